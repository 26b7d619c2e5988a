import type { Block, Style, TextBlock } from './model.ts';

/**
 * Gaps as a word processor makes them of the same blocks: between two paragraphs stands the larger of the gap after the one and
 * the gap before the other, not both. HTML's padding adds up, so the first gives up what the second brings along.
 */
export function largerGaps(blocks: readonly Block[], styles: ReadonlyMap<string, Style>): readonly Block[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (!isParagraph(block) || next === undefined || !isParagraph(next)) return block;
    const after = block.after ?? styles.get(block.style)?.after ?? 0;
    const before = next.before ?? styles.get(next.style)?.before ?? 0;
    // A drawn line is a paragraph of its own, as high as the gap above it.
    const kept = Math.min(after, block.rule?.gap ?? 0);
    const less = kept + Math.max(0, after - kept - before);
    return less === after ? block : { ...block, after: less };
  });
}

/** A box is a table on paper, and tables add up. */
function isParagraph(block: Block): block is TextBlock {
  return block.type === 'text' && block.box === undefined;
}
