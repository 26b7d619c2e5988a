import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/ten-nuoc-ngoai',
  severity: 'info',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục II, khoản 2', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Tên người, tên đất nước ngoài phiên âm viết hoa sai', en: 'Wrong capitals in a foreign name' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên phiên âm qua âm Hán - Việt viết như tên Việt Nam: “Bắc Kinh”, “Kim Nhật Thành”; tên phiên âm trực tiếp viết hoa chữ cái đầu của mỗi thành phần, các âm tiết sau gạch nối viết thường: “Lê-nin”, “Vla-đi-mia I-lích Lê-nin”, “Mát-xcơ-va”. Chỉ xét một danh sách ngắn.',
    en: 'Names by way of Hán-Việt are written as Vietnamese ones: “Bắc Kinh”; others have a capital for each part and small letters after its hyphens: “Lê-nin”, “Mát-xcơ-va”. A short list.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'ten-nuoc-ngoai', report),
  examples: [
    {
      name: 'chữ hoa sau gạch nối',
      text: 'Tác phẩm của V.I. ⟦Lê-Nin⟧ được giới thiệu; đoàn thăm ⟦Mát-Xcơ-Va⟧ và ⟦Bắc kinh⟧.',
      message: '“Lê-nin”',
      fixed: 'Tác phẩm của V.I. Lê-nin được giới thiệu; đoàn thăm Mát-xcơ-va và Bắc Kinh.',
    },
    {
      name: 'đúng, chữ khác gần giống',
      text: 'Chủ nghĩa Mác - Lê-nin; ở miền Bắc kinh phí được cấp sớm; hàng xuất sang Cam-pu-chia.',
    },
  ],
});
