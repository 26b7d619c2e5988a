/**
 * The letters of Vietnamese words as numbers, so that a scan compares no strings: `LETTERS[code]` says everything of a
 * character that a word may hold, and 0 of any other.
 *
 *   bits 0-5  which letter without its tone (index into PLAIN, from 1), OTHER, FIGURE
 *   bits 6-8  its tone (index into TONES)
 *   then the flags below
 */
export const LETTERS: Uint16Array = new Uint16Array(0x1f00);

/** Letters without tone; the last four are no Vietnamese letters, but keys of Telex. */
export const PLAIN = ' aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
const VOWELS = 'aăâeêioôơuưy';
/** Combining mark of each tone: level, huyền, sắc, hỏi, ngã, nặng. */
export const TONES: readonly string[] = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
export const SHARP = 2;
export const HEAVY = 5;

export const LETTER = 63;
export const TONE_SHIFT = 6;
export const TONE = 7;
export const UPPER = 1 << 9;
export const LOWER = 1 << 10;
/** A letter that only Vietnamese writing has: đ, a hat, a horn, a tone. */
export const MARKED = 1 << 11;
export const DIGIT = 1 << 12;
/** A letter that no Vietnamese word has, f j w z apart. */
export const FOREIGN = 1 << 13;
export const VOWEL = 1 << 14;
/** f, j, w, z. */
export const KEY = 1 << 15;

const OTHER = 62;
const FIGURE = 61;

fill();

/** What a character is in a word; 0 for one that ends it. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? (LETTERS[code] ?? 0) : 0;
}

/** A vowel with another tone, in lower case. */
export function withTone(letter: string, tone: number): string {
  return `${letter}${TONES[tone] ?? ''}`.normalize('NFC');
}

/** A word taken apart: its letters in lower case without tone, the places and kinds of its tones. */
export interface Bared {
  readonly letters: string;
  readonly tones: readonly { readonly at: number; readonly tone: number }[];
}

export function bared(word: string): Bared {
  let letters = '';
  const tones: { at: number; tone: number }[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const value = letterAt(word, i);
    const tone = (value >> TONE_SHIFT) & TONE;
    if (tone > 0) tones.push({ at: i, tone });
    letters += (value & (UPPER | LOWER)) === 0 ? (word[i] ?? '') : (PLAIN[value & LETTER] ?? word[i]);
  }
  return { letters, tones };
}

function fill(): void {
  const anyLetter = /[\p{L}\p{M}]/u;
  for (let code = 0x80; code < LETTERS.length; code += 1) {
    if (anyLetter.test(String.fromCharCode(code))) LETTERS[code] = OTHER | FOREIGN;
  }
  for (let code = 0x30; code <= 0x39; code += 1) LETTERS[code] = FIGURE | DIGIT;
  for (let index = 1; index < PLAIN.length; index += 1) {
    const letter = PLAIN[index] ?? '';
    const vowel = VOWELS.includes(letter);
    for (let tone = 0; tone < (vowel ? TONES.length : 1); tone += 1) {
      const lower = withTone(letter, tone);
      const value =
        index |
        (tone << TONE_SHIFT) |
        (vowel ? VOWEL : 0) |
        ('fjwz'.includes(letter) ? KEY : 0) |
        (lower > '\u007f' ? MARKED : 0);
      LETTERS[lower.charCodeAt(0)] = value | LOWER;
      LETTERS[lower.toUpperCase().charCodeAt(0)] = value | UPPER;
    }
  }
}
