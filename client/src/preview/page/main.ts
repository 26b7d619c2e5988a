import type { FromPage, PageState, ToPage } from '../messages.ts';
import { createBook } from './book.ts';
import { heightOf, offsetAt, offsetAtTop, piecesOf, stockAt } from './places.ts';
import { createBench } from './stock.ts';

/** The page of the preview: takes blocks, breaks them into pages, keeps in step with the editor. */

interface Host {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const list = byId('trang');
const frame = byId('khung');
const book = createBook(list, createBench(byId('do')));
const styles = new CSSStyleSheet();
const lengths = new CSSStyleSheet();
document.adoptedStyleSheets = [styles, lengths];

let uri = '';
let cursor = -1;
/** Where the window was put last by us: a scroll event there isn't the reader's doing. */
let own = 0;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'pages') takePages(data);
  else if (data.type === 'show') scrollToOffset(data.offset);
  else if (data.type === 'cursor') {
    cursor = data.offset;
    mark();
  } else note(data.text);
});

addEventListener('scroll', () => {
  const offset = offsetAtTop(book);
  if (offset === undefined) return;
  keep(offset);
  if (Math.abs(scrollY - own) <= 1) return;
  own = Number.NaN;
  host.postMessage({ type: 'top', offset });
});

addEventListener('resize', () => {
  const offset = offsetAtTop(book);
  fitWidth();
  if (offset !== undefined) scrollToOffset(offset);
});

list.addEventListener('click', (event) => {
  // A text that is being selected to be copied isn't a click.
  if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const offset = offsetAt(book, event.clientX, event.clientY, event.target);
  if (offset !== undefined) host.postMessage({ type: 'go', offset });
});

host.postMessage({ type: 'ready' });

function takePages(message: Extract<ToPage, { type: 'pages' }>): void {
  const started = performance.now();
  uri = message.uri;
  if (message.css !== undefined) styles.replaceSync(message.css);
  if (message.lengths !== undefined) lengths.replaceSync(message.lengths);
  const { sections, patch, spans } = message;
  const top = scrollY;
  const drawn = book.update({ sections, patch, spans, afresh: message.css !== undefined });
  note('');
  fitWidth();
  mark();
  if (message.at !== undefined) scrollToOffset(message.at);
  else if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  own = scrollY;
  keep(offsetAtTop(book) ?? 0);
  // Read by the tests: how long a change takes here, and how many pages it has touched.
  document.body.dataset.ms = (performance.now() - started).toFixed(1);
  document.body.dataset.ve = String(drawn);
  if (message.since !== undefined) document.body.dataset.tu = String(Date.now() - message.since);
}

function scrollToOffset(offset: number): void {
  const top = offset === 0 ? 0 : heightOf(book, offset);
  if (top === undefined) return;
  scrollTo({ top, behavior: 'instant' });
  own = scrollY;
  keep(offset);
}

/** Sheets at their true size where there is room, smaller where there isn't: scaled as a picture, so that no line breaks anew. */
function fitWidth(): void {
  const widest = Math.max(0, ...book.pages().map(({ sheet }) => sheet.offsetWidth));
  const scale = widest === 0 ? 1 : Math.min(1, (document.documentElement.clientWidth - 2 * MARGIN) / widest);
  list.style.transform = `scale(${scale})`;
  list.style.width = `${widest}px`;
  frame.style.width = `${widest * scale}px`;
  frame.style.height = `${list.offsetHeight * scale}px`;
}

const MARGIN = 16;

/** A bar beside the block that is being written. */
function mark(): void {
  for (const element of list.querySelectorAll('.dang-soan')) element.classList.remove('dang-soan');
  const stock = cursor < 0 ? undefined : stockAt(book.stocks(), cursor);
  if (stock !== undefined) for (const { element } of piecesOf(book, stock)) element.classList.add('dang-soan');
}

function note(text: string): void {
  const element = byId('loi-nhan');
  element.textContent = text;
  element.hidden = text === '';
}

function keep(offset: number): void {
  host.setState({ uri, offset });
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(id);
  return element;
}
