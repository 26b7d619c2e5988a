import { DIGIT, LOWER, letterAt, MARKED, UPPER } from './letters.ts';

/** How far to both sides a word's surroundings are looked at: a megabyte without blanks is no word's neighbour. */
const REACH = 60;
const NO_WORD = /[@_\\]|:\/\/|www\.|[\p{L}\d]\.\p{Ll}/u;

/** True for a piece of a symbol, or of a word written with hyphens (“Ê-đê”, “Tây-Bắc”, H’Mông). */
export function isPiece(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  if (JOINTS.includes(before) && isLetterAt(text, from - 2)) return true;
  if (JOINTS.includes(after) && isLetterAt(text, to + 1)) return true;
  if (before === '/' || after === '/') {
    const other = before === '/' ? from - 2 : to + 1;
    const value = letterAt(text, other);
    // "tổ chức/cá nhân" is prose; "12/TTr-SNV", "đ/c", "m/s" are not.
    if ((value & LOWER) === 0 || (letterAt(text, from) & UPPER) !== 0) return true;
  }
  return false;
}

/** True for a piece of an e-mail or web address, a file name, a path. */
export function isAddress(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < REACH && text[start - 1] !== ' ') start -= 1;
  let end = to;
  while (end < text.length && end - to < REACH && text[end] !== ' ') end += 1;
  return end - start > to - from && NO_WORD.test(text.slice(start, end)) && !isStop(text, from, to);
}

/** “hàng hóa.các”: a blank is missing after the full stop, which makes no address of it. */
function isStop(text: string, from: number, to: number): boolean {
  const last = text[to] === '.' ? to + 1 : text[from - 1] === '.' ? from - 2 : -1;
  return last >= 0 && (letterAt(text, last) & MARKED) !== 0;
}

const JOINTS = "-‐‑'’ʼ`&+";

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && (letterAt(text, at) & (LOWER | UPPER | DIGIT)) !== 0;
}

/** True where a sentence, an item or a quotation begins: a capital there says nothing of a name. */
export function beginsSentence(text: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '“' || text[at] === '"' || text[at] === '(')) {
    if (text[at] !== ' ') return true;
    at -= 1;
  }
  return at < 0 || '.!?:;-–—+•*…'.includes(text[at] ?? '');
}

/** The word before a place, blanks between them only; empty where another mark stands there. */
export function wordBefore(text: string, from: number): string {
  let end = from;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  let start = end;
  while (start > 0 && end - start < REACH && letterAt(text, start - 1) !== 0) start -= 1;
  return text.slice(start, end);
}

export function wordAfter(text: string, to: number): string {
  let start = to;
  while (text[start] === ' ') start += 1;
  let end = start;
  while (end < text.length && end - start < REACH && letterAt(text, end) !== 0) end += 1;
  return text.slice(start, end);
}

export function hasMark(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if ((letterAt(word, i) & MARKED) !== 0) return true;
  return false;
}

export function startsUpper(word: string): boolean {
  return (letterAt(word, 0) & UPPER) !== 0;
}

export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Small letters, at most the first one a capital. */
export function isPlainCase(word: string): boolean {
  for (let i = 1; i < word.length; i += 1) if ((letterAt(word, i) & UPPER) !== 0) return false;
  return (letterAt(word, word.length - 1) & LOWER) !== 0 || (letterAt(word, word.length - 1) & DIGIT) !== 0;
}
