import type { RegistryEntry, Successor } from './model.ts';

/** What holds for an entry on a day. */
export type Validity =
  | { readonly state: 'in-force'; readonly amendedBy: readonly Successor[] }
  /** Not yet in force on that day. */
  | { readonly state: 'early'; readonly from: string }
  /** `since` is undefined where the row only says that it is no longer in force. */
  | { readonly state: 'ended'; readonly since: string | undefined; readonly replacedBy: readonly Successor[] }
  | { readonly state: 'unknown'; readonly amendedBy: readonly Successor[] };

/** `day` is a whole date, `YYYY-MM-DD`. */
export function validityOn(entry: RegistryEntry, day: string): Validity {
  const amendedBy = entry.amendedBy.filter(({ from }) => from === undefined || from <= day);
  if (entry.inForceTo !== undefined) {
    if (entry.inForceTo <= day) return { state: 'ended', since: entry.inForceTo, replacedBy: entry.replacedBy };
  } else if (entry.status === 'het-hieu-luc') {
    // Without its end nobody knows whether it had ended by that day; a successor that is younger than the day hadn't come.
    const since = earliest(entry.replacedBy.map(({ from, date }) => from ?? date));
    if (since === undefined || since <= day) return { state: 'ended', since: undefined, replacedBy: entry.replacedBy };
    return { state: 'unknown', amendedBy };
  }
  if (entry.inForceFrom !== undefined && day < entry.inForceFrom) return { state: 'early', from: entry.inForceFrom };
  return { state: entry.status === 'chua-ro' ? 'unknown' : 'in-force', amendedBy };
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
