import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { applyEdits, fixAll } from '../../server/src/core/lint/fix.ts';
import type { Edit } from '../../server/src/core/text/span.ts';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

function finding(edits: readonly Edit[], safety: 'safe' | 'review' = 'safe'): Finding {
  const span = edits[0]?.span ?? { start: 0, end: 1 };
  return {
    rule: 'thu/thu',
    severity: 'warning',
    message: '',
    span,
    basis: [],
    related: [],
    fixes: [{ title: '', safety, edits }],
  };
}

/** Doubled blanks, as a rule with a fix per place. */
const blanks = (text: string): Finding[] =>
  [...text.matchAll(/ {2}/gu)].map((match) => finding([edit(match.index, match.index + 2, ' ')]));

describe('applyEdits', () => {
  test('replaces, inserts and deletes in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 6, 'X'), edit(0, 1, ''), edit(2, 2, '-')])).toBe('b-cdX');
  });

  test('refuses overlapping edits', () => {
    expect(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow('overlap');
  });
});

describe('fixAll', () => {
  test('repeats until nothing is left and gives the whole change as edits of the original', () => {
    const text = 'a     b  c';
    const fixed = fixAll(text, blanks);
    expect(fixed.text).toBe('a b c');
    expect(fixed.stable).toBe(true);
    expect(applyEdits(text, fixed.edits)).toBe('a b c');
  });

  test('leaves review fixes alone', () => {
    const review = (text: string): Finding[] => (text.startsWith('a') ? [finding([edit(0, 1, 'b')], 'review')] : []);
    expect(fixAll('a', review).text).toBe('a');
    expect(fixAll('a', review, { review: true }).text).toBe('b');
  });

  test('takes one of two fixes that touch the same place, and stops at two that undo each other', () => {
    const both = (text: string): Finding[] =>
      text === 'ab' ? [finding([edit(0, 2, 'cd')]), finding([edit(1, 2, 'x')])] : [];
    expect(fixAll('ab', both).text).toBe('cd');
    const endless = (text: string): Finding[] => [finding([edit(0, 1, text === 'a' ? 'b' : 'a')])];
    expect(fixAll('a', endless).stable).toBe(false);
  });

  test('only the rules chosen', () => {
    expect(fixAll('a  b', blanks, { rules: new Set(['khac/khac']) }).text).toBe('a  b');
  });

  test('edits of the original always give the fixed text (property)', () => {
    const letter = fc.constantFrom('a', ' ', 'ế', '\n');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        // Deletes, inserts and replaces in the same and in later rounds.
        const rules = (now: string): Finding[] => [
          ...blanks(now),
          ...[...now.matchAll(/aế/gu)].map((match) => finding([edit(match.index + 1, match.index + 2, '')])),
          ...[...now.matchAll(/ế(?!-)/gu)].map((match) => finding([edit(match.index + 1, match.index + 1, '-')])),
        ];
        const fixed = fixAll(text, rules);
        expect(applyEdits(text, fixed.edits)).toBe(fixed.text);
        for (let i = 1; i < fixed.edits.length; i += 1) {
          expect(fixed.edits[i]?.span.start).toBeGreaterThan(fixed.edits[i - 1]?.span.end ?? 0);
        }
        expect(fixAll(fixed.text, rules).text).toBe(fixed.text);
      }),
    );
  });
});
