import { spawn } from 'node:child_process';

/**
 * Runs a Node program and ends the whole process group once standard input closes: that happens when the parent is gone,
 * however it went. Started as leader of a group of its own.
 */
const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', (code) => process.exit(code ?? 1));
process.stdin.once('end', end).once('error', end).resume();

function end() {
  if (process.platform === 'win32') {
    child.kill();
    process.exit(1);
  }
  process.kill(-process.pid, 'SIGKILL');
}
