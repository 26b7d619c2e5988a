import type { Span } from '../text/span.ts';
import type { Layout, Run, StyleId } from './model.ts';
import { isOrdered, shapeOf } from './shape.ts';
import { textBlocks } from './walk.ts';

/**
 * What the source has and the paper doesn't show: front matter, switches and other comments, blank lines, `#`, `**`, the
 * row of dashes of a table, and the order of lines that stand side by side on paper. It travels beside the paper (in a
 * .docx as a part of its own), so that text -> paper -> text gives the same bytes back. It holds no printed text: that is
 * read from the paper, so what was changed there isn't lost.
 *
 * The pieces follow the source. A gap is source that isn't printed, as it stands. A unit is one paragraph of paper, known
 * by `hashOf` its text, with the shape of its source (`core/layout/shape.ts`). Of two columns copied as one text the
 * paragraphs stand in each other's midst: then the unit is what comes first, and its rest stands where it stood.
 */
export type OffPaper = readonly Piece[];

export type Piece =
  | { readonly type: 'gap'; readonly text: string }
  | Unit
  /** The next part of the unit of this number, the first being 0. */
  | { readonly type: 'rest'; readonly unit: number };

export interface Unit {
  readonly type: 'unit';
  readonly hash: string;
  readonly shape: string;
  readonly style: string | undefined;
  /** Which paragraph of the paper it is, 0 for the first; what stands at the edges of pages comes before all others. */
  readonly paper: number;
}

export function offPaper(layout: Layout, source: string): OffPaper {
  const pieces: Piece[] = [];
  let at = 0;
  const units = unitsOf(layout);
  const cuts = units.map((): Set<number> => new Set());
  const stretches = stretchesOf(units);
  for (const { unit, run, isRest } of stretches) if (isRest) cuts[unit]?.add(run);
  stretches.forEach(({ unit, span, isRest }, i) => {
    const one = units[unit];
    if (one === undefined) return;
    const next = stretches[i + 1]?.span.start ?? source.length;
    const ordered = isOrdered(one.runs);
    const whole = ordered && cuts[unit]?.size === 0;
    const start = isRest || !ordered ? span.start : startWithMarks(source, span.start, at);
    const end = whole && span.end <= next ? endWithMarks(source, span.end, next) : span.end;
    if (start > at) pieces.push({ type: 'gap', text: source.slice(at, start) });
    else if (start < at) pieces.push({ type: 'gap', text: '\n' });
    if (isRest) pieces.push({ type: 'rest', unit });
    else {
      const { runs, style, paper } = one;
      const shape = shapeOf(runs, { start, end: whole ? end : one.span.end }, source, cuts[unit]);
      pieces.push({ type: 'unit', hash: hashOf(printedText(runs)), shape, style, paper });
    }
    at = Math.max(at, end);
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

/** Marks of Markdown that touch a paragraph go with it, and so does what opens its line: `## `, `- `. */
function startWithMarks(source: string, start: number, floor: number): number {
  let at = start;
  while (at > floor && /[*_~`\\[]/u.test(source.charAt(at - 1))) at -= 1;
  const line = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const opens = line >= floor && OPENS_LINE.test(source.slice(line, at));
  return opens ? line : Math.min(start, Math.max(at, floor));
}

const OPENS_LINE = /^[ \t]*(?:>[ \t]?){0,9}(?:#{1,6}[ \t]+|[-–—+*•][ \t]+)?$/u;

function endWithMarks(source: string, end: number, ceiling: number): number {
  const marks = /^(?:[*_~`]|\]\([^()\n]*\))+/u.exec(source.slice(end, Math.min(ceiling, end + 500)));
  return end + (marks?.[0].length ?? 0);
}

interface Printed {
  readonly runs: readonly Run[];
  readonly span: Span;
  readonly style: StyleId;
  readonly paper: number;
}

function unitsOf({ sections }: Layout): readonly Printed[] {
  const units: Printed[] = [];
  const edges = sections.flatMap(({ top, foot }) => [...top, ...foot]);
  for (const { runs, style } of [
    ...edges,
    ...sections.flatMap((section) => textBlocks({ ...section, top: [], foot: [] })),
  ]) {
    const span = sourceSpan(runs);
    if (span !== undefined) units.push({ runs, span, style, paper: units.length });
  }
  let open: Printed[] = [];
  return units
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter((unit) => {
      open = open.filter((one) => one.span.end > unit.span.start);
      // Two paragraphs made of the same source: the first one carries it.
      if (open.some((one) => share(one, unit))) return false;
      open.push(unit);
      return true;
    });
}

/** Source that is of one unit, with nothing of another between. */
interface Stretch {
  readonly unit: number;
  /** The first of its runs. */
  readonly run: number;
  readonly isRest: boolean;
  readonly span: Span;
}

/** In the order of the source; the first stretch of a unit stands before its others. */
function stretchesOf(units: readonly Printed[]): readonly Stretch[] {
  const parts = units.flatMap(({ runs, span }, unit): Stretch[] => {
    // Runs in another order than their source can't be cut.
    if (!isOrdered(runs)) return [{ unit, run: 0, isRest: false, span }];
    const own = runs.flatMap(({ source }, run) => (source === undefined ? [] : [{ run, source }]));
    return own.map(({ run, source }, i) => ({ unit, run, isRest: i > 0, span: source }));
  });
  const out: Stretch[] = [];
  for (const part of parts.sort((a, b) => a.span.start - b.span.start || a.unit - b.unit || a.run - b.run)) {
    const before = out[out.length - 1];
    if (before !== undefined && before.unit === part.unit)
      out[out.length - 1] = { ...before, span: { start: before.span.start, end: part.span.end } };
    else out.push(part);
  }
  return out;
}

function share(a: Printed, b: Printed): boolean {
  return a.runs.some((one) => b.runs.some((other) => meet(one.source, other.source)));
}

function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
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
