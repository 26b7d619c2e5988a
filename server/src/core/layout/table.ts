import { CUSTOM } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import { type Cells, cellsOf, isMarkdownTable } from '../tree/cells.ts';
import type { Table } from '../tree/nodes.ts';
import { textWidth, widestWord } from './measure.ts';
import type { LayoutCell, LayoutRow, Run, TableBlock } from './model.ts';
import { block, print, type Sheet, styleOf } from './sheet.ts';

/** A table with the widths of its columns by what they hold; nothing where no cell holds anything. */
export function tableOf(sheet: Sheet, node: Table): readonly TableBlock[] {
  const cells = cellsOf(sheet.parsed, node);
  const rows = cells.filter((row) => row.some((cell) => cell !== undefined));
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count === 0) return [];
  const heads = rows[0] === cells[0] ? headRows(rows, isMarkdownTable(sheet.parsed, node)) : 0;
  const widths = columnWidths(sheet, rows, count, heads);
  return [
    {
      type: 'table',
      widths,
      rows: rows.map((row, i) => rowOf(sheet, row, count, i < heads)),
      padding: CUSTOM.cellPadding,
      border: CUSTOM.cellBorder,
      heads,
      source: node.span,
    },
  ];
}

const COUNT = /^(?:S?TT|Stt|Số TT|Số thứ tự|SỐ TT)$/u;

/** The first row of a Markdown table is its head, unless it is left empty; of a pasted one where it looks like a head. */
function headRows(rows: readonly Cells[], markdown: boolean): number {
  if (rows.length < 2) return 0;
  const texts = (rows[0] ?? []).map((cell) => cell?.flat.text ?? '');
  if (markdown || COUNT.test(texts[0] ?? '')) return 1;
  return texts.every((text) => text === '' || isAllCaps(text)) ? 1 : 0;
}

function rowOf(sheet: Sheet, row: Cells, count: number, isHead: boolean): LayoutRow {
  const id = isHead ? 'bangDau' : 'bangO';
  const style = styleOf(sheet, id);
  const cells: LayoutCell[] = [];
  for (let i = 0; i < count; i += 1) {
    const leaf = row[i];
    const runs = leaf === undefined ? [] : broken(print(sheet, leaf, style));
    const centred = !isHead && leaf !== undefined && isNumber(leaf.flat.text) ? ({ align: 'center' } as const) : {};
    cells.push({ blocks: [block(id, runs, leaf?.span, centred)], span: 1 });
  }
  const spans = row.filter((leaf) => leaf !== undefined).map((leaf) => leaf.span);
  const [first] = spans;
  const last = spans.at(-1);
  return {
    cells,
    source: first === undefined || last === undefined ? undefined : { start: first.start, end: last.end },
  };
}

function isNumber(text: string): boolean {
  return /^\d{1,3}$/u.test(text);
}

/** Converters write a line break inside a cell as `<br>`. */
function broken(runs: readonly Run[]): readonly Run[] {
  if (!runs.some((run) => BREAK.test(run.text))) return runs;
  return runs.flatMap((run) =>
    run.text.split(BREAK).map((text, i) => ({
      ...run,
      text: text.trim() === text ? text : i === 0 ? text.trimEnd() : text.trim(),
      ...(i > 0 ? { breakBefore: true } : {}),
    })),
  );
}

const BREAK = /<br ?\/?>/iu;

/** Each column gets the widest of its words; what is left is shared out by how much text it holds. */
function columnWidths(sheet: Sheet, rows: readonly Cells[], count: number, heads: number): readonly number[] {
  const around = 2 * CUSTOM.cellPadding + CUSTOM.cellSlack;
  const least: number[] = [];
  const wish: number[] = [];
  for (let i = 0; i < count; i += 1) {
    let narrow = CUSTOM.narrowest - around;
    let wide = 0;
    rows.forEach((row, k) => {
      const text = row[i]?.flat.text ?? '';
      const look = styleOf(sheet, k < heads ? 'bangDau' : 'bangO');
      narrow = Math.max(narrow, widestWord(text, look));
      wide = Math.max(wide, textWidth(text, look));
    });
    least.push(narrow + around);
    wish.push(Math.max(wide, narrow) + around);
  }
  return shared(least, wish, sheet.width);
}

function shared(least: readonly number[], wish: readonly number[], width: number): readonly number[] {
  const needed = sum(least);
  const wanted = sum(wish);
  const widths =
    needed >= width
      ? least.map((one) => (one * width) / needed)
      : wanted <= width
        ? roomy(wish, width - wanted)
        : filled(least, wish, width);
  const rounded = widths.map((one) => Math.round(one * 10) / 10);
  const last = rounded.length - 1;
  const off = width - sum(rounded);
  return rounded.map((one, i) => (i === last ? Math.round((one + off) * 100) / 100 : one));
}

/** Room to spare goes to the columns that hold text, hardly to those of numbers. */
function roomy(wish: readonly number[], room: number): number[] {
  const weights = wish.map((one) => Math.max(one - CUSTOM.narrowest, 0.1));
  const total = sum(weights);
  return wish.map((one, i) => one + (room * (weights[i] ?? 0)) / total);
}

/** The room beyond the least goes to the columns in the measure of the root of what they still want: long texts wrap. */
function filled(least: readonly number[], wish: readonly number[], width: number): number[] {
  const out = [...least];
  let left = width - sum(least);
  let open = wish.map((_, i) => i).filter((i) => (wish[i] ?? 0) > (out[i] ?? 0));
  for (let round = 0; round < 8 && left > 0.1 && open.length > 0; round += 1) {
    const weights = open.map((i) => Math.sqrt((wish[i] ?? 0) - (least[i] ?? 0)));
    const total = sum(weights);
    const share = left;
    open.forEach((i, k) => {
      const more = Math.min((share * (weights[k] ?? 0)) / total, (wish[i] ?? 0) - (out[i] ?? 0));
      out[i] = (out[i] ?? 0) + more;
      left -= more;
    });
    open = open.filter((i) => (wish[i] ?? 0) - (out[i] ?? 0) > 0.05);
  }
  return out;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** The least width that a table's columns can do with. */
export function leastWidth(sheet: Sheet, node: Table): { readonly width: number; readonly columns: number } {
  const rows = cellsOf(sheet.parsed, node);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  let width = 0;
  for (let i = 0; i < columns; i += 1) {
    let narrow: number = CUSTOM.narrowest - 2 * CUSTOM.cellPadding;
    for (const row of rows) narrow = Math.max(narrow, widestWord(row[i]?.flat.text ?? '', styleOf(sheet, 'bangO')));
    width += narrow + 2 * CUSTOM.cellPadding;
  }
  return { width, columns };
}
