import { type Flat, spanOf } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** Capitals throughout, but for brackets, quotations and the small letters of a unit or an abbreviation. */
export function isInCapitals(heading: Leaf | undefined): boolean {
  const text = (heading?.flat.text ?? '').replace(/\([^()]{0,200}\)|“[^“”]{0,200}”/gu, '');
  if (isAllCaps(text)) return true;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  // A unit or an abbreviation with small letters ("VLNCN", "m2") makes no heading in small letters.
  return lower * 4 <= upper;
}

/** One edit for each run of small letters outside brackets and quotations. */
export function capitalEdits(heading: Leaf | undefined, source: string): Edit[] {
  if (heading === undefined) return [];
  const { flat } = heading;
  const kept = [...flat.text.matchAll(/\([^()]{0,200}\)|“[^“”]{0,200}”/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return [...flat.text.matchAll(/\p{Ll}+/gu)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    if (kept.some((one) => one.from < to && from < one.to)) return [];
    return capitalEdit(flat, from, to, source);
  });
}

function capitalEdit(flat: Flat, from: number, to: number, source: string): Edit[] {
  const written = flat.text.slice(from, to);
  const span = spanOf(flat, from, to);
  const isPlain = source.slice(span.start, span.end).normalize('NFC') === written;
  return isPlain ? [{ span, text: written.toUpperCase() }] : [];
}
