import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { titleSpan } from './_document.ts';
import { decisionWith } from './_example.ts';
import { headerState } from './_missing.ts';
import { CIRCULAR_BODY, circularWith, isFrom, isNormativeText, mixedNormativeForm, SINCE_ND78 } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-hieu-luc',
  part: 'body',
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Điều 67, khoản 2', kind: 'truc-tiep' }],
  title: { vi: 'Văn bản quy phạm thiếu quy định về hiệu lực', en: 'Normative text without its day of effect' },
  messages: {
    vi: {
      thieu: 'Chưa thấy quy định về hiệu lực thi hành; văn bản quy phạm pháp luật ghi rõ ngày, tháng, năm có hiệu lực.',
      ngay: '“{cum}” chưa phải một ngày cụ thể; ngày có hiệu lực được ghi rõ ngày, tháng, năm.',
    },
    en: {
      thieu: 'Nothing is said of the day of effect; a normative text names it by day, month and year.',
      ngay: '“{cum}” names no day; the day of effect is given by day, month and year.',
    },
  },
  docs: {
    vi: 'Ngày có hiệu lực của văn bản quy phạm pháp luật được quy định ngay trong văn bản, ghi rõ ngày, tháng, năm: “Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.”. Cách ghi “sau 45 ngày kể từ ngày ký” của các văn bản cũ chỉ được nhắc (gợi ý) ở văn bản từ ngày 01/4/2025. “Từ ngày ký”, “từ ngày thông qua” không báo, vì có trường hợp được phép. Chỉ xét khi lưu và chỉ ở văn bản có phần đầu.',
    en: 'A normative text names its day of effect by day, month and year. “45 days after signing”, as older texts have it, is a hint in texts from 1 April 2025 on. “From the day of signing” is left alone: the law allows it in some cases. Computed on save, and only where a header stands.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    if (!isNormativeText(context) || headerState(context).standing.length < 2) return;
    // It may be an administrative decision, which names no day of effect of its own.
    if (mixedNormativeForm(context) !== undefined) return;
    const { view, doc } = context;
    if (!/hiệu lực/u.test(view.lower)) {
      report({ span: titleSpan(doc, view), message: 'thieu' });
      return;
    }
    if (!isFrom(context, SINCE_ND78)) return;
    for (const { leaf, span, text } of matchesIn(view.proseText, IN_DAYS)) {
      if (leaf.area === 'main' && leaf.role !== 'quoted') {
        report({ span, message: 'ngay', values: { cum: text }, severity: 'hint' });
      }
    }
  },
  examples: [
    {
      name: 'không nói gì về hiệu lực',
      whole: true,
      text: circularWith({ type: '⟦THÔNG TƯ⟧', body: CIRCULAR_BODY.slice(0, 2) }),
      message: 'Chưa thấy quy định về hiệu lực',
    },
    {
      name: 'hiệu lực sau 45 ngày kể từ ngày ký',
      whole: true,
      text: circularWith({
        body: [
          ...CIRCULAR_BODY.slice(0, 3),
          'Thông tư này ⟦có hiệu lực thi hành sau 45 ngày⟧, kể từ ngày ký ban hành.',
        ],
      }),
      message: 'chưa phải một ngày cụ thể',
    },
    {
      name: 'ký hiệu có năm mà mở đầu theo thể thức hành chính: chưa biết văn bản là loại nào',
      text: decisionWith({ number: 'Số: 45/2026/QĐ-SNV' }),
      whole: true,
    },
    { name: 'có ngày hiệu lực', whole: true, text: circularWith({}) },
    {
      name: 'văn bản trước năm 2025',
      whole: true,
      text: circularWith({
        number: 'Số: 12/2011/TT-BTV',
        placeDate: 'Hà Nội, ngày 15 tháng 3 năm 2011',
        body: [...CIRCULAR_BODY.slice(0, 3), 'Thông tư này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký ban hành.'],
      }),
    },
  ],
});

const IN_DAYS =
  /(?<=(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) này )có hiệu lực(?: thi hành)? sau \d{1,3} ngày/gu;
