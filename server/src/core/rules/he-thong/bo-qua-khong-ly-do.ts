import { defineRule } from '../../lint/rule.ts';

/** Found by `lint/suppress.ts`. */
export default defineRule({
  id: 'he-thong/bo-qua-khong-ly-do',
  since: '0.1.0',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'cú pháp bỏ qua của Thể Thức', kind: 'thong-le' }],
  title: { vi: 'Chú thích bỏ qua không ghi lý do', en: 'Switch comment without a reason' },
  messages: {
    vi: { loi: 'Chú thích bỏ qua không ghi lý do; nên viết “<!-- tắt quy-tắc: lý do -->”.' },
    en: { loi: 'The switch gives no reason; better “<!-- tắt rule: reason -->”.' },
  },
  docs: {
    vi: 'Người soạn sau, hoặc người duyệt, cần biết vì sao một phát hiện được bỏ qua. Lý do ghi sau dấu hai chấm và không bao giờ lên giấy.',
    en: 'Whoever works on the text next wants to know why a finding was passed over. The reason stands after the colon and is never printed.',
  },
  wholeFile: true,
  check() {},
  examples: [
    {
      name: 'thiếu lý do',
      text: '⟦<!-- tắt trinh-bay/hai-dau-cach -->⟧\nCác đơn vị  báo cáo kết quả.',
      message: 'không ghi lý do',
    },
    {
      name: 'có lý do',
      text: '<!-- tắt trinh-bay/hai-dau-cach: giữ nguyên mẫu -->\nCác đơn vị  báo cáo kết quả.',
    },
  ],
});
