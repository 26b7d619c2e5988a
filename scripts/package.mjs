#!/usr/bin/env node
import './lib/modern-node.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';
import { README, writeReadme } from './lib/readme.mjs';

/** Offices pass it on by mail and USB stick. */
const LIMIT = 2_000_000;

/** Builds the one .vsix for every platform; returns its path. The bundles must be built. */
export function packageExtension() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, `the-thuc-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  writeReadme();
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--readme-path', README, '-o', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vsce: mã ${status}\n${stdout}${stderr}`);
  const { size } = statSync(file);
  if (size > LIMIT) throw new Error(`${file}: ${size} byte, quá ${LIMIT}`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const build = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
  const file = packageExtension();
  console.log(`${file}  ${Math.round(statSync(file).size / 1024)} KB`);
}
