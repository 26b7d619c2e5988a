import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { capitalHits } from './_hits.ts';

const DAY = /(?<![\p{L}\p{M}])[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?![\p{L}\p{M}])/gu;

export default defineRule({
  id: 'viet-hoa/thu-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 8, điểm c', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Thứ trong tuần viết sai chữ hoa', en: 'Day of the week with wrong capitals' },
  messages: {
    vi: { sai: 'Thứ trong tuần viết hoa âm tiết chỉ ngày: “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: {
      sai: 'Of a day of the week the syllable that names the day takes the capital: “{dung}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tên ngày trong tuần viết bằng chữ thì viết hoa âm tiết chỉ ngày: “thứ Hai”, “thứ Sáu”. “thứ hai”, “thứ ba” cũng là số thứ tự (“lần thứ hai”, “thứ hai là”), nên chỉ báo khi chữ bên cạnh cho biết đó là ngày: buổi, giờ, “hằng tuần”, “từ thứ hai đến thứ sáu”, ngày tháng bằng số. Không xét chữ trong ngoặc kép, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'A day of the week in words has a capital on the syllable that names the day: “thứ Hai”. The same words are ordinals (“lần thứ hai”), so a day is told only where its neighbours say so: part of the day, hour, “hằng tuần”, “từ thứ hai đến thứ sáu”, a date in figures. Quotations, Party documents and those dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, to, text } of capitalHits(context, DAY)) {
      const whole = leaf.flat.text;
      const before = whole.slice(Math.max(0, from - REACH), from);
      if (!isDay(before, whole.slice(to, to + REACH))) continue;
      // The first word of a sentence has its capital anyway.
      const word = before === '' || /[.?!:] $/u.test(before) ? text.slice(0, 3) : 'thứ';
      const dung = `${word} ${text.charAt(4).toUpperCase()}${text.slice(5)}`;
      if (dung === text) continue;
      const edits = [0, 4]
        .filter((at) => dung[at] !== text[at])
        .map((at) => ({ span: spanOf(leaf.flat, from + at, from + at + 1), text: dung.charAt(at) }));
      const values = { dung };
      report({ span: spanOf(leaf.flat, from, to), message: 'sai', values, fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'buổi trong ngày',
      text: 'Họp giao ban vào sáng ⟦thứ hai⟧ hằng tuần, nộp báo cáo chiều ⟦Thứ Sáu⟧.',
      message: '“thứ Hai”',
      fixed: 'Họp giao ban vào sáng thứ Hai hằng tuần, nộp báo cáo chiều thứ Sáu.',
    },
    {
      name: 'từ … đến …',
      text: 'Bộ phận một cửa làm việc từ ⟦thứ hai⟧ đến ⟦thứ sáu⟧.',
      fixed: 'Bộ phận một cửa làm việc từ thứ Hai đến thứ Sáu.',
    },
    {
      name: 'kèm ngày bằng số',
      text: 'Hội nghị họp lúc 8 giờ 00, ⟦thứ ba⟧, ngày 16/6/2026.',
      fixed: 'Hội nghị họp lúc 8 giờ 00, thứ Ba, ngày 16/6/2026.',
    },
    { name: 'đúng', text: 'Họp giao ban vào sáng thứ Hai. Thứ Sáu hằng tuần nộp báo cáo.' },
    {
      name: 'số thứ tự',
      text: 'Đây là lần thứ hai Sở tổ chức. Ngày thứ ba của hội nghị dành cho thảo luận; thứ tư là phần tổng kết.',
    },
    { name: 'việc được đếm, có ngày đứng sau', text: 'Nộp bài thi thứ hai (19/3/2026) tại trường.' },
  ],
});

/** "lần thứ hai, ngày 16/6/2026" and "bài thi thứ hai (19/3/2026)" count, they name no day of the week. */
function isDay(before: string, after: string): boolean {
  if (COUNTED.test(before) || /^ của /u.test(after)) return false;
  return BEFORE.test(before) || WEEK.test(after) || (DATE.test(after) && NAMED.test(before));
}

const REACH = 24;
const COUNTED =
  /(?<![\p{L}\p{M}])(?:lần|kỳ|họp|phiên|khóa|khoá|đợt|vòng|tuần|tháng|năm|quý|người|hạng|cấp|bậc|phần|điều|(?:tô|ánh|chiếu|thắp) sáng) $/iu;
const BEFORE =
  /(?<![\p{L}\p{M}])(?:sáng|trưa|chiều|tối|\d{1,2} giờ(?: (?:sáng|chiều|\d{2}(?: phút)?))?,?|\d{1,2}h\d{0,2},?|thứ (?:hai|ba|tư|năm|sáu) (?:đến|và|hoặc|tới))(?: ngày)? $/iu;
const WEEK =
  /^(?:,? (?:hằng|hàng|mỗi) tuần| (?:đầu|cuối|trong) tuần| tuần (?:này|sau|tới|trước|đầu|thứ|cuối)| (?:đến|tới) (?:hết )?(?:thứ (?:ba|tư|năm|sáu|bảy)|chủ nhật))/iu;
/** What stands before a day of the week that has its date behind it: nothing that could be counted. */
const NAMED = /(?:^|[,;:.(–-] ?|(?<![\p{L}\p{M}])(?:vào|từ|đến|tới|hết|trước|sau|và|là|lịch) )$/iu;
const DATE = /^,? \(?(?:ngày )?\d{1,2}(?:[/-]\d{1,2}| tháng )/iu;
