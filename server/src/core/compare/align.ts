import { diffArrays } from 'diff';
import { increasing } from './increasing.ts';

/** Places of two lists that belong together: `[i, j]`, both ascending. */
export type Match = readonly [number, number];

/**
 * Equal entries of two lists, in order. Entries that occur once on each side hold the lists together; between them the library
 * looks for the rest, and where there is too much of it the rest stays unmatched: a file of a million lines is no trouble.
 */
export function alignEqual(a: readonly string[], b: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    matches.push([start, start]);
    start += 1;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const stopA = a.length - end;
  const stopB = b.length - end;
  let fromA = start;
  let fromB = start;
  for (const [i, j] of [...anchors(a, b, start, stopA, stopB), [stopA, stopB] as const]) {
    matches.push(...within(a, b, [fromA, fromB], [i, j]));
    if (i < stopA) matches.push([i, j]);
    fromA = i + 1;
    fromB = j + 1;
  }
  for (let k = 0; k < end; k += 1) matches.push([stopA + k, stopB + k]);
  return matches;
}

/** What stands once in each list, as far as it is in one order. */
function anchors(
  a: readonly string[],
  b: readonly string[],
  start: number,
  stopA: number,
  stopB: number,
): readonly Match[] {
  const inA = uniques(a, start, stopA);
  const inB = uniques(b, start, stopB);
  const both: Match[] = [];
  for (const [key, i] of inA) {
    const j = inB.get(key);
    if (i !== undefined && j !== undefined) both.push([i, j]);
  }
  return increasing(both);
}

/** Places of entries by what they are; undefined for what occurs again. In the order of the list. */
function uniques(list: readonly string[], from: number, to: number): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (let i = from; i < to; i += 1) {
    const key = list[i] ?? '';
    found.set(key, found.has(key) ? undefined : i);
  }
  return found;
}

const MOST_CHANGES = 400;

function within(a: readonly string[], b: readonly string[], from: Match, to: Match): readonly Match[] {
  if (from[0] >= to[0] || from[1] >= to[1]) return [];
  const changes = diffArrays(a.slice(from[0], to[0]), b.slice(from[1], to[1]), { maxEditLength: MOST_CHANGES });
  const matches: Match[] = [];
  let [i, j] = from;
  for (const { added, removed, value } of changes ?? []) {
    for (let k = 0; k < value.length; k += 1) {
      if (!added && !removed) matches.push([i, j]);
      if (!added) i += 1;
      if (!removed) j += 1;
    }
  }
  return matches;
}
