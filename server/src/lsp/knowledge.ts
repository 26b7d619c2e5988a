import type { Elsewhere } from '../core/lint/rule.ts';
import { keyOfCode } from '../core/registry/key.ts';
import type { Registry } from '../core/registry/registry.ts';
import { elsewhereIn } from '../core/workspace/elsewhere.ts';
import { withDocuments } from '../core/workspace/registry.ts';
import { type FileSummary, keysOfEntry } from '../core/workspace/summary.ts';
import type { Files } from './files.ts';

/** What the checks of a document know beyond its own text. */
export interface Knowledge {
  /** Of the unit (`can-cu.yaml`), built in, of the workspace's documents. */
  readonly registry: Registry;
  /** What the other documents of the workspace cite. */
  readonly elsewhere: Elsewhere;
  /** Another number whenever something of it has changed that the document cites: findings with an older one are out of date. */
  readonly serial: string;
}

export interface KnowledgeStore {
  /** For the document at this address: a unit's file holds for its folder and those below. */
  of(uri: string): Knowledge;
  /** `serial` alone. */
  serialOf(uri: string): string;
  /** The keys whose change concerns the document. */
  keysOf(uri: string): ReadonlySet<string>;
}

export function createKnowledge(files: Files): KnowledgeStore {
  const { index, units } = files;
  const elsewhere = elsewhereIn(index);
  const keySets = new WeakMap<Registry, WeakMap<FileSummary, ReadonlySet<string>>>();
  const keysOf = (uri: string): ReadonlySet<string> => {
    const file = index.files.get(uri);
    if (file === undefined) return NONE;
    const base = units.registryFor(uri);
    const ofBase = keySets.get(base) ?? new WeakMap<FileSummary, ReadonlySet<string>>();
    keySets.set(base, ofBase);
    const known = ofBase.get(file);
    if (known !== undefined) return known;
    const keys = keysIn(file, base);
    ofBase.set(file, keys);
    return keys;
  };
  const keysIn = (file: FileSummary, base: Registry): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const { key } of file.mentions) {
      if (keys.has(key)) continue;
      keys.add(key);
      // What replaces a cited document may be a document of the workspace.
      for (const { replacedBy, amendedBy } of base.byCode(key)) {
        for (const { code } of [...replacedBy, ...amendedBy]) keys.add(keyOfCode(code));
      }
    }
    for (const key of file.partial) keys.add(key);
    for (const key of file.own === undefined ? [] : keysOfEntry(file.own)) keys.add(key);
    return keys;
  };
  const serialOf = (uri: string): string => {
    let latest = 0;
    for (const key of keysOf(uri)) latest = Math.max(latest, files.changedAt(key));
    return `${units.changedAt(uri)}-${latest}`;
  };
  return {
    keysOf,
    serialOf,
    of: (uri) => ({
      registry: withDocuments(units.registryFor(uri), index, uri),
      elsewhere: elsewhere(uri),
      serial: serialOf(uri),
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();
