import type { LeafRole } from '../tree/nodes.ts';
import type { Match } from './align.ts';
import type { Matching } from './match.ts';
import type { Likeness } from './similar.ts';
import type { Comparable } from './unit.ts';

/**
 * Paragraphs written anew at their place: what is left on both sides between the same neighbours, of one sort, below the same
 * heading. Few of their words stay, so that likeness doesn't find them, and still a reader looks for old and new side by side.
 */
export function rewritesOf(
  old: readonly Comparable[],
  young: readonly Comparable[],
  { kept, moved }: Matching,
  likeness: Likeness,
): readonly Match[] {
  const rewrites = new Rewrites(old, young, [...kept, ...moved], likeness);
  let from: Match = [0, 0];
  for (const [i, j] of [...kept, [old.length, young.length] as const]) {
    rewrites.within(rewrites.oldLeft(from[0], i), rewrites.youngLeft(from[1], j));
    from = [i + 1, j + 1];
  }
  return rewrites.found;
}

/** What a number that stayed, and a place in rows of one length, say for a pair; words shared say the rest. */
const SAME_LABEL = 0.3;
const SAME_PLACE = 0.3;
const LEAST = 0.2;
/** Beyond so many pairs to weigh both versions are different texts. */
const MOST_COMPARED = 6_000;

class Rewrites {
  readonly found: [number, number][] = [];
  readonly #old: readonly Comparable[];
  readonly #young: readonly Comparable[];
  readonly #likeness: Likeness;
  readonly #became: Map<number, number>;
  readonly #youngTaken: Set<number>;
  readonly #oldAbove: readonly (number | undefined)[];
  readonly #youngAbove: readonly (number | undefined)[];

  constructor(old: readonly Comparable[], young: readonly Comparable[], matches: readonly Match[], likeness: Likeness) {
    this.#old = old;
    this.#young = young;
    this.#likeness = likeness;
    this.#became = new Map(matches);
    this.#youngTaken = new Set(matches.map(([, j]) => j));
    this.#oldAbove = abovesOf(old);
    this.#youngAbove = abovesOf(young);
  }

  oldLeft(from: number, to: number): readonly number[] {
    return range(from, to).filter((i) => !this.#became.has(i));
  }

  youngLeft(from: number, to: number): readonly number[] {
    return range(from, to).filter((j) => !this.#youngTaken.has(j));
  }

  /** The outermost lines first: what stands below one of them can only be what stands below the one that it became. */
  within(old: readonly number[], young: readonly number[]): void {
    if (old.length === 0 || young.length === 0) return;
    const depth = Math.min(leastDepth(this.#old, old), leastDepth(this.#young, young));
    const rows = old.filter((i) => depthOf(this.#old[i]) === depth);
    const columns = young.filter((j) => depthOf(this.#young[j]) === depth);
    const pairs = this.#paired(rows, columns);
    let from: Match = [-1, -1];
    for (const [i, j] of [...pairs, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const]) {
      this.within(
        old.filter((one) => one > from[0] && one < i && depthOf(this.#old[one]) > depth),
        young.filter((one) => one > from[1] && one < j && depthOf(this.#young[one]) > depth),
      );
      from = [i, j];
    }
  }

  /** The pairs of the highest sum that keep the order. */
  #paired(rows: readonly number[], columns: readonly number[]): readonly Match[] {
    if (rows.length * columns.length > MOST_COMPARED) return [];
    const width = columns.length + 1;
    const sums = new Float64Array((rows.length + 1) * width);
    const taken = new Float64Array((rows.length + 1) * width);
    for (let y = rows.length - 1; y >= 0; y -= 1) {
      for (let x = columns.length - 1; x >= 0; x -= 1) {
        const worth = this.#worth(rows[y] ?? -1, columns[x] ?? -1, rows.length === columns.length && x === y);
        const both = worth >= LEAST ? worth + (sums[(y + 1) * width + x + 1] ?? 0) : 0;
        taken[y * width + x] = both;
        sums[y * width + x] = Math.max(both, sums[(y + 1) * width + x] ?? 0, sums[y * width + x + 1] ?? 0);
      }
    }
    const pairs: Match[] = [];
    for (let y = 0, x = 0; y < rows.length && x < columns.length; ) {
      const sum = sums[y * width + x] ?? 0;
      if (sum <= 0) break;
      if (taken[y * width + x] === sum) {
        const pair: [number, number] = [rows[y++] ?? -1, columns[x++] ?? -1];
        pairs.push(pair);
        this.found.push(pair);
        this.#became.set(pair[0], pair[1]);
      } else if (sums[(y + 1) * width + x] === sum) y += 1;
      else x += 1;
    }
    return pairs;
  }

  #worth(i: number, j: number, samePlace: boolean): number {
    const a = this.#old[i];
    const b = this.#young[j];
    if (a === undefined || b === undefined || !isOfOneSort(a, b)) return 0;
    const above = this.#oldAbove[i];
    if ((above === undefined ? undefined : (this.#became.get(above) ?? -1)) !== this.#youngAbove[j]) return 0;
    const sameLabel = a.label !== undefined && a.label === b.label && NUMBERED.test(a.label);
    return this.#likeness.words(a, b) + (sameLabel ? SAME_LABEL : 0) + (samePlace ? SAME_PLACE : 0);
  }
}

const NUMBERED = /[\p{L}\d]/u;

function isOfOneSort(a: Comparable, b: Comparable): boolean {
  return a.zone === b.zone && a.sort === b.sort && a.cells?.length === b.cells?.length && !BY_THEMSELVES.has(a.role);
}

/** One body, one law is no other one written anew: it goes, and the other one comes. */
const BY_THEMSELVES: ReadonlySet<LeafRole> = new Set(['recipient', 'addressee', 'basis', 'outside']);

function leastDepth(units: readonly Comparable[], places: readonly number[]): number {
  return places.reduce((least, i) => Math.min(least, depthOf(units[i])), Number.POSITIVE_INFINITY);
}

function depthOf(unit: Comparable | undefined): number {
  return unit?.depth ?? 0;
}

/** The nearest line above that is less deep: the heading that a line stands below. */
function abovesOf(units: readonly Comparable[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return units.map((unit, i) => {
    while (open.length > 0 && depthOf(units[open.at(-1) ?? 0]) >= unit.depth) open.pop();
    const above = open.at(-1);
    open.push(i);
    return above;
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
