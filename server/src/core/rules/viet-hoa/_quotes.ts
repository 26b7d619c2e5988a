import { countBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** Whether an index of the leaf's plain text lies between quotation marks, or behind one that is never closed. */
export function isQuoted(leaf: Leaf, at: number): boolean {
  let quotes = QUOTES.get(leaf);
  if (quotes === undefined) {
    quotes = quotesOf(leaf.flat.text);
    QUOTES.set(leaf, quotes);
  }
  const last = quotes[countBefore(quotes, (one) => one.start <= at) - 1];
  return last !== undefined && at < last.end;
}

/** Outermost quotations, from the mark that opens one to the mark that closes it. */
function quotesOf(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let straight = false;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opens = OPENING.test(mark) || (mark === '"' && !straight);
    if (mark === '"') straight = !straight;
    if (opens) {
      if (depth === 0) spans.push({ start: index, end: text.length });
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      const last = spans[spans.length - 1];
      if (depth === 0 && last !== undefined) last.end = index;
    }
  }
  return spans;
}

const MARKS = /["“”«»]/gu;
const OPENING = /[“«]/u;
/** Each leaf is read once, whichever rule asks: a leaf of a megabyte may hold a hundred thousand places to ask about. */
const QUOTES = new WeakMap<Leaf, readonly Span[]>();
