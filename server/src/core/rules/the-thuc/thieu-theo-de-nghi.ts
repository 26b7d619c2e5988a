import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { PreambleNode } from '../../tree/nodes.ts';
import { headerState } from './_missing.ts';
import {
  CIRCULAR_OPENING,
  circularWith,
  isFrom,
  isNormativeText,
  mixedNormativeForm,
  SINCE_ND78,
} from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-theo-de-nghi',
  part: 'preamble',
  related: ['the-thuc/thieu-mo-dau', 'the-thuc/can-cu-dau-cuoi'],
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'dòng cuối trước câu ban hành là “Theo đề nghị của …” (487 trong 491 nghị định, quyết định, thông tư đã xem)',
      kind: 'thong-le',
    },
  ],
  title: {
    vi: 'Văn bản quy phạm không có dòng “Theo đề nghị của …” ở cuối căn cứ',
    en: 'Normative text without the line “Theo đề nghị của …” after its căn cứ',
  },
  messages: {
    vi: {
      thieu: 'Sau các căn cứ chưa có dòng “Theo đề nghị của …;” nêu đơn vị chủ trì soạn thảo.',
      truoc: 'Dòng “Theo đề nghị của …” đứng cuối, sau mọi căn cứ.',
    },
    en: {
      thieu: 'The line “Theo đề nghị của …;”, which names the drafting unit, doesn’t follow the căn cứ.',
      truoc: 'The line “Theo đề nghị của …” stands last, after every căn cứ.',
    },
  },
  docs: {
    vi: 'Ở nghị định, quyết định, thông tư, dòng cuối trước câu ban hành nêu người đứng đầu đơn vị chủ trì soạn thảo: “Theo đề nghị của Vụ trưởng Vụ Pháp chế;”. “Xét đề nghị của …” cũng được chấp nhận. Không điều khoản nào quy định mà chỉ là thông lệ gần như không có ngoại lệ, nên đây là gợi ý; chỉ xét khi lưu, ở văn bản từ ngày 01/4/2025.',
    en: 'In decrees, decisions and circulars the last line before the enacting sentence names the head of the drafting unit: “Theo đề nghị của Vụ trưởng Vụ Pháp chế;”. “Xét đề nghị của …” is accepted. No article asks for it; it is a custom nearly without exception, hence a hint, computed on save, in texts from 1 April 2025 on.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc } = context;
    if (!KINDS.has(doc.kind) || !isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    if (headerState(context).standing.length < 2 || mixedNormativeForm(context) !== undefined) return;
    const grounds = doc.preamble.filter((node) => node.type === 'basis');
    const last = grounds.at(-1);
    if (last === undefined) return;
    const proposals = grounds.filter((node) => PROPOSAL.test(node.leaf.flat.text));
    const proposal = proposals.at(-1);
    if (proposal === undefined) {
      // A proposal may be told in other words: "Trên cơ sở ý kiến của …".
      if (!grounds.some((node) => /đề nghị|ý kiến/u.test(node.leaf.flat.text))) {
        report({ span: endOf(last), message: 'thieu' });
      }
      return;
    }
    if (proposal !== last && /^Căn cứ /u.test(last.leaf.flat.text)) {
      report({ span: spanOf(proposal.leaf.flat, 0, proposal.leaf.flat.text.length), message: 'truoc' });
    }
  },
  examples: [
    {
      name: 'không có dòng đề nghị',
      text: circularWith({
        opening: ['Căn cứ Luật Thư viện số 46/2019/QH14⟦;⟧', ...CIRCULAR_OPENING.slice(2)],
      }),
      message: 'chưa có dòng “Theo đề nghị của …;”',
      whole: true,
    },
    {
      name: 'dòng đề nghị đứng trên căn cứ',
      text: circularWith({
        opening: [
          '⟦Theo đề nghị của Vụ trưởng Vụ Pháp chế;⟧',
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          ...CIRCULAR_OPENING.slice(2),
        ],
      }),
      message: 'đứng cuối',
      whole: true,
    },
    { name: 'đứng cuối', text: circularWith({}), whole: true },
    {
      name: 'xét đề nghị',
      text: circularWith({
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Xét đề nghị của Vụ trưởng Vụ Pháp chế;',
          ...CIRCULAR_OPENING.slice(2),
        ],
      }),
      whole: true,
    },
  ],
});

const KINDS: ReadonlySet<string> = new Set(['nghi-dinh', 'thong-tu', 'quyet-dinh']);
const PROPOSAL = /^(?:Theo|Xét) (?:đề nghị|Tờ trình|tờ trình)(?!\p{L})/u;

/** The missing line would stand behind the last căn cứ. */
function endOf({ leaf: { flat } }: PreambleNode): Span {
  return spanOf(flat, flat.text.length - 1, flat.text.length);
}
