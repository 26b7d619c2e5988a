import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/ten-van-ban',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 6', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên của văn bản cụ thể viết hoa sai', en: 'Wrong capitals in the name of a document' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất trong tên: “Lời kêu gọi thi đua ái quốc”. Tên luật có quy tắc riêng; đây là những văn bản khác hay được nhắc tới.',
    en: 'The name of a particular document has a capital on its type and on the first syllable of its name: “Lời kêu gọi thi đua ái quốc”. Laws have a rule of their own.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'ten-van-ban', report),
  examples: [
    {
      name: 'thừa, thiếu chữ hoa',
      text: 'Kỷ niệm ngày Chủ tịch Hồ Chí Minh ra ⟦lời kêu gọi Thi đua ái quốc⟧, “⟦Lời kêu gọi Thi đua Ái quốc⟧”.',
      message: '“Lời kêu gọi thi đua ái quốc”',
      fixed: 'Kỷ niệm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc, “Lời kêu gọi thi đua ái quốc”.',
    },
    {
      name: 'đúng; lời kêu gọi khác',
      text: 'Hưởng ứng Lời kêu gọi thi đua ái quốc; đơn vị ra lời kêu gọi thi đua trong toàn ngành.',
    },
  ],
});
