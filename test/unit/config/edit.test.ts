import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readConfigFile } from '../../../server/src/core/config/config-file.ts';
import { switchedOff, withWord } from '../../../server/src/core/config/edit.ts';
import type { Edit } from '../../../server/src/core/text/span.ts';

const RULE = 'trinh-bay/lap-tu';
const VALUE = '{ "level": "off", "reason": "vì sao" }';

function applied(text: string, edit: Edit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe('switching a rule off in a configuration', () => {
  test.each([
    ['a file that is about to be made', '', `{\n  "rules": {\n    "${RULE}": ${VALUE}\n  }\n}\n`],
    ['an empty one', '{}', `{\n  "rules": {\n    "${RULE}": ${VALUE}\n  }\n}`],
    [
      'one without levels',
      '{\n  "root": true\n}\n',
      `{\n  "root": true,\n  "rules": {\n    "${RULE}": ${VALUE}\n  }\n}\n`,
    ],
    ['no level yet', '{"rules": {}}', `{"rules": {\n  "${RULE}": ${VALUE}\n}}`],
    [
      'levels on lines of their own',
      '{\r\n\t"rules": {\r\n\t\t"bo-cuc/*": "off"\r\n\t}\r\n}',
      `{\r\n\t"rules": {\r\n\t\t"bo-cuc/*": "off",\r\n\t\t"${RULE}": ${VALUE}\r\n\t}\r\n}`,
    ],
    ['levels on one line', '{"rules": {"bo-cuc/*": "off"}}', `{"rules": {"bo-cuc/*": "off", "${RULE}": ${VALUE}}}`],
    ['another level of the same rule', `{"rules": {"${RULE}": "info"}}`, `{"rules": {"${RULE}": ${VALUE}}}`],
  ])('%s', (_, before, after) => {
    expect(applied(before, switchedOff(before, RULE, 'vì sao'))).toBe(after);
    expect(readConfigFile(after).problems).toEqual([]);
  });

  test.each(['{', '[]', '{"rules": {"a": "b",}}', '{"rules": "off"}', '{ // vì sao\n}'])(
    'nothing is put into %s',
    (text) => {
      expect(switchedOff(text, RULE, 'vì sao')).toBeUndefined();
    },
  );
});

describe('adding a word of the unit', () => {
  test.each([
    ['', '{\n  "words": ["Sông Hoa"]\n}\n'],
    ['{"words": []}', '{"words": ["Sông Hoa"]}'],
    ['{"words": ["VLNCN"]}', '{"words": ["VLNCN", "Sông Hoa"]}'],
    ['{\n  "words": [\n    "VLNCN"\n  ]\n}', '{\n  "words": [\n    "VLNCN",\n    "Sông Hoa"\n  ]\n}'],
    ['{\n  "rules": {}\n}', '{\n  "rules": {},\n  "words": ["Sông Hoa"]\n}'],
  ])('to %s', (before, after) => expect(applied(before, withWord(before, 'Sông Hoa'))).toBe(after));

  it('not twice, nor into what is broken', () => {
    expect(withWord('{"words": ["Sông Hoa"]}', 'Sông Hoa')).toBeUndefined();
    expect(withWord('{"words": "Sông Hoa"}', 'Sông Hoa')).toBeUndefined();
    expect(withWord('{"words": ["a"', 'Sông Hoa')).toBeUndefined();
  });

  it('leaves everything else as it is', () => {
    const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 });
    const config = fc.record(
      {
        root: fc.boolean(),
        words,
        rules: fc.dictionary(fc.string({ maxLength: 5 }), fc.constantFrom('off', 'info')),
        drafting: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const before = JSON.stringify(value, undefined, space);
        const after: unknown = JSON.parse(applied(before, withWord(before, 'Sông Hoa')));
        expect(after).toEqual({ ...JSON.parse(before), words: [...(value.words ?? []), 'Sông Hoa'] });
        const off: unknown = JSON.parse(applied(before, switchedOff(before, RULE, 'x')));
        expect(off).toEqual({
          ...JSON.parse(before),
          rules: { ...value.rules, [RULE]: { level: 'off', reason: 'x' } },
        });
      }),
    );
  });
});
