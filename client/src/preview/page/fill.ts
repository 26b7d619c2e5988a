/** A block as the breaking of pages sees it; all in pixels. */
export interface Item {
  readonly height: number;
  /** The gap above, which falls away at the top of a page, and the one below, which may hang over its end. */
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  /** Lower edges of its lines or rows, from its upper edge; empty where it may not be broken. */
  readonly parts: readonly number[];
  /** Fewest parts on either side of a break. */
  readonly least: number;
}

export interface Filled {
  /** How many items stand on the page whole. */
  readonly whole: number;
  /** Where the next one is cut, from its upper edge as it stands on this page; undefined where it begins the next page. */
  readonly cut: number | undefined;
}

/**
 * What of `items` goes on one page: as much as there is room for, no line over the edge. A block that has to stay with the
 * next one goes to the next page with it, unless nothing would be left on this one. What is taller than a page and may not be
 * broken is cut all the same, at the page's edge: rather so than that it is lost.
 */
export function fillPage(items: readonly Item[], room: number, isFirst: boolean): Filled {
  let used = 0;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item;
    const dropped = i === 0 && !isFirst ? item.before : 0;
    const height = item.height - dropped;
    if (used + height - item.after <= room + TOLERANCE) {
      used += height;
      continue;
    }
    const cut = cutWithin(item, room - used + dropped, i === 0 ? 1 : item.least);
    if (cut !== undefined) return { whole: i, cut: cut - dropped };
    const first = chainBefore(items, i);
    if (first === 0 && i > 0) return { whole: i, cut: undefined };
    if (first < i) return withLastLines(items, first, dropOf(items, isFirst));
    // Alone at the top and too tall.
    return i === 0 ? { whole: 0, cut: room } : { whole: i, cut: undefined };
  }
  return { whole: items.length, cut: undefined };
}

/** Rounding of the browser's own lengths (1/64 of a pixel each) must not move a line to the next page. */
const TOLERANCE = 0.5;

/** The last part that ends above `room`, leaving enough of them on both sides. */
function cutWithin({ parts, least }: Item, room: number, leastHere: number): number | undefined {
  let fit = parts.findIndex((edge) => edge > room + TOLERANCE);
  if (fit === -1) fit = parts.length;
  const taken = Math.min(fit, parts.length - least);
  return taken >= leastHere && taken > 0 ? parts[taken - 1] : undefined;
}

/** Index of the first of the items that have to go along with the one at `i`. */
function chainBefore(items: readonly Item[], i: number): number {
  let first = i;
  while (first > 0 && items[first - 1]?.keepNext === true) first -= 1;
  return first;
}

/** Of a longer paragraph at the head of the chain only the last lines go along. */
function withLastLines(items: readonly Item[], first: number, dropped: number): Filled {
  const item = items[first] as Item;
  const staying = item.parts.length - item.least;
  const edge = item.parts[staying - 1];
  if (staying < item.least || edge === undefined) return { whole: first, cut: undefined };
  return { whole: first, cut: edge - (first === 0 ? dropped : 0) };
}

function dropOf(items: readonly Item[], isFirst: boolean): number {
  return isFirst ? 0 : (items[0]?.before ?? 0);
}
