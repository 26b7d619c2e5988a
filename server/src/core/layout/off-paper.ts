import type { Span } from '../text/span.ts';
import type { Layout, Run } from './model.ts';
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
  | { readonly type: 'unit'; readonly hash: string; readonly shape: string }
  /** The next part of the unit of this number, the first being 0. */
  | { readonly type: 'rest'; readonly unit: number };

export function offPaper(layout: Layout, source: string): OffPaper {
  const pieces: Piece[] = [];
  let at = 0;
  const units = unitsOf(layout);
  const cuts = units.map((): Set<number> => new Set());
  const stretches = stretchesOf(units);
  for (const { unit, run, isRest } of stretches) if (isRest) cuts[unit]?.add(run);
  for (const { unit, span, isRest } of stretches) {
    const one = units[unit];
    if (one === undefined) continue;
    if (span.start > at) pieces.push({ type: 'gap', text: source.slice(at, span.start) });
    else if (span.start < at) pieces.push({ type: 'gap', text: '\n' });
    if (isRest) pieces.push({ type: 'rest', unit });
    else {
      const shape = shapeOf(one.runs, one.span, source, cuts[unit]);
      pieces.push({ type: 'unit', hash: hashOf(printedText(one.runs)), shape });
    }
    at = Math.max(at, span.end);
  }
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

function unitsOf(layout: Layout): readonly Unit[] {
  const units: Unit[] = [];
  for (const { runs } of layout.sections.flatMap(textBlocks)) {
    const span = sourceSpan(runs);
    if (span !== undefined) units.push({ runs, span });
  }
  let open: Unit[] = [];
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
function stretchesOf(units: readonly Unit[]): readonly Stretch[] {
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

function share(a: Unit, b: Unit): boolean {
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
