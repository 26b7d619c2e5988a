import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Where the packaged extension's read-me stands, from the root. */
export const README = 'dist/README.md';

/** Writes the read-me as VS Code shows it offline: without pictures and without links into the repository. */
export function writeReadme() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const inside = text
    .replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n?/gm, '')
    .replaceAll(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1');
  writeFileSync(join(root, README), inside);
}
