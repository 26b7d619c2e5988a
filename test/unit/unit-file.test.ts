import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnitFile, readUnitFile } from '../../server/src/core/registry/unit-file.ts';
import { readMarked, withMarks } from '../harness/markers.ts';

const URI = 'file:///song-hoa/can-cu.yaml';

const read = (text: string) => readUnitFile(text, URI);

/** Every `⟦…⟧` of the text is a problem, in order, and there are no others. */
function checkProblems(marked: string, codes: readonly string[]): void {
  const { text } = readMarked(marked);
  const { problems } = read(text);
  expect(problems.map((one) => one.code)).toEqual(codes);
  expect(
    withMarks(
      text,
      problems.map((one) => one.span),
    ),
  ).toBe(marked);
}

describe('a unit’s list of documents', () => {
  test('is read from YAML with what each row says', () => {
    const text = [
      'can-cu:',
      '  - loai: Kế hoạch',
      '    so-ky-hieu: 12/KH-UBND',
      '    ngay: 05/02/2027',
      '    co-quan: Ủy ban nhân dân xã Sông Hoa',
      '    trich-yeu: "phát động thi đua: năm 2027"',
      '    thay-the-boi: 02/KH-UBND',
      '  - loai: chi-thi',
      '    so-ky-hieu: 02/CT-UBND',
      '    ngay: 2027-01-04',
      '    het-hieu-luc: 2028-01-01',
      '    nghi-ngo: chưa thấy bản ký',
      '    nghi-ngo-o: [ngay, co-quan]',
      '    sua-doi-boi:',
      '      - {so-ky-hieu: 09/CT-UBND, ngay: 01/7/2027, tu: 2027-07-15}',
      '',
    ].join('\n');
    const { entries, problems } = read(text);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      type: 'ke-hoach',
      code: '12/KH-UBND',
      date: '2027-02-05',
      issuer: 'Ủy ban nhân dân xã Sông Hoa',
      title: 'phát động thi đua: năm 2027',
      replacedBy: [{ code: '02/KH-UBND', date: undefined, from: undefined }],
      status: 'chua-ro',
      origin: { kind: 'don-vi', uri: URI, at: text.indexOf('loai') },
    });
    expect(entries[1]).toMatchObject({
      type: 'chi-thi',
      date: '2027-01-04',
      inForceTo: '2028-01-01',
      status: 'con-hieu-luc',
      doubtfulFields: ['ngay', 'co-quan'],
      amendedBy: [{ code: '09/CT-UBND', date: '2027-07-01', from: '2027-07-15' }],
    });
  });

  test('is read from JSON too, tabs, flags and numbers included', () => {
    const text =
      '{\n\t"$schema": "x",\n\t"can-cu": [\n\t\t{"loai": "luat", "trich-yeu": "Thi đua", "trich-yeu-rut-gon": true, "xac-nhan": 2}\n\t]\n}';
    const { entries, problems } = read(text);
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({ type: 'luat', title: 'Thi đua', titleShortened: true, confirmed: 2 });
  });

  test.each(['', '\n', '# chưa có gì\n', 'can-cu:\n', 'can-cu: []\n', '\uFEFFcan-cu:\n', '{}'])(
    '%j is an empty list',
    (text) => {
      expect(read(text)).toMatchObject({ entries: [], problems: [] });
    },
  );

  test('counts offsets from the start of the text, a byte order mark and all line ends included', () => {
    for (const text of [
      '\uFEFFcan-cu:\r\n  - loai: luat\r\n    trich-yeu: Đất đai\r\n',
      'can-cu:\r  - loai: luat\r    trich-yeu: Đất đai\r',
    ]) {
      const { entries, problems } = read(text);
      expect(problems).toEqual([]);
      expect(entries[0]?.origin.at).toBe(text.indexOf('loai'));
    }
  });

  test('keeps a text that YAML would take for a number, a date or nothing', () => {
    const { entries } = read(
      '- loai: cong-van\n  so-ky-hieu: 0012/UBND\n  ngay: 2014-04-07\n  trich-yeu: 2014\n  ghi-chu: "null"\n',
    );
    expect(entries[0]).toMatchObject({ code: '0012/UBND', date: '2014-04-07', title: '2014', note: 'null' });
  });
});

describe('faults of the list', () => {
  test('unknown keys and the known one that is near', () => {
    const { text } = readMarked('can-cu:\n  - loai: luat\n    trich-yeu: Đất đai\n    ⟦Ngày⟧: 2024-01-18\n');
    expect(read(text).problems[0]?.message).toEqual({
      vi: 'Không có khóa “Ngày”; có lẽ là “ngay”.',
      en: 'There is no key “Ngày”; perhaps “ngay”.',
    });
    checkProblems('can-cu:\n  - loai: luat\n    trich-yeu: Đất đai\n    ⟦Ngày⟧: 2024-01-18\n', ['unknown-key']);
    checkProblems('⟦danh-muc⟧:\n  - loai: luat\n', ['unknown-key']);
    const said = (source: string) => read(source).problems[0]?.message.vi ?? '';
    expect(said('danh-muc:\n  - loai: luat\n')).toContain('danh mục bắt đầu bằng “can-cu:”');
    const row = '- loai: luat\n  trich-yeu: Đất đai\n';
    expect(said(`${row}  so: 31/2024/QH15\n`)).toBe('Không có khóa “so”; có lẽ là “so-ky-hieu”.');
    expect(said(`${row}  số hiệu: 31/2024/QH15\n`)).toBe('Không có khóa “số hiệu”; có lẽ là “so-ky-hieu”.');
    // Nothing is near: all keys of a row, and of a row only.
    expect(said(`${row}  foo: 1\n`)).toMatch(/các khóa dùng được: loai, so-ky-hieu, .*, dia-chi\.$/u);
    expect(said(`${row}  thay-the-boi:\n    - so-ky-hieu: 1/2025/QH15\n      foo: 1\n`)).toBe(
      'Không có khóa “foo”; các khóa dùng được: so-ky-hieu, ngay, tu.',
    );
  });

  test('types, by their nearest name', () => {
    checkProblems('- loai: ⟦kế hoạh⟧\n  so-ky-hieu: 1/KH-UBND\n', ['type']);
    expect(read('- loai: kế hoạh\n  so-ky-hieu: 1/KH-UBND\n').problems[0]?.message.vi).toBe(
      'Không có loại văn bản “kế hoạh”; có lẽ là “Kế hoạch”.',
    );
    checkProblems('- ⟦loai⟧:\n  so-ky-hieu: 1/KH-UBND\n', ['missing']);
    checkProblems('- ⟦so-ky-hieu⟧: 1/KH-UBND\n', ['missing']);
    checkProblems('- ⟦loai⟧: luat\n', ['missing']);
  });

  test('values of the wrong kind', () => {
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  ngay: ⟦31/4/2024⟧\n', ['date']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  ngay: ⟦18-01-2024⟧\n', ['date']);
    checkProblems('- loai: chi-thi\n  so-ky-hieu: ⟦số 02/CT-UBND⟧\n  trich-yeu: thi đua\n', ['code']);
    checkProblems('- loai: chi-thi\n  so-ky-hieu: ⟦02⟧\n', ['code']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  tinh-trang: ⟦con hieu lu⟧\n', ['status']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  trich-yeu-rut-gon: ⟦có⟧\n', ['flag']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  xac-nhan: ⟦nhiều⟧\n', ['number']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  nghi-ngo-o: [ngay, ⟦co-qua⟧]\n', ['field']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  dia-chi: ⟦command:workbench.action.quit⟧\n', ['address']);
    checkProblems('- loai: luat\n  trich-yeu: ⟦[Đất đai]⟧\n  so-ky-hieu: 31/2024/QH15\n', ['text']);
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  thay-the-boi: ⟦luật mới⟧\n', ['successor']);
    checkProblems(
      '- loai: luat\n  trich-yeu: Đất đai\n  thay-the-boi:\n    - so-ky-hieu: 31/2024/QH15\n      ⟦tu-ngay⟧: 2024-08-01\n',
      ['unknown-key'],
    );
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  hieu-luc-tu: 2025-01-01\n  het-hieu-luc: ⟦2024-01-01⟧\n', [
      'order',
    ]);
  });

  test('rows and lists of the wrong kind', () => {
    checkProblems('can-cu: ⟦chưa có⟧\n', ['not-a-list']);
    checkProblems('can-cu:\n  - ⟦02/CT-UBND⟧\n  - loai: luat\n    trich-yeu: Đất đai\n', ['not-a-row']);
    checkProblems('can-cu:\n  ⟦-⟧\n  - loai: luat\n    trich-yeu: Đất đai\n', ['not-a-row']);
  });

  test('keys and documents that stand twice: the first one counts', () => {
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n  ⟦trich-yeu⟧: Nhà ở\n', ['twice']);
    expect(read('- loai: luat\n  trich-yeu: Đất đai\n  trich-yeu: Nhà ở\n').entries[0]?.title).toBe('Đất đai');
    checkProblems('- loai: luat\n  trich-yeu: Đất đai\n- ⟦loai: luat⟧\n  trich-yeu: đất đai\n', ['repeated']);
  });

  test('a broken row costs nothing but itself', () => {
    const broken =
      'can-cu:\n  - loai: luat\n    trich-yeu: Đất đai\n  - loai: chi-thi\n    trich-yeu: ⟦thi đua: năm 2027⟧\n  - loai: luat\n    trich-yeu: Nhà ở\n';
    checkProblems(broken, ['colon']);
    expect(read(readMarked(broken).text).entries.map((one) => one.title)).toEqual(['Đất đai', 'Nhà ở']);
    checkProblems('can-cu:\n⟦\t⟧- loai: luat\n', ['indent']);
    expect(read('can-cu:\n  - loai: luat\n    trich-yeu: "Đất đai\n').problems.map((one) => one.code)).toContain(
      'unclosed',
    );
    checkProblems('- loai: ⟦*mau⟧\n', ['alias']);
    // A key that isn't under the others; a bracket that nobody closes.
    expect(read('- loai: luat\n trich-yeu: Đất đai\n').problems.map((one) => one.code)).toContain('indent');
    expect(read('- loai: luat\n  thay-the-boi: [1/2025/QH15\n').problems.map((one) => one.code)).toContain('unclosed');
  });

  test('too long and too deep a file is refused with a reason', () => {
    expect(read('#'.repeat(500_001)).problems.map((one) => one.code)).toEqual(['too-long']);
    for (const deep of ['[', '- ', '? ', '{a: ', '- &a ', ']']) {
      expect(read(deep.repeat(20_000)).problems.map((one) => one.code)).toEqual(['too-deep']);
    }
  });

  test('a file of nothing but signs is refused, one of the longest lists is read', () => {
    for (const signs of ['- "\n', 'a:\n', '*a ', '- @a\n', "- 'a' b\n"]) {
      const text = signs.repeat(Math.floor(499_999 / signs.length));
      expect(read(text).problems.map((one) => one.code)).toEqual(['too-deep']);
    }
    const row = (n: number): string =>
      `  - loai: ke-hoach\n    so-ky-hieu: ${n}/KH-UBND\n    ngay: 2026-01-05\n    trich-yeu: trồng cây\n`;
    const rows = Array.from({ length: 5_000 }, (_, n) => row(n + 1));
    expect(read(`can-cu:\n${rows.join('')}`).entries).toHaveLength(5_000);
    // All rows in one line: where each of them begins is looked for behind the one before only.
    const json = rows
      .slice(0, 5_000)
      .map((_, n) => `{"loai":"ke-hoach","so-ky-hieu":"${n + 1}/KH-UBND","ngay":"2026-01-05"}`);
    expect(read(`{"can-cu":[${json.join(',')}]}`).entries).toHaveLength(5_000);
  });
});

test('the names of the file', () => {
  expect(
    ['file:///a/can-cu.yaml', 'file:///can-cu.yml?x=1', 'vscode-vfs://github/a/can-cu.json', 'can-cu.yaml'].every(
      isUnitFile,
    ),
  ).toBe(true);
  expect(['file:///a/can-cu.txt', 'file:///a/xcan-cu.yaml', 'file:///can-cu.yaml/a.vbhc'].some(isUnitFile)).toBe(false);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'can-cu:',
    '\n',
    '  ',
    '- ',
    'loai: ',
    'luat',
    'chi-thi',
    'trich-yeu: ',
    'ngay: ',
    '2024-01-18',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    '#',
    '*a',
    '&a ',
    '\t',
    '\r\n',
    '|',
    '>',
    '---',
    '!!set ',
    '<<: ',
    'Đ',
    '__proto__: ',
    'constructor: ',
    '\uFEFF',
    '\u00a0',
    '@',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  test('nothing throws, and every fault stands on characters of one line', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { entries, problems } = read(given);
        for (const { span, message } of problems) {
          expect(given === '' || span.end > span.start).toBe(true);
          expect(given.slice(span.start, span.end - 1)).not.toMatch(/[\r\n]/u);
          expect(span.end).toBeLessThanOrEqual(given.length);
          expect(message.vi).not.toMatch(/\{\p{L}+\}/u);
        }
        for (const entry of entries) expect(entry.code ?? entry.title).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
