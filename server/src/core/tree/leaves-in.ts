import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { DocumentTree, Leaf, Parsed } from './nodes.ts';

/** Leaves that begin within the span. They are in the order of the text, so that a file of a thousand annexes is no trouble. */
export function leavesIn({ leaves }: Parsed, span: Span): readonly Leaf[] {
  return leaves.slice(
    countBefore(leaves, (leaf) => leaf.span.start < span.start),
    countBefore(leaves, (leaf) => leaf.span.start < span.end),
  );
}

/**
 * Leaves of a document without those of its annexes, up to where the next document begins: a line of the head that the tree has
 * no field for stands behind all that it knows.
 */
export function ownLeaves(parsed: Parsed, doc: DocumentTree): readonly Leaf[] {
  const { documents, main, text } = parsed;
  const starts = documents.map(({ span }) => span.start);
  const next = starts.filter((start) => start > doc.span.start).reduce((a, b) => Math.min(a, b), text.length);
  const annexed = new Set(doc.attachments.flatMap(({ span }) => leavesIn(parsed, span)));
  const own = leavesIn(parsed, { start: doc === main ? 0 : doc.span.start, end: Math.max(next, doc.span.end) });
  return own.filter((leaf) => leaf.area !== 'outside' && !annexed.has(leaf));
}
