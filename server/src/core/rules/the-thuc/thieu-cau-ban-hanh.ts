import { defineRule } from '../../lint/rule.ts';
import { titleSpan } from './_document.ts';
import { headerState } from './_missing.ts';
import {
  CIRCULAR_OPENING,
  circularWith,
  isEnactingSentence,
  isFrom,
  isNormativeText,
  SINCE_ND78,
} from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-cau-ban-hanh',
  part: 'preamble',
  related: ['the-thuc/thieu-dong-quyet-dinh', 'the-thuc/thieu-hieu-luc'],
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' }],
  title: { vi: 'Văn bản quy phạm thiếu câu ban hành', en: 'Normative text without its enacting sentence' },
  messages: {
    vi: {
      thieu: 'Sau các căn cứ chưa có câu ban hành; viết như “Bộ trưởng Bộ … ban hành Thông tư quy định …”.',
    },
    en: { thieu: 'The enacting sentence (“Bộ trưởng Bộ … ban hành Thông tư …”) doesn’t stand after the căn cứ.' },
  },
  docs: {
    vi: 'Từ ngày 01/4/2025, sau các căn cứ của văn bản quy phạm pháp luật là một câu nêu cơ quan hoặc người ban hành, tên loại và tên gọi: “Chính phủ ban hành Nghị định quy định về …”. Câu này thay cho dòng tên cơ quan ở trên các căn cứ. Văn bản cũ hơn, văn bản còn dùng dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” không xét.',
    en: 'Since 1 April 2025 a sentence after the căn cứ names the issuer, the kind and the name: “Chính phủ ban hành Nghị định quy định về …”. It stands in place of the issuer’s line above them. Older texts and those with the line “QUYẾT ĐỊNH:” are left alone.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    const { view, doc } = context;
    if (headerState(context).standing.length < 2) return;
    if (!doc.preamble.some((node) => node.type === 'basis')) return;
    if (doc.preamble.some((node) => node.type === 'enacting' || isEnactingSentence(node.leaf.flat.text))) return;
    report({ span: titleSpan(doc, view), message: 'thieu' });
  },
  examples: [
    {
      name: 'sau căn cứ là Điều 1',
      whole: true,
      text: circularWith({ type: '⟦THÔNG TƯ⟧', opening: CIRCULAR_OPENING.slice(0, 2) }),
      message: 'chưa có câu ban hành',
    },
    { name: 'có câu ban hành', whole: true, text: circularWith({}) },
    {
      name: 'văn bản trước ngày 01/4/2025',
      whole: true,
      text: circularWith({
        number: 'Số: 12/2024/TT-BTV',
        placeDate: 'Hà Nội, ngày 15 tháng 3 năm 2024',
        opening: CIRCULAR_OPENING.slice(0, 2),
      }),
    },
  ],
});
