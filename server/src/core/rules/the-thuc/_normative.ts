import type { RuleContext } from '../../lint/rule.ts';
import type { DocumentTree, Leaf, PreambleNode } from '../../tree/nodes.ts';
import { dateOf, hasForm, isState } from './_document.ts';
import { type PlanParts, planWith } from './_example.ts';
import { ownNumber } from './_number.ts';

/** First days of the rules that a normative text is judged by; an older text is never judged by a newer rule. */
export const SINCE_ND78 = '2025-04-01';
export const SINCE_ND187 = '2025-07-01';

const TEXTS: ReadonlySet<string> = new Set([
  'luat',
  'bo-luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'quyet-dinh',
  'nghi-quyet',
  'nghi-quyet-lien-tich',
]);

/** A normative act in its own right (no attached quy chế, no form), with articles. */
export function isNormativeText(context: RuleContext): boolean {
  const { doc } = context;
  return hasForm(context) && doc.regime === 'quy-pham' && TEXTS.has(doc.kind) && context.view.divisions.some(isArticle);
}

function isArticle(one: { readonly type: string }): boolean {
  return one.type === 'article';
}

/** The rules of the day hold for a text without a date: it is being drafted. */
export function isFrom(context: RuleContext, day: string): boolean {
  const own = dateOf(context.doc) ?? yearOf(context.doc);
  if (own === undefined) return context.today === undefined || context.today >= day;
  return own.length === 10 ? own >= day : own > day.slice(0, own.length);
}

/** A law has no date in its header, but the year in its symbol. */
function yearOf({ preface }: DocumentTree): string | undefined {
  return /^(?:19|20)\d\d(?= ?\/)/u.exec(preface.number?.symbol ?? '')?.[0];
}

/** The last paragraphs of the body, from the end. */
export function lastLeaves({ view }: RuleContext, most: number): readonly Leaf[] {
  const found: Leaf[] = [];
  for (let i = view.prose.length - 1; i >= 0 && found.length < most; i -= 1) {
    const leaf = view.prose[i];
    if (leaf?.area === 'main' && (leaf.role === 'text' || leaf.role === 'closing' || leaf.role === 'heading'))
      found.push(leaf);
  }
  return found;
}

/** "Luật này được Quốc hội … thông qua ngày …": the last sentence of what an elected body passes. */
export function passingLeaf(context: RuleContext): Leaf | undefined {
  return lastLeaves(context, 4).find(({ flat }) => PASSED.test(flat.text));
}

const PASSED = /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết) này .{0,300}thông qua (?:vào )?ngày/u;

/**
 * A decision or resolution of which the symbol says one form and the opening the other: which of the two it is nobody
 * knows, so one rule tells that, and those on what one form alone asks for in the header, the opening and the end wait.
 */
export function mixedNormativeForm(context: RuleContext): 'nam' | 'cau' | undefined {
  const { doc } = context;
  if (!hasForm(context) || !isState(doc) || (doc.kind !== 'quyet-dinh' && doc.kind !== 'nghi-quyet')) return undefined;
  const reading = ownNumber(doc)?.reading;
  if (reading?.symbol === undefined || !isFrom(context, SINCE_ND78)) return undefined;
  const authority = doc.preamble.some((node) => node.type === 'authority');
  const sentence = enactingSentence(doc) !== undefined;
  if (reading.year !== undefined) return authority && !sentence ? 'nam' : undefined;
  const hasLine = doc.preamble.some((node) => node.type === 'enacting');
  return sentence && !authority && !hasLine ? 'cau' : undefined;
}

export function enactingSentence(doc: DocumentTree): PreambleNode | undefined {
  return doc.preamble.find((node) => node.type === 'opening' && isEnactingSentence(node.leaf.flat.text));
}

/** "Chính phủ ban hành Nghị định …": the sentence between the căn cứ and the first article. */
export function isEnactingSentence(text: string): boolean {
  return ENACTS.test(text);
}

const ENACTS =
  /(?:ban hành|thông qua|quyết định) (?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư|Quyết định|Nghị quyết)/iu;

/** A faultless short circular of an invented ministry of 2026. */
export function circularWith(parts: PlanParts): string {
  return planWith({
    agency: 'BỘ THƯ VIỆN',
    number: 'Số: 12/2026/TT-BTV',
    placeDate: 'Hà Nội, ngày 15 tháng 3 năm 2026',
    type: 'THÔNG TƯ',
    subject: 'Quy định về tủ sách cơ sở',
    opening: CIRCULAR_OPENING,
    body: CIRCULAR_BODY,
    recipients: ['Nơi nhận:', '- Văn phòng Chính phủ;', '- Lưu: VT, PC.'],
    signature: ['BỘ TRƯỞNG', 'Lê Minh Khuê'],
    ...parts,
  }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', '');
}

export const CIRCULAR_OPENING = [
  'Căn cứ Luật Thư viện số 46/2019/QH14;',
  'Theo đề nghị của Vụ trưởng Vụ Pháp chế;',
  'Bộ trưởng Bộ Thư viện ban hành Thông tư quy định về tủ sách cơ sở.',
];

export const CIRCULAR_BODY = [
  'Điều 1. Phạm vi điều chỉnh',
  'Thông tư này quy định về tủ sách cơ sở.',
  'Điều 2. Hiệu lực thi hành',
  'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
];

/** A short circular that changes another one by the clauses given. */
export function amendingCircular(clauses: readonly string[]): string {
  return circularWith({
    subject: 'Sửa đổi, bổ sung một số điều của Thông tư quy định về tủ sách cơ sở',
    body: [
      'Điều 1. Sửa đổi, bổ sung một số điều của Thông tư quy định về tủ sách cơ sở',
      ...clauses,
      'Điều 2. Hiệu lực thi hành',
      'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
    ],
  });
}

/** A faultless short law of an invented content. */
export function lawWith(parts: PlanParts): string {
  return planWith({
    agency: 'QUỐC HỘI',
    number: 'Luật số: 41/2026/QH16',
    placeDate: '',
    type: 'LUẬT',
    subject: 'TỦ SÁCH CƠ SỞ',
    opening: [
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15;',
      'Quốc hội ban hành Luật Tủ sách cơ sở.',
    ],
    body: [...LAW_BODY, LAW_PASSED],
    recipients: [],
    signature: ['CHỦ TỊCH QUỐC HỘI', 'Lê Minh Khuê'],
    ...parts,
  }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', '');
}

export const LAW_BODY = [
  'Điều 1. Phạm vi điều chỉnh',
  'Luật này quy định về tủ sách cơ sở.',
  'Điều 2. Hiệu lực thi hành',
  'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2027.',
];

export const LAW_PASSED =
  'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI, Kỳ họp thứ 2 thông qua ngày 12 tháng 11 năm 2026.';
