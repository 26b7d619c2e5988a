import type {
  Block,
  ColumnsBlock,
  Layout,
  LayoutSection,
  TableBlock,
  TextBlock,
} from '../../server/src/core/layout/model.ts';

/** A paragraph of the layout with the column that it has to stand in, mm from the left edge of the sheet. */
export interface Placed {
  readonly block: TextBlock;
  readonly section: LayoutSection;
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly where: 'flow' | 'column' | 'cell';
  /** The paragraph just above in the same column; undefined where a table, a line or a gap is between. */
  readonly above: TextBlock | undefined;
}

export function placesOf(layout: Layout): Placed[] {
  return layout.sections.flatMap((section, index) => {
    const out: Placed[] = [];
    const { left, right, width } = section.page;
    column(section.blocks, { section, index, left, width: width - left - right, where: 'flow' }, out);
    return out;
  });
}

type Frame = Omit<Placed, 'block' | 'above'>;

function column(blocks: readonly Block[], frame: Frame, out: Placed[]): void {
  let above: TextBlock | undefined;
  for (const block of blocks) {
    if (block.type === 'text') {
      out.push({ ...frame, block, above: block.box === undefined ? above : undefined });
      above = block.rule === undefined && block.box === undefined ? block : undefined;
      continue;
    }
    above = undefined;
    if (block.type === 'columns') columns(block, frame, out);
    else if (block.type === 'table') table(block, frame, out);
  }
}

function columns(block: ColumnsBlock, frame: Frame, out: Placed[]): void {
  let { left } = frame;
  for (const { width, blocks } of block.columns) {
    column(blocks, { ...frame, left, width, where: 'column' }, out);
    left += width;
  }
}

function table(block: TableBlock, frame: Frame, out: Placed[]): void {
  for (const { cells } of block.rows) {
    let at = 0;
    for (const { blocks, span } of cells) {
      const before = sum(block.widths.slice(0, at));
      const width = sum(block.widths.slice(at, at + span));
      at += span;
      const inner = { left: frame.left + before + block.padding, width: width - 2 * block.padding };
      column(blocks, { ...frame, ...inner, where: 'cell' }, out);
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
