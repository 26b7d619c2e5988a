import type { Match } from './align.ts';

/** The longest part of the matches that goes up on both sides. They are given in the order of the first side, each place once. */
export function increasing(matches: readonly Match[]): readonly Match[] {
  // Patience: tails[n] is the match that ends the best chain of n + 1, before[k] the one that stands before k in its chain.
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  matches.forEach(([, j], k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[k] = low === 0 ? undefined : tails[low - 1];
    tails[low] = k;
  });
  const chain: Match[] = [];
  for (let k = tails.at(-1); k !== undefined; k = before[k]) {
    const match = matches[k];
    if (match !== undefined) chain.push(match);
  }
  return chain.reverse();
}
