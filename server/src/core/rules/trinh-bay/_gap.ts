import { type Flat, spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';

/**
 * Source range of the blank that stands at `index` of a leaf's plain text; undefined where it is no fault that a rule
 * may speak of: a joint of wrapped lines, a slot of four or more blanks left to be filled in, or a blank with Markdown
 * marks in it.
 */
export function gapAt(flat: Flat, index: number, source: string): Span | undefined {
  if (flat.breaks?.includes(index) === true) return undefined;
  const span = spanOf(flat, index, index + 1);
  const written = source.slice(span.start, span.end);
  return written.length < 4 && BLANKS.test(written) ? span : undefined;
}

const BLANKS = /^[ \u00a0\u202f]+$/u;

/** Dots, dashes and underscores that stand for something to be filled in by hand. */
export function isFillIn(rest: string): boolean {
  return FILL_IN.test(rest);
}

const FILL_IN = /^ ?(?:…|\.{3}|_{2}|-{3})/u;
