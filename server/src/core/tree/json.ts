import type { Citation } from '../citation/model.ts';
import type { Annex, BodyNode, DocumentTree, Leaf, Parsed, Part, PreambleNode, Preface, Signature } from './nodes.ts';

/** Plain JSON of the stable contract (`the-thuc parse`): absent keys are null or left out, offsets are UTF-16. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function parsedToJson(parsed: Parsed): Json {
  return {
    version: 1,
    ...documentJson(parsed.main),
    documents: parsed.documents.map(documentJson),
    outside: parsed.outside.map(({ start, end }) => ({ start, end })),
    citations: parsed.citations.map(citationJson),
  };
}

function documentJson(doc: DocumentTree): { readonly [key: string]: Json } {
  const [signature] = doc.conclusions.signatures;
  return {
    kind: doc.kind,
    regime: doc.regime ?? null,
    start: doc.span.start,
    end: doc.span.end,
    preface: prefaceJson(doc.preface),
    preamble: doc.preamble.map(preambleJson),
    body: doc.body.map(nodeJson),
    conclusions: {
      endMark: doc.conclusions.endMark?.text ?? null,
      recipients: doc.conclusions.recipients.map(leafJson),
      signature: signature === undefined ? null : signatureJson(signature),
      ...(doc.conclusions.signatures.length > 1 ? { signatures: doc.conclusions.signatures.map(signatureJson) } : {}),
    },
    attachments: doc.attachments.map(annexJson),
  };
}

function prefaceJson(preface: Preface): Json {
  const { number, placeDate } = preface;
  return {
    parentAgency: partJson(preface.superior),
    agency: partJson(preface.agency),
    nationalTitle: partJson(preface.nationalTitle),
    motto: partJson(preface.motto),
    partyTitle: partJson(preface.partyTitle),
    number:
      number === undefined
        ? null
        : { text: number.text, number: number.number ?? null, symbol: number.symbol ?? null, ...number.span },
    placeDate:
      placeDate === undefined
        ? null
        : { text: placeDate.text, place: placeDate.place ?? null, date: placeDate.date.iso ?? null, ...placeDate.span },
    type: partJson(preface.type),
    subject: partJson(preface.subject),
    addressees: preface.addressees.map(leafJson),
    stamps: preface.stamps.map(leafJson),
  };
}

function partJson(part: Part | undefined): Json {
  return part === undefined ? null : { text: part.text, start: part.span.start, end: part.span.end };
}

function leafJson(leaf: Leaf): Json {
  return { text: leaf.flat.text, start: leaf.span.start, end: leaf.span.end };
}

/** The contract knows căn cứ and opening paragraphs; what else stands there is a paragraph with a role. */
function preambleJson(node: PreambleNode): Json {
  const { start, end } = node.span;
  const text = node.leaf.flat.text;
  switch (node.type) {
    case 'basis':
      return { type: 'basis', text, start, end };
    case 'opening':
      return { type: 'paragraph', text, start, end };
    default:
      return { type: 'paragraph', role: node.type, text, start, end };
  }
}

function nodeJson(node: BodyNode): Json {
  const { start, end } = node.span;
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', text: node.leaf.flat.text, start, end };
    case 'table':
      return { type: 'table', start, end, rows: node.rows.map((row) => row.cells.map((cell) => cell.flat.text)) };
    case 'quote':
      return { type: 'quote', start, end, children: node.children.map(nodeJson) };
    default:
      return {
        type: node.type,
        style: node.style ?? null,
        num: node.num === '' ? null : node.num,
        ordinal: node.ordinal === 0 ? null : node.ordinal,
        heading: node.heading?.flat.text ?? null,
        start,
        end,
        children: node.children.map(nodeJson),
      };
  }
}

function signatureJson(signature: Signature): Json {
  return {
    onBehalf: signature.onBehalf?.flat.text ?? null,
    forPosition: signature.forPosition?.flat.text ?? null,
    capacity: signature.capacity ?? null,
    position: signature.position?.text ?? null,
    signer: signature.signer?.flat.text ?? null,
    start: signature.span.start,
    end: signature.span.end,
  };
}

function annexJson(annex: Annex): Json {
  return {
    type: 'annex',
    num: annex.num ?? null,
    heading: annex.heading?.text ?? null,
    note: annex.note?.text ?? null,
    start: annex.span.start,
    end: annex.span.end,
    body: annex.body.map(nodeJson),
  };
}

export function citationJson(citation: Citation): Json {
  return {
    text: citation.text,
    start: citation.span.start,
    end: citation.span.end,
    type: citation.type,
    number: citation.number,
    symbol: citation.symbol,
    ...(citation.symbolMeant === undefined ? {} : { symbolMeant: citation.symbolMeant }),
    date: citation.date,
    issuer: citation.issuer,
    title: citation.title,
    locator: citation.locator,
    session: citation.session,
  };
}
