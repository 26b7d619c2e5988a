import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/danh-hieu-khen-thuong',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 2', kind: 'truc-tiep' },
    { law: 'luat-06-2022', at: 'Điều 19, Điều 33', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: {
    vi: 'Huân chương, huy chương, danh hiệu viết hoa sai',
    en: 'Wrong capitals in the name of an order, a medal or a title',
  },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên huân chương, huy chương, danh hiệu vinh dự viết hoa các thành phần của tên riêng và từ chỉ hạng: “Huân chương Lao động hạng Nhất”, “Huân chương Sao vàng”, “Anh hùng Lao động”. Danh hiệu thi đua chỉ viết hoa chữ đầu: “Chiến sĩ thi đua cơ sở”, “Tập thể lao động xuất sắc”. Nghị định viết “Nghệ sĩ Nhân dân”, Luật Thi đua, khen thưởng viết “Nghệ sĩ nhân dân”: cả hai đều được. Danh hiệu viết thường hoàn toàn (“danh hiệu lao động tiên tiến”) không bị xét. Danh hiệu trong ngoặc kép cũng được xét.',
    en: 'Orders, medals and honours have capitals on the parts of the name and on the rank: “Huân chương Lao động hạng Nhất”; titles of emulation on the first letter only: “Chiến sĩ thi đua cơ sở”. Where decree and law differ both are right. Titles in quotation marks are looked at too.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'danh-hieu-khen-thuong', report),
  examples: [
    {
      name: 'huân chương, hạng',
      text: 'Tập thể được tặng ⟦huân chương lao động hạng nhất⟧ và “⟦Huân chương Độc Lập” hạng ba⟧.',
      message: '“Huân chương Lao động hạng Nhất”',
      fixed: 'Tập thể được tặng Huân chương Lao động hạng Nhất và “Huân chương Độc lập” hạng Ba.',
    },
    {
      name: 'danh hiệu thi đua',
      text: 'Xét tặng danh hiệu “⟦Chiến Sĩ Thi Đua cơ sở⟧”, ⟦Lao động Tiên tiến⟧.',
      fixed: 'Xét tặng danh hiệu “Chiến sĩ thi đua cơ sở”, Lao động tiên tiến.',
    },
    {
      name: 'đúng theo Luật hoặc theo Nghị định',
      text: 'Xét tặng danh hiệu “Nghệ sĩ nhân dân”, Nghệ sĩ Nhân dân, “Anh hùng Lao động”, “Lao động tiên tiến”; gặp mặt các lao động tiên tiến, các chiến sĩ thi đua; đơn vị được tặng huân chương.',
    },
  ],
});
