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
    // Without its end nobody knows whether it had ended by that day: a successor that is younger than the day hadn't come,
    // and where there is none it was found ended on the day it was verified.
    const since = earliest(entry.replacedBy.map(({ from, date }) => from ?? date)) ?? entry.verified;
    if (since === undefined || since <= day) return { state: 'ended', since: undefined, replacedBy: entry.replacedBy };
    return { state: 'unknown', amendedBy };
  }
  if (entry.inForceFrom !== undefined && day < entry.inForceFrom) return { state: 'early', from: entry.inForceFrom };
  // Nothing is in force before it is issued; that the day is wrong is for others to say.
  if (entry.date !== undefined && day < entry.date) return { state: 'unknown', amendedBy };
  return { state: entry.status === 'chua-ro' ? 'unknown' : 'in-force', amendedBy };
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
