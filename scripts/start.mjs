#!/usr/bin/env node
import './lib/modern-node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, cleanEnv, onPath, root } from './lib/paths.mjs';
import { packageExtension } from './package.mjs';

/**
 * `npm start`: VS Code with Thể Thức and the sample documents. The desktop's own where there is one, else one in the
 * browser. `--check` prints the check of the samples instead; `--browser` skips the desktop.
 */
const samples = join(root, 'test', 'samples');

if (!existsSync(join(root, 'dist', 'cli.js'))) {
  const built = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}

if (process.argv.includes('--check')) {
  checkSamples();
} else {
  const folder = workingCopy();
  console.log(`Văn bản mẫu (sửa thoải mái, bản gốc không đổi): ${folder}`);
  const first = firstSample(folder);
  const desktop = process.argv.includes('--browser') ? undefined : findDesktop();
  if (desktop === undefined || !openDesktop(desktop, folder, first)) await serve(folder, first);
}

/** Findings are what the samples are there to show: the status says only whether the check itself ran. */
function checkSamples() {
  const args = [join(root, 'dist', 'cli.js'), 'check', join('test', 'samples')];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.exitCode = status === 0 || status === 1 ? 0 : 1;
}

/** The drafter's own copy of the samples, kept between runs; nothing in it is overwritten. */
function workingCopy() {
  const folder = join(cacheDir(), 'van-ban-mau');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(samples).filter(isDocument)) {
    if (!existsSync(join(folder, file))) cpSync(join(samples, file), join(folder, file), { recursive: true });
  }
  return folder;
}

/** The document to begin with: a plan with faults shows most. */
function firstSample(folder) {
  const documents = readdirSync(folder).filter(isDocument);
  const plans = documents.filter((file) => file.startsWith('ke-hoach'));
  const chosen = plans.find((file) => /thi-dua.*loi/.test(file)) ?? plans[0] ?? documents[0];
  return chosen === undefined ? undefined : join(folder, chosen);
}

function isDocument(file) {
  return /\.vbhc(\.md)?$/.test(file);
}

/** The command that opens VS Code on this machine's screen, if there is a screen. */
function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  if (process.platform === 'win32') {
    const base = process.env.LOCALAPPDATA;
    const usual = base === undefined ? undefined : join(base, 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd');
    return (
      onPath(['code.cmd', 'codium.cmd'], existsSync) ?? (usual !== undefined && existsSync(usual) ? usual : undefined)
    );
  }
  const mac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  return onPath(['code', 'codium'], existsSync) ?? (existsSync(mac) ? mac : undefined);
}

function openDesktop(code, folder, first) {
  const windows = process.platform === 'win32';
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(first === undefined ? [] : [first])];
  // VS Code refuses to run as root with the user's profile.
  if (process.getuid?.() === 0) args.push('--no-sandbox', '--user-data-dir', join(cacheDir(), 'code-root'));
  console.log(`Mở VS Code: ${code}`);
  const { status } = spawnSync(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    env: cleanEnv(),
    shell: windows,
  });
  if (status === 0) return true;
  console.error('VS Code trên máy không mở được; mở VS Code trong trình duyệt.');
  return false;
}

async function serve(folder, first) {
  const { address, startVsCode } = await import('./lib/vscode-server.mjs');
  const server = await startVsCode({
    profile: join(cacheDir(), 'start'),
    vsix: packageExtension(),
    settings: { 'files.autoSave': 'off', 'workbench.editor.enablePreview': false },
    token: true,
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const open = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${server.port}${encodeURI(first ?? '')}`]]);
  const url = address(server, folder, first === undefined ? '' : `payload=${encodeURIComponent(open)}`);
  console.log(
    `\nVS Code với Thể Thức đang chạy tại:\n\n  ${url}\n\nMở địa chỉ này trong trình duyệt. Nhấn Ctrl+C để dừng.`,
  );
  openInBrowser(url);
  await server.gone;
  if (!stopping) {
    console.error(`VS Code đã tắt ngoài dự kiến.\n${server.log()}`);
    process.exitCode = 1;
  }

  async function stop() {
    if (stopping) return;
    stopping = true;
    console.log('\nĐang dừng …');
    await server.stop();
    console.log('Đã dừng.');
    process.exit(0);
  }
}

/** Only for a person at a screen; a failure leaves the printed address. */
function openInBrowser(url) {
  if (!process.stdout.isTTY || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY))
    return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
