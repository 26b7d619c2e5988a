import { describe, expect, test } from 'vitest';
import { readMarked, withMarks } from '../harness/markers.ts';

describe('readMarked', () => {
  test('takes ranges and the cursor out', () => {
    expect(readMarked('ngày ⟦7⟧/4/2014‸ x')).toEqual({
      text: 'ngày 7/4/2014 x',
      spans: [{ start: 5, end: 6 }],
      cursor: 13,
    });
  });

  test('reads ranges in one another, the outer first', () => {
    expect(readMarked('⟦ab⟦c⟧⟧').spans).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 3 },
    ]);
  });

  test.each([
    ['unbalanced', 'a⟦b', '⟦ without ⟧'],
    ['closed before it opens', 'a⟧b', '⟧ without ⟦'],
    ['empty', 'a⟦⟧b', 'nothing between'],
    ['two cursors', 'a‸b‸', 'second cursor'],
    ['not NFC', 'ngày'.normalize('NFD'), 'not NFC'],
  ])('refuses a fixture: %s', (_, fixture, message) => {
    expect(() => readMarked(fixture)).toThrow(message);
  });

  test('draws the marks back', () => {
    const fixture = 'ngày ⟦7⟧/⟦4⟧/2014';
    const { text, spans } = readMarked(fixture);
    expect(withMarks(text, spans)).toBe(fixture);
  });
});
