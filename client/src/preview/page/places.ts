import type { Book } from './book.ts';
import type { Piece } from './sheet.ts';
import type { Stock } from './stock.ts';

/** From offsets of the document to heights in the window and back. */

/** The offset at the upper edge of the window; undefined where nothing of the document is in sight. */
export function offsetAtTop(book: Book): number | undefined {
  let last: { readonly piece: Piece; readonly rect: DOMRect } | undefined;
  for (const { sheet, pieces } of book.pages()) {
    const { top, bottom } = sheet.getBoundingClientRect();
    if (bottom < 0) continue;
    for (const piece of pieces) {
      if (piece.stock.start < 0) continue;
      const rect = piece.element.getBoundingClientRect();
      if (rect.top > EDGE && last !== undefined) break;
      last = { piece, rect };
      if (rect.bottom > EDGE) break;
    }
    if (last !== undefined || top > innerHeight) break;
  }
  if (last === undefined) return undefined;
  const { piece, rect } = last;
  const { start, end } = piece.stock;
  const share = rect.height === 0 ? 0 : Math.min(1, Math.max(0, (EDGE - rect.top) / rect.height));
  return Math.round(start + (end - start) * (piece.from + (piece.to - piece.from) * share));
}

/** How far the window has to be scrolled so that the offset stands at its upper edge. */
export function heightOf(book: Book, offset: number): number | undefined {
  const stock = stockAt(book.stocks(), offset);
  if (stock === undefined) return undefined;
  const share = stock.end === stock.start ? 0 : (offset - stock.start) / (stock.end - stock.start);
  const within = Math.min(1, Math.max(0, share));
  for (const piece of piecesOf(book, stock)) {
    if (within > piece.to) continue;
    const { top, height } = piece.element.getBoundingClientRect();
    const inPiece = piece.to === piece.from ? 0 : (within - piece.from) / (piece.to - piece.from);
    return scrollY + top - EDGE + height * Math.min(1, Math.max(0, inPiece));
  }
  return undefined;
}

/** Blank above what is scrolled to. */
const EDGE = 12;

/** The block of a place, or the last one before it. */
export function stockAt(stocks: readonly Stock[], offset: number): Stock | undefined {
  let nearest: Stock | undefined;
  for (const stock of stocks) {
    if (stock.start < 0 || stock.start > offset) continue;
    if (offset <= stock.end) return stock;
    if (nearest === undefined || stock.start > nearest.start) nearest = stock;
  }
  return nearest ?? stocks.find(({ start }) => start >= 0);
}

export function piecesOf(book: Book, stock: Stock): readonly Piece[] {
  return book.pages().flatMap(({ pieces }) => pieces.filter((piece) => piece.stock === stock));
}

/** The offset under a click: of the letter where the browser knows it, else of the block. */
export function offsetAt(book: Book, x: number, y: number, target: Element): number | undefined {
  const found = book.pages().flatMap(({ pieces }) => pieces.filter(({ element }) => element.contains(target)))[0];
  if (found === undefined || found.stock.start < 0) return undefined;
  const { start, end } = found.stock;
  const caret = document.caretRangeFromPoint(x, y);
  const holder = caret?.startContainer;
  const run = holder?.parentElement?.closest<HTMLElement>('[data-o]') ?? target.closest<HTMLElement>('[data-o]');
  const origin = Number(run?.dataset.o ?? '0');
  const within = holder instanceof Text && holder.parentElement === run ? (caret?.startOffset ?? 0) : 0;
  return Math.min(end, start + origin + within);
}
