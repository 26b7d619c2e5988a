import {
  ALPHABET,
  COUNT_WORDS,
  letterOrdinal,
  ORDER_WORDS,
  ordinalLetter,
  toRoman,
  upperFirst,
} from '../text/letters.ts';
import type { Division } from '../tree/nodes.ts';

/**
 * The number that follows in the same list, written as the division writes its own: `II` -> `III`, `1.1` -> `1.2`,
 * `d` -> `đ`, `5a` -> `5b`, `Một` -> `Hai`. Undefined where nothing follows (dashes, `y`, a word above twelve).
 */
export function nextNum(division: Division): string | undefined {
  const { suffix } = division;
  return suffix === undefined || suffix === ''
    ? numFor(division, division.ordinal + 1)
    : nextSuffixed(division.num, suffix);
}

/** The division's number with another value: same style, same letter case, same leading components. */
export function numFor(division: Pick<Division, 'style' | 'num'>, ordinal: number): string | undefined {
  const { num, style } = division;
  if (ordinal < 1 || num === '') return undefined;
  switch (style) {
    case 'roman':
      return ordinal < 100 ? likeCase(num, toRoman(ordinal)) : undefined;
    case 'alpha':
    case 'upper-alpha':
      return likeCase(num, ordinalLetter(ordinal));
    case 'decimal':
      return String(ordinal);
    case 'decimal-multi':
      return num.slice(0, num.lastIndexOf('.') + 1) + String(ordinal);
    case 'ordinal-word':
      return inWords(num, ordinal);
    case 'paren':
    case 'word':
      if (/^\p{Nd}/u.test(num)) return String(ordinal);
      if (/^[IVXLCDM]+$/u.test(num)) return ordinal < 100 ? toRoman(ordinal) : undefined;
      return inWords(num, ordinal);
    default:
      return undefined;
  }
}

/** `Một` -> `Hai`, `Thứ nhất` -> `Thứ hai`, `thứ nhất` -> `thứ hai`. */
function inWords(num: string, ordinal: number): string | undefined {
  const blank = num.indexOf(' ');
  const ofOrder = blank > 0 && num.slice(0, blank).toLowerCase() === 'thứ';
  const next = (ofOrder ? ORDER_WORDS : COUNT_WORDS)[ordinal - 1];
  if (next === undefined) return undefined;
  if (!ofOrder) return likeCase(num, next);
  return `${num.slice(0, blank)} ${likeCase(num.slice(blank + 1), next)}`;
}

/** Numbers that were put between two others: Điều `5a` -> `5b`; a point `a1` -> `a2`. */
function nextSuffixed(num: string, suffix: string): string | undefined {
  if (!num.endsWith(suffix)) return undefined;
  const stem = num.slice(0, num.length - suffix.length);
  if (/^\p{Nd}+$/u.test(suffix)) return stem + String(Number(suffix) + 1);
  const letter = ordinalLetter(letterOrdinal(suffix) + 1);
  return letter === undefined || !ALPHABET.includes(suffix) ? undefined : stem + letter;
}

function likeCase(model: string, text: string): string;
function likeCase(model: string, text: string | undefined): string | undefined;
function likeCase(model: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (model === model.toLowerCase()) return text.toLowerCase();
  if (model === model.toUpperCase()) return text.toUpperCase();
  return upperFirst(text);
}
