import { isBlank } from '../dialect/chars.ts';
import type { Edit } from '../text/span.ts';
import { isMotto, isNationalTitle, isPartyTitle } from '../tree/header.ts';
import type { BodyNode, Parsed, Table } from '../tree/nodes.ts';
import { type Block, blocksOf, isLineEnd, lineEndOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const tables: Step = {
  id: 'bang',
  title: { vi: 'Bảng', en: 'Tables' },
  why: {
    vi: 'Bảng dán từ Word (các ô cách nhau bằng tab) thành bảng Markdown: mỗi ô giữa hai dấu “|”, dòng đầu là tên cột. Bảng có ô trống hoặc số cột không đều được để nguyên, vì tab không cho biết ô nào trống.',
    en: 'A table pasted from Word (cells parted by TABs) becomes a Markdown table, its first row the names of the columns. One with empty cells or rows of different length is left: TABs don’t tell which cell is empty.',
  },
  done: { vi: 'kẻ lại {so} bảng', en: 'redraw {so} tables' },
  changes(parsed) {
    const blocks = new Map(blocksOf(parsed).map((block) => [block.flow.start, block]));
    const end = lineEndOf(parsed.text);
    return tablesOf(parsed).flatMap((table): Change[] => {
      const edits = redrawn(parsed, table, blocks, end);
      return edits === undefined ? [] : [{ edits }];
    });
  },
};

function tablesOf(parsed: Parsed): readonly Table[] {
  const found: Table[] = [];
  const look = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'table') found.push(node);
      else if (node.type !== 'paragraph' && node.type !== 'quote') look(node.children);
    }
  };
  for (const doc of [parsed.main, ...parsed.documents]) {
    look(doc.body);
    for (const annex of doc.attachments) look(annex.body);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function redrawn(
  { text }: Parsed,
  { rows }: Table,
  blocks: ReadonlyMap<number, Block>,
  end: string,
): readonly Edit[] | undefined {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some(({ cells }) => cells.length !== width)) return undefined;
  if (!(rows[0]?.cells.every(({ flat }) => isColumnName(flat.text)) ?? false)) return undefined;
  if (rows.some(({ cells }) => cells.some(({ flat }) => isFormLine(flat.text)))) return undefined;
  const edits: Edit[] = [];
  for (const [i, row] of rows.entries()) {
    const block = blocks.get(row.span.start);
    if (block?.flow.type !== 'line' || block.flow.end !== row.span.end) return undefined;
    const above = edits[edits.length - 1];
    const pipe = { span: { start: block.lineStart, end: block.flow.start }, text: '| ' };
    if (i === 0 || above === undefined) edits.push(pipe);
    else {
      // From the end of the row above to the first cell: rows of a table stand one right below the other.
      if (!isOnlyBlank(text, above.span.start, block.flow.start)) return undefined;
      const rule = i === 1 ? `${end}|${' --- |'.repeat(width)}` : '';
      edits[edits.length - 1] = { span: { start: above.span.start, end: block.flow.start }, text: ` |${rule}${end}| ` };
    }
    for (const [k, cell] of row.cells.entries()) {
      if (text.slice(cell.span.start, cell.span.end).includes('|')) return undefined;
      const next = row.cells[k + 1];
      if (next === undefined) continue;
      const edit = bar(text, cell.span.end, next.span.start);
      if (edit === undefined) return undefined;
      edits.push(edit);
    }
    edits.push({ span: { start: block.flow.end, end: block.flow.end }, text: ' |' });
  }
  return edits;
}

/** "Họ và tên:⇥…" begins a form with two columns, not a table whose first row names them. */
function isColumnName(text: string): boolean {
  return text.length <= 60 && /\p{L}/u.test(text) && !/[.;:,!?]$/u.test(text) && !isTitle(text);
}

/** The header of another document, pasted below this one. */
function isTitle(text: string): boolean {
  return isNationalTitle(text) || isMotto(text) || isPartyTitle(text);
}

/** Dots to be filled in by hand, a mark at the end of the line: columns by chance. */
function isFormLine(text: string): boolean {
  return /…|\.{4}|_{4}/u.test(text) || !/[\p{L}\p{Nd}]/u.test(text);
}

/** The blanks between two cells; marks of bold type may stand on both sides of them. */
function bar(text: string, from: number, to: number): Edit | undefined {
  let start = from;
  while (start < to && !isBlank(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < to && isBlank(text.charCodeAt(end))) end += 1;
  if (start === end || !/^[*_]{0,6}$/u.test(text.slice(from, start) + text.slice(end, to))) return undefined;
  return { span: { start, end }, text: ' | ' };
}

function isOnlyBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && !isLineEnd(code)) return false;
  }
  return true;
}
