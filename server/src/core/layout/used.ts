import type { Block, LayoutSection, Style, StyleId } from './model.ts';

/** The styles that occur, in the order of the sheet. */
export function usedStyles(styles: ReadonlyMap<StyleId, Style>, sections: readonly LayoutSection[]): readonly Style[] {
  const used = new Set<StyleId>();
  const add = (block: Block): void => {
    if (block.type === 'text') used.add(block.style);
    else if (block.type === 'columns') for (const column of block.columns) column.blocks.forEach(add);
    else if (block.type === 'table')
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(add);
  };
  for (const { blocks, top, foot, page } of sections) {
    [...blocks, ...top, ...foot].forEach(add);
    if (page.pageNumbers) used.add('soTrang');
  }
  return [...styles.values()].filter((style) => used.has(style.id));
}
