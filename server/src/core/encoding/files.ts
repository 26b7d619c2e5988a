import { from1252, from1258 } from './bytes.ts';
import { decodedText } from './font-evidence.ts';
import { legacyPassages } from './recognise.ts';
import { isVietnamese } from './word.ts';

/** Encodings of whole files that aren't UTF-8: the two of fonts, and Windows-1258 with its marks apart. */
export const FILE_ENCODINGS = ['tcvn3', 'vni', 'cp1258'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

/**
 * In what a file is written that isn't UTF-8, by the words that its beginning comes to; `utf8` for UTF-8 of which a few bytes are
 * broken. Undefined where its words aren't Vietnamese in any of them.
 */
export function encodingOf(bytes: Uint8Array): FileEncoding | 'utf8' | undefined {
  const head = bytes.subarray(0, ENOUGH);
  const words = new Map<FileEncoding | 'utf8', number>();
  for (const { encoding, edits } of legacyPassages(from1252(head))) {
    words.set(encoding, (words.get(encoding) ?? 0) + edits.length);
  }
  words.set('cp1258', wordsOf1258(head));
  const [best] = [...words].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

/** A legal text of that length has thousands of words with a mark. */
const ENOUGH = 100_000;
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.8;

/** How many words with a mark there are, where hardly any of them isn't Vietnamese. */
function wordsOf1258(bytes: Uint8Array): number {
  const marked = (from1258(bytes).match(WORD) ?? []).filter((word) => MARKED.test(word));
  const right = marked.filter(isVietnamese);
  return new Set(right).size >= LEAST_WORDS && right.length >= marked.length * LEAST_SHARE ? right.length : 0;
}

const WORD = /[\p{L}\p{M}]+/gu;
const MARKED = /[^\u0000-\u007f]/u;

/** The file's text in Unicode. */
export function decodedFile(bytes: Uint8Array, encoding: FileEncoding): string {
  return encoding === 'cp1258' ? from1258(bytes) : decodedText(from1252(bytes), encoding);
}
