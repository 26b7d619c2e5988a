import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { isRealDate } from '../../text/date.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { isMovement } from '../thi-dua/_movement.ts';
import { TIME } from '../thi-dua/_period.ts';

/** "từ ngày 20/3/2026 đến (hết) ngày 15/3/2026", both with their years. */
const DAYS =
  /(?:[Tt]ừ )?ngày (\p{Nd}{1,2})\/(\p{Nd}{1,2})\/(\p{Nd}{4}),? (?:đến|-|–)(?: hết)?(?: ngày)? (\p{Nd}{1,2})\/(\p{Nd}{1,2})\/(\p{Nd}{4})(?![\p{Nd}/])/gu;
const IN_WORDS =
  /ngày (\p{Nd}{1,2}) tháng (\p{Nd}{1,2}) năm (\p{Nd}{4}),? đến(?: hết)? ngày (\p{Nd}{1,2}) tháng (\p{Nd}{1,2}) năm (\p{Nd}{4})(?!\p{Nd})/gu;
const YEARS = /([0-9]{4})(?: ?[-–] ?| đến (?:hết )?(?:năm )?)([0-9]{4})(?![0-9/])/gu;
/** What makes two figures of four years. */
const PERIOD = /(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|năm học|từ năm|kế hoạch 5 năm)(?: từ)?(?: năm)? $/iu;
const REACH = 30;

export default defineRule({
  id: 'nhat-quan/khoang-nguoc',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'khoảng thời gian có ngày đầu trước ngày cuối', kind: 'thong-le' }],
  title: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A period that ends before it begins' },
  messages: {
    vi: { nguoc: 'Khoảng “{viet}” kết thúc trước khi bắt đầu; xem lại hai mốc thời gian.' },
    en: { nguoc: 'The period “{viet}” ends before it begins; check both dates.' },
  },
  docs: {
    vi: '“từ ngày 20/3/2026 đến ngày 15/3/2026”, “giai đoạn 2030-2025”: một trong hai mốc gõ sai, hoặc hai mốc bị đổi chỗ. Chỉ xét khi cả hai mốc ghi đủ năm, vì “từ ngày 20/12 đến ngày 15/01” là qua năm mới. Công cụ không tự sửa vì không biết mốc nào sai.',
    en: '“từ ngày 20/3/2026 đến ngày 15/3/2026”, “giai đoạn 2030-2025”: one of the two is a slip, or they have changed places. Only periods with both years are looked at, for “từ ngày 20/12 đến ngày 15/01” runs over New Year. There is no fix: which one is wrong only the author knows.',
  },
  check({ doc, view }, report) {
    // The time of a movement is judged by thi-dua/thoi-gian-khong-khop.
    const own = (leaf: Leaf): boolean => isMovement(doc) && TIME.test(leaf.flat.text);
    for (const hit of [...matchesIn(view.printedText, DAYS), ...matchesIn(view.printedText, IN_WORDS)]) {
      const [d1, m1, y1, d2, m2, y2] = hit.match.slice(1).map(Number);
      const first = dayNumber(y1, m1, d1);
      const last = dayNumber(y2, m2, d2);
      if (first === undefined || last === undefined || first <= last || own(hit.leaf)) continue;
      report({ span: hit.span, message: 'nguoc', values: { viet: hit.text } });
    }
    for (const hit of matchesIn(view.printedText, YEARS)) {
      const { leaf, from, to, match } = hit;
      const [first = 0, last = 0] = match.slice(1).map(Number);
      if (first <= last || !isYear(first) || !isYear(last) || own(leaf)) continue;
      const word = PERIOD.exec(leaf.flat.text.slice(Math.max(0, from - REACH), from));
      if (word === null) continue;
      const start = from - word[0].length;
      report({
        span: spanOf(leaf.flat, start, to),
        message: 'nguoc',
        values: { viet: leaf.flat.text.slice(start, to) },
      });
    }
  },
  examples: [
    {
      name: 'ngày cuối trước ngày đầu',
      text: 'Tổ chức ⟦từ ngày 20/5/2026 đến hết ngày 15/5/2026⟧; trưng bày từ ⟦ngày 10 tháng 6 năm 2026 đến ngày 05 tháng 6 năm 2026⟧.',
      message: 'kết thúc trước khi bắt đầu',
    },
    { name: 'năm cuối trước năm đầu', text: 'Thực hiện trong ⟦giai đoạn 2030-2025⟧, ⟦từ năm 2030 đến năm 2025⟧.' },
    {
      name: 'đúng thứ tự, qua năm mới, không đủ năm',
      text: 'Từ ngày 20/5/2026 đến ngày 25/5/2026; từ ngày 20/12 đến ngày 15/01; giai đoạn 2026-2030; từ năm 2025 đến năm 2025; từ ngày 20/12/2026 đến ngày 15/01/2027; giai đoạn 2026 - 9000.',
    },
    {
      name: 'số không phải năm, ngày không có trên lịch, không có chữ chỉ khoảng',
      text: 'Hồ sơ 2030-2025; giai đoạn 2030 - 1800; từ ngày 31/4/2026 đến ngày 15/01/2026.',
      also: ['nhat-quan/ngay-khong-co-that'],
    },
  ],
});

/** A number that grows with the days; undefined for a day that is on no calendar. */
function dayNumber(year = 0, month = 0, day = 0): number | undefined {
  return isYear(year) && isRealDate(year, month, day) ? (year * 12 + month) * 31 + day : undefined;
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
