import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package.mjs';
import { root } from './paths.mjs';

/**
 * npm leaves out an optional package whose `engines` don't fit the Node that npm itself runs on. On a machine with Node
 * 18 those are binaries that our own Node 24 needs (the test runner's bundler). They are fetched here, in the version
 * and with the integrity of the lock file, after npm has done its part.
 */
export async function restoreSkipped(say) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, entry] of Object.entries(packages)) {
    if (!entry.optional || entry.engines?.node === undefined || !fitsHere(entry) || existsSync(join(root, path)))
      continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    await fetchPackage({ name, version: entry.version, integrity: entry.integrity, target: join(root, path), say });
  }
}

/** Only what is made for this system: a package for every system was left out for a reason of its own. */
function fitsHere({ os, cpu, libc }) {
  if (!list(os).includes(process.platform) || !list(cpu).includes(process.arch)) return false;
  return libc === undefined || list(libc).includes(isGlibc() ? 'glibc' : 'musl');
}

function list(value) {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isGlibc() {
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}
