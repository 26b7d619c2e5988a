import { readFlow } from '../../core/dialect/read.ts';
import { parse } from '../../core/parse.ts';
import type { Leaf, LeafRole, Parsed } from '../../core/tree/nodes.ts';
import { emphasised } from './emphasis.ts';
import { escapedLine } from './escape.ts';
import { flattened, type Item } from './flatten.ts';
import { tableText } from './gfm.ts';
import type { WordBlock } from './model.ts';
import type { Notebook } from './notebook.ts';
import { type Line, linesOf, wordsOfLine } from './pieces.ts';

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
  const plain = assembled(entries);
  if (!entries.some(({ line }) => line !== undefined && isMarked(line))) return plain;
  const parsed = parse(plain.text);
  entries.forEach((entry, i) => {
    const place = plain.places[i];
    if (entry.line === undefined || place === undefined) return;
    const leaves = leavesIn(parsed, place);
    entry.source = headed(entry.line, leaves, notes) ?? inRunningText(entry.line, entry.source, leaves, notes);
  });
  return assembled(entries);
}

function entriesOf(item: Item, notes: Notebook): Entry[] {
  if (item.type === 'data') {
    const { lines, paragraphs } = tableText(item.table, notes);
    return lines.map((source, i) => ({ source, paragraph: paragraphs[i] ?? 0, line: undefined, tight: i > 0 }));
  }
  return linesOf(item, notes).map((line) => ({
    source: escapedLine(wordsOfLine(line).normalize('NFC'), notes),
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
function headed({ paragraph, pieces }: Line, leaves: readonly Leaf[], notes: Notebook): string | undefined {
  const { outline } = paragraph.look;
  const words = wordsOfLine({ paragraph, pieces }).trim();
  if (outline === undefined || leaves.length !== 1 || leaves[0]?.role !== 'text') return undefined;
  if (words.length > 120 || /[.;,:…]$/u.test(words)) return undefined;
  const source = `${'#'.repeat(Math.min(6, Math.max(2, outline + 1)))} ${escapedLine(words, notes)}`;
  return readFlow(source).flow[0]?.type === 'heading' ? source : undefined;
}

/** Where an author may stress words; the look of everything else is set by the form. */
const RUNNING: ReadonlySet<LeafRole> = new Set(['text', 'label', 'closing', 'quoted', 'opening', 'outside', 'mark']);

function inRunningText(line: Line, source: string, leaves: readonly Leaf[], notes: Notebook): string {
  if (leaves.length === 0 || leaves.some(({ role }) => !RUNNING.has(role))) return source;
  const label = leaves[0]?.role === 'label' ? leaves[0].flat.text : '';
  const marked = emphasised(
    line,
    label,
    leaves.some(({ role }) => role === 'opening'),
    notes,
  );
  if (marked === undefined) return source;
  if (marked.lost > 0) notes.count('emphasis', marked.lost);
  return marked.source;
}
