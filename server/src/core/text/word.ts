import type { Span } from './span.ts';

const LETTER = /[\p{L}\p{M}]/u;

/**
 * Runs of letters and marks that hold a character of `sign`, in order, each once. Found from the character outwards: an
 * expression that looks for it from the word's beginning is quadratic on a long run of letters without one.
 */
export function wordsWith(text: string, sign: RegExp): Span[] {
  const words: Span[] = [];
  let after = 0;
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > after && LETTER.test(text[start - 1] ?? '')) start -= 1;
    while (end < text.length && LETTER.test(text[end] ?? '')) end += 1;
    words.push({ start, end });
    after = end;
    sign.lastIndex = end;
  }
  return words;
}
