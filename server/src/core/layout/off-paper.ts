import type { Span } from '../text/span.ts';
import type { Layout, Run } from './model.ts';
import { shapeOf } from './shape.ts';
import { textBlocks } from './walk.ts';

/**
 * What the source has and the paper doesn't show: front matter, switches and other comments, blank lines, `#`, `**`, the
 * row of dashes of a table, and the order of lines that stand side by side on paper. It travels beside the paper (in a
 * .docx as a part of its own), so that text -> paper -> text gives the same bytes back. It holds no printed text: that is
 * read from the paper, so what was changed there isn't lost.
 *
 * The pieces follow the source. A gap is source that isn't printed, as it stands. A unit is one paragraph of paper, known
 * by `hashOf` its text, with the shape of its source (`core/layout/shape.ts`).
 */
export type OffPaper = readonly Piece[];

export type Piece =
  | { readonly type: 'gap'; readonly text: string }
  | { readonly type: 'unit'; readonly hash: string; readonly shape: string };

export function offPaper(layout: Layout, source: string): OffPaper {
  const pieces: Piece[] = [];
  let at = 0;
  const units = unitsOf(layout);
  let open: Unit[] = [];
  units.forEach((unit, i) => {
    const { runs, span } = unit;
    open = open.filter((one) => one.span.end > span.start);
    // Two paragraphs made of the same source: the first one carries it.
    if (open.some((one) => share(one, unit))) return;
    open.push(unit);
    // Two columns read as one text: what stands in the midst of a paragraph comes behind it.
    const inside = spansFrom(units, i + 1, span.end);
    if (span.start > at) pieces.push({ type: 'gap', text: source.slice(at, span.start) });
    else if (span.start < at) pieces.push({ type: 'gap', text: '\n' });
    pieces.push({ type: 'unit', hash: hashOf(printedText(runs)), shape: shapeOf(runs, span, source, inside) });
    at = Math.max(at, span.end);
  });
  if (at < source.length) pieces.push({ type: 'gap', text: source.slice(at) });
  return pieces;
}

/** The characters of a paragraph of paper; a line break in it is `\n`. */
export function printedText(runs: readonly Run[]): string {
  return runs.map((run) => (run.breakBefore === true ? `\n${run.text}` : run.text)).join('');
}

/** FNV-1a of the UTF-16 units, low byte first, as eight hexadecimal digits. Kinds and number of blanks make no difference. */
export function hashOf(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i += 1) {
    const unit = plain.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

interface Unit {
  readonly runs: readonly Run[];
  readonly span: Span;
}

function unitsOf(layout: Layout): Unit[] {
  const units: Unit[] = [];
  for (const { runs } of layout.sections.flatMap(textBlocks)) {
    const span = sourceSpan(runs);
    if (span !== undefined) units.push({ runs, span });
  }
  return units.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function share(a: Unit, b: Unit): boolean {
  return a.runs.some((one) => b.runs.some((other) => meet(one.source, other.source)));
}

function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

function spansFrom(units: readonly Unit[], from: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < units.length; i += 1) {
    const span = units[i]?.span;
    if (span === undefined || span.start >= end) break;
    spans.push(span);
  }
  return spans;
}

function sourceSpan(runs: readonly Run[]): Span | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { source } of runs) {
    if (source === undefined) continue;
    start = Math.min(start, source.start);
    end = Math.max(end, source.end);
  }
  return start < end ? { start, end } : undefined;
}
