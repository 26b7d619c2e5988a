import { defineRule } from '../../lint/rule.ts';
import { decisionWith } from './_example.ts';
import { circularWith, enactingSentence, mixedNormativeForm } from './_normative.ts';
import { ownNumber, placeOf } from './_number.ts';

const IN_FORCE = [
  'Điều 1. Thành lập Tổ rà soát hồ sơ gồm các ông, bà có tên trong danh sách kèm theo.',
  'Điều 2. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này; Quyết định có hiệu lực kể từ ngày ký./.',
];

export default defineRule({
  id: 'the-thuc/lan-quy-pham-hanh-chinh',
  part: 'document',
  related: ['the-thuc/lan-hai-the-thuc'],
  severity: 'info',
  basis: [
    { law: 'luat-64-2025', at: 'Điều 7, khoản 3', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1, 1.2, 1.3', kind: 'suy-ra' },
  ],
  title: {
    vi: 'Lẫn thể thức văn bản quy phạm và văn bản hành chính',
    en: 'Normative and administrative form mixed',
  },
  messages: {
    vi: {
      nam: 'Ký hiệu có năm như văn bản quy phạm pháp luật nhưng phần mở đầu theo thể thức hành chính (tên người ban hành ở trên căn cứ, không có câu ban hành); quyết định, nghị quyết hành chính không có năm trong ký hiệu.',
      cau: 'Có câu ban hành như văn bản quy phạm pháp luật nhưng ký hiệu không có năm như văn bản hành chính; văn bản quy phạm ghi năm (“…/{nam}/…”), văn bản hành chính có dòng “{dong}”.',
      hanhChinh: 'Theo thể thức hành chính',
      quyPham: 'Theo thể thức văn bản quy phạm',
    },
    en: {
      nam: 'The symbol has the year of a normative text, but the opening is in the administrative form (issuer above the căn cứ, no enacting sentence); an administrative decision or resolution has no year in its symbol.',
      cau: 'There is the enacting sentence of a normative text, but the symbol has no year, as in an administrative one; the former has the year (“…/{nam}/…”), the latter the line “{dong}”.',
      hanhChinh: 'Administrative form',
      quyPham: 'Normative form',
    },
  },
  labels: ['hanhChinh', 'quyPham'],
  docs: {
    vi: 'Quyết định, nghị quyết là văn bản quy phạm khi ký hiệu có năm ban hành (“12/2026/QĐ-UBND”), là văn bản hành chính khi không có (“12/QĐ-UBND”). Hai thể thức khác nhau ở phần mở đầu: văn bản hành chính có tên người ban hành ở trên các căn cứ và dòng “QUYẾT ĐỊNH:”, văn bản quy phạm từ ngày 01/4/2025 có câu “Ủy ban nhân dân ban hành Quyết định …” sau các căn cứ. Phần của thể thức này đứng cạnh ký hiệu của thể thức kia thì một trong hai nơi sai; không có cách sửa vì quy tắc không biết văn bản là loại nào, và không đòi thêm phần đầu, phần mở đầu, dấu kết thúc của riêng một loại. Văn bản trước ngày 01/4/2025 theo quy định cũ nên không xét. Lẫn thể thức của Đảng: xem `the-thuc/lan-hai-the-thuc`.',
    en: 'A decision or resolution is normative where its symbol holds the year (“12/2026/QĐ-UBND”), administrative otherwise (“12/QĐ-UBND”). The two differ in their opening: the administrative form has the issuer above the căn cứ and the line “QUYẾT ĐỊNH:”, the normative one, since 1 April 2025, the sentence “Ủy ban nhân dân ban hành Quyết định …” after them. A part of one form beside the symbol of the other means that one of the two is wrong; no fix, since the rule can’t know which, and what one form alone asks for in header, opening and end isn’t told. Older texts followed other rules and are left alone. For the Party’s form see `the-thuc/lan-hai-the-thuc`.',
  },
  check(context, report) {
    const { doc } = context;
    const message = mixedNormativeForm(context);
    const own = ownNumber(doc);
    if (message === undefined || own?.reading.symbol === undefined) return;
    const { symbol, year } = own.reading;
    const place = year ?? symbol;
    const other = message === 'nam' ? doc.preamble.find((node) => node.type === 'authority') : enactingSentence(doc);
    report({
      span: placeOf(own, place.from, place.to),
      message,
      values: { nam: 'năm', dong: doc.kind === 'quyet-dinh' ? 'QUYẾT ĐỊNH:' : 'QUYẾT NGHỊ:' },
      related: other === undefined ? [] : [{ span: other.span, message: message === 'nam' ? 'hanhChinh' : 'quyPham' }],
    });
  },
  examples: [
    {
      name: 'năm trong ký hiệu của quyết định hành chính',
      text: decisionWith({ number: 'Số: 45/⟦2026⟧/QĐ-SNV', body: IN_FORCE }),
      message: 'phần mở đầu theo thể thức hành chính',
      whole: true,
    },
    {
      name: 'câu ban hành dưới ký hiệu không có năm',
      text: normativeDecision('Số: 12/⟦QĐ-UBND⟧'),
      message: 'ký hiệu không có năm',
      whole: true,
    },
    { name: 'quyết định hành chính', text: decisionWith({}), whole: true },
    { name: 'quyết định quy phạm', text: normativeDecision('Số: 12/2026/QĐ-UBND'), whole: true },
    {
      name: 'quyết định quy phạm trước ngày 01/4/2025',
      text: decisionWith({
        number: 'Số: 45/2024/QĐ-UBND',
        placeDate: 'Sông Hoa, ngày 15 tháng 3 năm 2024',
        opening: [
          'GIÁM ĐỐC SỞ NỘI VỤ',
          'Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Sông Hoa.',
          'QUYẾT ĐỊNH:',
        ],
        body: IN_FORCE,
      }),
      whole: true,
    },
  ],
});

function normativeDecision(number: string): string {
  return circularWith({
    agency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
    number,
    placeDate: 'An Sơn, ngày 15 tháng 3 năm 2026',
    type: 'QUYẾT ĐỊNH',
    opening: [
      'Căn cứ Quyết định số 10/2026/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh An Sơn quy định về thư viện xã;',
      'Theo đề nghị của Giám đốc Sở Văn hóa và Thể thao;',
      'Ủy ban nhân dân ban hành Quyết định quy định về tủ sách cơ sở.',
    ],
    body: [
      'Điều 1. Phạm vi điều chỉnh',
      'Quyết định này quy định về tủ sách cơ sở.',
      'Điều 2. Hiệu lực thi hành',
      'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
    ],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
  });
}
