#!/usr/bin/env node
import './lib/modern-node.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/** Checks every TypeScript project, all of them even after one fails. The core's own is the strictest: no platform types. */
const projects = ['server/src/core', 'server', 'client', 'client/src/preview/page', 'test', '.'];
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const codes = await Promise.all(projects.map(check));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function check(project) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root, stdio: 'inherit' });
    child.once('close', resolve);
  });
}
