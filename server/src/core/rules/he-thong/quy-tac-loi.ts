import { defineRule } from '../../lint/rule.ts';

/** Reported by `lint/run.ts` in the place of a rule that failed; it has nothing to look for itself. */
export default defineRule({
  id: 'he-thong/quy-tac-loi',
  since: '0.1.0',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'công cụ tự báo lỗi của chính mình', kind: 'thong-le' }],
  title: { vi: 'Một quy tắc gặp lỗi khi chạy', en: 'A rule failed while running' },
  messages: {
    vi: { loi: 'Quy tắc “{quytac}” gặp lỗi khi chạy nên văn bản này chưa được kiểm tra theo quy tắc đó ({loi}).' },
    en: { loi: 'The rule “{quytac}” failed, so this text was not checked by it ({loi}).' },
  },
  docs: {
    vi: 'Đây là lỗi của công cụ, không phải của văn bản. Các quy tắc khác vẫn chạy đủ. Xin gửi cho người phát triển tên quy tắc và đoạn văn bản gây lỗi.',
    en: 'This is a fault of the tool, not of the text. The other rules have run in full. Please send the maintainers the name of the rule and the passage that makes it fail.',
  },
  wholeFile: true,
  check() {},
  examples: [{ name: 'văn bản bình thường', text: 'Các đơn vị báo cáo kết quả trước ngày 15 tháng 12 hằng năm.' }],
});
