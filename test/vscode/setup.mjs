#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPackage } from '../../scripts/lib/fetch-package.mjs';
import { cacheDir } from '../../scripts/lib/paths.mjs';
import { progress } from '../../scripts/lib/progress.mjs';

/** VS Code served to a browser, as npm carries it. A new version needs the integrity that `npm view` prints for it. */
const VERSION = '4.139.1';
const INTEGRITY = 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

/** Parts of the product that neither the tests nor a drafter need: an online assistant, its sandbox, chart drawing. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk/bin',
  'extensions/copilot',
  'extensions/mermaid-chat-features',
  'extensions/mermaid-markdown-features',
];

/**
 * Folder of the VS Code server, fetched once into the cache. `npm ci` can't be used for its own dependencies: the
 * product's shrinkwrap leaves one of them out. The shrinkwrap still fixes versions and checksums.
 */
export async function codeServer() {
  const target = join(cacheDir(), `code-server-${VERSION}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return join(target, 'lib', 'vscode');
  const bar = progress('VS Code trong trình duyệt');
  try {
    await fetchPackage({ name: 'code-server', version: VERSION, integrity: INTEGRITY, target, finish, say: bar.say });
  } finally {
    bar.done();
  }
  return join(target, 'lib', 'vscode');

  async function finish(folder, run) {
    const product = join(folder, 'lib', 'vscode');
    bar.say('cài các gói của VS Code');
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], product);
    for (const part of UNUSED) rmSync(join(product, part), { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await codeServer());
