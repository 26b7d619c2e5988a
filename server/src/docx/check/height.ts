import { CUSTOM } from '../../core/law/paper.ts';
import { brokenLines, type Lines, type Piece } from '../../core/layout/balance.ts';
import type { RunLook, WordBlock, WordParagraph, WordSection, WordTable } from '../read/model.ts';
import { MM_PER_TWIP } from './report.ts';

const POINTS_PER_TWIP = 1 / 20;
/** Width of the text of a page, twips. */
export function textColumn({ width, left, right, columns }: WordSection): number {
  return (width - left - right) / Math.max(1, columns);
}

/** Lines of a paragraph in a column of so many twips, by our own measure of its letters. */
export function linesOf({ label, content, look }: WordParagraph, column: number): Lines {
  const pieces: Piece[] = [];
  let breakBefore = false;
  const add = (text: string, { size, bold, italic, raised }: RunLook): void => {
    pieces.push({ text, look: { size: raised === undefined ? size : size * RAISED, bold, italic }, breakBefore });
    breakBefore = false;
  };
  if (label !== undefined && !label.bullet) add(`${label.text} `, label.look);
  for (const item of content) {
    if (item.type === 'text' && !item.look.hidden) add(item.text, item.look);
    else if (item.type === 'break' && item.kind === 'line') breakBefore = true;
  }
  const own = (column - look.left - look.right) * MM_PER_TWIP;
  return brokenLines(pieces, Math.max(own, 1), look.firstLine * MM_PER_TWIP);
}

/** Letters above or below the line are about so much smaller. */
const RAISED = 0.65;

/** Points that a paragraph takes, without the gaps above and below. */
function inner(paragraph: WordParagraph, column: number): number {
  const { count } = linesOf(paragraph, column);
  const sizes = paragraph.content.flatMap((item) =>
    item.type === 'text' && !item.look.hidden && item.text.trim() !== '' ? [item.look.size] : [],
  );
  const size = sizes.length > 0 ? Math.max(...sizes) : paragraph.markSize;
  const { rule, value } = paragraph.look.line;
  const single = size * CUSTOM.ownLine;
  const line =
    rule === 'auto'
      ? (single * value) / 240
      : rule === 'exact'
        ? value * POINTS_PER_TWIP
        : Math.max(single, value * POINTS_PER_TWIP);
  return Math.max(1, count) * line;
}

/** Points that blocks below one another take. What floats beside the text takes none. */
export function heightOf(blocks: readonly WordBlock[], column: number): number {
  return heightsOf(blocks, column).reduce((sum, height) => sum + height, 0);
}

/** Of each of them. */
export function heightsOf(blocks: readonly WordBlock[], column: number): readonly number[] {
  return blocks.map((block, i) => {
    if (block.type === 'table') return tableHeight(block, column);
    const { look, style } = block;
    const alike = (other: WordBlock | undefined): boolean =>
      look.contextual && other?.type === 'paragraph' && other.style === style;
    const gaps = (alike(blocks[i - 1]) ? 0 : look.before) + (alike(blocks[i + 1]) ? 0 : look.after);
    return inner(block, column) + gaps * POINTS_PER_TWIP;
  });
}

function tableHeight({ rows }: WordTable, column: number): number {
  let height = 0;
  for (const { cells } of rows) {
    const spans = cells.reduce((sum, { span }) => sum + span, 0);
    height += Math.max(
      0,
      ...cells.map(({ blocks, width, span, continued }) =>
        continued ? 0 : heightOf(blocks, width ?? (column * span) / spans),
      ),
    );
  }
  return height;
}

/** Height of the text of a page, points. */
export function pageHeight({ height, top, bottom }: WordSection): number {
  return (height - top - bottom) * POINTS_PER_TWIP;
}
