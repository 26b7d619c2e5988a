import { DOCUMENT_TYPES } from '../law/types.ts';
import { isAllCaps, startsUpper } from '../text/letters.ts';
import { copyHead, copyLine, couldHeadCopy } from './copy-head.ts';
import {
  isAgencyHead,
  isMotto,
  isNationalTitle,
  isPartyTitle,
  mixedCaseTitle,
  type TypeLine,
  typeLine,
} from './header.ts';
import { type HeaderPiece, headerPieces } from './preface.ts';
import { isContentsLabel, type Row, type TextRow } from './row.ts';

/** Where a document begins in the file: its header rows, its type line, the first row after both. */
export interface Head {
  /** First header row; equal to `typeRow` where there is no header. */
  readonly from: number;
  /** Row of the type line; undefined for a công văn or a draft without one. */
  readonly typeRow: number | undefined;
  readonly type: TypeLine | undefined;
  readonly kind: string;
  /** First row after header and type line. */
  readonly after: number;
  readonly pieces: readonly HeaderPiece[];
  /** A title in small letters, as on a web page: what stands around it may be furniture. */
  readonly web: boolean;
}

/** The documents of a file in order; the first one is its main document. */
export function findHeads(rows: readonly Row[]): Head[] {
  const heads: Head[] = [];
  let free = 0;
  for (let i = 0; i < rows.length; i += 1) {
    if (i < free) continue;
    const row = rows[i];
    if (row?.type !== 'text') continue;
    const found = typeHead(rows, i, free, heads.length === 0) ?? letterHead(rows, i, free);
    if (found === undefined) continue;
    heads.push(found);
    free = Math.max(found.after, i + 1);
  }
  if (heads.length > 0) return heads;
  const web = webHead(rows);
  return web === undefined ? [] : [web];
}

const MAX_HEADER = 40;
/** Addressees end a header; an annex begins another text. */
const NO_HEADER = /^(?:PHỤ LỤC(?!\p{L})|Phụ lục(?!\p{L})|Kính (?:gửi|trình))/u;
/** A title under "PHỤ LỤC I" is the annex's own, also where it begins like a type ("KẾ HOẠCH KIỂM TRA"). */
const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?!\p{L})/u;

function headerStart(rows: readonly Row[], at: number, free: number): number {
  let from = at;
  for (let i = at - 1; i >= free && i >= at - MAX_HEADER; i -= 1) {
    const row = rows[i];
    if (row === undefined || !couldBeHeader(row)) break;
    from = i;
  }
  // Forward again with the pieces in order: what continues a piece is told only by what stands before it.
  while (from < at && collect(rows, from, at) === undefined) from += 1;
  return from;
}

function couldBeHeader(row: Row): boolean {
  if (row.type === 'table') return false;
  if (row.type === 'opaque') return row.flow.type === 'thematicBreak' || row.flow.type === 'comment';
  return row.flat.text.length <= 200 && (row.hashes === 0 || row.markers.length > 0) && !NO_HEADER.test(row.flat.text);
}

/** The header pieces of rows `[from, to)`; undefined where a row is none. */
export function collect(rows: readonly Row[], from: number, to: number): HeaderPiece[] | undefined {
  const pieces: HeaderPiece[] = [];
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') continue;
    const some = headerPieces(row, pieces[pieces.length - 1]);
    if (some === undefined) return undefined;
    pieces.push(...some);
  }
  return pieces;
}

function typeHead(rows: readonly Row[], at: number, free: number, isFirst: boolean): Head | undefined {
  const row = rows[at];
  if (row?.type !== 'text' || row.columns.length > 1) return undefined;
  const form = isFirst ? undefined : copyLine(row.flat.text);
  const copy = form !== undefined && couldHeadCopy(rows, at) ? form : undefined;
  const type = copy ?? typeLine(row.flat.text);
  if (type === undefined) return undefined;
  const from = headerStart(rows, at, free);
  if (copy !== undefined) return copyHead(rows, { from, at, type: copy, pieces: collect(rows, from, at) ?? [] });
  const above = rows[from - 1];
  if (above?.type === 'text' && from > free && ANNEX.test(above.flat.text)) return undefined;
  const pieces = collect(rows, from, at) ?? [];
  if (!isFirst || from === at) {
    const headed = pieces.some((piece) => /^(?:nationalTitle|partyTitle|number)$/u.test(piece.role));
    // A type line on its own heads a document at the top of the file, or an attached text ("(Kèm theo …)").
    const top = isFirst && !hasSections(rows, 0, at);
    if (!headed && !top && !isAttached(rows, at)) return undefined;
  }
  return { from, typeRow: at, type, kind: type.kind, after: at + 1, pieces, web: false };
}

function isAttached(rows: readonly Row[], at: number): boolean {
  for (let i = at + 1; i < rows.length && i <= at + 6; i += 1) {
    const row = rows[i];
    if (row?.type === 'text' && ATTACHED.test(row.flat.text)) return true;
  }
  return false;
}

export const ATTACHED = /^\((?:Ban hành kèm|Kèm theo|kèm theo|ban hành kèm)/u;

function hasSections(rows: readonly Row[], from: number, to: number): boolean {
  let labels = 0;
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (
      row?.type === 'text' &&
      row.markers[0] !== undefined &&
      /^(?:roman|article|decimal|chapter)$/u.test(row.markers[0].kind)
    )
      labels += 1;
  }
  return labels > 1;
}

/** A công văn (header, "V/v …", "Kính gửi") or a draft whose type line is still missing. */
function letterHead(rows: readonly Row[], at: number, free: number): Head | undefined {
  const row = rows[at];
  if (row?.type !== 'text' || NO_HEADER.test(row.flat.text)) return undefined;
  if (!row.columns.some((column) => holdsTitle(column.text))) return undefined;
  const from = headerStart(rows, at, free);
  let to = at + 1;
  let pieces = collect(rows, from, to);
  if (pieces === undefined) return undefined;
  for (; to < rows.length && to < at + MAX_HEADER; to += 1) {
    const next = rows[to];
    if (next?.type === 'table') break;
    if (next?.type === 'text') {
      if (
        next.columns.length === 1 &&
        typeLine(next.flat.text) !== undefined &&
        typeHead(rows, to, free, true) !== undefined
      )
        return undefined;
      const more = headerPieces(next, pieces[pieces.length - 1]);
      if (more === undefined) {
        // A symbol that names a type is that of a document which has lost its type line.
        if (!hasNumber(pieces) || kindOfNumber(pieces) !== 'unknown' || !isBareSubject(rows, to)) break;
        pieces = [...pieces, { role: 'subject', flat: next.flat }];
        continue;
      }
      if (isOtherTitle(next, more, pieces) && (hasNumber(pieces) || isAddressedBelow(rows, to))) {
        const type = { type: undefined, kind: 'unknown', length: next.flat.text.length };
        return { from, typeRow: to, type, kind: kindOfNumber(pieces), after: to + 1, pieces, web: false };
      }
      pieces = [...pieces, ...more];
      if (more.some((piece) => piece.role === 'addresseeLabel')) break;
    }
  }
  const addressed = pieces.some((piece) => piece.role === 'addresseeLabel');
  const subject = pieces.find((piece) => piece.role === 'subject');
  if (!hasNumber(pieces) && !addressed && subject === undefined) return undefined;
  // "Về việc …" without addressee is also the subject of a decision or directive that has lost its type line.
  const told = addressed || subject?.flat.text.startsWith('V/v') === true ? 'unknown' : kindOfNumber(pieces);
  const kind = told === 'unknown' && (addressed || subject !== undefined) ? 'cong-van' : told;
  return { from, typeRow: undefined, type: undefined, kind, after: to, pieces, web: false };
}

function hasNumber(pieces: readonly HeaderPiece[]): boolean {
  return pieces.some((piece) => piece.role === 'number');
}

/** "THỂ LỆ", "GIẤY ĐĂNG KÝ": capitals that name no agency, below a header that has its agency already. */
function isOtherTitle(row: TextRow, more: readonly HeaderPiece[], above: readonly HeaderPiece[]): boolean {
  const [only] = more;
  if (more.length !== 1 || only?.role !== 'agency' || isAgencyHead(row.flat.text)) return false;
  if (above[above.length - 1]?.role === 'agency' || !above.some((piece) => piece.role === 'agency')) return false;
  return above.some((piece) => piece.role === 'motto') && !/\d/u.test(row.flat.text);
}

/** "Nộp lưu hồ sơ năm 2025" between number and "Kính gửi": the subject of a letter that lacks its "V/v". */
function isBareSubject(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row?.type !== 'text' || row.columns.length > 1 || row.hashes > 0 || row.markers.length > 0) return false;
  const { text } = row.flat;
  if (text.length > 160 || /[.:;,]$/u.test(text) || !startsUpper(text) || isAllCaps(text)) return false;
  return rows.slice(at + 1, at + 3).some(isAddressee);
}

function isAddressedBelow(rows: readonly Row[], at: number): boolean {
  return rows.slice(at + 1, at + 4).some(isAddressee);
}

function isAddressee(row: Row): boolean {
  return row.type === 'text' && /^Kính (?:gửi|trình)/u.test(row.flat.text);
}

function holdsTitle(text: string): boolean {
  return (
    isNationalTitle(text) ||
    isMotto(text) ||
    isPartyTitle(text) ||
    /(?:CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)$/u.test(text)
  );
}

/** `Số: 12/KH-BDT` over no type line: the symbol tells what is being written. */
function kindOfNumber(pieces: readonly HeaderPiece[]): string {
  // A blank number leaves the symbol in a column of its own.
  const text = pieces
    .filter((piece) => piece.role === 'number' || piece.role === 'numberRest')
    .map((piece) => piece.flat.text)
    .join('');
  // An act of the National Assembly names its type before the number: "Luật số: 64/2025/QH15".
  const named = /^(Bộ luật|Luật|Pháp lệnh) [Ss]ố/u.exec(text)?.[1];
  if (named !== undefined) return DOCUMENT_TYPES.find((type) => type.name === named)?.slug ?? 'unknown';
  const abbreviation = /[/-] ?(\p{Lu}\p{L}{0,3})[-/]/u.exec(text)?.[1];
  return DOCUMENT_TYPES.find((type) => type.state !== undefined && type.state === abbreviation)?.slug ?? 'unknown';
}

/** A mixed-case title counts only when numbered contents follow. */
function webHead(rows: readonly Row[]): Head | undefined {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') continue;
    const type = mixedCaseTitle(row.flat.text);
    if (type === undefined || !numberedContents(rows, i + 1)) continue;
    const from = headerStart(rows, i, 0);
    const pieces = collect(rows, from, i) ?? [];
    return { from, typeRow: i, type, kind: type.kind, after: i + 1, pieces, web: row.hashes === 0 };
  }
  return undefined;
}

function numberedContents(rows: readonly Row[], from: number): boolean {
  let count = 0;
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') continue;
    if (isContentsLabel(row)) count += 1;
    if (count >= 2) return true;
  }
  return false;
}
