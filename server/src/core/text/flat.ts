import { countBefore } from './search.ts';
import type { Span } from './span.ts';

/**
 * Plain text of a stretch of source, as the reader of the printed page sees it: NFC, emphasis marks removed, every run
 * of blanks (space, no-break space, tab, line end) one space, no blank at either end. Rules and scanners work on `text`
 * and come back to the source by `spanOf`.
 *
 * Where the source is already plain (most lines), `starts` and `ends` are absent and character `i` of `text` stands at
 * `base + i`. Otherwise `starts[i]`/`ends[i]` are the source range of character `i`, relative to `base`.
 */
export interface Flat {
  readonly text: string;
  readonly base: number;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
  /** Indexes into `text` of the spaces that stand for a line end of wrapped source. Absent when there are none. */
  readonly breaks?: readonly number[];
}

export function flatOf(text: string, base: number): Flat {
  return { text, base };
}

/** Source offset where character `i` of the plain text begins; for `i === text.length` the end of the last one. */
export function sourceAt(flat: Flat, i: number): number {
  if (flat.starts === undefined) return flat.base + i;
  const at = flat.starts[i];
  if (at !== undefined) return flat.base + at;
  return flat.base + (flat.ends?.[flat.text.length - 1] ?? 0);
}

/** Index into `text` of the character that begins at, or next after, a source offset: `sourceAt` turned round. */
export function indexAt(flat: Flat, offset: number): number {
  const { starts, base } = flat;
  const at = starts === undefined ? offset - base : countBefore(starts, (start) => base + start < offset);
  return Math.max(0, Math.min(flat.text.length, at));
}

/** Source range of `text.slice(from, to)`. Marks that stand between two of its characters lie inside. */
export function spanOf(flat: Flat, from: number, to: number): Span {
  if (flat.starts === undefined) return { start: flat.base + from, end: flat.base + to };
  const start = sourceAt(flat, from);
  if (to <= from) return { start, end: start };
  const end = flat.ends?.[to - 1];
  return { start, end: end === undefined ? start : flat.base + end };
}

export function spanOfAll(flat: Flat): Span {
  return spanOf(flat, 0, flat.text.length);
}

/** The part `[from, to)` of a flat text, blanks at its ends removed. */
export function sliceFlat(flat: Flat, from: number, to: number): Flat {
  while (from < to && flat.text[from] === ' ') from += 1;
  while (to > from && flat.text[to - 1] === ' ') to -= 1;
  const text = flat.text.slice(from, to);
  const breaks = flat.breaks?.filter((b) => b >= from && b < to).map((b) => b - from);
  const withBreaks = breaks !== undefined && breaks.length > 0 ? { breaks } : {};
  if (flat.starts === undefined || flat.ends === undefined) return { text, base: flat.base + from, ...withBreaks };
  return { text, base: flat.base, starts: flat.starts.slice(from, to), ends: flat.ends.slice(from, to), ...withBreaks };
}

export function shiftFlat(flat: Flat, by: number): Flat {
  return by === 0 ? flat : { ...flat, base: flat.base + by };
}

/**
 * Joins the lines of a wrapped paragraph; the joints are single spaces, listed in `breaks`. Only within the symbol of a
 * document no blank is put in: "Nghị định số 30/2020/NĐ-⏎CP" is broken at its hyphen.
 */
export function joinFlats(parts: readonly Flat[]): Flat {
  const first = parts[0];
  if (first === undefined) return { text: '', base: 0 };
  if (parts.length === 1) return first;
  const base = first.base;
  let text = '';
  // The end of `text`: asked for a letter of it, a text of many pieces is put together anew each time.
  let tail = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    if (tail !== '' && !isSplitSymbol(tail, part.text)) {
      breaks.push(text.length);
      const gap = ends[ends.length - 1] ?? 0;
      text += ' ';
      tail += ' ';
      starts.push(gap);
      ends.push(sourceAt(part, 0) - base);
    }
    for (let i = 0; i < part.text.length; i += 1) {
      const at = spanOf(part, i, i + 1);
      starts.push(at.start - base);
      ends.push(at.end - base);
    }
    text += part.text;
    tail = (tail + part.text.slice(-TAIL)).slice(-TAIL);
  }
  return { text, base, starts, ends, breaks };
}

const TAIL = 24;

/** A number goes on in the next line: "75-⏎KL/TW", "12/QĐ-⏎UBND", "779⏎/QĐ-UBND". `tail`: what stands before. */
function isSplitSymbol(tail: string, next: string): boolean {
  const last = tail.charCodeAt(tail.length - 1);
  if (next.startsWith('/')) return /\d$/u.test(tail) && /^\/(?:\d{4}\/)?\p{Lu}{1,8}-\p{Lu}/u.test(next);
  if (last !== 0x2d && last !== 0x2011) return false;
  if (/(?:^| )\d{1,5}(?:\/\d{4})?\/\p{Lu}\p{L}{0,7} ?[-‑]$/u.test(tail)) return /^\p{Lu}/u.test(next);
  return /(?:^| )\d{1,5}[-‑]$/u.test(tail) && /^\p{Lu}{1,6}\/\p{Lu}/u.test(next);
}
