import type { View } from '../lint/view.ts';
import { countBefore } from '../text/search.ts';
import type { Leaf, LeafRole } from '../tree/nodes.ts';
import { type WordSlip, wordSlips } from './word-slips.ts';

const found = new WeakMap<readonly Leaf[], ReadonlyMap<Leaf, readonly WordSlip[]>>();

/** The misspelt words of all printed leaves, found once for every rule that asks. */
export function misspeltIn(view: View): ReadonlyMap<Leaf, readonly WordSlip[]> {
  const known = found.get(view.printed);
  if (known !== undefined) return known;
  const slips = new Map<Leaf, readonly WordSlip[]>();
  let left = MOST;
  for (const leaf of view.printed) {
    if (SKIPPED.has(leaf.role)) continue;
    const own = wordSlips(leaf.flat.text).slice(0, left);
    if (own.length > 0) slips.set(leaf, own);
    left -= own.length;
    if (left <= 0) break;
  }
  found.set(view.printed, slips);
  return slips;
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
