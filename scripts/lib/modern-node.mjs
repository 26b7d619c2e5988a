import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Imported first by every script. Under `npm run` the Node in node_modules/.bin (an optional dependency) comes first on
 * PATH; a script started by hand, or from an install hook, may run on an older one and is then started again with ours.
 */
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  const ours = ownNode();
  if (ours === undefined || process.env.THE_THUC_NODE === 'again') {
    console.error(`Cần Node ${NEEDED} trở lên (đang chạy ${process.versions.node}). Cài Node mới hơn rồi chạy lại.`);
    process.exit(1);
  }
  const again = spawnSync(ours, process.argv.slice(1), {
    stdio: 'inherit',
    // What asks for "node" by name gets the same one.
    env: { ...process.env, THE_THUC_NODE: 'again', PATH: `${dirname(ours)}${delimiter}${process.env.PATH ?? ''}` },
  });
  process.exit(again.status ?? 1);
}
/** The binary itself: older versions of npm (9, Debian's own) put no link to it into node_modules/.bin. */
function ownNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin');
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path));
}

// Not handed on: what this process starts may meet the old Node again.
delete process.env.THE_THUC_NODE;
