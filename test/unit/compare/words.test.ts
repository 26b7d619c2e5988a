import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, mirrored, takenText } from '../../../server/src/core/compare/words.ts';
import { SAMPLE_LINES } from '../../harness/documents.ts';

/** Segments as a line: `[-out-]`, `{+in+}`. */
function shown(before: string, after: string): string {
  return compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('words that changed in a paragraph', () => {
  it.each([
    ['ngày 26 tháng 02', 'ngày 27 tháng 02', 'ngày [-26-]{+27+} tháng 02'],
    ['thêm 15 ha, cây', 'thêm 15 ha, rau, cây', 'thêm 15 ha,{+ rau,+} cây'],
    ['Số: 15/KH-UBND', 'Số: 17/KH-UBND', 'Số: [-15/KH-UBND-]{+17/KH-UBND+}'],
    ['1.500.000 đồng', '2.500.000 đồng', '[-1.500.000-]{+2.500.000+} đồng'],
    ['Trưởng các thôn;', 'Trưởng các thôn, bản;', 'Trưởng các thôn{+, bản+};'],
    ['Sở Nội vụ', 'SỞ NỘI VỤ', '[-Sở Nội vụ-]{+SỞ NỘI VỤ+}'],
    ['kinh tế-xã hội', 'kinh tế - xã hội', 'kinh [-tế-xã-]{+tế - xã+} hội'],
    ['', 'Mới', '{+Mới+}'],
    ['Cũ', '', '[-Cũ-]'],
    ['như cũ', 'như cũ', 'như cũ'],
    ['', '', ''],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('a lone word between two changes becomes part of them', () => {
    expect(shown('hoàn thành nhiệm vụ và công tác được giao', 'thực hiện kế hoạch và chương trình được giao')).toBe(
      '[-hoàn thành nhiệm vụ và công tác-]{+thực hiện kế hoạch và chương trình+} được giao',
    );
  });
});

const line = fc.oneof(
  fc.constantFrom(...SAMPLE_LINES),
  fc
    .array(fc.constantFrom('một', 'hai', 'ba', ' ', '  ', ',', '.', '12/KH-UBND', '\t', '\u00a0', '\ud800', 'é', '😀'))
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('for any two texts', () => {
  it('taking the changes gives the new text, turning them down the old one, to the letter', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const segments = compareWords(before, after);
        expect(takenText(segments, 'inserted')).toBe(after);
        expect(takenText(segments, 'deleted')).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });

  it('turned round it is the same with both kinds exchanged', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        expect(compareWords(after, before)).toEqual(mirrored(compareWords(before, after)));
      }),
      { numRuns: 1000 },
    );
  });

  it('equal texts have nothing changed, others have', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const isSame = compareWords(before, after).every(({ kind }) => kind === 'same');
        expect(isSame).toBe(before === after);
      }),
      { numRuns: 500 },
    );
  });

  it('neighbours differ in kind, none is empty', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const segments = compareWords(before, after);
        segments.forEach(({ kind, text }, i) => {
          expect(text).not.toBe('');
          expect(segments[i - 1]?.kind).not.toBe(kind);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a text too long to be read word by word is exchanged as a whole', () => {
    const before = Array.from({ length: 12_000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 12_000 }, (_, i) => `b${i}`).join(' ');
    expect(compareWords(before, after)).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  });
});
