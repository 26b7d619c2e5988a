import { builtinRegistry } from '../core/registry/builtin.ts';
import type { RegistryEntry } from '../core/registry/model.ts';
import { createRegistry, type Registry } from '../core/registry/registry.ts';
import { isUnitFile, readUnitFile } from '../core/registry/unit-file.ts';
import { type Lines, linesOf } from './convert.ts';

/** The units' own lists of documents: `can-cu.yaml` holds for its folder and those below. */
export interface Units {
  /** False where the text is the one that was there. */
  set(uri: string, text: string): boolean;
  delete(uri: string): boolean;
  rename(from: string, to: string): boolean;
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
    if (units.get(uri)?.text === text) return false;
    units.set(uri, { entries: readUnitFile(text, uri).entries, lines: linesOf(text), text });
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
    rename(from, to) {
      const text = units.get(from)?.text;
      if (text === undefined) return false;
      drop(from);
      return isUnitFile(to) ? set(to, text) || true : true;
    },
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
