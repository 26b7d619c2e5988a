import type { RegistryEntry } from '../registry/model.ts';
import { type FileSummary, keyOfNumber, keysOfEntry, type Mention } from './summary.ts';

/** A mention with the file it stands in. */
export interface Mentioned {
  readonly file: FileSummary;
  readonly mention: Mention;
}

/** The keys under which something is known differently than before: other mentions, another document. */
export type ChangedKeys = ReadonlySet<string>;

/** Who cites what in the files of a workspace. */
export interface WorkspaceIndex {
  /** By address. */
  readonly files: ReadonlyMap<string, FileSummary>;
  set(summary: FileSummary): ChangedKeys;
  delete(uri: string): ChangedKeys;
  /** The file has moved, its text is the same. */
  rename(from: string, to: string, path: string): ChangedKeys;
  /** In order of path, then of place. */
  mentionsOf(key: string): readonly Mentioned[];
  /** Files that are the document with this key themselves, in order of path. */
  documentsOf(key: string): readonly FileSummary[];
  /** The documents of the workspace as entries, in order of path. */
  entries(): readonly RegistryEntry[];
  /** Keys of everything that is cited. */
  keys(): Iterable<string>;
}

export function createIndex(): WorkspaceIndex {
  const files = new Map<string, FileSummary>();
  const citing = new Map<string, Set<string>>();
  const being = new Map<string, Set<string>>();
  // What is asked for again and again between two changes; each file that changes takes out its own keys only.
  const mentions = new Map<string, readonly Mentioned[]>();
  let entries: readonly RegistryEntry[] | undefined;

  const put = (given: FileSummary | undefined, uri: string): ChangedKeys => {
    const old = files.get(uri);
    const stays = given !== undefined && isSameEntry(old, given);
    // What is made of all entries together stays good while the words of one file are typed.
    const summary = stays && old?.own !== undefined ? { ...given, own: old.own } : given;
    for (const key of keysCited(old)) removeFrom(citing, key, uri);
    for (const key of keysOwned(old)) removeFrom(being, key, uri);
    if (summary === undefined) files.delete(uri);
    else files.set(uri, summary);
    for (const key of keysCited(summary)) addTo(citing, key, uri);
    for (const key of keysOwned(summary)) addTo(being, key, uri);
    for (const key of keysCited(old)) mentions.delete(key);
    for (const key of keysCited(summary)) mentions.delete(key);
    if (!stays) entries = undefined;
    return differences(old, summary);
  };
  const filesOf = (map: ReadonlyMap<string, ReadonlySet<string>>, key: string): FileSummary[] =>
    [...(map.get(key) ?? [])].flatMap((uri) => files.get(uri) ?? []).sort(byPath);

  return {
    files,
    set: (summary) => put(summary, summary.uri),
    delete: (uri) => (files.has(uri) ? put(undefined, uri) : NOTHING),
    rename(from, to, path) {
      const old = files.get(from);
      if (old === undefined) return NOTHING;
      const own = old.own === undefined ? undefined : { ...old.own, origin: { ...old.own.origin, uri: to } };
      const before = put(undefined, from);
      return new Set([...before, ...put({ ...old, uri: to, path, own }, to)]);
    },
    mentionsOf(key) {
      const known = mentions.get(key);
      if (known !== undefined) return known;
      const found = filesOf(citing, key).flatMap((file) =>
        file.mentions.filter((mention) => mention.key === key).map((mention) => ({ file, mention })),
      );
      mentions.set(key, found);
      return found;
    },
    documentsOf: (key) => filesOf(being, key),
    entries() {
      entries ??= [...files.values()].sort(byPath).flatMap((file) => file.own ?? []);
      return entries;
    },
    keys: () => citing.keys(),
  };
}

const NOTHING: ChangedKeys = new Set();

function isSameEntry(old: FileSummary | undefined, now: FileSummary): boolean {
  return old !== undefined && old.path === now.path && JSON.stringify(old.own) === JSON.stringify(now.own);
}

export function byPath(a: FileSummary, b: FileSummary): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

function keysCited(summary: FileSummary | undefined): ReadonlySet<string> {
  return new Set(summary?.mentions.map((mention) => mention.key));
}

function keysOwned(summary: FileSummary | undefined): readonly string[] {
  return summary?.own === undefined ? [] : keysOfEntry(summary.own);
}

/** Places in the text are left aside: a word typed above a citation changes nothing for the other files. */
function differences(old: FileSummary | undefined, now: FileSummary | undefined): ChangedKeys {
  const before = said(old);
  const after = said(now);
  const changed = new Set<string>();
  for (const [key, words] of before) if (after.get(key) !== words) changed.add(key);
  for (const key of after.keys()) if (!before.has(key)) changed.add(key);
  return changed;
}

/** What a file says under each key. */
function said(summary: FileSummary | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (summary === undefined) return words;
  const add = (key: string, more: string): void => {
    words.set(key, `${words.get(key) ?? ''}${more}\n`);
  };
  for (const { key, code, date, issuer } of summary.mentions) add(key, `${code} ${date ?? ''} ${issuer ?? ''}`);
  for (const key of keysOwned(summary)) {
    const { type, code, date, issuer, title } = summary.own ?? {};
    add(key, `= ${summary.path} ${type} ${code} ${date} ${issuer} ${title}`);
  }
  const { own } = summary;
  if (own?.code !== undefined) add(keyOfNumber(own.type, own.code), `= ${own.code} ${own.date} ${own.issuer}`);
  // The path is shown with every mention in another document.
  for (const key of words.keys()) add(key, summary.path);
  return words;
}

function addTo(map: Map<string, Set<string>>, key: string, uri: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([uri]));
  else set.add(uri);
}

function removeFrom(map: Map<string, Set<string>>, key: string, uri: string): void {
  const set = map.get(key);
  set?.delete(uri);
  if (set?.size === 0) map.delete(key);
}
