import type { Flat } from '../text/flat.ts';
import { addLeaf, type Build } from './context.ts';
import { paragraphNode } from './division.ts';
import type { BodyNode, Paragraph, Table, TableRow } from './nodes.ts';
import type { Row, TextRow } from './row.ts';

export function quoteNode(build: Build, rows: readonly Row[]): BodyNode {
  const children: Paragraph[] = [];
  for (const row of rows) {
    if (row.type === 'text') children.push(paragraphNode(build, 'quoted', row.flat));
    else if (row.type === 'opaque') addOpaque(build, row.flow.type, row.start, row.end);
    else
      for (const cells of row.flow.rows)
        for (const cell of cells.cells) children.push(paragraphNode(build, 'quoted', cell));
  }
  const start = children[0]?.span.start ?? 0;
  return { type: 'quote', span: { start, end: children[children.length - 1]?.span.end ?? start }, children };
}

export function addOpaque(
  build: Build,
  type: 'frontMatter' | 'code' | 'comment' | 'thematicBreak',
  start: number,
  end: number,
): void {
  const flat = { text: build.source.slice(start, end), base: start };
  addLeaf(build, type === 'thematicBreak' ? 'ruleLine' : type, flat, { start, end });
}

export function gfmTable(
  build: Build,
  flow: {
    readonly start: number;
    readonly end: number;
    readonly rows: readonly { readonly start: number; readonly end: number; readonly cells: readonly Flat[] }[];
  },
): Table {
  const rows: TableRow[] = flow.rows.map((row) => ({
    span: { start: row.start, end: row.end },
    cells: row.cells.filter((cell) => cell.text !== '').map((cell) => addLeaf(build, 'cell', cell)),
  }));
  return { type: 'table', span: { start: flow.start, end: flow.end }, rows };
}

export function tabTable(build: Build, rows: readonly TextRow[]): Table {
  const out: TableRow[] = rows.map((row) => ({
    span: { start: row.start, end: row.end },
    cells: row.columns.filter((column) => column.text !== '').map((column) => addLeaf(build, 'cell', column)),
  }));
  const start = rows[0]?.start ?? 0;
  return { type: 'table', span: { start, end: rows[rows.length - 1]?.end ?? start }, rows: out };
}

/** Where the text goes on behind comments: a switch between two lines says nothing about them. */
export function overComments(build: Build, rows: readonly Row[], from: number, to: number): number {
  let at = from;
  for (let row = rows[at]; at < to && row?.type === 'opaque' && row.flow.type === 'comment'; row = rows[at]) {
    skipOpaque(build, row);
    at += 1;
  }
  return at;
}

/** Comments and rows of dashes between the lines of a header. */
export function skipOpaque(build: Build, row: Row | undefined): void {
  if (row?.type === 'opaque') addOpaque(build, row.flow.type, row.start, row.end);
}
