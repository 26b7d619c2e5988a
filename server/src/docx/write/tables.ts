import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CUSTOM } from '../../core/law/paper.ts';
import type { Block, Box, ColumnsBlock, LayoutRow, TableBlock, TextBlock } from '../../core/layout/model.ts';
import type { Draft } from './draft.ts';
import { twipsOfColumns, twipsOfMm, twipsOfPoints } from './measure.ts';
import { alignmentOf, gapParagraph, paragraphsOf, thinParagraph } from './text.ts';
import { markOf } from './track.ts';

/** Borders are counted in eighths of a point. */
const line = (points: number) => ({ style: BorderStyle.SINGLE, size: Math.round(points * 8), color: 'auto' });
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = (one: typeof NONE | ReturnType<typeof line>) => ({
  top: one,
  bottom: one,
  left: one,
  right: one,
  insideHorizontal: one,
  insideVertical: one,
});
const ROOM = twipsOfPoints(CUSTOM.cellRoom);
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Blocks one below the other; a table never touches another table, nor ends what it stands in. */
export function blocksOf(blocks: readonly Block[], draft: Draft): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = [];
  for (const block of blocks) {
    const made = blockOf(block, draft);
    if (out.at(-1) instanceof Table && made[0] instanceof Table) out.push(thinParagraph());
    out.push(...made);
  }
  if (out.length === 0 || out.at(-1) instanceof Table) out.push(thinParagraph());
  return out;
}

function blockOf(block: Block, draft: Draft): (Paragraph | Table)[] {
  switch (block.type) {
    case 'text':
      return block.box === undefined ? paragraphsOf(block, draft) : boxed(block, block.box, draft);
    case 'gap':
      return [gapParagraph(block)];
    case 'columns':
      return [columnsTable(block, draft)];
    case 'table':
      return [dataTable(block, draft)];
  }
}

/** Columns of the form: a table without borders or margins, so that its columns are those of the layout to the twip. */
function columnsTable({ columns, kept }: ColumnsBlock, draft: Draft): Table {
  const widths = twipsOfColumns(columns.map(({ width }) => width));
  const rowOf = (cantSplit: boolean, blocksAt: (index: number) => readonly Block[]): TableRow =>
    new TableRow({
      cantSplit,
      children: columns.map(
        (_, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: blocksOf(blocksAt(index), draft),
          }),
      ),
    });
  const all = (index: number): readonly Block[] => columns[index]?.blocks ?? [];
  // One table, so that what goes on below still is read as the first column.
  const rows =
    kept === undefined
      ? [rowOf(true, all)]
      : [
          rowOf(true, (index) => (index === 0 ? all(0).slice(0, kept) : all(index))),
          rowOf(false, (index) => (index === 0 ? all(0).slice(kept) : [])),
        ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    margins: NO_MARGINS,
    borders: borders(NONE),
    rows,
  });
}

function dataTable(block: TableBlock, draft: Draft): Table {
  const widths = twipsOfColumns(block.widths);
  const rows = block.rows.map((row, index) => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const width = sum(widths.slice(column, column + cell.span));
      column += cell.span;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
        verticalAlign: index < block.heads ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        children: blocksOf(cell.blocks, draft),
      });
    });
    const head = index < block.heads;
    const change = row.change === undefined ? {} : markOf(row.change, draft.changeMark());
    return new TableRow({ children: cells, cantSplit: head || isLow(row, widths), tableHeader: head, ...change });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    margins: { top: ROOM, bottom: ROOM, left: twipsOfMm(block.padding), right: twipsOfMm(block.padding) },
    borders: borders(line(block.border)),
    rows,
  });
}

/** A row of a few lines stays on one page; a tall one may go on over it, or half a page would stay empty. */
function isLow(row: LayoutRow, widths: readonly number[]): boolean {
  let column = 0;
  return row.cells.every((cell) => {
    const width = sum(widths.slice(column, column + cell.span));
    column += cell.span;
    const letters = cell.blocks.map(({ runs }) => runs.reduce((total, { text }) => total + text.length, 0));
    return sum(letters.map((count) => 1 + Math.floor((count * LETTER) / Math.max(1, width)))) <= LOW_LINES;
  });
}

/** Twips of a letter, about. */
const LETTER = 130;
const LOW_LINES = 10;

/** A stamp: one cell of exact size, on the side where its text would stand; its gaps are outside. */
function boxed(block: TextBlock, box: Box, draft: Draft): (Paragraph | Table)[] {
  const style = draft.style(block.style);
  const width = twipsOfMm(box.width);
  const align = style?.align ?? 'center';
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphsOf({ ...block, before: 0, after: 0, left: 0, firstLine: 0 }, draft),
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    alignment: align === 'both' ? AlignmentType.LEFT : alignmentOf(align),
    margins: NO_MARGINS,
    borders: borders(line(box.border)),
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twipsOfMm(box.height), rule: HeightRule.EXACT },
        children: [cell],
      }),
    ],
  });
  const gap = (height: number): Paragraph[] =>
    height > 0 ? [gapParagraph({ type: 'gap', height, keepNext: true })] : [];
  return [...gap(block.before ?? style?.before ?? 0), table, ...gap(block.after ?? style?.after ?? 0)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
