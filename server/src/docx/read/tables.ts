import type { Context } from './context.ts';
import type { WordBlock, WordCell, WordRow, WordTable } from './model.ts';
import { isDrawn } from './properties.ts';
import { childOf, type Element, elementsOf, flagOf, numberOf, valOf } from './xml.ts';

type ReadBlocks = (elements: readonly Element[], context: Context) => readonly WordBlock[];

/** Columns that a cell may go over: beyond it the file is at fault. */
const MAX_SPAN = 60;

export function readTable(element: Element, context: Context, readBlocks: ReadBlocks): WordTable {
  const { section } = context.state;
  const rows: WordRow[] = [];
  const properties = childOf(element, 'w:tblPr');
  let cellBorders = 0;
  let cells = 0;
  addRows(element);
  const borders = childOf(properties, 'w:tblBorders');
  const style = valOf(properties, 'w:tblStyle');
  // Most styles of tables draw lines; what a table or its cells say themselves comes first.
  const bordered =
    borders !== undefined
      ? (cells === 1 ? SIDES : BETWEEN).some((side) => isDrawn(childOf(borders, side))) || cellBorders > cells / 2
      : cellBorders > 0 || (style !== undefined && isGrid(style, context));
  return { type: 'table', rows, bordered, section };

  function addRows(parent: Element): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:tr') addRow(child);
      else if (child.name === 'w:sdt') addRows(childOf(child, 'w:sdtContent') ?? child);
      else if (child.name === 'w:customXml' || child.name === 'w:ins') addRows(child);
    }
  }

  function addRow(row: Element): void {
    const of = childOf(row, 'w:trPr');
    if (childOf(of, 'w:del') !== undefined) {
      context.notes.count('deleted');
      return;
    }
    if (childOf(of, 'w:ins') !== undefined) context.notes.count('inserted');
    const found: WordCell[] = [];
    addCells(row, found);
    if (found.length > 0) rows.push({ cells: found, heading: flagOf(of, 'w:tblHeader') ?? false });
  }

  function addCells(parent: Element, found: WordCell[]): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:tc') found.push(cell(child));
      else if (child.name === 'w:sdt') addCells(childOf(child, 'w:sdtContent') ?? child, found);
      else if (child.name === 'w:customXml') addCells(child, found);
    }
  }

  function cell(of: Element): WordCell {
    const own = childOf(of, 'w:tcPr');
    const merge = childOf(own, 'w:vMerge');
    const lines = childOf(own, 'w:tcBorders');
    cells += 1;
    if (lines !== undefined && SIDES.every((side) => isDrawn(childOf(lines, side)))) cellBorders += 1;
    return {
      blocks: readBlocks(elementsOf(of), context),
      span: Math.max(1, Math.min(MAX_SPAN, numberOf(valOf(own, 'w:gridSpan')) ?? 1)),
      continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
      width: isLength(childOf(own, 'w:tcW')) ? numberOf(childOf(own, 'w:tcW')?.attributes['w:w']) : undefined,
    };
  }
}

/** In twips; a share of the table or "as wide as it needs" is none. */
function isLength(width: Element | undefined): boolean {
  const type = width?.attributes['w:type'];
  return type === undefined || type === 'dxa';
}

const BETWEEN: readonly string[] = ['w:insideV', 'w:insideH'];
const SIDES: readonly string[] = ['w:top', 'w:bottom'];

function isGrid(style: string, { styles }: Context): boolean {
  const name = styles.name(style) ?? style;
  return !/^(?:table normal|normal table|tablenormal|plain table 5)$/iu.test(name);
}
