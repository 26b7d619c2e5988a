import type { Layout, TextBlock } from '../layout/model.ts';
import type { Match } from './align.ts';
import type { Printed } from './layout-units.ts';

/** A paragraph that is marked as moved, at both of its places. */
export interface Move {
  readonly old: TextBlock;
  readonly young: TextBlock;
  /** Paragraphs that went together are one move, of one name. */
  readonly name: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

export interface Sides<T> {
  readonly old: T;
  readonly young: T;
}

/**
 * What is marked as moved: paragraphs that stand by themselves on the sheet at both places. Rows of tables and lines of the
 * columns of head and end can't be; they are deleted there and inserted here.
 */
export function markedMoves(
  printed: Sides<readonly Printed[]>,
  moved: readonly Match[],
  layouts: Sides<Layout>,
  /** Is shown on the sheet at its old place. */
  isShown: (old: TextBlock) => boolean,
  /** Nothing is shown between it and the next one. */
  isBeforeNext: (young: TextBlock) => boolean,
): readonly Move[] {
  const oldPlaces = placesOf(layouts.old);
  const youngPlaces = placesOf(layouts.young);
  const marked = moved.flatMap(([i, j]) => {
    const old = printed.old[i]?.block;
    const young = printed.young[j]?.block;
    if (old === undefined || young === undefined || !isPlain(old) || !isPlain(young) || !isShown(old)) return [];
    const from = oldPlaces.get(old);
    const to = youngPlaces.get(young);
    return from === undefined || to === undefined ? [] : [{ old, young, from, to }];
  });
  const goesOn = (k: number): boolean => {
    const above = marked[k - 1];
    const one = marked[k];
    if (above === undefined || one === undefined) return false;
    return above.from + 1 === one.from && above.to + 1 === one.to && isBeforeNext(above.young);
  };
  let number = 0;
  return marked.map(({ old, young }, k) => {
    const starts = !goesOn(k);
    if (starts) number += 1;
    return { old, young, name: `chuyen${number}`, starts, ends: !goesOn(k + 1) };
  });
}

function isPlain({ box, rule }: TextBlock): boolean {
  return box === undefined && rule === undefined;
}

/** Blocks of the sheets themselves, by their place; between two sections one place is left out. */
function placesOf({ sections }: Layout): ReadonlyMap<TextBlock, number> {
  const places = new Map<TextBlock, number>();
  let place = 0;
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.type === 'text') places.set(block, place);
      place += 1;
    }
    place += 1;
  }
  return places;
}
