import type { Citation } from '../citation/model.ts';
import { LAW_TYPES } from '../law/types.ts';
import { groupBy } from '../text/group.ts';
import { keyOfCitation, keyOfCode, keyOfName } from './key.ts';
import type { RegistryEntry, Successor } from './model.ts';

/** All documents that are known to the checks: built in, of the unit, of the workspace. */
export interface Registry {
  /** Where the registry is that of one document of the workspace, its own entry stands among them. */
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
  /** File whose own entry isn't to be found: a document is no source for itself. */
  readonly except?: string;
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
    LAW_TYPES.has(entry.type) && entry.title !== undefined && !entry.titleShortened
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
      const found = key === undefined ? [] : source.ofCode(key);
      if (found.length > 0) return resolveNumbered(citation, found);
      if (citation.number !== null) return resolveWithoutSymbol(citation, source);
      if (!LAW_TYPES.has(citation.type) || citation.title === null) return UNKNOWN;
      return resolveNamed(citation, byName(citation.type, citation.title));
    },
    successorOf({ code, date }) {
      const found = byCode(code);
      return date === undefined ? only(found) : found.find((entry) => entry.date === date);
    },
  };
}

const UNKNOWN: Resolution = { state: 'unknown' };

/**
 * True where a number is given once for ever: it holds its year, so a date can't tell two documents apart. Normative
 * numbers of provinces, districts and communes hold it too, but each of them has its own `12/2023/QĐ-UBND`.
 */
export function isUnique(citation: Citation): boolean {
  const normative = citation.family === 'quy-pham' || citation.family === 'lien-tich';
  return normative && !LOCAL.test(keyOfCitation(citation) ?? '');
}

const LOCAL = /ubnd|hdnd/u;

/** The same, as the number alone tells it: `30/2020/NĐ-CP`. */
export function isUniqueCode(code: string): boolean {
  return /^\d+\p{L}?\/(?:19|20)\d\d\//u.test(code) && !LOCAL.test(keyOfCode(code));
}

function resolveNumbered(citation: Citation, found: readonly RegistryEntry[]): Resolution {
  const here = found.filter((entry) => !isElsewhere(citation, entry));
  const all = here.filter((entry) => typesAgree(citation.type, entry.type));
  if (all.length === 0) return resolveMistyped(citation, here);
  if (isUnique(citation)) return oneOrSeveral(all, 'sure');
  const { date } = citation;
  if (date === null) {
    const near = all.filter((entry) => !isPerhapsElsewhere(citation, entry));
    return near.length === 0 ? UNKNOWN : oneOrSeveral(near, 'likely');
  }
  const same = all.filter((entry) => entry.date !== undefined && agree(entry.date, date));
  if (same.length > 0) return oneOrSeveral(same, 'sure');
  const undated = only(all);
  if (undated !== undefined && undated.date === undefined) return { state: 'likely', entry: undated };
  return { state: 'other-date', entries: all };
}

/**
 * The number is known for another type only. A symbol that says its type leaves no doubt which document is meant; Laws and
 * resolutions of the National Assembly share one shape, `57/2024/QH15`, and so do decisions and regulations of the Party.
 */
function resolveMistyped(citation: Citation, found: readonly RegistryEntry[]): Resolution {
  const { date } = citation;
  const sharesShape = /^\d+qh\d+$/u.test(keyOfCitation(citation) ?? '');
  if (isUnique(citation) && !sharesShape) return found.length === 0 ? UNKNOWN : oneOrSeveral(found, 'sure');
  const one = only(found.filter((entry) => date?.length === 10 && entry.date === date));
  return one === undefined ? UNKNOWN : { state: 'sure', entry: one };
}

/** `Nghị định số 98 ngày 31/12/2023`, `Nghị định số 98/2023`: type, number and day or year, where only one entry has them. */
function resolveWithoutSymbol(citation: Citation, source: EntrySource): Resolution {
  const { type, number, symbol, date } = citation;
  const year = symbol !== null && /^\d{4}$/u.test(symbol) ? symbol : undefined;
  if (number === null || (symbol !== null && year === undefined)) return UNKNOWN;
  if (year === undefined && date?.length !== 10) return UNKNOWN;
  const meant = source.entries().filter((entry) => {
    const { code } = entry;
    if (code === undefined || entry.type !== type || Number.parseInt(code, 10) !== Number(number)) return false;
    if (entry.origin.uri !== undefined && entry.origin.uri === source.except) return false;
    if (year !== undefined && code.split('/')[1] !== year) return false;
    return date === null || (entry.date !== undefined && agree(entry.date, date));
  });
  const one = only(meant);
  return one === undefined || isElsewhere(citation, one) ? UNKNOWN : { state: 'likely', entry: one };
}

function oneOrSeveral(entries: readonly RegistryEntry[], state: 'sure' | 'likely'): Resolution {
  const one = only(entries);
  return one === undefined ? { state: 'several', entries } : { state, entry: one };
}

/** "Văn bản số" says no type; a code is also called a law. */
function typesAgree(cited: string, known: string): boolean {
  return cited === known || cited === 'van-ban' || known === 'van-ban' || (CODES.has(cited) && CODES.has(known));
}

const CODES: ReadonlySet<string> = new Set(['luat', 'bo-luat']);

/** Both name a place and not the same one: the 02/CT-UBND of another province is another document. */
function isElsewhere({ issuer }: Citation, entry: RegistryEntry): boolean {
  const cited = placeOf(issuer ?? undefined);
  const known = placeOf(entry.issuer);
  return cited !== undefined && known !== undefined && cited !== known;
}

/** Without date and place a number of one of many agencies says nothing; the unit's own rows speak for the unit. */
function isPerhapsElsewhere({ issuer }: Citation, entry: RegistryEntry): boolean {
  if (entry.origin.kind !== 'san-co') return false;
  const known = placeOf(entry.issuer);
  return known !== undefined && placeOf(issuer ?? undefined) !== known;
}

/** The place nearest to the agency's own name: of "xã An Bình, tỉnh Bắc Sơn" the commune. */
function placeOf(issuer: string | undefined): string | undefined {
  const text = issuer?.normalize('NFC') ?? '';
  const unit = UNIT.exec(text);
  if (unit === null) return undefined;
  const [name = ''] = text.slice(unit.index + unit[0].length).split(/[,;()]/u);
  return keyOfName(name);
}

const UNIT = /(?:^| )(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu) (?=\p{Lu})/u;

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
 * Of two rows for one document the first. Two documents of the workspace may share number and date, where two agencies
 * have issued them: every commune has its 12/KH-UBND.
 */
export function withoutRepeats(entries: readonly RegistryEntry[]): RegistryEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const name = identityOf(entry);
    const key = entry.origin.kind === 'van-ban' ? `${name} ${entry.issuer ?? ''}` : name;
    if (seen.has(key) || seen.has(name)) return false;
    seen.add(key);
    return true;
  });
}

/** The same for two rows about one document; the date belongs to it where numbers begin again. */
export function identityOf({ code, type, title, date, issuer }: RegistryEntry): string {
  const kind = CODES.has(type) ? 'luat' : type;
  const name = code === undefined ? `${kind} ${keyOfName(title ?? '')}` : keyOfCode(code);
  if (code !== undefined && isUniqueCode(code)) return `${kind} ${name}`;
  return date === undefined ? `${name} ${issuer ?? ''}` : `${name} ${date}`;
}

function grouped(
  entries: readonly RegistryEntry[],
  keyOf: (entry: RegistryEntry) => string | undefined,
): ReadonlyMap<string, readonly RegistryEntry[]> {
  const groups = groupBy(entries, (entry) => keyOf(entry) || undefined);
  for (const group of groups.values()) group.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return groups;
}
