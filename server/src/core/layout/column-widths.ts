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
 * Widths of a table's columns by what they hold: each gets the widest of its words, what is left is shared out so that
 * the rows become low. Where even the words don't fit, the letters become smaller step by step, to a point.
 */
export function columnWidths(rows: readonly (readonly Measured[])[], count: number, width: number): ColumnWidths {
  const extents = rows.map((row) => row.map(extent));
  const words: number[] = [];
  const texts: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const column = extents.map((row) => row[i] ?? EMPTY);
    // An address on the web may be broken: it must not push all other columns together.
    const word = Math.min(Math.max(0, ...column.map((one) => one.word)), CUSTOM.widestWord);
    words.push(word);
    texts.push(Math.max(word, ...column.map((one) => one.line)));
  }
  const last = CUSTOM.tableSteps.length - 1;
  for (const [step, { scale, padding }] of CUSTOM.tableSteps.entries()) {
    const around = 2 * padding + CUSTOM.cellSlack;
    const narrowest = padding === WHOLE.padding ? CUSTOM.narrowest : 0;
    const least = words.map((one) => Math.max(one * scale + around, narrowest));
    if (sum(least) > width && step < last) continue;
    const wish = texts.map((one, i) => Math.max(one * scale + around, least[i] ?? 0));
    const lengths = extents.map((row) => row.map(({ total }) => total * scale));
    return { widths: shared(least, wish, width, { lengths, around }), scale, padding };
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

/** Widths of the widest word, of the widest line, of all that stands in a cell, mm. */
interface Extent {
  readonly word: number;
  readonly line: number;
  readonly total: number;
}

const EMPTY: Extent = { word: 0, line: 0, total: 0 };

function extent({ runs, style }: Measured): Extent {
  let word = 0;
  let line = 0;
  let total = 0;
  let open = 0;
  for (const run of runs) {
    const look = { bold: run.bold, italic: run.italic, size: style.size };
    if (run.breakBefore === true) open = 0;
    const width = textWidth(run.text, look);
    open += width;
    total += width;
    line = Math.max(line, open);
    word = Math.max(word, widestWord(run.text, look));
  }
  return { word, line, total };
}

/** How long the texts of the cells are, row by row, and what a cell keeps beside its text, mm. */
interface Texts {
  readonly lengths: readonly (readonly number[])[];
  readonly around: number;
}

function shared(least: readonly number[], wish: readonly number[], width: number, texts: Texts): readonly number[] {
  const needed = sum(least);
  const wanted = sum(wish);
  const widths =
    needed >= width
      ? least.map((one) => (one * width) / needed)
      : wanted <= width
        ? roomy(wish, width - wanted)
        : filled(least, wish, width, texts);
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

/**
 * The room beyond the least goes, a bit at a time, to the column whose cells make the rows tall: the table becomes as low as it
 * can. A row is as tall as its longest cell; the fourth power makes of that something that says of every cell how much it
 * matters.
 */
function filled(least: readonly number[], wish: readonly number[], width: number, texts: Texts): number[] {
  const out = [...least];
  const bit = (width - sum(least)) / BITS;
  for (let i = 0; i < BITS; i += 1) {
    const gains = gainsOf(out, texts);
    let best = -1;
    out.forEach((one, k) => {
      if (one < (wish[k] ?? 0) && (best === -1 || (gains[k] ?? 0) > (gains[best] ?? 0))) best = k;
    });
    if (best === -1) return roomy(out, width - sum(out));
    out[best] = (out[best] ?? 0) + bit;
  }
  return spared(out, least, wish, texts);
}

/** Where several columns miss a hair for their longest text, one that breaks anyway gives it to the others; no row gets taller for it. */
function spared(widths: readonly number[], least: readonly number[], wish: readonly number[], texts: Texts): number[] {
  let out = [...widths];
  const missing = (k: number): number => (wish[k] ?? 0) - (out[k] ?? 0);
  const order = out.map((_, k) => k).sort((a, b) => missing(a) - missing(b));
  const giver = order.at(-1) ?? 0;
  for (const k of order) {
    const miss = missing(k);
    if (k === giver || miss <= 0 || miss > CUSTOM.nearlyWide) continue;
    const given = (out[giver] ?? 0) - miss;
    if (given < (least[giver] ?? 0)) break;
    const moved = out.map((one, i) => (i === k ? one + miss : i === giver ? given : one));
    if (linesOf(moved, texts) <= linesOf(out, texts)) out = moved;
  }
  return out;
}

/** Lines of all rows, about. */
function linesOf(widths: readonly number[], { lengths, around }: Texts): number {
  const lines = (length: number, k: number): number => Math.ceil(length / Math.max((widths[k] ?? 0) - around, 1));
  return sum(lengths.map((row) => Math.max(0, ...row.map(lines))));
}

const BITS = 60;

/** By how much the rows get lower for each mm that a column gets wider. */
function gainsOf(widths: readonly number[], { lengths, around }: Texts): number[] {
  const gains = widths.map(() => 0);
  for (const row of lengths) {
    const lines = row.map((length, k) => length / Math.max((widths[k] ?? 0) - around, 1));
    const powers = lines.map((count) => (count > 1 ? count * count * count * count : 0));
    const height = sum(powers);
    if (height === 0) continue;
    const share = height ** -0.75;
    powers.forEach((power, k) => {
      gains[k] = (gains[k] ?? 0) + (share * power) / Math.max((widths[k] ?? 0) - around, 1);
    });
  }
  return gains;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
