import type { PreviewBlock } from '../../../../server/src/core/layout/preview.ts';
import type { Item } from './fill.ts';

/** A block of the document and what is known of it; the same object as long as the block is the same. */
export interface Stock {
  readonly block: PreviewBlock;
  /** Source, `start` -1 where there is none. */
  start: number;
  end: number;
  /** Measured at the width of the sheet that it was last shown on. */
  item: Item | undefined;
}

export function stockOf(block: PreviewBlock): Stock {
  return { block, start: -1, end: -1, item: undefined };
}

/** A fresh element. The builder's HTML has nothing but elements and classes of ours; the policy lets nothing else run anyway. */
export function elementOf({ block }: Stock): Element {
  const template = document.createElement('template');
  template.innerHTML = block.html;
  const { firstElementChild } = template.content;
  return firstElementChild ?? document.createElement('p');
}

/** A sheet out of sight, as wide as the text and at its true size however the pages are scaled. */
export interface Bench {
  /** Sets the width of the text, mm. */
  width(mm: number): void;
  /** Measures those that have no size yet: all are put there first, so that the browser lays them out once. */
  measure(stocks: readonly Stock[]): void;
  /** An element as an item; it is left where it is. */
  itemOf(element: Element, block: PreviewBlock): Item;
  /** Of a copy, as wide as the text. */
  heightOf(element: Element): number;
  readonly element: HTMLElement;
}

export function createBench(element: HTMLElement): Bench {
  const itemOf = (target: Element, block: PreviewBlock): Item => {
    const { height, top } = target.getBoundingClientRect();
    const isTable = target instanceof HTMLTableElement;
    if (isTable) {
      const rows = [...target.rows].filter((row) => row.parentElement?.tagName !== 'THEAD');
      const parts = rows.map((row) => row.getBoundingClientRect().bottom - top);
      return { height, before: 0, after: 0, keepNext: block.keepNext, parts, least: 1 };
    }
    const style = getComputedStyle(target);
    const isText = target.matches('p, h1, h2, h3, h4, h5, h6');
    const before = isText ? pixels(style.paddingTop) : 0;
    const after = isText ? pixels(style.paddingBottom) : 0;
    const parts = block.parts === 'lines' ? linesOf(height - before - after, pixels(style.lineHeight), before) : [];
    return { height, before, after, keepNext: block.keepNext, parts, least: 2 };
  };
  let shown = -1;
  return {
    element,
    itemOf,
    heightOf(target) {
      const copy = target.cloneNode(true);
      if (copy instanceof HTMLElement) {
        copy.style.position = 'static';
        element.replaceChildren(copy);
      }
      const { height } = element.firstElementChild?.getBoundingClientRect() ?? { height: 0 };
      element.replaceChildren();
      return height;
    },
    width(mm) {
      if (mm === shown) return;
      shown = mm;
      element.style.width = `${mm}mm`;
    },
    measure(stocks) {
      const missing = stocks.filter(({ item }) => item === undefined);
      if (missing.length === 0) return;
      const elements = missing.map(elementOf);
      element.replaceChildren(...elements);
      missing.forEach((stock, i) => {
        const target = elements[i];
        if (target !== undefined) stock.item = itemOf(target, stock.block);
      });
      element.replaceChildren();
    },
  };
}

/** All lines of a paragraph are of one height: that of its style. */
function linesOf(height: number, line: number, before: number): readonly number[] {
  const count = Math.max(1, Math.round(height / line));
  if (!Number.isFinite(count)) return [];
  return Array.from({ length: count }, (_, i) => before + ((i + 1) * height) / count);
}

function pixels(length: string): number {
  const value = Number.parseFloat(length);
  return Number.isFinite(value) ? value : 0;
}
