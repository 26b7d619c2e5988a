import { escapedLine, isReadAs } from './escape.ts';
import type { Notebook } from './notebook.ts';
import { type Line, type Piece, wordsOfLine } from './pieces.ts';

export interface Emphasised {
  readonly source: string;
  /** Stretches whose marks Markdown would not have read. */
  readonly lost: number;
}

/**
 * The line with `**` and `*` round what is bold and italic, the label (and what the form makes italic) left out; undefined
 * where nothing is to be marked.
 */
export function emphasised(line: Line, label: string, formItalic: boolean, notes: Notebook): Emphasised | undefined {
  const words = wordsOfLine(line).normalize('NFC');
  const stretches = stretchesOf(afterLabel(line.pieces, label), formItalic);
  if (!stretches.some(({ bold, italic }) => bold || italic)) return undefined;
  const head = words.slice(0, words.length - stretches.reduce((sum, { text }) => sum + text.length, 0));
  let lost = 0;
  if (!notes.spend()) return { source: escapedLine(words, notes), lost: 1 };
  let marks = stretches;
  for (;;) {
    const source = head + marks.map(written).join('');
    if (isReadAs(source, words)) return { source, lost };
    // The last mark goes first: what opens a line is what matters most.
    const at = marks.findLastIndex(({ bold, italic }) => bold || italic);
    if (at < 0) return lost === 0 ? undefined : { source: escapedLine(words, notes), lost };
    lost += 1;
    marks = marks.map((one, i) => (i === at ? { ...one, bold: false, italic: false } : one));
    if (lost > 20) return { source: escapedLine(words, notes), lost };
  }
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
