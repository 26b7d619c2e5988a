import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { golden } from '../harness/golden.ts';
import { saidOnExamples } from '../harness/said.ts';

/**
 * The examples of a rule say where it speaks and where not; these files hold the rest, as it was read and approved: the
 * sentence, the places it points back to, the fixes, and what the other rules say of the same text, hints among them.
 */
describe('what is said on the examples', () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const { expected, actual } = golden(new URL(`vi-du/${id}.txt`, import.meta.url), saidOnExamples(rule));
    expect(actual).toBe(expected);
  });
});
