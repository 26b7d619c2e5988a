import type { WordBlock, WordTable } from '../read/model.ts';
import { paragraphsIn } from '../read/page-texts.ts';
import { groupsOf, stretchesOf } from './extents.ts';
import { heightsOf, pageHeight, textColumn } from './height.ts';
import type { Tell } from './report.ts';
import { shareOf, type WordSheet } from './sheet.ts';

const BASIS = { law: 'thong-le', at: 'Dòng đầu của bảng lặp lại ở mỗi trang', kind: 'thong-le' } as const;

/** Tables that surely go over to another page, and whose head isn't repeated there. */
export function checkTables(sheet: WordSheet, tell: Tell): void {
  for (const { blocks } of groupsOf(sheet)) {
    for (const stretch of stretchesOf(blocks)) {
      const table = crossing(sheet, stretch);
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

/** Heights are measured once for each width of text: there may be as many tables as paragraphs. */
function crossing({ document }: WordSheet, stretch: readonly WordBlock[]): WordTable | undefined {
  const measured = new Map<number, readonly Place[]>();
  return stretch.find((block, i): block is WordTable => {
    const section = isHeadless(block) ? document.sections[block.section] : undefined;
    if (section === undefined) return false;
    const column = textColumn(section);
    const places = measured.get(column) ?? placesOf(stretch, column);
    measured.set(column, places);
    const { above = 0, own = 0 } = places[i] ?? {};
    const page = pageHeight(section);
    return own / page > 1 + SURE || (above / page < 1 - SURE && above / page + own / page > 1 + SURE);
  });
}

/** Points. */
interface Place {
  readonly above: number;
  readonly own: number;
}

function placesOf(stretch: readonly WordBlock[], column: number): readonly Place[] {
  let above = 0;
  return heightsOf(stretch, column).map((own) => {
    const place = { above, own };
    above += own;
    return place;
  });
}
