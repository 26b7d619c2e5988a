import { DOCUMENT_TYPES } from '../law/types.ts';
import type { View } from '../lint/view.ts';
import { indexAt } from '../text/flat.ts';
import { bare } from '../text/letters.ts';
import { editDistance } from '../text/nearest.ts';
import type { Leaf } from '../tree/nodes.ts';
import { bared } from './letters.ts';
import { isSyllable } from './syllable.ts';
import type { WordSlip } from './word-slips.ts';

/**
 * Type words miswritten in a citation: “Quyết đinh số 05/QĐ-UBND”, “Thông tử số …”. The symbol says which type was meant; elsewhere
 * each of the syllables may be a word of its own (“thi”, “đinh”, “tử”), so that lists of words say nothing.
 */
export function typeSlips(view: View): ReadonlyMap<Leaf, readonly WordSlip[]> {
  const found = new Map<Leaf, WordSlip[]>();
  for (const { type, slots } of view.citations) {
    const word = slots.type;
    if (word === undefined || NAMES.get(type)?.includes(word.text.toLowerCase()) !== false) continue;
    const leaf = view.leafAt(word.span.start);
    const slip = leaf && slipAt(leaf, indexAt(leaf.flat, word.span.start), indexAt(leaf.flat, word.span.end), type);
    if (leaf === undefined || slip === undefined) continue;
    const own = found.get(leaf);
    if (own === undefined) found.set(leaf, [slip]);
    else own.push(slip);
  }
  return found;
}

/** One syllable of the type differs: undefined where it is more, or what is no syllable, which another rule speaks of. */
function slipAt({ flat }: Leaf, from: number, to: number, type: string): WordSlip | undefined {
  const written = [...flat.text.slice(from, to).matchAll(/\S+/gu)];
  const right = NAMES.get(type)
    ?.map((name) => name.split(' '))
    .find(({ length }) => length === written.length);
  const wrong = written.flatMap((match, i) => (isSame(match[0], right?.[i] ?? '') ? [] : [i]));
  const [at, ...more] = wrong;
  const match = at === undefined || more.length > 0 ? undefined : written[at];
  if (at === undefined || match === undefined || right === undefined || !isSyllable(match[0])) return undefined;
  // “Thông tư liên bộ” is a type of old times.
  if (editDistance(bare(match[0]), bare(right[at] ?? ''), 2) > 1) return undefined;
  const wrongFrom = from + match.index;
  return { from, to, wrongFrom, wrongTo: wrongFrom + match[0].length, rights: [right[at] ?? ''], sure: true };
}

/** Both places of a tone are right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => bared(word.toLowerCase()));
  return a?.letters === b?.letters && a?.tones[0]?.tone === b?.tones[0]?.tone;
}

/** The names of two words and more, in small letters. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  DOCUMENT_TYPES.map(({ slug }) => [
    slug,
    DOCUMENT_TYPES.flatMap(({ slug: other, name }) =>
      other === slug && name.includes(' ') ? [name.toLowerCase()] : [],
    ),
  ]),
);
