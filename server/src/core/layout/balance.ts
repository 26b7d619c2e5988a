import { type Look, textWidth } from './measure.ts';
import type { TextBlock } from './model.ts';
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
 * A centred text of several lines with lines of like length, so that no word stands alone in the last one: it is set in a
 * narrower column, its words stay one paragraph.
 */
export function balanced(sheet: Sheet, block: TextBlock, column: number): TextBlock {
  const words = wordsOf(sheet, block);
  const { count } = filled(words, column);
  if (count < 2) return block;
  let narrow = Math.max(...words.map(({ shown }) => shown));
  let wide = column;
  for (let i = 0; i < STEPS; i += 1) {
    const middle = (narrow + wide) / 2;
    if (filled(words, middle).count > count) narrow = middle;
    else wide = middle;
  }
  const { widest } = filled(words, wide);
  const indent = Math.floor(((column - widest) / 2 - SLACK) * 10) / 10;
  return indent <= 0 ? block : { ...block, left: indent, right: indent };
}

const STEPS = 8;
/** So much more than the lines need is left on either side: another program's letters may be a hair wider. */
const SLACK = 0.5;

interface Word {
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
      open = { whole, shown: word === '' ? (open?.shown ?? 0) : shown, breakBefore };
      if (word !== piece) close();
    }
  }
  close();
  return words;
}

function filled(words: readonly Word[], column: number, indent = 0): Lines {
  let count = 0;
  let widest = 0;
  let at = indent;
  for (const { whole, shown, breakBefore } of words) {
    if (count === 0) count = 1;
    else if (breakBefore || at + shown > column) {
      count += 1;
      at = 0;
    }
    widest = Math.max(widest, at + shown);
    at += whole;
  }
  return { count, widest };
}
