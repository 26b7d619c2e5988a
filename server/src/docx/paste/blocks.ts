import type { Inline, RunLook, WordBlock, WordCell, WordLabel, WordParagraph, WordRow } from '../read/model.ts';
import type { Notebook } from '../read/notebook.ts';
import { formatted } from '../read/number-format.ts';
import { convertFonts } from '../read/old-fonts.ts';
import { alignOf, type Css, cssOf, firstFont, fontsOf, lookWithin, PLAIN_PARAGRAPH, PLAIN_RUN } from './looks.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The paragraphs and tables of a piece of HTML, as a Word file would give them. Whatever the markup is, its words come. */
export function blocksOf(html: string, notes: Notebook): readonly WordBlock[] {
  const reader = new Reader(notes);
  for (const token of tokensOf(html)) reader.take(token);
  return reader.finish();
}

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly look: RunLook;
  /** The number that Word shows before a paragraph of a list stands in it. */
  readonly isLabel: boolean;
  readonly list: List | undefined;
}

interface List {
  /** Undefined for a list of dashes. */
  readonly style: string | undefined;
  next: number;
}

interface OpenTable {
  readonly rows: WordRow[];
  cells: WordCell[];
  /** Of the cell that is open, the table itself counted out: where its blocks go. */
  blocks: WordBlock[];
  span: number;
  down: number;
  /** Cells of rows above that go on, by column: how many rows more. */
  readonly hanging: Map<number, number>;
  bordered: boolean;
  readonly depth: number;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tfoot tr td th blockquote pre body html section article header footer main nav hr address center figure form'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set('br hr img col input meta link wbr base area'.split(' '));
/** Elements within each other; deeper ones are read as if they weren't there. */
const DEEPEST = 400;

class Reader {
  private readonly notes: Notebook;
  private readonly open: Open[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly top: WordBlock[] = [];
  private fonts: ReadonlyMap<string, string> = new Map();
  private content: Inline[] = [];
  private label: { text: string; look: RunLook } | undefined;
  private paragraph = PLAIN_PARAGRAPH;
  private ordinal = 0;

  constructor(notes: Notebook) {
    this.notes = notes;
  }

  take(token: Token): void {
    if (token.type === 'style') this.fonts = new Map([...this.fonts, ...fontsOf(token.text)]);
    else if (token.type === 'text') this.words(token.text);
    else if (token.type === 'open') this.start(token.name, token.attributes);
    else this.end(token.name);
  }

  finish(): readonly WordBlock[] {
    this.breakParagraph();
    while (this.tables.length > 0) this.endTable();
    return this.top;
  }

  private get look(): RunLook {
    return this.open[this.open.length - 1]?.look ?? PLAIN_RUN;
  }

  private words(text: string): void {
    if (this.look.hidden) return;
    const shown = text.replace(/[\t\n\r\f ]+/gu, ' ');
    if (this.open.some(({ isLabel }) => isLabel)) {
      const before = this.label?.text ?? '';
      this.label = { text: before + shown, look: this.look };
      return;
    }
    if (this.content.length === 0 && shown.trim() === '') return;
    this.content.push({ type: 'text', text: this.look.caps ? shown.toUpperCase() : shown, look: this.look });
  }

  private start(name: string, attributes: ReadonlyMap<string, string>): void {
    const css = cssOf(attributes.get('style'));
    if (name === 'br') {
      if (!this.look.hidden) this.content.push({ type: 'break', kind: 'line' });
      return;
    }
    if (BLOCKS.has(name)) this.breakParagraph();
    if (css.has('mso-tab-count') && !this.look.hidden) this.content.push({ type: 'tab' });
    if (VOID.has(name)) return;
    this.structure(name, attributes, css);
    if (this.open.length >= DEEPEST) return;
    const font =
      firstFont(css.get('font-family')) ?? attributes.get('face') ?? this.fontOf(name, attributes.get('class'));
    const look = lookWithin(this.look, name, css, font);
    const list = listOf(name, attributes, css);
    this.open.push({ name, look, isLabel: /ignore/iu.test(css.get('mso-list') ?? ''), list });
    if (name === 'li') this.number(attributes.get('value'));
  }

  private fontOf(name: string, names: string | undefined): string | undefined {
    if (this.fonts.size === 0) return undefined;
    for (const one of (names ?? '').toLowerCase().split(' ')) {
      const font = this.fonts.get(`${name}.${one}`) ?? this.fonts.get(`.${one}`);
      if (font !== undefined && one !== '') return font;
    }
    return this.fonts.get(name);
  }

  /** Tables, and what paragraphs look like. */
  private structure(name: string, attributes: ReadonlyMap<string, string>, css: Css): void {
    const table = this.tables[this.tables.length - 1];
    if (name === 'table') this.tables.push(newTable(this.open.length, isBordered(attributes, css)));
    else if (name === 'tr') this.endRow();
    else if ((name === 'td' || name === 'th') && table !== undefined) {
      this.endCell();
      fill(table);
      table.span = countOf(attributes.get('colspan'));
      table.down = countOf(attributes.get('rowspan'));
      table.blocks = [];
      if (isBordered(new Map(), css)) table.bordered = true;
    }
    if (BLOCKS.has(name)) {
      const level = /^h([1-6])$/u.exec(name)?.[1];
      const outline = level === undefined ? undefined : Number(level) - 1;
      this.paragraph = { ...PLAIN_PARAGRAPH, align: alignOf(css, attributes.get('align')), outline };
    }
  }

  /** The number of a list item, which a browser would count. */
  private number(value: string | undefined): void {
    const list = this.open.findLast((one) => one.list !== undefined)?.list;
    if (list === undefined) return;
    if (value !== undefined && /^\d{1,4}$/u.test(value)) list.next = Number(value);
    this.label = { text: numberText(list), look: this.look };
    list.next += 1;
  }

  private end(name: string): void {
    if (BLOCKS.has(name)) this.breakParagraph();
    const at = this.open.findLastIndex((one) => one.name === name);
    const table = this.tables[this.tables.length - 1];
    // A closing tag of what isn't open, or of what is open around the table, means nothing here.
    if (at === -1 || (table !== undefined && at < table.depth && name !== 'table')) return;
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr') this.endRow();
    else if (name === 'table') this.endTable();
    this.open.length = at;
    if (BLOCKS.has(name)) this.paragraph = PLAIN_PARAGRAPH;
  }

  private breakParagraph(): void {
    const { label } = this;
    const content = this.content;
    this.content = [];
    if (content.length === 0 && label === undefined) return;
    // A list item whose words stand in a paragraph of its own keeps its number for that.
    if (content.length === 0 && label !== undefined && /^(?:-|\p{L}+[.)]|\d+\.)$/u.test(label.text)) return;
    this.label = undefined;
    this.ordinal += 1;
    const converted = convertFonts(content);
    for (const font of converted.fonts) this.notes.detail('oldFonts', font);
    const block: WordParagraph = {
      type: 'paragraph',
      ordinal: this.ordinal,
      style: undefined,
      look: this.paragraph,
      label: label === undefined ? undefined : labelOf(label.text, label.look),
      content: withoutWhole('italic', withoutWhole('bold', converted.content)),
      section: 0,
      markSize: 0,
    };
    const table = this.tables[this.tables.length - 1];
    (table === undefined ? this.top : table.blocks).push(block);
  }

  private endCell(): void {
    const table = this.tables[this.tables.length - 1];
    if (table === undefined || table.span === 0) return;
    const { span, down, blocks } = table;
    const column = columnAt(table);
    if (down > 1) for (let i = 0; i < span; i += 1) table.hanging.set(column + i, down);
    table.cells.push({ blocks, span, continued: false, width: undefined });
    table.span = 0;
    table.blocks = [];
  }

  private endRow(): void {
    this.endCell();
    const table = this.tables[this.tables.length - 1];
    if (table === undefined || table.cells.length === 0) return;
    fill(table);
    table.rows.push({ cells: table.cells, heading: false });
    table.cells = [];
    for (const [column, rows] of table.hanging) {
      if (rows > 1) table.hanging.set(column, rows - 1);
      else table.hanging.delete(column);
    }
  }

  private endTable(): void {
    this.endRow();
    const table = this.tables.pop();
    if (table === undefined) return;
    const outer = this.tables[this.tables.length - 1];
    const target = outer === undefined ? this.top : outer.blocks;
    // Words between rows belong to no cell.
    if (table.rows.length > 0) target.push({ type: 'table', rows: table.rows, bordered: table.bordered, section: 0 });
    target.push(...table.blocks);
  }
}

/** A paragraph that is bold or italic as a whole is so by the form: in a passage without its document nobody could tell. */
function withoutWhole(look: 'bold' | 'italic', content: readonly Inline[]): readonly Inline[] {
  const isWhole = content.every((item) => item.type !== 'text' || item.look[look] || item.text.trim() === '');
  if (!isWhole) return content;
  return content.map((item) => (item.type === 'text' ? { ...item, look: { ...item.look, [look]: false } } : item));
}

function listOf(name: string, attributes: ReadonlyMap<string, string>, css: Css): List | undefined {
  if (name !== 'ol' && name !== 'ul') return undefined;
  const style = attributes.get('type') ?? STYLES.get(css.get('list-style-type')?.toLowerCase() ?? '') ?? '1';
  return { style: name === 'ol' ? style : undefined, next: startOf(attributes) };
}

const STYLES: ReadonlyMap<string, string> = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

/** HTML knows no punctuation of numbers: that of our documents. */
function numberText({ style, next }: List): string {
  if (style === undefined) return '-';
  const format = FORMATS.get(style) ?? 'decimal';
  return `${formatted(next, format)}${style === 'a' ? ')' : '.'}`;
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

function newTable(depth: number, bordered: boolean): OpenTable {
  return { rows: [], cells: [], blocks: [], span: 0, down: 1, hanging: new Map(), bordered, depth };
}

function columnAt({ cells }: OpenTable): number {
  return cells.reduce((sum, { span }) => sum + span, 0);
}

/** Cells that go on from the row above stand in their columns, empty. Those of this very row say one row more. */
function fill(table: OpenTable): void {
  for (let column = columnAt(table); isHanging(table, column); column += 1) {
    table.cells.push({ blocks: [], span: 1, continued: true, width: undefined });
  }
}

function isHanging({ hanging, rows, cells }: OpenTable, column: number): boolean {
  return rows.length > 0 && cells.length < WIDEST && (hanging.get(column) ?? 0) > 0 && !isOwn(cells, column);
}

/** True where a cell of this row covers the column. */
function isOwn(cells: readonly WordCell[], column: number): boolean {
  let at = 0;
  for (const { span } of cells) {
    at += span;
    if (column < at) return true;
  }
  return false;
}

const WIDEST = 60;

function countOf(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(count) ? Math.min(WIDEST, Math.max(1, count)) : 1;
}

function startOf(attributes: ReadonlyMap<string, string>): number {
  const start = Number.parseInt(attributes.get('start') ?? '1', 10);
  return Number.isFinite(start) && start >= 0 && start < 10_000 ? start : 1;
}

function isBordered(attributes: ReadonlyMap<string, string>, css: Css): boolean {
  const attribute = attributes.get('border');
  if (attribute !== undefined && attribute !== '0') return true;
  return [...css].some(
    ([name, value]) => /^border(?:-(?:top|left|right|bottom))?$/u.test(name) && /solid|double/iu.test(value),
  );
}

/** As Word shows it: a number with its punctuation, or a sign. */
function labelOf(text: string, look: RunLook): WordLabel {
  const shown = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  return { text: shown, bullet: !/[\p{L}\p{N}]/u.test(shown) || /^o$/u.test(shown), suffix: 'space', look };
}
