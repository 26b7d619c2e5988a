import { escapedLine } from './escape.ts';
import type { Notebook } from './notebook.ts';
import { type Line, type Piece, wordsOfLine } from './pieces.ts';
import { readAs } from './readings.ts';

export interface Emphasised {
  readonly source: string;
  /** Stretches whose marks Markdown would not have read. */
  readonly lost: number;
}

/** A line to be marked: its number at the beginning, and whether the form makes it italic. */
export interface ToMark {
  readonly line: Line;
  readonly label: string;
  readonly formItalic: boolean;
  /** The line without marks. */
  readonly plain: string;
}

/**
 * The lines with `**` and `*` round what is bold and italic, the label (and what the form makes italic) left out; undefined
 * where nothing is to be marked.
 */
export function allEmphasised(all: readonly ToMark[], notes: Notebook): readonly (Emphasised | undefined)[] {
  const out: (Emphasised | undefined)[] = all.map(() => undefined);
  let open = all.flatMap((one, at): Open[] => {
    const words = wordsOfLine(one.line).normalize('NFC');
    const marks = stretchesOf(afterLabel(one.line.pieces, one.label), one.formItalic);
    if (!marks.some(isMarked)) return [];
    const head = words.slice(0, words.length - marks.reduce((sum, { text }) => sum + text.length, 0));
    return [{ at, words, head, marks, lost: 0 }];
  });
  while (open.length > 0) {
    const tried = open.map(({ words, head, marks }) => ({ source: head + marks.map(written).join(''), words }));
    const read = readAs(tried, notes);
    open = open.flatMap((one, i): Open[] => {
      const { at, marks } = one;
      const plain = all[at]?.plain ?? '';
      if (read[i] === true) {
        out[at] = { source: tried[i]?.source ?? '', lost: one.lost };
        return [];
      }
      // The last mark goes first: what opens a line is what matters most.
      const last = marks.findLastIndex(isMarked);
      const lost = one.lost + 1;
      if (read[i] === undefined || lost > MOST_LOST) out[at] = { source: plain, lost };
      else if (last < 0) out[at] = one.lost === 0 ? undefined : { source: plain, lost: one.lost };
      else return [{ ...one, lost, marks: marks.with(last, unmarked(marks[last])) }];
      return [];
    });
  }
  return out;
}

export function emphasised(line: Line, label: string, formItalic: boolean, notes: Notebook): Emphasised | undefined {
  const plain = escapedLine(wordsOfLine(line).normalize('NFC'), notes);
  return allEmphasised([{ line, label, formItalic, plain }], notes)[0];
}

interface Open {
  readonly at: number;
  readonly words: string;
  readonly head: string;
  readonly marks: readonly Piece[];
  readonly lost: number;
}

const MOST_LOST = 20;

function isMarked({ bold, italic }: Piece): boolean {
  return bold || italic;
}

function unmarked(piece: Piece | undefined): Piece {
  return { text: piece?.text ?? '', bold: false, italic: false };
}

/** Without the characters of the label, and the blanks behind it. */
function afterLabel(pieces: readonly Piece[], label: string): readonly Piece[] {
  const own = pieces
    .filter((piece) => piece.label !== true)
    .map((piece) => ({ ...piece, text: piece.text.normalize('NFC') }));
  if (pieces.some((piece) => piece.label === true)) return own;
  let left = label.replace(/\s/gu, '').length;
  const out: Piece[] = [];
  for (const piece of own) {
    let at = 0;
    while (at < piece.text.length && (left > 0 || (out.length === 0 && /\s/u.test(piece.text.charAt(at))))) {
      if (!/\s/u.test(piece.text.charAt(at))) left -= 1;
      at += 1;
    }
    if (at < piece.text.length) out.push({ ...piece, text: piece.text.slice(at) });
  }
  return out;
}

/** Neighbours of one look as one; blanks alone take the look of what stands before them. */
function stretchesOf(pieces: readonly Piece[], formItalic: boolean): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out[out.length - 1];
    const bare = piece.text.trim() === '';
    const bold = bare && before !== undefined ? before.bold : piece.bold;
    const italic = formItalic ? false : bare && before !== undefined ? before.italic : piece.italic;
    if (before !== undefined && before.bold === bold && before.italic === italic) {
      out[out.length - 1] = { ...before, text: before.text + piece.text };
    } else out.push({ text: piece.text, bold, italic });
  }
  return out;
}

/** Marks stand close to the words: Markdown reads no `** word **`. */
function written({ text, bold, italic }: Piece): string {
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const words = text.trim();
  if (mark === '' || words === '') return escapedPart(text);
  const start = text.length - text.trimStart().length;
  const closing = [...mark].reverse().join('');
  return text.slice(0, start) + mark + escapedPart(words) + closing + text.slice(start + words.length);
}

function escapedPart(text: string): string {
  return text.replace(/[*_`<\\[\]]/gu, '\\$&');
}
