import { lineEndFrom, nextLine } from '../dialect/blocks.ts';
import type { Flow } from '../dialect/flow.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, Parsed } from '../tree/nodes.ts';

/** A paragraph or block as it lies in the file, with what the tree makes of it. */
export interface Block {
  readonly flow: Flow;
  /** Where its first line begins, before the indent. */
  readonly lineStart: number;
  /** The line end behind it, and the start of the line after that. */
  readonly lineEnd: number;
  readonly next: number;
  /** Its first and last leaf that is no mark of Markdown; undefined where it has none. */
  readonly first: Leaf | undefined;
  readonly last: Leaf | undefined;
}

/** The blocks of a file in order. */
export function blocksOf(parsed: Parsed): readonly Block[] {
  const { text } = parsed;
  const leaves = parsed.leaves.filter((leaf) => leaf.role !== 'mark');
  const blocks: Block[] = [];
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let at = 0;
  for (const flow of parsed.flow) {
    while (at < leaves.length && (leaves[at]?.span.end ?? 0) <= flow.start) at += 1;
    let to = at;
    while (to < leaves.length && (leaves[to]?.span.start ?? 0) < flow.end) to += 1;
    const lineStart = lineStartOf(text, flow.start, from);
    const lineEnd = lineEndFrom(text, flow.end);
    const next = nextLine(text, lineEnd);
    blocks.push({
      flow,
      lineStart,
      lineEnd,
      next,
      first: to > at ? leaves[at] : undefined,
      last: to > at ? leaves[to - 1] : undefined,
    });
    from = next;
  }
  return blocks;
}

/** The whole paragraphs within a selection, from the first line's start to the last one's end; undefined for none. */
export function wholeParagraphs(parsed: Parsed, selected: Span): Span | undefined {
  const blocks = blocksOf(parsed);
  const inside = blocks.filter(({ flow }) => selected.start <= flow.start && flow.end <= selected.end);
  let from = 0;
  let to = inside.length;
  // A paragraph over several lines is in it or not; half of it is left alone.
  while (from < to && (inside[from]?.first?.span.start ?? selected.start) < (inside[from]?.flow.start ?? 0)) from += 1;
  while (to > from && (inside[to - 1]?.last?.span.end ?? 0) > (inside[to - 1]?.flow.end ?? 0)) to -= 1;
  const first = inside[from];
  const last = inside[to - 1];
  if (first === undefined || last === undefined || from >= to) return undefined;
  return { start: first.lineStart, end: last.lineEnd };
}

export function lineStartOf(text: string, at: number, from = 0): number {
  let start = at;
  while (start > from && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The line end that the file has most often: what is put in goes by it. */
export function lineEndOf(text: string): string {
  let crlf = 0;
  let cr = 0;
  let lf = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) lf += 1;
    else if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) {
      crlf += 1;
      i += 1;
    } else if (code === 0x0d) cr += 1;
  }
  if (crlf >= lf && crlf >= cr && crlf > 0) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** The file holds no document: its paragraphs are all that there is, and not the furniture of a web page. */
export function isLoose(parsed: Parsed): boolean {
  return parsed.leaves.every(
    ({ role }) => role === 'outside' || role === 'mark' || role === 'pageNumber' || ASIDE.has(role),
  );
}

const ASIDE: ReadonlySet<string> = new Set(['code', 'comment', 'frontMatter']);
