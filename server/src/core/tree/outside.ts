import { addOpaque } from './blocks.ts';
import { addLeaf, type Build } from './context.ts';
import type { Row } from './row.ts';
import { isPageNumber } from './wrap.ts';

/** Rows that belong to no document: what stands around a pasted page, an address below the end. */
export function leaveOutside(build: Build, rows: readonly Row[], from: number, to: number): void {
  const area = build.area;
  build.area = 'outside';
  let open: { start: number; end: number } | undefined;
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const { start, end } = row;
    if (row.type === 'opaque') addOpaque(build, row.flow.type, start, end);
    if (row.type === 'opaque' && row.flow.type === 'comment') continue;
    if (row.type === 'text' && isPageNumber(row)) {
      addLeaf(build, 'pageNumber', row.flat, { start, end });
      continue;
    }
    if (row.type === 'table') {
      for (const cells of row.flow.rows)
        for (const cell of cells.cells) if (cell.text !== '') addLeaf(build, 'outside', cell);
    } else if (row.type === 'text') addLeaf(build, 'outside', row.flat, { start, end });
    if (open === undefined) open = { start, end };
    else open.end = end;
  }
  if (open !== undefined) build.outside.push(open);
  build.area = area;
}
