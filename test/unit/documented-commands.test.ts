import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'docs/dot-bien.md',
  'docs/do-dung.md',
  'docs/do-phu.md',
];
const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A merge once took a script out of package.json that the documents went on naming. */
describe('commands that the documents name', () => {
  it.each(DOCS)('%s', (name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/gu)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('run files that are there', () => {
    const files = Object.values(scripts).flatMap((line) => line.match(/(?:scripts|test)\/[\w/.-]+\.m?[jt]s/gu) ?? []);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
  });
});
