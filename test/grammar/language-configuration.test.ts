import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const configuration = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../syntaxes/vbhc.language-configuration.json'), 'utf8'),
) as Configuration;

describe('wordPattern', () => {
  const words = (text: string) =>
    [...text.matchAll(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`))].map(
      (found) => found[0],
    );
  test('a Vietnamese word is one word, precomposed or with combining marks', () => {
    expect(words('phấn đấu, đưa Uỷ ban')).toEqual(['phấn', 'đấu', 'đưa', 'Uỷ', 'ban']);
    expect(words('thưởng'.normalize('NFD'))).toEqual(['thưởng'.normalize('NFD')]);
  });
  test('a number with its symbol and a date are each one word', () => {
    expect(words('số 34-CT/TW ngày 07/4/2014; 152/2025/NĐ-CP.')).toEqual([
      'số',
      '34-CT/TW',
      'ngày',
      '07/4/2014',
      '152/2025/NĐ-CP',
    ]);
  });
  test('quotes and labels stay outside', () => {
    expect(words('“Đoàn kết” a) 1. ./.')).toEqual(['Đoàn', 'kết', 'a', '1']);
  });
});

describe('Enter', () => {
  test.each([
    ['- Lãnh đạo Ban;', '- '],
    ['  + Hoàn thành trước ngày 15/12/2026;', '+ '],
    ['\u00a0\u00a0- Các phòng chuyên môn', '- '],
    ['- ', undefined],
    ['+', undefined],
    ['- Lưu: VT, TĐKT.', undefined],
    ['- Lưu: VT, TĐKT', '- '],
    ['- Lưu trữ hồ sơ theo quy định.', '- '],
    ['-----', undefined],
    ['Độc lập - Tự do - Hạnh phúc', undefined],
    ['1. Mục đích', undefined],
  ])('after %j', (before, appended) => {
    expect(enterRule(before)?.action.appendText).toBe(appended);
  });
});

describe('what UniKey must not meet', () => {
  const pairs = configuration.autoClosingPairs.map((pair) => pair.open);
  test('no letter, digit or key that an input method retypes closes by itself', () => {
    for (const open of pairs) expect(open).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
    // Telex writes ơ and ư with these two keys and takes them back by Backspace; a bracket added behind would stay.
    expect(pairs).not.toContain('[');
    expect(pairs).not.toContain('{');
    expect(pairs).toEqual(expect.arrayContaining(['“', '«', '(']));
  });
  test('point labels such as “a)” are not painted as unexpected brackets', () => {
    expect(configuration.colorizedBracketPairs).toEqual([]);
  });
});

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}
interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly onEnterRules: readonly EnterRule[];
}

/** The first rule whose expressions fit, as VS Code chooses it; the cursor stands at the end of the line. */
function enterRule(before: string): EnterRule | undefined {
  return configuration.onEnterRules.find(
    (rule) =>
      new RegExp(rule.beforeText, 'u').test(before) &&
      (rule.afterText === undefined || new RegExp(rule.afterText, 'u').test('')),
  );
}
