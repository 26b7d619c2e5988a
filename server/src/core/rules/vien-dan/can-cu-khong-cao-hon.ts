import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { CIRCULAR_OPENING, circularWith, isFrom, isNormativeText, SINCE_ND78 } from '../the-thuc/_normative.ts';
import { citedFirst, rankOf } from './_rank.ts';

export default defineRule({
  id: 'vien-dan/can-cu-khong-cao-hon',
  severity: 'info',
  basis: [{ law: 'nd78-2025', at: 'Điều 62', kind: 'truc-tiep' }],
  title: {
    vi: 'Căn cứ không có hiệu lực pháp lý cao hơn văn bản',
    en: 'Căn cứ that isn’t of higher force than the text',
  },
  messages: {
    vi: {
      thap: 'Căn cứ là {loai}, không có hiệu lực pháp lý cao hơn {cua}; căn cứ ban hành chỉ gồm văn bản có hiệu lực pháp lý cao hơn.',
    },
    en: { thap: 'This căn cứ is a {loai}, of no higher force than a {cua}; only texts of higher force are căn cứ.' },
  },
  docs: {
    vi: 'Căn cứ ban hành văn bản quy phạm pháp luật là văn bản có hiệu lực pháp lý cao hơn, đang có hiệu lực hoặc đã ký mà có hiệu lực không muộn hơn văn bản này. Quy tắc xét nghị định, quyết định của Thủ tướng, thông tư từ ngày 01/4/2025, và chỉ báo khi ký hiệu cho biết chắc căn cứ ngang cấp hay thấp hơn: thông tư căn cứ thông tư, nghị định căn cứ quyết định của Thủ tướng. Văn bản của địa phương không xét.',
    en: 'The căn cứ of a normative text are texts of higher force, in force, or signed and in force no later than this one. Decrees, decisions of the Prime Minister and circulars from 1 April 2025 on are looked at, and a căn cứ is told only where its symbol makes its rank sure. Local texts are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    const own = ownRank(context.doc);
    if (own === undefined || !isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    for (const { citation, rank } of groundsOf(context)) {
      const { type } = citation.slots;
      if (rank < own || type === undefined) continue;
      report({
        span: { start: type.span.start, end: (citation.slots.code ?? type).span.end },
        message: 'thap',
        values: { loai: type.text.toLowerCase(), cua: NAMES[context.doc.kind] ?? 'văn bản' },
      });
    }
  },
  examples: [
    {
      name: 'thông tư căn cứ thông tư',
      text: circularWith({
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Căn cứ ⟦Thông tư số 15/2026/TT-BTV⟧ của Bộ trưởng Bộ Thư viện quy định về thư viện xã;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      message: 'không có hiệu lực pháp lý cao hơn',
      whole: true,
    },
    { name: 'luật', text: circularWith({}), whole: true },
    {
      name: 'văn bản nêu trong tên của luật',
      text: circularWith({
        opening: [
          'Căn cứ Nghị định số 93/2020/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Thư viện;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      whole: true,
    },
    {
      name: 'thông tư trước ngày 01/4/2025',
      text: circularWith({
        number: 'Số: 12/2024/TT-BTV',
        placeDate: 'Hà Nội, ngày 15 tháng 3 năm 2024',
        opening: [
          'Căn cứ Thông tư số 15/2023/TT-BTV ngày 12 tháng 5 năm 2023 của Bộ trưởng Bộ Thư viện quy định về thư viện xã;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      whole: true,
    },
  ],
});

const NAMES: Readonly<Record<string, string>> = {
  'nghi-dinh': 'nghị định',
  'quyet-dinh': 'quyết định',
  'thong-tu': 'thông tư',
};

/** Of the texts of central bodies; what a council or a committee may rest on follows rules of its own. */
function ownRank({ kind, preface }: DocumentTree): number | undefined {
  return NAMES[kind] === undefined || /UBND|HĐND/u.test(preface.number?.symbol ?? '')
    ? undefined
    : rankOf(kind, preface.number?.symbol ?? '');
}

function groundsOf({ doc, view }: RuleContext) {
  return doc.preamble.flatMap((node) => {
    const citation = node.type === 'basis' ? citedFirst(node, view.citations) : undefined;
    const rank =
      citation === undefined ? undefined : rankOf(citation.type, citation.symbolMeant ?? citation.symbol ?? '');
    return citation === undefined || rank === undefined ? [] : [{ citation, rank }];
  });
}
