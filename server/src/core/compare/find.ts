import type { Likeness } from './similar.ts';
import type { Comparable } from './unit.ts';

/** Finds the paragraph most alike among those at the places. */
export function finder(
  units: readonly Comparable[],
  places: readonly number[],
  likeness: Likeness,
): (unit: Comparable, least: number, used: ReadonlySet<number>) => number | undefined {
  const index = new Map<string, number[]>();
  for (const place of places) {
    const unit = units[place];
    if (unit === undefined) continue;
    for (const pair of new Set(likeness.pairs(unit))) {
      const known = index.get(pair);
      if (known === undefined) index.set(pair, [place]);
      else if (known.length <= MOST_POSTINGS) known.push(place);
    }
  }
  return (unit, least, used) => {
    const votes = new Map<number, number>();
    for (const pair of new Set(likeness.pairs(unit))) {
      const postings = index.get(pair) ?? [];
      if (postings.length > MOST_POSTINGS) continue;
      for (const place of postings) if (!used.has(place)) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
    const ranked = [...votes].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_CANDIDATES);
    let found: number | undefined;
    let most = least;
    for (const [place] of ranked) {
      const other = units[place];
      const like = other === undefined ? 0 : likeness.of(unit, other);
      if (like < most || (like === most && found !== undefined)) continue;
      most = like;
      found = place;
    }
    return found;
  };
}

/** Postings longer than this say nothing of a paragraph; so many of the best are compared in full. */
const MOST_POSTINGS = 12;
const MOST_CANDIDATES = 4;
