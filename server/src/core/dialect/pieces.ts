import type { Nodes, Root, RootContent, TableRow } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Flat, shiftFlat } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import { onlySpaces } from './blocks.ts';
import { isBlank } from './chars.ts';
import type { Emphasis, FlowHeading, FlowLine, FlowTable } from './flow.ts';
import { visibleOf } from './inline.ts';
import { plainOf } from './plain.ts';
import remarkVbhc from './remark-vbhc.ts';

/** One row of a table, relative to the start of its line. */
export type Row = FlowTable['rows'][number] & {
  readonly comments: readonly Span[];
  readonly emphasis: readonly Emphasis[];
};

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

/**
 * Reads lines that hold Markdown characters, each a heading or a line of text. They are parsed together, which saves
 * micromark's set-up per line; blank lines keep them apart.
 */
export function linePieces(sources: readonly string[]): readonly (FlowLine | FlowHeading)[] {
  return inBatches(sources, '', '\n\n', (tree) => tree.children).map(({ source, node, at }) =>
    lineOf(source, node, at),
  );
}

function lineOf(source: string, node: RootContent | undefined, by: number): FlowLine | FlowHeading {
  const { ranges, comments, emphasis } = visibleOf(source, node === undefined ? [] : childrenOf(node), by, false);
  const { flat, tabs } = plainOf(source, 0, ranges);
  const from = leading(source);
  const end = trimmedEnd(source, from, source.length);
  const shared = {
    start: from,
    end,
    ...(comments.length > 0 ? { comments } : {}),
    ...(emphasis.length > 0 ? { emphasis } : {}),
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

/** Reads further rows of tables: rows don't depend on the ones above. Each must hold a pipe, and at most `MAX_PIPES`. */
export function rowPieces(sources: readonly string[]): readonly Row[] {
  const rows = inBatches(sources, '|x|\n|-|\n', '\n', (tree) => {
    const table = tree.children[0];
    return table?.type === 'table' ? table.children.slice(1) : [];
  });
  return rows.map(({ source, node, at }) =>
    node === undefined ? plainRow(source, 0, []) : rowOf(source, source.length, node, at),
  );
}

const BATCH = 64;

interface InBatch<N> {
  readonly source: string;
  readonly node: N | undefined;
  /** Offset of the source in its batch: what the node's offsets have to give back. */
  readonly at: number;
}

function inBatches<N>(
  sources: readonly string[],
  above: string,
  between: string,
  nodesOf: (tree: Root) => readonly N[],
): readonly InBatch<N>[] {
  const read: InBatch<N>[] = [];
  for (let i = 0; i < sources.length; ) {
    let to = i + 1;
    if (!standsAlone(sources[i] ?? '')) {
      while (to < sources.length && to - i < BATCH && !standsAlone(sources[to] ?? '')) to += 1;
    }
    const batch = sources.slice(i, to);
    const nodes = nodesOf(parsePiece(above + batch.join(between)));
    let at = above.length;
    batch.forEach((source, k) => {
      read.push({ source, node: nodes[k], at });
      at += source.length + between.length;
    });
    i = to;
  }
  return read;
}

/** What could find its end in a neighbour: an unclosed fence or comment. */
function standsAlone(source: string): boolean {
  return /^[ \t]*(?:<!--|`|~)/u.test(source);
}

/** A further row without any Markdown character but its pipes, whose offsets are given with `lineStart` in them. */
export function plainRow(line: string, lineStart: number, pipes: readonly number[]): Row {
  const cells: Flat[] = [];
  let from = 0;
  for (let i = 0; i <= pipes.length; i += 1) {
    const pipe = pipes[i];
    const to = pipe === undefined ? line.length : pipe - lineStart;
    // Nothing before the first pipe or after the last one is no cell; a lone pipe is one.
    const outer = i === 0 || (i === pipes.length && (pipes.length > 1 || cells.length > 0));
    if (!outer || !onlySpaces(line, from, to)) {
      const { flat } = plainOf(line, 0, [from, to]);
      cells.push(flat.text === '' ? { text: '', base: from } : flat);
    }
    from = to + 1;
  }
  const start = leading(line);
  return { start, end: trimmedEnd(line, start, line.length), cells, comments: [], emphasis: [] };
}

function rowOf(source: string, length: number, row: TableRow, by: number): Row {
  const all: Span[] = [];
  const marked: Emphasis[] = [];
  const cells = row.children.map((cell) => {
    const { ranges, comments, emphasis } = visibleOf(source, cell.children, by, true);
    all.push(...comments);
    marked.push(...emphasis);
    const { flat } = plainOf(source, 0, ranges);
    if (flat.text !== '') return flat;
    const at = (cell.position?.start.offset ?? 0) - by;
    return shiftFlat({ text: '', base: 0 }, source[at] === '|' ? at + 1 : at);
  });
  const from = leading(source);
  return { start: from, end: trimmedEnd(source, from, length), cells, comments: all, emphasis: marked };
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
