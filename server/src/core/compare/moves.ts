import type { Match } from './align.ts';
import { finder } from './find.ts';
import type { Likeness } from './similar.ts';
import type { Comparable } from './unit.ts';

/** A paragraph of fewer words may stand in two places by chance. */
const LEAST_WORDS = 5;
/** How alike two paragraphs at different places have to be. */
const LEAST = 0.75;

/** Paragraphs that went elsewhere: the same words first, then their neighbours, then what is much alike. */
export function movesOf(
  old: readonly Comparable[],
  young: readonly Comparable[],
  oldKeys: readonly string[],
  youngKeys: readonly string[],
  kept: readonly Match[],
  likeness: Likeness,
): readonly Match[] {
  const moves = new Moves(old, young, kept, likeness);
  const places = new Map<string, number[]>();
  moves.youngLeft().forEach((j) => {
    const key = youngKeys[j] ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [j]);
    else known.push(j);
  });
  for (const i of moves.oldLeft()) {
    const unit = old[i];
    const same = places.get(oldKeys[i] ?? '');
    // Twice the same words: which one went where can't be told.
    if (unit === undefined || same?.length !== 1 || likeness.count(unit) < LEAST_WORDS) continue;
    moves.take(i, same[0] ?? -1);
  }
  moves.spread();
  const find = finder(young, moves.youngLeft(), likeness);
  for (const i of moves.oldLeft()) {
    const unit = old[i];
    if (unit === undefined || likeness.count(unit) < 2 * LEAST_WORDS) continue;
    const j = find(unit, LEAST, moves.youngTaken);
    if (j !== undefined) moves.take(i, j);
  }
  moves.spread();
  return moves.all();
}

class Moves {
  readonly youngTaken: Set<number>;
  readonly #oldTaken: Set<number>;
  readonly #moved: [number, number][] = [];
  readonly #old: readonly Comparable[];
  readonly #young: readonly Comparable[];
  readonly #likeness: Likeness;

  constructor(old: readonly Comparable[], young: readonly Comparable[], kept: readonly Match[], likeness: Likeness) {
    this.#old = old;
    this.#young = young;
    this.#likeness = likeness;
    this.#oldTaken = new Set(kept.map(([i]) => i));
    this.youngTaken = new Set(kept.map(([, j]) => j));
  }

  oldLeft(): readonly number[] {
    return left(this.#old.length, this.#oldTaken);
  }

  youngLeft(): readonly number[] {
    return left(this.#young.length, this.youngTaken);
  }

  take(i: number, j: number): void {
    if (j < 0 || this.#oldTaken.has(i) || this.youngTaken.has(j)) return;
    this.#oldTaken.add(i);
    this.youngTaken.add(j);
    this.#moved.push([i, j]);
  }

  /** What stands directly above or below something that moved went with it: the short heading, the changed last point. */
  spread(): void {
    for (let k = 0; k < this.#moved.length; k += 1) {
      const [i, j] = this.#moved[k] ?? [-1, -1];
      for (const step of [-1, 1]) {
        const above = this.#old[i + step];
        const below = this.#young[j + step];
        if (above === undefined || below === undefined) continue;
        if (this.#oldTaken.has(i + step) || this.youngTaken.has(j + step)) continue;
        if (this.#likeness.of(above, below) >= 0.5) this.take(i + step, j + step);
      }
    }
  }

  all(): readonly Match[] {
    return this.#moved.sort(([, a], [, b]) => a - b);
  }
}

function left(length: number, taken: ReadonlySet<number>): readonly number[] {
  return Array.from({ length }, (_, i) => i).filter((i) => !taken.has(i));
}
