import { bare } from '../text/letters.ts';
import type { Edit, Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Division, Parsed } from '../tree/nodes.ts';
import { nextNum } from './numbering.ts';
import { eolOf, labelledIn, lineEnd, lineStart, pathAt, type Siblings } from './path.ts';

/**
 * What the Enter key adds to a numbered list. `text` is the text after Enter, `offset` the cursor on its new line.
 *
 * - `2. Tổ chức …;⏎` gets the next label (`3. `) with the same indent, punctuation and blank.
 * - `3. ⏎`, a label alone, ends the list: label and line end go.
 * - `2. Tổ chức‸ hội nghị;⏎` splits the item and labels the second half.
 *
 * Titles (`I. MỤC TIÊU`, `1. Mục tiêu`, lines ending in a colon) are followed by their contents, so nothing is added.
 * Dashes and plus signs are continued by the editor's own rules; an empty one is taken away here. Empty when there is
 * nothing to do.
 */
export function onEnter(parsed: Parsed, offset: number): readonly Edit[] {
  const { text } = parsed;
  const lines = linesAround(text, offset);
  if (lines === undefined) return [];
  const line = text.slice(lines.before.start, lines.before.end);
  if (DASH_ALONE.test(line)) return endDashes(text, lines);
  if (isLabelAlone(line)) return endList(parsed, lines);
  return continueList(parsed, lines);
}

interface Lines {
  /** The line above the cursor, without its end. */
  readonly before: Span;
  /** Blanks that the editor has put on the new line. */
  readonly indent: Span;
  /** What stands on the new line after the cursor, blanks at its beginning left out. */
  readonly rest: Span;
}

/** Undefined when the cursor isn't at the beginning of a line that has a line above: the document has moved on. */
function linesAround(text: string, offset: number): Lines | undefined {
  if (offset < 1 || offset > text.length) return undefined;
  const start = lineStart(text, offset);
  if (start === 0 || text.slice(start, offset).trim() !== '') return undefined;
  const eol = text.startsWith('\r\n', start - 2) ? 2 : 1;
  const before = { start: lineStart(text, start - eol), end: start - eol };
  const end = lineEnd(text, offset);
  const restStart = end - text.slice(offset, end).trimStart().length;
  return { before, indent: { start, end: restStart }, rest: { start: restStart, end } };
}

/** `3.` `3)` `(3)` `1.1.` `đ)` `a.` `II.` on a line of their own. A `Chương I` is waiting for its title instead. */
const LABEL_ALONE =
  /^(?:\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,5}[.)/]?|\(?[a-zđ]\p{Nd}{0,2}[.)/]|[A-ZĐ][.)/]|[IVXL]{1,7}[./)-]|Điều \p{Nd}{1,4}[a-zđ]?\.)$/u;
const MAX_LABEL_LINE = 60;

function isLabelAlone(line: string): boolean {
  if (line.length > MAX_LABEL_LINE) return false;
  const label = withoutStars(line.normalize('NFC'));
  return LABEL_ALONE.test(label) && /[.)/-]$/u.test(label);
}

/** Without blanks and stars around it. */
function withoutStars(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && /[\s*_]/u.test(line.charAt(from))) from += 1;
  while (to > from && /[\s*_]/u.test(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

function endList(parsed: Parsed, lines: Lines): readonly Edit[] {
  // "2. ‸abc": Enter pushed a whole item down; an empty one above it is what was asked for.
  if (lines.rest.end > lines.rest.start) return continueList(parsed, lines);
  if (!isInBody(parsed, lines.before)) return [];
  return [{ span: { start: lines.before.start, end: lines.indent.end }, text: '' }];
}

const DASH_ALONE = /^[\s\u00a0]*[-+][\s\u00a0]*$/u;

/** An empty dash ends the list that it stands under, among the recipients too; the editor's own rules can't delete. */
function endDashes(text: string, lines: Lines): readonly Edit[] {
  if (lines.rest.end > lines.rest.start || lines.before.start === 0) return [];
  const above = text.slice(0, lines.before.start).trimEnd();
  const item = above.slice(lineStart(above, above.length)).trimStart();
  const mark = text.slice(lines.before.start, lines.before.end).trim();
  if (!item.startsWith(mark) || item.length < 3) return [];
  return [{ span: { start: lines.before.start, end: lines.indent.end }, text: '' }];
}

function isInBody(parsed: Parsed, line: Span): boolean {
  if (labelledIn(parsed, line) !== undefined) return true;
  // "a." alone is a label to the drafter but not yet to the reader of the tree.
  const { nodes } = pathAt(parsed, line.end);
  const last = nodes[nodes.length - 1];
  if (nodes.length < 2 || nodes.some((node) => node.type === 'quote')) return false;
  return last?.type === 'paragraph' && last.span.start >= line.start && last.span.end <= line.end;
}

function continueList(parsed: Parsed, lines: Lines): readonly Edit[] {
  const found = labelledIn(parsed, lines.before);
  if (found === undefined || !isContinued(parsed, lines, found.division, found.siblings)) return [];
  const rest = parsed.text.slice(lines.rest.start, lines.rest.end);
  // The rest is an item of its own already: Enter was pressed before its label.
  if (rest !== '' && (labelledIn(parsed, lines.rest) !== undefined || /^[-+*–|#<>]/u.test(rest))) return [];
  const label = nextLabel(parsed.text, found.division, lines.before);
  if (label === undefined) return [];
  const gap = rest === '' && standsApart(parsed.text, lines.before) ? eolOf(parsed.text) : '';
  return [insertion(parsed.text, lines.indent, gap, label)];
}

/** Keeps what the editor has put on the new line when it is the indent already, so that the edit stays small. */
function insertion(text: string, indent: Span, gap: string, label: string): Edit {
  const present = text.slice(indent.start, indent.end);
  if (gap === '' && present !== '' && label.startsWith(present)) {
    return { span: { start: indent.end, end: indent.end }, text: label.slice(present.length) };
  }
  return { span: indent, text: gap + label };
}

function isContinued(parsed: Parsed, lines: Lines, division: Division, siblings: Siblings): boolean {
  const { text } = parsed;
  if (division.hashes !== undefined) return false;
  const below = division.children.some((child) => child.span.start > lines.rest.end);
  if (below) return false;
  const body = bodyOf(text, division, lines);
  if (body === '') return lines.rest.end > lines.rest.start;
  if (/[;.,…]["”’»)]?$/u.test(body)) return true;
  // In wrapped text a line without a mark at its end goes on in the next one.
  if (parsed.wrapped) return false;
  if (body.endsWith(':')) return false;
  if (!LISTED.has(division.style ?? '')) return body.length > MAX_TITLE;
  return !isTitle(text, body, division, siblings, lines);
}

/** Styles that number whole items as often as titles; the others number titles unless the line is a sentence. */
const LISTED: ReadonlySet<string> = new Set(['decimal', 'decimal-multi', 'paren', 'alpha', 'ordinal-word']);
/** The longest heading (CONTRACT.md); a longer line is running text even without a mark at its end. */
const MAX_TITLE = 160;

function bodyOf(text: string, division: Division, lines: Lines): string {
  const from = division.label?.span.end ?? lines.before.start;
  const first = text.slice(from, lines.before.end);
  const second = text.slice(lines.rest.start, lines.rest.end);
  return withoutMarks(`${first} ${second}`.normalize('NFC'));
}

/** Blanks and emphasis marks at both ends removed. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text.charAt(start))) start += 1;
  while (end > start && isMark(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isMark(character: string): boolean {
  return character === '*' || character === '_' || character.trim() === '';
}

function isTitle(text: string, body: string, division: Division, siblings: Siblings, lines: Lines): boolean {
  if (TITLE_WORDS.has(bare(body)) || isAllBold(text, lines)) return true;
  // Where the items before it are titles with contents, this one is a title too.
  return siblings.nodes.some(
    (node) =>
      isDivision(node) &&
      node !== division &&
      node.span.end <= division.span.start &&
      node.style === division.style &&
      node.heading !== undefined &&
      node.children.length > 0,
  );
}

/** `**1. Mục tiêu**`, one pair of marks around the whole line; `**1.** Tổ chức …` is no title. */
function isAllBold(text: string, lines: Lines): boolean {
  const line = text.slice(lines.before.start, lines.before.end).trim();
  const mark = line.slice(0, 2);
  return line.length > 4 && (mark === '**' || mark === '__') && line.indexOf(mark, 2) === line.length - 2;
}

/** Titles that plans give to numbered parts whatever stands around them; compared without tone marks. */
const TITLE_WORDS: ReadonlySet<string> = new Set([
  'muc dich',
  'muc tieu',
  'muc tieu chung',
  'muc tieu cu the',
  'yeu cau',
  'muc dich, yeu cau',
  'muc tieu, yeu cau',
  'pham vi',
  'doi tuong',
  'pham vi, doi tuong',
  'doi tuong, pham vi',
  'thoi gian',
  'dia diem',
  'thoi gian, dia diem',
  'noi dung',
  'noi dung thi dua',
  'nhiem vu',
  'giai phap',
  'nhiem vu, giai phap',
  'chi tieu',
  'tien do',
  'kinh phi',
  'kinh phi thuc hien',
  'khen thuong',
  'so ket, tong ket',
  'to chuc thuc hien',
  'pham vi ap dung',
  'pham vi dieu chinh',
  'doi tuong ap dung',
  'doi tuong thi dua',
  'thoi gian thuc hien',
  'quan diem',
  'nguyen tac',
  'tieu chi',
  'tieu chuan',
  'nhiem vu trong tam',
  'hinh thuc khen thuong',
  'dac diem tinh hinh',
  'ket qua dat duoc',
  'ton tai, han che',
  'nguyen nhan',
  'phuong huong',
]);

/**
 * The source from the line's beginning to the item's text with the next number in it: `  **1.** ` -> `  **2.** `. Bold
 * that would stay open falls back to the bare label; a label glued to its text gets a blank.
 */
function nextLabel(text: string, division: Division, line: Span): string | undefined {
  const num = nextNum(division);
  const { label } = division;
  if (num === undefined || label === undefined) return undefined;
  const written = text.slice(label.span.start, label.span.end);
  const at = findNum(written, division.num);
  if (at === undefined) return undefined;
  const next = written.slice(0, at.start) + num + written.slice(at.end);
  const lead = text.slice(line.start, label.span.start);
  const indent = lead.slice(0, lead.length - lead.trimStart().length);
  const open = lead.trim();
  const shut = leading(text, label.span.end, line.end, (character) => character === '*' || character === '_');
  const blanks = leading(text, label.span.end + shut.length, line.end, (character) => character.trim() === '');
  // Only marks around the label alone are repeated; `**1. Mục tiêu**` would leave the new one open.
  const around = open === shut ? open : '';
  return indent + around + next + around + (blanks === '' ? ' ' : blanks);
}

function leading(text: string, from: number, to: number, fits: (character: string) => boolean): string {
  let end = from;
  while (end < to && fits(text.charAt(end))) end += 1;
  return text.slice(from, end);
}

/** Place of the number in the label as written; undefined where it is written in decomposed letters. */
function findNum(written: string, num: string): Span | undefined {
  const start = written.lastIndexOf(num);
  return start < 0 || num === '' ? undefined : { start, end: start + num.length };
}

/** True where an empty line stands above the item: the text keeps its paragraphs apart, and so will the new one. */
function standsApart(text: string, line: Span): boolean {
  if (line.start === 0) return false;
  const above = line.start - (text.startsWith('\r\n', line.start - 2) ? 2 : 1);
  return above > 0 && text.slice(lineStart(text, above), above).trim() === '';
}
