import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/dia-hinh',
  related: ['viet-hoa/vung-mien'],
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 1, điểm d', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Địa danh có danh từ chỉ địa hình viết hoa sai',
    en: 'Wrong capitals in a place name with sông, cửa, vịnh …',
  },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Danh từ chung chỉ địa hình đứng trước tên riêng viết thường: “sông Vàm Cỏ”, “vịnh Hạ Long”, “chợ Bến Thành”; khi nó đã thành một phần của tên riêng thì viết hoa cả: “Cửa Lò”, “Vũng Tàu”. Chỉ xét một danh sách ngắn. Có nơi, có tổ chức lấy cả cụm làm tên riêng, nên quy tắc chỉ là gợi ý.',
    en: 'The common noun before a place name is in small letters: “sông Vàm Cỏ”, “vịnh Hạ Long”; where it has become part of the name it has a capital: “Cửa Lò”, “Vũng Tàu”. A short list; a hint, for a body may have taken the whole as its name.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'dia-hinh', report),
  examples: [
    {
      name: 'danh từ chung viết hoa giữa câu',
      text: 'Đoàn khảo sát dọc ⟦Sông Vàm Cỏ⟧ rồi đến ⟦Vịnh Hạ Long⟧.',
      message: '“sông Vàm Cỏ”',
      fixed: 'Đoàn khảo sát dọc sông Vàm Cỏ rồi đến vịnh Hạ Long.',
    },
    {
      name: 'danh từ chung đã thành tên riêng',
      text: 'Đoàn công tác đến ⟦vũng Tàu⟧.',
      fixed: 'Đoàn công tác đến Vũng Tàu.',
    },
    {
      name: 'đầu câu, danh từ chung thật',
      text: 'Sông Vàm Cỏ được nạo vét. Cửa lò được kiểm tra; đoàn đến biển Cửa Lò.',
    },
  ],
});
