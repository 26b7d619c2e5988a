import type { Language } from '../lint/finding.ts';
import type { Change } from './changes.ts';
import { besidePlace } from './place.ts';
import { tell } from './texts.ts';

/** The rows of a comparison table: numbers that went up one after the other are one row. */
export function rowsOf(changes: readonly Change[], language: Language): readonly Change[] {
  const rows: Change[] = [];
  let group: Change[] = [];
  changes.forEach((change, i) => {
    group.push(change);
    const next = changes[i + 1];
    if (change.kind === 'renumbered' && next?.kind === 'renumbered' && next.section === change.section) return;
    rows.push(joined(group, change, language));
    group = [];
  });
  return rows;
}

function joined(group: readonly Change[], last: Change, language: Language): Change {
  const [first = last] = group;
  if (first === last) return first;
  const range = (from: string, to: string): string => tell(language, 'range', { tu: from, den: besidePlace(to, from) });
  return {
    ...first,
    place: range(first.place, last.place),
    oldPlace: range(first.oldPlace ?? first.place, last.oldPlace ?? last.place),
    entries: group.flatMap(({ entries }) => entries),
  };
}
