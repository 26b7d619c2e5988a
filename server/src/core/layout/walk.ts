import type { Block, LayoutSection, TextBlock } from './model.ts';

/** The paragraphs of a section in the order of the page: columns and cells from left to right. */
export function textBlocks(section: LayoutSection): TextBlock[] {
  const found: TextBlock[] = [];
  const add = (block: Block): void => {
    if (block.type === 'text') found.push(block);
    else if (block.type === 'columns') for (const { blocks } of block.columns) blocks.forEach(add);
    else if (block.type === 'table')
      for (const { cells } of block.rows) for (const { blocks } of cells) blocks.forEach(add);
  };
  section.top.forEach(add);
  section.blocks.forEach(add);
  section.foot.forEach(add);
  return found;
}
