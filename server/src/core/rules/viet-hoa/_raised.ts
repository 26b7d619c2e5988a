import { spanOf } from '../../text/flat.ts';
import { upperFirst } from '../../text/letters.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** A word or words of which only the first letter is to become a capital. */
export interface Raised {
  readonly span: Span;
  readonly dung: string;
  readonly edits: readonly Edit[];
}

/** Indices are those of the leaf's plain text. */
export function raised({ flat }: Leaf, from: number, to: number): Raised {
  const dung = upperFirst(flat.text.slice(from, to));
  return {
    span: spanOf(flat, from, to),
    dung,
    edits: [{ span: spanOf(flat, from, from + 1), text: dung.slice(0, 1) }],
  };
}

/** The word in small letters that begins at `from`. */
export function raisedWord(leaf: Leaf, from: number): Raised {
  SMALL.lastIndex = from;
  const word = SMALL.exec(leaf.flat.text)?.[0] ?? '';
  return raised(leaf, from, from + word.length);
}

const SMALL = /\p{Ll}+/uy;
