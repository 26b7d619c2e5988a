import type { Change } from './changes.ts';
import { type Entry, hasNewLabel } from './compare.ts';
import { KINDS } from './tell.ts';
import type { Unit } from './unit.ts';

/** What a program reads of a comparison: places, spans in both files, words one by one. */
export function compareJson(changes: readonly Change[]): string {
  const summary = Object.fromEntries(KINDS.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]));
  const value = {
    version: 1,
    same: changes.length === 0,
    changes: changes.map(({ entries, kind, oldPlace, place, section }) => ({
      kind,
      place,
      oldPlace: oldPlace ?? null,
      section,
      paragraphs: entries.map(paragraphOf),
    })),
    summary,
  };
  return JSON.stringify(value, undefined, 2);
}

function paragraphOf(entry: Entry): object {
  return {
    old: entry.kind === 'inserted' ? null : unitJson(entry.old),
    new: entry.kind === 'deleted' ? null : unitJson(entry.new),
    moved: entry.kind === 'kept' && entry.moved,
    relabelled: entry.kind === 'kept' && hasNewLabel(entry),
    segments: entry.kind === 'kept' ? entry.segments.map(({ kind, text }) => ({ kind, text })) : null,
  };
}

function unitJson({ label, span, text }: Unit): object {
  return { label: label ?? null, text, start: span.start, end: span.end };
}
