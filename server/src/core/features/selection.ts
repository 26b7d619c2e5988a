import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Parsed } from '../tree/nodes.ts';
import { leafAt, lineEnd, lineStart, pathAt, touches } from './path.ts';

/**
 * Ranges around an offset from the smallest to the whole file, each one larger than the one before: word, clause,
 * sentence, leaf, node without and with its label, parents, body part, document.
 */
export function selectionSpans(parsed: Parsed, offset: number): readonly Span[] {
  const { text } = parsed;
  const at = Math.min(Math.max(offset, 0), text.length);
  const spans: Span[] = [];
  const leaf = leafAt(parsed, at);
  const around = leaf?.span ?? trimmed(text, { start: lineStart(text, at), end: lineEnd(text, at) });
  spans.push(wordAt(text, at, around));
  spans.push(stretchAt(text, at, around, isClauseEnd), stretchAt(text, at, around, isSentenceEnd), around);
  const { doc, annex, nodes } = pathAt(parsed, at);
  for (const node of [...nodes].reverse()) {
    if (isDivision(node) && node.label !== undefined) {
      const line = { start: node.label.span.start, end: node.heading?.span.end ?? node.label.span.end };
      if (touches(line, at)) spans.push(line);
    }
    spans.push(node.span);
  }
  for (const part of [doc.preface.span, doc.conclusions.span]) if (part !== undefined) spans.push(part);
  for (const signature of doc.conclusions.signatures) spans.push(signature.span);
  if (annex !== undefined) spans.push(annex.span);
  spans.push(doc.span, { start: 0, end: text.length });
  return growing(spans, at);
}

/** Sorts by length and keeps a chain in which each range holds the one before. */
function growing(spans: readonly Span[], at: number): Span[] {
  const chain: Span[] = [];
  const sorted = spans
    .filter((one) => touches(one, at) && one.end > one.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const one of sorted) {
    const last = chain[chain.length - 1];
    if (
      last === undefined ||
      (one.start <= last.start && last.end <= one.end && one.end - one.start > last.end - last.start)
    ) {
      chain.push(one);
    }
  }
  return chain.length > 0 ? chain : [{ start: at, end: at }];
}

function wordAt(text: string, at: number, within: Span): Span {
  let start = at;
  let end = at;
  while (start > within.start && WORD.test(text.charAt(start - 1))) start -= 1;
  while (end < within.end && WORD.test(text.charAt(end))) end += 1;
  return { start, end };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The stretch around `at` between two ends; the mark that ends it belongs to it. */
function stretchAt(text: string, at: number, within: Span, isEnd: (text: string, i: number) => boolean): Span {
  let start = at;
  let end = at;
  while (start > within.start && !isEnd(text, start - 1)) start -= 1;
  while (end < within.end && !isEnd(text, end)) end += 1;
  if (end < within.end) end += 1;
  return trimmed(text, { start, end });
}

/** A mark ends a clause or sentence only before a blank: `1.500`, `14:30`, `7/4/2014` stay whole. */
function isClauseEnd(text: string, i: number): boolean {
  return ',;:'.includes(text.charAt(i)) ? beforeBlank(text, i) : isSentenceEnd(text, i);
}

function isSentenceEnd(text: string, i: number): boolean {
  return '.;!?…'.includes(text.charAt(i)) && beforeBlank(text, i);
}

function beforeBlank(text: string, i: number): boolean {
  return i + 1 >= text.length || /\s/u.test(text.charAt(i + 1));
}

function trimmed(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
