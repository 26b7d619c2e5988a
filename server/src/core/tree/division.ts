import { type Flat, joinFlats, sliceFlat, spanOf, spanOfAll } from '../text/flat.ts';
import { isAllCaps, startsLower } from '../text/letters.ts';
import { trimEndOf } from '../text/trim.ts';
import { addLeaf, type Build } from './context.ts';
import type { Marker } from './marker-kinds.ts';
import type { BodyNode, Division, DivisionType, Leaf, Paragraph } from './nodes.ts';
import type { Row, TextRow } from './row.ts';

/** A division while its children are still being read. */
export interface Draft {
  division: { -readonly [K in keyof Division]: Division[K] };
  children: BodyNode[];
  rank: number;
  kind: Marker['kind'] | 'hash';
  /** A whole sentence: unmarked paragraphs after it belong to the parent. */
  runIn: boolean;
  /** The sentence ends in a colon: what follows is its own. */
  introduces: boolean;
}

/** Phần, Chương, Mục take the next line in capitals, or in bold, as their title, and the lines in capitals after it. */
export function titleLines(
  marker: Marker,
  row: TextRow,
  rows: readonly Row[],
  from: number,
  build: Build,
): readonly TextRow[] {
  if (marker.style !== 'word' || marker.kind === 'article' || row.flat.text.length > marker.textFrom) return NO_ROWS;
  const titles: TextRow[] = [];
  for (let i = from; i < rows.length && titles.length < 5; i += 1) {
    const next = rows[i];
    if (next?.type !== 'text' || next.markers.length > 0 || next.flat.text.length > 300) break;
    const bold = build.source.startsWith('**', next.start) || build.source.startsWith('__', next.start);
    if (!isAllCaps(next.flat.text) && (!bold || titles.length > 0)) break;
    titles.push(next);
  }
  return titles;
}

const NO_ROWS: readonly TextRow[] = [];

/**
 * Lines that a labelled line was broken into, in a text that is not wrapped as a whole: a long line without an end mark
 * goes on in small letters, a long title in capitals goes on in capitals.
 */
export function brokenLines(row: TextRow, rows: readonly Row[], from: number): number {
  let before = row;
  let at = from;
  for (; at < rows.length && at < from + MAX_BROKEN; at += 1) {
    const next = rows[at];
    if (next?.type !== 'text' || !goesOn(before, next)) break;
    before = next;
  }
  return at - from;
}

const MAX_BROKEN = 12;

function goesOn(before: TextRow, next: TextRow): boolean {
  const a = before.flat.text;
  const b = next.flat.text;
  if (next.markers.length > 0 || next.hashes > 0 || before.columns.length > 1 || next.columns.length > 1) return false;
  if (a.length < BROKEN_AT || /[.;:!?…”"/]$/u.test(a)) return false;
  if (startsLower(b)) return !isAllCaps(a);
  return isAllCaps(a) && isAllCaps(b) && b.length < a.length && /^\p{L}/u.test(b);
}

/** A line that the width of a page has broken is about as long as that. */
const BROKEN_AT = 55;

const TYPES: Readonly<Record<Marker['kind'], DivisionType>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  upperAlpha: 'section',
  roman: 'section',
  article: 'article',
  decimal: 'item',
  multi: 'item',
  ordinalWord: 'item',
  paren: 'item',
  alpha: 'point',
  lowerRoman: 'point',
  star: 'indent',
  dash: 'indent',
  plus: 'indent',
};

export function openDivision(
  build: Build,
  row: TextRow,
  marker: Marker,
  stack: readonly Draft[],
  titles: readonly TextRow[],
): Draft {
  const { flat } = row;
  const label = addLeaf(build, 'label', sliceFlat(flat, 0, marker.length));
  const text = sliceFlat(flat, marker.textFrom, flat.text.length);
  const title = titles.length === 0 ? undefined : joinFlats(titles.map((one) => one.flat));
  const heading = title === undefined ? headingLeaf(build, text) : headingLeaf(build, title, true);
  const children: BodyNode[] = [];
  if (heading === undefined && text.text !== '') children.push(paragraphNode(build, 'text', text));
  const end = spanOfAll(title ?? flat).end;
  const isClause = marker.kind === 'decimal' && stack.some((draft) => draft.kind === 'article');
  const division: Draft['division'] = {
    type: isClause ? 'clause' : TYPES[marker.kind],
    style: marker.style,
    num: marker.num,
    ordinal: marker.ordinal,
    marker: flat.text.slice(0, marker.length),
    span: { start: label.span.start, end },
    label,
    heading,
    children,
  };
  if (marker.suffix !== undefined) division.suffix = marker.suffix;
  if (row.hashes > 0) division.hashes = row.hashes;
  const runIn = heading === undefined && text.text !== '';
  return { division, children, rank: marker.rank, kind: marker.kind, runIn, introduces: /[:：]$/u.test(text.text) };
}

export function openHeading(build: Build, row: TextRow, rank: number): Draft {
  const heading = addLeaf(build, 'heading', row.flat);
  const children: BodyNode[] = [];
  const division: Draft['division'] = {
    type: 'section',
    style: undefined,
    num: '',
    ordinal: 0,
    marker: '',
    span: heading.span,
    label: undefined,
    heading,
    children,
    hashes: row.hashes,
  };
  return { division, children, rank, kind: 'hash', runIn: false, introduces: false };
}

const MAX_HEADING = 160;

/** A title has at most 160 characters and no end mark; a final colon is left out of it (CONTRACT). */
function headingLeaf(build: Build, flat: Flat, always = false): Leaf | undefined {
  const { text } = flat;
  if (text === '' || (!always && (text.length > MAX_HEADING || /[.;,…]$/u.test(text)))) return undefined;
  const bareEnd = trimEndOf(text, ':').length;
  if (bareEnd === 0) return undefined;
  return addLeaf(build, 'heading', sliceFlat(flat, 0, bareEnd), spanOf(flat, 0, text.length));
}

export function paragraphNode(build: Build, role: 'text' | 'closing' | 'quoted', flat: Flat): Paragraph {
  const leaf = addLeaf(build, role, flat);
  return { type: 'paragraph', span: leaf.span, leaf };
}
