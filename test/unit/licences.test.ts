import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences that let the code stand in a free or closed bundle with its notice kept. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Written by the build from esbuild's metafiles: what really is in the bundles. */
const packages: readonly Bundled[] = JSON.parse(
  readFileSync(new URL('../../dist/packages.json', import.meta.url), 'utf8'),
);

describe('licences of the bundled packages', () => {
  test('the list is not empty and names the language client', () => {
    expect(packages.map(({ name }) => name)).toContain('vscode-languageclient');
  });

  test.each(packages.map((item) => [item.name, item] as const))('%s', (_, { name, licence, text }) => {
    expect(ALLOWED, `${name}: ${licence}`).toContain(licence);
    expect(text.length, `${name} has no licence text to hand on`).toBeGreaterThan(200);
    expect(text).not.toMatch(/GNU (LESSER |AFFERO )?GENERAL PUBLIC/i);
  });
});
