import type { Block, TextBlock } from './model.ts';

/**
 * Columns of which a part may go on over the page, for pages that are made of blocks: what stays together, then the rest of the
 * first column as paragraphs of its width.
 */
export function opened(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'columns' || block.kept === undefined) return [block];
    const { kept, columns, ...rest } = block;
    const [first, ...others] = columns;
    if (first === undefined) return [block];
    const right = others.reduce((sum, { width }) => sum + width, 0);
    const after = first.blocks.slice(kept).filter((one): one is TextBlock => one.type === 'text');
    return [
      { ...rest, columns: [{ ...first, blocks: first.blocks.slice(0, kept) }, ...others] },
      ...after.map((one) => ({ ...one, right })),
    ];
  });
}
