import { defineRule } from '../../lint/rule.ts';
import type { BodyNode } from '../../tree/nodes.ts';
import { hasForm, titleSpan } from './_document.ts';
import { decisionWith, GROUND, letterWith, planWith } from './_example.ts';
import { headerState } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-noi-dung',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm e', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6', kind: 'truc-tiep' },
  ],
  title: { vi: 'Thiếu nội dung', en: 'Content missing' },
  messages: {
    vi: { thieu: 'Văn bản có phần đầu và phần ký nhưng chưa có nội dung.' },
    en: { thieu: 'The document has a header and a signature but no content.' },
  },
  docs: {
    vi: 'Nội dung là thành phần bắt buộc của văn bản hành chính. Báo khi văn bản đã có phần đầu và phần ký mà ở giữa không có gì, hoặc chỉ có căn cứ, dòng “QUYẾT ĐỊNH:” hay câu dẫn kết thúc bằng dấu hai chấm.',
    en: 'The content is a required part of an administrative document. Reported where header and signature stand but nothing is between them, or only the căn cứ, the line “QUYẾT ĐỊNH:” or a sentence that leads in what follows and ends with a colon.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    if (doc.conclusions.signatures.length === 0 || headerState(context).standing.length < 2) return;
    // What a conversion has moved behind the signature, or what the tree could not place, may be the content.
    if (parsed.documents.length > 0 || doc.attachments.length > 0 || parsed.outside.length > 0) return;
    if (doc.body.some(isContent)) return;
    if (doc.preamble.some((node) => node.type === 'opening' && !/:$/u.test(node.leaf.flat.text))) return;
    report({ span: titleSpan(doc, view), message: 'thieu' });
  },
  examples: [
    {
      name: 'kế hoạch chỉ có câu dẫn',
      text: planWith({ type: '⟦KẾ HOẠCH⟧', body: [] }),
      message: 'chưa có nội dung',
      whole: true,
    },
    { name: 'quyết định chỉ có căn cứ', text: decisionWith({ type: '⟦QUYẾT ĐỊNH⟧', body: [] }), whole: true },
    { name: 'công văn một câu', text: letterWith({ opening: [] }), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
    { name: 'chưa có phần ký', text: planWith({ body: [], signature: [], recipients: [] }), whole: true },
    {
      name: 'một câu trọn sau căn cứ',
      text: planWith({ opening: [GROUND, 'Sở Nội vụ xây dựng kế hoạch rà soát hồ sơ.'], body: [] }),
      whole: true,
    },
  ],
});

function isContent(node: BodyNode): boolean {
  return node.type !== 'paragraph' || !/:$/u.test(node.leaf.flat.text);
}
