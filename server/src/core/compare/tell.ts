import type { Language } from '../lint/finding.ts';
import { lowerFirst } from '../text/letters.ts';
import { shortened } from '../text/shorten.ts';
import type { Change, ChangeKind } from './changes.ts';
import { type Entry, hasNewLabel, type KeptEntry } from './compare.ts';
import { tell } from './texts.ts';
import type { Unit } from './unit.ts';
import type { Segment } from './words.ts';

/** What is said of a change: at which place, what is done, the words one by one. */
export interface Told {
  readonly kind: ChangeKind;
  readonly place: string;
  readonly what: string;
  readonly items: readonly string[];
}

/** "Mục II.2: sửa “10 ha” thành “15 ha”"; numbers that went up one after the other are told together. */
export function toldChanges(changes: readonly Change[], language: Language): readonly Told[] {
  const told: Told[] = [];
  for (let i = 0; i < changes.length; i += 1) {
    const change = changes[i];
    if (change === undefined) continue;
    let end = i;
    while (change.kind === 'renumbered' && changes[end + 1]?.kind === 'renumbered') end += 1;
    told.push(end > i ? toldNumbers(changes.slice(i, end + 1), language) : toldChange(change, language));
    i = end;
  }
  return told;
}

function toldNumbers(changes: readonly Change[], language: Language): Told {
  const items = changes.map(({ oldPlace, place }) =>
    tell(language, 'renumberedTo', { cu: oldPlace ?? place, moi: place }),
  );
  return { kind: 'renumbered', place: changes[0]?.place ?? '', what: tell(language, 'renumbered'), items };
}

function toldChange(change: Change, language: Language): Told {
  const { kind, entries, oldPlace, place } = change;
  if (kind === 'inserted' || kind === 'deleted') {
    return { kind, place, what: tell(language, kind), items: [paragraphsOf(entries, language)] };
  }
  if (kind === 'renumbered') {
    return { kind, place, what: tell(language, 'renumberedFrom', { cu: lowerFirst(oldPlace ?? place) }), items: [] };
  }
  const items = entries.flatMap((entry) => (entry.kind === 'kept' ? hunksOf(entry, language) : []));

  const shown =
    items.length > MOST ? [...items.slice(0, MOST), tell(language, 'many', { so: items.length - MOST })] : items;
  if (kind !== 'moved') {
    const named = oldPlace === undefined ? place : tell(language, 'was', { moi: place, cu: lowerFirst(oldPlace) });
    const [only] = shown;
    // "Nơi nhận: thêm chữ …" is a change, too.
    const saysIt = shown.length === 1 && only !== undefined && !only.startsWith('“');
    return { kind, place: named, what: saysIt ? only : tell(language, kind), items: saysIt ? [] : shown };
  }
  const what = oldPlace === undefined ? tell(language, 'movedHere') : movedFrom(oldPlace, language);
  return { kind, place, what, items: [paragraphsOf(entries, language), ...shown] };
}

function movedFrom(oldPlace: string, language: Language): string {
  return tell(language, 'movedFrom', { cu: oldPlace });
}

const MOST = 8;

/** The first words of what came or went, and how much it is. */
function paragraphsOf(entries: readonly Entry[], language: Language): string {
  const [first] = entries;
  const unit = first?.kind === 'deleted' ? first.old : first?.new;
  const text = shortened(unit === undefined ? '' : lineOf(unit), LONGEST);
  return entries.length === 1 ? `“${text}”` : tell(language, 'paragraphs', { so: entries.length, chu: text });
}

export function lineOf({ label, text, cells }: Unit): string {
  const words = cells === undefined ? text : cells.join(' | ');
  return label === undefined ? words : words === '' ? label : `${label} ${words}`;
}

function hunksOf(entry: KeptEntry, language: Language): readonly string[] {
  const { cells, old, new: young, segments } = entry;
  const items: string[] = [];
  if (hasNewLabel(entry) && (old.head === undefined || young.head === undefined || sameNumber(old, young))) {
    if (old.label === undefined) items.push(tell(language, 'newLabel', { moi: young.label ?? '' }));
    else if (young.label === undefined) items.push(tell(language, 'noLabel', { cu: old.label }));
    else items.push(tell(language, 'label', { cu: old.label, moi: young.label }));
  }
  for (const part of cells ?? [segments]) items.push(...wordHunks(part, language));
  return items;
}

function sameNumber(old: Unit, young: Unit): boolean {
  return old.path.at(-1)?.num === young.path.at(-1)?.num;
}

function wordHunks(segments: readonly Segment[], language: Language): readonly string[] {
  const items: string[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i];
    const next = segments[i + 1];
    if (segment === undefined || segment.kind === 'same') continue;
    const text = shortened(segment.text.trim(), LONGEST);
    if (segment.kind === 'deleted' && next?.kind === 'inserted') {
      items.push(tell(language, 'becomes', { cu: text, moi: shortened(next.text.trim(), LONGEST) }));
      i += 1;
    } else if (text !== '') {
      items.push(
        segment.kind === 'deleted' ? tell(language, 'drops', { cu: text }) : tell(language, 'adds', { moi: text }),
      );
    }
  }
  // Nothing but a blank came or went.
  return items.length > 0 || segments.every(({ kind }) => kind === 'same') ? items : [tell(language, 'blank')];
}

const LONGEST = 160;

/** "5 chỗ khác nhau: 3 sửa, 1 thêm, 1 bỏ." */
export function sumOf(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return tell(language, 'same');
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const each = KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${count} ${tell(language, kind)}`];
  });
  return tell(language, 'sum', { so: changes.length, cac: each.join(', ') });
}

export const KINDS: readonly ChangeKind[] = ['changed', 'rewritten', 'inserted', 'deleted', 'moved', 'renumbered'];
