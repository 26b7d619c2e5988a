import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/to-chuc-nuoc-ngoai',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục IV, khoản 2', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên tổ chức quốc tế viết hoa sai', en: 'Wrong capitals in the name of an international body' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan của Việt Nam: “Liên hợp quốc”, “Tổ chức Y tế thế giới” (hai tên in trong Nghị định); tên viết tắt viết bằng chữ in hoa: “UNESCO”, “ASEAN”.',
    en: 'Translated names of foreign bodies are written as Vietnamese ones: “Liên hợp quốc”, “Tổ chức Y tế thế giới” (as the decree prints them); abbreviations are in capitals: “UNESCO”, “ASEAN”.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'to-chuc-nuoc-ngoai', report),
  examples: [
    {
      name: 'mỗi chữ một chữ hoa; chữ viết tắt',
      text: 'Đại diện ⟦Liên Hợp Quốc⟧, ⟦Tổ chức y tế Thế giới⟧ và ⟦Unesco⟧ tham dự.',
      message: '“Liên hợp quốc”',
      fixed: 'Đại diện Liên hợp quốc, Tổ chức Y tế thế giới và UNESCO tham dự.',
    },
    {
      name: 'đúng, chữ khác gần giống',
      text: 'Đại diện Liên hợp quốc tham quan khu liên hợp quốc tế; các nước ASEAN tham dự.',
    },
  ],
});
