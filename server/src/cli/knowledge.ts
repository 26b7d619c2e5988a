import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../core/lint/finding.ts';
import type { Elsewhere } from '../core/lint/rule.ts';
import { builtinRegistry } from '../core/registry/builtin.ts';
import type { RegistryEntry } from '../core/registry/model.ts';
import { createRegistry, type Registry } from '../core/registry/registry.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { elsewhereIn } from '../core/workspace/elsewhere.ts';
import { withDocuments } from '../core/workspace/registry.ts';
import { summaryOf } from '../core/workspace/summary.ts';
import { createIndex } from '../core/workspace/workspace-index.ts';
import { readUnit, type Unit } from './unit.ts';

/** What the command line knows beyond a file's own text: as the editor does of its workspace, of the files of this run. */
export interface Knowledge {
  /** Adds a file of this run: what it cites, and that it may be cited. Its newest text counts. */
  add(path: string, parsed: Parsed): void;
  of(path: string): { readonly registry: Registry; readonly elsewhere: Elsewhere };
  /** The units' lists that were read so far. */
  units(): readonly Unit[];
}

/** Names of a unit's list, all of them read. */
const NAMES = ['can-cu.yaml', 'can-cu.yml', 'can-cu.json'] as const;

/**
 * `paths` as on the command line: a unit's list holds for its folder and those below, as far as the current folder and the
 * folders named reach. `more` is the file of `--registry`.
 */
export function createKnowledge(paths: readonly string[], more: Unit | undefined, language: Language): Knowledge {
  const index = createIndex();
  const elsewhere = elsewhereIn(index);
  const roots = rootsOf(paths);
  const units = new Map<string, Unit | undefined>();
  const registries = new Map<string, Registry>();

  // A file's citations are asked for one after the other.
  let last: { readonly path: string; readonly registry: Registry; readonly elsewhere: Elsewhere } | undefined;

  const unitAt = (file: string): Unit | undefined => {
    if (!units.has(file)) units.set(file, existsSync(file) ? readUnit(shownPath(file), language) : undefined);
    return units.get(file);
  };
  const registryIn = (folder: string): Registry => {
    const known = registries.get(folder);
    if (known !== undefined) return known;
    const entries: RegistryEntry[] = [...(more?.entries ?? [])];
    for (const one of foldersFrom(folder, roots)) {
      for (const name of NAMES) entries.push(...(unitAt(join(one, name))?.entries ?? []));
    }
    const registry =
      entries.length === 0 ? builtinRegistry() : createRegistry([...entries, ...builtinRegistry().entries]);
    registries.set(folder, registry);
    return registry;
  };
  return {
    add: (path, parsed) => void index.set(summaryOf(parsed, path, path)),
    of(path) {
      if (last?.path === path) return last;
      const folder = path === '-' ? resolve('.') : dirname(resolve(path));
      last = { path, registry: withDocuments(registryIn(folder), index, path), elsewhere: elsewhere(path) };
      return last;
    },
    units: () => [more, ...units.values()].filter((unit) => unit !== undefined),
  };
}

/** The current folder and the folders named on the command line. */
export function rootsOf(paths: readonly string[]): readonly string[] {
  return ['.', ...paths.filter(isFolder)].map((path) => resolve(path));
}

/** The folder itself and those above it, nearest first, within the roots. */
export function foldersFrom(folder: string, roots: readonly string[]): string[] {
  const folders = [folder];
  for (let one = dirname(folder); one !== folders[folders.length - 1] && isInside(one, roots); one = dirname(one)) {
    folders.push(one);
  }
  return folders;
}

export function isInside(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Relative to the current folder where it lies in it. */
export function shownPath(file: string): string {
  const path = relative(resolve('.'), file);
  return (path === '' || path.startsWith('..') ? file : path).replaceAll(sep, '/');
}
