import type {
  Block,
  ColumnsBlock,
  GapBlock,
  Layout,
  LayoutRow,
  LayoutSection,
  Run,
  Style,
  TableBlock,
  TextBlock,
  TrackedChange,
} from '../layout/model.ts';
import { type Printed, printedOf, textOf } from './layout-units.ts';
import { matchUnits } from './match.ts';
import { compareParagraph, type Segment } from './words.ts';

/**
 * The new version on paper with every change marked, to be taken or turned down one by one: without what is `deleted` it has the
 * new version's paragraphs, without what is `inserted` the old one's, in their order. What went elsewhere is deleted there and
 * inserted here. Labels are typed: a number that a word processor counts can't be marked.
 */
export function trackedLayout(old: Layout, young: Layout): Layout {
  const before = printedOf(old);
  const after = printedOf(young);
  const { kept } = matchUnits(before, after);
  const tracking: Tracking = { pairs: new Map(), gone: new Map() };
  let i = 0;
  let place: object = START;
  let j = 0;
  for (const [nextI, nextJ] of [...kept, [before.length, after.length] as const]) {
    if (i < nextI) tracking.gone.set(place, before.slice(i, nextI));
    for (; j < nextJ; j += 1) place = placeOf(after[j]);
    const from = before[nextI];
    const to = after[nextJ];
    if (from !== undefined && to !== undefined) {
      place = placeOf(to);
      tracking.pairs.set(place, from);
    }
    i = nextI + 1;
    j = nextJ + 1;
  }
  const sections = young.sections.map((section, index) => sectionOf(section, index === 0, tracking));
  return { ...young, styles: stylesOf(old, young), sections };
}

interface Tracking {
  /** What a paragraph or row of the new version was. */
  readonly pairs: Map<object, Printed>;
  /** What stood behind a paragraph or row, and stands there no more. */
  readonly gone: Map<object, readonly Printed[]>;
}

const START = {};

function placeOf(printed: Printed | undefined): object {
  return printed?.block ?? printed?.row ?? START;
}

function stylesOf(old: Layout, young: Layout): readonly Style[] {
  const known = new Set(young.styles.map(({ id }) => id));
  return [...young.styles, ...old.styles.filter(({ id }) => !known.has(id))];
}

function sectionOf(section: LayoutSection, isFirst: boolean, tracking: Tracking): LayoutSection {
  const { blocks, foot, top } = section;
  const first = isFirst ? goneBlocks(tracking.gone.get(START) ?? []) : [];
  const text = (block: TextBlock): readonly TextBlock[] =>
    columnOf([block], tracking).filter((one) => one.type === 'text');
  return {
    ...section,
    top: top.flatMap(text),
    blocks: [...first, ...blocks.flatMap((block) => blockOf(block, tracking))],
    foot: foot.flatMap(text),
  };
}

function blockOf(block: Block, tracking: Tracking): readonly Block[] {
  switch (block.type) {
    case 'text':
      return [trackedText(block, tracking), ...goneBlocks(tracking.gone.get(block) ?? [])];
    case 'table':
      return [trackedTable(block, tracking)];
    case 'columns':
      return [columns(block, tracking)];
    default:
      return [block];
  }
}

function columns(block: ColumnsBlock, tracking: Tracking): ColumnsBlock {
  const all = block.columns.map((column) => ({ ...column, blocks: columnOf(column.blocks, tracking) }));
  return { ...block, columns: all };
}

type InColumn = TextBlock | GapBlock | ColumnsBlock;

function columnOf(blocks: readonly InColumn[], tracking: Tracking): readonly InColumn[] {
  return blocks.flatMap((block): readonly InColumn[] => {
    if (block.type === 'columns') return [columns(block, tracking)];
    if (block.type === 'gap') return [block];
    return [trackedText(block, tracking), ...(tracking.gone.get(block) ?? []).flatMap(goneText)];
  });
}

function trackedTable(table: TableBlock, tracking: Tracking): TableBlock {
  const rows: LayoutRow[] = [];
  for (const row of table.rows) {
    const pair = tracking.pairs.get(row);
    const gone = tracking.gone.get(row) ?? [];
    const made = pair?.row === undefined ? whole(row, 'inserted') : trackedRow(row, pair.row);
    const goneRows = gone.every((one) => one.row !== undefined && one.row.cells.length === row.cells.length);
    rows.push(goneRows ? made : withText(made, gone.flatMap(goneText)));
    if (goneRows) for (const one of gone) if (one.row !== undefined) rows.push(whole(one.row, 'deleted'));
  }
  return { ...table, rows };
}

/** Rows of both versions with as many cells are compared cell by cell, others are exchanged. */
function trackedRow(row: LayoutRow, old: LayoutRow): LayoutRow {
  const cells = row.cells.map((cell, i) => {
    const before = old.cells[i]?.blocks ?? [];
    // Cells of a row that has lost some stay as what was deleted in the last one.
    const beyond = i === row.cells.length - 1 ? old.cells.slice(row.cells.length).flatMap(({ blocks }) => blocks) : [];
    const blocks = cell.blocks.map((block, k) => {
      const pair = before[k];
      return pair === undefined ? wholeText(block, 'inserted') : changedText(block, pair);
    });
    const gone = [...before.slice(cell.blocks.length), ...beyond].map((block) => wholeText(block, 'deleted'));
    return { ...cell, blocks: [...blocks, ...gone] };
  });
  return { ...row, cells };
}

/** What stood between two tables that have become one: it is told at the end of the row above it. */
function withText(row: LayoutRow, gone: readonly TextBlock[]): LayoutRow {
  const last = row.cells.length - 1;
  return {
    ...row,
    cells: row.cells.map((cell, i) => (i === last ? { ...cell, blocks: [...cell.blocks, ...gone] } : cell)),
  };
}

function trackedText(block: TextBlock, tracking: Tracking): TextBlock {
  const pair = tracking.pairs.get(block)?.block;
  return pair === undefined ? wholeText(block, 'inserted') : changedText(block, pair);
}

function changedText(block: TextBlock, old: TextBlock): TextBlock {
  const before = textOf(old);
  const after = textOf(block);
  if (before === after) return block;
  const runs: Run[] = [];
  let from = 0;
  let at = 0;
  for (const { kind, text } of segmentsOf(before, after, labelOf(old) === labelOf(block) ? labelOf(block) : '')) {
    if (kind === 'deleted') runs.push(...cut(old.runs, from, from + text.length, kind));
    else runs.push(...cut(block.runs, at, at + text.length, kind === 'same' ? undefined : kind));
    if (kind !== 'inserted') from += text.length;
    if (kind !== 'deleted') at += text.length;
  }
  const { label: _, ...plain } = block;
  return { ...plain, runs };
}

/** A label that stayed is left alone, however the words behind it were written anew. */
function segmentsOf(before: string, after: string, label: string): readonly Segment[] {
  const words = compareParagraph(before.slice(label.length), after.slice(label.length));
  return label === '' ? words : [{ kind: 'same', text: label }, ...words];
}

function labelOf(block: TextBlock): string {
  return block.label === undefined ? '' : textOf(block, 0, block.label.runs);
}

/** Characters of a paragraph; a break of the line before a run is one of them. */
function cut(runs: readonly Run[], from: number, to: number, change: TrackedChange | undefined): readonly Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const { breakBefore, text, ...look } = run;
    const start = breakBefore === true ? at + 1 : at;
    const hasBreak = breakBefore === true && from <= at && at < to;
    const words = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (words !== '' || hasBreak) {
      out.push({
        ...look,
        text: words,
        ...(hasBreak ? { breakBefore: true } : {}),
        ...(change === undefined ? {} : { change }),
      });
    }
    at = start + text.length;
  }
  return out;
}

function whole(row: LayoutRow, change: TrackedChange): LayoutRow {
  const cells = row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => wholeText(block, change)) }));
  return { ...row, cells, change };
}

/** A paragraph that came or went; what went has no drawn line and no box any more. */
function wholeText(block: TextBlock, change: TrackedChange): TextBlock {
  const { box, label: _, rule, ...plain } = block;
  const runs = block.runs.map((run) => ({ ...run, change }));
  if (change === 'deleted') return { ...plain, runs, change, source: undefined };
  return { ...plain, runs, change, ...(rule === undefined ? {} : { rule }), ...(box === undefined ? {} : { box }) };
}

function goneBlocks(gone: readonly Printed[]): readonly Block[] {
  const out: Block[] = [];
  for (const { block, row, table } of gone) {
    if (block !== undefined) out.push(wholeText(block, 'deleted'));
    if (row === undefined || table === undefined) continue;
    const last = out.at(-1);
    const same = last?.type === 'table' && last.rows[0]?.cells.length === row.cells.length;
    if (same) out[out.length - 1] = { ...last, rows: [...last.rows, whole(row, 'deleted')] };
    else out.push({ ...table, rows: [whole(row, 'deleted')], heads: 0, source: undefined });
  }
  return out;
}

/** Where no table can stand: the cells of a row one below the other. */
function goneText({ block, row }: Printed): readonly TextBlock[] {
  if (block !== undefined) return [wholeText(block, 'deleted')];
  return row?.cells.flatMap(({ blocks }) => blocks.map((one) => wholeText(one, 'deleted'))) ?? [];
}
