import type { Row, TextRow } from './row.ts';

/**
 * Index after the last row of a quotation over several paragraphs that begins at row `at` (new text of an amending act,
 * between “ and ”); `at` itself where none begins there. What is numbered inside is no part of this document.
 */
export function quoteEnd(rows: readonly Row[], at: number): number {
  const row = rows[at];
  const before = textBefore(rows, at);
  if (row?.type !== 'text' || before === undefined) return at;
  if (!OPENS.test(row.flat.text)) return unquotedEnd(rows, at, row, before);
  const announced = before.flat.text.endsWith(':');
  if (!announced && !WHOLE_ARTICLE.test(row.flat.text)) return at;
  const most = announced ? MAX_ROWS : MAX_UNANNOUNCED;
  const wasted = WASTED.get(rows) ?? 0;
  if (wasted > rows.length * MOST_WASTE) return at;
  const command = before.markers[0];
  let curly = 0;
  let straight = 0;
  for (let i = at; i < rows.length && i < at + most; i += 1) {
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
  WASTED.set(rows, wasted + Math.min(most, rows.length - at));
  return at;
}

/**
 * The marks are left out now and then: behind "Sửa đổi Điều 8 như sau:" a line "Điều 8. …" is the new text all the same.
 * It ends at the next command with the next number or at this document's next Điều; where neither comes nothing is sure.
 */
function unquotedEnd(rows: readonly Row[], at: number, row: TextRow, before: TextRow): number {
  const command = before.markers[0];
  const marker = row.markers[0];
  if (marker?.kind !== 'article' || command === undefined) return at;
  const named = NAMED_ARTICLE.exec(before.flat.text)?.[1];
  if (named === undefined || !row.flat.text.startsWith(`${named}.`)) return at;
  const own = command.kind === 'article' ? command.ordinal : amendingArticle(rows, at);
  // "Điều 2 như sau:" in Điều 1: what follows may as well be this document's own Điều 2, the new text not yet written.
  if (own === undefined || (marker.ordinal === own + 1 && marker.suffix === undefined)) return at;
  for (let i = at + 1; i < rows.length && i < at + MAX_UNANNOUNCED; i += 1) {
    const one = rows[i];
    if (one?.type !== 'text') continue;
    if (endsByCommand(rows, i, one, command) || isArticle(one, own + 1)) return i;
  }
  return at;
}

const NAMED_ARTICLE =
  /(Điều \d{1,3}[a-zđ]?)(?:(?:,| và|, và) (?:Điều )?\d{1,3}[a-zđ]?){0,8}(?: (?:vào|của|Luật|Bộ luật|Nghị định|Thông tư|Quyết định|Quy chế)[^.;:]{0,300})? như sau:$/u;
const AMENDS = /^Điều \d{1,3}[a-zđ]?[.:] (?:Sửa đổi|Bổ sung)/u;

function isArticle(row: TextRow, ordinal: number): boolean {
  const marker = row.markers[0];
  return marker?.kind === 'article' && marker.ordinal === ordinal && marker.suffix === undefined;
}

/** Number of the Điều "Sửa đổi, bổ sung một số điều của …" in which the row stands. */
function amendingArticle(rows: readonly Row[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - MAX_UNANNOUNCED; i -= 1) {
    const row = rows[i];
    if (row?.type === 'text' && AMENDS.test(row.flat.text)) return row.markers[0]?.ordinal;
  }
  return undefined;
}

/** Rows gone through for quotations that never close: a text of nothing but opening marks is given up in time. */
const WASTED = new WeakMap<readonly Row[], number>();
const MOST_WASTE = 20;

const OPENS = /^["“”]/u;
const MARKS = /["“”]/gu;
const NONE: readonly string[] = [];
const LABELLED = /^["“](?:Điều \d|Chương |Mục |\d{1,3}[a-zđ]?\.|[a-zđ]\d?\))/u;
/** Another text's Điều is quoted also without "như sau:" before it; a heading of this document never begins so. */
const WHOLE_ARTICLE = /^“Điều \d{1,3}[a-zđ]?\. /u;
const MAX_ROWS = 4000;
/** Without an announcement a lost closing mark must not swallow what follows: an act of some pages is as long as this. */
const MAX_UNANNOUNCED = 400;

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
