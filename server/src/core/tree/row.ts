import type { Flow, FlowHeading, FlowLine, FlowOpaque, FlowTable } from '../dialect/flow.ts';
import { type Flat, joinFlats, sliceFlat } from '../text/flat.ts';
import { headerRole, isNationalTitle, isPartyTitle } from './header.ts';
import { readMarkers } from './marker.ts';
import type { Marker } from './marker-kinds.ts';

/**
 * A logical line: one line of the file, or the lines of one paragraph where the text is wrapped. The structure step
 * works on rows only.
 */
export type Row = TextRow | TableRowGroup | OpaqueRow;

export interface TextRow {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  readonly flat: Flat;
  readonly flows: readonly (FlowLine | FlowHeading)[];
  readonly markers: readonly Marker[];
  /** Number of `#` before the text; 0 for a plain line. */
  readonly hashes: number;
  /** Columns of a pasted table row (TAB or four blanks between); one entry where the line is whole. */
  readonly columns: readonly Flat[];
  /** A TAB stands between two texts (Word's two-column tables). */
  readonly tabbed: boolean;
  /** The number of a page, in text that is wrapped. */
  readonly pageNumber?: true;
}

export interface TableRowGroup {
  readonly type: 'table';
  readonly start: number;
  readonly end: number;
  readonly flow: FlowTable;
}

export interface OpaqueRow {
  readonly type: 'opaque';
  readonly start: number;
  readonly end: number;
  readonly flow: FlowOpaque;
}

/** Rows of the flow, one per line; `wrap.ts` joins those of wrapped text afterwards. */
export function rowsOf(source: string, flow: readonly Flow[]): Row[] {
  const rows: Row[] = [];
  for (const one of flow) {
    switch (one.type) {
      case 'line':
      case 'heading':
        rows.push(textRow(source, one));
        break;
      case 'table':
        if (isHeaderTable(one) || isEndTable(one)) rows.push(...one.rows.map(layoutRow));
        else rows.push({ type: 'table', start: one.start, end: one.end, flow: one });
        break;
      default:
        rows.push({ type: 'opaque', start: one.start, end: one.end, flow: one });
    }
  }
  return rows;
}

function textRow(source: string, flow: FlowLine | FlowHeading): TextRow {
  const { flat } = flow;
  const columns = columnsOf(source, flat, flow.type === 'line' ? flow.tabs : undefined);
  return {
    type: 'text',
    start: flow.start,
    end: flow.end,
    flat,
    flows: [flow],
    markers: literalMarkers(source, flat),
    hashes: flow.type === 'heading' ? flow.depth : 0,
    columns,
    tabbed: flow.type === 'line' && flow.tabs !== undefined && columns.length > 1,
  };
}

/** The two columns above the type line, written as a Markdown table (what a converter makes of Word's layout table). */
function isHeaderTable(flow: FlowTable): boolean {
  const cells = flow.rows.flatMap((row) => row.cells).filter((cell) => cell.text !== '');
  if (cells.length > 12) return false;
  const lines = cells.flatMap(linesOf);
  return lines.some(isTitleCell) && lines.every((line, i) => isHeaderLine(line.text, lines[i - 1]?.text ?? ''));
}

/** "V/v góp ý dự thảo" may go on in the next line of its cell. */
function isHeaderLine(text: string, before: string): boolean {
  if (headerRole(text) !== undefined) return true;
  return headerRole(before) === 'subject' && text.length <= 90 && !/[.;:]$/u.test(text);
}

/** The two columns at the end: recipients, and beside them the signature. */
function isEndTable(flow: FlowTable): boolean {
  const cells = flow.rows.flatMap((row) => row.cells).filter((cell) => cell.text !== '');
  return cells.length <= 30 && /^Nơi nhận ?:?(?:$| ?<br)/u.test(cells[0]?.text ?? '');
}

/** Converters write a line break inside a cell as `<br>`. */
function linesOf(cell: Flat): readonly Flat[] {
  const lines: Flat[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (cell.text[start] === ' ' && start < end) start += 1;
    while (cell.text[end - 1] === ' ' && end > start) end -= 1;
    if (end > start) lines.push(sliceFlat(cell, start, end));
  };
  for (const found of cell.text.matchAll(BREAK)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(cell.text.length);
  return lines;
}

const BREAK = /<br ?\/?>/giu;

function isTitleCell(cell: Flat): boolean {
  return isNationalTitle(cell.text) || isPartyTitle(cell.text);
}

function layoutRow(row: FlowTable['rows'][number]): TextRow {
  const columns = row.cells.flatMap(linesOf);
  const flat = joinFlats(columns);
  const flow: FlowLine = { type: 'line', start: row.start, end: row.end, flat, indent: 0 };
  return {
    type: 'text',
    start: row.start,
    end: row.end,
    flat,
    flows: [flow],
    markers: [],
    hashes: 0,
    columns,
    tabbed: false,
  };
}

/** One row for several wrapped lines. Columns are given up: a joined line has none. */
export function joinRows(rows: readonly TextRow[]): TextRow {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || rows.length === 1) return first ?? EMPTY_ROW;
  const flat = joinFlats(rows.map((row) => row.flat));
  return {
    ...first,
    end: last.end,
    flat,
    flows: rows.flatMap((row) => row.flows),
    columns: [flat],
    tabbed: false,
  };
}

const EMPTY_ROW: TextRow = {
  type: 'text',
  start: 0,
  end: 0,
  flat: { text: '', base: 0 },
  flows: [],
  markers: [],
  hashes: 0,
  columns: [],
  tabbed: false,
};

/** A label must stand literally in the source: `2025\. Năm` defuses it. */
function literalMarkers(source: string, flat: Flat): readonly Marker[] {
  const markers = readMarkers(flat.text);
  if (markers.length === 0) return markers;
  const from = flat.base + (flat.starts?.[0] ?? 0);
  if (source[from - 1] === '\\') return [];
  if (flat.starts === undefined) return markers;
  return markers.filter((marker) => {
    const to = flat.base + (flat.ends?.[marker.length - 1] ?? 0);
    return !source.slice(from, to).includes('\\');
  });
}

/** Splits where the source has a TAB or at least four blanks between two texts. */
function columnsOf(source: string, flat: Flat, tabs: readonly number[] | undefined): readonly Flat[] {
  const cuts: number[] = tabs === undefined ? [] : [...tabs];
  if (flat.starts !== undefined && flat.ends !== undefined) {
    for (let i = 1; i < flat.text.length - 1; i += 1) {
      if (flat.text.charCodeAt(i) !== 0x20) continue;
      const from = flat.starts[i] ?? 0;
      const to = flat.ends[i] ?? 0;
      if (to - from >= 4 && !cuts.includes(i) && isAllBlank(source, flat.base + from, flat.base + to)) cuts.push(i);
    }
    cuts.sort((a, b) => a - b);
  }
  if (cuts.length === 0) return [flat];
  const columns: Flat[] = [];
  let from = 0;
  for (const cut of cuts) {
    columns.push(sliceFlat(flat, from, cut));
    from = cut + 1;
  }
  columns.push(sliceFlat(flat, from, flat.text.length));
  return columns;
}

/** Blanks only: a comment or marks taken out of the line leave a wide gap too. */
function isAllBlank(source: string, from: number, to: number): boolean {
  return /^\s*$/u.test(source.slice(from, to));
}

/** A line that begins with the label of a section, an article, a chapter, a number: contents, in any place. */
export function isContentsLabel(row: TextRow): boolean {
  const marker = row.markers[0];
  return marker !== undefined && !marker.weak && CONTENTS.test(marker.kind);
}

const CONTENTS = /^(?:roman|article|decimal|ordinalWord|chapter|part|upperAlpha)$/u;
