import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

/**
 * Loads the project's modules the old way (a function per file), so that the whole graph can be made anew within some ten
 * milliseconds: a mutant in a table or an expression at the top of a module acts only while the module is being loaded, and
 * starting a process for each of those thousands would take days. A file is read and compiled once; only its function runs
 * again. Packages come from Node itself, once.
 */
export function createLoader(root, standIns) {
  const packages = createRequire(resolve(root, 'package.json'));
  const compiled = new Map();
  const instances = new Map();
  const importersOf = new Map();

  function load(file) {
    const known = instances.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    instances.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else factoryOf(file)(module.exports, requireFrom(file), module, pathToFileURL(file).href, dirname(file));
    return module.exports;
  }

  function requireFrom(file) {
    return (name) => {
      if (standIns.has(name)) return standIns.get(name);
      if (!name.startsWith('.')) return packages(name);
      const target = resolve(dirname(file), name);
      let importers = importersOf.get(target);
      if (importers === undefined) importersOf.set(target, (importers = new Set()));
      importers.add(file);
      return load(target);
    };
  }

  function factoryOf(file) {
    let factory = compiled.get(file);
    if (factory === undefined) {
      const { code } = transformSync(readFileSync(file, 'utf8'), {
        loader: 'ts',
        format: 'cjs',
        target: 'node22',
        define: { 'import.meta.url': '__url', 'import.meta.dirname': '__folder' },
      });
      factory = compileFunction(code, ['exports', 'require', 'module', '__url', '__folder'], { filename: file });
      compiled.set(file, factory);
    }
    return factory;
  }

  return {
    load,
    importers: (file) => importersOf.get(file) ?? new Set(),
    /** Has a file and all that import it, directly or not, loaded anew; says which they are. */
    forget(file) {
      const gone = new Set([file]);
      for (const one of gone) {
        instances.delete(one);
        for (const importer of importersOf.get(one) ?? []) gone.add(importer);
      }
      return gone;
    },
    forgetAll() {
      instances.clear();
    },
  };
}
