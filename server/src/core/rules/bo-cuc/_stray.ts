import type { Division } from '../../tree/nodes.ts';
import { isDivision } from './_division.ts';
import type { List } from './_lists.ts';

/**
 * Items that belong to a list of `1.` by their number but are marked `2)`: the mark has a lower rank, so the tree puts
 * them under the item before.
 */
export function straysOf(list: List): Division[] {
  if (list.members[0]?.style !== 'decimal') return [];
  const strays: Division[] = [];
  for (const one of list.members) {
    const divisions = one.children.filter(isDivision);
    const first = divisions.find((child) => child.style === 'paren');
    if (first === undefined || first.marker.startsWith('(')) continue;
    let expected = one.ordinal + 1;
    if (first.ordinal !== expected) continue;
    for (const child of divisions) {
      if (child.style !== 'paren') continue;
      if (child.ordinal !== expected) break;
      strays.push(child);
      expected += 1;
    }
  }
  return strays;
}
