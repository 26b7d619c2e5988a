import { type Look, textWidth } from './measure.ts';
import type { TextBlock } from './model.ts';
import { parting } from './parting.ts';
import { type Sheet, styleOf } from './sheet.ts';

/** How a block breaks into lines in a column, as a word processor breaks it: as many words as go into each. */
export interface Lines {
  readonly count: number;
  /** Of the widest line, mm. */
  readonly widest: number;
}

export function linesOf(sheet: Sheet, block: Pick<TextBlock, 'style' | 'runs'>, column: number): Lines {
  return filled(wordsOf(sheet, block), column);
}

/** Letters of one look; a line break may stand before them. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
  readonly breakBefore?: boolean;
}

/** The same of letters in looks of their own; the first line begins `indent` further in. */
export function brokenLines(pieces: readonly Piece[], column: number, indent = 0): Lines {
  return filled(wordsIn(pieces), column, indent);
}

/**
 * A centred text of several lines with lines of like length that don't end inside a word: it is set in a narrower column, its
 * words stay one paragraph. No line more than the whole column needs.
 */
export function balanced(sheet: Sheet, block: TextBlock, column: number): TextBlock {
  const words = wordsOf(sheet, block);
  const whole = filled(words, column);
  if (whole.count < 2) return block;
  let best = whole;
  let least = Number.POSITIVE_INFINITY;
  for (let width = column; width > 0; ) {
    const lines = filled(words, width);
    // A word wider than the column stands alone however narrow it is.
    if (lines.count > whole.count || lines.widest > width) break;
    const cost = costOf(words, lines, column);
    // The widest of equals was met first; a narrower one has lines of more like length.
    if (cost <= least && isFirm(words, lines)) [best, least] = [lines, cost];
    // The next column in which anything changes: the widest line no longer fits.
    width = lines.widest - 0.01;
  }
  const indent = Math.floor(((column - best.widest) / 2 - SLACK) * 10) / 10;
  return indent <= 0 ? block : { ...block, left: indent, right: indent };
}

/** Lines that end badly, and how far the shortest stays behind the widest. */
function costOf(words: readonly Word[], { starts, widths, widest }: Filled, column: number): number {
  let cost = (widest - Math.min(...widths)) / column;
  for (const start of starts) {
    const before = words[start - 1];
    const after = words[start];
    if (before !== undefined && after?.breakBefore === false) cost += parting(before.text, after.text);
  }
  return cost;
}

/** The lines stay the same with what is left on either side for a hair's breadth. */
function isFirm(words: readonly Word[], { starts, widest }: Filled): boolean {
  const again = filled(words, widest + 2 * SLACK).starts;
  return again.length === starts.length && again.every((start, i) => start === starts[i]);
}

/** So much more than the lines need is left on either side: another program's letters may be a hair wider. */
const SLACK = 0.5;

interface Filled extends Lines {
  /** First word of each line. */
  readonly starts: readonly number[];
  readonly widths: readonly number[];
}

interface Word {
  readonly text: string;
  /** With the blank after it, and without. */
  readonly whole: number;
  readonly shown: number;
  readonly breakBefore: boolean;
}

function wordsOf(sheet: Sheet, { style, runs }: Pick<TextBlock, 'style' | 'runs'>): readonly Word[] {
  const { size } = styleOf(sheet, style);
  return wordsIn(
    runs.map(({ text, bold, italic, size: own, breakBefore }) => ({
      text,
      look: { bold, italic, size: own ?? size },
      breakBefore: breakBefore === true,
    })),
  );
}

function wordsIn(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  const close = (): void => {
    if (open !== undefined) words.push(open);
    open = undefined;
  };
  for (const { text, look, breakBefore: broken } of pieces) {
    if (broken === true) close();
    for (const piece of text.split(/(?<= )/u)) {
      const word = piece.trimEnd();
      const shown: number = (open?.whole ?? 0) + textWidth(word, look);
      const whole: number = (open?.whole ?? 0) + textWidth(piece, look);
      const breakBefore: boolean = open?.breakBefore ?? (broken === true && text.startsWith(piece));
      open = {
        text: `${open?.text ?? ''}${word}`,
        whole,
        shown: word === '' ? (open?.shown ?? 0) : shown,
        breakBefore,
      };
      if (word !== piece) close();
    }
  }
  close();
  return words;
}

function filled(words: readonly Word[], column: number, indent = 0): Filled {
  const starts: number[] = [];
  const widths: number[] = [];
  let at = indent;
  for (const [i, { whole, shown, breakBefore }] of words.entries()) {
    if (i === 0 || breakBefore || at + shown > column) {
      starts.push(i);
      widths.push(0);
      if (i > 0) at = 0;
    }
    widths[widths.length - 1] = at + shown;
    at += whole;
  }
  return { count: starts.length, widest: Math.max(0, ...widths), starts, widths };
}
