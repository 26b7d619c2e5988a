import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { isRealDate } from '../../text/date.ts';
import { spanOf } from '../../text/flat.ts';
import { readWeekday, weekdayLike, weekdayName, weekdayOf } from './_weekday.ts';

const WEEKDAY =
  /(?<![\p{L}\p{M}])(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)(?![\p{L}\p{M}\p{Nd}])/gu;
/** The date right behind: ", ngày 16/3/2026", " (16/3)", " ngày 16 tháng 3 năm 2026". */
const BEHIND =
  /^,? ?\(?(?:[Nn]gày )?(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|[-.](\d{1,2})[-.](\d{4})| tháng (\d{1,2})(?: năm (\d{4})|\/(\d{4}))?)(?![\p{Nd}/]|[-.]\p{Nd})/u;
/** The date right before: "ngày 16/3/2026 (", "ngày 16 tháng 3 năm 2026, ". */
const BEFORE =
  /(?<![\p{Nd}/.-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|[-.](\d{1,2})[-.](\d{4})| tháng (\d{1,2})(?: năm (\d{4})|\/(\d{4}))?)(?: \(|, (?:vào )?| là | vào )$/u;
/** "lần thứ hai, ngày …", "ngày thứ ba (…)" count; "thứ Hai và thứ Ba (ngày …)" share a date that may be the first one's. */
const COUNTED =
  /(?<![\p{L}\p{M}])(?:ngày|lần|kỳ|họp|phiên|khóa|khoá|đợt|vòng|tuần|tháng|năm|quý|người|hạng|cấp|bậc|phần|điều|nghị|hội|việc|bài|tiết|số|tập|trận|môn) $/iu;
/** "thứ hai", "thứ 3" count as often as they name a day: a part of the day, an hour or a mark stands before those that do. */
const NAMES =
  /(?:^|[,;:(–-] ?|(?<![\p{L}\p{M}])(?:sáng|trưa|chiều|tối|đêm|giờ|phút|[0-9]{1,2}h[0-9]{0,2}|[0-9]{1,2} giờ [0-9]{2}|[0-9]{1,2}:[0-9]{2}|vào|từ|đến|tới|hết|trước|sau|và|là|lịch|ngày mai) )$/iu;
const ANOTHER_BEFORE =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| và| đến| đến hết| tới| hoặc|,? ?[-–]) ?$/iu;
const ANOTHER_AFTER = /^(?:,| và| đến| tới| hoặc|,? ?[-–])? ?(?:thứ |chủ nhật|hằng|hàng|tuần|mỗi)/iu;
const LUNAR = /âm lịch|ÂL/u;
const LUNAR_REACH = 24;
const REACH = 40;
/** The Gregorian calendar was in use, and a later year is a slip of another kind. */
const [FIRST, LAST] = [1900, 2100];

export default defineRule({
  id: 'nhat-quan/thu-khac-ngay',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'thứ trong tuần phải đúng với ngày trên lịch', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Thứ trong tuần không khớp với ngày', en: 'Day of the week that doesn’t fit the date' },
  messages: {
    vi: {
      lech: 'Ngày {ngay} là {dung}, ở đây ghi “{viet}”; xem lại thứ hoặc ngày.',
      namnay: 'Ngày {ngay} năm {nam} là {dung}, ở đây ghi “{viet}”; xem lại thứ hoặc ngày.',
      sua: 'Sửa thứ thành “{dung}”',
    },
    en: {
      lech: '{ngay} is {dung}, the text has “{viet}”; check weekday and date.',
      namnay: '{ngay} of {nam} is {dung}, the text has “{viet}”; check weekday and date.',
      sua: 'Change the weekday to “{dung}”',
    },
  },
  docs: {
    vi: 'Giấy mời, lịch họp, kế hoạch ghi “thứ Hai, ngày 17/3/2026” trong khi ngày ấy là thứ Ba thì người nhận không biết theo thứ hay theo ngày. Thứ được tính từ lịch nên chắc chắn là lệch; thứ sai hay ngày sai thì chỉ người soạn biết. Ngày không ghi năm được hiểu là của năm ban hành văn bản (hay năm sau, nếu ngày ấy đã qua), và chỉ là thông tin. Ngày âm lịch, “lần thứ hai”, “ngày thứ ba của hội nghị” không bị xét.',
    en: 'An invitation that says “thứ Hai, ngày 17/3/2026” when that day is a Tuesday leaves its reader guessing. The weekday is computed, so that the two differ is certain; which of them is wrong only the author knows. A date without a year is taken as one of the document’s own year (or of the next, where it is over), and is information only. Lunar dates and ordinals are left alone.',
  },
  check({ doc, today, view }, report) {
    const own = doc.preface.placeDate?.date;
    for (const { leaf, from, to, text: viet, span } of matchesIn(view.printedText, WEEKDAY)) {
      const line = leaf.flat.text;
      const written = readWeekday(viet);
      const before = line.slice(Math.max(0, from - REACH), from);
      const after = line.slice(to, to + REACH);
      if (written === undefined || COUNTED.test(before) || ANOTHER_BEFORE.test(before)) continue;
      if (written !== 0 && !/\p{Lu}/u.test(viet.charAt(4)) && !NAMES.test(before)) continue;
      const behind = BEHIND.exec(after);
      const found = behind ?? (ANOTHER_AFTER.test(after) || /^ (?:của|là)/u.test(after) ? null : BEFORE.exec(before));
      if (found === null || LUNAR.test(after.slice(behind?.[0].length ?? 0).slice(0, LUNAR_REACH))) continue;
      const date = readDate(found);
      const years = yearsOf(date, own, today).filter((year) => year >= FIRST && year <= LAST);
      const [year] = years;
      if (year === undefined || !isRealDate(year, date.month, date.day)) continue;
      if (years.some((one) => weekdayOf(one, date.month, date.day) === written)) continue;
      const right = weekdayOf(year, date.month, date.day);
      const known = date.year !== undefined;
      const dung = weekdayLike(right, viet);
      report({
        span,
        message: known ? 'lech' : 'namnay',
        values: {
          ngay: `${date.day}/${date.month}${known ? `/${year}` : ''}`,
          nam: year,
          dung: weekdayName(right),
          viet,
        },
        ...(known ? {} : { severity: 'info' as const }),
        fix: { title: 'sua', edits: [{ span: spanOf(leaf.flat, from, to), text: dung }], values: { dung } },
      });
    }
  },
  examples: [
    {
      name: 'thứ đứng trước ngày',
      text: 'Khai mạc lúc 08 giờ 00, ⟦thứ Hai⟧, ngày 17/3/2026; bế mạc sáng ⟦Chủ nhật⟧ (21/3/2026).',
      message: 'Ngày 17/3/2026 là thứ Ba, ở đây ghi “thứ Hai”',
      fixed: 'Khai mạc lúc 08 giờ 00, thứ Ba, ngày 17/3/2026; bế mạc sáng thứ Bảy (21/3/2026).',
    },
    {
      name: 'thứ đứng sau ngày',
      text: 'Họp vào ngày 17 tháng 3 năm 2026 (⟦Thứ 2⟧).',
      fixed: 'Họp vào ngày 17 tháng 3 năm 2026 (Thứ 3).',
    },
    {
      name: 'ngày không ghi năm',
      text: 'Họp giao ban lúc 14 giờ 00, ⟦thứ Hai⟧, ngày 20/3.',
      message: 'Ngày 20/3 năm 2026 là thứ Sáu',
      fixed: 'Họp giao ban lúc 14 giờ 00, thứ Sáu, ngày 20/3.',
    },
    {
      name: 'ngày đã qua không ghi năm',
      text: 'Đoàn đã kiểm tra ngày 10/3 (thứ Ba); kỳ tới họp thứ Tư, ngày 10/3; lớp tập huấn học ⟦thứ Hai⟧, ngày 10/3.',
      message: 'Ngày 10/3 năm 2026 là thứ Ba',
      fixed: 'Đoàn đã kiểm tra ngày 10/3 (thứ Ba); kỳ tới họp thứ Tư, ngày 10/3; lớp tập huấn học thứ Ba, ngày 10/3.',
    },
    {
      name: 'đúng lịch',
      text: 'Từ thứ Hai, ngày 16/3/2026 đến thứ Sáu (20/3/2026); Chủ nhật, ngày 22 tháng 3 năm 2026; ngày 17/3/2026, thứ Ba.',
    },
    {
      name: 'số thứ tự, nhiều thứ chung ngày, âm lịch',
      text: 'Kỳ họp lần thứ hai, ngày 17/3/2026; ngày thứ ba (19/3/2026) của hội nghị; ngày làm việc thứ 3 (19/3/2026); từ thứ Hai đến thứ Sáu (16/3/2026 - 20/3/2026); hai ngày 16/3/2026, 17/3/2026 (thứ Hai, thứ Ba); thứ Tư, ngày 10/3/2026 âm lịch; ngày 17/3/2026, thứ Hai hằng tuần không họp.',
    },
    {
      name: 'thứ viết thường sau giờ',
      also: ['viet-hoa/thu-chu-thuong'],
      text: 'Khai mạc lúc 14 giờ 30 ⟦thứ hai⟧ (17/3/2026), tiếp đến 08 giờ ⟦thứ ba⟧ (16/3/2026); tập huấn 14h30 ⟦thứ tư⟧ (16/3/2026); bế mạc chiều ⟦thứ năm⟧ (16/3/2026).',
      message: 'ở đây ghi “thứ hai”',
    },
  ],
});

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

function readDate(found: RegExpExecArray): DayAndMonth {
  const [, day, slash, slashYear, dash, dashYear, word, wordYear, mixedYear] = found;
  const year = slashYear ?? dashYear ?? wordYear ?? mixedYear;
  return {
    day: Number(day),
    month: Number(slash ?? dash ?? word),
    year: year === undefined ? undefined : Number(year),
  };
}

/** The years that are meant; without one the document's own (or today's), and the next where the day is over. */
function yearsOf(
  { day, month, year }: DayAndMonth,
  own: { readonly iso: string | undefined } | undefined,
  today: string | undefined,
): readonly number[] {
  if (year !== undefined) return [year];
  const base = own?.iso?.length === 10 ? own.iso : today;
  if (base === undefined) return [];
  const first = Number(base.slice(0, 4));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${first}-${pad(month)}-${pad(day)}` < base ? [first, first + 1] : [first];
}
