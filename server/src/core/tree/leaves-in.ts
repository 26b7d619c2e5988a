import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, Parsed } from './nodes.ts';

/** Leaves that begin within the span. They are in the order of the text, so that a file of a thousand annexes is no trouble. */
export function leavesIn({ leaves }: Parsed, span: Span): readonly Leaf[] {
  return leaves.slice(
    countBefore(leaves, (leaf) => leaf.span.start < span.start),
    countBefore(leaves, (leaf) => leaf.span.start < span.end),
  );
}
