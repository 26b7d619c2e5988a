import { LETTER, letterAt, PLAIN, TONE, TONE_SHIFT } from './letters.ts';

/** A syllable taken apart: its letters with their hats (â, ơ, đ) in lower case, and its tone, wherever that was put. */
export interface Syllable {
  readonly letters: string;
  /** 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
  readonly tone: number;
  /** The class of letters that sound alike (`soundOf`). */
  readonly sound: string;
}

/** How far a written syllable is from the right one: `mark` a tone or a hat, `sound` letters that sound alike, `key` a slip of the finger. */
export type Slip = 'mark' | 'marks' | 'sound' | 'key';

/** Place of the letter in `PLAIN`; 0 for what is no letter. */
export function letterOf(value: number): number {
  const letter = value & LETTER;
  return letter < PLAIN.length ? letter : 0;
}

export const Y = PLAIN.indexOf('y');
export const I = PLAIN.indexOf('i');
export const U = PLAIN.indexOf('u');
export const Q = PLAIN.indexOf('q');
const VOWELS = 'aăâeêioôơuưy';
/** By place in `PLAIN`: whether the letter is a vowel. */
export const IS_VOWEL: Uint8Array = Uint8Array.from([...PLAIN].map((letter) => (VOWELS.includes(letter) ? 1 : 0)));

/** The syllable that a word of the lists or of the text is: "Hoà" and "hòa" are one, as are "kĩ" and "kỹ", "qui" and "quy". */
export function syllableOf(word: string): Omit<Syllable, 'sound'> {
  let letters = '';
  let tone = 0;
  for (let i = 0; i < word.length; i += 1) {
    const value = letterAt(word, i);
    const letter = letterOf(value);
    if (letter === 0) return { letters: word, tone: 0 };
    tone = (value >> TONE_SHIFT) & TONE || tone;
    letters += letter === Y && isPlainY(letters) ? 'i' : PLAIN.charAt(letter);
  }
  return { letters, tone };
}

/** y is i at the beginning, behind a consonant and behind qu: kỹ = kĩ, quý = quí. */
function isPlainY(before: string): boolean {
  const last = before.at(-1);
  return last === undefined || !VOWELS.includes(last) || (last === 'u' && before === 'qu');
}

const BARE: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

export function bareLetters(letters: string): string {
  return letters.replace(/[ăâêôơưđ]/gu, (letter) => BARE[letter] ?? letter);
}

/** Letters that are heard alike somewhere in the country, made one: s/x, tr/ch, d/gi/r, l/n; n/ng/nh, c/t/ch at the end; i/y. */
export function soundOf(letters: string): string {
  return bareLetters(letters)
    .replace(/^(?:tr|ch)/u, 'C')
    .replace(/^x/u, 's')
    .replace(/^(?:gi(?=[aeou])|r)/u, 'd')
    .replace(/^n(?![gh])/u, 'l')
    .replace(/^ngh/u, 'ng')
    .replace(/^gh/u, 'g')
    .replace(/^k(?!h)/u, 'c')
    .replace(/(?<=[aeiouy])(?:ng|nh)$/u, 'n')
    .replace(/(?<=[aeiouy])(?:ch|c)$/u, 't')
    .replace(/y/gu, 'i');
}

/** The kind of slip that makes `written` out of `right`; undefined when they are too far apart for one. */
export function slipBetween(written: Syllable, right: Syllable): Slip | undefined {
  const sameTone = written.tone === right.tone;
  // Letters that differ by marks alone sound alike in this sense.
  if (written.sound !== right.sound) {
    return sameTone && isOneKeyApart(written.letters, right.letters) ? 'key' : undefined;
  }
  const bareWritten = bareLetters(written.letters);
  if (bareWritten === bareLetters(right.letters)) {
    const apart = hatsApart(written.letters, right.letters) + (sameTone ? 0 : 1);
    return apart === 1 || (written.tone === 0 && bareWritten === written.letters) ? 'mark' : 'marks';
  }
  if (!sameTone) return undefined;
  if (vowelsOf(written) === vowelsOf(right) && isOneSoundApart(written.letters, right.letters)) return 'sound';
  return isOneKeyApart(written.letters, right.letters) ? 'key' : undefined;
}

/** The vowels as written: "lước" for "nước" is a slip of the onset alone. */
function vowelsOf({ letters }: Syllable): string {
  return letters
    .replace(/^(?:tr|ch|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx]+)/u, '')
    .replace(/(?:ng|nh|ch|[cnt])$/u, '')
    .replace(/y/gu, 'i');
}

/** The onset or the end, not both: "sinh" is no slip for "xin". */
function isOneSoundApart(a: string, b: string): boolean {
  return ONSET.exec(a)?.[0] === ONSET.exec(b)?.[0] || CODA.exec(a)?.[0] === CODA.exec(b)?.[0];
}

const ONSET = /^(?:tr|ch|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx]{1,3})/u;
const CODA = /(?:ng|nh|ch|[cntiy])$/u;

/** How many hats differ; those of ươ are one. */
function hatsApart(a: string, b: string): number {
  let apart = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    const pair = (a[i] === 'ư' && b[i] === 'u') || (a[i] === 'u' && b[i] === 'ư');
    if (pair && a[i + 1] !== b[i + 1] && 'oơ'.includes(a[i + 1] ?? '-') && 'oơ'.includes(b[i + 1] ?? '-')) i += 1;
    apart += 1;
  }
  return apart;
}

/** One letter left out, doubled or put in, taken for another, or two changed round. */
function isOneKeyApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
