import { defineRule } from '../../lint/rule.ts';
import { faultsOf, SYMBOL_BASIS } from './_citation.ts';

const CODES = new Set(['symbol-dash'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-sai-gach',
  since: '0.1.0',
  related: ['the-thuc/so-ky-hieu-gach', 'vien-dan/ky-hieu-sai-dang'],
  severity: 'warning',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Gạch nối trong ký hiệu viện dẫn sai dấu', en: 'Wrong dash inside the symbol of a citation' },
  messages: {
    vi: {
      gach: 'Ký hiệu “{ma}” dùng dấu “{dau}”; giữa các nhóm chữ là dấu gạch nối (-), không có dấu cách.',
      doi: 'Sửa thành dấu gạch nối',
    },
    en: {
      gach: 'The symbol “{ma}” has “{dau}”; its groups are joined by a hyphen (-) without blanks.',
      doi: 'Change to a hyphen',
    },
  },
  docs: {
    vi: 'Word thường tự đổi dấu gạch nối thành dấu gạch ngang (–). Nhìn gần giống nhau nhưng tìm theo ký hiệu không ra.',
    en: 'Word often turns a hyphen into a dash (–). They look alike, but a search for the symbol fails.',
  },
  check(context, report) {
    const { text } = context.parsed;
    for (const { citation, fault } of faultsOf(context, CODES)) {
      const written = text.slice(fault.span.start, fault.span.end);
      report({
        span: fault.span,
        message: 'gach',
        values: { ma: citation.slots.code?.text ?? citation.text, dau: written.trim() },
        ...(fault.meant === undefined
          ? {}
          : { fix: { title: 'doi' as const, edits: [{ span: fault.span, text: fault.meant }] } }),
      });
    }
  },
  examples: [
    {
      name: 'gạch ngang',
      text: 'Thực hiện Nghị định số 152/2025/NĐ⟦–⟧CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
      message: 'gạch nối',
      fixed: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
    },
    { name: 'gạch nối', text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị.' },
  ],
});
