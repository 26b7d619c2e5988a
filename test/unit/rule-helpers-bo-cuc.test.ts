import { describe, expect, test } from 'vitest';
import { amendingSpans, isInside } from '../../server/src/core/rules/bo-cuc/_amending.ts';
import { capitalEdits, isInCapitals } from '../../server/src/core/rules/bo-cuc/_capitals.ts';
import { commandsOf } from '../../server/src/core/rules/bo-cuc/_commands.ts';
import { labelEdit, nameOf, nameWith, numRange } from '../../server/src/core/rules/bo-cuc/_division.ts';
import { listsOf } from '../../server/src/core/rules/bo-cuc/_lists.ts';
import { looseRomans } from '../../server/src/core/rules/bo-cuc/_roman.ts';
import { breaksOf, fixesOf, renumberFix, slipFix } from '../../server/src/core/rules/bo-cuc/_sequence.ts';
import { lawfulShape, shapeEdit, shapeOf, usualShape } from '../../server/src/core/rules/bo-cuc/_shape.ts';
import { straysOf } from '../../server/src/core/rules/bo-cuc/_stray.ts';
import type { Division } from '../../server/src/core/tree/nodes.ts';
import { contextOf } from '../harness/rule-context.ts';

/** What the rules on numbering share: which labels make a list, where a list breaks, what a label is called. */
const HEAD = 'KẾ HOẠCH\nRà soát hồ sơ năm 2026\n\n';
const AMENDING = 'QUYẾT ĐỊNH\nSửa đổi, bổ sung một số điều của Quy chế làm việc\n\n';
const plan = (...paragraphs: readonly string[]): string => `${HEAD}${paragraphs.join('\n\n')}\n`;
/** One line for each label. */
const items = (labels: string): string => plan(...labels.split(' ').map((label) => `${label} Rà soát hồ sơ.`));

function listed(text: string): string[] {
  return listsOf(contextOf(text)).map(
    ({ level, members, continues }) =>
      `${level} ${members.map((one) => one.marker).join(' ')}${continues ? ' (tiếp)' : ''}`,
  );
}

function first(...paragraphs: readonly string[]): Division {
  const [division] = contextOf(plan(...paragraphs)).view.divisions;
  if (division === undefined) throw new Error('no division in the text');
  return division;
}

describe('which labels are numbered together', () => {
  test.each([
    ['1. 2. 3.', ['y 1. 2. 3.']],
    ['1. 2. 3. 1. 2.', ['y 1. 2. 3.', 'y 1. 2.']],
    ['a) b) a) b)', ['y a) b)', 'y a) b)']],
    // A 1 that no 2 follows, or that follows a 1, is a slip within one list.
    ['1. 2. 1. 3.', ['y 1. 2. 1. 3.']],
    ['1. 1. 2.', ['y 1. 1. 2.']],
    ['1.1. 1.2. 2.1. 2.2.', ['y 1.1. 1.2.', 'y 2.1. 2.2.']],
    ['5. 6. 1. 2.', ['y 5. 6.', 'y 1. 2.']],
  ])('%s', (labels, expected) => expect(listed(items(labels))).toEqual(expected));

  test.each([
    [
      'points that go on under the next clause',
      ['1. Văn phòng:', 'a) Rà soát;', 'b) Lập hồ sơ.', '2. Các phòng:', 'c) Rà soát;', 'd) Lập hồ sơ.'],
      ['y 1. 2.', 'y a) b)', 'y c) d) (tiếp)'],
    ],
    [
      'points that leave one out under the next clause',
      ['1. Văn phòng:', 'a) Rà soát;', 'b) Lập hồ sơ.', '2. Các phòng:', 'd) Rà soát;', 'đ) Lập hồ sơ.'],
      ['y 1. 2.', 'y a) b)', 'y d) đ)'],
    ],
    ['a line that leads in', ['1. Một.', '2. Hai.', 'Các phòng:', '1. Một.', '3. Ba.'], ['y 1. 2.', 'y 1. 3.']],
    ['a line after the first item', ['1. Một.', 'Đối với xã:', '1. Một.', '3. Ba.'], ['y 1.', 'y 1. 3.']],
    [
      'a table after the first item',
      ['1. Một.\n\n| A | B |\n|---|---|\n| a | b |', '1. Hai.', '3. Ba.'],
      ['y 1.', 'y 1. 3.'],
    ],
    ['two kinds under one another', ['1. Một.', '1) Hai;', '2) Ba.', '2. Bốn.'], ['y 1. 2.', 'y 1) 2)']],
    ['bullets are no list', ['1. Một.', '- Hai;', '- Ba.', '2. Bốn.'], ['y 1. 2.']],
    [
      'numbers below numbered items',
      ['1. Một', '1.1. Một.', '1.2. Hai.', '2. Hai', '2.1. Một.', '2.3. Ba.'],
      ['y 1. 2.', 'y 1.1. 1.2.', 'y 2.1. 2.3.'],
    ],
    [
      'articles begin again in a later chapter: a fault of one list',
      'Chương I|QUY ĐỊNH CHUNG|Điều 1. Một|Nội dung.|Điều 2. Hai|Nội dung.|Chương II|TỔ CHỨC|Điều 1. Ba|Nội dung.|Điều 2. Bốn|Nội dung.'.split(
        '|',
      ),
      ['muc Chương I Chương II', 'muc Điều 1. Điều 2. Điều 1. Điều 2.'],
    ],
    [
      'articles of an attached text',
      'Điều 1. Một|Nội dung.|Điều 2. Hai|Nội dung.|Điều 1. Ba|Nội dung.|Điều 2. Bốn|Nội dung.'.split('|'),
      ['muc Điều 1. Điều 2.', 'muc Điều 1. Điều 2.'],
    ],
    [
      'an article 1 twice',
      'Điều 1. Một|Nội dung.|Điều 1. Ba|Nội dung.|Điều 2. Bốn|Nội dung.'.split('|'),
      ['muc Điều 1. Điều 1. Điều 2.'],
    ],
    [
      'an article 1 with no second one',
      'Điều 1. Một|Nội dung.|Điều 2. Hai|Nội dung.|Điều 1. Ba|Nội dung.|Điều 3. Bốn|Nội dung.'.split('|'),
      ['muc Điều 1. Điều 2. Điều 1. Điều 3.'],
    ],
    ['an annex is numbered for itself', ['1. Một.', '2. Hai.', 'Phụ lục\nDANH MỤC', '1. Một.', '3. Ba.'], ['y 1. 2.']],
    ['`Il.` is a section', ['I. MỤC ĐÍCH', 'Một.', 'Il. NỘI DUNG', 'Hai.', 'III. TỔ CHỨC', 'Ba.'], ['muc I. III.']],
  ])('%s', (_, paragraphs, expected) => expect(listed(plan(...paragraphs))).toEqual(expected));

  test('new text that lost its quotation marks is numbered elsewhere', () => {
    const quoted = ['1. Sửa đổi khoản 2 Điều 5 như sau:', '“2. Văn phòng theo dõi.”.', '2. Bãi bỏ Điều 9.'];
    const whole = 'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế như sau:';
    const text = (...lines: readonly string[]): string => `${AMENDING}${[...lines, 'Điều 2. Hiệu lực'].join('\n\n')}\n`;
    expect(listed(text(whole, ...quoted))).toEqual(['muc Điều 1. Điều 2.', 'y 1. 2.']);
    // "Điều 1. … như sau:" without a command below: what follows is the new text itself.
    expect(listed(text(whole, '2. Văn phòng theo dõi.', '4. Các phòng báo cáo.'))).toEqual([]);
  });

  test('an article that amends another text, in an act that does not', () => {
    const lost = ['1. Sửa đổi khoản 5 như sau:', '5. Văn phòng theo dõi.', '7. Các phòng báo cáo.'];
    const article = 'Điều 2. Sửa đổi, bổ sung Quy chế';
    expect(listed(plan('Điều 1. Phạm vi', '1. Một.', '2. Hai.', article, ...lost, 'Điều 3. Hiệu lực'))).toEqual([
      'muc Điều 1. Điều 2. Điều 3.',
      'y 1. 2.',
    ]);
  });
});

describe('where a list breaks', () => {
  test.each([
    ['1. 2. 3.', []],
    ['1. 1a. 2.', []],
    ['1. 2a. 3.', []],
    ['1. 1a. 1b. 3.', ['nhay 3. sau 1b.: thiếu 2']],
    ['1. 2. 4. 5.', ['nhay 4. sau 2.: thiếu 3']],
    ['1. 2. 4. 6.', ['nhay 4. sau 2.: thiếu 3', 'nhay 6. sau 4.: thiếu 5']],
    ['1) 2) 4)', ['nhay 4) sau 2): thiếu 3']],
    // The first ones: up to two may be missing; 4 begins a quotation, and `2)` may go on from a line of text.
    ['2. 3. 4.', ['nhay 2.: thiếu 1']],
    ['3. 4.', ['nhay 3.: thiếu 1, 2']],
    ['4. 5.', []],
    ['2) 3)', []],
    ['2.', []],
    // Nine missing numbers are a figure at the beginning of a line, seven are not.
    ['1. 2. 11. 3.', []],
    ['1. 2. 10. 11.', ['nhay 10. sau 2.: thiếu 3, 4, 5, 6, 7, 8, 9']],
    ['1. 2. 2. 3.', ['trung 2. sau 2.']],
    ['1. 2. 2.', ['trung 2. sau 2.: là 3']],
    ['1. 2. 2. 4.', ['trung 2. sau 2.: chắc là 3']],
    ['1. 2. 4. 4.', ['trung 4. sau 2.: chắc là 3']],
    ['1. 3. 3.', ['trung 3. sau 1.: chắc là 2']],
    ['1. 2. 3. 1. 5.', ['trung 1. sau 3.: chắc là 4']],
    ['1. 2. 3. 2. 3. 4.', ['trung 2. sau 3.']],
    ['1. 2. 3. 3. 4. 5.', ['trung 3. sau 3.']],
    ['1. 2. 5. 4.', ['lui 5. sau 2.: chắc là 3']],
    ['1. 2. 4. 3. 5.', ['lui 3. sau 4.']],
    ['1. 2. 5. 3. 4.', ['lui 3. sau 5.']],
    ['1. 4. 2. 3.', ['lui 2. sau 4.']],
    ['1. 3. 2. 3. 4.', ['lui 2. sau 3.']],
    // A letter that is none of the alphabet stands for the one that is missing.
    ['a) f) b)', []],
    ['a) b) f) d)', []],
    ['a) b) c) d) e)', ['nhay e) sau d): thiếu 5']],
    ['a) b) c) d) d)', ['trung d) sau d): là 5']],
    ['I. II. IIII. IV.', []],
    ['A. B. D. E.', ['nhay D. sau B.: thiếu 3', 'nhay E. sau D.: thiếu 5']],
  ])('%s', (labels, expected) => {
    const found = listsOf(contextOf(items(labels))).flatMap(breaksOf);
    expect(
      found.map(({ kind, at, before, missing, slip, sure }) => {
        const right = slip === undefined ? '' : `: ${sure ? 'chắc ' : ''}là ${slip}`;
        const left = missing.length === 0 ? '' : `: thiếu ${missing.join(', ')}`;
        return `${kind} ${at.marker}${before === undefined ? '' : ` sau ${before.marker}`}${left}${right}`;
      }),
    ).toEqual(expected);
  });

  test('one wrong number and the whole list are two fixes only where they differ', () => {
    const context = contextOf(items('1. 2. 2. 4. 4.'));
    const [found] = listsOf(context).flatMap(breaksOf);
    if (found === undefined) throw new Error('no break');
    const slip = slipFix(context, found);
    const whole = renumberFix(context, found.at);
    if (slip === undefined || whole === undefined) throw new Error('no fix');
    expect([slip.edits.length, whole.edits.length]).toEqual([1, 2]);
    expect(fixesOf(slip, whole)).toEqual([slip, whole]);
    expect(fixesOf(slip, { ...whole, edits: slip.edits })).toEqual([slip]);
    expect(fixesOf(slip, { ...whole, edits: whole.edits.slice(1) })).toHaveLength(2);
    expect(fixesOf(slip, undefined)).toEqual([slip]);
    expect(fixesOf(undefined, whole)).toEqual([whole]);
    expect(fixesOf(undefined, undefined)).toEqual([]);
  });

  test('a number that is printed in bold, or that others are built on, is not changed alone', () => {
    const safety = (...paragraphs: readonly string[]): string | undefined => {
      const context = contextOf(plan(...paragraphs));
      const [found] = listsOf(context).flatMap(breaksOf);
      return found === undefined ? 'no break' : slipFix(context, found)?.safety;
    };
    expect(safety('1. Một.', '2. Hai.', '2. Ba.', '4. Bốn.')).toBe('safe');
    expect(safety('1. Một.', '2. Hai.', '2. Ba.')).toBe('review');
    expect(safety('1. Một.', '2. Hai.', '2. Ba', '2.1. Năm.', '2.2. Sáu.', '4. Bốn.')).toBeUndefined();
    expect(safety('a) Một;', 'b) Hai;', '**b**) Ba;', 'd) Bốn.')).toBe('safe');
  });
});

describe('lines that a reader takes for Roman sections', () => {
  test.each([
    ['I. MỤC ĐÍCH|Một.|Il. NỘI DUNG', ['Il: II, 2']],
    ['I. MỤC ĐÍCH|Một.|ll. NỘI DUNG', ['ll: II, 2']],
    ['I. MỤC ĐÍCH|Một.|11. NỘI DUNG', ['11: II, 2']],
    ['I. MỤC ĐÍCH|Một.|ii. NỘI DUNG', ['ii: II, 2']],
    ['I. MỤC ĐÍCH|Một.|I I. NỘI DUNG', ['I I: II, 2']],
    ['I. MỤC ĐÍCH|Một.|Ⅱ. NỘI DUNG', ['Ⅱ: II, 2']],
    ['I. MỤC ĐÍCH|Một.|ІІ. NỘI DUNG', ['ІІ: II, 2, foreign']],
    ['I. MỤC ĐÍCH|Một.|II NỘI DUNG', ['II: II, 2, bare']],
    ['I. MỤC ĐÍCH|Một.|## Il. NỘI DUNG', ['Il: II, 2']],
    ['VIII. KINH PHÍ|Một.|IX. BỐ TRÍ|Hai.|Ⅹ. CÔNG VIỆC KHÁC', ['Ⅹ: X, 10']],
    ['I. MỤC ĐÍCH|Một.|Ii. NỘI DUNG|Hai.|III. KINH PHÍ|Ba.|lV. TỔ CHỨC', ['Ii: II, 2', 'lV: IV, 4']],
    // Not the next one, small letters, a point in brackets, a list of items.
    ['I. MỤC ĐÍCH|Một.|III NỘI DUNG', []],
    ['I. MỤC ĐÍCH|Một.|Il. Nội dung', []],
    ['I. MỤC ĐÍCH|Một.|ii) NỘI DUNG', []],
    ['1. MỤC ĐÍCH|Một.|2. NỘI DUNG|Hai.|I. PHỤ CHÚ', []],
    ...['Iv', 'IⅤ', 'Ⅳ', 'lV', '1V'].map((one): [string, string[]] => [
      `III. KINH PHÍ|Một.|${one}. TỔ CHỨC`,
      [`${one}: IV, 4`],
    ]),
    ...['Ⅴ', 'v'].map((one): [string, string[]] => [`IV. KINH PHÍ|Một.|${one}. TỔ CHỨC`, [`${one}: V, 5`]]),
    ['II. KINH PHÍ|Một.|Ⅲ. TỔ CHỨC', ['Ⅲ: III, 3']],
    ['V. KINH PHÍ|Một.|Ⅵ. TỔ CHỨC', ['Ⅵ: VI, 6']],
    ['VI. KINH PHÍ|Một.|Ⅶ. TỔ CHỨC', ['Ⅶ: VII, 7']],
    ['VII. KINH PHÍ|Một.|Ⅷ. TỔ CHỨC', ['Ⅷ: VIII, 8']],
    ['VIII. KINH PHÍ|Một.|Ⅸ. TỔ CHỨC', ['Ⅸ: IX, 9']],
    ['VIII. KINH PHÍ|Một.|Ix. TỔ CHỨC', ['Ix: IX, 9']],
    ...['Х', 'Χ'].map((one): [string, string[]] => [`IX. KINH PHÍ|Một.|${one}. TỔ CHỨC`, [`${one}: X, 10, foreign`]]),
    ...['ⅠⅠ'].map((one): [string, string[]] => [`I. KINH PHÍ|Một.|${one}. TỔ CHỨC`, [`${one}: II, 2`]]),
    ...['ӀӀ', 'ΙΙ'].map((one): [string, string[]] => [`I. KINH PHÍ|Một.|${one}. TỔ CHỨC`, [`${one}: II, 2, foreign`]]),
    // Without any section one such line may be a title; two of them are none.
    ['Sở lập kế hoạch như sau:|I MỤC ĐÍCH|Một.', []],
    ['Sở lập kế hoạch như sau:|I MỤC ĐÍCH|Một.|II NỘI DUNG', ['I: I, 1, bare', 'II: II, 2, bare']],
  ])('%s', (lines, expected) => {
    const found = looseRomans(contextOf(plan(...lines.split('|'), 'Văn phòng theo dõi.')));
    expect(
      found.map(
        ({ written, numeral, value, foreign, bare }) =>
          `${written}: ${numeral}, ${value}${foreign ? ', foreign' : ''}${bare ? ', bare' : ''}`,
      ),
    ).toEqual(expected);
  });
});

describe('labels and headings', () => {
  test.each([
    ['1. Một.', '1', '9'],
    ['1/ Một.', '1', '9'],
    ['Điều 5. Phạm vi', 'Điều 5', 'Điều 9'],
    ['III - MỘT', 'III', '9'],
    ['- Một', '', '9'],
  ])('%s is named', (line, name, other) => {
    expect(nameOf(first(line))).toBe(name);
    expect(nameWith(first(line), '9')).toBe(other);
  });

  test('a label with emphasis inside it is left to the drafter', () => {
    const source = plan('Điều **5**. Phạm vi');
    const one = first('Điều **5**. Phạm vi');
    const place = numRange(one);
    expect(place).toEqual({ from: 5, to: 6 });
    expect(labelEdit(one, source, 5, 6, '7')).toEqual({
      span: { start: source.indexOf('5*'), end: source.indexOf('**.') },
      text: '7',
    });
    expect(labelEdit(one, source, 0, 6, 'Điều 7')).toBeUndefined();
    expect(labelEdit({ ...one, label: undefined }, source, 5, 6, '7')).toBeUndefined();
    expect(numRange({ ...one, num: '' })).toBeUndefined();
    expect(numRange({ ...one, num: '8' })).toBeUndefined();
  });

  test.each([
    ['MỤC ĐÍCH (đến năm 2026)', true, []],
    ['Mục đích “đến năm 2026” (và sau đó) nữa', false, ['ục → ỤC', 'đích → ĐÍCH', 'nữa → NỮA']],
    ['**MỤC** đích', false, ['đích → ĐÍCH']],
    // The small letter of a unit makes no heading in small letters.
    ['DIỆN TÍCH m2', true, ['m → M']],
    ['ĐIỆN m', true, ['m → M']],
    ['NHÀ m', false, ['m → M']],
  ])('capitals of %s', (title, inCapitals, edits) => {
    const text = plan(`I. ${title}`, 'Một.');
    const heading = contextOf(text).view.divisions[0]?.heading;
    expect(isInCapitals(heading)).toBe(inCapitals);
    expect(
      capitalEdits(heading, text).map((edit) => `${text.slice(edit.span.start, edit.span.end)} → ${edit.text}`),
    ).toEqual(edits);
    expect(capitalEdits(undefined, text)).toEqual([]);
  });

  test.each([
    ['1. Một.|2. Hai.|3) Ba.', '#.', ['3)']],
    ['1. Một.|2) Hai.|3) Ba.|4. Bốn.', '#.', ['2)', '3)']],
    ['1. Một.|3) Hai.|4) Ba.|2. Bốn.', '#.', []],
    ['1) Một.|2) Hai.|3) Ba.', '#)', []],
    ['(1) Một.|2) Hai.', '(#)', []],
    ['a) Một;|b. Hai;|c) Ba.', '#)', []],
    // As many of each: the form of the decree, be it the first or the second.
    ['1/ Một.|2. Hai.', '#.', []],
    ['1. Một.|2/ Hai.', '#.', []],
  ])('%s', (lines, usual, strays) => {
    const [list] = listsOf(contextOf(plan(...lines.split('|'))));
    if (list === undefined) throw new Error('no list');
    expect(usualShape(list)).toBe(usual);
    expect(straysOf(list).map((one) => one.marker)).toEqual(strays);
  });

  test('the shape of a label, the one of the decree, and the way from one to the other', () => {
    const both = (line: string): unknown[] => [shapeOf(first(line)), lawfulShape(first(line))];
    expect(both('1/ Một.')).toEqual(['#/', '#.']);
    expect(both('b. Một.')).toEqual(['#.', '#)']);
    expect(both('I. MỘT')).toEqual(['#.', '#.']);
    expect(both('(1) Một.')).toEqual(['(#)', undefined]);
    expect(both('Điều 1. Một')).toEqual([undefined, undefined]);
    expect(both('- Một.')).toEqual([undefined, undefined]);
    const edit = (line: string, shape: string): string | undefined => shapeEdit(first(line), plan(line), shape)?.text;
    expect(edit('1/ Một.', '#.')).toBe('.');
    expect(edit('(1) Một.', '#.')).toBeUndefined();
    expect(edit('1. Một.', '(#)')).toBeUndefined();
    expect(edit('- Một.', '#.')).toBeUndefined();
  });
});

describe('what changes another text', () => {
  test('spans hold their first character and not what follows the last', () => {
    const spans = [
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ];
    const inside = (...offsets: readonly number[]): boolean[] => offsets.map((offset) => isInside(spans, offset));
    expect(inside(9, 20, 29, 40)).toEqual([false, false, false, false]);
    expect(inside(10, 19, 30, 39)).toEqual([true, true, true, true]);
    expect(isInside(spans, undefined)).toBe(false);
    expect(isInside([], 10)).toBe(false);
  });

  test('an amending chapter is one stretch with its articles', () => {
    const text = plan(
      ...'Chương I|SỬA ĐỔI QUY CHẾ|Điều 1. Bổ sung Điều 5|Một.|Điều 2. Bãi bỏ Điều 7|Hai.'.split('|'),
      ...'Chương II|HIỆU LỰC|Điều 3. Thay thế từ ngữ|Ba.|Điều 4. Hiệu lực|1. Sửa đổi Điều 9.'.split('|'),
    );
    const spans = amendingSpans(contextOf(text).view);
    expect(spans.map(({ start, end }) => [text.slice(start, start + 8), text.slice(end - 4, end)])).toEqual([
      ['Chương I', 'Hai.'],
      ['Điều 3. ', '\nBa.'],
    ]);
  });

  test('the commands of the body, each with the text that it brings', () => {
    const whole = 'Sửa đổi, bổ sung một số điều của Quy chế như sau';
    const text = `${AMENDING}${[
      `Điều 1. ${whole}:`,
      '1. Sửa đổi khoản 2 Điều 5 như sau:',
      '“2. Văn phòng theo dõi.”.',
      '2. Bổ sung khoản 3 như sau:',
      'Văn phòng theo dõi.',
      '3. Bãi bỏ Điều 9.',
      '4. Văn phòng rà soát như sau:',
      'Điều 2. Hiệu lực',
      'Phụ lục\nDANH MỤC',
      '1. Sửa đổi khoản 7 như sau:',
    ].join('\n\n')}\n`;
    expect(commandsOf(contextOf(text)).map(({ title, quoted }) => [title, quoted?.flat.text])).toEqual([
      [whole, undefined],
      ['Sửa đổi khoản 2 Điều 5 như sau', '“2. Văn phòng theo dõi.”.'],
      ['Bổ sung khoản 3 như sau', undefined],
    ]);
  });
});
