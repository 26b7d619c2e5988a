import { defineRule } from '../../lint/rule.ts';
import { dateOf, hasForm } from './_document.ts';
import { circularWith } from './_normative.ts';
import { ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/nam-ky-hieu-khac-ngay',
  part: 'number',
  severity: 'warning',
  basis: [{ law: 'luat-64-2025', at: 'Điều 7, khoản 3', kind: 'truc-tiep' }],
  title: { vi: 'Năm trong ký hiệu khác năm ban hành', en: 'Year in the symbol other than that of the date' },
  messages: {
    vi: {
      khac: 'Ký hiệu ghi năm {nam} nhưng văn bản đề năm {ngay}; năm trong ký hiệu là năm ban hành.',
      day: 'Năm ban hành',
    },
    en: {
      khac: 'The symbol says {nam} but the document is dated {ngay}; the year in a symbol is the year of issue.',
      day: 'The year of issue',
    },
  },
  labels: ['day'],
  docs: {
    vi: 'Số, ký hiệu của văn bản quy phạm pháp luật gồm số thứ tự, năm ban hành, tên loại và cơ quan: “12/2026/TT-BTV”. Năm trong ký hiệu khác năm ở dòng địa danh, thời gian thì một trong hai nơi chưa được sửa, thường là do soạn trên văn bản năm trước. Không có cách sửa, vì quy tắc không biết năm nào đúng.',
    en: 'Number and symbol of a normative text are the running number, the year of issue, the type and the issuer: “12/2026/TT-BTV”. A year other than that of the date means that one of the two places was left over, as a rule from last year’s text. No fix: the rule can’t know which year is right.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!hasForm(context)) return;
    const own = ownNumber(context.doc);
    const year = own?.reading.year;
    const date = dateOf(context.doc)?.slice(0, 4);
    if (own === undefined || year === undefined || date === undefined || year.text === date) return;
    const field = context.doc.preface.placeDate?.date.year;
    report({
      span: placeOf(own, year.from, year.to),
      message: 'khac',
      values: { nam: year.text, ngay: date },
      ...(field === undefined ? {} : { related: [{ span: field.span, message: 'day' }] }),
    });
  },
  examples: [
    {
      name: 'năm của văn bản cũ',
      text: circularWith({ number: 'Số: 12/⟦2025⟧/TT-BTV' }),
      message: 'nhưng văn bản đề năm 2026',
      whole: true,
    },
    { name: 'cùng năm', text: circularWith({}), whole: true },
    { name: 'chưa ghi ngày', text: circularWith({ placeDate: 'Hà Nội, ngày … tháng … năm …' }), whole: true },
  ],
});
