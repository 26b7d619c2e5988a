import type { WordBlock, WordTable } from '../read/model.ts';
import { paragraphsIn } from '../read/page-texts.ts';
import { groupsOf, stretchesOf } from './extents.ts';
import { heightOf, pageHeight, tableHeight, textColumn } from './height.ts';
import type { Tell } from './report.ts';
import { shareOf, type WordSheet } from './sheet.ts';

const BASIS = { law: 'thong-le', at: 'Dòng đầu của bảng lặp lại ở mỗi trang', kind: 'thong-le' } as const;

/** Tables that surely go over to another page, and whose head isn't repeated there. */
export function checkTables(sheet: WordSheet, tell: Tell): void {
  for (const { blocks } of groupsOf(sheet)) {
    for (const stretch of stretchesOf(blocks)) {
      const table = stretch.filter(isHeadless).find((one) => crosses(sheet, stretch, one));
      if (table === undefined) continue;
      const inside = new Set(paragraphsIn([table]).map(({ ordinal }) => ordinal));
      const part = sheet.parts.find(({ paragraph }) => inside.has(paragraph.ordinal));
      if (part !== undefined) tell({ id: 'ban-in/dau-bang', message: 'lapLai', values: {}, basis: BASIS, part });
      return;
    }
  }
}

/** So many rows, the first one bold throughout: a table with a head. */
const ROWS = 3;

function isHeadless(block: WordBlock): block is WordTable {
  if (block.type !== 'table' || !block.bordered || block.rows.length < ROWS) return false;
  const [first, second] = block.rows.map(({ cells }) => paragraphsIn(cells.flatMap(({ blocks }) => blocks)));
  const isBold = (all: typeof first): boolean =>
    all?.every((paragraph) => (shareOf(paragraph, ({ bold }) => bold) ?? 1) > 0.9) === true;
  return block.rows.every(({ heading }) => !heading) && isBold(first) && !isBold(second);
}

/** Our measure may be off by so much of a page. */
const SURE = 0.07;

function crosses({ document }: WordSheet, stretch: readonly WordBlock[], table: WordTable): boolean {
  const section = document.sections[table.section];
  if (section === undefined) return false;
  const column = textColumn(section);
  const page = pageHeight(section);
  const own = tableHeight(table, column) / page;
  const above = heightOf(stretch.slice(0, stretch.indexOf(table)), column) / page;
  return own > 1 + SURE || (above < 1 - SURE && above + own > 1 + SURE);
}
