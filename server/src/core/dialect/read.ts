import { shiftFlat } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import {
  type Block,
  commentAt,
  fenceAt,
  frontMatterAt,
  indexOrEnd,
  isDelimiterRow,
  isHeading,
  isThematicBreak,
  lineEndFrom,
  newAhead,
  nextLine,
  pipesIn,
} from './blocks.ts';
import { isBlank, MAX_PIPES } from './chars.ts';
import type { Emphasis, Flow, FlowHeading, FlowLine, FlowOpaque, FlowTable } from './flow.ts';
import { type FlowMemo, newMemo, type Pending, remembered } from './memo.ts';
import { headPiece, indentOf, linePieces, plainRow, type Row, rowPieces, trimmedEnd } from './pieces.ts';
import { plainOf } from './plain.ts';
import { BLANKS, MARKED, ODD, OVERWEIGHT, scanLine } from './scan-line.ts';

export type { FlowMemo };

export interface FlowRead {
  readonly flow: readonly Flow[];
  readonly memo: FlowMemo;
}

/**
 * Reads a file into its flat list of lines and blocks, in one linear pass. Equal to remark-parse with `remarkVbhc` (a fuzz
 * test keeps it so), but lines without Markdown characters, nearly all of them, never see micromark; the others are
 * remembered by their text. Total: any string is read, nothing is thrown.
 */
export function readFlow(text: string, previous?: FlowMemo): FlowRead {
  const memo = newMemo();
  const flow: Flow[] = [];
  const ahead = newAhead();
  const onlyLf = !text.includes('\r');
  let blank = false;
  // The last entry is a line right above that may become a table's head, or a table that may go on.
  let last: 'head' | 'table' | undefined;
  let table: OpenTable | undefined;
  const lines: Pending[] = [];
  const rows: (Pending & { readonly table: OpenTable })[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const frontMatter = frontMatterAt(text, at);
  if (frontMatter !== undefined) at = opaque('frontMatter', at, frontMatter);

  while (at < text.length) {
    const lineStart = at;
    let from = at;
    let code = text.charCodeAt(from);
    while (code === 0x20 || code === 0x09) code = text.charCodeAt((from += 1));
    const lineEnd = onlyLf ? indexOrEnd(text, '\n', from) : lineEndFrom(text, from);
    at = nextLine(text, lineEnd);
    let first = from;
    while (first < lineEnd && isBlank(text.charCodeAt(first))) first += 1;
    if (first === lineEnd) {
      blank = true;
      last = undefined;
      continue;
    }

    let open = false;
    if (code === 0x2d || code === 0x2a || code === 0x5f) {
      if (isThematicBreak(text, from, lineEnd)) {
        const end = trimmedEnd(text, from, lineEnd);
        at = opaque('thematicBreak', from, { lineEnd, end, value: text.slice(from, end) });
        continue;
      }
    } else if (code === 0x3c) {
      const comment = commentAt(text, from, ahead);
      if (comment !== undefined) {
        at = opaque('comment', from, comment);
        continue;
      }
    } else if (code === 0x60 || code === 0x7e) {
      const fence = fenceAt(text, from, lineEnd, ahead);
      if (fence === 'open') {
        open = true;
      } else if (fence !== undefined) {
        at = opaque('code', from, fence);
        continue;
      }
    } else if (code === 0x23 && isHeading(text, from, lineEnd)) {
      line(lineStart, from, first, lineEnd, true);
      last = undefined;
      continue;
    }

    if (!open && last === 'table') {
      const pipes = pipesIn(text, from, lineEnd);
      if (pipes.length > 0 && pipes.length <= MAX_PIPES) {
        addRow(lineStart, from, lineEnd, pipes);
        continue;
      }
    }
    if (!open && last === 'head' && (code === 0x7c || code === 0x3a || code === 0x2d)) {
      if (isDelimiterRow(text, from, lineEnd) && startTable(lineStart, lineEnd)) continue;
    }
    line(lineStart, from, first, lineEnd, false);
    // A line right under a table is neither a row of it (no pipe) nor the head of another.
    last = open || last === 'table' ? undefined : 'head';
  }
  fill();
  return { flow, memo };

  function fill(): void {
    const readLines = remembered(lines, memo.lines, previous?.lines, linePieces);
    lines.forEach(({ index, lineStart }, i) => {
      const read = readLines[i];
      if (read !== undefined) flow[index] = placed(read, lineStart, flow[index]?.blankBefore ?? false);
    });
    const readRows = remembered(rows, memo.rows, previous?.rows, rowPieces);
    rows.forEach(({ index, lineStart, table }, i) => {
      const row = readRows[i];
      if (row !== undefined) table.rows[index] = placedRow(table, row, lineStart);
    });
  }

  function opaque(type: FlowOpaque['type'], start: number, block: Block): number {
    flow.push({ type, start, end: block.end, value: block.value, blankBefore: blank });
    blank = false;
    last = undefined;
    return nextLine(text, block.lineEnd);
  }

  function line(lineStart: number, from: number, first: number, lineEnd: number, heading: boolean): void {
    const end = trimmedEnd(text, first, lineEnd);
    const flags = heading ? MARKED : scanLine(text, from, lineEnd);
    const indent = first === lineStart ? 0 : indentOf(text, first, lineStart);
    if ((flags & MARKED) === 0 || (flags & OVERWEIGHT) !== 0) {
      const raw = text.slice(first, end);
      const single = (flags & BLANKS) === 0 || isPlain(text, first, end);
      if (single && ((flags & ODD) === 0 || raw.normalize('NFC') === raw)) {
        flow.push({ type: 'line', start: first, end, flat: { text: raw, base: first }, indent, blankBefore: blank });
      } else {
        const { flat, tabs } = plainOf(raw, first, [0, raw.length]);
        const shared = { type: 'line', start: first, end, flat, indent, blankBefore: blank } as const;
        flow.push(tabs.length > 0 ? { ...shared, tabs } : shared);
      }
    } else {
      // Filled in at the end, with all other lines that need micromark.
      lines.push({ source: text.slice(lineStart, lineEnd), lineStart, index: flow.length });
      flow.push({ type: 'line', start: first, end, flat: { text: '', base: first }, indent, blankBefore: blank });
    }
    blank = false;
  }

  function addRow(lineStart: number, from: number, lineEnd: number, pipes: readonly number[]): void {
    if (table === undefined) return;
    const source = text.slice(lineStart, lineEnd);
    table.end = trimmedEnd(text, from, lineEnd);
    if ((scanLine(text, from, lineEnd) & MARKED) !== 0) {
      rows.push({ source, lineStart, index: table.rows.length, table });
      table.rows.push({ start: from, end: table.end, cells: [] });
    } else {
      table.rows.push(placedRow(table, plainRow(source, lineStart, pipes), lineStart));
    }
  }

  function startTable(lineStart: number, lineEnd: number): boolean {
    const above = flow[flow.length - 1];
    if (above?.type !== 'line') return false;
    let headStart = above.start;
    while (headStart > 0 && !isLineBreak(text.charCodeAt(headStart - 1))) headStart -= 1;
    if (headStart === 0 && text.charCodeAt(0) === 0xfeff) headStart = 1;
    const headEnd = lineEndFrom(text, above.end);
    if (pipesIn(text, headStart, headEnd).length > MAX_PIPES) return false;
    const head = text.slice(headStart, headEnd);
    const delimiter = text.slice(lineStart, lineEnd);
    const key = `${head}\n${delimiter}`;
    const row = memo.heads.get(key) ?? previous?.heads.get(key) ?? headPiece(head, delimiter);
    memo.heads.set(key, row);
    if (row === 'none') return false;
    flow.pop();
    if (lines[lines.length - 1]?.index === flow.length) lines.pop();
    const end = trimmedEnd(text, lineStart, lineEnd);
    table = { type: 'table', start: above.start, end, rows: [], blankBefore: above.blankBefore ?? false };
    flow.push(table);
    table.rows.push(placedRow(table, row, headStart));
    last = 'table';
    return true;
  }
}

function placedRow(table: OpenTable, row: Row, by: number): FlowTable['rows'][number] {
  if (row.comments.length > 0) {
    table.comments ??= [];
    for (const comment of row.comments) table.comments.push(shiftSpan(comment, by));
  }
  if (row.emphasis.length > 0) {
    table.emphasis ??= [];
    for (const one of row.emphasis) table.emphasis.push({ ...one, ...shiftSpan(one, by) });
  }
  return { start: row.start + by, end: row.end + by, cells: row.cells.map((cell) => shiftFlat(cell, by)) };
}

/** A table while its rows come in. */
interface OpenTable {
  readonly type: 'table';
  readonly start: number;
  end: number;
  readonly rows: FlowTable['rows'][number][];
  comments?: Span[];
  emphasis?: Emphasis[];
  readonly blankBefore: boolean;
}

/** A remembered line at its place in the file. */
function placed(read: FlowLine | FlowHeading, by: number, blankBefore: boolean): Flow {
  const { start, end, flat, comments, emphasis } = read;
  const moved = {
    ...read,
    start: start + by,
    end: end + by,
    flat: shiftFlat(flat, by),
    blankBefore,
    ...(emphasis === undefined ? {} : { emphasis: emphasis.map((one) => ({ ...one, ...shiftSpan(one, by) })) }),
  };
  return comments === undefined ? moved : { ...moved, comments: comments.map((span) => shiftSpan(span, by)) };
}

function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** No blank but single spaces. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x20 ? text.charCodeAt(i + 1) === 0x20 : isBlank(code)) return false;
  }
  return true;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
