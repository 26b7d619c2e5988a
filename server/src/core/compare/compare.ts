import type { Parsed } from '../tree/nodes.ts';
import { alignEqual } from './align.ts';
import { matchUnits } from './match.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import { compareParagraph, compareWords, type Segment } from './words.ts';

/** A paragraph of both versions, of the new one only, of the old one only. */
export type Entry = KeptEntry | InsertedEntry | DeletedEntry;

export interface KeptEntry {
  readonly kind: 'kept';
  readonly old: Unit;
  readonly new: Unit;
  /** It stands elsewhere in the new version; where it stood there is a `deleted` entry with `movedTo`. */
  readonly moved: boolean;
  readonly segments: readonly Segment[];
  /** Of a row of a table whose columns are known in both versions: what became of each cell. */
  readonly cells: readonly CellChange[] | undefined;
}

export interface CellChange {
  readonly segments: readonly Segment[];
  /** The column is in this version only. */
  readonly only: 'deleted' | 'inserted' | undefined;
}

export interface InsertedEntry {
  readonly kind: 'inserted';
  readonly new: Unit;
}

export interface DeletedEntry {
  readonly kind: 'deleted';
  readonly old: Unit;
  /** The paragraph that it is in the new version, at another place. */
  readonly movedTo: Unit | undefined;
}

/**
 * The paragraphs of both versions in one list. What isn't `deleted` is the new version in its order; what isn't `inserted`, a
 * paragraph at its old place where it has moved, is the old one.
 */
export function compareTexts(old: Parsed, young: Parsed): readonly Entry[] {
  return compareUnits(unitsOf(old), unitsOf(young));
}

export function compareUnits(old: readonly Unit[], young: readonly Unit[]): readonly Entry[] {
  const { kept, moved } = matchUnits(old, young);
  const movedFrom = new Map(moved.map(([i, j]) => [i, j]));
  const movedTo = new Map(moved.map(([i, j]) => [j, i]));
  const entries: Entry[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...kept, [old.length, young.length] as const]) {
    for (; i < nextI; i += 1) {
      const unit = old[i];
      const to = movedFrom.get(i);
      if (unit !== undefined) {
        entries.push({ kind: 'deleted', old: unit, movedTo: to === undefined ? undefined : young[to] });
      }
    }
    for (; j < nextJ; j += 1) {
      const unit = young[j];
      const from = old[movedTo.get(j) ?? -1];
      if (unit === undefined) continue;
      entries.push(from === undefined ? { kind: 'inserted', new: unit } : both(from, unit, true));
    }
    const before = old[i];
    const after = young[j];
    if (before !== undefined && after !== undefined) entries.push(both(before, after, false));
    i += 1;
    j += 1;
  }
  return entries;
}

function both(old: Unit, young: Unit, moved: boolean): KeptEntry {
  const segments = compareParagraph(old.text, young.text);
  return { kind: 'kept', old, new: young, moved, segments, cells: cellsOf(old, young) };
}

/** Cell by cell; where a column came or went the names of the columns say which. */
function cellsOf(old: Unit, young: Unit): readonly CellChange[] | undefined {
  const { cells: before, heads: oldHeads = [] } = old;
  const { cells: after, heads: youngHeads = [] } = young;
  if (before === undefined || after === undefined) return undefined;
  if (before.length === after.length) {
    return before.map((cell, i) => ({ segments: compareWords(cell, after[i] ?? ''), only: undefined }));
  }
  const same = alignEqual(oldHeads, youngHeads);
  if (before.length > oldHeads.length || after.length > youngHeads.length || 2 * same.length < oldHeads.length) {
    return undefined;
  }
  const cells: CellChange[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...same, [oldHeads.length, youngHeads.length] as const]) {
    for (; i < nextI; i += 1) cells.push({ segments: compareWords(before[i] ?? '', ''), only: 'deleted' });
    for (; j < nextJ; j += 1) cells.push({ segments: compareWords('', after[j] ?? ''), only: 'inserted' });
    if (i < oldHeads.length) cells.push({ segments: compareWords(before[i] ?? '', after[j] ?? ''), only: undefined });
    i = nextI + 1;
    j = nextJ + 1;
  }
  return cells;
}

export function hasNewWords({ cells, segments }: KeptEntry): boolean {
  return (cells?.flatMap((cell) => cell.segments) ?? segments).some(({ kind }) => kind !== 'same');
}

/** Nothing to speak of stays: the whole old paragraph went, the whole new one came at its place. */
export function isRewritten({ cells, segments }: KeptEntry): boolean {
  const [first, second] = segments;
  return (
    cells === undefined &&
    segments.length === 2 &&
    first?.kind === 'deleted' &&
    second?.kind === 'inserted' &&
    Math.min(first.text.length, second.text.length) >= LONG
  );
}

/** Of shorter ones the words are told: “Mục đích” to “Mục tiêu”. */
const LONG = 40;

/** The paragraph bears another label: renumbered where only the number differs, else a change of its form. */
export function hasNewLabel({ old, new: young }: KeptEntry): boolean {
  return old.label !== young.label;
}

export function isChanged(entry: Entry): boolean {
  return entry.kind !== 'kept' || entry.moved || hasNewWords(entry) || hasNewLabel(entry);
}
