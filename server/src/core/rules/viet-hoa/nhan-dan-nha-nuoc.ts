import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/nhan-dan-nha-nuoc',
  related: ['viet-hoa/ten-ton-kinh'],
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 1, 4', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: '“Nhân dân”, “Nhà nước” viết thường', en: '“Nhân dân”, “Nhà nước” in small letters' },
  messages: CASE_MESSAGES,
  docs: {
    vi: '“Nhân dân”, “Nhà nước” là danh từ đặc biệt, luôn viết hoa: “các tầng lớp Nhân dân”, “của Đảng và Nhà nước”; “Tổ quốc” cũng vậy trong các luật. Khi chỉ tính chất (“cơ quan nhà nước”, “quản lý nhà nước”, “Ủy ban nhân dân”) thì viết thường, nên chỉ xét vài cụm chắc là danh từ, ở mức gợi ý.',
    en: '“Nhân dân” and “Nhà nước” as nouns always have a capital: “các tầng lớp Nhân dân”, “của Đảng và Nhà nước”. As a quality (“cơ quan nhà nước”, “Ủy ban nhân dân”) they have none, so only a few phrases where the noun is sure are looked at, as a hint.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'nhan-dan-nha-nuoc', report),
  examples: [
    {
      name: 'danh từ viết thường',
      text: 'Các tầng lớp ⟦nhân dân⟧ hưởng ứng chủ trương của ⟦Đảng và nhà nước⟧.',
      message: '“Nhân dân”',
      fixed: 'Các tầng lớp Nhân dân hưởng ứng chủ trương của Đảng và Nhà nước.',
    },
    {
      name: 'chỉ tính chất',
      text: 'Ủy ban nhân dân, cơ quan nhà nước, quản lý nhà nước, ngân sách nhà nước, lực lượng vũ trang nhân dân.',
    },
  ],
});
