import type { Edit } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelEdit, numRange } from './_division.ts';
import type { List } from './_lists.ts';

/** The label with `#` for its number: `#.`, `#)`, `(#)`, `#/`. Undefined for words and bullets. */
export function shapeOf(one: Division): string | undefined {
  switch (one.style) {
    case 'roman':
    case 'decimal':
    case 'decimal-multi':
    case 'alpha':
    case 'upper-alpha':
    case 'paren': {
      const at = one.marker.indexOf(one.num);
      return at < 0 ? undefined : `${one.marker.slice(0, at)}#${one.marker.slice(at + one.num.length)}`;
    }
    default:
      return undefined;
  }
}

/** The form of Nghị định 30 for a style (Phụ lục I, Phần I, Mục V, 6.b); undefined where it has none. */
export function lawfulShape(one: Division): string | undefined {
  if (one.style === 'alpha') return '#)';
  if (one.style === 'roman') return one.type === 'section' ? '#.' : undefined;
  return one.style === 'decimal' ? '#.' : undefined;
}

/** The most frequent shape of a list; on a tie the lawful one, then the first. Undefined where all are alike. */
export function usualShape(list: List): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list.members) {
    const shape = shapeOf(one);
    if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const first = list.members[0];
  const lawful = first === undefined ? undefined : lawfulShape(first);
  let best: string | undefined;
  for (const [shape, count] of counts) {
    const most = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && shape === lawful)) best = shape;
  }
  return best;
}

/** Changes what stands around the number, nothing else. */
export function shapeEdit(one: Division, source: string, shape: string): Edit | undefined {
  const place = numRange(one);
  const text = one.label?.flat.text;
  if (place === undefined || text === undefined) return undefined;
  const before = text.slice(0, place.from);
  const [open = '', close = ''] = shape.split('#');
  // Brackets on both sides are two edits; such a list is put right by hand.
  if (before !== open) return undefined;
  return labelEdit(one, source, place.to, text.length, close);
}
