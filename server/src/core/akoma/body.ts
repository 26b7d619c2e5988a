import { cellsOf } from '../tree/cells.ts';
import { isDivision } from '../tree/is-division.ts';
import type { BodyNode, Division, Leaf, Parsed, Quote, Table } from '../tree/nodes.ts';
import { elementOf, type Ids } from './eids.ts';
import type { Inliner } from './inline.ts';
import { element, type XmlElement } from './xml.ts';

/** What the pieces of one file share. */
export interface Writing {
  readonly parsed: Parsed;
  readonly ids: Ids;
  readonly inline: Inliner;
}

export function paragraph(
  { inline }: Writing,
  leaf: Leaf,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return element('p', attributes, inline(leaf));
}

/**
 * Nodes where divisions and plain text may stand side by side (the body of a `doc`). `strict` is the body of an act, which
 * holds divisions only: text between them becomes paragraphs without a number.
 */
export function bodyOf(
  writing: Writing,
  nodes: readonly BodyNode[],
  parent: string,
  strict: boolean,
): readonly XmlElement[] {
  return nodes.map((node) => {
    if (isDivision(node)) return divisionOf(writing, node, parent, false);
    return strict ? alinea(writing, node, parent) : blockOf(writing, node, parent);
  });
}

function divisionOf(writing: Writing, node: Division, parent: string, inItem: boolean): XmlElement {
  const { ids, inline } = writing;
  const id = ids.of(node) ?? parent;
  return element(elementOf(node, inItem), { eId: id }, [
    ...(node.label === undefined ? [] : [element('num', {}, inline(node.label))]),
    ...(node.heading === undefined ? [] : [element('heading', {}, inline(node.heading))]),
    ...contentsOf(writing, node, id),
  ]);
}

/** Text alone is the content; text before the first division introduces them, text behind the last one closes them. */
function contentsOf(writing: Writing, { children, type }: Division, id: string): readonly XmlElement[] {
  if (!children.some(isDivision)) {
    const blocks = children.map((node) => blockOf(writing, node, id));
    return [element('content', { eId: `${id}__content` }, blocks.length === 0 ? [element('p', {})] : blocks)];
  }
  const first = children.findIndex(isDivision);
  const last = children.findLastIndex(isDivision);
  const out: XmlElement[] = [];
  if (first > 0) {
    out.push(element('intro', { eId: `${id}__intro` }, blocksOf(writing, children.slice(0, first), id)));
  }
  for (const node of children.slice(first, last + 1)) {
    out.push(isDivision(node) ? divisionOf(writing, node, id, type === 'item') : alinea(writing, node, id));
  }
  if (last + 1 < children.length) {
    out.push(element('wrapUp', { eId: `${id}__wrapup` }, blocksOf(writing, children.slice(last + 1), id)));
  }
  return out;
}

function blocksOf(writing: Writing, nodes: readonly BodyNode[], id: string): readonly XmlElement[] {
  return nodes.map((node) => blockOf(writing, node, id));
}

function alinea(writing: Writing, node: BodyNode, parent: string): XmlElement {
  const id = writing.ids.next(parent, 'al');
  return element('alinea', { eId: id }, [element('content', { eId: `${id}__content` }, [blockOf(writing, node, id)])]);
}

function blockOf(writing: Writing, node: BodyNode, parent: string): XmlElement {
  switch (node.type) {
    case 'paragraph':
      return paragraph(writing, node.leaf);
    case 'table':
      return tableOf(writing, node, parent);
    case 'quote':
      return quoteOf(writing, node, parent);
    default:
      // No list of blocks is asked for a division.
      return divisionOf(writing, node, parent, false);
  }
}

/** The first row holds the names of the columns, as everywhere in the dialect. */
function tableOf(writing: Writing, table: Table, parent: string): XmlElement {
  const rows = cellsOf(writing.parsed, table).map((cells, i) =>
    element(
      'tr',
      {},
      (cells.length === 0 ? [undefined] : cells).map((cell) =>
        element(i === 0 ? 'th' : 'td', {}, [cell === undefined ? element('p', {}) : paragraph(writing, cell)]),
      ),
    ),
  );
  return element('table', { eId: writing.ids.next(parent, 'table') }, rows);
}

/** The marks of quotation are words of the document: they stay in the text and are in no attribute. */
function quoteOf(writing: Writing, quote: Quote, parent: string): XmlElement {
  const mod = writing.ids.next(parent, 'mod');
  const structure = element(
    'quotedStructure',
    { eId: `${mod}__qstr_1` },
    quote.children.map(({ leaf }) => paragraph(writing, leaf)),
  );
  return element('p', {}, [element('mod', { eId: mod }, [structure])]);
}
