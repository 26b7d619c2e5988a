import { type Flat, joinFlats, sliceFlat } from '../text/flat.ts';
import { startsLower } from '../text/letters.ts';
import { skipOpaque } from './blocks.ts';
import { addLeaf, type Build } from './context.ts';
import type { Leaf } from './nodes.ts';
import type { Row, TextRow } from './row.ts';

export interface Addressees {
  readonly label: Leaf;
  readonly addressees: readonly Leaf[];
  readonly leaves: readonly Leaf[];
  readonly next: number;
}

const TO = /^Kính (?:gửi|trình)\s*:?/u;

/** Party papers have a dash before each căn cứ too. */
const GROUND = /^[-–—+]? ?Căn cứ(?!\p{L})/u;

/** One or several "Kính gửi: …", each on one line or with a list of dashes below it. */
export function readAddressees(build: Build, rows: readonly Row[], from: number, to: number): Addressees | undefined {
  const first = readOne(build, rows, from, to);
  if (first === undefined) return undefined;
  let all = first;
  for (let one: Addressees | undefined = first; one !== undefined; ) {
    one = readOne(build, rows, all.next, to);
    if (one === undefined) break;
    const { next } = one;
    all = { ...all, addressees: [...all.addressees, ...one.addressees], leaves: [...all.leaves, ...one.leaves], next };
  }
  return all;
}

function readOne(build: Build, rows: readonly Row[], from: number, to: number): Addressees | undefined {
  const row = rows[from];
  if (row?.type !== 'text' || from >= to) return undefined;
  const found = TO.exec(row.flat.text);
  if (found === null) return undefined;
  const label = addLeaf(build, 'addresseeLabel', sliceFlat(row.flat, 0, found[0].length));
  const groups: Flat[][] = [];
  const add = (flat: Flat): void => {
    const skip = /^[-–—+] ?/u.exec(flat.text)?.[0].length ?? 0;
    const slice = sliceFlat(flat, skip, flat.text.length);
    if (slice.text !== '') groups.push([slice]);
  };
  const first = sliceFlat(row.flat, found[0].length, row.flat.text.length);
  add(first);
  const listed = first.text === '' || /[;,]$/u.test(first.text) || /^[-–]/u.test(first.text);
  let next = from + 1;
  let comments: Row[] = [];
  for (let at = next; listed && at < to; at += 1) {
    const one = rows[at];
    if (one?.type === 'opaque' && one.flow.type === 'comment') {
      comments.push(one);
      continue;
    }
    if (one?.type !== 'text' || GROUND.test(one.flat.text)) break;
    const last = groups[groups.length - 1];
    if (last === undefined || one.markers[0]?.kind === 'dash') add(one.flat);
    else if (isBrokenAddressee(last, one)) last.push(one.flat);
    else if (isNextAddressee(last, one)) add(one.flat);
    else break;
    // Comments below the list are not in it.
    for (const comment of comments) skipOpaque(build, comment);
    comments = [];
    next = at + 1;
  }
  const addressees = groups.map((flats) => addLeaf(build, 'addressee', joinFlats(flats)));
  return { label, addressees, leaves: [label, ...addressees], next };
}

/** The width of the page has broken the line before: it has no end mark, and this one goes on in small letters. */
function isBrokenAddressee(last: readonly Flat[], row: TextRow): boolean {
  return row.markers.length === 0 && startsLower(row.flat.text) && !/[.;]$/u.test(endOf(last));
}

/** A list without dashes, as in Party papers: "Các ban đảng," below "Các đảng ủy trực thuộc,". */
function isNextAddressee(last: readonly Flat[], row: TextRow): boolean {
  const { text } = row.flat;
  return row.markers.length === 0 && text.length < 120 && /[;,]$/u.test(endOf(last)) && /[;,.]$/u.test(text);
}

function endOf(flats: readonly Flat[]): string {
  return flats[flats.length - 1]?.text ?? '';
}
