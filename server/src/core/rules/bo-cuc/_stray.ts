import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';

import type { List } from './_lists.ts';

/**
 * Items that belong to a list of `1.` by their number but are marked `2)`: the mark has a lower rank, so the tree puts
 * them under the item before.
 */
export function straysOf(list: List): readonly Division[] {
  if (list.members[0]?.style !== 'decimal') return NONE;
  const known = cache.get(list);
  if (known !== undefined) return known;
  const strays: Division[] = [];
  for (const one of list.members) {
    const family = parenFamily(one);
    let expected = one.ordinal + 1;
    for (const child of family) {
      if (child.ordinal !== expected) break;
      strays.push(child);
      expected += 1;
    }
  }
  cache.set(list, strays);
  return strays;
}

const NONE: readonly Division[] = [];
const cache = new WeakMap<List, readonly Division[]>();

/** The first run of `2)`, `3)` below an item that begins with the number after the item's own. */
function parenFamily(one: Division): readonly Division[] {
  const open: Division[] = [one];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    let parens: Division[] | undefined;
    for (const child of at.children) {
      if (!isDivision(child)) continue;
      if (child.style === 'paren' && !child.marker.startsWith('(')) {
        if (parens === undefined) parens = [];
        parens.push(child);
      }
      if (child.children.length > 0) open.push(child);
    }
    if (parens?.[0]?.ordinal === one.ordinal + 1) return parens;
  }
  return [];
}
