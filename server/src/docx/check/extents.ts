import type { WordBlock, WordParagraph } from '../read/model.ts';
import { paragraphsIn } from '../read/page-texts.ts';
import { heightOf, pageHeight, textColumn } from './height.ts';
import type { Part, WordSheet } from './sheet.ts';

/** How long the main document or one of its annexes is on paper. */
export interface Extent {
  readonly first: Part | undefined;
  /** Sections of the file that it stands in. */
  readonly sections: ReadonlySet<number>;
  /** Estimated from the heights of its paragraphs; a page that the file breaks by hand counts as full. */
  readonly pages: number;
}

interface Group {
  first: Part | undefined;
  readonly blocks: WordBlock[];
}

/** The main document and each annex by itself: they count their pages by themselves. */
export function groupsOf(sheet: WordSheet): readonly Group[] {
  const { blocks } = sheet.document;
  const parts = new Map(sheet.parts.map((part) => [part.paragraph.ordinal, part]));
  const groups: Group[] = [];
  for (const block of blocks) {
    const part = paragraphsIn([block])
      .map(({ ordinal }) => parts.get(ordinal))
      .find((one) => one !== undefined);
    const open = groups[groups.length - 1];
    if (open === undefined) groups.push({ first: part, blocks: [block] });
    else if (part !== undefined && open.first !== undefined && part.printedSection !== open.first.printedSection)
      groups.push({ first: part, blocks: [block] });
    else {
      open.first ??= part;
      open.blocks.push(block);
    }
  }
  return groups;
}

export function extentsOf(sheet: WordSheet): readonly Extent[] {
  const { sections } = sheet.document;
  return groupsOf(sheet).map(({ first, blocks: own }) => {
    let pages = 0;
    for (const stretch of stretchesOf(own)) {
      const section = sections[stretch[0]?.section ?? 0];
      const height = section === undefined ? 0 : heightOf(stretch, textColumn(section)) / pageHeight(section);
      // What stands before a break by hand fills its pages.
      pages = Math.ceil(pages) + height;
    }
    return { first, sections: new Set(own.map(({ section }) => section)), pages };
  });
}

/** Blocks between two page breaks that the file makes, those of sections left out: a section may go on on the same page. */
export function stretchesOf(blocks: readonly WordBlock[]): readonly (readonly WordBlock[])[] {
  const out: WordBlock[][] = [[]];
  for (const block of blocks) {
    const open = out[out.length - 1] ?? [];
    const isParagraph = block.type === 'paragraph';
    if (isParagraph && open.length > 0 && breaksBefore(block) && hasWords([block])) out.push([block]);
    else open.push(block);
    if (isParagraph && breaksWithin(block)) out.push([]);
  }
  return out.filter(hasWords);
}

function breaksBefore({ look, content }: WordParagraph): boolean {
  const [first] = content;
  return look.pageBreakBefore || (first?.type === 'break' && first.kind === 'page');
}

function breaksWithin({ content }: WordParagraph): boolean {
  return content.findLastIndex((item) => item.type === 'break' && item.kind === 'page') > 0 || isBreakAlone(content);
}

function isBreakAlone(content: WordParagraph['content']): boolean {
  return content.some((item) => item.type === 'break' && item.kind === 'page') && content.length === 1;
}

function hasWords(blocks: readonly WordBlock[]): boolean {
  return paragraphsIn(blocks).some(({ content }) =>
    content.some((item) => item.type === 'text' && /[\p{L}\p{N}]/u.test(item.text)),
  );
}
