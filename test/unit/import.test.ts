import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const core = join(root, 'server', 'src', 'core');
const data = join(root, 'server', 'data');

/** Invariant I1: the packages that the core may import, with their families. */
const ALLOWED =
  /^(?:unified|yaml|diff|vfile|remark-parse|mdast(?:-util-[\p{Ll}-]+)?|unist(?:-util-[\p{Ll}-]+)?|micromark(?:-[\p{Ll}-]+)?)$/u;

const files = readdirSync(core, { recursive: true })
  .map((name) => join(core, String(name)))
  .filter((path) => path.endsWith('.ts'));

describe('the core', () => {
  test('is there', () => expect(files.length).toBeGreaterThan(20));

  test.each(files.map((path) => ({ name: relative(core, path).split(sep).join('/'), path })))('$name', ({ path }) => {
    const source = readFileSync(path, 'utf8');
    expect(foreignImports(source, path), 'imports of the core').toEqual([]);
    expect(badExpressions(source), 'expressions of the core').toEqual([]);
  });
});

describe('the checks themselves', () => {
  test('see a platform import', () => {
    expect(foreignImports("import { readFileSync } from 'node:fs';", join(core, 'x.ts'))).toEqual(['node:fs']);
    expect(foreignImports("import x from '../../docx/zip.ts';", join(core, 'lint', 'x.ts'))).toEqual([
      '../../docx/zip.ts',
    ]);
    expect(foreignImports("const x = await import('vscode');", join(core, 'x.ts'))).toEqual(['vscode']);
    expect(foreignImports("import a from './y.ts';\nimport { parse } from 'yaml';", join(core, 'x.ts'))).toEqual([]);
  });

  test('see an expression that is blind to Vietnamese letters', () => {
    expect(badExpressions('const a = /là/;')).toEqual(['/là/: no flag u or v']);
    expect(badExpressions('if (/là\\b/u.test(x)) return;')).toEqual(['/là\\b/: \\b is ASCII']);
    expect(badExpressions('const a = /[a-z]+/u;')).toEqual(['/[a-z]+/: a-z for letters']);
    expect(badExpressions("const a = new RegExp('x', 'g');")).toEqual(["new RegExp('x', 'g'): no flag u or v"]);
    expect(badExpressions('// ASCII only: a slug\nconst a = /[a-z]+/u;')).toEqual([]);
    expect(badExpressions('const a = /\\p{L}+/gu; const b = 4 / 2 / 1; // a/b')).toEqual([]);
  });
});

function foreignImports(source: string, path: string): string[] {
  const found: string[] = [];
  for (const match of source.matchAll(/(?<!['\p{L}])(?:from\s+|import\s*\(?\s*)'([^'\r\n]+)'/gu)) {
    const target = match[1] ?? '';
    if (!target.startsWith('.')) {
      if (!ALLOWED.test(target)) found.push(target);
      continue;
    }
    const file = resolve(dirname(path), target);
    const isData = file.startsWith(data + sep) && file.endsWith('.json');
    if (!file.startsWith(core + sep) && !isData) found.push(target);
  }
  return found;
}

/**
 * What in the expressions of a source would miss Vietnamese letters or read half a character. A line that means ASCII
 * says so, on it or above it: "ASCII only: why". Labels of points, `[a-zđ]`, are a set of their own.
 */
function badExpressions(source: string): string[] {
  const faults: string[] = [];
  const lines = source.split('\n');
  lines.forEach((line, index) => {
    const meantAscii = /ASCII only:/u.test(line) || /ASCII only:/u.test(lines[index - 1] ?? '');
    const code = line.replace(/^\s*(?:\*|\/\/|\/\*).*$/u, '');
    for (const match of code.matchAll(LITERAL)) {
      const body = match[1] ?? '';
      const flags = match[2] ?? '';
      const shown = `/${body}/`;
      if (!/[uv]/u.test(flags)) faults.push(`${shown}: no flag u or v`);
      if (meantAscii) continue;
      const ascii = /(?<!\\)(?:\\\\)*(\\[bBwW])/u.exec(body)?.[1];
      if (ascii !== undefined) faults.push(`${shown}: ${ascii} is ASCII`);
      if (/(?:a-z|A-Z)(?!đ|Đ)/u.test(body)) faults.push(`${shown}: a-z for letters`);
    }
    for (const match of code.matchAll(/new RegExp\((.*)\)/gu)) {
      if (!/,\s*(?:'[dgimsy]*[uv][dgimsy]*'|[\p{L}.]+)$/u.test(match[1] ?? '') && !/flags/u.test(match[1] ?? '')) {
        faults.push(`new RegExp(${match[1]}): no flag u or v`);
      }
    }
  });
  return faults;
}

/** A regular expression literal: a slash where an operand may stand, up to its end outside a class. */
const LITERAL =
  /(?:^|[=(,:[!&|?;{}>]|return)\s*\/(?![*/])((?:[^\\/[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]}:?]|$)/gu;

/** The library that writes .docx is larger than all the rest: it is loaded when a .docx is asked for. */
describe('what writes .docx', () => {
  const sources = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).split(sep).join('/')}`)
      .filter((path) => path.endsWith('.ts') && !path.startsWith('server/src/docx/')),
  );

  test('is imported by nothing but its own bundle', () => {
    const eager = sources.filter((path) => eagerImports(readFileSync(join(root, path), 'utf8')).length > 0);
    expect(eager).toEqual(['server/src/entry/docx.ts']);
  });

  test('and the check sees an import', () => {
    expect(eagerImports("import { writeDocx } from '../docx/write/docx.ts';")).toHaveLength(1);
    expect(eagerImports("export { writeDocx } from './docx.ts';\nimport { Packer } from 'docx';")).toHaveLength(2);
    expect(eagerImports("import type { WriteOptions } from '../docx/write/draft.ts';")).toEqual([]);
    expect(eagerImports("const { writeDocx } = await import('../entry/docx.ts');")).toEqual([]);
  });
});

function eagerImports(source: string): string[] {
  const found = source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'/gmu);
  return [...found]
    .map(([, from = '']) => from)
    .filter((from) => /(?:^docx(?:$|\/)|\/docx\/write\/|\/docx\.ts$)/u.test(from));
}
