import { numFor } from '../../features/numbering.ts';
import type { Edit } from '../../text/span.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelEdit } from './_division.ts';
import type { Break } from './_sequence.ts';

/**
 * The one label between `a)` and `c)`, marked `-` or `+`: a mark of lower rank, so the tree puts it below the item before.
 * An item that is a sentence of its own ("…;") introduces nothing.
 */
export function oddBetween({ kind, at, before, missing, list }: Break): Division | undefined {
  if (kind !== 'nhay' || before === undefined || missing.length !== 1 || list.level !== 'y') return undefined;
  const [only, second] = before.children.filter(isDivision);
  if (only === undefined || second !== undefined || only.style === at.style) return undefined;
  if (only.children.some(isDivision) || before.children.at(-1) !== only) return undefined;
  const [lead] = before.children;
  const text = before.heading?.flat.text ?? (lead?.type === 'paragraph' ? lead.leaf.flat.text : '');
  return /[;.,]$/u.test(text) ? only : undefined;
}

/** The label as the list would have it: `b)`. */
export function rightLabel({ at, missing }: Break): string | undefined {
  const num = missing[0] === undefined ? undefined : numFor(at, missing[0]);
  return num === undefined ? undefined : at.marker.replace(at.num, num);
}

export function oddEdit(odd: Division, right: string, source: string): Edit | undefined {
  const text = odd.label?.flat.text;
  return text === undefined ? undefined : labelEdit(odd, source, 0, text.length, right);
}
