import { CUSTOM } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import { type Cells, cellsOf, isMarkdownTable } from '../tree/cells.ts';
import type { Leaf, Table } from '../tree/nodes.ts';
import { columnWidths, leastWidth, type Measured } from './column-widths.ts';
import type { LayoutCell, LayoutRow, Run, Style, StyleId, TableBlock } from './model.ts';
import { runsOf } from './runs.ts';
import { block, print, type Sheet, styleOf } from './sheet.ts';

/** A table with the widths of its columns by what they hold; nothing where no cell holds anything. */
export function tableOf(sheet: Sheet, node: Table): readonly TableBlock[] {
  const cells = cellsOf(sheet.parsed, node);
  const rows = cells.filter((row) => row.some((cell) => cell !== undefined));
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count === 0) return [];
  const heads = rows[0] === cells[0] ? headRows(rows, isMarkdownTable(sheet.parsed, node)) : 0;
  const styles = rows.map((_, i) => styleOf(sheet, i < heads ? 'bangDau' : 'bangO'));
  const measured = rows.map((row, i) =>
    row.map((leaf) => {
      const style = styles[i] ?? styleOf(sheet, 'bangO');
      return { runs: leaf === undefined ? [] : broken(print(sheet, leaf, style)), style };
    }),
  );
  const { widths, scale, padding } = columnWidths(measured, count, sheet.width);
  return [
    {
      type: 'table',
      widths,
      rows: rows.map((row, i) => rowOf(row, measured[i] ?? [], count, i < heads ? 'bangDau' : 'bangO', scale)),
      padding,
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

function rowOf(row: Cells, measured: readonly Measured[], count: number, id: StyleId, scale: number): LayoutRow {
  const cells: LayoutCell[] = [];
  for (let i = 0; i < count; i += 1) {
    const leaf = row[i];
    const cell = measured[i];
    const size = scale === 1 || cell === undefined ? {} : { size: Math.floor(cell.style.size * scale * 2) / 2 };
    const runs = (cell?.runs ?? []).map((run) => ({ ...run, ...size }));
    const centred = id === 'bangO' && leaf !== undefined && isNumber(leaf.flat.text) ? CENTRED : {};
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

const CENTRED = { align: 'center' } as const;

/** "12", "1.500", "98,5%", a number of more than one part: "1.2". */
function isNumber(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{1,3})*%?$/u.test(text);
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

/** Many columns, or wide ones, ask for a sheet turned round. */
export function isWide(sheet: Sheet, node: Table): boolean {
  const rows = cellsOf(sheet.parsed, node);
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count >= CUSTOM.manyColumns) return true;
  const style = styleOf(sheet, 'bangO');
  const cells = rows.map((row) =>
    row.map((leaf) => ({ runs: leaf === undefined ? [] : runsIn(sheet, leaf, style), style })),
  );
  return leastWidth(cells, count) > sheet.width;
}

function runsIn(sheet: Sheet, leaf: Leaf, style: Style): readonly Run[] {
  return broken(runsOf(sheet.marked, leaf, style));
}
