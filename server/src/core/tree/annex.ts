import { type Flat, joinFlats, sliceFlat } from '../text/flat.ts';
import { isAllCaps, romanValue, startsLower } from '../text/letters.ts';
import { overComments } from './blocks.ts';
import { buildBody } from './body.ts';
import { addLeaf, type Build, hull, partOf } from './context.ts';
import { headerRole } from './header.ts';
import { ATTACHED } from './heads.ts';
import type { Annex, Leaf, Part } from './nodes.ts';
import type { Row, TextRow } from './row.ts';

const LABEL =
  /^(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ |số |Số )?(?:([IVXLC]{1,6}|\d{1,2}|[A-ZĐ])(?!\p{L}|\d)))? ?[:.]?(?: ?[-–])?/u;

/** Row at or after `from` where an annex begins, when nothing but blank or outside text stands before it. */
export function annexAt(rows: readonly Row[], from: number, to: number): number | undefined {
  const row = rows[from];
  if (row?.type !== 'text') return undefined;
  if (isAnnexLabel(row)) return from;
  if (!isAllCaps(row.flat.text) || row.markers.length > 0) return undefined;
  // A title in capitals with "(Kèm theo …)" under it is an annex without the word.
  for (let i = from + 1; i < to && i <= from + 4; i += 1) {
    const next = rows[i];
    if (next?.type !== 'text') return undefined;
    if (ATTACHED.test(next.flat.text)) return from;
    if (!isAllCaps(next.flat.text)) return undefined;
  }
  return undefined;
}

function isAnnexLabel(row: TextRow): boolean {
  const { text } = row.flat;
  const found = LABEL.exec(text);
  if (found === null || row.columns.length > 1) return false;
  const rest = text.slice(found[0].length).trim();
  if (rest === '') return found[1] !== undefined || isAllCaps(text) || text === 'Phụ lục';
  return isAllCaps(rest) && rest.length <= 300;
}

/** One annex, up to the next one or `to`. */
export function readAnnex(
  build: Build,
  rows: readonly Row[],
  from: number,
  to: number,
): { readonly annex: Annex; readonly next: number } {
  const area = build.area;
  if (area === 'main') build.area = 'annex';
  const row = rows[from];
  let at = from;
  let label: Leaf | undefined;
  let num: string | undefined;
  const heading: Leaf[] = [];
  const found = row?.type === 'text' ? LABEL.exec(row.flat.text) : null;
  if (row?.type === 'text' && found !== null) {
    num = found[1];
    label = addLeaf(build, 'annexLabel', sliceFlat(row.flat, 0, found[0].length));
    const rest = sliceFlat(row.flat, found[0].length, row.flat.text.length);
    if (rest.text !== '') heading.push(addLeaf(build, 'annexHeading', rest));
    at = overComments(build, rows, at + 1, to);
  }
  for (; at < to && heading.length < 5; at = overComments(build, rows, at + 1, to)) {
    const one = rows[at];
    if (one?.type !== 'text' || one.markers.length > 0 || one.columns.length > 1) break;
    if (!isAllCaps(one.flat.text) || headerRole(one.flat.text) === 'ruleLine') break;
    heading.push(addLeaf(build, 'annexHeading', one.flat));
  }
  const title = heading[heading.length - 1];
  const rest = rows[at];
  if (title !== undefined && /[-–]$/u.test(title.flat.text) && at < to && rest?.type === 'text' && isTitleRest(rest)) {
    heading.push(addLeaf(build, 'annexHeading', rest.flat));
    at += 1;
  }
  if (label !== undefined && heading.length === 0) {
    const title = smallTitle(rows, at, to);
    for (const flat of title) heading.push(addLeaf(build, 'annexHeading', flat));
    at += title.length;
  }
  const note = readAnnexNote(build, rows, at, to);
  at = note.next;
  let end = at;
  while (
    end < to &&
    !(annexAt(rows, end, to) === end && rows[end]?.type === 'text' && isAnnexLabel(rows[end] as TextRow))
  )
    end += 1;
  const { nodes } = buildBody(build, rows.slice(at, end), false);
  build.area = area;
  const span = hull([
    label?.span,
    ...heading.map((leaf) => leaf.span),
    note.part?.span,
    ...nodes.map((node) => node.span),
  ]);
  const ordinal = num === undefined ? 0 : /^\d/u.test(num) ? Number(num) : romanValue(num);
  const annex: Annex = {
    type: 'annex',
    num,
    ordinal,
    span: span ?? { start: 0, end: 0 },
    label,
    heading: partOf(heading),
    note: note.part,
    body: nodes,
  };
  return { annex, next: end };
}

/** "ĐỀ CƯƠNG BÁO CÁO –" goes on in the line below it. */
function isTitleRest(row: TextRow): boolean {
  return startsLower(row.flat.text) && row.markers.length === 0 && row.columns.length === 1 && row.hashes === 0;
}

/** A title in small letters: the lines between the label and "(Kèm theo …)", else one line without an end mark. */
function smallTitle(rows: readonly Row[], from: number, to: number): readonly Flat[] {
  const flats: Flat[] = [];
  for (let i = from; i < to && i < from + 4; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') break;
    const { text } = row.flat;
    if (ATTACHED.test(text)) return flats;
    if (row.markers.length > 0 || row.columns.length > 1 || text.length > MAX_TITLE || /[.;:,…]$/u.test(text)) break;
    flats.push(row.flat);
  }
  return flats.slice(0, 1);
}

const MAX_TITLE = 160;

function readAnnexNote(
  build: Build,
  rows: readonly Row[],
  from: number,
  to: number,
): { readonly part: Part | undefined; readonly next: number } {
  const row = rows[from];
  if (row?.type !== 'text' || !ATTACHED.test(row.flat.text)) return { part: undefined, next: from };
  const flats = [];
  let at = from;
  for (; at < to && at < from + 4; at += 1) {
    const one = rows[at];
    if (one?.type !== 'text' || one.markers.length > 0) break;
    flats.push(one.flat);
    if (one.flat.text.endsWith(')')) {
      at += 1;
      break;
    }
  }
  return { part: partOf([addLeaf(build, 'annexNote', joinFlats(flats))]), next: at };
}

/** First annex, or the end, seen from row `from`. */
export function bodyLimit(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type === 'text' && annexAt(rows, i, to) === i && isLabelled(row)) return i;
  }
  return to;
}

function isLabelled(row: TextRow): boolean {
  return /^(?:PHỤ LỤC|Phụ lục)/u.test(row.flat.text);
}
