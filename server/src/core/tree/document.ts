import type { Span } from '../text/span.ts';
import { readAddressees } from './addressees.ts';
import { annexAt, bodyLimit, readAnnex } from './annex.ts';
import { skipOpaque } from './blocks.ts';
import { buildBody } from './body.ts';
import { conclusionsStart, endMarkOf, readConclusions } from './conclusions.ts';
import { type Build, hull } from './context.ts';
import type { Head } from './heads.ts';
import { regimeOf } from './kind.ts';
import type { Annex, Conclusions, DocumentTree, Preface } from './nodes.ts';
import { readOpening } from './opening.ts';
import { leaveOutside } from './outside.ts';
import { buildPreface } from './preface.ts';
import type { Row } from './row.ts';
import { readSubject, typePart } from './title.ts';

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
    if (start === undefined) {
      // The agency's address stands below the end, above the annexes.
      if (i >= limit || limit >= to || build.area !== 'main') break;
      leaveOutside(build, rows, i, limit);
      i = limit;
      continue;
    }
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
    regime: regimeOf(kind, preface, opening.nodes),
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
