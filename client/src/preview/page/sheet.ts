import type { PreviewSection } from '../../../../server/src/core/layout/preview.ts';
import { cutAt } from './cut.ts';
import { fillPage, type Item } from './fill.ts';
import { type Bench, elementOf, type Stock } from './stock.ts';

/** An element on a page: which block it shows, and from where to where of it (0 to 1, by height). */
export interface Piece {
  readonly element: Element;
  readonly stock: Stock;
  readonly from: number;
  readonly to: number;
}

/** Where a page begins: at a block of a section, or within it. */
export interface Start {
  readonly section: number;
  readonly index: number;
  /** The rest of a block that began on a page before. */
  readonly rest: Rest | undefined;
}

interface Rest {
  readonly element: Element;
  readonly item: Item;
  readonly from: number;
}

export interface Page {
  readonly start: Start;
  /** The block at `start`; undefined for an empty section. */
  readonly first: Stock | undefined;
  readonly sheet: HTMLElement;
  readonly pieces: readonly Piece[];
}

export interface Drawn {
  readonly page: Page;
  /** Undefined where the section is at its end. */
  readonly next: Start | undefined;
}

/** One page: takes as many blocks as fit, cuts the one that goes over the edge. */
export function drawPage(start: Start, section: PreviewSection, own: readonly Stock[], bench: Bench): Drawn {
  const { page } = section;
  bench.width(page.width - page.left - page.right);
  const { index, rest } = start;
  const isFirst = index === 0 && rest === undefined;
  const sheet = sheetOf(section, isFirst);
  // The address stands within the area of the text, which is the shorter for it.
  const foot = sheet.querySelector('.duoi');
  const room = (page.height - page.top - page.bottom) * MM - (foot === null ? 0 : bench.heightOf(foot));
  // The page begins with the rest as it is now; drawing may cut it further.
  const kept: Start = rest === undefined ? start : { ...start, rest: { ...rest, element: copyOf(rest.element) } };
  let ahead = AHEAD;
  let some = own.slice(index, index + ahead);
  let items = measured(some, rest, bench);
  let filled = fillPage(items, room, isFirst);
  while (filled.whole === items.length && index + ahead < own.length) {
    ahead *= 2;
    some = own.slice(index, index + ahead);
    items = measured(some, rest, bench);
    filled = fillPage(items, room, isFirst);
  }
  const elementAt = (i: number, stock: Stock): Element => {
    if (i === 0 && rest !== undefined) return rest.element;
    const element = elementOf(stock);
    if (i === 0 && !isFirst) element.classList.add('dau-trang');
    return element;
  };
  const fromOf = (i: number): number => (i === 0 ? (rest?.from ?? 0) : 0);
  const pieces = some
    .slice(0, filled.whole)
    .map((stock, i): Piece => ({ element: elementAt(i, stock), stock, from: fromOf(i), to: 1 }));
  let next: Start | undefined = { ...start, index: index + filled.whole, rest: undefined };
  const broken = some[filled.whole];
  if (filled.cut !== undefined && broken !== undefined) {
    const from = fromOf(filled.whole);
    const element = elementAt(filled.whole, broken);
    const remainder = cutOff(element, broken, filled.cut, bench);
    if (remainder !== undefined) {
      const to = from + (1 - from) * remainder.share;
      pieces.push({ element, stock: broken, from, to });
      next = { ...next, rest: { element: remainder.element, item: remainder.item, from: to } };
    } else if (filled.whole === 0) {
      // Nothing of it can be parted: it stands here as it is.
      pieces.push({ element, stock: broken, from, to: 1 });
      next = { ...next, index: index + 1 };
    }
  }
  if (next.rest === undefined && next.index >= own.length) next = undefined;
  sheet.querySelector('.chu')?.append(...pieces.map(({ element }) => element));
  return { page: { start: kept, first: own[index], sheet, pieces }, next };
}

/** Pixels of a millimetre: CSS says so, on any screen. */
const MM = 96 / 25.4;

/** Blocks measured at a time: about two pages. */
const AHEAD = 24;

function measured(some: readonly Stock[], rest: Rest | undefined, bench: Bench): readonly Item[] {
  bench.measure(some);
  return some
    .map(({ item }, i) => (i === 0 && rest !== undefined ? rest.item : item))
    .filter((item) => item !== undefined);
}

function cutOff(
  element: Element,
  { block }: Stock,
  at: number,
  bench: Bench,
): { readonly element: Element; readonly item: Item; readonly share: number } | undefined {
  bench.element.replaceChildren(element);
  const { top, height } = element.getBoundingClientRect();
  const rest = cutAt(element, top + at);
  if (rest === undefined) {
    element.remove();
    return undefined;
  }
  bench.element.replaceChildren(rest);
  const item = bench.itemOf(rest, block);
  rest.remove();
  return { element: rest, item, share: Math.min(1, Math.max(0, at / height)) };
}

function sheetOf({ page, top, foot }: PreviewSection, isFirst: boolean): HTMLElement {
  const sheet = box('to trang', { width: page.width, height: page.height });
  const text = { top: page.top, left: page.left, width: page.width - page.left - page.right };
  sheet.append(box('chu', { ...text, height: page.height - page.top - page.bottom }));
  if (page.pageNumbers) sheet.append(box('so s-soTrang', { ...text, top: page.header }));
  if (isFirst && top !== '') sheet.append(filled('tren', { ...text, top: page.header }, top));
  if (isFirst && foot !== '')
    sheet.append(filled('duoi', { left: text.left, width: text.width, bottom: page.bottom }, foot));
  return sheet;
}

type Lengths = Partial<Record<'top' | 'bottom' | 'left' | 'width' | 'height', number>>;

function box(name: string, lengths: Lengths): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  for (const [side, mm] of Object.entries(lengths)) element.style.setProperty(side, `${mm}mm`);
  return element;
}

function filled(name: string, lengths: Lengths, html: string): HTMLElement {
  const element = box(name, lengths);
  element.innerHTML = html;
  return element;
}

function copyOf(element: Element): Element {
  const copy = element.cloneNode(true);
  return copy instanceof Element ? copy : element;
}
