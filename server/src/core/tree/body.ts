import { type Flat, joinFlats, sliceFlat, spanOf, spanOfAll } from '../text/flat.ts';
import { isAllCaps } from '../text/letters.ts';
import { trimEndOf } from '../text/trim.ts';
import { addLeaf, type Build } from './context.ts';
import { type Marker, RANK } from './marker.ts';
import type { BodyNode, Division, DivisionType, Leaf, Paragraph, Table, TableRow } from './nodes.ts';
import { quoteEnd } from './quote.ts';
import type { Row, TextRow } from './row.ts';
import { isPageNumber } from './wrap.ts';

/** What the rows of a body become: its nodes, and the closing paragraph if the last of them is one. */
export interface Body {
  readonly nodes: readonly BodyNode[];
  readonly closing: Paragraph | undefined;
}

interface Draft {
  division: { -readonly [K in keyof Division]: Division[K] };
  children: BodyNode[];
  rank: number;
  kind: Marker['kind'] | 'hash';
  /** A whole sentence: unmarked paragraphs after it belong to the parent. */
  runIn: boolean;
  /** The sentence ends in a colon: what follows is its own. */
  introduces: boolean;
}

/** Lines to nodes: each marker has a rank; a line closes every open node of its rank or deeper (DIALECT §2). */
export function buildBody(build: Build, rows: readonly Row[], mayClose: boolean): Body {
  const root: BodyNode[] = [];
  const stack: Draft[] = [];
  let closing: Paragraph | undefined;
  const closeTo = (rank: number): void => {
    while (stack.length > 0 && (stack[stack.length - 1]?.rank ?? -1) >= rank) finish(stack.pop());
  };
  const siblings = (): BodyNode[] => stack[stack.length - 1]?.children ?? root;
  const last = lastText(rows);

  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    if (row.type === 'opaque') {
      addOpaque(build, row.flow.type, row.start, row.end);
      continue;
    }
    if (row.type === 'table') {
      siblings().push(gfmTable(build, row.flow));
      continue;
    }
    if (build.wrapped && isPageNumber(row.flat.text)) {
      addLeaf(build, 'pageNumber', row.flat);
      continue;
    }
    const quoted = quoteEnd(rows, i);
    if (quoted > i) {
      siblings().push(quoteNode(build, rows.slice(i, quoted)));
      i = quoted - 1;
      continue;
    }
    const marker = choose(row, stack, root, rows, i);
    if (row.tabbed && (marker === undefined || !isMarkerTab(row, marker))) {
      let to = i + 1;
      while (isTableRow(rows[to])) to += 1;
      siblings().push(tabTable(build, rows.slice(i, to) as TextRow[]));
      i = to - 1;
      continue;
    }
    if (marker !== undefined) {
      closeTo(marker.rank);
      const titles = titleLines(marker, row, rows, i + 1, build);
      const draft = openDivision(build, row, marker, stack, titles);
      i += titles.length;
      siblings().push(draft.division);
      stack.push(draft);
      continue;
    }
    if (row.hashes > 1 || (row.hashes === 1 && row.flat.text.length <= 160)) {
      const rank = RANK.roman - 0.5 + row.hashes * 0.01;
      closeTo(row.hashes > 2 ? RANK.decimal - 0.5 + row.hashes * 0.01 : rank);
      const draft = openHeading(build, row, row.hashes > 2 ? RANK.decimal - 0.5 + row.hashes * 0.01 : rank);
      siblings().push(draft.division);
      stack.push(draft);
      continue;
    }
    const isClosing = mayClose && row === last && isClosingText(row.flat.text) && !isOnlyText(stack);
    if (isClosing) closeTo(-1);
    else leaveRunIn(stack, finish);
    const paragraph: Paragraph = paragraphNode(build, isClosing ? 'closing' : 'text', row.flat);
    siblings().push(paragraph);
    if (isClosing) closing = paragraph;
  }
  closeTo(-1);
  return { nodes: root, closing };
}

function lastText(rows: readonly Row[]): Row | undefined {
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (row?.type === 'text' && !isPageNumber(row.flat.text)) return row;
  }
  return undefined;
}

function isOnlyText(stack: readonly Draft[]): boolean {
  const top = stack[stack.length - 1];
  return top !== undefined && !top.runIn && top.children.length === 0;
}

/** Closes the run-in nodes that an unmarked paragraph does not belong to. */
function leaveRunIn(stack: Draft[], finishNode: (draft: Draft | undefined) => void): void {
  if (stack[stack.length - 1]?.runIn !== true) return;
  finishNode(stack.pop());
  for (let top = stack[stack.length - 1]; top?.runIn === true && !top.introduces; top = stack[stack.length - 1]) {
    finishNode(stack.pop());
  }
}

/** Words that open a closing paragraph, and the asks and calls inside one; "theo yêu cầu", "các đề nghị" ask nothing. */
const CLOSING =
  /^(?:Trên đây là|Trân trọng|Đề nghị|Kính đề nghị|Yêu cầu|Kêu gọi|(?:Trong q|Q)uá trình (?:triển khai|tổ chức|thực hiện)|Nhận được)(?!\p{L})|(?<!(?:theo|các|những|mọi|đáp ứng|mục đích,|thực hiện) )(?:[đĐ]ề nghị|[kK]êu gọi|[yY]êu cầu)(?!\p{L})|chịu trách nhiệm thi hành|trân trọng/u;

function isClosingText(text: string): boolean {
  return /[./]\s*\/\s*\.?$/u.test(text) || CLOSING.test(text);
}

function finish(draft: Draft | undefined): void {
  if (draft === undefined) return;
  const lastChild = draft.children[draft.children.length - 1];
  if (lastChild === undefined) return;
  const { span } = draft.division;
  draft.division.span = { start: span.start, end: Math.max(span.end, lastChild.span.end) };
}

/** Decides between the readings of an ambiguous label by the neighbours. */
function choose(
  row: TextRow,
  stack: readonly Draft[],
  root: readonly BodyNode[],
  rows: readonly Row[],
  at: number,
): Marker | undefined {
  const { markers } = row;
  const first = markers[0];
  if (first === undefined) return undefined;
  if (first.kind === 'multi' && first.weak) return followsMulti(first, stack, root) ? first : undefined;
  if (markers.length === 1) return first;
  for (const marker of markers) {
    const before = lastSibling(marker, stack, root);
    if (before !== undefined && before.ordinal > 0 && before.ordinal + 1 === marker.ordinal) return marker;
  }
  if (first.kind === 'alpha') {
    if (first.num === 'i' && nextLabel(rows, at) === 'ii') return markers[1];
    return first;
  }
  // C, D, L, M alone are letters; I, V, X are Roman.
  return /^[CDLM]$/u.test(first.num) ? markers[1] : first;
}

function lastSibling(marker: Marker, stack: readonly Draft[], root: readonly BodyNode[]): Division | undefined {
  let nodes = root;
  for (const draft of stack) {
    if (draft.rank >= marker.rank) break;
    nodes = draft.children;
  }
  // A neighbour is near; without the bound ten thousand labels of another style would be gone through for each.
  for (let i = nodes.length - 1; i >= 0 && i >= nodes.length - NEAR; i -= 1) {
    const node = nodes[i];
    if (node !== undefined && 'marker' in node && node.style === marker.style) return node;
  }
  return undefined;
}

const NEAR = 200;

function followsMulti(marker: Marker, stack: readonly Draft[], root: readonly BodyNode[]): boolean {
  const parent = marker.num.slice(0, marker.num.lastIndexOf('.'));
  if (stack.some((draft) => draft.division.num === parent)) return true;
  const before = lastSibling(marker, stack, root);
  return before?.num.startsWith(`${parent}.`) === true;
}

function nextLabel(rows: readonly Row[], at: number): string | undefined {
  for (let i = at + 1; i < rows.length && i < at + 12; i += 1) {
    const row = rows[i];
    if (row?.type === 'text' && row.markers[0] !== undefined) return row.markers[0].num;
  }
  return undefined;
}

/** Phần, Chương, Mục take the next line in capitals, or in bold, as their title, and the lines in capitals after it. */
function titleLines(
  marker: Marker,
  row: TextRow,
  rows: readonly Row[],
  from: number,
  build: Build,
): readonly TextRow[] {
  if (marker.style !== 'word' || marker.kind === 'article' || row.flat.text.length > marker.textFrom) return NO_ROWS;
  const titles: TextRow[] = [];
  for (let i = from; i < rows.length && titles.length < 5; i += 1) {
    const next = rows[i];
    if (next?.type !== 'text' || next.markers.length > 0 || next.flat.text.length > 300) break;
    const bold = build.source.startsWith('**', next.start) || build.source.startsWith('__', next.start);
    if (!isAllCaps(next.flat.text) && (!bold || titles.length > 0)) break;
    titles.push(next);
  }
  return titles;
}

const NO_ROWS: readonly TextRow[] = [];

const TYPES: Readonly<Record<Marker['kind'], DivisionType>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  upperAlpha: 'section',
  roman: 'section',
  article: 'article',
  decimal: 'item',
  multi: 'item',
  ordinalWord: 'item',
  paren: 'item',
  alpha: 'point',
  lowerRoman: 'point',
  star: 'indent',
  dash: 'indent',
  plus: 'indent',
};

function openDivision(
  build: Build,
  row: TextRow,
  marker: Marker,
  stack: readonly Draft[],
  titles: readonly TextRow[],
): Draft {
  const { flat } = row;
  const label = addLeaf(build, 'label', sliceFlat(flat, 0, marker.length));
  const text = sliceFlat(flat, marker.textFrom, flat.text.length);
  const title = titles.length === 0 ? undefined : joinFlats(titles.map((one) => one.flat));
  const heading = title === undefined ? headingLeaf(build, text) : headingLeaf(build, title, true);
  const children: BodyNode[] = [];
  if (heading === undefined && text.text !== '') children.push(paragraphNode(build, 'text', text));
  const end = spanOfAll(title ?? flat).end;
  const isClause = marker.kind === 'decimal' && stack.some((draft) => draft.kind === 'article');
  const division: Draft['division'] = {
    type: isClause ? 'clause' : TYPES[marker.kind],
    style: marker.style,
    num: marker.num,
    ordinal: marker.ordinal,
    marker: flat.text.slice(0, marker.length),
    span: { start: label.span.start, end },
    label,
    heading,
    children,
  };
  if (marker.suffix !== undefined) division.suffix = marker.suffix;
  if (row.hashes > 0) division.hashes = row.hashes;
  const runIn = heading === undefined && text.text !== '';
  return { division, children, rank: marker.rank, kind: marker.kind, runIn, introduces: /[:：]$/u.test(text.text) };
}

function openHeading(build: Build, row: TextRow, rank: number): Draft {
  const heading = addLeaf(build, 'heading', row.flat);
  const children: BodyNode[] = [];
  const division: Draft['division'] = {
    type: 'section',
    style: undefined,
    num: '',
    ordinal: 0,
    marker: '',
    span: heading.span,
    label: undefined,
    heading,
    children,
    hashes: row.hashes,
  };
  return { division, children, rank, kind: 'hash', runIn: false, introduces: false };
}

const MAX_HEADING = 160;

/** A title has at most 160 characters and no end mark; a final colon is left out of it (CONTRACT). */
function headingLeaf(build: Build, flat: Flat, always = false): Leaf | undefined {
  const { text } = flat;
  if (text === '' || (!always && (text.length > MAX_HEADING || /[.;,…]$/u.test(text)))) return undefined;
  const bareEnd = trimEndOf(text, ':').length;
  if (bareEnd === 0) return undefined;
  return addLeaf(build, 'heading', sliceFlat(flat, 0, bareEnd), spanOf(flat, 0, text.length));
}

function paragraphNode(build: Build, role: 'text' | 'closing' | 'quoted', flat: Flat): Paragraph {
  const leaf = addLeaf(build, role, flat);
  return { type: 'paragraph', span: leaf.span, leaf };
}

function quoteNode(build: Build, rows: readonly Row[]): BodyNode {
  const children: Paragraph[] = [];
  for (const row of rows) {
    if (row.type === 'text') children.push(paragraphNode(build, 'quoted', row.flat));
    else if (row.type === 'opaque') addOpaque(build, row.flow.type, row.start, row.end);
    else
      for (const cells of row.flow.rows)
        for (const cell of cells.cells) children.push(paragraphNode(build, 'quoted', cell));
  }
  const start = children[0]?.span.start ?? 0;
  return { type: 'quote', span: { start, end: children[children.length - 1]?.span.end ?? start }, children };
}

export function addOpaque(
  build: Build,
  type: 'frontMatter' | 'code' | 'comment' | 'thematicBreak',
  start: number,
  end: number,
): void {
  const flat = { text: build.source.slice(start, end), base: start };
  addLeaf(build, type === 'thematicBreak' ? 'ruleLine' : type, flat, { start, end });
}

function gfmTable(
  build: Build,
  flow: {
    readonly start: number;
    readonly end: number;
    readonly rows: readonly { readonly start: number; readonly end: number; readonly cells: readonly Flat[] }[];
  },
): Table {
  const rows: TableRow[] = flow.rows.map((row) => ({
    span: { start: row.start, end: row.end },
    cells: row.cells.filter((cell) => cell.text !== '').map((cell) => addLeaf(build, 'cell', cell)),
  }));
  return { type: 'table', span: { start: flow.start, end: flow.end }, rows };
}

function tabTable(build: Build, rows: readonly TextRow[]): Table {
  const out: TableRow[] = rows.map((row) => ({
    span: { start: row.start, end: row.end },
    cells: row.columns.filter((column) => column.text !== '').map((column) => addLeaf(build, 'cell', column)),
  }));
  const start = rows[0]?.start ?? 0;
  return { type: 'table', span: { start, end: rows[rows.length - 1]?.end ?? start }, rows: out };
}

/** A row of columns goes on the table above it, with a number in its first column too. */
function isTableRow(row: Row | undefined): boolean {
  if (row?.type !== 'text' || !row.tabbed) return false;
  const [marker] = row.markers;
  return marker === undefined || !isMarkerTab(row, marker);
}

/** `1.⇥Mục tiêu`: the TAB belongs to the marker; further TABs make a table row. */
function isMarkerTab(row: TextRow, marker: Marker): boolean {
  return row.columns.length === 2 && row.columns[0]?.text.length === marker.length;
}
