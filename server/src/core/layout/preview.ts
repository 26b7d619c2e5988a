import type { Span } from '../text/span.ts';
import { stylesOf } from './html.ts';
import { blockHtml, keepsNext } from './html-blocks.ts';
import { createClasses } from './html-classes.ts';
import { largerGaps } from './html-gaps.ts';
import { FOOT_LINE } from './html-pages.ts';
import { SHEET_RULES, styleRules } from './html-style.ts';
import type { Block, Layout, LayoutColumn, PageSetup, Style } from './model.ts';
import { opened } from './opened.ts';

/** The layout as the preview takes it: each block by itself, so that only those that have changed need be drawn again. */
export interface PreviewPages {
  readonly title: string;
  /** Rules of the sheet and the styles; those of single lengths, whose names tell what they set, so that none ever changes. */
  readonly css: string;
  readonly lengths: string;
  readonly sections: readonly PreviewSection[];
  /** Of all sections, in order. */
  readonly blocks: readonly PreviewBlock[];
  /** Beginning and end of each block's source, two numbers for each; -1 for what the form adds. */
  readonly spans: readonly number[];
}

export interface PreviewSection {
  readonly page: PageSetup;
  /** How many of the blocks are its own. */
  readonly count: number;
  readonly top: string;
  readonly foot: string;
}

export interface PreviewBlock {
  readonly html: string;
  /** Into what it may be broken at the end of a page: lines, rows, or nothing. */
  readonly parts: 'lines' | 'rows' | 'none';
  readonly keepNext: boolean;
}

export function previewPages(layout: Layout): PreviewPages {
  const classes = createClasses();
  const styles = stylesOf(layout);
  const blocks: PreviewBlock[] = [];
  const spans: number[] = [];
  const written = (block: Block): string => {
    // Offsets within the block, so that what is typed above it doesn't change it.
    const origin = sourceOf(block)?.start ?? 0;
    return blockHtml(block, { styles, classes, origin });
  };
  const sections = layout.sections.map((section): PreviewSection => {
    const own = largerGaps(opened(section.blocks), styles);
    for (const block of own) {
      const source = sourceOf(block);
      blocks.push({ html: written(block), parts: partsOf(block, styles), keepNext: keepsNext(block, styles) });
      spans.push(source?.start ?? -1, source?.end ?? -1);
    }
    const [top, foot] = [section.top, section.foot].map((some) => some.map(written).join(''));
    return { page: section.page, count: own.length, top: top ?? '', foot: foot ?? '' };
  });
  const css = `${SHEET_RULES}\n.duoi{${FOOT_LINE}}\n${styleRules(layout)}`;
  return { title: layout.title, css, lengths: classes.css(), sections, blocks, spans };
}

function partsOf(block: Block, styles: ReadonlyMap<string, Style>): PreviewBlock['parts'] {
  if (block.type === 'table') return 'rows';
  return block.type === 'text' && styles.get(block.style)?.keepLines !== true ? 'lines' : 'none';
}

/** From the first to the last sign of source that is in the block. */
function sourceOf(block: Block): Span | undefined {
  if (block.type === 'gap') return undefined;
  if (block.type !== 'columns') return block.source;
  let found: Span | undefined;
  for (const inner of block.columns.flatMap(({ blocks }: LayoutColumn) => blocks)) {
    const own = sourceOf(inner);
    if (own === undefined) continue;
    found = { start: Math.min(own.start, found?.start ?? own.start), end: Math.max(own.end, found?.end ?? own.end) };
  }
  return found;
}
