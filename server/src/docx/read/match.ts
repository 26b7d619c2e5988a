import { HEAD_STYLES, SIGNATURE_STYLES } from '../../core/layout/areas.ts';
import type { StyleId } from '../../core/layout/model.ts';
import { hashOf, type Unit } from '../../core/layout/off-paper.ts';
import type { WordParagraph, WordTable } from './model.ts';

/** A paragraph of paper and the unit of the source it is, once that is known. */
export interface Found {
  readonly paragraph: WordParagraph;
  readonly printed: string;
  /** The table of rows and columns that it stands in; none for those that only put things side by side. */
  readonly table: WordTable | undefined;
  /** The number of the unit in the order of paper. */
  unit: number | undefined;
  /** The same words as when the file was made. */
  same: boolean;
}

/**
 * Which unit each paragraph is, by its words. What occurs once is known at once, and what stands beside it by its neighbour
 * (Heckel 1978): a “2” of a table is the one of its row, though the row above it was taken away. What is left is taken in
 * order, and where some of these words were added or deleted only between the neighbours.
 */
export function matchSame(units: readonly Unit[], found: readonly Found[]): void {
  const hashes = found.map(({ printed }) => hashOf(printed));
  const [inUnits, inFound] = [placesOf(units.map(({ hash }) => hash)), placesOf(hashes)];
  const taken = new Set<number>();
  const take = (i: number, unit: number | undefined): void => {
    const one = found[i];
    if (one === undefined || one.unit !== undefined || unit === undefined || taken.has(unit)) return;
    if (units[unit]?.hash !== hashes[i] || !inSameKind(one, units[unit])) return;
    one.unit = unit;
    one.same = true;
    taken.add(unit);
  };
  const beside = (i: number, step: 1 | -1): void => {
    const before = i - step;
    if (before < 0) take(i, 0);
    else if (before >= found.length) take(i, units.length - 1);
    else {
      const unit = found[before]?.unit;
      if (unit !== undefined) take(i, unit + step);
    }
  };
  for (const [hash, places] of inFound)
    if (places.length === 1 && inUnits.get(hash)?.length === 1) take(places[0] ?? 0, inUnits.get(hash)?.[0]);
  for (let i = 0; i < found.length; i += 1) beside(i, 1);
  for (let i = found.length - 1; i >= 0; i -= 1) beside(i, -1);
  for (const [hash, places] of inFound) {
    const all = inUnits.get(hash) ?? [];
    if (all.length !== places.length) continue;
    const free = all.filter((unit) => !taken.has(unit));
    places
      .filter((i) => found[i]?.unit === undefined)
      .forEach((i, k) => {
        take(i, free[k]);
      });
  }
  const looked = new Map<string, number>();
  between(found, (i, above, below) => {
    const hash = hashes[i] ?? '';
    const places = inUnits.get(hash) ?? [];
    // Each is looked at once: a thousand cells with the same figure take no more than their number.
    let next = looked.get(hash) ?? 0;
    while (next < places.length && ((places[next] ?? 0) <= above || taken.has(places[next] ?? 0))) next += 1;
    looked.set(hash, next);
    const unit = places[next];
    if (unit !== undefined && unit < below) take(i, unit);
  });
  freeMoved(units, found);
}

function placesOf(hashes: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  hashes.forEach((hash, i) => {
    const list = places.get(hash);
    if (list === undefined) places.set(hash, [i]);
    else list.push(i);
  });
  return places;
}

/** What no unit is known for, with the units of those before and behind it. */
function between(found: readonly Found[], use: (i: number, above: number, below: number) => void): void {
  const behind: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let i = found.length - 1; i >= 0; i -= 1) {
    behind[i] = next;
    next = found[i]?.unit ?? next;
  }
  let above = -1;
  found.forEach((one, i) => {
    if (one.unit === undefined) use(i, above, behind[i] ?? next);
    above = one.unit ?? above;
  });
}

/** The cell of a table is no paragraph of the text, whatever stands in both. */
export function inSameKind({ table }: Found, unit: Unit | undefined): boolean {
  return unit?.style === undefined || (table !== undefined) === isCell(unit);
}

export function isCell({ style }: Unit): boolean {
  return style === 'bangDau' || style === 'bangO';
}

/**
 * Parts of the form that have one place each: moved on paper they are what they were, in a wrong place, and the check of the
 * printed form says so.
 */
const ONE_PLACE: ReadonlySet<string> = new Set<StyleId>([
  ...HEAD_STYLES,
  'noiNhan',
  ...SIGNATURE_STYLES,
  'nguoiSoan',
  'diaChi',
]);

/** A paragraph or a table that was moved in Word is new where it stands now and gone from where it stood. */
function freeMoved(units: readonly Unit[], found: readonly Found[]): void {
  const known = found.filter(({ unit }) => unit !== undefined && !ONE_PLACE.has(units[unit]?.style ?? 'doan'));
  const kept = new Set(longestRise(known.map(({ unit }) => unit ?? 0)));
  const moved = new Set<WordTable | WordParagraph>();
  known.forEach(({ paragraph, table }, i) => {
    if (!kept.has(i)) moved.add(table ?? paragraph);
  });
  for (const one of found) if (moved.has(one.table ?? one.paragraph)) free(one);
}

export function free(one: Found): void {
  one.unit = undefined;
  one.same = false;
}

/** Places of the longest rising row of numbers. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1];
    tails[low] = i;
  });
  const rise: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise;
}
