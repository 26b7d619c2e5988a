import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readConfigFile } from '../../../server/src/core/config/config-file.ts';
import { readMarked } from '../../harness/markers.ts';

/** Faults as `code “what is marked”`, in order. */
function faults(text: string): string[] {
  return readConfigFile(text).problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

describe('reading .the-thuc.json', () => {
  it('takes everything that may stand in it, without a word', () => {
    const file = readConfigFile(
      JSON.stringify({
        $schema: 'x',
        root: true,
        extends: ['../chung.the-thuc.json', './a/.the-thuc.json'],
        rules: {
          'vien-dan': 'off',
          'trinh-bay/*': false,
          'trinh-bay/hai-dau-cach': { level: 'hint', reason: 'mẫu cũ' },
        },
        words: ['Sông Hoa', 'VLNCN'],
        unit: {
          agency: 'Sở Văn hóa và Thể thao',
          superior: 'Ủy ban nhân dân tỉnh Sông Hoa',
          place: 'Sông Hoa',
          abbreviation: 'SVHTT',
          drafter: 'VP',
          signers: [{ office: 'Giám đốc', name: 'Lê Minh Khuê' }],
          recipients: ['Ủy ban nhân dân tỉnh Sông Hoa'],
        },
        paper: { size: 13, top: 25, firstLine: 10, times: 1.15 },
        drafting: false,
        baseline: 'cu.the-thuc-moc.json',
        overrides: [{ files: 'ban-nhap/', drafting: true }],
      }),
    );
    expect(file.problems).toEqual([]);
    expect(file.root).toBe(true);
    expect(file.extends.map((one) => one.value)).toEqual(['../chung.the-thuc.json', './a/.the-thuc.json']);
    expect(file.rules.map(({ key, level, reason }) => [key, level, reason])).toEqual([
      ['vien-dan/*', 'off', undefined],
      ['trinh-bay/*', 'off', undefined],
      ['trinh-bay/hai-dau-cach', 'hint', 'mẫu cũ'],
    ]);
    expect(file.words.map((one) => one.value)).toEqual(['Sông Hoa', 'VLNCN']);
    expect(file.unit.signers).toEqual([{ office: 'Giám đốc', name: 'Lê Minh Khuê' }]);
    expect(file.paper.map(([key, { value }]) => [key, value])).toEqual([
      ['size', 13],
      ['top', 25],
      ['firstLine', 10],
      ['times', 1.15],
    ]);
    expect(file.baseline?.value).toBe('cu.the-thuc-moc.json');
    expect(file.overrides[0]?.drafting?.value).toBe(true);
  });

  // Each marked place is what is underlined; nothing else is.
  test.each([
    ['an unknown key', '{⟦"rulse"⟧: {}}', 'unknown-key-near'],
    ['a key that resembles none', '{⟦"zzzzzz"⟧: 1}', 'unknown-key'],
    ['a key twice', '{"root": true, ⟦"root"⟧: false}', 'twice'],
    ['a flag in quotes', '{"root": ⟦"true"⟧}', 'shape'],
    ['a margin that no form allows', '{"paper": {"left": ⟦10⟧}}', 'range'],
    ['a size in quotes', '{"paper": {"size": ⟦"13"⟧}}', 'shape'],
    ['an unknown key of paper', '{"paper": {⟦"lef"⟧: 30}}', 'unknown-key-near'],
    ['a list that is none', '{"words": ⟦"Sông Hoa"⟧}', 'shape'],
    ['no value', '{⟦"root"⟧: }', 'shape'],
    ['an unknown rule', '{"rules": {⟦"trinh-bay/hai-dau-cac"⟧: "off"}}', 'rule-near'],
    ['a group that isn’t there', '{"rules": {⟦"xyzxyzxyz/*"⟧: "off"}}', 'rule'],
    ['a rule twice', '{"rules": {"vien-dan": "off", ⟦"vien-dan/*"⟧: "info"}}', 'twice'],
    ['a level', '{"rules": {"vien-dan/*": ⟦"warn"⟧}}', 'level-near'],
    ['a level in Vietnamese', '{"rules": {"vien-dan/*": ⟦"tắt"⟧}}', 'level-near'],
    ['no level at all', '{"rules": {"vien-dan/*": ⟦"bao-dong"⟧}}', 'level'],
    ['a number for a level', '{"rules": {"vien-dan/*": ⟦2⟧}}', 'shape'],
    ['a reason without a level', '{"rules": {"vien-dan/*": ⟦{⟧"reason": "x"}}}', 'level-missing'],
    ['a word of digits', '{"words": ["Hoa", ⟦"123"⟧]}', 'word'],
    ['a pattern with a set', '{"overrides": [{"files": ⟦"[ab].vbhc"⟧, "drafting": true}]}', 'glob-brackets'],
    ['a pattern that climbs', '{"overrides": [{"files": ["a/", ⟦"../b/"⟧], "drafting": true}]}', 'glob-outside'],
    ['a pattern of another machine', '{"overrides": [{"files": ⟦"a\\\\b"⟧, "drafting": true}]}', 'glob-backslash'],
    ['a part for no files', '{"overrides": [⟦{⟧"rules": {}}]}', 'no-files'],
    ['a part that changes nothing', '{"overrides": [⟦{⟧"files": "a/"}]}', 'nothing-set'],
    ['a path from the root', '{"extends": ⟦"/etc/x.the-thuc.json"⟧}', 'path-absolute'],
    ['a path to another kind of file', '{"extends": ⟦"../chung.json"⟧}', 'path-name'],
    ['a baseline of another name', '{"baseline": ⟦"moc.json"⟧}', 'path-name'],
    ['a comma too few', '{"root": tru⟦e⟧\n "words": []}', 'comma'],
    ['a comma too many', '{"root": true⟦,⟧}', 'extra-comma'],
    ['no colon', '{⟦"root"⟧ true}', 'colon'],
    ['quotes of Word', '{"rules": {"vien-dan/*": ⟦“off”⟧}}', 'quotes'],
    ['no quotes', '{"rules": {"vien-dan/*": ⟦off⟧}}', 'quotes'],
    ['a quote that doesn’t close', '{"words": [⟦"Hoa]⟧\n]}', 'unclosed'],
    ['a brace that doesn’t close', '⟦{⟧"root": true', 'unclosed'],
    ['an escape', '{"words": ["a⟦\\q⟧"]}', 'escape'],
    ['a remark', '{ ⟦// vì sao⟧\n "root": true}', 'comment'],
    ['more behind the end', '{"root": true} ⟦}⟧', 'stray'],
    ['a list', '⟦[]⟧', 'top'],
  ])('%s is named where it stands', (_, fixture, code) => {
    const { text, spans } = readMarked(fixture);
    const found = readConfigFile(text).problems.map((one) => [one.code, one.span]);
    expect(found).toEqual(spans.map((span) => [code, span]));
  });

  it('keeps what stands around a fault', () => {
    const file = readConfigFile(
      '{"rules": {"vien-dan/*": "off", "x/y": "off", "bo-cuc/*": "of"}\n"words": ["Hoa"], "root": "yes", "drafting": true}',
    );
    expect(file.rules.map((one) => one.key)).toEqual(['vien-dan/*']);
    expect(file.words.map((one) => one.value)).toEqual(['Hoa']);
    expect(file.drafting?.value).toBe(true);
    expect(file.problems.map((one) => one.code)).toEqual(['rule', 'level-near', 'comma', 'shape']);
  });

  it('reads what Word has made of quotes', () => {
    expect(readConfigFile('{“words”: [“Sông Hoa”]}').words.map((one) => one.value)).toEqual(['Sông Hoa']);
  });

  it('says what to do, in both languages', () => {
    const [found] = readConfigFile('{"rulse": {}}').problems;
    expect(found?.message).toEqual({
      vi: 'Không có khóa “rulse” ở đây; có lẽ là “rules”.',
      en: 'There is no key “rulse” here; perhaps “rules”.',
    });
  });

  it('takes an empty file for one that is about to be written', () => {
    expect(faults('')).toEqual([]);
    expect(faults('\ufeff \n')).toEqual([]);
  });

  it('reads behind a byte order mark, with any line ends', () => {
    expect(readConfigFile('\ufeff{\r\n\t"root": true\r}').root).toBe(true);
  });

  it('refuses what is too long or too deep', () => {
    expect(faults(`{"words": ["${'a'.repeat(500_000)}"]}`)).toHaveLength(1);
    const deep = readConfigFile(`{"words": ${'['.repeat(100_000)}`);
    expect(deep.problems.map((one) => one.code)).toContain('deep');
  });

  it('says no more than a page of faults', () => {
    expect(faults(`{${'x,'.repeat(20_000)}}`).length).toBeLessThanOrEqual(200);
    expect(faults(`{"words": [${'1,'.repeat(20_000)}1]}`).length).toBeLessThanOrEqual(200);
  });

  it('never throws, and marks at least one letter of one line', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        ' ',
        '\n',
        '\r\n',
        '\\',
        '//',
        '/*',
        'rules',
        '"rules"',
        '"words"',
        '"overrides"',
        '"files"',
        'true',
        'null',
        '-1',
        '“',
        '”',
        'ế',
        '\u0301',
        '😀',
        '"vien-dan/*"',
        '"off"',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        for (const { span } of readConfigFile(text).problems) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads JSON as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { tree, problems } = readConfigFile(JSON.stringify({ words: value }, undefined, 1));
        expect(problems.filter(({ code }) => SYNTAX.has(code))).toEqual([]);
        expect(tree?.kind).toBe('map');
      }),
    );
  });
});

const SYNTAX: ReadonlySet<string> = new Set([
  'comma',
  'extra-comma',
  'colon',
  'quotes',
  'unclosed',
  'escape',
  'comment',
  'stray',
]);
