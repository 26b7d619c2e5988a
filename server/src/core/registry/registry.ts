import type { Citation } from '../citation/model.ts';
import { keyOfCitation, keyOfCode, keyOfName } from './key.ts';
import type { RegistryEntry, Successor } from './model.ts';

/** All documents that are known to the checks: built in, of the unit, of the workspace. */
export interface Registry {
  readonly entries: readonly RegistryEntry[];
  /** Entries with this number and symbol, oldest first: a number comes back with each year or term. */
  byCode(code: string): readonly RegistryEntry[];
  /** Laws, codes, ordinances by name, oldest first; the title of an amending law is none. */
  byName(type: string, name: string): readonly RegistryEntry[];
  resolve(citation: Citation): Resolution;
  /** The entry that a row names as its successor. */
  successorOf(successor: Successor): RegistryEntry | undefined;
}

/**
 * Which entry a citation means.
 * - `sure`: number and date agree, or the number alone is unique (normative documents), or a law by name and year.
 * - `likely`: number agrees, no date is given and only one entry has it.
 * - `other-date`: the number is known with other dates only. For numbers that begin again each year or term this is as
 *   likely another document as a slip.
 * - `several`: nothing tells which of them.
 */
export type Resolution =
  | { readonly state: 'unknown' }
  | { readonly state: 'sure' | 'likely'; readonly entry: RegistryEntry }
  | { readonly state: 'other-date' | 'several'; readonly entries: readonly RegistryEntry[] };

/** Where a registry looks its entries up; the lists are oldest first. */
export interface EntrySource {
  entries(): readonly RegistryEntry[];
  /** By `keyOfCode`. */
  ofCode(key: string): readonly RegistryEntry[];
  /** By type and `keyOfName`: laws only. */
  ofName(type: string, name: string): readonly RegistryEntry[];
}

/** `entries` in order of trust: of two with the same number and date the first is kept. */
export function createRegistry(entries: readonly RegistryEntry[]): Registry {
  const kept = withoutRepeats(entries);
  const codes = grouped(kept, (entry) => (entry.code === undefined ? undefined : keyOfCode(entry.code)));
  const names = grouped(kept, (entry) =>
    LAWS.has(entry.type) && entry.title !== undefined && !entry.titleShortened
      ? `${entry.type} ${keyOfName(entry.title)}`
      : undefined,
  );
  return registryOver({
    entries: () => kept,
    ofCode: (key) => codes.get(key) ?? [],
    ofName: (type, name) => names.get(`${type} ${name}`) ?? [],
  });
}

export function registryOver(source: EntrySource): Registry {
  const byCode = (code: string): readonly RegistryEntry[] => source.ofCode(keyOfCode(code));
  const byName = (type: string, name: string): readonly RegistryEntry[] => source.ofName(type, keyOfName(name));
  return {
    get entries() {
      return source.entries();
    },
    byCode,
    byName,
    resolve(citation) {
      const key = keyOfCitation(citation);
      if (key !== undefined) return resolveNumbered(citation, source.ofCode(key));
      if (!LAWS.has(citation.type) || citation.title === null) return UNKNOWN;
      return resolveNamed(citation, byName(citation.type, citation.title));
    },
    successorOf({ code, date }) {
      const found = byCode(code);
      return date === undefined ? only(found) : found.find((entry) => entry.date === date);
    },
  };
}

const UNKNOWN: Resolution = { state: 'unknown' };
const LAWS: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh']);

/** True where a number is given once for ever: it holds its year, so a date can't tell two documents apart. */
export function isUnique(citation: Citation): boolean {
  return citation.family === 'quy-pham' || citation.family === 'lien-tich';
}

function resolveNumbered(citation: Citation, found: readonly RegistryEntry[]): Resolution {
  if (found.length === 0) return UNKNOWN;
  const own = found.filter((entry) => entry.type === citation.type || citation.type === 'van-ban');
  const all = own.length > 0 ? own : found;
  if (isUnique(citation))
    return all.length === 1 && all[0] !== undefined
      ? { state: 'sure', entry: all[0] }
      : { state: 'several', entries: all };
  const { date } = citation;
  if (date === null) {
    return all.length === 1 && all[0] !== undefined
      ? { state: 'likely', entry: all[0] }
      : { state: 'several', entries: all };
  }
  const same = all.filter((entry) => entry.date !== undefined && agree(entry.date, date));
  if (same.length === 1 && same[0] !== undefined) return { state: 'sure', entry: same[0] };
  if (same.length > 1) return { state: 'several', entries: same };
  const undated = all.filter((entry) => entry.date === undefined);
  if (undated.length === 1 && undated.length === all.length && undated[0] !== undefined) {
    return { state: 'likely', entry: undated[0] };
  }
  return { state: 'other-date', entries: all };
}

function resolveNamed(citation: Citation, found: readonly RegistryEntry[]): Resolution {
  const { date } = citation;
  const same = date === null ? found : found.filter((entry) => entry.date !== undefined && agree(entry.date, date));
  const one = only(same);
  if (one !== undefined) return { state: date === null ? 'likely' : 'sure', entry: one };
  if (same.length > 1) return { state: 'several', entries: same };
  return found.length === 0 ? UNKNOWN : { state: 'other-date', entries: found };
}

/** `2014` and `2014-04` agree with any day in them. */
export function agree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/**
 * Of two rows with the same number and date the first. Two documents of the workspace may share both, where two agencies
 * have issued them: every commune has its 12/KH-UBND.
 */
export function withoutRepeats(entries: readonly RegistryEntry[]): RegistryEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const { code, type, title, date, issuer, origin } = entry;
    const name = `${code === undefined ? `${type} ${keyOfName(title ?? '')}` : keyOfCode(code)} ${date ?? ''}`;
    const full = `${name} ${issuer ?? ''}`;
    const key = date === undefined || origin.kind === 'van-ban' ? full : name;
    if (seen.has(key) || seen.has(name)) return false;
    seen.add(key);
    return true;
  });
}

function grouped(
  entries: readonly RegistryEntry[],
  keyOf: (entry: RegistryEntry) => string | undefined,
): ReadonlyMap<string, readonly RegistryEntry[]> {
  const groups = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  for (const group of groups.values()) group.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return groups;
}
