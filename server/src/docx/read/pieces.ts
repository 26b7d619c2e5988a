import { headerRole } from '../../core/tree/header.ts';
import { plainWords } from './escape.ts';
import { wordsOf } from './flatten.ts';
import type { Inline, RunLook, WordBlock, WordParagraph } from './model.ts';
import type { Notebook } from './notebook.ts';

/** Words of one look within a line. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Written by Word, not by the author: an automatic number. */
  readonly label?: boolean;
}

/** One line of the text to be: a paragraph, or a part of one between line breaks. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly paragraph: WordParagraph;
}

export function wordsOfLine({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join('');
}

/** The lines of a paragraph; none where nothing is written in it. */
export function linesOf(paragraph: WordParagraph, notes: Notebook): readonly Line[] {
  const parts = partsOf(paragraph.content, notes);
  const label = labelPiece(paragraph);
  if (label !== undefined) parts[0] = [label, ...(parts[0] ?? [])];
  const lines = joined(parts.map(trimmed), paragraph, notes);
  return lines
    .map((pieces) => ({ pieces: withoutTabs(trimmed(pieces)), paragraph }))
    .filter((line) => wordsOfLine(line).trim() !== '' && !isDrawn(wordsOfLine(line)));
}

/** A row of dashes or underscores: a line drawn by hand. A star is a part of the Party's form. */
function isDrawn(words: string): boolean {
  return /^[-_=–—─━¯⎯ ]{3,}$/u.test(words.trim());
}

function labelPiece({ label, content }: WordParagraph): Piece | undefined {
  if (label === undefined || label.text.trim() === '') return undefined;
  const text = label.bullet ? bullet(label.text.trim()) : label.text;
  const glued = label.suffix === 'nothing' && !label.bullet;
  const empty = plainWords(wordsOf(content)) === '';
  return { text: glued || empty ? text : `${text.trimEnd()} `, ...styleOf(label.look), label: true };
}

/** The signs that the dialect has for lists; Word draws them in many fonts. */
function bullet(sign: string): string {
  if (/^[-–—−‐‑]$/u.test(sign)) return '-';
  if (/^[+*•]$/u.test(sign)) return sign;
  return sign === 'o' || sign === '○' ? '+' : '-';
}

function styleOf({ bold, italic }: RunLook): Pick<Piece, 'bold' | 'italic'> {
  return { bold, italic };
}

/** Between two breaks. */
function partsOf(content: readonly Inline[], notes: Notebook): Piece[][] {
  const parts: Piece[][] = [[]];
  const last = (): Piece[] => parts[parts.length - 1] ?? [];
  for (const item of content) {
    switch (item.type) {
      case 'text':
        if (item.href !== undefined) notes.count('links');
        last().push({ text: shownText(item.text, item.look, last()), ...styleOf(item.look) });
        break;
      case 'tab':
        last().push({ text: '\t', bold: false, italic: false });
        break;
      case 'break':
        parts.push([]);
        break;
      case 'note':
        last().push({ text: ` (${noteWords(item.blocks)})`, bold: false, italic: false });
        break;
      case 'box':
        notes.count('textBoxes');
        break;
      default:
        break;
    }
  }
  return parts;
}

/** Without soft hyphens, which only say where a word may be broken; "m" with a raised 2 is "m²". */
function shownText(text: string, look: RunLook, before: readonly Piece[]): string {
  const raised = look.raised === 'superscript' ? RAISED.get(text.trim()) : undefined;
  if (raised !== undefined && /(?:^|[^\p{L}])[ckd]?m$/u.test(before[before.length - 1]?.text ?? '')) return raised;
  return text.replaceAll('\u00ad', '');
}

const RAISED: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/** The words of a footnote, which a plain text can only have at its place. */
function noteWords(blocks: readonly WordBlock[]): string {
  const words = blocks.flatMap((block): string[] =>
    block.type === 'paragraph'
      ? [block.label?.text ?? '', wordsOf(block.content)]
      : block.rows.flatMap(({ cells }) => cells.map((cell) => noteWords(cell.blocks))),
  );
  return plainWords(words.join(' '));
}

/** Breaks within a sentence were put there to fill the page; those between sentences part paragraphs. */
function joined(parts: readonly (readonly Piece[])[], { look }: WordParagraph, notes: Notebook): readonly Piece[][] {
  const lines: Piece[][] = [];
  for (const part of parts) {
    const above = lines[lines.length - 1];
    const before = wordsIn(above ?? []);
    const words = wordsIn(part);
    if (above !== undefined && before !== '' && words !== '') {
      notes.count('softBreaks');
      if (look.align !== 'center' && look.align !== 'right' && goesOn(before, words)) {
        above.push({ text: ' ', bold: false, italic: false }, ...part);
        continue;
      }
    }
    lines.push([...part]);
  }
  return lines;
}

function goesOn(before: string, words: string): boolean {
  if (headerRole(before) !== undefined || headerRole(words) !== undefined) return false;
  return /^\p{Ll}/u.test(words) && !/^\p{Ll}{1,2}[).]/u.test(words) && !/[.;:!?…]$/u.test(before);
}

function wordsIn(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Blanks at both ends say nothing in a text: they move words on the page. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let first = out[0]; first !== undefined; first = out[0]) {
    const text = first.text.replace(/^[\s\u0085\u200b\ufeff]+/u, '');
    if (text !== '') {
      out[0] = { ...first, text };
      break;
    }
    out.shift();
  }
  for (let last = out[out.length - 1]; last !== undefined; last = out[out.length - 1]) {
    const text = last.text.replace(/[\s\u0085\u200b\ufeff]+$/u, '');
    if (text !== '') {
      out[out.length - 1] = { ...last, text };
      break;
    }
    out.pop();
  }
  return out;
}

/**
 * In a header typed without a table a tab parts two columns, and the dialect reads it so. Elsewhere it only moves words,
 * and would make a row of a table of the paragraph.
 */
function withoutTabs(pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.map(({ text }) => text).join('');
  if (!words.includes('\t')) return pieces;
  const columns = words.split(/\t+/u).map(plainWords);
  if (columns.some((column) => headerRole(column) !== undefined || /^nơi nhận/iu.test(column))) return pieces;
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\t+/gu, ' ') }));
}
