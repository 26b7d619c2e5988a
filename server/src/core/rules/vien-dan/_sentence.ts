import type { Citation } from '../../citation/model.ts';
import type { View } from '../../lint/view.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** What stands around a citation in its leaf; `\uFFFC` stands for each other citation there, title included. */
export interface Around {
  readonly leaf: Leaf;
  /** From the beginning of the sentence. */
  readonly before: string;
  /** To the end of the sentence, from the end of the citation (its title not counted in). */
  readonly after: string;
  /** For each citation before it in the sentence, the last one first: the words that follow it, up to the next. */
  readonly gaps: readonly string[];
}

const OTHER = '\uFFFC';

/** Undefined where the citation stands in no leaf of the view. */
export function aroundOf(view: View, citation: Citation): Around | undefined {
  const leaf = view.leafAt(citation.span.start);
  if (leaf === undefined) return undefined;
  const { flat } = leaf;
  const here = view.citations.filter(({ span }) => leaf.span.start <= span.start && span.end <= leaf.span.end);
  const from = indexAt(flat, citation.span.start);
  const to = indexAt(flat, citation.span.end);
  let earlier = '';
  let at = 0;
  for (const other of here) {
    const start = indexAt(flat, other.span.start);
    if (other === citation || start >= from || start < at) continue;
    earlier += `${flat.text.slice(at, start)}${OTHER}`;
    at = indexAt(flat, other.span.end);
  }
  earlier += flat.text.slice(at, from);
  const before = earlier.slice(sentenceStart(earlier));
  let later = '';
  at = to;
  for (const other of here) {
    const start = indexAt(flat, other.span.start);
    if (start < at || other === citation) continue;
    later += `${flat.text.slice(at, start)}${OTHER}`;
    at = indexAt(flat, other.span.end);
  }
  later += flat.text.slice(at);
  const end = SENTENCE_END.exec(later)?.index ?? later.length;
  return { leaf, before, after: later.slice(0, end), gaps: before.split(OTHER).slice(1).reverse() };
}

/** What the leaf says right after the citation, as written. */
export function textAfter(view: View, citation: Citation): string {
  const leaf = view.leafAt(citation.span.start);
  return leaf === undefined ? '' : leaf.flat.text.slice(indexAt(leaf.flat, citation.span.end));
}

/** The source range of the citation and of `length` characters of the plain text after it. */
export function spanWith(view: View, citation: Citation, length: number): Span | undefined {
  const leaf = view.leafAt(citation.span.start);
  if (leaf === undefined) return undefined;
  const from = indexAt(leaf.flat, citation.span.start);
  return spanOf(leaf.flat, from, indexAt(leaf.flat, citation.span.end) + length);
}

/** After the last end of a sentence; a number ("TP. 5") or an abbreviation ends none. */
function sentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_ENDS)) start = match.index + match[0].length;
  return start;
}

const SENTENCE_END = /;|[.!?](?= |$)/u;
const SENTENCE_ENDS = /(?:;|(?<=[\p{Ll}\p{Nd}”)\uFFFC][\p{Ll}\p{Nd}”)\uFFFC])[.!?]) /gu;
