/** The tones in the order in which every table of this folder lists a vowel: none, sắc, huyền, hỏi, ngã, nặng. */
export const TONES: readonly string[] = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

export const VOWELS = 'aăâeêioôơuưy';

/** The 67 lower-case letters of Vietnamese that ASCII doesn't have: đ, and each vowel with its tones. */
export const MARKED: readonly string[] = [
  'đ',
  ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
].filter((letter) => letter > '\u007f');

const VIETNAMESE: ReadonlySet<string> = new Set(MARKED.flatMap((letter) => [letter, letter.toUpperCase()]));

/** True for one of the 134 letters with a mark, precomposed. */
export function isMarkedLetter(letter: string): boolean {
  return VIETNAMESE.has(letter);
}

/** Plain small letters: those with a mark may be codes of something else. */
export function isPlainSmall(letter: string): boolean {
  return letter >= 'a' && letter <= 'z' && letter.length === 1;
}

export function isPlainCapital(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z' && letter.length === 1;
}

/** Without the marks and signs around it. */
export function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !LETTER.test(word[start] ?? '')) start += 1;
  while (end > start && !LETTER.test(word[end - 1] ?? '')) end -= 1;
  return word.slice(start, end);
}

const LETTER = /\p{L}/u;
