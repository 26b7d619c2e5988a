import type { Language } from '../lint/finding.ts';
import { ANNEX_ROLES } from '../tree/areas.ts';
import { type Entry, hasNewLabel, hasNewWords, isChanged, isRewritten, type KeptEntry } from './compare.ts';
import { placeOf, sectionOf } from './place.ts';
import type { Unit } from './unit.ts';

export type ChangeKind = 'changed' | 'rewritten' | 'inserted' | 'deleted' | 'moved' | 'renumbered';

/** What people are told: one thing that happened at one place; a whole new section is one thing. */
export interface Change {
  readonly kind: ChangeKind;
  /** Where it is in the new version; of what was deleted, where it was. */
  readonly place: string;
  /** Where it was, when that has another name. */
  readonly oldPlace: string | undefined;
  /** The part of the document, for the headings of a table. */
  readonly section: string;
  readonly entries: readonly Entry[];
}

export function changesOf(entries: readonly Entry[], language: Language): readonly Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < entries.length; ) {
    const entry = entries[i];
    if (entry === undefined || !isChanged(entry) || (entry.kind === 'deleted' && entry.movedTo !== undefined)) {
      i += 1;
      continue;
    }
    const kind = kindOf(entry);
    const group: Entry[] = [entry];
    i += 1;
    while (i < entries.length && goesWith(entries[i], group, kind)) {
      const next = entries[i];
      if (next !== undefined) group.push(next);
      i += 1;
    }
    changes.push(changeOf(kind, group, language));
  }
  return changes;
}

function kindOf(entry: Entry): ChangeKind {
  if (entry.kind !== 'kept') return entry.kind;
  if (entry.moved) return 'moved';
  if (isRewritten(entry)) return 'rewritten';
  if (isRenumberedRow(entry)) return 'renumbered';
  return hasNewWords(entry) || !isRenumbered(entry) ? 'changed' : 'renumbered';
}

/** The same place under another number; a full stop for a bracket is no new number. */
function isRenumbered(entry: KeptEntry): boolean {
  const { old, new: young } = entry;
  return hasNewLabel(entry) && old.head !== undefined && young.head !== undefined && numOf(old) !== numOf(young);
}

/** A row whose number in the first cell went up, and nothing else. */
function isRenumberedRow({ cells }: KeptEntry): boolean {
  const [first, ...others] = cells ?? [];
  return (
    first !== undefined &&
    first.segments.length > 0 &&
    first.segments.every(({ kind, text }) => kind !== 'same' && NUMBER.test(text)) &&
    others.every(({ segments }) => segments.every(({ kind }) => kind === 'same'))
  );
}

const NUMBER = /^\d{1,4}\.?$/u;

function numOf({ path }: Unit): string | undefined {
  return path.at(-1)?.num;
}

/** What stands in a division that came, went or moved as a whole; paragraphs side by side in one place. */
function goesWith(entry: Entry | undefined, group: readonly Entry[], kind: ChangeKind): boolean {
  const first = group[0];
  if (entry === undefined || first === undefined || !GROUPED.has(kind)) return false;
  if (kindOfMove(entry) !== kind || (entry.kind === 'deleted' && entry.movedTo !== undefined)) return false;
  if (kind === 'moved') {
    return isBelow(unitOf(entry), unitOf(first)) && isBelow(oldOf(entry), oldOf(first));
  }
  if (isBelow(unitOf(entry), unitOf(first))) return true;
  const unit = unitOf(entry);
  const head = unitOf(first);
  return (
    unit.head === undefined &&
    head.head === undefined &&
    unit.path.at(-1)?.node === head.path.at(-1)?.node &&
    unit.role === head.role
  );
}

const GROUPED: ReadonlySet<ChangeKind> = new Set(['inserted', 'deleted', 'moved']);

function kindOfMove(entry: Entry): ChangeKind | undefined {
  return entry.kind === 'kept' ? (entry.moved ? 'moved' : undefined) : entry.kind;
}

function isBelow(unit: Unit, head: Unit): boolean {
  const node = head.head ?? annexOf(head);
  return node !== undefined && unit.path.some((step) => step.node === node);
}

/** The annex that begins with this line. */
function annexOf({ path, role }: Unit): object | undefined {
  return ANNEX_ROLES.has(role) ? path.find(({ kind }) => kind === 'annex')?.node : undefined;
}

function unitOf(entry: Entry): Unit {
  return entry.kind === 'deleted' ? entry.old : entry.new;
}

function oldOf(entry: Entry): Unit {
  return entry.kind === 'inserted' ? entry.new : entry.old;
}

function changeOf(
  kind: ChangeKind,
  entries: readonly [Entry, ...Entry[]] | readonly Entry[],
  language: Language,
): Change {
  const [first] = entries;
  if (first === undefined) return { kind, place: '', oldPlace: undefined, section: '', entries };
  // Several lines from the title of an annex on are the annex.
  const named = (unit: Unit): string =>
    placeOf(entries.length > 1 && annexOf(unit) !== undefined ? { ...unit, role: 'text' } : unit, language);
  const place = named(unitOf(first));
  const before = first.kind === 'kept' ? named(first.old) : place;
  return {
    kind,
    place,
    oldPlace: before === place ? undefined : before,
    section: sectionOf(unitOf(first), language),
    entries,
  };
}
