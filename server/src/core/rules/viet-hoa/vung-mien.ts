import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/vung-mien',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 1, điểm đ', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên vùng, miền viết hoa sai', en: 'Wrong capitals in the name of a region' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên vùng, miền cấu tạo bằng từ chỉ phương hướng với nhau hoặc với danh từ chỉ địa hình viết hoa chữ cái đầu của mọi âm tiết: “Tây Bắc”, “Bắc Bộ”, “Đông Nam Bộ”, “Tây Nguyên”. Phương hướng (“phía tây bắc”, “gió đông bắc”) không phải tên vùng nên không bị xét.',
    en: 'The name of a region has a capital on every syllable: “Tây Bắc”, “Bắc Bộ”, “Tây Nguyên”. Points of the compass and winds are no regions.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'vung-mien', report),
  examples: [
    {
      name: 'thiếu chữ hoa',
      text: 'Các tỉnh vùng ⟦tây Bắc⟧, ⟦Nam bộ⟧ và ⟦Tây nguyên⟧ tham dự hội nghị.',
      message: '“Tây Bắc”',
      fixed: 'Các tỉnh vùng Tây Bắc, Nam Bộ và Tây Nguyên tham dự hội nghị.',
    },
    {
      name: 'phương hướng, chữ khác gần giống',
      text: 'Gió mùa đông bắc thổi mạnh; khu đất ở phía Tây bắc; ở miền Bắc kinh tế phát triển; nam bộ đội xuất ngũ; vùng Bắc Trung Bộ.',
    },
  ],
});
