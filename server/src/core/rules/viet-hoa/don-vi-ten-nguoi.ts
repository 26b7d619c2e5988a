import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/don-vi-ten-nguoi',
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 1, điểm b', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Quận, phường mang tên người, sự kiện viết thường',
    en: 'District or ward named after a person or event in small letters',
  },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên đơn vị hành chính gồm danh từ chung với tên người, tên sự kiện lịch sử thì viết hoa cả danh từ chung: “Phường Điện Biên Phủ”, “Quận Hai Bà Trưng”. Chỉ xét một danh sách nhân vật lịch sử; nhiều văn bản vẫn viết thường, nên chỉ là gợi ý.',
    en: 'The name of a unit made of the common noun and the name of a person or event has a capital on the noun too: “Phường Điện Biên Phủ”. A list of persons of history only; many documents write it small, so this is a hint.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'don-vi-ten-nguoi', report),
  examples: [
    {
      name: 'phường mang tên sự kiện, tên người',
      text: 'Cuộc họp tổ chức tại ⟦phường Điện Biên Phủ⟧ và ⟦quận Hai Bà Trưng⟧.',
      message: '“Phường Điện Biên Phủ”',
      fixed: 'Cuộc họp tổ chức tại Phường Điện Biên Phủ và Quận Hai Bà Trưng.',
    },
    {
      name: 'tên khác',
      text: 'Cuộc họp tổ chức tại phường Bình Minh, quận Cầu Giấy, Phường Điện Biên Phủ, đường Lê Lợi.',
    },
  ],
});
