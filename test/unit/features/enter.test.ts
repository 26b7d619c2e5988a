import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onEnter } from '../../../server/src/core/features/enter.ts';
import { applyEdits } from '../../../server/src/core/lint/fix.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { framed } from '../../harness/frame.ts';
import { readMarked } from '../../harness/markers.ts';

/** `‸` stands where the cursor is after the editor has put in the line end. */
function afterEnter(fixture: string): string {
  const { text, cursor } = readMarked(fixture);
  if (cursor === undefined) throw new Error('no cursor');
  return applyEdits(text, onEnter(parse(text), cursor));
}

/** The same inside section II of a whole plan; only the fragment is given back. */
function inPlan(fragment: string): string {
  const whole = afterEnter(framed(fragment));
  const from = framed('').indexOf('II. NỘI DUNG');
  const to = whole.indexOf('\n\nIII. TỔ CHỨC');
  return whole.slice(whole.indexOf('\n\n', from) + 2, to);
}

describe('Enter on an empty dash', () => {
  it('takes the dash away and ends the list, also among the recipients', () => {
    expect(inPlan('- Tổ chức hội nghị;\n- \n‸')).toBe('- Tổ chức hội nghị;\n');
    expect(inPlan('+ Một;\n+\n‸')).toBe('+ Một;\n');
    expect(afterEnter('Nơi nhận:\n- Các phòng;\n- \n‸')).toBe('Nơi nhận:\n- Các phòng;\n');
  });

  it('leaves a dash that stands under no list', () => {
    expect(inPlan('Nội dung:\n- \n‸')).toBe('Nội dung:\n- \n');
  });
});

describe('Enter after a numbered line', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    [
      'a number',
      '1. Tổ chức hội nghị;\n2. Tuyên truyền sâu rộng;\n‸',
      '1. Tổ chức hội nghị;\n2. Tuyên truyền sâu rộng;\n3. ',
    ],
    [
      'a number without a mark at its end',
      '1. Tổ chức hội nghị\n2. Tuyên truyền sâu rộng\n‸',
      '1. Tổ chức hội nghị\n2. Tuyên truyền sâu rộng\n3. ',
    ],
    ['number and slash', '1/ Tổ chức hội nghị;\n‸', '1/ Tổ chức hội nghị;\n2/ '],
    ['number and bracket', '1) Tổ chức hội nghị;\n‸', '1) Tổ chức hội nghị;\n2) '],
    ['number in brackets', '(1) Tổ chức hội nghị;\n‸', '(1) Tổ chức hội nghị;\n(2) '],
    [
      'two levels',
      '1. Nội dung\n1.1. Tổ chức hội nghị;\n1.2. Tuyên truyền;\n‸',
      '1. Nội dung\n1.1. Tổ chức hội nghị;\n1.2. Tuyên truyền;\n1.3. ',
    ],
    [
      'c to d',
      '1. Nội dung gồm:\na) Một việc;\nb) Hai việc;\nc) Ba việc;\n‸',
      '1. Nội dung gồm:\na) Một việc;\nb) Hai việc;\nc) Ba việc;\nd) ',
    ],
    [
      'd to đ',
      '1. Nội dung gồm:\na) A;\nb) B;\nc) C;\nd) Bốn việc;\n‸',
      '1. Nội dung gồm:\na) A;\nb) B;\nc) C;\nd) Bốn việc;\nđ) ',
    ],
    [
      'đ to e',
      '1. Nội dung gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Năm việc;\n‸',
      '1. Nội dung gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Năm việc;\ne) ',
    ],
    ['an ordinal in words', 'Một là: Phát huy thành tích.\n‸', 'Một là: Phát huy thành tích.\nHai là: '],
    ['an indent', '  1. Tổ chức hội nghị;\n  ‸', '  1. Tổ chức hội nghị;\n  2. '],
    ['a tab after the label', '1.\tTổ chức hội nghị;\n‸', '1.\tTổ chức hội nghị;\n2.\t'],
    ['a label glued to its text', '1.Tổ chức hội nghị;\n‸', '1.Tổ chức hội nghị;\n2. '],
    ['a bold label', '**1.** Tổ chức hội nghị;\n‸', '**1.** Tổ chức hội nghị;\n**2.** '],
    ['italics in the text', '1. *Tổ chức* hội nghị;\n‸', '1. *Tổ chức* hội nghị;\n2. '],
    [
      'empty lines between items',
      '1. Tổ chức hội nghị;\n\n2. Tuyên truyền;\n‸',
      '1. Tổ chức hội nghị;\n\n2. Tuyên truyền;\n\n3. ',
    ],
    ['the middle of a list', '1. Một việc;\n‸\n2. Hai việc;', '1. Một việc;\n2. \n2. Hai việc;'],
    ['ten', '9. Chín việc;\n‸', '9. Chín việc;\n10. '],
  ];
  it.each(cases)('%s', (_, before, after) => {
    // A first item after an empty line is in a text that keeps its paragraphs apart: an item above says otherwise.
    expect(inPlan(`Các việc:\n${before}`)).toBe(`Các việc:\n${after}`);
  });

  it('keeps CRLF', () => {
    const text = framed('Các việc:\n1. Một việc;\n\n2. Hai việc;\n‸').replaceAll('\n', '\r\n');
    expect(afterEnter(text)).toContain('2. Hai việc;\r\n\r\n3. \r\n');
    expect(afterEnter(text).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('goes on with Roman numerals and articles where they number whole sentences', () => {
    expect(
      afterEnter(framed('').replace('\n\nII. NỘI DUNG', '\nII. Tổ chức tốt các phong trào thi đua;\n‸')),
    ).toContain('phong trào thi đua;\nIII. ');
    const decision = 'QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n‸';
    expect(afterEnter(`QUYẾT ĐỊNH\nVề việc ban hành quy chế\n\n${decision}`)).toMatch(/làm việc\.\n\n?Điều 2\. $/u);
  });

  it('splits an item and labels its second half', () => {
    expect(inPlan('Các việc:\n1. Tổ chức hội nghị\n‸và tuyên truyền;')).toBe(
      'Các việc:\n1. Tổ chức hội nghị\n2. và tuyên truyền;',
    );
    expect(inPlan('Các việc:\n1. Tổ chức hội nghị;\n‸ tuyên truyền;')).toBe(
      'Các việc:\n1. Tổ chức hội nghị;\n2. tuyên truyền;',
    );
  });
});

describe('Enter on a label alone ends the list', () => {
  it.each(['3.', '3. ', '3)', '(3)', 'c) ', '3/', '1.3. ', '  3. '])('%s', (label) => {
    const items = label.startsWith('c') ? 'a) Một;\nb) Hai;' : '1. Một việc;\n2. Hai việc;';
    expect(inPlan(`Các việc:\n${items}\n${label}\n‸`)).toBe(`Các việc:\n${items}\n`);
  });

  it('takes the line end away with CRLF too', () => {
    const text = framed('Các việc:\n1. Một việc;\n2. \n‸').replaceAll('\n', '\r\n');
    expect(afterEnter(text)).toBe(framed('Các việc:\n1. Một việc;\n').replaceAll('\n', '\r\n'));
  });

  it('puts an empty item above where Enter came right after the label', () => {
    expect(inPlan('Các việc:\n1. Một việc;\n2. \n‸Hai việc;')).toBe('Các việc:\n1. Một việc;\n2. \n3. Hai việc;');
  });
});

describe('Enter adds nothing', () => {
  const silent: readonly [string, string][] = [
    ['after a title that a plan gives', 'Các việc:\n1. Mục tiêu\n‸'],
    ['after a line that introduces others', 'Các việc:\n1. Các đơn vị tổ chức:\n‸'],
    ['after a bold title', 'Các việc:\n**1. Công tác văn thư**\n‸'],
    ['after an ATX heading', '### 1. Công tác văn thư\n‸'],
    ['after a title whose sisters have contents', '1. Văn thư\nBảo đảm đúng hạn.\n2. Lưu trữ\n‸'],
    ['before a label that is there', 'Các việc:\n1. Một việc;\n‸2. Hai việc;'],
    ['after a dash (the language configuration does that)', 'Các việc:\n- Một việc;\n‸'],
    ['after a plain paragraph', 'Bảo đảm đúng hạn.\n‸'],
    ['after a paragraph inside an item', '1. Văn thư\nBảo đảm đúng hạn.\n‸'],
    ['above the contents of the item', 'Các việc:\n1. Các việc sau;\n‸\na) Một việc;\nb) Hai việc;'],
    ['in a table', '| 1. Một việc; | Hai |\n|---|---|\n| 1. Một việc; | Ba |\n‸'],
    ['on the first line', '‸1. Một việc;'],
    ['on a line with text before the cursor', '1. Một việc;\nx‸'],
  ];
  it.each(silent)('%s', (_, fragment) => {
    expect(inPlan(fragment)).toBe(fragment.replace('‸', ''));
  });

  it.each([
    ['after a section title', 'II. NỘI DUNG\n', 'II. NỘI DUNG\n‸'],
    ['in the header', 'Số: 12/KH-SVHTT\n', 'Số: 12/KH-SVHTT\n‸'],
    ['among the recipients', '- Giám đốc Sở;\n', '- Giám đốc Sở;\n‸'],
    ['under the signature', 'Lê Minh Khuê\n', 'Lê Minh Khuê\n‸'],
  ])('%s', (_, line, typed) => {
    const before = framed('Bảo đảm đúng hạn.').replace(line, `${typed}\n`);
    expect(afterEnter(before)).toBe(before.replace('‸', ''));
  });

  it('inside a quoted amendment', () => {
    const text = [
      'NGHỊ ĐỊNH',
      'Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP',
      '',
      'Điều 1. Sửa đổi, bổ sung một số điều',
      '1. Sửa đổi khoản 2 Điều 5 như sau:',
      '“2. Văn bản được gửi trong ngày.',
      '‸',
      '3. Văn bản khẩn được gửi ngay.”.',
    ].join('\n');
    expect(afterEnter(text)).toBe(text.replace('‸', ''));
  });

  it('anywhere, on any prefix of a plan, without failing', () => {
    const text = framed('1. Một việc;\na) Hai việc;\n\n“3. Ba\n- Bốn');
    for (let end = 0; end <= text.length; end += 1) {
      const before = `${text.slice(0, end)}\n`;
      expect(() => onEnter(parse(before), before.length)).not.toThrow();
    }
    for (const offset of [-1, text.length + 1]) expect(onEnter(parse(text), offset)).toEqual([]);
  });
});

describe('Enter on any text', () => {
  const line = fc.constantFrom(
    ...framed('1. Một việc;\na) Hai việc;\n- Ba;').split('\n'),
    '**1.** Việc;',
    '1.1. Việc;',
    'đ) ',
    '3.',
    '(2)',
    '“1. Trích;',
    '| 1. | a |',
    '|---|---|',
    '```',
    '  1. Việc;',
    '\t',
    '',
  );

  it('takes away nothing but blanks or a label alone, and adds nothing but blanks and one label', () => {
    const texts = fc.tuple(fc.array(line, { minLength: 1, maxLength: 20 }), fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(texts, fc.nat(), ([lines, eol], seed) => {
        const text = lines.join(eol);
        const starts = [...text.matchAll(/\n/gu)].map((match) => match.index + 1);
        const offset = starts[seed % Math.max(1, starts.length)] ?? 0;
        const edits = onEnter(parse(text), offset);
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const { span, text: added } of edits) {
          const removed = text.slice(span.start, span.end);
          if (added === '') expect(removed).toMatch(/^[\s*]*[(\p{L}\p{N}][^\r\n]{0,58}\r?\n[ \t]*$/u);
          else {
            expect(removed.trim()).toBe('');
            expect(removed).not.toMatch(/[\r\n]/u);
            expect(added).toMatch(/^(?:\r?\n)?[\s*]*[^\r\n]{1,20}\s$/u);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
