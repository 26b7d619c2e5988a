import { demandsOn } from '../../kinds/index.ts';
import type { PartId, PartRequirement } from '../../kinds/kind.ts';
import { ND30_PARTS, partsOfRegime } from '../../kinds/parts.ts';
import type { Severity } from '../../lint/finding.ts';
import type { RuleContext } from '../../lint/rule.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { DocumentTree, LeafRole } from '../../tree/nodes.ts';
import { agencyInSmallLetters } from './_agency.ts';
import { hasForm, headerSpan, isPartyBody, isYouthUnion, standsElsewhere, titleSpan } from './_document.ts';
import { linesAfter, linesBefore } from './_insert.ts';
import { strayPlaceDate } from './_type.ts';

export type HeaderPartId = Extract<
  PartId,
  'nationalTitle' | 'motto' | 'partyTitle' | 'agency' | 'number' | 'placeDate'
>;

/** An absent part: how grave, where to tell it, and the edit that inserts it where it stands. */
export interface Missing {
  readonly severity: Severity;
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/** Header parts in the order in which a new document writes them. */
const ORDER: readonly HeaderPartId[] = ['agency', 'nationalTitle', 'motto', 'partyTitle', 'number', 'placeDate'];

/** Header parts that this document ought to have, and those of them that stand in it. */
export interface HeaderState {
  readonly missing: readonly HeaderPartId[];
  readonly standing: readonly HeaderPartId[];
}

export function headerState({ doc }: RuleContext): HeaderState {
  const wanted = wantedHeader(doc);
  return {
    missing: wanted.filter((id) => doc.preface[id] === undefined),
    standing: wanted.filter((id) => doc.preface[id] !== undefined),
  };
}

/**
 * A single header part that is absent while the rest of the header stands. Where three or more are absent the text is
 * a copy without header, which another rule says once for all of them.
 */
export function missingHeaderPart(context: RuleContext, id: HeaderPartId): Missing | undefined {
  if (!hasForm(context)) return undefined;
  const { missing, standing } = headerState(context);
  if (!missing.includes(id) || missing.length > 2 || standing.length < 2) return undefined;
  // The title of the other form in its place is told by the rules on mixed forms.
  const { nationalTitle, partyTitle } = context.doc.preface;
  if (id === 'partyTitle' && nationalTitle !== undefined) return undefined;
  if ((id === 'nationalTitle' || id === 'motto') && partyTitle !== undefined) return undefined;
  if (standsElsewhere(context.parsed, context.doc, id satisfies LeafRole)) return undefined;
  if (id === 'agency' && agencyInSmallLetters(context.parsed, context.doc).length > 0) return undefined;
  if (id === 'placeDate' && strayPlaceDate(context) !== undefined) return undefined;
  return {
    severity: 'warning',
    span: titleSpan(context.doc, context.view),
    edits: [insertHeaderPart(context, id)],
  };
}

function wantedHeader(doc: DocumentTree): readonly HeaderPartId[] {
  if (isYouthUnion(doc)) return [];
  if (doc.regime === 'dang' || isPartyBody(doc)) return ['agency', 'partyTitle', 'number', 'placeDate'];
  const own = doc.regime === 'nd30' ? demandsOn(doc)?.parts : undefined;
  // What the kind's own form has no place for isn't missed: minutes have no place and date in their header.
  const asked = (id: HeaderPartId): boolean => own === undefined || own.some((part) => part.id === id);
  const all = ORDER.filter((id) => id !== 'partyTitle' && asked(id));
  // Acts of the National Assembly bear no place and date: the day of passing stands in their last sentence.
  const national = /^(?:QUỐC HỘI|[ỦU][YỶ] BAN THƯỜNG VỤ QUỐC HỘI)$/u.test(doc.preface.agency?.text ?? '');
  if (doc.regime !== 'quy-pham' || !(national || UNDATED.has(doc.kind))) return all;
  return all.filter((id) => id !== 'placeDate');
}

const UNDATED: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);

/** What is written for an absent part; `…` is left to be filled in. */
export function wordingOf(context: RuleContext, id: HeaderPartId): string {
  const { doc } = context;
  switch (id) {
    case 'nationalTitle':
      return 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    case 'motto':
      return 'Độc lập - Tự do - Hạnh phúc';
    case 'partyTitle':
      return 'ĐẢNG CỘNG SẢN VIỆT NAM';
    case 'agency':
      return 'TÊN CƠ QUAN, TỔ CHỨC';
    case 'placeDate':
      return '…, ngày … tháng … năm …';
    case 'number':
      return numberWording(doc);
  }
}

function numberWording(doc: DocumentTree): string {
  const abbreviations = demandsOn(doc)?.kind.abbreviations;
  if (doc.regime === 'dang' || isPartyBody(doc)) {
    const type = abbreviations?.party[0];
    return type === undefined ? 'Số …-…/…' : `Số …-${type}/…`;
  }
  const type = abbreviations?.state[0];
  if (doc.regime === 'quy-pham') return type === undefined ? 'Số: …/…/…' : `Số: …/…/${type}-…`;
  return type === undefined ? 'Số: …/…-…' : `Số: …/${type}-…`;
}

function insertHeaderPart(context: RuleContext, id: HeaderPartId): Edit {
  const { parsed, doc } = context;
  const lines = [wordingOf(context, id)];
  const { agency, nationalTitle, motto, partyTitle, number, placeDate } = doc.preface;
  const header = headerSpan(context.view, doc);
  const before = (at: Span | undefined): Edit | undefined =>
    at === undefined ? undefined : linesBefore(parsed, at.start, lines);
  const after = (...spans: readonly (Span | undefined)[]): Edit | undefined => {
    const end = Math.max(...spans.map((one) => one?.end ?? -1));
    if (end < 0) return undefined;
    // The star or the row of dashes below a part belongs to it.
    const next = context.view.leaves.find(({ area, span }) => area === 'main' && span.start >= end);
    return linesAfter(parsed, next?.role === 'ruleLine' ? next.span.end : end, lines);
  };
  const top = before(header) ?? linesBefore(parsed, titleSpan(doc, context.view).start, lines);
  switch (id) {
    case 'agency':
      return top;
    case 'nationalTitle':
      return before(motto?.span) ?? before(placeDate?.span) ?? after(header) ?? top;
    case 'partyTitle':
      return before(placeDate?.span) ?? after(header) ?? top;
    case 'motto':
      return after(nationalTitle?.span) ?? before(placeDate?.span) ?? after(header) ?? top;
    case 'number':
      return after(agency?.span) ?? before(placeDate?.span) ?? top;
    case 'placeDate':
      return after(number?.span, motto?.span, partyTitle?.span) ?? after(header) ?? top;
  }
}

/** The requirement of the document's kind, or of its regime for kinds that have no form of their own. */
export function requirement(doc: DocumentTree, id: PartId): PartRequirement | undefined {
  const demands = demandsOn(doc);
  if (demands !== undefined) return demands.parts.find((part) => part.id === id);
  const regime = doc.regime;
  return regime === undefined ? undefined : partsOfRegime(regime, ND30_PARTS, 'nd30').find((part) => part.id === id);
}
