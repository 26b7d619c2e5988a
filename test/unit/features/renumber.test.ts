import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numFor } from '../../../server/src/core/features/numbering.ts';
import { renumberAll, renumberings } from '../../../server/src/core/features/renumber.ts';
import { applyEdits } from '../../../server/src/core/lint/fix.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { framed } from '../../harness/frame.ts';

/** Renumbers what belongs to the label at the beginning of the line that holds `words`. */
function renumbered(text: string, words: string): string {
  const at = text.indexOf(words);
  const start = text.lastIndexOf('\n', at) + 1;
  const found = renumberings(parse(text), { start, end: text.indexOf('\n', at) });
  expect(found.length).toBeLessThanOrEqual(1);
  return applyEdits(text, found[0]?.edits ?? []);
}

describe('renumbering', () => {
  it('puts a list in order', () => {
    const text = framed('1. Một việc;\n3. Hai việc;\n3. Ba việc;\n5. Bốn việc;');
    expect(renumbered(text, 'Ba việc')).toBe(framed('1. Một việc;\n2. Hai việc;\n3. Ba việc;\n4. Bốn việc;'));
  });

  it('keeps the punctuation and the letters of the law', () => {
    const text = framed('1. Các việc:\na) Một;\nb) Hai;\nb) Ba;\nd) Bốn;\ne) Năm;\nf) Sáu;');
    expect(renumbered(text, 'Ba;')).toBe(framed('1. Các việc:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;'));
  });

  it('renumbers all sections, with the references to them', () => {
    const text = framed('1. Thực hiện theo phân công tại Mục IV Kế hoạch này;\n2. Như mục I.').replace(
      'III. TỔ CHỨC',
      'IV. TỔ CHỨC',
    );
    const after = renumbered(text, 'IV. TỔ CHỨC');
    expect(after).toContain('III. TỔ CHỨC');
    expect(after).toContain('tại Mục III Kế hoạch này;');
    expect(after).toContain('Như mục I.');
  });

  it('leaves references to other documents', () => {
    const text = framed(
      '1. Theo Mục IV Chỉ thị số 26/CT-TTg ngày 05 tháng 9 năm 2022 của Thủ tướng Chính phủ;\n2. Mục IV Kế hoạch số 3/KH-UBND.',
    ).replace('III. TỔ CHỨC', 'IV. TỔ CHỨC');
    const after = renumbered(text, 'IV. TỔ CHỨC');
    expect(after).toContain('Mục IV Chỉ thị');
    expect(after).toContain('Mục IV Kế hoạch số');
  });

  it('takes the second level along', () => {
    const text = framed('1. Một\n1.1. Việc a;\n1.2. Việc b;\n3. Hai\n3.1. Việc c;\n3.2. Việc d;');
    expect(renumbered(text, '3. Hai')).toBe(
      framed('1. Một\n1.1. Việc a;\n1.2. Việc b;\n2. Hai\n2.1. Việc c;\n2.2. Việc d;'),
    );
  });

  it('has nothing to say about a list in order', () => {
    const text = framed('1. Một việc;\n2. Hai việc;');
    expect(renumberAll(parse(text))).toEqual([]);
  });

  it('takes a list that begins anew for another list, a repeated 1 for a fault', () => {
    expect(renumberAll(parse(framed('1. Một;\n2. Hai;\nCác việc khác:\n1. Ba;\n2. Bốn;')))).toEqual([]);
    expect(renumberAll(parse(framed('1. Một;\n2. Hai;\n1. Ba;\n2. Bốn;')))).toEqual([]);
    expect(renumbered(framed('1. Một;\n1. Hai;\n2. Ba;'), 'Hai;')).toBe(framed('1. Một;\n2. Hai;\n3. Ba;'));
  });

  it('keeps a list that goes on from the section before', () => {
    const text = framed('1. Một việc;\n2. Hai việc;').replace('Văn phòng Sở theo dõi', '3. Văn phòng Sở theo dõi');
    expect(renumberAll(parse(text))).toEqual([]);
  });

  it('only offers articles of a normative document for review', () => {
    const text = [
      'NGHỊ ĐỊNH',
      'Quy định về công tác văn thư',
      '',
      'Điều 1. Phạm vi điều chỉnh',
      'Nghị định này quy định về văn thư.',
      'Điều 3. Đối tượng áp dụng',
      'Các đối tượng tại Điều 1 và Điều 3 Nghị định này.',
    ].join('\n');
    const found = renumberings(parse(text), { start: text.indexOf('Điều 3.'), end: text.indexOf('Điều 3.') + 7 });
    expect(found.map((one) => [one.scope, one.safety, one.references])).toEqual([['articles', 'review', 0]]);
    expect(applyEdits(text, found[0]?.edits ?? [])).toContain('Điều 2. Đối tượng');
  });

  it('changes nothing but numbers, and is done after one time', () => {
    const label = fc.oneof(
      fc.nat({ max: 12 }).map((n) => `${n}. `),
      fc.nat({ max: 12 }).map((n) => `${n}) `),
      fc.constantFrom('a) ', 'b) ', 'đ) ', 'e) ', 'f) ', 'I. ', 'III. ', 'Điều 4. ', '1.1. ', '2.3. ', '- ', '', '\n'),
    );
    const words = fc.constantFrom(
      'Tổ chức hội nghị;',
      'Mục tiêu',
      'Theo mục III và Điều 4.',
      'NỘI DUNG',
      'Các việc sau:',
    );
    const lines = fc.array(
      fc.tuple(label, words).map((pair) => pair.join('')),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = framed(parts.join('\n'));
        for (const one of renumberAll(parse(text))) {
          for (const edit of one.edits) {
            expect(text.slice(edit.span.start, edit.span.end)).toMatch(NUMBER);
            expect(edit.text).toMatch(NUMBER);
          }
          // Distinct, in order, not overlapping: `applyEdits` throws otherwise.
          applyEdits(text, one.edits);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const NUMBER = /^(?:\d+(?:\.\d+)*[a-zđ]?|[a-zđ]{1}\d?|[IVXLC]+|[A-ZĐ]|\p{L}+(?: \p{L}+)?)$/u;

describe('numbers in their own style', () => {
  it.each([
    ['roman', 'I', 4, 'IV'],
    ['alpha', 'a', 5, 'đ'],
    ['alpha', 'a', 23, 'y'],
    ['alpha', 'a', 24, undefined],
    ['upper-alpha', 'A', 2, 'B'],
    ['decimal', '9', 10, '10'],
    ['decimal-multi', '1.2.9', 10, '1.2.10'],
    ['paren', '1', 2, '2'],
    ['word', 'II', 3, 'III'],
    ['word', 'thứ nhất', 4, 'thứ tư'],
    ['ordinal-word', 'Một', 4, 'Bốn'],
    ['ordinal-word', 'Thứ nhất', 2, 'Thứ hai'],
    ['dash', '', 2, undefined],
  ] as const)('%s %s -> %i', (style, num, ordinal, expected) => {
    expect(numFor({ style, num }, ordinal)).toBe(expected);
  });
});
