import type { View } from '../../lint/view.ts';
import { indexAt, sourceAt } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import type { Leaf } from '../../tree/nodes.ts';

/**
 * Whether a place lies in a citation or in the title that follows it: its issuer and the name of a law have rules of their
 * own, a title keeps its own capitals.
 */
export function citedIn(view: View): (leaf: Leaf, at: number) => boolean {
  const citations = [...view.citations].sort((a, b) => a.span.start - b.span.start);
  const starts = citations.map(({ span }) => span.start);
  const reach: number[] = [];
  for (const { span } of citations) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return (leaf, at) => {
    const offset = sourceAt(leaf.flat, at);
    const end = reach[countBefore(starts, (start) => start <= offset) - 1];
    if (end === undefined) return false;
    if (offset < end) return true;
    if (end < leaf.span.start) return false;
    const from = indexAt(leaf.flat, end);
    // With its first letter: a capital behind a comma is where the sentence goes on.
    return at - from < LONGEST_TITLE && IN_TITLE.test(leaf.flat.text.slice(from, at + 1));
  };
}

const LONGEST_TITLE = 400;

/** A title begins right after the citation and ends where the sentence goes on: at a mark, or at a comma before a name. */
const IN_TITLE =
  /^,? (?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố|thành lập|kiện toàn|giao)(?!\p{L})(?:[^.;:,]|,(?! \p{Lu}))*$/u;
