import { parse } from '../../core/parse.ts';
import type { Leaf, LeafRole, Parsed } from '../../core/tree/nodes.ts';
import { allEmphasised, type ToMark } from './emphasis.ts';
import { escapedLines, mayBeMarked } from './escape.ts';
import { flattened, type Item } from './flatten.ts';
import { tableText } from './gfm.ts';
import type { WordBlock } from './model.ts';
import type { Notebook } from './notebook.ts';
import { type Line, linesOf, wordsOfLine } from './pieces.ts';
import { type Reading, readAs } from './readings.ts';

/** A text, and which paragraph of the file each stretch of it came from. */
export interface Composed {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
  /** 1 for the first paragraph of the file, those in cells counted. */
  readonly paragraph: number;
}

interface Entry {
  source: string;
  readonly paragraph: number;
  /** Undefined for the rows of a table. */
  readonly line: Line | undefined;
  /** Rows of one table stand one right below the other. */
  readonly tight: boolean;
}

/**
 * The source of a document that wasn't made by us: a paragraph is a line, a blank line between two. Bold and italic type
 * is written as `**` and `*` in running text only; in all other parts it belongs to the form.
 */
export function compose(blocks: readonly WordBlock[], notes: Notebook): Composed {
  const entries = flattened(blocks).flatMap((item) => entriesOf(item, notes));
  const lines = entries.filter(({ line }) => line !== undefined);
  const sources = escapedLines(
    lines.map(({ source }) => source),
    notes,
  );
  lines.forEach((entry, i) => {
    entry.source = sources[i] ?? entry.source;
  });
  const plain = assembled(entries);
  const stressed = entries.filter(({ line }) => line !== undefined && isMarked(line)).length;
  if (stressed === 0) return plain;
  // The bars of a table are no signs: rows without others are read at once.
  if (entries.filter(({ source }) => mayBeMarked(source.replaceAll('|', ''))).length > MOST_MARKED) {
    notes.count('emphasis', stressed);
    return plain;
  }
  const parsed = parse(plain.text);
  const running: { readonly entry: Entry; readonly mark: ToMark }[] = [];
  const headings: { readonly entry: Entry; readonly reading: Reading }[] = [];
  entries.forEach((entry, i) => {
    const [{ line, source }, place] = [entry, plain.places[i]];
    if (line === undefined || place === undefined || !isMarked(line)) return;
    const leaves = leavesIn(parsed, place);
    const heading = headingOf(line, source, leaves);
    if (heading !== undefined) headings.push({ entry, reading: heading });
    else if (isRunning(leaves)) running.push({ entry, mark: markOf(line, source, leaves) });
  });
  // What has no mark of Markdown in it can't be anything but a heading.
  for (const { entry, reading } of headings) if (!mayBeMarked(reading.words)) entry.source = reading.source;
  const doubted = headings.filter(({ reading }) => mayBeMarked(reading.words));
  const read = readAs(
    doubted.map(({ reading }) => reading),
    notes,
  );
  doubted.forEach(({ entry, reading }, i) => {
    if (read[i] === true) entry.source = reading.source;
  });
  const marked = allEmphasised(
    running.map(({ mark }) => mark),
    notes,
  );
  running.forEach(({ entry }, i) => {
    const one = marked[i];
    if (one === undefined) return;
    entry.source = one.source;
    if (one.lost > 0) notes.count('emphasis', one.lost);
  });
  return assembled(entries);
}

/**
 * To know where an author may stress words the text is read as a whole, which takes its time by the lines that have signs of
 * Markdown: beyond so many of them its words come without.
 */
const MOST_MARKED = 5_000;

/** A line has its words for source, until all lines are escaped at once. */
function entriesOf(item: Item, notes: Notebook): Entry[] {
  if (item.type === 'data') {
    const { lines, paragraphs } = tableText(item.table, notes);
    return lines.map((source, i) => ({ source, paragraph: paragraphs[i] ?? 0, line: undefined, tight: i > 0 }));
  }
  return linesOf(item, notes).map((line) => ({
    source: wordsOfLine(line).normalize('NFC'),
    paragraph: item.ordinal,
    line,
    tight: false,
  }));
}

function assembled(entries: readonly Entry[]): Composed {
  const places: Place[] = [];
  let text = '';
  for (const { source, paragraph, tight } of entries) {
    if (text !== '') text += tight ? '\n' : '\n\n';
    places.push({ start: text.length, end: text.length + source.length, paragraph });
    text += source;
  }
  return { text: text === '' ? '' : `${text}\n`, places };
}

function isMarked({ pieces, paragraph }: Line): boolean {
  return paragraph.look.outline !== undefined || pieces.some(({ bold, italic }) => bold || italic);
}

/** The leaves whose first character lies in the place; they are in the order of the text. */
function leavesIn({ leaves }: Parsed, { start, end }: Place): readonly Leaf[] {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < leaves.length && (leaves[to]?.span.start ?? end) < end) to += 1;
  return leaves.slice(low, to);
}

/** A heading of Word without a number is a heading here by its `#` only. */
function headingOf(line: Line, source: string, leaves: readonly Leaf[]): Reading | undefined {
  const { outline } = line.paragraph.look;
  const words = wordsOfLine(line).trim();
  if (outline === undefined || leaves.length !== 1 || leaves[0]?.role !== 'text') return undefined;
  if (words.length > 120 || /[.;,:…]$/u.test(words)) return undefined;
  return { source: `${'#'.repeat(Math.min(6, Math.max(2, outline + 1)))} ${source}`, words, heading: true };
}

/** Where an author may stress words; the look of everything else is set by the form. */
const RUNNING: ReadonlySet<LeafRole> = new Set(['text', 'label', 'closing', 'quoted', 'opening', 'outside', 'mark']);

function isRunning(leaves: readonly Leaf[]): boolean {
  return leaves.length > 0 && leaves.every(({ role }) => RUNNING.has(role));
}

function markOf(line: Line, plain: string, leaves: readonly Leaf[]): ToMark {
  const label = leaves[0]?.role === 'label' ? leaves[0].flat.text : '';
  return { line, label, formItalic: leaves.some(({ role }) => role === 'opening'), plain };
}
