import { addOpaque, gfmTable, quoteNode, tabTable } from './blocks.ts';
import { addLeaf, type Build } from './context.ts';
import { brokenLines, type Draft, openDivision, openHeading, paragraphNode, titleLines } from './division.ts';
import { type Marker, RANK } from './marker-kinds.ts';
import type { BodyNode, Division, Paragraph } from './nodes.ts';
import { quoteEnd } from './quote.ts';
import { joinRows, type Row, type TextRow } from './row.ts';
import { isPageNumber } from './wrap.ts';

/** What the rows of a body become: its nodes, and the closing paragraph if the last of them is one. */
export interface Body {
  readonly nodes: readonly BodyNode[];
  readonly closing: Paragraph | undefined;
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
    if (isPageNumber(row)) {
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
      const broken = titles.length > 0 ? 0 : brokenLines(row, rows, i + 1);
      const whole = broken === 0 ? row : joinRows([row, ...(rows.slice(i + 1, i + 1 + broken) as TextRow[])]);
      const draft = openDivision(build, whole, marker, stack, titles);
      i += titles.length + broken;
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
    if (row?.type === 'text' && !isPageNumber(row)) return row;
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
