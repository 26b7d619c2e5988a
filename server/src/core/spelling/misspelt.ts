import type { View } from '../lint/view.ts';
import { countBefore } from '../text/search.ts';
import type { Leaf, LeafRole } from '../tree/nodes.ts';
import { typeSlips } from './type-words.ts';
import { type WordSlip, wordSlips } from './word-slips.ts';

const found = new WeakMap<readonly Leaf[], ReadonlyMap<Leaf, readonly Misspelt[]>>();

/** The misspelt words of all printed leaves, found once for every rule that asks. */
export function misspeltIn(view: View): ReadonlyMap<Leaf, readonly Misspelt[]> {
  const known = found.get(view.printed);
  if (known !== undefined) return known;
  const slips = new Map<Leaf, readonly Misspelt[]>();
  const types = typeSlips(view);
  let left = MOST;
  for (const leaf of view.printed) {
    if (SKIPPED.has(leaf.role)) continue;
    const own = slipsIn(leaf.flat.text, types.get(leaf) ?? []).slice(0, left);
    if (own.length > 0) slips.set(leaf, own);
    left -= own.length;
    if (left <= 0) break;
  }
  found.set(view.printed, slips);
  return slips;
}

/** A misspelt word, and whether it is the type of a document, before its number. */
export interface Misspelt extends WordSlip {
  readonly isType: boolean;
}

/** Of a type before its number it is known what it must be, so nothing else is said of that place. */
function slipsIn(text: string, types: readonly WordSlip[]): readonly Misspelt[] {
  const words = wordSlips(text).map((slip) => ({ ...slip, isType: false }));
  if (types.length === 0) return words;
  const ends = types.map(({ to }) => to);
  const isOther = ({ from, to }: WordSlip): boolean => {
    const next = types[countBefore(ends, (end) => end <= from)];
    return next === undefined || to <= next.from;
  };
  const all = [...words.filter(isOther), ...types.map((slip) => ({ ...slip, isType: true }))];
  return all.sort((a, b) => a.from - b.from);
}

/** Whether the syllable at `from` is the wrong one of a misspelt word. */
export function isMisspelt(view: View, leaf: Leaf, from: number): boolean {
  const slips = misspeltIn(view).get(leaf);
  if (slips === undefined) return false;
  const after = countBefore(slips, (slip) => slip.wrongFrom <= from);
  return slips[after - 1]?.wrongFrom === from;
}

/** No reader wants more; a megabyte of one slip would give a hundred thousand. */
const MOST = 2000;

/** National title and motto have a rule of their own; symbols; places and names of people are nobody's to correct. */
const SKIPPED: ReadonlySet<LeafRole> = new Set([
  'nationalTitle',
  'motto',
  'number',
  'ruleLine',
  'placeDate',
  'signer',
] satisfies LeafRole[]);
