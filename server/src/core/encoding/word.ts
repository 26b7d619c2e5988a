import { isSyllable } from '../spelling/syllable.ts';

/**
 * True when a word is built as a Vietnamese syllable, however its marks are stored. Stricter than spelling, which leaves words
 * without marks alone: "les", "let" and "und" are what tells French, English and German from Vietnamese.
 */
export function isVietnamese(word: string): boolean {
  const composed = word.normalize('NFC');
  return isSyllable(composed) && (MARKED.test(composed) || !STOP.test(composed));
}

const MARKED = /[^\u0000-\u007f]/u;
/** Such a syllable has a tone, and so a mark. */
const STOP = /(?:c|ch|p|t)$/iu;
