import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { wordBefore } from './_token.ts';

/** Groups of three figures with commas between them: "1,500,000", "2,000". */
const GROUPED = /\p{Nd}{1,3}(?:,\p{Nd}{3}){1,6}(?:\.\p{Nd}{1,3})?/gu;
/** What before and after makes them a part of something longer. */
const JOINED_BEFORE = /[\p{Nd}\p{L}.,/-]/u;
const JOINED_AFTER = /^(?:[\p{Nd}/]|(?!đ(?!\p{L})|đồng)\p{L}|[.,]\p{Nd})/u;
/** A figure with a point and one or two figures after it, then per cent or a unit. */
const POINT =
  /(?<![\p{Nd}\p{L}.,/-])\p{Nd}{1,3}\.\p{Nd}{1,2}(?= ?%| ?(?:km|ha|kg|tấn|m2|m²|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng)(?![\p{L}\p{Nd}]))/gu;
/** What is counted in whole numbers, so that a comma before three figures is no decimal one. */
const COUNTED =
  /^ ?(?:đồng|đ|VNĐ|VND|USD|người|lượt|hộ|tập thể|cá nhân|học sinh|sinh viên|đại biểu|hồ sơ|văn bản|bản|cuốn|suất|con|cây)(?![\p{L}\p{Nd}])/u;
/** Figures after these are a list or a number of something: "phòng 101,102,103", "Mục 2.1 % …". */
const NUMBERED =
  /^(?:phòng|số|điều|khoản|điểm|mục|trang|thửa|lô|tờ|mẫu|biểu|bảng|hình|lớp|mã|tuyến|đường|lộ|nhà|phụ|lục|bản|version|ver)$/iu;

export default defineRule({
  id: 'trinh-bay/so-kieu-anh',
  severity: 'warning',
  basis: [
    {
      law: 'thong-le',
      at: 'cách ghi số: dấu chấm sau hàng nghìn, triệu, tỷ; dấu phẩy trước phần thập phân',
      kind: 'thong-le',
    },
  ],
  fix: 'review',
  title: { vi: 'Số viết theo kiểu Anh, Mỹ', en: 'Number in the English manner' },
  messages: {
    vi: {
      nghin: 'Số “{viet}” ngăn hàng nghìn bằng dấu phẩy; tiếng Việt dùng dấu chấm: “{dung}”.',
      thapphan: 'Số “{viet}” có dấu chấm trước phần thập phân; tiếng Việt dùng dấu phẩy: “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      nghin: '“{viet}” has commas between the thousands; Vietnamese has full stops: “{dung}”.',
      thapphan: '“{viet}” has a decimal point; Vietnamese has a comma: “{dung}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tiếng Việt đặt dấu chấm sau hàng nghìn, triệu, tỷ và dấu phẩy trước phần thập phân: 1.500.000 đồng; 12,5%. Viết ngược lại thì “1,500” có thể bị đọc là một phẩy năm. Quy tắc chỉ báo khi chắc chắn: nhiều nhóm ba chữ số, đơn vị đếm nguyên (đồng, người, hồ sơ), hoặc phần trăm có một, hai chữ số sau dấu chấm; “1,500 triệu đồng”, “Điều 100,101” không bị báo. Cách sửa cần xem lại vì là con số.',
    en: 'Vietnamese has a full stop after the thousands and a comma before decimals. The other way round “1,500” may be read as one and a half. The rule speaks only where it is certain: several groups of three, things counted in whole numbers, or per cent with one or two figures after the point. The fix is to be looked at, for it touches a number.',
  },
  check({ view }, report) {
    for (const { leaf, from, to, text: viet, span } of matchesIn(view.printedText, GROUPED)) {
      const line = leaf.flat.text;
      if (JOINED_BEFORE.test(line[from - 1] ?? '') || JOINED_AFTER.test(line.slice(to, to + 5))) continue;
      const counted = COUNTED.test(line.slice(to, to + 14));
      const groups = viet.split(',').length - 1;
      if (isNumbered(line, from) || viet.startsWith('0')) continue;
      if (!counted && (groups < 2 || !/,000(?:\.|$)/u.test(viet))) continue;
      const dung = viet.replace(/[.,]/gu, (mark) => (mark === ',' ? '.' : ','));
      report({
        span,
        message: 'nghin',
        values: { viet, dung },
        fix: { title: 'sua', edits: [{ span, text: dung }], values: { dung } },
      });
    }
    for (const { leaf, from, text: viet, span } of matchesIn(view.printedText, POINT)) {
      if (from === 0 || isNumbered(leaf.flat.text, from)) continue;
      const dung = viet.replace('.', ',');
      report({
        span,
        message: 'thapphan',
        values: { viet, dung },
        fix: { title: 'sua', edits: [{ span, text: dung }], values: { dung } },
      });
    }
  },
  examples: [
    {
      name: 'dấu phẩy hàng nghìn',
      text: 'Kinh phí ⟦1,500,000⟧đ cho ⟦2,000⟧ lượt người; tổng ⟦3,250,000.50⟧ USD.',
      message: 'tiếng Việt dùng dấu chấm: “1.500.000”',
      fixed: 'Kinh phí 1.500.000đ cho 2.000 lượt người; tổng 3.250.000,50 USD.',
    },
    {
      name: 'dấu chấm thập phân',
      text: 'Tăng ⟦12.5⟧%, giảm còn ⟦0.75⟧ %, thu ⟦2.5⟧ tỷ đồng.',
      message: 'tiếng Việt dùng dấu phẩy: “12,5”',
      fixed: 'Tăng 12,5%, giảm còn 0,75 %, thu 2,5 tỷ đồng.',
    },
    {
      name: 'viết đúng, chưa chắc, số thứ tự',
      text: 'Chi 1.500.000 đồng, đạt 12,5%, 1,500 triệu đồng, 1.000%; phòng 101,102,103; Điều 100,101,102; mục 2.1 ha; ngày 15.3.2026, TCVN 7790-1:2008.',
    },
  ],
});

/** The word before tells that the figures are a number of something. */
function isNumbered(line: string, at: number): boolean {
  return NUMBERED.test(wordBefore(line, at - 1));
}
