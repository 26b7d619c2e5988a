import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { wordBefore } from './_token.ts';

/** Groups of three figures with commas between them: "1,500,000", "2,000". Begun with the comma, which is rarer than figures. */
const GROUPS = /(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,3})?/gu;
/** A point with one or two figures after it, then per cent or a unit. */
const POINT = /\.[0-9]{1,2}(?= ?%| ?(?:km|ha|kg|tấn|m2|m²|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng)(?![\p{L}\p{Nd}]))/gu;
/** The one to three figures before, that are no part of something longer. */
const HEAD = /(?<![0-9\p{L}.,/-])[0-9]{1,3}$/u;
const JOINED_AFTER = /^(?:[0-9/]|(?!đ(?!\p{L})|đồng)\p{L}|[.,][0-9])/u;
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
    for (const hit of matchesIn(view.printedText, GROUPS)) {
      const number = numberAt(hit);
      if (number === undefined) continue;
      const { viet, span } = number;
      const rest = hit.leaf.flat.text.slice(hit.to, hit.to + 14);
      if (JOINED_AFTER.test(rest) || viet.startsWith('0')) continue;
      const groups = viet.split(',').length - 1;
      if (!COUNTED.test(rest) && (groups < 2 || !/,000(?:\.|$)/u.test(viet))) continue;
      const dung = viet.replace(/[.,]/gu, (mark) => (mark === ',' ? '.' : ','));
      const fix = { title: 'sua' as const, edits: [{ span, text: dung }], values: { dung } };
      report({ span, message: 'nghin', values: { viet, dung }, fix });
    }
    for (const hit of matchesIn(view.printedText, POINT)) {
      const number = numberAt(hit);
      // At the beginning it is the label of a section.
      if (number === undefined || number.from === 0) continue;
      const { viet, span } = number;
      const dung = viet.replace('.', ',');
      const fix = { title: 'sua' as const, edits: [{ span, text: dung }], values: { dung } };
      report({ span, message: 'thapphan', values: { viet, dung }, fix });
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

/** The whole number whose later part was found; undefined where it is a part of a code or of a list of numbers. */
function numberAt({ leaf: { flat }, from, to }: Hit): { viet: string; span: Span; from: number } | undefined {
  const start = Math.max(0, from - 4);
  const head = HEAD.exec(flat.text.slice(start, from));
  if (head === null) return undefined;
  const begin = start + head.index;
  if (NUMBERED.test(wordBefore(flat.text, begin - 1))) return undefined;
  return { viet: flat.text.slice(begin, to), span: spanOf(flat, begin, to), from: begin };
}
