import { type Flat, joinFlats, sliceFlat } from '../text/flat.ts';
import { startsLower } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { annexAt, readAnnex } from './annex.ts';
import { addOpaque, buildBody } from './body.ts';
import { conclusionsStart, endMarkOf, readConclusions } from './conclusions.ts';
import { addLeaf, type Build, hull, partOf } from './context.ts';
import { headerRole } from './header.ts';
import { ATTACHED, type Head } from './heads.ts';
import { regimeOf } from './kind.ts';
import type { Annex, BodyNode, Conclusions, DocumentTree, Leaf, Part, PreambleNode, Preface } from './nodes.ts';
import { readOpening } from './opening.ts';
import { buildPreface, endsSubject } from './preface.ts';
import type { Row, TextRow } from './row.ts';

interface Built {
  readonly tree: DocumentTree;
  /** Index of the first row after the document. */
  readonly next: number;
}

/** One document, from its head to the last row that belongs to it; `to` is where the next document begins. */
export function buildDocument(build: Build, rows: readonly Row[], head: Head, to: number, kind: string): Built {
  for (let i = head.from; i < head.after; i += 1) skipOpaque(build, rows[i]);
  const base = buildPreface(build, head.pieces);
  let at = head.after;
  const type = typePart(build, rows, head, to);
  const subject = readSubject(build, rows, at, to, head);
  at = subject.next;
  const letter = readAddressees(build, rows, at, to);
  if (letter !== undefined) at = letter.next;
  const preface: Preface = {
    ...base,
    span: hull([
      base.headerSpan,
      type.part?.span,
      subject.part?.span,
      ...(letter?.leaves ?? []).map((leaf) => leaf.span),
    ]),
    type: type.part,
    subject: subject.part ?? base.subject,
    addresseeLabel: letter?.label,
    addressees: letter?.addressees ?? [],
  };
  const limit = bodyLimit(rows, at, to);
  let zoneStart = conclusionsStart(rows, at, limit);
  const opening = readOpening(build, rows, at, zoneStart, head.web);
  at = opening.next;
  let next = limit;
  if (zoneStart === limit) {
    const last = lastOfWhole(rows, at, limit);
    if (last < limit) {
      zoneStart = last;
      next = last;
    }
  }
  const { nodes: body, closing } = buildBody(build, rows.slice(at, zoneStart), true);
  let zone: Omit<Conclusions, 'endMark'> = {
    span: undefined,
    recipientsLabel: undefined,
    recipients: [],
    signatures: [],
  };
  if (zoneStart < limit && next === limit) {
    const read = readConclusions(build, rows, zoneStart, limit);
    zone = read.conclusions;
    next = read.next;
  }
  const endMark = endMarkOf(body);
  const attachments: Annex[] = [];
  for (let i = next; i < to; ) {
    const start = annexAt(rows, i, to);
    if (start === undefined) break;
    const { annex, next: after } = readAnnex(build, rows, start, to);
    attachments.push(annex);
    i = after;
    next = after;
  }
  const spans: (Span | undefined)[] = [
    preface.span,
    ...opening.nodes.map((node) => node.span),
    ...body.map((node) => node.span),
    zone.span,
    ...attachments.map((annex) => annex.span),
  ];
  const tree: DocumentTree = {
    kind,
    regime: regimeOf(kind, preface),
    span: hull(spans) ?? { start: 0, end: 0 },
    preface,
    preamble: opening.nodes,
    body,
    closing,
    conclusions: { ...zone, endMark },
    attachments,
  };
  return { tree, next };
}

function skipOpaque(build: Build, row: Row | undefined): void {
  if (row?.type === 'opaque') addOpaque(build, row.flow.type, row.start, row.end);
}

/** First annex, or the end, seen from row `from`. */
function bodyLimit(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type === 'text' && annexAt(rows, i, to) === i && isLabelled(row)) return i;
  }
  return to;
}

function isLabelled(row: TextRow): boolean {
  return /^(?:PHỤ LỤC|Phụ lục)/u.test(row.flat.text);
}

/** A web copy ends with "./." and goes on with furniture: the row after the mark, where no label follows it. */
function lastOfWhole(rows: readonly Row[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const row = rows[i];
    if (row?.type !== 'text') continue;
    if (/\. ?\/ ?\.$/u.test(row.flat.text)) return i + 1;
    if (row.markers.length > 0 && !row.markers[0]?.weak) return to;
  }
  return to;
}

function typePart(build: Build, rows: readonly Row[], head: Head, to: number): { readonly part: Part | undefined } {
  const row = head.typeRow === undefined ? undefined : rows[head.typeRow];
  if (row?.type !== 'text' || head.type === undefined) return { part: undefined };
  const leaf = addLeaf(build, 'type', sliceFlat(row.flat, 0, typeEnd(rows, row, head, to)));
  const part = partOf([leaf]);
  if (part === undefined) return { part };
  return { part: head.kind === 'phat-dong' ? { ...part, text: part.text.toUpperCase() } : part };
}

/** Where the name of the type ends on its line; what follows it there is the subject. */
function typeEnd(rows: readonly Row[], row: TextRow, head: Head, to: number): number {
  const { text } = row.flat;
  const length = head.type?.length ?? text.length;
  const rest = text.slice(length + 1);
  if (rest === '' || head.kind === 'phat-dong') return length;
  if (rest.startsWith('(')) return text.length;
  if (rest.split(' ').length > 2) return length;
  // "KẾ HOẠCH HÀNH ĐỘNG", "GIẤY MỜI HỌP": one or two words stay with the type where the subject stands below.
  const below = rows[head.after];
  const hasSubject = head.after < to && below?.type === 'text' && !endsSubject(below, 0, text, text);
  return hasSubject || QUALIFIER.test(rest) ? text.length : length;
}

const QUALIFIER = /^(?:HÀNH ĐỘNG|LIÊN TỊCH|PHỐI HỢP|TỔNG KẾT|SƠ KẾT|TÓM TẮT|HỌP)$/u;

function readSubject(
  build: Build,
  rows: readonly Row[],
  from: number,
  to: number,
  head: Head,
): { readonly part: Part | undefined; readonly next: number } {
  const leaves: Leaf[] = [];
  const typeRow = head.typeRow === undefined ? undefined : rows[head.typeRow];
  if (typeRow?.type !== 'text' || head.type === undefined) return { part: undefined, next: from };
  const { text } = typeRow.flat;
  const typeTo = typeEnd(rows, typeRow, head, to);
  if (typeTo < text.length) leaves.push(addLeaf(build, 'subject', sliceFlat(typeRow.flat, typeTo, text.length)));
  let at = from;
  let before = text;
  let index = leaves.length;
  for (; at < to && index < 9; at += 1) {
    const row = rows[at];
    if (row?.type === 'opaque') {
      if (row.flow.type === 'thematicBreak' && leaves.length > 0) break;
      skipOpaque(build, row);
      continue;
    }
    if (row?.type !== 'text') break;
    if (ATTACHED.test(row.flat.text)) {
      at = readNote(build, rows, at, to);
      break;
    }
    if (head.web && leaves.length > 0) break;
    if (endsSubject(row, index, before, text)) break;
    leaves.push(addLeaf(build, 'subject', row.flat));
    before = row.flat.text;
    index += 1;
  }
  // Rows of dashes under the subject.
  for (; at < to; at += 1) {
    const row = rows[at];
    if (row?.type === 'opaque' && row.flow.type === 'thematicBreak') skipOpaque(build, row);
    else if (row?.type === 'text' && headerRole(row.flat.text) === 'ruleLine') addLeaf(build, 'ruleLine', row.flat);
    else if (row?.type === 'text' && ATTACHED.test(row.flat.text)) at = readNote(build, rows, at, to) - 1;
    else break;
  }
  return { part: partOf(leaves), next: at };
}

/** "(Kèm theo Quyết định số …)", over up to three lines. */
export function readNote(build: Build, rows: readonly Row[], from: number, to: number): number {
  const parts = [];
  let at = from;
  for (; at < to && at < from + 3; at += 1) {
    const row = rows[at];
    if (row?.type !== 'text') break;
    parts.push(row.flat);
    if (row.flat.text.endsWith(')')) {
      at += 1;
      break;
    }
  }
  addLeaf(build, 'annexNote', joinFlats(parts));
  return at;
}

interface Addressees {
  readonly label: Leaf;
  readonly addressees: readonly Leaf[];
  readonly leaves: readonly Leaf[];
  readonly next: number;
}

const TO = /^Kính (?:gửi|trình)\s*:?/u;

/** "Kính gửi: …" on one line, or a list of dashes below it. */
function readAddressees(build: Build, rows: readonly Row[], from: number, to: number): Addressees | undefined {
  const row = rows[from];
  if (row?.type !== 'text') return undefined;
  const found = TO.exec(row.flat.text);
  if (found === null) return undefined;
  const label = addLeaf(build, 'addresseeLabel', sliceFlat(row.flat, 0, found[0].length));
  const groups: Flat[][] = [];
  const add = (flat: Flat): void => {
    const skip = /^[-–—+] ?/u.exec(flat.text)?.[0].length ?? 0;
    const slice = sliceFlat(flat, skip, flat.text.length);
    if (slice.text !== '') groups.push([slice]);
  };
  const first = sliceFlat(row.flat, found[0].length, row.flat.text.length);
  add(first);
  const listed = first.text === '' || /[;,]$/u.test(first.text) || /^[-–]/u.test(first.text);
  let next = from + 1;
  for (; listed && next < to; next += 1) {
    const one = rows[next];
    if (one?.type !== 'text') break;
    const last = groups[groups.length - 1];
    if (last === undefined || one.markers[0]?.kind === 'dash') add(one.flat);
    else if (isBrokenAddressee(last, one)) last.push(one.flat);
    else if (isNextAddressee(last, one)) add(one.flat);
    else break;
  }
  const addressees = groups.map((flats) => addLeaf(build, 'addressee', joinFlats(flats)));
  return { label, addressees, leaves: [label, ...addressees], next };
}

/** The width of the page has broken the line before: it has no end mark, and this one goes on in small letters. */
function isBrokenAddressee(last: readonly Flat[], row: TextRow): boolean {
  return row.markers.length === 0 && startsLower(row.flat.text) && !/[.;]$/u.test(endOf(last));
}

/** A list without dashes, as in Party papers: "Các ban đảng," below "Các đảng ủy trực thuộc,". */
function isNextAddressee(last: readonly Flat[], row: TextRow): boolean {
  const { text } = row.flat;
  return row.markers.length === 0 && text.length < 120 && /[;,]$/u.test(endOf(last)) && /[;,.]$/u.test(text);
}

function endOf(flats: readonly Flat[]): string {
  return flats[flats.length - 1]?.text ?? '';
}

/** Nodes of a text that has no head: a fragment, a draft without header. */
export function buildFragment(build: Build, rows: readonly Row[], kind: string): DocumentTree {
  const limit = bodyLimit(rows, 0, rows.length);
  const zoneStart = conclusionsStart(rows, 0, limit);
  const { nodes: body, closing } = buildBody(build, rows.slice(0, zoneStart), true);
  let next = limit;
  let zone: Omit<Conclusions, 'endMark'> = {
    span: undefined,
    recipientsLabel: undefined,
    recipients: [],
    signatures: [],
  };
  if (zoneStart < limit) {
    const read = readConclusions(build, rows, zoneStart, limit);
    zone = read.conclusions;
    next = read.next;
  }
  const attachments: Annex[] = [];
  while (next < rows.length) {
    const start = annexAt(rows, next, rows.length);
    if (start === undefined || start !== next) break;
    const read = readAnnex(build, rows, start, rows.length);
    attachments.push(read.annex);
    next = read.next;
  }
  if (next < rows.length) {
    // Nothing of a fragment is furniture: what is left goes on as body.
    const rest = buildBody(build, rows.slice(next), false);
    return fragment(kind, [...body, ...rest.nodes], closing, zone, attachments);
  }
  return fragment(kind, body, closing, zone, attachments);
}

const NO_PREFACE: Preface = {
  span: undefined,
  superior: undefined,
  agency: undefined,
  nationalTitle: undefined,
  motto: undefined,
  partyTitle: undefined,
  number: undefined,
  placeDate: undefined,
  type: undefined,
  subject: undefined,
  addresseeLabel: undefined,
  addressees: [],
  stamps: [],
};

const NO_PREAMBLE: readonly PreambleNode[] = [];

function fragment(
  kind: string,
  body: readonly BodyNode[],
  closing: DocumentTree['closing'],
  zone: Omit<Conclusions, 'endMark'>,
  attachments: readonly Annex[],
): DocumentTree {
  const span = hull([...body.map((node) => node.span), zone.span, ...attachments.map((annex) => annex.span)]);
  return {
    kind,
    regime: kind === 'unknown' ? undefined : regimeOf(kind, NO_PREFACE),
    span: span ?? { start: 0, end: 0 },
    preface: NO_PREFACE,
    preamble: NO_PREAMBLE,
    body,
    closing,
    conclusions: { ...zone, endMark: endMarkOf(body) },
    attachments,
  };
}

/** The tree of a text that is no document. */
export function noDocument(): DocumentTree {
  return fragment(
    'unknown',
    [],
    undefined,
    { span: undefined, recipientsLabel: undefined, recipients: [], signatures: [] },
    [],
  );
}
