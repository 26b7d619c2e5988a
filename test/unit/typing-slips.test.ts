import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SLIPS, trySlips } from '../harness/typing-slips.ts';

/** Samples without faults: what is told of them after one slip is told because of it. */
const SAMPLES = new URL('../samples/', import.meta.url);
const texts = readdirSync(SAMPLES)
  .filter((name) => /\.(?:vbhc|md)$/u.test(name) && !name.includes('-loi.'))
  .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

/** Front matter, words like “Hai là:” that are labels (told by the rule on labels), recipients below a label in bold. */
const LEFT = new Map([
  ['no blank after a colon', 0.2],
  ['dash glued to its item', 0.05],
]);

describe('slips of typing, one at a time', () => {
  it.each(SLIPS.map((kind) => ({ name: kind.name, kind })))('$name', ({ kind }) => {
    const counts = texts.map((text) => trySlips(kind, text, 2));
    const sum = (field: 'put' | 'found' | 'undone') => counts.reduce((total, one) => total + one[field], 0);
    const missed = counts.flatMap((one) => one.missed);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(sum('put') * (LEFT.get(kind.name) ?? 0));
    // What is told is put right, and nothing else is touched.
    if (kind.undone) expect(sum('undone')).toBe(sum('found'));
  });

  it('are put into the samples', () => {
    const put = SLIPS.flatMap((kind) => texts.map((text) => trySlips(kind, text, 1).put));
    expect(put.reduce((total, one) => total + one, 0)).toBeGreaterThan(100);
  });
});
