import { bare } from './letters.ts';

/**
 * The known word that is nearest to what was typed, at an edit distance below `cap`. Marks, capitals, blanks and underscores
 * of what was typed count for nothing: known words are slugs.
 */
export function nearestSlug(typed: string, known: Iterable<string>, cap = 4): string | undefined {
  let best: string | undefined;
  let bestDistance = cap;
  const meant = bare(typed)
    .trim()
    .replace(/[\s_,-]+/gu, '-')
    .slice(0, 80);
  for (const one of [...known].sort()) {
    const distance = one.endsWith(`/${meant}`) ? 1 : editDistance(meant, one, bestDistance);
    if (distance < bestDistance) {
      best = one;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance; gives up (returns `cap`) once it can't be below `cap`. */
export function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) >= cap) return cap;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const nextRow = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j] ?? cap) + 1, (nextRow[j - 1] ?? cap) + 1, (row[j - 1] ?? cap) + cost);
      nextRow.push(value);
      least = Math.min(least, value);
    }
    if (least >= cap) return cap;
    row = nextRow;
  }
  return row[b.length] ?? cap;
}
