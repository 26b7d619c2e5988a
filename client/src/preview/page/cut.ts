/**
 * Cuts an element that stands in the page at the height `y` (of the window): what ends above stays, the rest comes back as an
 * element of its own. Undefined where nothing of it would stay, or nothing is left over. Text is really divided, so that it can
 * be found and copied on both pages.
 */
export function cutAt(element: Element, y: number): Element | undefined {
  if (element instanceof HTMLTableElement) return cutTable(element, y);
  if (element.matches('.cot')) return cutSides(element, y);
  if (element instanceof HTMLTableRowElement) return cutSides(element, y);
  if (element.matches(TEXTS)) return cutLines(element, y);
  return undefined;
}

function cutTable(table: HTMLTableElement, y: number): Element | undefined {
  const rows = [...table.rows].filter((row) => row.parentElement?.tagName !== 'THEAD');
  const at = rows.findIndex((row) => bottomOf(row) > y + SLACK);
  const row = rows[at];
  if (row === undefined) return undefined;
  // A row that has a page of its own and is too tall even so.
  const rest = at === 0 ? cutSides(row, y) : undefined;
  if (at === 0 && rest === undefined) return undefined;
  const copy = shell(table);
  for (const part of table.children) if (part.matches('colgroup, thead')) copy.append(part.cloneNode(true));
  const body = document.createElement('tbody');
  body.append(...(rest === undefined ? [] : [rest]), ...rows.slice(rest === undefined ? at : at + 1));
  copy.append(body);
  return copy;
}

/** Columns or cells side by side: each is cut by itself. */
function cutSides(element: Element, y: number): Element | undefined {
  const copy = shell(element);
  let stays = false;
  let goes = false;
  for (const side of [...element.children]) {
    const other = shell(side);
    copy.append(other);
    const children = [...side.children];
    // What stays needs the room that a cell keeps below its text.
    const edge = y - belowText(side);
    const at = children.findIndex((child) => bottomOf(child) > edge + SLACK);
    if (at === -1) {
      stays ||= children.length > 0;
      continue;
    }
    const child = children[at];
    const rest = child === undefined ? undefined : cutInside(child, edge);
    other.append(...(rest === undefined ? children.slice(at) : [rest, ...children.slice(at + 1)]));
    stays ||= at > 0 || rest !== undefined;
    goes = true;
  }
  if (stays && goes) return copy;
  // Nothing is gained: everything back.
  [...copy.children].forEach((other, i) => {
    element.children[i]?.append(...other.childNodes);
  });
  return undefined;
}

/** The edge is that of the page here, not one of a line: a line that only reaches over it goes too. */
function cutInside(element: Element, y: number): Element | undefined {
  return element.matches(TEXTS) ? cutLines(element, y, ({ bottom }) => bottom > y + SLACK) : cutAt(element, y);
}

function cutLines(element: Element, y: number, isBelow = middleBelow(y)): Element | undefined {
  const place = firstBelow(element, isBelow);
  if (place === undefined) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(element, element.childNodes.length);
  const consumed = originBefore(place);
  const copy = shell(element);
  copy.append(range.extractContents());
  const first = place.node.parentElement;
  // The rest of a run that was divided begins further on in the source.
  if (first !== null && first !== element && consumed !== undefined) {
    const twin = copy.firstElementChild;
    if (twin instanceof HTMLElement) twin.dataset.o = String(consumed);
  }
  // The last line of this part is no last line: it runs to the margin.
  if (getComputedStyle(element).textAlign === 'justify') element.classList.add('day-dong');
  element.classList.add('het-trang');
  copy.classList.add('noi-trang');
  return copy;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

function middleBelow(y: number): (line: DOMRect) => boolean {
  return ({ top, bottom }) => (top + bottom) / 2 > y;
}

/** The first letter whose line lies below; undefined where that is the very first letter or none. */
function firstBelow(element: Element, isLineBelow: (line: DOMRect) => boolean): Place | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let isFirst = true;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.length === 0) continue;
    const isBelow = (offset: number): boolean => {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const rects = range.getClientRects();
      const rect = rects[rects.length - 1];
      return rect !== undefined && isLineBelow(rect);
    };
    if (isBelow(node.length - 1)) {
      let low = 0;
      let high = node.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBelow(middle)) high = middle;
        else low = middle + 1;
      }
      return isFirst && low === 0 ? undefined : { node, offset: low };
    }
    isFirst = false;
  }
  return undefined;
}

function originBefore({ node, offset }: Place): number | undefined {
  const origin = node.parentElement?.dataset.o;
  return origin === undefined || offset === 0 ? undefined : Number(origin) + offset;
}

function shell(element: Element): Element {
  const copy = element.cloneNode(false);
  if (!(copy instanceof Element)) throw new Error('an element gives an element');
  return copy;
}

function bottomOf(element: Element): number {
  const { bottom } = element.getBoundingClientRect();
  const after = Number.parseFloat(getComputedStyle(element).paddingBottom);
  return bottom - (element.matches(TEXTS) && Number.isFinite(after) ? after : 0);
}

function belowText(side: Element): number {
  const { paddingBottom, borderBottomWidth } = getComputedStyle(side);
  return (Number.parseFloat(paddingBottom) || 0) + (Number.parseFloat(borderBottomWidth) || 0);
}

const TEXTS = 'p, h1, h2, h3, h4, h5, h6';
const SLACK = 0.5;
