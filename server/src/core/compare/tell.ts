import type { Language } from '../lint/finding.ts';
import { shortened } from '../text/shorten.ts';
import type { LeafRole } from '../tree/nodes.ts';
import type { Change, ChangeKind } from './changes.ts';
import { type Entry, hasNewLabel, hasNewWords, type KeptEntry } from './compare.ts';
import { wordHunks } from './hunks.ts';
import { besidePlace } from './place.ts';
import { tell } from './texts.ts';
import type { Unit } from './unit.ts';

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
    tell(language, 'renumberedTo', { cu: oldPlace ?? place, moi: besidePlace(place, oldPlace ?? place) }),
  );
  return { kind: 'renumbered', place: changes[0]?.place ?? '', what: tell(language, 'renumbered'), items };
}

function toldChange(change: Change, language: Language): Told {
  const { kind, entries, oldPlace, place } = change;
  if (kind === 'inserted' || kind === 'deleted') {
    return { kind, place, what: tell(language, kind), items: [paragraphsOf(entries, language)] };
  }
  if (kind === 'renumbered') {
    return {
      kind,
      place,
      what: tell(language, 'renumberedFrom', { cu: besidePlace(oldPlace ?? place, place) }),
      items: [],
    };
  }
  const items = entries.flatMap((entry) => (entry.kind === 'kept' ? hunksOf(entry, language) : []));
  const shown =
    items.length > MOST ? [...items.slice(0, MOST), tell(language, 'many', { so: items.length - MOST })] : items;
  if (kind !== 'moved') {
    const named =
      oldPlace === undefined ? place : tell(language, 'was', { moi: place, cu: besidePlace(oldPlace, place) });
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
  const next = entries[1]?.kind === 'deleted' ? entries[1].old : entries[1]?.new;
  const title = unit?.role === 'annexLabel' && next?.role === 'annexHeading' ? ` ${next.text}` : '';
  const text = shortened(unit === undefined ? '' : lineOf(unit) + title, LONGEST);
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
  if (WHOLE.has(young.role) && Math.max(old.text.length, young.text.length) <= SHORT && hasNewWords(entry)) {
    return [...items, tell(language, 'becomes', { cu: old.text, moi: young.text })];
  }
  if (cells === undefined) return [...items, ...wordHunks(segments, language)];
  const isHead = young.table?.rows[0]?.span.start === young.span.start;
  for (const { only, segments: words } of cells) {
    const [first] = words;
    if (isHead && only !== undefined && first !== undefined) {
      items.push(
        tell(language, only === 'inserted' ? 'addsColumn' : 'dropsColumn', { moi: first.text, cu: first.text }),
      );
    } else items.push(...wordHunks(words, language));
  }
  return items;
}

/** Lines of head and end that are read as a whole: “GIÁM ĐỐC” to “PHÓ GIÁM ĐỐC”. */
const WHOLE: ReadonlySet<LeafRole> = new Set([
  'superior',
  'agency',
  'placeDate',
  'type',
  'onBehalf',
  'forPosition',
  'position',
  'signer',
]);
const SHORT = 80;

function sameNumber(old: Unit, young: Unit): boolean {
  return old.path.at(-1)?.num === young.path.at(-1)?.num;
}

const LONGEST = 160;

/** "5 chỗ khác nhau: 3 sửa, 1 thêm, 1 bỏ." */
export function sumOf(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return tell(language, 'same');
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lai = counts.get('renumbered') ?? 0;
  counts.delete('renumbered');
  if (counts.size === 0) return tell(language, 'onlyNumbers', { lai });
  const each = KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${count} ${tell(language, kind)}`];
  });
  const values = { so: changes.length - lai, cac: each.join(', '), lai };
  return tell(language, lai === 0 ? 'sum' : 'sumNumbers', values);
}

export const KINDS: readonly ChangeKind[] = ['changed', 'rewritten', 'inserted', 'deleted', 'moved', 'renumbered'];
