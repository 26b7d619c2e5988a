import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/ngay-le',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 5', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên ngày lễ, ngày kỷ niệm viết hoa sai', en: 'Wrong capitals in the name of a holiday' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi: “ngày Quốc khánh 2-9”, “ngày Quốc tế Lao động 1-5”, “ngày Phụ nữ Việt Nam 20-10”. Chữ “ngày” ở trước không bị xét. Chỉ xét một danh sách ngắn.',
    en: 'The name of a holiday has capitals as in “ngày Quốc khánh 2-9”, “ngày Quốc tế Lao động 1-5”. The word “ngày” before it is left alone. A short list.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'ngay-le', report),
  examples: [
    {
      name: 'thừa, thiếu chữ hoa',
      text: 'Phong trào chào mừng ngày ⟦Quốc Khánh⟧ 2-9 và ngày ⟦quốc tế lao động⟧ 1-5.',
      message: '“Quốc khánh”',
      fixed: 'Phong trào chào mừng ngày Quốc khánh 2-9 và ngày Quốc tế Lao động 1-5.',
    },
    {
      name: 'đúng; tên người',
      text: 'Chào mừng ngày Quốc khánh 2-9, Ngày Phụ nữ Việt Nam 20-10. Ông Nguyễn Quốc Khánh phát biểu.',
    },
  ],
});
