import type { RegistryEntry } from '../registry/model.ts';
import { type Registry, registryOver, withoutRepeats } from '../registry/registry.ts';
import { keyOfLaw } from './summary.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/**
 * `base` and below it the documents of the workspace, but for the file at `except`: a document is no source for itself. A
 * view that follows the index, so that a change of one file costs nothing for the others.
 */
export function withDocuments(base: Registry, index: WorkspaceIndex, except: string): Registry {
  const documents = (key: string): RegistryEntry[] =>
    index.documentsOf(key).flatMap(({ uri, own }) => (uri === except ? [] : (own ?? [])));
  return registryOver({
    // With the file's own: the one list of all files, so that what is made of it is made once.
    entries: () => allEntries(base, index.entries()),
    except,
    ofCode(key) {
      const known = base.byCode(key);
      const more = documents(key);
      return more.length === 0 ? known : byDate(withoutRepeats([...known, ...more]));
    },
    ofName(type, name) {
      const known = base.byName(type, name);
      const more = documents(keyOfLaw(name)).filter((entry) => entry.type === type);
      return more.length === 0 ? known : byDate(withoutRepeats([...known, ...more]));
    },
  });
}

/** Of all documents together once only: each of thousands of documents may ask for the list. */
function allEntries(base: Registry, documents: readonly RegistryEntry[]): readonly RegistryEntry[] {
  const ofBase = LISTS.get(documents) ?? new WeakMap<Registry, readonly RegistryEntry[]>();
  LISTS.set(documents, ofBase);
  const known = ofBase.get(base);
  if (known !== undefined) return known;
  const list = withoutRepeats([...base.entries, ...documents]);
  ofBase.set(base, list);
  return list;
}

const LISTS = new WeakMap<readonly RegistryEntry[], WeakMap<Registry, readonly RegistryEntry[]>>();

function byDate(entries: RegistryEntry[]): RegistryEntry[] {
  return entries.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}
