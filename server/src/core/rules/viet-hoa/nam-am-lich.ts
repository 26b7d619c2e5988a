import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/nam-am-lich',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 8, điểm a', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên năm âm lịch viết hoa sai', en: 'Lunar year with wrong capitals' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên năm âm lịch viết hoa chữ cái đầu của mọi âm tiết: “Bính Ngọ”, “Đinh Mùi”. Xét sáu mươi tên can chi; viết thường cả hai chữ chỉ báo sau “năm”, “xuân”, “tết”. Không xét chữ trong ngoặc kép, viện dẫn, văn bản của Đảng, văn bản trước ngày 05/3/2020.',
    en: 'The name of a lunar year has a capital on each syllable: “Bính Ngọ”. The sixty names are looked for; in small letters only behind “năm”, “xuân”, “tết”. Quotations, citations, Party documents and those dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'nam-am-lich', report),
  examples: [
    {
      name: 'một chữ viết thường, cả hai chữ viết thường',
      text: 'Kế hoạch phục vụ dịp đầu năm ⟦Bính ngọ⟧ 2026 và chuẩn bị cho năm ⟦đinh mùi⟧.',
      message: '“Bính Ngọ”',
      fixed: 'Kế hoạch phục vụ dịp đầu năm Bính Ngọ 2026 và chuẩn bị cho năm Đinh Mùi.',
    },
    { name: 'viết đúng', text: 'Văn phòng trực trong dịp đầu xuân Bính Ngọ 2026.' },
    {
      name: 'chữ thường không phải năm',
      text: 'Phòng lập sổ theo mẫu; quý mùi thơm của trà là ghi chép của nghệ nhân.',
    },
  ],
});
