import type { Flat } from './flat.ts';
import type { Span } from './span.ts';

/** A line end of the source within a text that the tree has joined. */
export interface Joint {
  /** What stands between the two characters on both sides: the line end, blanks, perhaps a page number or a comment. */
  readonly span: Span;
  /** What the joined text has there: a blank, nothing within a symbol ("NĐ-⏎CP"). */
  readonly text: '' | ' ';
}

/** The places where `joinFlats` has joined lines. */
export function jointsOf(source: string, { text, base, starts, ends }: Flat): readonly Joint[] {
  if (starts === undefined || ends === undefined) return NONE;
  const joints: Joint[] = [];
  for (let i = 1; i < text.length; i += 1) {
    const blank = text.charCodeAt(i) === 0x20;
    const start = base + ((blank ? starts[i] : ends[i - 1]) ?? 0);
    const end = base + ((blank ? ends[i] : starts[i]) ?? 0);
    if (end > start && holdsLineEnd(source, start, end)) joints.push({ span: { start, end }, text: blank ? ' ' : '' });
  }
  return joints;
}

const NONE: readonly Joint[] = [];

function holdsLineEnd(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
