import type { RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import { HEADER_ROLES } from '../../tree/areas.ts';
import { headerRole, isAgencyHead } from '../../tree/header.ts';
import type { DocumentTree, LeafRole, Parsed } from '../../tree/nodes.ts';

/** Kinds of documents with a form of their own; a text of no kind has no form to be judged by. */
export function hasForm({ doc, isMain }: RuleContext): boolean {
  return isMain && doc.kind !== 'unknown';
}

/** Who issues the document, with its superior. */
export function issuerOf(doc: DocumentTree): string {
  return `${doc.preface.superior?.text ?? ''} ${doc.preface.agency?.text ?? ''}`.toUpperCase();
}

const PARTY_BODY =
  /(?:^| )(?:ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|QUẬN UỶ|THỊ ỦY|THỊ UỶ|CHI BỘ|CHI ỦY|BAN CHẤP HÀNH TRUNG ƯƠNG)(?!\p{L})/u;
const UNION =
  /^(?:BAN CHẤP HÀNH |BCH )?(?:ĐOÀN TNCS|ĐOÀN THANH NIÊN|TỈNH ĐOÀN|THÀNH ĐOÀN|TRUNG ƯƠNG ĐOÀN|LIÊN ĐỘI|HỘI ĐỒNG ĐỘI)(?!\p{L})/u;
const MASS_BODY =
  /^(?:BAN CHẤP HÀNH |BCH |BAN THƯỜNG VỤ |BTV )?(?:ĐOÀN (?:TNCS|THANH NIÊN|TRƯỜNG|CƠ SỞ|XÃ|PHƯỜNG)|TỈNH ĐOÀN|THÀNH ĐOÀN|TRUNG ƯƠNG ĐOÀN|HỘI(?! ĐỒNG)|LIÊN ĐỘI|CÔNG ĐOÀN|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|(?:[ỦU][YỶ] BAN )?(?:MẶT TRẬN|MTTQ)|LIÊN HIỆP)(?!\p{L})/u;

const STATE_BODY =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BỘ (?!CHÍNH TRỊ)|SỞ )/u;

/**
 * The text itself says that it is a Party document: its title, or a Party body that issues it. Over the name of a State
 * body the title is a slip, which one rule tells; nothing else in the document is to follow the Party's form.
 */
export function isParty(doc: DocumentTree): boolean {
  if (isMassBody(doc)) return false;
  if (isPartyBody(doc)) return doc.preface.partyTitle !== undefined || doc.preface.nationalTitle === undefined;
  return doc.preface.partyTitle !== undefined && !isStateBody(doc);
}

export function isStateBody({ preface: { superior, agency } }: DocumentTree): boolean {
  return [superior, agency].some((part) => part !== undefined && isStateName(part.text));
}

export function isStateName(name: string): boolean {
  return STATE_BODY.test(name);
}

export function isPartyBody(doc: DocumentTree): boolean {
  return PARTY_BODY.test(issuerOf(doc)) && !isYouthUnion(doc);
}

/** Youth Union documents bear the Union's own title and follow its own rules. */
export function isYouthUnion(doc: DocumentTree): boolean {
  return begins(doc, UNION);
}

/** Mass organisations number and sign by rules of their own, some in the State's way, some in the Party's. */
export function isMassBody(doc: DocumentTree): boolean {
  return begins(doc, MASS_BODY);
}

/** "BAN CHẤP HÀNH TỈNH AN SƠN" is the Union's by the title in the other column, which is read as a stamp. */
function begins({ preface }: DocumentTree, name: RegExp): boolean {
  if (preface.stamps.some(({ flat }) => name.test(flat.text))) return true;
  return [preface.superior, preface.agency].some((part) => part !== undefined && name.test(part.text));
}

/** The text itself says that it is a State document: it bears the national title and no Party body issues it. */
export function isState(doc: DocumentTree): boolean {
  return doc.preface.nationalTitle !== undefined && doc.preface.partyTitle === undefined && !isPartyBody(doc);
}

/** Date of the document's own header, `YYYY-MM-DD` or its beginning. */
export function dateOf(doc: DocumentTree): string | undefined {
  return doc.preface.placeDate?.date.iso;
}

/** First and last offset of the header above the type line; undefined where no part of it stands. */
export function headerSpan(view: View, doc: DocumentTree): Span | undefined {
  const until = doc.preface.type?.span.start ?? doc.preface.subject?.span.start ?? Number.POSITIVE_INFINITY;
  let span: { start: number; end: number } | undefined;
  for (const leaf of view.leaves) {
    if (leaf.span.start >= until) break;
    if (leaf.area !== 'main' || !HEADER_ROLES.has(leaf.role)) continue;
    if (span === undefined) span = { start: leaf.span.start, end: leaf.span.end };
    else span.end = leaf.span.end;
  }
  return span;
}

/** A part that the tree could not take into the header (furniture between) but that stands in the file all the same. */
export function standsElsewhere(parsed: Parsed, doc: DocumentTree, role: LeafRole): boolean {
  // A header that the conversion has put after the text, as a document without type and body.
  if (parsed.documents.some((other) => other.preface.type === undefined && other.body.length === 0)) return true;
  const until = doc.preface.type?.span.start ?? doc.span.end;
  for (const leaf of parsed.leaves) {
    if (leaf.span.start >= until) return false;
    if (leaf.role !== 'outside') continue;
    if (role === 'agency' ? isAgencyHead(leaf.flat.text) : headerRole(leaf.flat.text) === role) return true;
  }
  return false;
}

/** Where a missing part is told: the type line, else the first line of the document. */
export function titleSpan(doc: DocumentTree, view: View): Span {
  const leaf = doc.preface.type?.leaves[0] ?? view.printed.find((one) => one.area === 'main') ?? view.printed[0];
  return leaf?.span ?? doc.span;
}

/**
 * The smallest edit that makes `[from, to)` of a plain text read `right`; undefined where the source holds more than the
 * plain text tells (marks, line ends) inside the changed range.
 */
export function retype(flat: Flat, from: number, to: number, right: string, source: string): Edit | undefined {
  const written = flat.text.slice(from, to);
  let head = 0;
  while (head < written.length && head < right.length && written[head] === right[head]) head += 1;
  let tail = 0;
  while (
    tail < written.length - head &&
    tail < right.length - head &&
    written[written.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail += 1;
  const span = spanOf(flat, from + head, to - tail);
  const slice = source.slice(span.start, span.end);
  const plain = slice.normalize('NFC').replace(/[\u00a0\t ]+/gu, ' ');
  if (plain !== flat.text.slice(from + head, to - tail)) return undefined;
  return { span, text: right.slice(head, right.length - tail) };
}

/** The edits of a fix, or none where one of them could not be made. */
export function allOf(edits: readonly (Edit | undefined)[]): readonly Edit[] {
  const made: Edit[] = [];
  for (const edit of edits) {
    if (edit === undefined) return [];
    made.push(edit);
  }
  return made;
}
