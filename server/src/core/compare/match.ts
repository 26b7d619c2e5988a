import { alignEqual, type Match } from './align.ts';
import { finder } from './find.ts';
import { increasing } from './increasing.ts';
import { movesOf } from './moves.ts';
import { rewritesOf } from './rewrites.ts';
import { Likeness } from './similar.ts';
import type { Comparable } from './unit.ts';

/** Which paragraph of the old text is which one of the new text. */
export interface Matching {
  /** In order on both sides. */
  readonly kept: readonly Match[];
  /** Elsewhere in the new text, by their place there. */
  readonly moved: readonly Match[];
}

/** Least likeness of what counts as one paragraph that was changed. */
const LEAST = 0.5;
/** Comparisons between two anchors beyond which only candidates that share rare words are compared. */
const MOST_COMPARED = 6_000;

/**
 * Finds for every paragraph the one that it was: first what is equal, then what is alike between two equal ones, then what stands
 * elsewhere, then what was written anew at its place. Independent of which of the two texts is called old.
 */
export function matchUnits(old: readonly Comparable[], young: readonly Comparable[]): Matching {
  const a = old.map(keyOf);
  const b = young.map(keyOf);
  if (isAfter(a, b)) {
    const { kept, moved } = matched(young, old, b, a);
    return { kept: kept.map(turned), moved: moved.map(turned).sort(([, x], [, y]) => x - y) };
  }
  return matched(old, young, a, b);
}

function turned([i, j]: Match): Match {
  return [j, i];
}

/** One order for any two texts, so that the comparison turned round is the comparison. */
function isAfter(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const x = a[i] ?? '';
    const y = b[i] ?? '';
    if (x !== y) return x > y;
  }
  return a.length > b.length;
}

function keyOf({ zone, role, text, label, cells }: Comparable): string {
  // A division without words of its own ("Chương II" with its heading missing) is known by its label alone.
  const words = text === '' ? (label ?? '') : text;
  return `${zone}\t${cells === undefined ? (FRAME_KEYS.has(zone) ? role : '') : 'row'}\t${words}`;
}

const FRAME_KEYS: ReadonlySet<string> = new Set(['preface', 'conclusions']);

function matched(
  old: readonly Comparable[],
  young: readonly Comparable[],
  a: readonly string[],
  b: readonly string[],
): Matching {
  const likeness = new Likeness();
  const equal = alignEqual(a, b);
  const kept: Match[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const [i, j] of [...equal, [old.length, young.length] as const]) {
    kept.push(...between(old, young, [fromA, fromB], [i, j], likeness));
    if (i < old.length) kept.push([i, j]);
    fromA = i + 1;
    fromB = j + 1;
  }
  const moved = movesOf(old, young, a, b, kept, likeness);
  const rewritten = rewritesOf(old, young, { kept, moved }, likeness);
  return { kept: [...kept, ...rewritten].sort(([x], [y]) => x - y), moved };
}

function between(
  old: readonly Comparable[],
  young: readonly Comparable[],
  from: Match,
  to: Match,
  likeness: Likeness,
): readonly Match[] {
  const rows = to[0] - from[0];
  const columns = to[1] - from[1];
  if (rows <= 0 || columns <= 0) return [];
  if (rows * columns > MOST_COMPARED) return increasing(candidates(old, young, from, to, likeness));
  return best(old, young, from, rows, columns, likeness);
}

/** The pairing of the highest sum of likeness that keeps the order. */
function best(
  old: readonly Comparable[],
  young: readonly Comparable[],
  from: Match,
  rows: number,
  columns: number,
  likeness: Likeness,
): readonly Match[] {
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  const likes = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const x = old[from[0] + i];
      const y = young[from[1] + j];
      const like = x === undefined || y === undefined ? 0 : likeness.of(x, y);
      const taken = like >= LEAST ? like + (scores[(i + 1) * width + j + 1] ?? 0) : 0;
      likes[i * width + j] = taken;
      scores[i * width + j] = Math.max(taken, scores[(i + 1) * width + j] ?? 0, scores[i * width + j + 1] ?? 0);
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const score = scores[i * width + j] ?? 0;
    if (score <= 0) break;
    if (likes[i * width + j] === score) matches.push([from[0] + i++, from[1] + j++]);
    else if (scores[(i + 1) * width + j] === score) i += 1;
    else j += 1;
  }
  return matches;
}

/** For a long stretch: the most alike of those that share rare pairs of words. */
function candidates(
  old: readonly Comparable[],
  young: readonly Comparable[],
  from: Match,
  to: Match,
  likeness: Likeness,
): readonly Match[] {
  const places = Array.from({ length: to[1] - from[1] }, (_, k) => from[1] + k);
  const find = finder(young, places, likeness);
  const used = new Set<number>();
  const matches: Match[] = [];
  for (let i = from[0]; i < to[0]; i += 1) {
    const x = old[i];
    const j = x === undefined ? undefined : find(x, LEAST, used);
    if (j === undefined) continue;
    used.add(j);
    matches.push([i, j]);
  }
  return matches;
}
