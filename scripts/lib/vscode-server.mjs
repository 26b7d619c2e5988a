import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeServer } from '../../test/vscode/setup.mjs';
import { cleanEnv, root } from './paths.mjs';

/** A calm first page: no tours, no assistant, no look-ups. The drafter's own settings are a different file. */
const CALM = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'window.confirmBeforeClose': 'never',
  // In most monospaced fonts the accents of ế, ố stand beside the letter.
  'editor.fontFamily': "'Noto Sans Mono', 'DejaVu Sans Mono', Consolas, Menlo, monospace",
};

const GUARD = join(root, 'scripts', 'lib', 'guard.mjs');

/**
 * Starts the VS Code server on 127.0.0.1 and a free port, with a profile of its own.
 * `profile`: folder kept between runs, or a temporary one that goes with `stop()`. `vsix`: installed first. `trust`: false
 * leaves Workspace Trust on (Restricted Mode for a new folder). `driver`: the hooks that tests in the extension host need; they hide
 * notifications. `token`: only who has the address gets in.
 */
export async function startVsCode({
  settings = {},
  profile,
  vsix,
  trust = false,
  driver = false,
  token = false,
  env = {},
}) {
  const product = await codeServer();
  const main = join(product, 'out', 'server-main.js');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'the-thuc-vscode-'));
  const [data, extensions] = [join(folder, 'data'), join(folder, 'ext')];
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const written = { ...CALM, ...(trust ? {} : { 'security.workspace.trust.enabled': false }), ...settings };
  const settingsFile = join(data, 'User', 'settings.json');
  // A profile that is kept belongs to its user from the second start on.
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify(written, undefined, 2));
  const common = ['--user-data-dir', data, '--extensions-dir', extensions, '--server-data-dir', join(folder, 'srv')];
  // An empty gallery: nothing asks the network for extensions.
  const childEnv = cleanEnv({ EXTENSIONS_GALLERY: '{}', ...env });

  if (vsix !== undefined) await install(main, [...common, '--install-extension', vsix, '--force'], childEnv);

  const port = await freePort();
  const secret = token ? randomBytes(12).toString('hex') : undefined;
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(secret === undefined ? ['--without-connection-token'] : ['--connection-token', secret]),
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...['--log', 'info', ...common],
  ];
  // A process group of its own, so that extension hosts and language servers go with it. The guard ends the group when
  // this process is killed without a chance to do so.
  const child = spawn(process.execPath, [GUARD, ...args], {
    env: childEnv,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log = (log + chunk).slice(-20_000);
    });
  }
  const gone = new Promise((resolve) => child.once('close', resolve));
  const kill = (signal) => {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  const atExit = () => kill('SIGKILL');
  process.once('exit', atExit);

  const stop = async () => {
    kill('SIGTERM');
    const late = setTimeout(() => kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(late);
    // Children of the group that outlived its leader.
    kill('SIGKILL');
    process.off('exit', atExit);
    if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await ready(port, gone);
  } catch (error) {
    await stop();
    throw new Error(`VS Code không khởi động được: ${error.message}\n${log}`);
  }
  const query = secret === undefined ? '' : `tkn=${secret}`;
  return { port, origin: `http://127.0.0.1:${port}`, query, stop, gone, log: () => log };
}

/** The address that opens `folder`, with further query parts. */
export function address(server, folder, more = '') {
  const parts = [`folder=${encodeURI(folder)}`, server.query, more].filter((part) => part !== '');
  return `${server.origin}/?${parts.join('&')}`;
}

function install(main, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`không cài được phần mở rộng vào VS Code\n${output}`)),
    );
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function ready(port, gone) {
  const limit = Date.now() + 60_000;
  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  while (Date.now() < limit) {
    if (ended) throw new Error('tiến trình đã kết thúc');
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('quá 60 giây');
}

function answers(port) {
  return new Promise((resolve) => {
    const question = request({ host: '127.0.0.1', port, path: '/version', timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    question.once('error', () => resolve(false));
    question.once('timeout', () => question.destroy());
    question.end();
  });
}
