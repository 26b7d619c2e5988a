import { isMotto, isNationalTitle, isPartyTitle } from '../../core/tree/header.ts';
import type { Inline, WordBlock, WordCell, WordParagraph, WordTable } from './model.ts';

/** What a text is made of: paragraphs in the order of reading, and tables that are tables. */
export type Item = WordParagraph | DataTable;

export interface DataTable {
  readonly type: 'data';
  readonly table: WordTable;
}

/** Tables that only put things side by side (header, recipients and signature) are taken apart, column after column. */
export function flattened(blocks: readonly WordBlock[]): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    if (block.type === 'paragraph') return [block, ...boxesOf(block)];
    return isLayoutTable(block) ? columnsOf(block) : [{ type: 'data', table: block }];
  });
}

function boxesOf({ content }: WordParagraph): readonly Item[] {
  return content.flatMap((item) => (item.type === 'box' ? flattened(item.blocks) : []));
}

/** Rows over the whole width stand between those in columns. */
function columnsOf(table: WordTable): readonly Item[] {
  const out: Item[] = [];
  let columns = new Map<number, Item[]>();
  const flush = (): void => {
    for (const [, items] of [...columns].sort(([a], [b]) => a - b)) out.push(...items);
    columns = new Map();
  };
  for (const { cells } of table.rows) {
    if (cells.length === 1) flush();
    let at = 0;
    for (const { blocks, span } of cells) {
      columns.set(at, [...(columns.get(at) ?? []), ...flattened(blocks)]);
      at += span;
    }
    if (cells.length === 1) flush();
  }
  flush();
  return out;
}

function isLayoutTable(table: WordTable): boolean {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  if (width <= 1 || table.rows.length === 0) return true;
  // Many rows and columns with lines between them are a table, whatever stands in one of its cells.
  if (table.bordered && width > 2 && table.rows.length > 3) return false;
  const words = table.rows.flatMap(({ cells }) => cells.map(wordsOfCell));
  if (words.some((cell) => cell.some(isFormWord))) return true;
  if (table.bordered) return false;
  // Without lines: two signers side by side are, a list of names in columns is not.
  return table.rows.length <= 2 && width <= 3;
}

/** What stands in the header or at the end of a document only. */
function isFormWord(words: string): boolean {
  return (
    isNationalTitle(words) ||
    isMotto(words) ||
    isPartyTitle(words) ||
    /^nơi (?:nhận|gửi)\s?:?$/iu.test(words) ||
    /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\. ?\p{Lu}/u.test(words) ||
    /^(?:T\/M|K\/T|T\/L) \p{Lu}/u.test(words)
  );
}

function wordsOfCell({ blocks }: WordCell): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? wordsOf(block.content)
          .split('\n')
          .map((line) => line.replace(/\s+/gu, ' ').trim())
      : block.rows.flatMap(({ cells }) => cells.flatMap(wordsOfCell)),
  );
}

/** The words of inlines; a line break is a line end. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((item) => {
      if (item.type === 'text') return item.text;
      if (item.type === 'tab') return '\t';
      return item.type === 'break' ? '\n' : '';
    })
    .join('');
}
