import type { PreviewSection } from '../../../../server/src/core/layout/preview.ts';
import type { Patch } from '../messages.ts';
import { drawPage, type Page, type Start } from './sheet.ts';
import { type Bench, type Stock, stockOf } from './stock.ts';

/** All that is shown: blocks broken into pages, kept so that a change draws anew only the pages that it moves. */
export interface Book {
  pages(): readonly Page[];
  stocks(): readonly Stock[];
  /** Returns how many pages were drawn. */
  update(change: Change): number;
}

export interface Change {
  readonly sections: readonly PreviewSection[];
  readonly patch: Patch;
  readonly spans: readonly number[];
  /** The styles have changed: nothing that was measured holds. */
  readonly afresh: boolean;
}

export function createBook(list: HTMLElement, bench: Bench): Book {
  let pages: readonly Page[] = [];
  let stocks: readonly Stock[] = [];
  let sections: readonly PreviewSection[] = [];
  return {
    pages: () => pages,
    stocks: () => stocks,
    update({ sections: next, patch, spans, afresh }) {
      const everything = afresh || !isSameSheets(sections, next);
      const below = stocks.slice(patch.from + patch.removed);
      const above = stocks.slice(0, patch.from);
      if (everything) for (const stock of stocks) stock.item = undefined;
      stocks = [...above, ...patch.blocks.map(stockOf), ...below];
      stocks.forEach((stock, i) => {
        stock.start = spans[2 * i] ?? -1;
        stock.end = spans[2 * i + 1] ?? -1;
      });
      sections = next;
      const kept = everything ? 0 : keptPages(pages, new Set(above));
      const { made, taken } = draw(kept, everything ? new Set() : new Set(below));
      pages = [...pages.slice(0, kept), ...made, ...taken];
      place(list, pages);
      number(pages);
      return made.length;
    },
  };

  /** Pages from the one at `kept` on, until one begins as an old one did with all the same below: the rest is taken over. */
  function draw(kept: number, below: ReadonlySet<Stock>): { made: readonly Page[]; taken: readonly Page[] } {
    const made: Page[] = [];
    const old = pages.slice(kept);
    const ownOf = (section: number): readonly Stock[] => {
      const before = sections.slice(0, section).reduce((sum, { count }) => sum + count, 0);
      return stocks.slice(before, before + (sections[section]?.count ?? 0));
    };
    let start: Start | undefined = old[0]?.start ?? { section: 0, index: 0, rest: undefined };
    while (start !== undefined && start.section < sections.length) {
      const own = ownOf(start.section);
      const section = sections[start.section] as PreviewSection;
      const same = made.length === 0 ? -1 : old.findIndex((page) => isStart(page, start as Start, own, below));
      if (same !== -1) return { made, taken: moved(old.slice(same), start) };
      const { page, next } = drawPage(start, section, own, bench);
      made.push(page);
      start = next ?? { section: start.section + 1, index: 0, rest: undefined };
    }
    return { made, taken: [] };
  }
}

/** How many pages at the beginning stay: all before the one above the first that shows something changed. */
function keptPages(pages: readonly Page[], above: ReadonlySet<Stock>): number {
  const touched = pages.findIndex(
    ({ first, pieces }) => first === undefined || pieces.some(({ stock }) => !above.has(stock)),
  );
  // A change at the top of a page may now fit on the one before it.
  return Math.max(0, (touched === -1 ? pages.length : touched) - 1);
}

function isStart(page: Page, start: Start, own: readonly Stock[], below: ReadonlySet<Stock>): boolean {
  const { first } = page;
  if (first === undefined || first !== own[start.index] || !below.has(first)) return false;
  return page.start.section === start.section && page.start.rest?.from === start.rest?.from;
}

/** Pages taken over begin at other numbers of blocks now. */
function moved(pages: readonly Page[], start: Start): readonly Page[] {
  const by = start.index - (pages[0]?.start.index ?? 0);
  return pages.map((page) =>
    page.start.section === start.section ? { ...page, start: { ...page.start, index: page.start.index + by } } : page,
  );
}

/** Sheets that are there already aren't touched: what the browser has laid out of them stays. */
function place(list: HTMLElement, pages: readonly Page[]): void {
  const wanted = new Set(pages.map(({ sheet }) => sheet));
  for (const child of [...list.children]) if (!wanted.has(child as HTMLElement)) child.remove();
  pages.forEach(({ sheet }, i) => {
    if (list.children[i] !== sheet) list.insertBefore(sheet, list.children[i] ?? null);
  });
}

/** The first page of a section shows none. */
function number(pages: readonly Page[]): void {
  let section = -1;
  let count = 0;
  for (const { sheet, start } of pages) {
    count = start.section === section ? count + 1 : 1;
    section = start.section;
    const shown = sheet.querySelector('.so');
    const text = count === 1 ? '' : String(count);
    if (shown !== null && shown.textContent !== text) shown.textContent = text;
  }
}

function isSameSheets(a: readonly PreviewSection[], b: readonly PreviewSection[]): boolean {
  const of = (sections: readonly PreviewSection[]): string =>
    JSON.stringify(sections.map(({ page, top, foot }) => [page, top, foot]));
  return a.length === b.length && of(a) === of(b);
}
