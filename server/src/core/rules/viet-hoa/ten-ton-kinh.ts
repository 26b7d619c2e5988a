import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/ten-ton-kinh',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục II, khoản 1, điểm b', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 4', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Tên gọi tôn kính viết thường', en: 'Revered name in small letters' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên hiệu, tên gọi nhân vật lịch sử viết hoa mọi âm tiết: “Bác Hồ”, “Vua Hùng”; danh từ chung đã thành tên gọi viết hoa: “chủ trương của Đảng”. Không xét khi sau đó còn tên riêng (“bác Hồ Văn Lợi”), “đảng viên”, “đảng ủy”, “đảng bộ”, đảng khác.',
    en: 'Names of revered persons have a capital on every syllable: “Bác Hồ”, “Vua Hùng”; so has “Đảng” standing by itself. Not where a proper name follows, nor “đảng viên”, “đảng ủy”, “đảng bộ”, other parties.',
  },
  regimes: ['nd30'],
  check: (context, report) =>
    reportPhrases(
      context,
      'ten-ton-kinh',
      report,
      ({ leaf, to }) => !/^ \p{Lu}/u.test(leaf.flat.text.slice(to, to + 2)),
    ),
  examples: [
    {
      name: 'Bác Hồ, của Đảng',
      text: 'Cán bộ học tập tấm gương của ⟦bác Hồ⟧, nắm vững chủ trương của ⟦đảng⟧.',
      message: '“Bác Hồ”',
      fixed: 'Cán bộ học tập tấm gương của Bác Hồ, nắm vững chủ trương của Đảng.',
    },
    {
      name: 'người khác, đảng khác',
      text: 'Thăm nhà bác Hồ Văn Lợi; vai trò của đảng viên, của đảng ủy; quan điểm của đảng Dân chủ.',
    },
  ],
});
