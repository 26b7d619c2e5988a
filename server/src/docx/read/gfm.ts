import { escapedCell, plainWords } from './escape.ts';
import type { WordBlock, WordTable } from './model.ts';
import type { Notebook } from './notebook.ts';
import { linesOf, wordsOfLine } from './pieces.ts';

export interface TableText {
  /** The rows of a Markdown table, the first one its header. */
  readonly lines: readonly string[];
  /** The first paragraph of each row, as counted in the file; one per line, the row of dashes among them. */
  readonly paragraphs: readonly number[];
}

/** A table as GFM has it: one line per row, no merged cells, no tables in cells; what that costs is noted. */
export function tableText(table: WordTable, notes: Notebook): TableText {
  const width = Math.max(1, ...table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
  const lines: string[] = [];
  const paragraphs: number[] = [];
  for (const { cells } of table.rows) {
    const row: string[] = [];
    let first: number | undefined;
    for (const cell of cells) {
      first ??= firstParagraph(cell.blocks);
      row.push(cellText(cell.blocks, notes));
      for (let i = 1; i < cell.span; i += 1) row.push('');
    }
    while (row.length < width) row.push('');
    lines.push(rowText(row.slice(0, width)));
    paragraphs.push(first ?? paragraphs[paragraphs.length - 1] ?? 0);
    if (lines.length === 1) {
      lines.push(`|${' --- |'.repeat(width)}`);
      paragraphs.push(first ?? 0);
    }
  }
  if (hasMerged(table)) notes.count('merged');
  return { lines, paragraphs };
}

export function hasMerged({ rows }: WordTable): boolean {
  return rows.some(({ cells }) => cells.some(({ span, continued }) => span > 1 || continued));
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(blocks: readonly WordBlock[], notes: Notebook): string {
  const words = blocks.flatMap((block): string[] => {
    if (block.type === 'table') {
      notes.count('nested');
      return block.rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell.blocks, notes)));
    }
    const boxes = block.content.flatMap((item) => (item.type === 'box' ? [cellText(item.blocks, notes)] : []));
    return [...linesOf(block, notes).map((line) => escapedCell(plainWords(wordsOfLine(line)))), ...boxes];
  });
  const some = words.filter((text) => text !== '');
  if (some.length > 1) notes.count('cellLines');
  return some.join(' ');
}

function firstParagraph(blocks: readonly WordBlock[]): number | undefined {
  for (const block of blocks) {
    if (block.type === 'paragraph') return block.ordinal;
    for (const { cells } of block.rows) {
      for (const cell of cells) {
        const found = firstParagraph(cell.blocks);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}
