import { DOCUMENT_TYPES } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { agencyName } from '../../registry/agency-name.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
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
      thieu: 'Sau các căn cứ chưa có câu ban hành; viết như “{ai} ban hành {loai} …”.',
    },
    en: { thieu: 'The enacting sentence (“{ai} ban hành {loai} …”) doesn’t stand after the căn cứ.' },
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
    report({ span: titleSpan(doc, view), message: 'thieu', values: enactedBy(doc) });
  },
  examples: [
    {
      name: 'sau căn cứ là Điều 1',
      whole: true,
      text: circularWith({ type: '⟦THÔNG TƯ⟧', opening: CIRCULAR_OPENING.slice(0, 2) }),
      message: 'viết như “Bộ trưởng Bộ … ban hành Thông tư …”',
    },
    {
      name: 'quyết định của ủy ban nhân dân',
      whole: true,
      text: circularWith({
        agency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
        number: 'Số: 12/2026/QĐ-UBND',
        placeDate: 'An Sơn, ngày 15 tháng 3 năm 2026',
        type: '⟦QUYẾT ĐỊNH⟧',
        opening: [CIRCULAR_OPENING[0] ?? '', 'Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch;'],
        body: [
          'Điều 1. Phạm vi điều chỉnh',
          'Quyết định này quy định về tủ sách cơ sở.',
          'Điều 2. Hiệu lực thi hành',
          'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
      message: 'viết như “Ủy ban nhân dân tỉnh An Sơn ban hành Quyết định …”',
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

/** The words of the sentence that the header tells: who issues what. */
function enactedBy({ kind, preface }: DocumentTree): { readonly ai: string; readonly loai: string } {
  const name = preface.agency?.text ?? '';
  const agency = agencyName(name);
  // A circular is its minister's.
  const ai = /^BỘ(?= |$)/u.test(name) ? `Bộ trưởng ${agency ?? 'Bộ …'}` : (agency ?? '…');
  return { ai, loai: DOCUMENT_TYPES.find(({ slug }) => slug === kind)?.name ?? '…' };
}
