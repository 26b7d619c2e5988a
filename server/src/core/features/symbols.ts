import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Annex, BodyNode, Division, DocumentTree, Leaf, Parsed, Part } from '../tree/nodes.ts';

export type OutlineKind =
  | 'document'
  | 'preface'
  | 'preamble'
  | 'field'
  | 'section'
  | 'article'
  | 'item'
  | 'point'
  | 'recipients'
  | 'signature'
  | 'annex';

/** One line of the outline. Children lie inside `span`, `selection` too; siblings stand in source order. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The parts of the form, the numbered contents, annexes, and the file's further documents. */
export function documentSymbols(parsed: Parsed): readonly OutlineSymbol[] {
  const further = parsed.documents.map(furtherSymbol);
  return inOrder([...partsOf(parsed.main), ...further]);
}

const MAX_NAME = 80;
/** Deeper nodes are left out: no drafter numbers so deep, and a hostile file must not exhaust the stack. */
const MAX_DEPTH = 24;

function partsOf(doc: DocumentTree): OutlineSymbol[] {
  return [
    ...prefaceSymbol(doc),
    ...preambleSymbol(doc),
    ...divisionSymbols(doc.body, 0),
    ...conclusionSymbols(doc),
    ...doc.attachments.map(annexSymbol),
  ];
}

function prefaceSymbol(doc: DocumentTree): OutlineSymbol[] {
  const { preface } = doc;
  const fields = inOrder([
    ...partField('Quốc hiệu', preface.nationalTitle),
    ...partField('Tiêu ngữ', preface.motto),
    ...partField('Tiêu đề Đảng', preface.partyTitle),
    ...partField('Cơ quan chủ quản', preface.superior),
    ...partField('Cơ quan ban hành', preface.agency),
    ...partField('Số, ký hiệu', preface.number),
    ...partField('Địa danh, ngày tháng', preface.placeDate),
    ...partField('Tên loại', preface.type),
    ...partField('Trích yếu', preface.subject),
    ...preface.stamps.map((leaf) => leafField('Dấu chỉ mức độ', leaf)),
    ...leavesField('Kính gửi', preface.addressees, preface.addresseeLabel),
  ]);
  const first = fields[0];
  if (first === undefined) return [];
  const span = hull([...(preface.span === undefined ? [] : [preface.span]), ...fields.map((field) => field.span)]);
  return [
    {
      name: 'Phần đầu',
      detail: clip([preface.type?.text, preface.subject?.text].filter((text) => text !== undefined).join(' ')),
      kind: 'preface',
      span,
      selection: first.selection,
      children: fields,
    },
  ];
}

function preambleSymbol(doc: DocumentTree): OutlineSymbol[] {
  const bases = doc.preamble.filter((node) => node.type === 'basis');
  const first = bases[0];
  if (first === undefined) return [];
  return [
    {
      name: 'Căn cứ',
      detail: String(bases.length),
      kind: 'preamble',
      span: hull(bases.map((node) => node.span)),
      selection: first.leaf.span,
      children: bases.map((node) => leafField(clip(node.leaf.flat.text), node.leaf, '')),
    },
  ];
}

function divisionSymbols(nodes: readonly BodyNode[], depth: number): OutlineSymbol[] {
  if (depth > MAX_DEPTH) return [];
  const symbols: OutlineSymbol[] = [];
  for (const node of nodes) {
    if (!isDivision(node)) continue;
    const children = divisionSymbols(node.children, depth + 1);
    // Dashes are no outline of their own, but what they hold may be numbered.
    if (node.type === 'indent') symbols.push(...children);
    else symbols.push(divisionSymbol(node, children));
  }
  return symbols;
}

function divisionSymbol(node: Division, children: readonly OutlineSymbol[]): OutlineSymbol {
  const words = node.heading?.flat.text ?? firstWords(node);
  const selection = node.label?.span ?? node.heading?.span ?? node.span;
  return {
    name: clip([node.marker, words].filter((text) => text !== '').join(' ')) || '…',
    detail: '',
    kind: kindOf(node),
    span: node.span,
    selection: inside(node.span, selection),
    children,
  };
}

function kindOf(node: Division): OutlineKind {
  switch (node.type) {
    case 'article':
      return 'article';
    case 'point':
      return 'point';
    case 'clause':
    case 'item':
    case 'indent':
      return 'item';
    default:
      return 'section';
  }
}

function firstWords(node: Division): string {
  const first = node.children[0];
  return first?.type === 'paragraph' ? first.leaf.flat.text : '';
}

function conclusionSymbols(doc: DocumentTree): OutlineSymbol[] {
  const { recipients, recipientsLabel, signatures } = doc.conclusions;
  const found = leavesField('Nơi nhận', recipients, recipientsLabel).map((symbol) => ({
    ...symbol,
    kind: 'recipients' as const,
  }));
  const signed: OutlineSymbol[] = signatures.map((signature) => ({
    name: 'Chữ ký',
    detail: clip(
      [signature.capacity, signature.position?.text, signature.signer?.flat.text]
        .filter((text) => text !== undefined)
        .join(' '),
    ),
    kind: 'signature',
    span: signature.span,
    selection: inside(signature.span, signature.signer?.span ?? signature.span),
    children: [],
  }));
  return [...found, ...signed];
}

function annexSymbol(annex: Annex): OutlineSymbol {
  const name = [annex.label?.flat.text ?? 'Phụ lục', annex.heading?.text].filter((text) => text !== undefined);
  return {
    name: clip(name.join(' ')),
    detail: '',
    kind: 'annex',
    span: annex.span,
    selection: inside(annex.span, annex.label?.span ?? annex.heading?.span ?? annex.span),
    children: divisionSymbols(annex.body, 0),
  };
}

function furtherSymbol(doc: DocumentTree): OutlineSymbol {
  const title = [doc.preface.type?.text, doc.preface.subject?.text].filter((text) => text !== undefined).join(' ');
  return {
    name: clip(title) || 'Văn bản kèm theo',
    detail: 'văn bản kèm theo',
    kind: 'document',
    span: doc.span,
    selection: inside(doc.span, doc.preface.type?.span ?? doc.span),
    children: inOrder(partsOf(doc)),
  };
}

function partField(name: string, part: Part | undefined): OutlineSymbol[] {
  if (part === undefined) return [];
  return [{ name, detail: clip(part.text), kind: 'field', span: part.span, selection: part.span, children: [] }];
}

function leafField(name: string, leaf: Leaf, detail = clip(leaf.flat.text)): OutlineSymbol {
  return { name: name || '…', detail, kind: 'field', span: leaf.span, selection: leaf.span, children: [] };
}

/** A label with its lines as children: `Nơi nhận:`, `Kính gửi:`. */
function leavesField(name: string, leaves: readonly Leaf[], label: Leaf | undefined): OutlineSymbol[] {
  const first = label ?? leaves[0];
  if (first === undefined) return [];
  const all = label === undefined ? leaves : [label, ...leaves];
  return [
    {
      name,
      detail: leaves.length === 0 ? '' : String(leaves.length),
      kind: 'field',
      span: hull(all.map((leaf) => leaf.span)),
      selection: first.span,
      children: inOrder(leaves.map((leaf) => leafField(clip(leaf.flat.text), leaf, ''))),
    },
  ];
}

function hull(spans: readonly Span[]): Span {
  let start = spans[0]?.start ?? 0;
  let end = spans[0]?.end ?? 0;
  for (const one of spans) {
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  return { start, end };
}

function inside(outer: Span, inner: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(inner.end, start), outer.end) };
}

function inOrder(symbols: readonly OutlineSymbol[]): OutlineSymbol[] {
  return [...symbols].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function clip(text: string): string {
  if (text.length <= MAX_NAME) return text;
  const cut = text.lastIndexOf(' ', MAX_NAME - 1);
  return `${text.slice(0, cut > MAX_NAME / 2 ? cut : MAX_NAME - 1)}…`;
}
