import type { RegistryEntry } from '../registry/model.ts';
import { typeName } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import { bare } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { type FileSummary, keysOfEntry } from './summary.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** A document of the workspace, or one that is cited in it. */
export interface FoundDocument {
  readonly kind: 'document' | 'cited';
  /** `12/KH-UBND`, or a law's name. */
  readonly code: string;
  readonly type: string;
  readonly title: string | undefined;
  /** Where it stands: its number line, or the first place that cites it. */
  readonly uri: string;
  readonly span: Span;
  /** Path of the document; of a cited one empty. */
  readonly path: string;
  /** In how many places it is cited. */
  readonly count: number;
}

/**
 * Documents whose number, type, title or path holds every word of the query, typed with marks or without: "34 ct", "thi
 * dua". The documents of the workspace first, then what is cited, most cited first.
 */
export function searchDocuments(
  index: WorkspaceIndex,
  registry: Registry,
  query: string,
  limit: number,
): readonly FoundDocument[] {
  const words = bare(query)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '');
  const documents: FoundDocument[] = [];
  for (const file of index.files.values()) {
    if (!holds(textOfFile(file), words)) continue;
    documents.push(documentOf(file, index));
  }
  documents.sort((a, b) => (a.path < b.path ? -1 : 1));
  const cited: FoundDocument[] = [];
  const titles = titlesOf(registry);
  for (const key of index.keys()) {
    const found = citedUnder(key, index, titles);
    if (found === undefined) continue;
    const name = `${typeName(found.type)} ${found.code} ${found.title ?? ''}`;
    if (holds(bareOnce(name), words)) cited.push(found);
  }
  cited.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return [...documents, ...cited].slice(0, limit);
}

function documentOf(file: FileSummary, index: WorkspaceIndex): FoundDocument {
  const key = file.own === undefined ? undefined : keysOfEntry(file.own)[0];
  return {
    kind: 'document',
    code: file.own?.code ?? '',
    type: file.own?.type ?? file.kind,
    title: file.title,
    uri: file.uri,
    span: file.number?.span ?? { start: 0, end: 0 },
    path: file.path,
    count: key === undefined ? 0 : index.mentionsOf(key).length,
  };
}

function citedUnder(
  key: string,
  index: WorkspaceIndex,
  titles: ReadonlyMap<string, RegistryEntry>,
): FoundDocument | undefined {
  const mentions = index.mentionsOf(key);
  const [first] = mentions;
  // A document that lies in the workspace is in the list already.
  if (first === undefined || index.documentsOf(key).length > 0) return undefined;
  const { mention, file } = first;
  const entry = titles.get(key);
  return {
    kind: 'cited',
    code: mention.code === '' ? mention.text : mention.code,
    type: entry?.type ?? mention.type,
    title: entry?.title,
    uri: file.uri,
    span: mention.span,
    path: '',
    count: mentions.length,
  };
}

/** Titles by key; none where two documents share the number. */
function titlesOf(registry: Registry): ReadonlyMap<string, RegistryEntry> {
  const known = TITLES.get(registry);
  if (known !== undefined) return known;
  const titles = new Map<string, RegistryEntry>();
  const twice = new Set<string>();
  for (const entry of registry.entries) {
    for (const key of keysOfEntry(entry)) {
      if (titles.has(key)) twice.add(key);
      titles.set(key, entry);
    }
  }
  for (const key of twice) titles.delete(key);
  TITLES.set(registry, titles);
  return titles;
}

const TITLES = new WeakMap<Registry, ReadonlyMap<string, RegistryEntry>>();

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Of a file once only: thousands of them are asked at each letter of the query. */
function textOfFile(file: FileSummary): string {
  const known = TEXTS.get(file);
  if (known !== undefined) return known;
  const text = `${textOf(file.own?.type ?? file.kind, file.own?.code ?? '', file.title)} ${bare(file.path)}`;
  TEXTS.set(file, text);
  return text;
}

const TEXTS = new WeakMap<FileSummary, string>();

/** The same few thousand names at each letter of a query. */
function bareOnce(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  if (NAMES.size >= MOST_NAMES) NAMES.clear();
  const made = bare(name);
  NAMES.set(name, made);
  return made;
}

const NAMES = new Map<string, string>();
const MOST_NAMES = 20_000;

function textOf(type: string, code: string, title: string | undefined): string {
  return bare(`${typeName(type)} ${code} ${title ?? ''}`);
}
