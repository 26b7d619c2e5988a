import { CUSTOM } from '../law/paper.ts';
import { textWidth, widestWord } from './measure.ts';
import type { Run, Style } from './model.ts';

/** A cell as it is measured: its runs, and how large they are set. */
export interface Measured {
  readonly runs: readonly Run[];
  readonly style: Pick<Style, 'size'>;
}

export interface ColumnWidths {
  /** mm; together the width given. */
  readonly widths: readonly number[];
  /** How much smaller the letters have to be so that no word is broken: 1 where they needn't. */
  readonly scale: number;
  /** From border to text, mm. */
  readonly padding: number;
}

/**
 * Widths of a table's columns by what they hold: each gets the widest of its words, what is left is shared out by how much text
 * it holds. Where even the words don't fit, the letters become smaller step by step, to a point.
 */
export function columnWidths(rows: readonly (readonly Measured[])[], count: number, width: number): ColumnWidths {
  const words: number[] = [];
  const texts: number[] = [];
  for (let i = 0; i < count; i += 1) {
    let narrow = 0;
    let wide = 0;
    for (const row of rows) {
      const cell = row[i];
      if (cell === undefined) continue;
      const { word, line } = extent(cell);
      narrow = Math.max(narrow, word);
      wide = Math.max(wide, line);
    }
    // An address on the web may be broken: it must not push all other columns together.
    words.push(Math.min(narrow, CUSTOM.widestWord));
    texts.push(Math.max(wide, words[i] ?? 0));
  }
  const last = CUSTOM.tableSteps.length - 1;
  for (const [step, { scale, padding }] of CUSTOM.tableSteps.entries()) {
    const around = 2 * padding + CUSTOM.cellSlack;
    const narrowest = padding === WHOLE.padding ? CUSTOM.narrowest : 0;
    const least = words.map((one) => Math.max(one * scale + around, narrowest));
    if (sum(least) > width && step < last) continue;
    const wish = texts.map((one, i) => Math.max(one * scale + around, least[i] ?? 0));
    return { widths: shared(least, wish, width), scale, padding };
  }
  return { widths: [], ...WHOLE };
}

const WHOLE = CUSTOM.tableSteps[0];

/** The least width that a table's columns can do with, with letters of full size. */
export function leastWidth(rows: readonly (readonly Measured[])[], count: number): number {
  let width = 0;
  for (let i = 0; i < count; i += 1) {
    let narrow = 0;
    for (const row of rows) {
      const cell = row[i];
      if (cell !== undefined) narrow = Math.max(narrow, Math.min(extent(cell).word, CUSTOM.widestWord));
    }
    width += Math.max(narrow + AROUND, CUSTOM.narrowest);
  }
  return width;
}

const AROUND = 2 * WHOLE.padding + CUSTOM.cellSlack;

/** Width of the widest word and of the widest line, mm. */
function extent({ runs, style }: Measured): { readonly word: number; readonly line: number } {
  let word = 0;
  let line = 0;
  let open = 0;
  for (const run of runs) {
    const look = { bold: run.bold, italic: run.italic, size: style.size };
    if (run.breakBefore === true) open = 0;
    open += textWidth(run.text, look);
    line = Math.max(line, open);
    word = Math.max(word, widestWord(run.text, look));
  }
  return { word, line };
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
