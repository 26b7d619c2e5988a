import { headerRole } from '../../core/tree/header.ts';
import { plainWords } from './escape.ts';
import { wordsOf } from './flatten.ts';
import type { Inline, WordBlock, WordDocument, WordParagraph } from './model.ts';
import type { ImportNote } from './report.ts';

/** What is written at the edges of pages. */
export interface EdgeText {
  readonly edge: 'header' | 'footer';
  readonly first: boolean;
  readonly paragraph: WordParagraph;
}

/** Paragraphs with words at the edges of pages, each once; a page number alone has none. */
export function edgeTexts({ sections }: WordDocument): readonly EdgeText[] {
  const seen = new Set<WordBlock>();
  const out: EdgeText[] = [];
  for (const { headers, footers, titlePage } of sections) {
    for (const [edge, texts] of [['header', headers] as const, ['footer', footers] as const]) {
      for (const which of ['first', 'even', 'default'] as const) {
        if (which === 'first' && !titlePage) continue;
        for (const paragraph of paragraphsIn(texts[which] ?? [])) {
          if (seen.has(paragraph) || !hasWords(paragraph.content)) continue;
          seen.add(paragraph);
          out.push({ edge, first: which === 'first', paragraph });
        }
      }
    }
  }
  return out;
}

export function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block, ...block.content.flatMap((item) => (item.type === 'box' ? paragraphsIn(item.blocks) : []))]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** A page number and the words that go with it ("Trang 2/5") are no text. */
function hasWords(content: readonly Inline[]): boolean {
  const words = plainWords(wordsOf(content));
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  return !(content.some(({ type }) => type === 'page') && words.length <= 20);
}

/** Marks of circulation stand above the first page and belong to the document; other words are told of, not taken. */
export function takenFromEdges(edges: readonly EdgeText[]): readonly WordParagraph[] {
  return edges
    .filter(({ edge, first, paragraph }) => edge === 'header' && first && headerRole(words(paragraph)) === 'stamp')
    .map(({ paragraph }) => paragraph);
}

export function edgeNotes(edges: readonly EdgeText[], taken: readonly WordParagraph[]): readonly ImportNote[] {
  return edges
    .filter(({ paragraph }) => !taken.includes(paragraph))
    .map(({ edge, paragraph }) => {
      const chu = words(paragraph);
      const cho = edge === 'header' ? 'đầu trang' : 'chân trang';
      return { id: 'pageText', values: { cho, chu: chu.length > 80 ? `${chu.slice(0, 80)}…` : chu }, details: [] };
    });
}

function words({ content }: WordParagraph): string {
  return plainWords(wordsOf(content));
}
