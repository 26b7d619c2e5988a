import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { capitalHits } from './_hits.ts';

/** Between words that speak of a time; "mỗi tháng hai lần", "ngày tháng năm" are none. */
const MONTH =
  /(?<=(?<![\p{L}\p{M}])(?:trong|vào|từ|đến|hết|đầu|cuối|giữa|trước|sau|hằng) )[Tt]háng (?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?=[.,;:)]|$| (?:năm \d|hằng năm|âm lịch|tới|này|vừa qua))/gmu;

export default defineRule({
  id: 'viet-hoa/thang-chu-thuong',
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 8, điểm c', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Tháng viết bằng chữ không viết hoa', en: 'Month in words without a capital' },
  messages: {
    vi: { sai: 'Tháng viết bằng chữ thì viết hoa âm tiết chỉ tháng: “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: {
      sai: 'Of a month in words the syllable that names it takes the capital: “{dung}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tháng viết bằng chữ thì viết hoa âm tiết chỉ tháng: “tháng Tám”, “tháng Giêng”. Chỉ gợi ý khi chữ hai bên cho biết đó là một tháng (“trong tháng tám.”); “mỗi tháng hai lần”, “ngày tháng năm” không xét. Không xét chữ trong ngoặc kép, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'A month in words has a capital on the syllable that names it: “tháng Tám”. A hint, and only where the words on both sides say that a month is meant; “mỗi tháng hai lần”, “ngày tháng năm” are left alone, as are quotations, Party documents and those dated before 05/3/2020.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, to, text } of capitalHits(context, MONTH)) {
      const dung = `tháng ${text.charAt(6).toUpperCase()}${text.slice(7)}`;
      const edits = [0, 6]
        .filter((at) => dung[at] !== text[at])
        .map((at) => ({ span: spanOf(leaf.flat, from + at, from + at + 1), text: dung.charAt(at) }));
      report({ span: spanOf(leaf.flat, from, to), message: 'sai', values: { dung }, fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'trong tháng tám',
      text: 'Kết quả được báo cáo trong ⟦tháng tám⟧; lễ hội mở từ ⟦tháng giêng⟧ âm lịch.',
      message: '“tháng Tám”',
      fixed: 'Kết quả được báo cáo trong tháng Tám; lễ hội mở từ tháng Giêng âm lịch.',
    },
    { name: 'viết đúng', text: 'Kết quả được báo cáo trong tháng Tám, chậm nhất trong tháng 9.' },
    {
      name: 'không phải tên tháng',
      text: 'Mỗi tháng hai lần, trong tháng hai phòng cùng trực; ghi đủ ngày, tháng, năm.',
    },
  ],
});
