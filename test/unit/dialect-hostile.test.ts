import { describe, expect, test } from 'vitest';
import type { Flow } from '../../server/src/core/dialect/flow.ts';
import { readFlow } from '../../server/src/core/dialect/read.ts';

const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Each of these is quadratic, or worse, in plain micromark or in a naive line scanner; the test's time limit is the proof. */
const HOSTILE: readonly [string, string, number][] = [
  ['stars', '*a'.repeat(200_000), 1],
  ['opening brackets', '['.repeat(200_000), 1],
  ['closing brackets', ']'.repeat(200_000), 1],
  ['backslashes', '\\*'.repeat(200_000), 1],
  ['comment openings on one line', '<!--'.repeat(100_000), 1],
  ['comment openings on lines', '<!--\n'.repeat(100_000), 100_000],
  ['5 MB on one line', 'một '.repeat(1_250_000), 1],
  ['5 MB of stars', '*a '.repeat(1_700_000), 1],
  ['a hostile heading', `# ${'*a'.repeat(200_000)}`, 1],
  ['fences that nothing closes', '```a\n'.repeat(50_000), 50_000],
  ['fences of many sizes', many(20_000, (i) => `${'~'.repeat(3 + (i % 20))}a`), 20_000],
  ['a wide table', `${'|a'.repeat(200_000)}\n${'|-'.repeat(200_000)}`, 2],
  ['a long table', `|a|b|\n|-|-|\n${many(5_000, (i) => `|*x${i}*|y|`)}`, 1],
  ['rows of dashes', '|-|-|\n'.repeat(50_000), 1],
  ['combining marks', `a${'\u0301'.repeat(200_000)}`, 1],
  ['lone surrogates', '\ud83d'.repeat(200_000), 1],
  ['NUL', '\0'.repeat(200_000), 1],
  ['no-break spaces', '\u00a0'.repeat(1_000_000), 0],
  ['underscores', '_'.repeat(1_000_000), 1],
];

describe('hostile texts are read to the end', () => {
  test.each(HOSTILE)(
    '%s',
    (_name, text, entries) => {
      const { flow } = readFlow(text);
      expect(flow.length).toBe(entries);
      expect(covered(text, flow)).toBe(text.replace(/\s/gu, '').length);
    },
    20_000,
  );
});

/** Number of non-blank characters inside the entries: none is lost. */
function covered(text: string, flow: readonly Flow[]): number {
  return flow.reduce((sum, entry) => sum + text.slice(entry.start, entry.end).replace(/\s/gu, '').length, 0);
}
