import type { Row, TextRow } from './row.ts';

/**
 * Index after the last row of a quotation over several paragraphs that begins at row `at` (new text of an amending act,
 * between “ and ”); `at` itself where none begins there. What is numbered inside is no part of this document.
 */
export function quoteEnd(rows: readonly Row[], at: number): number {
  const row = rows[at];
  const before = textBefore(rows, at);
  if (row?.type !== 'text' || before === undefined) return at;
  if (!OPENS.test(row.flat.text) || !before.flat.text.endsWith(':')) return at;
  const wasted = WASTED.get(rows) ?? 0;
  if (wasted > rows.length * MOST_WASTE) return at;
  const command = before.markers[0];
  let curly = 0;
  let straight = 0;
  for (let i = at; i < rows.length && i < at + MAX_ROWS; i += 1) {
    const one = rows[i];
    if (one?.type !== 'text') continue;
    const { text } = one.flat;
    if (i > at && command !== undefined && endsByCommand(rows, i, one, command)) return i;
    for (const mark of text.match(MARKS) ?? NONE) {
      if (mark === '“') curly += 1;
      else if (mark === '”') curly -= 1;
      else straight ^= 1;
    }
    if (curly > 0 || straight > 0) continue;
    // A motto on a line of its own is a paragraph; new text is announced ("như sau:"), labelled, or longer than a line.
    if (i > at || /như sau:$/u.test(before.flat.text) || LABELLED.test(text)) return i + 1;
    return at;
  }
  WASTED.set(rows, wasted + Math.min(MAX_ROWS, rows.length - at));
  return at;
}

/** Rows gone through for quotations that never close: a text of nothing but opening marks is given up in time. */
const WASTED = new WeakMap<readonly Row[], number>();
const MOST_WASTE = 20;

const OPENS = /^["“”]/u;
const MARKS = /["“”]/gu;
const NONE: readonly string[] = [];
const LABELLED = /^["“](?:Điều \d|Chương |Mục |\d{1,3}[a-zđ]?\.|[a-zđ]\d?\))/u;
const MAX_ROWS = 4000;

function textBefore(rows: readonly Row[], at: number): TextRow | undefined {
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1) {
    const row = rows[i];
    if (row?.type === 'text') return row;
  }
  return undefined;
}

/** Behind the number of an article or clause. */
const COMMAND = /^ (?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Bỏ |Thay )/u;

function afterFirstWord(text: string): string {
  const blank = text.indexOf(' ');
  return blank <= 0 ? '' : text.slice(blank, blank + 20);
}

/** A closing mark may be lost: the next command with the next number, or the next Điều after a closed line, ends it. */
function endsByCommand(
  rows: readonly Row[],
  i: number,
  row: TextRow,
  command: NonNullable<TextRow['markers'][number]>,
): boolean {
  const marker = row.markers[0];
  if (marker === undefined || marker.kind !== command.kind || marker.ordinal !== command.ordinal + 1) return false;
  if (COMMAND.test(afterFirstWord(row.flat.text))) return true;
  return /”[.;,]?$/u.test(textBefore(rows, i)?.flat.text ?? '');
}
