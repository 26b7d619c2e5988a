import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import { wholeFaultsOf } from './_citation.ts';

const CODES = new Set(['symbol-d', 'symbol-case', 'symbol-agency'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-sai-chu',
  since: '0.1.0',
  related: ['the-thuc/so-ky-hieu-chu-la', 'vien-dan/ky-hieu-chu-la'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục III, Mục I (bảng chữ viết tắt tên loại)', kind: 'suy-ra' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.1.2', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Chữ viết tắt trong ký hiệu viện dẫn sai', en: 'Wrong abbreviation in the symbol of a citation' },
  messages: {
    vi: { sai: 'Ký hiệu “{ma}” viết “{chu}”; chữ viết tắt đúng là “{dung}”.', doi: 'Sửa thành “{dung}”' },
    en: { sai: 'The symbol “{ma}” has “{chu}”; the abbreviation is “{dung}”.', doi: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Chữ viết tắt tên loại và tên cơ quan trong ký hiệu phải đúng từng chữ, kể cả chữ hoa, chữ thường và chữ Đ: “NĐ-CP” chứ không “ND-CP”, “QĐ-TTg” chứ không “QĐ-Ttg”, “CTr” chứ không “Ctr”, “CT/TW” chứ không “CT/TƯ”.',
    en: 'Abbreviations of type and agency are exact to the letter, case and Đ included: “NĐ-CP”, not “ND-CP”; “QĐ-TTg”, not “QĐ-Ttg”; “CT/TW”, not “CT/TƯ”.',
  },
  check(context, report) {
    const { text } = context.parsed;
    for (const { citation, fault } of wholeFaultsOf(context, CODES)) {
      if (fault.meant === undefined) continue;
      // In a line of capitals every letter is one: "CHỈ THỊ SỐ 19/CT-TTG".
      if (fault.code === 'symbol-case' && isAllCaps(citation.slots.type?.text ?? '')) continue;
      const chu = text.slice(fault.span.start, fault.span.end);
      report({
        span: fault.span,
        message: 'sai',
        values: { ma: citation.slots.code?.text ?? citation.text, chu, dung: fault.meant },
        fix: { title: 'doi', values: { dung: fault.meant }, edits: [{ span: fault.span, text: fault.meant }] },
      });
    }
  },
  examples: [
    {
      name: 'D thay cho Đ',
      text: 'Thực hiện Nghị định số 152/2025/⟦ND⟧-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
      message: 'đúng là “NĐ”',
      fixed: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
    },
    {
      name: 'chữ thường trong TTg',
      text: 'Theo Quyết định số 749/QĐ-⟦Ttg⟧ ngày 03/6/2020 của Thủ tướng Chính phủ.',
      fixed: 'Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.',
    },
    { name: 'dòng in hoa', text: 'THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ' },
    { name: 'đúng', text: 'Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.' },
  ],
});
