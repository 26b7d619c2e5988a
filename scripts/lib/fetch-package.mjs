import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cleanEnv } from './paths.mjs';

/**
 * Unpacks a pinned npm package into `target`, from the registry that npm is configured for on this machine. The work is
 * done in a temporary folder beside it and renamed at the end, so that a broken download never looks like a whole one.
 * `finish(folder, run)` may complete the unpacked package before that.
 */
export async function fetchPackage({ name, version, integrity, target, finish, say }) {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), '.tai-'));
  const clean = () => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', clean);
  try {
    say(`tải ${name} ${version}`);
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', temporary, '--silent'], temporary);
    const archive = readdirSync(temporary).find((file) => file.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm không tải được ${name}`);
    const found = await sha512(join(temporary, archive));
    if (found !== integrity) throw new Error(`${name}: mã kiểm tra không khớp, bỏ tệp vừa tải`);
    say(`giải nén ${name}`);
    const folder = join(temporary, 'package');
    // A relative archive name: tar on Windows would take "C:" for a remote host.
    await run('tar', ['-xzf', archive], temporary);
    rmSync(join(temporary, archive));
    await finish?.(folder, run);
    try {
      renameSync(folder, target);
    } catch (error) {
      // Another run has just finished the same package.
      if (!existsSync(target)) throw error;
    }
    return target;
  } finally {
    process.off('exit', clean);
    clean();
  }
}

async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** Runs a program quietly; its output appears only in the error when it fails. */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env: cleanEnv(),
      shell: windows && command === 'npm',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve(output);
      else reject(new Error(`${basename(command)} ${args[0]}: mã ${code}\n${output.trim().slice(-2000)}`));
    });
  });
}
