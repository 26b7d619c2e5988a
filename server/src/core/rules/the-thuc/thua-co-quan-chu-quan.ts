import { defineRule } from '../../lint/rule.ts';
import { circularWith, isFrom, isNormativeText, mixedNormativeForm, SINCE_ND78 } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thua-co-quan-chu-quan',
  part: 'agency',
  related: ['the-thuc/thieu-ten-co-quan'],
  severity: 'info',
  basis: [{ law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' }],
  title: { vi: 'Cơ quan chủ quản trong văn bản quy phạm', en: 'Superior agency in a normative text' },
  messages: {
    vi: { thua: 'Văn bản quy phạm pháp luật chỉ ghi tên cơ quan ban hành; không ghi “{ten}” ở trên.' },
    en: { thua: 'A normative text names the issuing agency alone; “{ten}” doesn’t stand above it.' },
  },
  docs: {
    vi: 'Cơ quan chủ quản trực tiếp đứng trên tên cơ quan ban hành chỉ có ở văn bản hành chính. Văn bản quy phạm pháp luật do cơ quan có thẩm quyền ban hành nên chỉ có tên của chính cơ quan ấy.',
    en: 'The superior agency above the issuing one belongs to administrative documents. A normative text is made by the body that has the power to, and bears its name alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    const { superior } = context.doc.preface;
    if (superior === undefined || !isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    if (mixedNormativeForm(context) !== undefined) return;
    // A joint circular names several issuers; a broken line is the first half of one name.
    if (!WHOLE_NAME.test(superior.text)) return;
    report({ span: superior.span, message: 'thua', values: { ten: superior.text } });
  },
  examples: [
    {
      name: 'quyết định của cấp xã ghi cấp tỉnh ở trên',
      whole: true,
      text: circularWith({
        agency: '⟦ỦY BAN NHÂN DÂN TỈNH SÔNG HOA⟧\nỦY BAN NHÂN DÂN XÃ BÌNH MINH',
        number: 'Số: 12/2026/QĐ-UBND',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        type: 'QUYẾT ĐỊNH',
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội;',
          'Ủy ban nhân dân ban hành Quyết định quy định về tủ sách cơ sở.',
        ],
        body: [
          'Điều 1. Phạm vi điều chỉnh',
          'Quyết định này quy định về tủ sách cơ sở.',
          'Điều 2. Hiệu lực thi hành',
          'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
      message: 'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
    },
    { name: 'chỉ có cơ quan ban hành', whole: true, text: circularWith({}) },
  ],
});

const WHOLE_NAME =
  /^(?:[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG) [\p{Lu} -]{2,60}$|^CHÍNH PHỦ$/u;
