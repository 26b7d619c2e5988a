/** The Vietnamese alphabet as it labels points: no f, j, w, z (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ). */
export const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** Place of a lower-case letter in the Vietnamese alphabet, from 1; 0 when it is no letter of it. */
export function letterOrdinal(letter: string): number {
  return letter.length === 1 ? ALPHABET.indexOf(letter) + 1 : 0;
}

/** The letter of a point: 5 -> đ; undefined past y. */
export function ordinalLetter(ordinal: number): string | undefined {
  return ALPHABET[ordinal - 1];
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Value of a Roman numeral as far as one can be read off, also of a malformed one (IIII -> 4); 0 when it is none. */
export function romanValue(numeral: string): number {
  let total = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const value = ROMAN_DIGITS[numeral[i] ?? ''];
    if (value === undefined) return 0;
    const next = ROMAN_DIGITS[numeral[i + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, digits] of ROMAN_PARTS) {
    while (rest >= size) {
      out += digits;
      rest -= size;
    }
  }
  return out;
}

const MARKS = /\p{M}/gu;

/** Lower case without tone and hat marks, đ as d: for comparing names however they were typed. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replaceAll('ð', 'd');
}

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** True when the text has letters and none of them is lower case. */
export function isAllCaps(text: string): boolean {
  return UPPER.test(text) && !LOWER.test(text);
}

/** The first letter in upper case, the rest as it is. */
export function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The first letter in lower case, the rest as it is. */
export function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

export function startsLower(text: string): boolean {
  return LOWER.test(firstCodePoint(text));
}

export function startsUpper(text: string): boolean {
  return UPPER.test(firstCodePoint(text));
}

function firstCodePoint(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Ordinals in words, as in "Một là:" and "Thứ nhất,". */
export const COUNT_WORDS: readonly string[] = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

export const ORDER_WORDS: readonly string[] = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** The letters of `text` in the case of `model`, letter for letter: a name's capitals, the author's own tone marks. */
export function inCaseOf(text: string, model: string): string {
  return [...text].map((letter, i) => sameCase(letter, model[i] ?? letter)).join('');
}

function sameCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
}
