import { builtinRegistry } from '../core/registry/builtin.ts';
import type { RegistryEntry } from '../core/registry/model.ts';
import { createRegistry, type Registry } from '../core/registry/registry.ts';
import { readUnitFile } from '../core/registry/unit-file.ts';
import { type Lines, linesOf } from './convert.ts';

/** The units' own lists of documents: `can-cu.yaml` holds for its folder and those below. */
export interface Units {
  /** False where the rows are those that were there: a remark, a row still half typed. */
  set(uri: string, text: string): boolean;
  delete(uri: string): boolean;
  uris(): readonly string[];
  linesOf(uri: string): Lines | undefined;
  /** The rows that hold for a file, nearest folder first, and behind them what is built in. */
  registryFor(uri: string): Registry;
  /** Grows with each change of a list that holds for the file. */
  changedAt(uri: string): number;
}

interface Unit {
  readonly entries: readonly RegistryEntry[];
  readonly lines: Lines;
  readonly text: string;
  readonly said: string;
}

export function createUnits(): Units {
  const units = new Map<string, Unit>();
  const registries = new Map<string, Registry>();
  /** When a list of a folder last changed, be it that it went away. */
  const times = new Map<string, number>();
  let clock = 0;
  const changed = (uri: string): void => {
    clock += 1;
    times.set(folderOf(uri), clock);
    registries.clear();
  };
  const unitsFor = (uri: string): string[] =>
    foldersOf(uri).flatMap((folder) => NAMES.map((name) => folder + name).filter((one) => units.has(one)));
  const set = (uri: string, text: string): boolean => {
    const before = units.get(uri);
    if (before?.text === text) return false;
    const { entries } = readUnitFile(text, uri);
    const said = wordsOf(entries);
    units.set(uri, { entries, lines: linesOf(text), text, said });
    // The rows may have moved in the file all the same.
    registries.clear();
    if (before?.said === said) return false;
    changed(uri);
    return true;
  };
  const drop = (uri: string): boolean => {
    if (!units.delete(uri)) return false;
    changed(uri);
    return true;
  };
  return {
    set,
    delete: drop,
    uris: () => [...units.keys()],
    linesOf: (uri) => units.get(uri)?.lines,
    registryFor(uri) {
      const uris = unitsFor(uri);
      if (uris.length === 0) return builtinRegistry();
      const name = uris.join('\n');
      const made = registries.get(name);
      if (made !== undefined) return made;
      const rows = uris.flatMap((one) => units.get(one)?.entries ?? []);
      const registry = createRegistry([...rows, ...builtinRegistry().entries]);
      registries.set(name, registry);
      return registry;
    },
    changedAt: (uri) => Math.max(0, ...foldersOf(uri).map((folder) => times.get(folder) ?? 0)),
  };
}

/** What the rows say, wherever they stand. */
function wordsOf(entries: readonly RegistryEntry[]): string {
  return JSON.stringify(entries.map(({ origin, ...said }) => said));
}

const NAMES: readonly string[] = ['can-cu.yaml', 'can-cu.yml', 'can-cu.json'];

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** `file:///a/b/c.vbhc` -> `file:///a/b/`, `file:///a/`, `file:///`. */
function foldersOf(uri: string): string[] {
  const folders: string[] = [];
  const root = uri.indexOf('://') + 3;
  for (let end = uri.lastIndexOf('/'); end >= root; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end + 1));
  }
  return folders;
}
