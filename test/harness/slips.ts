import { bared } from '../../server/src/core/spelling/letters.ts';

/** The Telex keys of a word, shapes beside their letters and the tone last: what stands in a text typed with the input method off. */
export function telexKeys(word: string): string {
  const { letters, tones } = bared(word);
  const keys = [...letters].map((letter) => TELEX[letter] ?? letter).join('');
  return inFirstCase(keys + (TELEX_TONES[tones[0]?.tone ?? 0] ?? ''), word);
}

/** The same for VNI. */
export function vniKeys(word: string): string {
  const { letters, tones } = bared(word);
  const keys = [...letters].map((letter) => VNI[letter] ?? letter).join('');
  return inFirstCase(keys + (VNI_TONES[tones[0]?.tone ?? 0] ?? ''), word);
}

function inFirstCase(keys: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return keys.toUpperCase();
  return word[0] === word[0]?.toLowerCase() ? keys : `${keys.slice(0, 1).toUpperCase()}${keys.slice(1)}`;
}

const TELEX: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' };
const TELEX_TONES = ['', 'f', 's', 'r', 'x', 'j'];
const VNI: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', đ: 'd9', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7' };
const VNI_TONES = ['', '2', '1', '3', '4', '5'];
