import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Imported first by every script. Under `npm run` the Node in node_modules/.bin (an optional dependency) comes first on
 * PATH; a script started by hand, or from an install hook, may run on an older one and is then started again with ours.
 */
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  const ours = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(ours) || process.env.THE_THUC_NODE === 'again') {
    console.error(`Cần Node ${NEEDED} trở lên (đang chạy ${process.versions.node}). Cài Node mới hơn rồi chạy lại.`);
    process.exit(1);
  }
  const again = spawnSync(ours, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, THE_THUC_NODE: 'again' },
    shell: process.platform === 'win32',
  });
  process.exit(again.status ?? 1);
}
// Not handed on: what this process starts may meet the old Node again.
delete process.env.THE_THUC_NODE;
