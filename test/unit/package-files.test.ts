import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

/** What users install changes only on purpose: a new file is added to package-files.txt by hand. */
test('the .vsix holds exactly the files of package-files.txt', async () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const files = await listFiles({ cwd, packageManager: PackageManager.None });
  // vsce lists the repository's own read-me too, though it packs the one it is told.
  const packed = files.filter((file) => file !== 'README.md');
  const wanted = readFileSync(new URL('package-files.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(packed.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(wanted.sort());
});
