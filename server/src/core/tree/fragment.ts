import { annexAt, bodyLimit, readAnnex } from './annex.ts';
import { buildBody } from './body.ts';
import { conclusionsStart, endMarkOf, readConclusions } from './conclusions.ts';
import { type Build, hull } from './context.ts';
import { regimeOf } from './kind.ts';
import type { Annex, BodyNode, Conclusions, DocumentTree, PreambleNode, Preface } from './nodes.ts';
import type { Row } from './row.ts';

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
