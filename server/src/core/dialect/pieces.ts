import type { Nodes, Root, RootContent, TableRow } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { shiftFlat } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import { isBlank } from './chars.ts';
import type { FlowHeading, FlowLine, FlowTable } from './flow.ts';
import { visibleOf } from './inline.ts';
import { plainOf } from './plain.ts';
import remarkVbhc from './remark-vbhc.ts';

/** One row of a table, relative to the start of its line. */
export type Row = FlowTable['rows'][number] & { readonly comments: readonly Span[] };

/** A line or a table's head as micromark reads it, all offsets relative to its first character. */
export type Piece = FlowLine | FlowHeading | Row | 'none';

const processor = unified().use(remarkParse).use(remarkVbhc).freeze();

/** Parses one construct by itself. */
export function parsePiece(piece: string): Root {
  // micromark would drop a byte order mark here although it doesn't stand at the start of the file.
  if (piece.charCodeAt(0) !== 0xfeff) return processor.parse(piece);
  const tree = processor.parse(`\n${piece}`);
  move(tree, -1, 0, -1);
  return tree;
}

/** Moves all positions of a tree; columns only on the first line of the piece, which is line 1 before the move. */
export function move(node: Nodes, lines: number, firstColumns: number, offsets: number): void {
  const position = node.position;
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      if (point.line === 1) point.column += firstColumns;
      point.line += lines;
      if (point.offset !== undefined) point.offset += offsets;
    }
  }
  if ('children' in node) for (const child of node.children) move(child, lines, firstColumns, offsets);
}

/** Reads a line that holds Markdown characters: a heading or a line of text. */
export function linePiece(source: string): FlowLine | FlowHeading {
  const node = parsePiece(source).children[0];
  const { ranges, comments } = visibleOf(source, node === undefined ? [] : childrenOf(node), 0, false);
  const { flat, tabs } = plainOf(source, 0, ranges);
  const from = leading(source);
  const shared = {
    start: from,
    end: trimmedEnd(source, from, source.length),
    ...(comments.length > 0 ? { comments } : {}),
  };
  if (node?.type === 'heading') return { type: 'heading', ...shared, depth: node.depth, flat };
  return { type: 'line', ...shared, flat, indent: indentOf(source, from), ...(tabs.length > 0 ? { tabs } : {}) };
}

/** Reads a line and the row of dashes under it; `none` where they are no table. */
export function headPiece(head: string, delimiter: string): Row | 'none' {
  const source = `${head}\n${delimiter}`;
  const table = parsePiece(source).children[0];
  const row = table?.type === 'table' ? table.children[0] : undefined;
  return row === undefined ? 'none' : rowOf(source, head.length, row, 0);
}

const ABOVE = '|x|\n|-|\n';

/** Reads a further row of a table: rows don't depend on the ones above. `none` where it has too many cells. */
export function rowPiece(line: string): Row | 'none' {
  const tree = parsePiece(ABOVE + line);
  const table = tree.children[0];
  const row = table?.type === 'table' ? table.children[1] : undefined;
  return row === undefined ? 'none' : rowOf(line, line.length, row, ABOVE.length);
}

function rowOf(source: string, length: number, row: TableRow, by: number): Row {
  const all: Span[] = [];
  const cells = row.children.map((cell) => {
    const { ranges, comments } = visibleOf(source, cell.children, by, true);
    all.push(...comments);
    const { flat } = plainOf(source, 0, ranges);
    if (flat.text !== '') return flat;
    const at = (cell.position?.start.offset ?? 0) - by;
    return shiftFlat({ text: '', base: 0 }, source[at] === '|' ? at + 1 : at);
  });
  const from = leading(source);
  return { start: from, end: trimmedEnd(source, from, length), cells, comments: all };
}

function childrenOf(node: RootContent): readonly Nodes[] {
  return 'children' in node ? node.children : [node];
}

function leading(source: string): number {
  let at = 0;
  while (at < source.length && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

export function trimmedEnd(source: string, from: number, to: number): number {
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return to;
}

/** Columns of the blanks before `to`. */
export function indentOf(source: string, to: number, from = 0): number {
  let columns = 0;
  for (let i = from; i < to; i += 1) columns = source.charCodeAt(i) === 9 ? (columns >> 2) * 4 + 4 : columns + 1;
  return columns;
}
