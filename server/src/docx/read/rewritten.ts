import type { OffPaper } from '../../core/layout/off-paper.ts';
import { refilledParts } from '../../core/layout/shape.ts';
import type { NewPlaces } from './align.ts';
import type { Composed, Place } from './compose.ts';
import { editedSource } from './edited.ts';
import type { Found } from './match.ts';
import type { Notebook } from './notebook.ts';
import { NONE, type Redrawn, type SourceTable } from './redrawn.ts';

interface Tables {
  readonly redrawn: readonly Redrawn[];
  /** Those of the source that are none on paper: what is new stays in the cell. */
  readonly rows: readonly SourceTable[];
}

/** The text of the pieces, each unit with the words of its paragraph, what is new in its place. Units as in the source. */
export function rewritten(
  pieces: OffPaper,
  found: readonly Found[],
  { after, before }: NewPlaces,
  { redrawn, rows }: Tables,
  notes: Notebook,
): Composed {
  const byUnit = new Map(found.flatMap((one) => (one.unit === undefined ? [] : [[one.unit, one] as const])));
  const inTables = new Map(redrawn.flatMap((table) => [...table.inside].map((cell) => [cell, table] as const)));
  const spans = redrawn.filter(({ first }) => first !== NONE).sort((a, b) => a.first - b.first);
  const gaps = gapsOf(pieces);
  const openings = openingsOf(pieces);
  const end = pieces.some((piece) => piece.type === 'gap' && piece.text.includes('\r\n')) ? '\r\n' : '\n';
  const places: Place[] = [];
  const parts = new Map<number, string[]>();
  let text = '';
  let unit = -1;
  let at = 0;
  let dropsGap = false;

  const put = (source: string, paragraph: number): void => {
    places.push({ start: text.length, end: text.length + source.length, paragraph });
    text += source;
  };
  /** Undefined for the cells of a table that stands there already. */
  const newSource = (one: Found): string | undefined => {
    const table = inTables.get(one.paragraph);
    if (table === undefined)
      return editedSource(one.paragraph, openings.get(one.paragraph.style) ?? '', notes).replaceAll('\n', end);
    return table.first === NONE && table.paragraph === one.paragraph.ordinal ? table.lines.join(end) : undefined;
  };
  const part = (by: string): void => {
    const have = newlines(/\s*$/u.exec(text.slice(-20))?.[0] ?? '');
    if (text !== '') text += end.repeat(Math.max(0, newlines(by) - have));
  };
  const inRows = new Set<number>();
  for (const { first, last } of rows) for (let number = first; number <= last; number += 1) inRows.add(number);
  const putAfter = (number: number): void => {
    for (const one of after.get(number) ?? []) {
      const source = newSource(one);
      if (source === undefined) continue;
      if (inRows.has(number)) text += ' ';
      else part(partingOf(gaps, number, inTables.has(one.paragraph), end));
      put(source, one.paragraph.ordinal);
      if (number < 0) text += end + end;
    }
  };
  const putBefore = (number: number): void => {
    for (const one of before.get(number) ?? []) {
      const source = newSource(one);
      if (source === undefined) continue;
      put(source, one.paragraph.ordinal);
      text += inRows.has(number) ? ' ' : partingOf(gaps, number, inTables.has(one.paragraph), end);
    }
  };
  // What is new stands behind a paragraph, not in the midst of one whose rest is still to come.
  const rests = restsOf(pieces);
  let waiting: number[] = [];
  let open = 0;
  const due = (number?: number): void => {
    if (number !== undefined) waiting.push(number);
    if (open > 0) return;
    for (const one of waiting) putAfter(one);
    waiting = [];
  };

  pieces.forEach((piece, i) => {
    const table = spans[at];
    const isInside = table !== undefined && table.first <= unit && unit < table.last;
    if (piece.type === 'gap') {
      if (isInside) return;
      // The bar at the end of a row belongs to it; what was added stands behind the table.
      const bar = /^(?:[ \t]*\|)+/u.exec(piece.text)?.[0] ?? '';
      if (inRows.has(unit)) due();
      if (table?.last !== unit) text += bar;
      if (i > 0) due();
      const source = piece.text.slice(bar.length);
      if (dropsGap) joinGap(source);
      else text += source;
      if (i === 0) due(-1);
      return;
    }
    if (piece.type === 'rest') {
      const rest = parts.get(piece.unit)?.shift();
      open -= 1;
      dropsGap = rest === undefined;
      if (rest !== undefined) put(rest, byUnit.get(piece.unit)?.paragraph.ordinal ?? 0);
      if (pieces[i + 1]?.type !== 'gap') due();
      return;
    }
    if (i === 0) due(-1);
    unit += 1;
    if (table !== undefined && table.last < unit) at += 1;
    const own = spans[at];
    const drawn = own !== undefined && own.first <= unit && unit <= own.last ? own : undefined;
    open += rests.get(unit) ?? 0;
    putBefore(unit);
    const one = byUnit.get(unit);
    if (drawn !== undefined) {
      if (drawn.first === unit) {
        text = text.replace(/(?:\|[ \t]*)+$/u, '');
        if (drawn.lines.length > 0) put(drawn.lines.join(end), drawn.paragraph);
      }
    } else if (one !== undefined) {
      const [source = '', ...rest] = one.same
        ? refilledParts(piece.shape, one.printed)
        : [editedSource(one.paragraph, piece.shape, notes).replaceAll('\n', end)];
      parts.set(unit, rest);
      put(source, one.paragraph.ordinal);
    }
    dropsGap = drawn === undefined ? one === undefined : drawn.lines.length === 0;
    waiting.push(unit);
    if (pieces[i + 1]?.type !== 'gap' || (drawn !== undefined && unit < drawn.last)) due();
  });
  open = 0;
  due();
  return { text, places };

  /** Behind what was deleted: of the blank lines before and behind it the more stay; comments all stay. */
  function joinGap(source: string): void {
    if (text !== '' && !/[\n\r]$/u.test(text)) {
      text += source;
      return;
    }
    const blank = /\s*$/u.exec(text.slice(-200))?.[0] ?? '';
    const lead = /^\s*/u.exec(source)?.[0] ?? '';
    if (text.trim() !== '' && newlines(lead) > newlines(blank))
      text = text.slice(0, text.length - blank.length) + source;
    else text += source.slice(lead.length);
  }
}

function newlines(text: string): number {
  return text.match(/\r\n|[\n\r]/gu)?.length ?? 0;
}

/** What opens the lines of a style, where it is the same for all: `## ` before headings. */
function openingsOf(pieces: OffPaper): ReadonlyMap<string | undefined, string> {
  const openings = new Map<string | undefined, string>();
  for (const piece of pieces) {
    if (piece.type !== 'unit') continue;
    const opening = /^#{1,6} +/u.exec(piece.shape)?.[0] ?? '';
    const known = openings.get(piece.style);
    openings.set(piece.style, known === undefined || known === opening ? opening : '');
  }
  return openings;
}

/** What stands before and behind each unit. */
interface Gaps {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function gapsOf(pieces: OffPaper): Gaps {
  const [before, after]: [string[], string[]] = [[], []];
  pieces.forEach((piece, i) => {
    if (piece.type !== 'unit') return;
    const [above, below] = [pieces[i - 1], pieces[i + 1]];
    before.push(above?.type === 'gap' ? above.text : '');
    after.push(below?.type === 'gap' ? below.text : '');
  });
  return { before, after };
}

/** A line of a list without blank lines is followed by one; elsewhere paragraphs have a blank line between them. */
function partingOf({ before, after }: Gaps, unit: number, isTable: boolean, end: string): string {
  const [above = '', below = ''] = [before[unit], after[unit]];
  const isTight = (gap: string): boolean => newlines(gap) === 1 && gap.trim() === '';
  return !isTable && (isTight(below) || isTight(above)) ? end : end + end;
}

/** How many rests each unit has. */
function restsOf(pieces: OffPaper): ReadonlyMap<number, number> {
  const rests = new Map<number, number>();
  for (const piece of pieces) if (piece.type === 'rest') rests.set(piece.unit, (rests.get(piece.unit) ?? 0) + 1);
  return rests;
}
