import { DOCUMENT_TYPES } from '../../law/types.ts';
import { bare } from '../../text/letters.ts';
import { editDistance } from '../../text/nearest.ts';
import { isWordChar } from '../words.ts';
import { type TypeWord, typeWordAt } from './type.ts';

/**
 * The mistyped type word that ends at `to` ("Quyết đinh", "Nghi định", "Quyế định"): the symbol after it says which types were meant,
 * so a word that is one of them but for its marks, or for one letter, can be nothing else. `floor`: where the text is still free.
 */
export function slippedType(text: string, to: number, slugs: readonly string[], floor: number): TypeWord | undefined {
  for (const { slug, words, letters } of NAMES) {
    if (!slugs.includes(slug)) continue;
    const from = startOf(text, to, words, floor);
    if (from === undefined) continue;
    const written = bare(text.slice(from, to));
    if (written !== letters && (letters.length < LEAST || editDistance(written, letters, 2) > 1)) continue;
    const other = typeWordAt(text, from);
    return other !== undefined && !slugs.includes(other.slug) ? undefined : { slug, from, to };
  }
  return undefined;
}

/** Where the last words before `to` begin, a single blank between each two; undefined where a mark stands among them. */
function startOf(text: string, to: number, words: number, floor: number): number | undefined {
  let at = to;
  for (let word = 0; word < words; word += 1) {
    if (word > 0) {
      if (text[at - 1] !== ' ') return undefined;
      at -= 1;
    }
    const end = at;
    while (at > floor && end - at <= LONGEST && isWordChar(text, at - 1)) at -= 1;
    if (end - at > LONGEST) return undefined;
  }
  return at > 0 && isWordChar(text, at - 1) ? undefined : at;
}

/** Below this many letters another word is as likely as a slip. */
const LEAST = 8;
const LONGEST = 7;
const NAMES = DOCUMENT_TYPES.map(({ slug, name }) => ({
  slug,
  words: name.split(' ').length,
  letters: bare(name),
}));
