import { isAllCaps, startsLower } from '../text/letters.ts';
import { joinRows, type Row, type TextRow } from './row.ts';

/**
 * Text copied from a PDF has its lines broken at the page's width. It is recognised from the document as a whole; a
 * document that is not wrapped never has two paragraphs joined.
 */
export function isWrapped(rows: readonly Row[]): boolean {
  const lines = rows.filter((row): row is TextRow => row.type === 'text' && row.flat.text.length >= 40);
  if (lines.length < 6) return false;
  const lengths = lines.map((row) => row.flat.text.length).sort((a, b) => a - b);
  // A paste from Word has whole paragraphs on a line; a page holds about a hundred characters.
  if ((lengths[Math.floor(lengths.length * 0.9)] ?? 0) > 140) return false;
  let broken = 0;
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const row = rows[i];
    const next = rows[i + 1];
    if (row?.type !== 'text' || next?.type !== 'text' || row.flat.text.length < 40) continue;
    if (!END_MARK.test(row.flat.text) && startsLower(next.flat.text)) broken += 1;
  }
  return broken >= 4 && broken / lines.length >= 0.25;
}

/** Joins the lines of each paragraph; lines before `from` (the header of the document) stay as they are. */
export function joinWrapped(source: string, rows: readonly Row[], from: number): Row[] {
  const width = pageWidth(rows);
  const indents = hasIndents(rows, width);
  const out: Row[] = rows.slice(0, from);
  let open: TextRow[] = [];
  const close = (): void => {
    if (open.length > 0) out.push(joinRows(open));
    open = [];
  };
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    if (row.type !== 'text') {
      close();
      out.push(row);
      continue;
    }
    if (isPageNumber(row)) {
      // The number of a page stands between two halves of a paragraph: it is dropped from the joined text.
      const next = rows[i + 1];
      if (next?.type === 'text' && continues(source, open, next, width, indents, true)) continue;
      close();
      out.push(row);
      continue;
    }
    if (continues(source, open, row, width, indents, isAfterPageNumber(rows, i))) open.push(row);
    else {
      close();
      open = [row];
    }
  }
  close();
  return out;
}

function isAfterPageNumber(rows: readonly Row[], i: number): boolean {
  return isPageNumber(rows[i - 1]);
}

const END_MARK = /[.;:?!…”"’)/]$/u;

/**
 * Marks the lines that hold the number of a page: they go up one by one (one may be missing), a page apart. Other lone numbers
 * are cells of a table, marks of footnotes: they are text.
 */
export function markPageNumbers(rows: readonly Row[]): Row[] {
  const numbers = new Set(longestCount(rows));
  if (numbers.size === 0) return [...rows];
  return rows.map((row) => (row.type === 'text' && numbers.has(row) ? { ...row, pageNumber: true } : row));
}

interface Counted {
  readonly row: TextRow;
  readonly length: number;
  readonly before: Counted | undefined;
}

function longestCount(rows: readonly Row[]): readonly TextRow[] {
  const apart = (rows[rows.length - 1]?.end ?? 0) < EXCERPT ? LINE : PAGE;
  const ending = new Map<number, Counted>();
  let longest: Counted | undefined;
  for (const row of rows) {
    if (row.type !== 'text' || !isLoneNumber(row.flat.text)) continue;
    const value = Number(row.flat.text);
    let before: Counted | undefined;
    for (const one of [ending.get(value - 1), ending.get(value - 2)]) {
      if (one !== undefined && row.start - one.row.end >= apart && one.length > (before?.length ?? 0)) before = one;
    }
    const counted: Counted = { row, length: (before?.length ?? 0) + 1, before };
    if (counted.length > (ending.get(value)?.length ?? 0)) ending.set(value, counted);
    if (counted.length > (longest?.length ?? 0)) longest = counted;
  }
  // Alone only the number of the second page is sure, the first that is printed; in an excerpt that of the first too.
  if (longest?.length === 1) longest = ending.get(2) ?? (apart === LINE ? ending.get(1) : undefined);
  const found: TextRow[] = [];
  for (let one = longest; one !== undefined; one = one.before) found.push(one.row);
  return found;
}

/** The least that stands between the numbers of two pages, in characters; in a text that is shorter than two pages a line. */
const PAGE = 700;
const LINE = 40;
const EXCERPT = 3000;

const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện) /u;
const NEXT_GROUND = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị) \p{Lu}/u;

function isLoneNumber(text: string): boolean {
  return /^\d{1,3}$/u.test(text);
}

export function isPageNumber(row: Row | undefined): boolean {
  return row?.type === 'text' && row.pageNumber === true;
}

function pageWidth(rows: readonly Row[]): number {
  const lengths = rows
    .filter((row): row is TextRow => row.type === 'text' && row.columns.length === 1)
    .map((row) => row.flat.text.length)
    .filter((length) => length >= 40)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.85)] ?? 80;
}

/** Some PDF texts keep the first-line indent: then an indented line begins a paragraph, a flush one goes on. */
function hasIndents(rows: readonly Row[], width: number): boolean {
  let flush = 0;
  let indented = 0;
  for (const row of rows) {
    if (row.type !== 'text' || row.flat.text.length < width * 0.7) continue;
    const indent = indentOf(row);
    if (indent === 0) flush += 1;
    else if (indent >= 3 && indent <= 12) indented += 1;
  }
  return flush >= 5 && indented >= 3;
}

function indentOf(row: TextRow): number {
  const flow = row.flows[0];
  return flow?.type === 'line' ? flow.indent : 0;
}

/** Whether the row goes on with the paragraph whose lines are `open`. */
function continues(
  source: string,
  open: readonly TextRow[],
  row: TextRow,
  width: number,
  indents: boolean,
  acrossPage: boolean,
): boolean {
  const last = open[open.length - 1];
  if (last === undefined) return false;
  const a = last.flat.text;
  const b = row.flat.text;
  if (row.hashes > 0 || last.hashes > 0 || /^[-_=*]{3}/u.test(b)) return false;
  if (isLoneNumber(a) || isLoneNumber(b)) return false;
  // Each căn cứ is a paragraph, also where the one before it lacks its semicolon.
  if (GROUND.test(open[0]?.flat.text ?? '') && NEXT_GROUND.test(b)) return false;
  // Columns side by side: a table, or recipients beside the signature.
  if (row.columns.length > 1 || last.columns.length > 1) return false;
  const apart = !acrossPage && hasBlankLine(source, last.end, row.start);
  const ended = /[.;:?!]$/u.test(a) || a.endsWith('./.');
  const room = a.length + 1 + firstWordLength(b) <= width;
  if (row.markers.length > 0) return !apart && !ended && isSplitName(a, b, width);
  if (apart) return startsLower(b) && !ended && a.length >= width * 0.6;
  if (startsLower(b)) return !(ended && indents && indentOf(row) > 0);
  if ((MID_DATE.test(a) && /^\d/u.test(b)) || (/\p{Ll} số$/u.test(a) && /^\d{1,5}\p{Ll}?[/-]/u.test(b))) return true;
  if (isAllCaps(a) || isAllCaps(b)) return isAllCaps(a) && isAllCaps(b) && open[0]?.markers.length !== 0 && !ended;
  if (indents) return indentOf(row) === 0 && a.length >= width * 0.5 && !a.endsWith('./.');
  if (/[,–-]$/u.test(a) || (MID_PHRASE.test(a) && a.length >= width * 0.5)) return true;
  // "…; Bình Thuận; Hậu Giang;" at the edge of the page is a list within a sentence.
  if (a.endsWith(';') && a.length >= width * 0.85 && /;[^;]{2,24};[^;]{2,24};$/u.test(a)) return true;
  if (ended) return !room && a.length >= width * 0.9 && !/[;:]$/u.test(a) && !a.endsWith('./.');
  return a.length >= width * 0.75;
}

/** A date or a number goes on in the next line, however short this one is: "… ngày 08 tháng⏎11 năm 2011". */
const MID_DATE = /(?: ngày| ngày \d{1,2} tháng| tháng \d{1,2} năm)$/u;

/** No paragraph ends with one of these words. */
const MID_PHRASE =
  /(?:^| )(?:của|và|với|tại|theo|các|những|cho|trong|về|số|do|bởi|từ|đến|khoản|Điều|điểm|Mục|(?:của|do) (?:Văn phòng|Bộ|Ban|Sở|Hội đồng|Ủy ban|Thủ tướng|Chủ tịch|Tổng cục|Cục))$/u;

/** "của Bộ Lao động⏎- Thương binh và Xã hội": the dash belongs to the name. */
function isSplitName(a: string, b: string, width: number): boolean {
  if (a.length < width * 0.75) return false;
  const dash = /^[-–] (\p{L})/u.exec(b);
  if (dash !== null) return startsLower(dash[1] ?? '') || /(?:Lao động|Thi đua|Kinh tế|Khoa học|Văn hóa)$/u.test(a);
  return /(?:số|khoản|Điều|điểm|Mục|Chương|và|của|tại|theo|các)$/u.test(a) && !/^\p{L}/u.test(b);
}

function firstWordLength(text: string): number {
  const blank = text.indexOf(' ');
  return blank < 0 ? text.length : blank;
}

function hasBlankLine(source: string, from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(i + 1) !== 0x0a)) ends += 1;
  }
  return ends > 1;
}
