import { type Flat, spanOfAll } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, LeafRole, Part } from './nodes.ts';

/** What the structure step carries along: the source and the leaves found so far. Lives for one call only. */
export interface Build {
  readonly source: string;
  readonly wrapped: boolean;
  readonly leaves: Leaf[];
  /** What belongs to no document: web furniture around and inside a pasted page. */
  readonly outside: Span[];
  area: Leaf['area'];
}

export function addLeaf(build: Build, role: LeafRole, flat: Flat, span?: Span): Leaf {
  const leaf: Leaf = { role, flat, span: span ?? spanOfAll(flat), area: build.area };
  build.leaves.push(leaf);
  return leaf;
}

/** One part of the form from its leaves; undefined for none. */
export function partOf(leaves: readonly Leaf[]): Part | undefined {
  const first = leaves[0];
  const last = leaves[leaves.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return {
    span: { start: first.span.start, end: last.span.end },
    text: leaves.map((leaf) => leaf.flat.text).join(' '),
    leaves,
  };
}

/** The smallest span over all of them; undefined for none. */
export function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const one of spans) {
    if (one === undefined) continue;
    if (one.start < start) start = one.start;
    if (one.end > end) end = one.end;
  }
  return end < 0 ? undefined : { start, end };
}
