import { defineRule } from '../../lint/rule.ts';
import { beginsSmall } from './_first.ts';
import { capitalHits } from './_hits.ts';
import { raisedWord } from './_raised.ts';

/** The end of a sentence behind a word of two letters or more, or a year, then a small letter; dots for a blank end none. */
const AFTER = /(?<=(?:[\p{Ll}\p{M}]{2}|\d{4}|(?:quý|tháng|khóa) [\dIVX]{1,4})[”)"]?)([.?!])[”"]? (?=\p{Ll})/gu;

export default defineRule({
  id: 'viet-hoa/dau-cau-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục I', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Đầu câu viết thường', en: 'Sentence beginning with a small letter' },
  messages: {
    vi: { thuong: 'Sau dấu “{dau}” chữ đầu câu viết hoa: “{dung}”.', hoa: 'Sửa thành “{dung}”' },
    en: { thuong: 'After “{dau}” the sentence begins with a capital: “{dung}”.', hoa: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Chữ cái đầu của câu viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than. Sau dấu chấm chỉ là gợi ý, vì có khi dấu chấm mới là chỗ gõ nhầm; chữ viết tắt (“v.v.”, “TP.”), số, chỗ để trống (“ngày … tháng”), chữ trong ngoặc kép và tên của văn bản được viện dẫn không báo. Không xét văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'A sentence begins with a capital after a full stop, a question mark or an exclamation mark. After a full stop it is only a hint, since the stop itself may be the slip; abbreviations, numbers, blanks to be filled in, quotations and titles of cited documents are left alone, as are Party documents and those dated before 05/3/2020.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, to, match } of capitalHits(context, AFTER)) {
      const whole = leaf.flat.text;
      const next = whole.slice(to, to + 8);
      if (!beginsSmall(next) || SHORTENED.test(whole.slice(Math.max(0, from - 12), from))) continue;
      const { span, dung, edits } = raisedWord(leaf, to);
      report({
        span,
        message: 'thuong',
        values: { dau: match[1] ?? '', dung },
        severity: match[1] === '.' ? 'hint' : 'warning',
        fix: { title: 'hoa', edits },
      });
    }
  },
  examples: [
    {
      name: 'sau dấu chấm hỏi',
      text: 'Vì sao hồ sơ nộp chậm? ⟦các⟧ phòng nêu rõ lý do.',
      message: '“Các”',
      fixed: 'Vì sao hồ sơ nộp chậm? Các phòng nêu rõ lý do.',
    },
    {
      name: 'sau dấu chấm',
      text: 'Hồ sơ được rà soát trong quý II. ⟦các⟧ phòng nộp lưu trong năm 2026. ⟦việc⟧ nộp lưu được ghi sổ.',
      fixed: 'Hồ sơ được rà soát trong quý II. Các phòng nộp lưu trong năm 2026. Việc nộp lưu được ghi sổ.',
    },
    { name: 'viết hoa', text: 'Hồ sơ được rà soát trong quý II. Các phòng báo cáo kết quả.' },
    { name: 'chữ viết tắt', text: 'Sổ, biểu mẫu v.v. được thống nhất; trụ sở tại TP. mới, tr. sau.' },
    { name: 'chỗ để trống', text: 'Họp lúc …. giờ …. ngày ….. tháng ….. năm 2026.' },
    { name: 'trong ngoặc kép', text: 'Phần trả lời “Đã nộp. chưa duyệt” được ghi vào sổ.' },
  ],
});

const SHORTENED = /(?:^|[\s(.])(?:tr|vv|stt|tt|tp|ths|ts|gs|pgs|bs|ks|cn|nxb|đ\/c|k[ký]|sđt)$/iu;
