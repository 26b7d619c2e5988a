import type { RegistryEntry, Successor } from './model.ts';
import type { Registry } from './registry.ts';

/** What holds for an entry on a day. */
export type Validity =
  | { readonly state: 'in-force'; readonly amendedBy: readonly Successor[] }
  /** Not yet in force on that day. */
  | { readonly state: 'early'; readonly from: string }
  /** `since` is undefined where the row only says that it is no longer in force. */
  | { readonly state: 'ended'; readonly since: string | undefined; readonly replacedBy: readonly Successor[] }
  | { readonly state: 'unknown'; readonly amendedBy: readonly Successor[] };

/** `day` is a whole date, `YYYY-MM-DD`. What a row doesn't say of its successors is looked up in the registry. */
export function validityOn(
  entry: RegistryEntry,
  day: string,
  registry: Pick<Registry, 'successorOf'> | undefined,
): Validity {
  const hasBegun = (one: Successor): boolean => {
    const start = startOf(one, registry);
    // A successor of which nothing is known had come at the latest when the row was checked.
    return (start ?? entry.verified ?? '') <= day;
  };
  const amendedBy = entry.amendedBy.filter(hasBegun);
  if (entry.inForceTo !== undefined) {
    if (entry.inForceTo <= day) return { state: 'ended', since: entry.inForceTo, replacedBy: entry.replacedBy };
  } else if (entry.status === 'het-hieu-luc') {
    // Without its end nobody knows whether it had ended by that day: a successor that is younger than the day hadn't come,
    // and where there is none it was found ended on the day it was verified.
    const replacedBy = entry.replacedBy.filter(hasBegun);
    if (replacedBy.length > 0) return { state: 'ended', since: undefined, replacedBy };
    const checked = entry.verified ?? (entry.replacedBy.length === 0 ? '' : undefined);
    if (checked !== undefined && checked <= day) {
      return { state: 'ended', since: undefined, replacedBy: entry.replacedBy };
    }
    return { state: 'unknown', amendedBy };
  }
  if (entry.inForceFrom !== undefined && day < entry.inForceFrom) return { state: 'early', from: entry.inForceFrom };
  // Nothing is in force before it is issued; that the day is wrong is for others to say.
  if (entry.date !== undefined && day < entry.date) return { state: 'unknown', amendedBy };
  return { state: entry.status === 'chua-ro' ? 'unknown' : 'in-force', amendedBy };
}

/**
 * The first day on which a successor can have taken effect: as the row says, else the successor's own first day in force,
 * else its date; of a number with a year the first day after that year.
 */
function startOf(one: Successor, registry: Pick<Registry, 'successorOf'> | undefined): string | undefined {
  const own = registry?.successorOf(one);
  const year = /\/(\d{4})\//u.exec(one.code)?.[1];
  return (
    one.from ??
    own?.inForceFrom ??
    one.date ??
    own?.date ??
    (year === undefined ? undefined : `${Number(year) + 1}-01-01`)
  );
}
