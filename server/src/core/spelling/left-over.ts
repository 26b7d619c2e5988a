import { beginsSentence, hasMark, isCapitals, isPlainCase, startsUpper, wordAfter, wordBefore } from './context.ts';
import { NO_TELEX } from './english.ts';
import { DIGIT, MARKED } from './letters.ts';
import { OFFICIAL } from './official.ts';
import type { Odd } from './scan.ts';
import { type Reading, readTelex, readVni } from './telex.ts';
import { isWordOfTwo } from './word-slips.ts';

/** Whether keys of Telex or VNI stand there, and no word of another language, code or name. */
export function isLeft({ leaf, from, to, word, flags }: Odd, small: string, reading: Reading, times: number): boolean {
  if (NO_TELEX.has(small)) return false;
  const capitals = isCapitals(word);
  if (capitals ? reading.keys < 2 || word.length < 5 : !isPlainCase(word)) return false;
  // One figure at the end is a label's or a footnote's (“to1”, “theo2”), unless the words beside it tell.
  if ((flags & DIGIT) !== 0) {
    if (!reading.sure && !isKeyAtEnd(leaf.flat.text, from, to, small, reading.text.toLowerCase())) return false;
    return amongVietnamese(leaf.flat.text, from, to, 60);
  }
  // A vowel doubled by mistake (“tháang”) looks like a key of shape.
  if ((flags & MARKED) !== 0) return reading.sure || /[fjsrxw]$/u.test(small);
  const text = leaf.flat.text;
  if (!reading.sure) {
    // A name or a product (Max, Zoom); a word of another language has its s, r, x before the last letter too (list).
    const name = startsUpper(word) && (times > 1 || !beginsSentence(text, from));
    if (name && !OFFICIAL.has(reading.text.toLowerCase())) return false;
    if (!/w|[srx]$|aa|ee|oo/u.test(small)) return false;
  }
  // “er”, “ar”, “of” are pieces of words of another language.
  if (word.length < 3) return false;
  return amongVietnamese(text, from, to, reading.sure ? 60 : 25);
}

/** “phat1 triển”, “cua3 các”: what is meant makes a word with a neighbour and what stands there doesn't, or it is a word of every sentence. */
function isKeyAtEnd(text: string, from: number, to: number, small: string, meant: string): boolean {
  const [before, after] = [wordBefore(text, from), wordAfter(text, to)];
  const beside = [readVni(before), readVni(after)];
  if (beside.some((one) => one?.sure)) return true;
  if (startsUpper(text.slice(from, to)) && !beginsSentence(text, from) && !OFFICIAL.has(meant)) return false;
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  const plain = small.slice(0, -1);
  if (isWordOfTwo(left, plain) || isWordOfTwo(plain, right)) return false;
  if (isWordOfTwo(left, meant) || isWordOfTwo(meant, right)) return true;
  return FREQUENT.has(meant) && left !== '' && right !== '';
}

/** They stand between any two words, and nothing else is written with their letters. */
const FREQUENT: ReadonlySet<string> = new Set('của các những tại là và có phải vào bị mọi như làm'.split(' '));

/** Some of the nearest words have Vietnamese marks, or are left-overs themselves: a sentence in English has none. */
function amongVietnamese(text: string, from: number, to: number, reach: number): boolean {
  const start = Math.max(0, from - reach);
  const around = `${text.slice(start, from)}\n${text.slice(to, to + reach)}`;
  return hasMark(around) || around.split(/[\s,;.]+/u).some(isVietnamese);
}

function isVietnamese(word: string): boolean {
  return !NO_TELEX.has(word.toLowerCase()) && ((readTelex(word)?.keys ?? 0) > 1 || (readVni(word)?.sure ?? false));
}
