import { describe, expect, test } from 'vitest';
import { abbreviationsIn } from '../../server/src/core/rules/nhat-quan/_abbreviations.ts';
import { soughtOf, termsOf } from '../../server/src/core/rules/nhat-quan/_terms.ts';
import { OPEN_RIME, otherRime, toneStyleOf } from '../../server/src/core/rules/nhat-quan/_tone.ts';
import { readWeekday, weekdayLike, weekdayName, weekdayOf } from '../../server/src/core/rules/nhat-quan/_weekday.ts';
import { deadlineIn } from '../../server/src/core/rules/nhiem-vu/_deadline.ts';
import { taskTables } from '../../server/src/core/rules/nhiem-vu/_tables.ts';
import { likenessOf } from '../../server/src/core/rules/thi-dua/_names.ts';
import { betweenIn, yearsIn } from '../../server/src/core/rules/thi-dua/_period.ts';
import { gapAt, isFillIn } from '../../server/src/core/rules/trinh-bay/_gap.ts';
import { singleBefore, singleFor, wrongMarks } from '../../server/src/core/rules/trinh-bay/_reversed.ts';
import {
  isMachineText,
  isVietnamese,
  tokenAt,
  wordAfter,
  wordBefore,
} from '../../server/src/core/rules/trinh-bay/_token.ts';
import { beginsSmall } from '../../server/src/core/rules/viet-hoa/_first.ts';
import { isQuoted } from '../../server/src/core/rules/viet-hoa/_quotes.ts';
import { framed } from '../harness/frame.ts';
import { contextOf } from '../harness/rule-context.ts';

/** What the rules of the smaller groups share, at its boundaries. */
const within = (text: string) => contextOf(framed(text));

describe('short names that the document gives (nhat-quan)', () => {
  test.each([
    ['(sau đây gọi tắt là Ban Chỉ đạo)', ['Ban Chỉ đạo']],
    ['(sau đây được gọi là Tổ)', ['Tổ']],
    ['(gọi chung là: các đơn vị)', ['các đơn vị']],
    ['(viết tắt: “QLNN”)', ['QLNN']],
    ['(gọi tắt là "Tổ")', ['Tổ']],
    // Two names at once, no name, words that give none.
    ['(sau đây gọi là A hoặc B)', []],
    ['(gọi tắt là A; B)', []],
    ['(gọi tắt là A: B)', []],
    ['(gọi tắt là “ ”)', []],
    ['(gọi là A)', []],
  ])('%s', (brackets, names) => {
    const context = within(`Thành lập Tổ giúp việc ${brackets} để rà soát hồ sơ.`);
    const terms = termsOf(context);
    expect(terms.map(({ name }) => name)).toEqual(names);
    for (const { name, span, whole } of terms) {
      expect(context.parsed.text.slice(span.start, span.end)).toBe(name);
      expect(context.parsed.text.slice(whole.start, whole.end)).toBe(brackets);
    }
  });

  test('those of new text between quotation marks are not the document’s own', () => {
    const quoted = '1. Sửa đổi khoản 2 như sau:\n\n“2. Tổ giúp việc (sau đây gọi tắt là Tổ) rà soát.”.';
    expect(termsOf(within(quoted))).toEqual([]);
  });

  test('a name is looked for without its plural, a document by its number', () => {
    const names = ['các đơn vị', 'những người', 'Tổ Giúp việc', 'Quyết định 05/QĐ-UBND', 'Luật số 15', 'các-bon'];
    expect(names.map(soughtOf)).toEqual(['đơn vị', 'người', 'tổ giúp việc', '05/qđ-ubnd', 'luật số 15', 'các-bon']);
  });

  test('abbreviations: no word in capitals, no part of a number, none that everybody knows', () => {
    const found = (text: string) => abbreviationsIn(within(text).view).map((hit) => hit.text);
    expect(found('Phòng QLVH, UBND, KHÔNG, SAU, R&D, CNTT; HĐTĐ-KT; XII; TCN.')).toEqual(['QLVH', 'CNTT', 'TCN']);
    expect(found('Nay BAN CHỈ ĐẠO QLNN họp với TNXP.')).toEqual(['TNXP']);
    expect(found('PHÒNG QLVH HỌP.')).toEqual([]);
    const cited = 'Theo Quyết định số 05/QĐ-SNV ngày 03 tháng 01 năm 2026 của BCH';
    expect(found(`${cited} và BTV.`)).toEqual(['BTV']);
    expect(found('1. Sửa đổi khoản 2 như sau:\n\n“2. Phòng QLVH rà soát.”.')).toEqual([]);
  });
});

describe('days of the week (nhat-quan)', () => {
  test('are those of the calendar', () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2026, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [1, 15, 28]) {
          const expected = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
          expect(weekdayOf(year, month, day), `${year}-${month}-${day}`).toBe(expected);
        }
      }
    }
  });

  test.each([
    ['Chủ nhật', 0, 'thứ Tư'],
    ['thứ Hai', 1, 'thứ Tư'],
    ['thứ ba', 2, 'thứ Tư'],
    ['Thứ tư', 3, 'Thứ Tư'],
    ['thứ Năm', 4, 'thứ Tư'],
    ['thứ sáu', 5, 'thứ Tư'],
    ['thứ Bảy', 6, 'thứ Tư'],
    ['Thứ 2', 1, 'Thứ 4'],
    ['thứ 7', 6, 'thứ 4'],
    ['thứ 8', undefined, 'thứ 4'],
    ['thứ 1', undefined, 'thứ 4'],
    ['thứ', undefined, 'thứ Tư'],
  ])('%s', (written, day, likeWednesday) => {
    expect(readWeekday(written)).toBe(day);
    expect(weekdayLike(3, written)).toBe(likeWednesday);
    expect(weekdayLike(0, written)).toBe('Chủ nhật');
    if (day !== undefined) expect(readWeekday(weekdayName(day))).toBe(day);
  });
});

describe('places of the tone mark (nhat-quan)', () => {
  test('each rime has one other form, and that one leads back', () => {
    const first = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
    const second = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
    expect(first.map(otherRime)).toEqual(second);
    expect(second.map(otherRime)).toEqual(first);
    expect(first.map(toneStyleOf)).toEqual(first.map(() => 'truoc'));
    expect(second.map(toneStyleOf)).toEqual(second.map(() => 'sau'));
    for (const rime of [...first, ...second]) expect(`h${rime} `.match(OPEN_RIME)).toEqual([rime]);
    expect(['ỦY', 'Ủy', 'uỶ', 'xa'].map(otherRime)).toEqual(['UỶ', 'Uỷ', 'ủY', 'xa']);
    expect(toneStyleOf('ỦY')).toBe('truoc');
  });

  test('a rime ends its syllable; behind q the u is none of it', () => {
    expect('quý quỳ Quỷ hoàn thuyền'.match(OPEN_RIME)).toBeNull();
  });
});

describe('tables of tasks (nhiem-vu)', () => {
  const read = (heading: string, ...rows: readonly string[]) => {
    const { doc, parsed } = within([heading, heading.replace(/[^|]+/gu, '---'), ...rows].join('\n'));
    return taskTables(doc, parsed).map(({ columns, rows: tasks }) => [
      [...columns].map(([column, { index }]) => `${column} ${index}`).join(', '),
      ...tasks.map(({ cells }) => cells.map(({ leaf }) => leaf?.flat.text ?? '∅').join(' | ')),
    ]);
  };

  test('the columns are told by their headings, the first of each', () => {
    expect(
      read(
        '| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Công việc |',
        '| 1 | Rà soát | Văn phòng | | 30/6/2026 | Nộp lưu |',
      ),
    ).toEqual([['task 1, leads 2, joins 3, deadline 4', '1 | Rà soát | Văn phòng | ∅ | 30/6/2026 | Nộp lưu']]);
    expect(read('| Nhiệm vụ | Sản phẩm | Hoàn thành |', '| Rà soát | Báo cáo | Tháng 6 |')).toEqual([
      ['task 0, product 1, deadline 2', 'Rà soát | Báo cáo | Tháng 6'],
    ]);
  });

  test('“chủ trì, phối hợp” in one column says nothing of either', () => {
    expect(read('| Nội dung | Chủ trì, phối hợp | Thời gian |', '| Rà soát | Văn phòng | Tháng 6 |')).toEqual([
      ['task 0, deadline 2', 'Rà soát | Văn phòng | Tháng 6'],
    ]);
  });

  test('a table without tasks, or with neither unit nor time, is another one', () => {
    expect(read('| Nội dung | Kết quả |', '| Rà soát | Tốt |')).toEqual([]);
    expect(read('| Đơn vị thực hiện | Thời gian |', '| Văn phòng | Tháng 6 |')).toEqual([]);
  });

  test('a row with cells joined tells nothing; a bar behind a backslash parts no cells', () => {
    const heading = '| Nội dung | Chủ trì |';
    expect(read(heading, '| Rà soát |', '| Nộp \\| lưu | Văn phòng |')).toEqual([
      ['task 0, leads 1', 'Nộp | lưu | Văn phòng'],
    ]);
  });

  test.each<readonly [string, string | undefined, string | undefined]>([
    ['30/6/2026', '30/6/2026', '2026-06-30'],
    ['Trước ngày 30/6/2026', 'ngày 30/6/2026', '2026-06-30'],
    ['chậm nhất 5/6/2026;', '5/6/2026', '2026-06-05'],
    ['Tháng 6/2026', 'Tháng 6/2026', '2026-06'],
    ['Xong trước tháng 12 năm 2026.', 'tháng 12 năm 2026', '2026-12'],
    ['Quý I/2026', 'Quý I/2026', '2026-03'],
    ['Quý II/2026', 'Quý II/2026', '2026-06'],
    ['quý iii năm 2026', 'quý iii năm 2026', '2026-09'],
    ['Quý IV/năm 2026', 'Quý IV/năm 2026', '2026-12'],
    ...[1, 2, 3, 4].map((one): [string, string, string] => [
      `Quý ${one}/2026`,
      `Quý ${one}/2026`,
      `2026-${String(one * 3).padStart(2, '0')}`,
    ]),
    ['Năm 2026', 'Năm 2026', '2026'],
    ['tháng 13/2026', undefined, undefined],
    ['Quý V/2026', undefined, undefined],
    ['30/6/2026 hoặc sớm hơn', undefined, undefined],
    ['Hằng năm', undefined, undefined],
  ])('the deadline “%s”', (cell, text, iso) => {
    const found = deadlineIn({ text: cell, base: 0 });
    expect([found?.text, found?.iso]).toEqual([text, iso]);
    if (found !== undefined) expect(cell.slice(found.from, found.to)).toBe(found.text);
  });
});

describe('names and years of movements (thi-dua)', () => {
  test.each([
    // One letter of one word.
    ['Hồ sơ gọn, tra cứu nhanh', 'Hồ sơ gọn, tra cứa nhanh', 'words'],
    ['Hồ sơ gọn tra', 'Hồ sơ gọn tre', 'words'],
    ['Hồ sơ gọn', 'Hồ sơ gon', undefined],
    ['Hồ sơ gọn tra', 'Hồ sơ gọn đọc', undefined],
    ['Ta đi ở đó', 'Ta đi ơ đó', undefined],
    // A word or two left out in the middle.
    ['Hồ sơ gọn tra cứu nhanh', 'Hồ sơ gọn tra nhanh', 'words'],
    ['Hồ sơ gọn tra nhanh', 'Hồ sơ gọn rất dễ tra nhanh', 'words'],
    ['Hồ sơ gọn tra nhanh', 'Hồ sơ gọn rất là dễ tra nhanh', undefined],
    ['Hồ sơ gọn nhanh', 'Hồ sơ gọn tra nhanh', undefined],
    ['Toàn dân thi đua làm tốt', 'Toàn dân thi đua làm tốt hơn', undefined],
    ['Toàn dân thi đua làm tốt', 'Nay toàn dân thi đua làm tốt', undefined],
    // Words changed in the middle of a long name, two alike at either end.
    ['Thi đua hoàn thành mọi việc', 'Thi đua làm xong mọi việc', 'words'],
    ['Thi đua hoàn thành việc', 'Thi đua làm xong việc', undefined],
    ['Ta hoàn thành tốt mọi việc', 'Ta làm xong tốt mọi việc', undefined],
    ['Thi đua mọi việc hoàn thành tốt', 'Thi đua mọi việc làm xong tốt', undefined],
    ['Thi đua hoàn thành sớm mọi việc', 'Thi đua làm xong nhanh mọi việc', undefined],
    ['Cả nước chung sức xây dựng', 'Sông Hoa chung sức xây dựng', undefined],
    ['Hồ sơ gọn tra nhanh năm 2025', 'Hồ sơ gọn tra nhanh năm 2026', undefined],
    // Signs between the words, not at the end; dashes and the place of a tone mark are alike.
    ['Hồ sơ gọn, tra cứu nhanh', 'Hồ sơ gọn tra cứu nhanh', 'signs'],
    ['Một hai ba bốn', 'Một - hai ba bốn', 'signs'],
    ['Một - hai ba bốn', 'Một–hai ba bốn', undefined],
    ['Hồ sơ gọn, tra cứu nhanh', 'hồ sơ gọn, tra cứu nhanh!', undefined],
    ['Thi đua hòa bình tốt', 'Thi đua hoà bình tốt', undefined],
  ])('“%s”, “%s”', (one, other, expected) => {
    expect(likenessOf(one, other)).toBe(expected);
    expect(likenessOf(other, one)).toBe(expected);
  });

  test.each([
    ['giai đoạn 2021 - 2025', '2021-2025'],
    ['nhiệm kỳ từ 2020-2025', '2020-2025'],
    ['từ năm 2021 đến năm 2025', '2021-2025'],
    ['năm 2026', '2026-2026'],
    ['giai đoạn 2025 - 2021', undefined],
    ['năm học 2026', undefined],
    ['năm 2026 - 2027', undefined],
    ['tháng 3 năm 2026', undefined],
    ['đến năm 2026', undefined],
    ['năm 2025 và năm 2026', undefined],
    ['năm 2026, kỷ niệm 1945', undefined],
  ])('the years of “%s”', (text, expected) => {
    const found = yearsIn(text);
    expect(found === undefined ? undefined : `${found.from}-${found.to}`).toBe(expected);
    if (found !== undefined) expect(text.slice(found.at, found.until)).toBe(text);
  });

  test.each([
    ['từ ngày 15/3/2026 đến ngày 15/12/2026', '2026-03-15/2026-12-15'],
    ['từ tháng 3 năm 2026 đến hết tháng 12 năm 2026', '2026-03/2026-12'],
    ['từ năm 2026 tới năm 2027', '2026/2027'],
    ['từ ngày 15/3 đến ngày 15/12/2026', undefined],
    ['từ ngày 15/3/2026; đến ngày 15/12/2026', undefined],
    ['từ ngày 15/3/2026', undefined],
    ['đến ngày 15/12/2026', undefined],
  ])('the period “%s”', (text, expected) => {
    const found = betweenIn({ text, base: 0 });
    expect(found === undefined ? undefined : `${found.start}/${found.end}`).toBe(expected);
    if (found !== undefined) expect([found.at, found.until]).toEqual([0, text.length]);
  });
});

describe('blanks, marks and words (trinh-bay)', () => {
  test('a blank is a fault of typing where it is one to three, on one line, without marks in it', () => {
    const gap = (source: string, breaks?: readonly number[]) =>
      gapAt(
        {
          text: 'a b',
          base: 0,
          starts: [0, 1, source.length - 1],
          ends: [1, source.length - 1, source.length],
          breaks: breaks ?? [],
        },
        1,
        source,
      );
    expect(gap('a b')).toEqual({ start: 1, end: 2 });
    expect(gap('a \u00a0\u202fb')).toEqual({ start: 1, end: 4 });
    expect(gap('a    b')).toBeUndefined();
    expect(gap('a* b')).toBeUndefined();
    expect(gap('a b', [1])).toBeUndefined();
    expect(gap('a b', [2])).toEqual({ start: 1, end: 2 });
  });

  test('dots and dashes to be filled in stand right there', () => {
    expect(['…', ' …', '...', '__', ' ---'].map(isFillIn)).toEqual([true, true, true, true, true]);
    expect(['a …', '..', '_', '--', '  …', ''].map(isFillIn)).toEqual([false, false, false, false, false, false]);
  });

  test.each([
    ['“a“', '2”'],
    ['”a”', '0“'],
    ['”a“', '0“ 2”'],
    ['(”a”)', '1“'],
    ['“a b“.', '4”'],
    ['“Một“ và “hai”', '4”'],
    ['“Một” và “hai“', '13”'],
    ['a “b”', ''],
    // Nothing is put right where the marks would not fit even so.
    ['“a “b” c”', ''],
    ['a”', ''],
    ['x“', ''],
    ['“a', ''],
  ])('the wrong marks of %s', (text, expected) =>
    expect(
      wrongMarks(text)
        .map(({ index, right }) => `${index}${right}`)
        .join(' '),
    ).toBe(expected),
  );

  test('a single mark that stands for the other double one', () => {
    expect(['“x’ y', '“x’', '“x’.', '“x’y', '“x” y’', '“x ‘y’', '“x'].map((text) => singleFor(text, 0))).toEqual([
      2,
      2,
      2,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const opened = (text: string) => singleBefore(text, text.length - 1);
    expect([' ‘x”', '‘x”', '(‘x”', 'a‘x”', '‘x’ y”', '“x”', 'x”'].map(opened)).toEqual([
      1,
      0,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(opened(`‘${'x'.repeat(399)}”`)).toBe(0);
    expect(opened(`‘${'x'.repeat(400)}”`)).toBeUndefined();
  });

  test('words and tokens around a place', () => {
    expect([tokenAt('một hai,ba bốn', 6), tokenAt('một', 0), tokenAt('a\nbc\nd', 3)]).toEqual(['hai,ba', 'một', 'bc']);
    expect(tokenAt('x'.repeat(200), 100)).toHaveLength(120);
    expect([wordBefore('một hai', 7), wordBefore('một hai', 4), wordBefore('một', 3)]).toEqual(['hai', '', 'một']);
    expect([wordAfter('một hai', 0), wordAfter('một hai', 3), wordAfter('một', 1)]).toEqual(['một', '', 'ột']);
    expect(wordBefore('x'.repeat(30), 30)).toHaveLength(20);
    expect(wordAfter('x'.repeat(30), 0)).toHaveLength(20);
    expect(['a@b', 'C:\\x', 'www.a', 'so.vn', 'ke-hoach.docx', 'x://y', 'a=b'].every(isMachineText)).toBe(true);
    expect(['vn', 'a.vna', '“một”', 'một-hai'].some(isMachineText)).toBe(false);
    expect([isVietnamese('và'), isVietnamese('to'), isVietnamese('đi')]).toEqual([true, false, true]);
  });
});

describe('capitals (viet-hoa)', () => {
  test('what a capital would suit is a word of Vietnamese', () => {
    const words = ['kế hoạch', 'nghiêng:', 'ở đây', 'ý', 'to', 'quy'];
    expect(words.map(beginsSmall)).toEqual(words.map(() => true));
    // Units, symbols, labels, foreign words, names that are written so.
    const others = ['ha', 'đ', 'km 5', 'pH 7', 'a', 'x', 'iphone', 'strength', 'văn-bản', 'Kế hoạch', ''];
    expect(others.map(beginsSmall)).toEqual(others.map(() => false));
  });

  test.each([
    ['Gửi “một «hai» ba” và "bốn" rồi “năm', '....“một «hai» ba....."bốn......“năm'],
    ['a” b “c” d', '.....“c...'],
    ['a "b" c "d', '.."b...."d'],
  ])('quoted places of %s', (text, expected) => {
    const [leaf] = contextOf(text).parsed.leaves;
    if (leaf === undefined) throw new Error('no leaf');
    const own = { ...leaf, flat: { text, base: 0 } };
    expect([...text].map((letter, at) => (isQuoted(own, at) ? letter : '.')).join('')).toBe(expected);
  });
});
