import type {
  Block,
  ColumnsBlock,
  GapBlock,
  Layout,
  LayoutRow,
  LayoutSection,
  Style,
  StyleId,
  TableBlock,
  TextBlock,
} from '../layout/model.ts';
import { type Printed, printedOf } from './layout-units.ts';
import { type Matching, matchUnits } from './match.ts';
import { withEnds } from './tracked-ends.ts';
import { type Gone, goneOf } from './tracked-gone.ts';
import { type Move, markedMoves } from './tracked-moves.ts';
import { changedText, type Looks, movedText, wholeRow, wholeText } from './tracked-text.ts';

/**
 * The new version on paper with every change marked, to be taken or turned down one by one: without what is `deleted` and
 * `movedFrom` it has the new version's paragraphs, without what is `inserted` and `movedTo` the old one's, in their order.
 * Labels are typed: a number that a word processor counts can't be marked.
 */
export function trackedLayout(old: Layout, young: Layout): Layout {
  const before = printedOf(old);
  const after = printedOf(young);
  const matching = matchUnits(before, after);
  const { gone, pairs } = placed(before, after, matching);
  const places = goneOf(old, young, gone);
  const shown = new Set([...places.behind.values()].flat().map(({ block }) => block));
  const moves = markedMoves(
    { old: before, young: after },
    matching.moved,
    { old, young },
    (block) => shown.has(block),
    (block) => !places.behind.has(block),
  );
  const tracking: Tracking = {
    ...places,
    pairs,
    moves: new Map(moves.flatMap((move) => [[move.old, move] as const, [move.young, move] as const])),
    looks: { old: byId(old), young: byId(young) },
  };
  return {
    ...young,
    styles: stylesOf(old, young),
    sections: young.sections.map((one, i) => sectionOf(one, i === young.sections.length - 1, tracking)),
  };
}

interface Tracking extends Gone {
  /** What a paragraph or row of the new version was. */
  readonly pairs: ReadonlyMap<object, Printed>;
  /** By the paragraph of either version. */
  readonly moves: ReadonlyMap<TextBlock, Move>;
  readonly looks: Looks;
}

/** What each paragraph or row was, and what went from behind it; from before all of them: from behind nothing. */
function placed(before: readonly Printed[], after: readonly Printed[], { kept }: Matching) {
  const pairs = new Map<object, Printed>();
  const gone = new Map<object | undefined, readonly Printed[]>();
  let place: object | undefined;
  let i = 0;
  for (const [nextI, nextJ] of [...kept, [before.length, after.length] as const]) {
    if (i < nextI) gone.set(place, before.slice(i, nextI));
    const from = before[nextI];
    const to = nextJ < after.length ? nextJ : after.length - 1;
    place = after[to]?.block ?? after[to]?.row;
    if (from !== undefined && place !== undefined) pairs.set(place, from);
    i = nextI + 1;
  }
  return { gone, pairs };
}

function byId({ styles }: Layout): ReadonlyMap<StyleId, Style> {
  return new Map(styles.map((style) => [style.id, style]));
}

function stylesOf(old: Layout, young: Layout): readonly Style[] {
  const known = new Set(young.styles.map(({ id }) => id));
  return [...young.styles, ...old.styles.filter(({ id }) => !known.has(id))];
}

function sectionOf(section: LayoutSection, isLast: boolean, tracking: Tracking): LayoutSection {
  const { blocks, foot, top } = section;
  const texts = (all: readonly TextBlock[]): readonly TextBlock[] =>
    columnOf(all, tracking).filter((one) => one.type === 'text');
  const shown = [...goneBlocks(section, tracking), ...blocks.flatMap((block) => blockOf(block, tracking))];
  return {
    ...section,
    top: texts(top),
    blocks: withEnds(shown, isLast),
    foot: texts(foot),
  };
}

function blockOf(block: Block, tracking: Tracking): readonly Block[] {
  return [trackedBlock(block, tracking), ...goneBlocks(block, tracking)];
}

function trackedBlock(block: Block, tracking: Tracking): Block {
  switch (block.type) {
    case 'text':
      return trackedText(block, tracking);
    case 'table':
      return trackedTable(block, tracking);
    case 'columns':
      return columns(block, tracking);
    default:
      return block;
  }
}

function columns(block: ColumnsBlock, tracking: Tracking): ColumnsBlock {
  const all = block.columns.map((column) => ({ ...column, blocks: columnOf(column.blocks, tracking) }));
  return { ...block, columns: all };
}

type InColumn = TextBlock | GapBlock | ColumnsBlock;

function columnOf(blocks: readonly InColumn[], tracking: Tracking): readonly InColumn[] {
  const shown = blocks.flatMap((block): readonly InColumn[] => {
    if (block.type === 'columns') return [columns(block, tracking)];
    if (block.type === 'gap') return [block];
    return [trackedText(block, tracking), ...(tracking.within.get(block) ?? []).flatMap(goneText)];
  });
  return withEnds(shown, true);
}

function trackedTable(table: TableBlock, tracking: Tracking): TableBlock {
  const rows: LayoutRow[] = [];
  for (const row of table.rows) {
    const pair = tracking.pairs.get(row);
    const gone = tracking.within.get(row) ?? [];
    const made = pair?.row === undefined ? wholeRow(row, 'inserted') : trackedRow(row, pair.row, tracking.looks);
    const goneRows = gone.every((one) => one.row !== undefined && one.row.cells.length === row.cells.length);
    rows.push(goneRows ? made : withText(made, gone.flatMap(goneText)));
    if (goneRows) for (const one of gone) if (one.row !== undefined) rows.push(wholeRow(one.row, 'deleted'));
  }
  return { ...table, rows };
}

/** Rows of both versions with as many cells are compared cell by cell, others are exchanged. */
function trackedRow(row: LayoutRow, old: LayoutRow, looks: Looks): LayoutRow {
  const cells = row.cells.map((cell, i) => {
    const before = old.cells[i]?.blocks ?? [];
    // Cells of a row that has lost some stay as what was deleted in the last one.
    const beyond = i === row.cells.length - 1 ? old.cells.slice(row.cells.length).flatMap(({ blocks }) => blocks) : [];
    const blocks = cell.blocks.map((block, k) => {
      const pair = before[k];
      return pair === undefined ? wholeText(block, 'inserted') : changedText(block, pair, looks);
    });
    const gone = [...before.slice(cell.blocks.length), ...beyond].map((block) => wholeText(block, 'deleted'));
    return { ...cell, blocks: withEnds([...blocks, ...gone], true) };
  });
  return { ...row, cells };
}

/** What stood between two tables that have become one: it is told at the end of the row above it. */
function withText(row: LayoutRow, gone: readonly TextBlock[]): LayoutRow {
  const last = row.cells.length - 1;
  return {
    ...row,
    cells: row.cells.map((cell, i) =>
      i === last ? { ...cell, blocks: withEnds([...cell.blocks, ...gone], true) } : cell,
    ),
  };
}

function trackedText(block: TextBlock, { looks, moves, pairs }: Tracking): TextBlock {
  const move = moves.get(block);
  if (move !== undefined) return named(movedText(block, move.old, 'movedTo'), move);
  const pair = pairs.get(block)?.block;
  return pair === undefined ? wholeText(block, 'inserted') : changedText(block, pair, looks);
}

function named(block: TextBlock, { ends, name, starts }: Move): TextBlock {
  return { ...block, move: { name, starts, ends } };
}

/** What is shown behind a block of the sheet though it went from there. */
function goneBlocks(holder: Block | LayoutSection, { behind, moves }: Tracking): readonly Block[] {
  const out: Block[] = [];
  for (const { block, row, table } of behind.get(holder) ?? []) {
    const move = block === undefined ? undefined : moves.get(block);
    if (move !== undefined) out.push(named(movedText(move.young, move.old, 'movedFrom'), move));
    else if (block !== undefined) out.push(wholeText(block, 'deleted'));
    if (row === undefined || table === undefined) continue;
    const last = out.at(-1);
    const same = last?.type === 'table' && last.rows[0]?.cells.length === row.cells.length;
    if (same) out[out.length - 1] = { ...last, rows: [...last.rows, wholeRow(row, 'deleted')] };
    else out.push({ ...table, rows: [wholeRow(row, 'deleted')], heads: 0, source: undefined });
  }
  return out;
}

/** Where no table can stand: the cells of a row one below the other. */
function goneText({ block, row }: Printed): readonly TextBlock[] {
  if (block !== undefined) return [wholeText(block, 'deleted')];
  return row?.cells.flatMap(({ blocks }) => blocks.map((one) => wholeText(one, 'deleted'))) ?? [];
}
