import { countBefore } from '../text/search.ts';
import type { Leaf, Parsed, Table } from './nodes.ts';

/** A row of a table as it is printed: empty cells are undefined. */
export type Cells = readonly (Leaf | undefined)[];

/** Written with pipes, so that its first row is its head; otherwise pasted, with tabs. */
export function isMarkdownTable({ flow }: Parsed, { span }: Table): boolean {
  const lines = flow[countBefore(flow, ({ start }) => start < span.start)];
  return lines?.type === 'table' && lines.start === span.start;
}

/** The tree leaves empty cells out; where each stands is known from the line of the source. */
export function cellsOf({ flow }: Parsed, node: Table): readonly Cells[] {
  const lines = flow[countBefore(flow, ({ start }) => start < node.span.start)];
  if (lines?.type !== 'table' || lines.start !== node.span.start) return node.rows.map((row) => row.cells);
  return lines.rows.map((row, i) => {
    const leaves = node.rows[i]?.cells ?? [];
    let next = 0;
    return row.cells.map((cell) => {
      if (cell.text === '') return undefined;
      next += 1;
      return leaves[next - 1];
    });
  });
}
