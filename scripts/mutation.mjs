#!/usr/bin/env node
import './lib/modern-node.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnv, root } from './lib/paths.mjs';

/**
 * `npm run mutation -- core/tree core/rules/bo-cuc --sample 1/20`: the mutation run. Stryker is no dependency of the project: it
 * is installed on the first run, by a lock file of its own, into test/mutation.
 */
const folder = join(root, 'test', 'mutation');
const lock = join(folder, 'package-lock.json');
const stamp = join(folder, 'node_modules', '.da-cai');
const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Cài Stryker vào test/mutation (một lần)…');
  // vitest, which the lock names as nothing of its own, is the project's.
  run('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
run(process.execPath, [join(folder, 'run.mjs'), ...process.argv.slice(2)], { cwd: root });

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: cleanEnv(), ...options });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
