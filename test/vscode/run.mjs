#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { cacheDir, cleanEnv, onPath, root } from '../../scripts/lib/paths.mjs';
import { workspaceCopy } from './host.mjs';
import { codeServer } from './setup.mjs';

/** Where @vscode/test-electron asks for releases; an answer within 5 s means that the desktop can be had. */
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The suite inside a real VS Code: the desktop through @vscode/test-electron where it can be had, else the same compiled
 * suite in VS Code served to Chromium. THE_THUC_VSCODE=desktop|server forces one. Resolves to `{passed, failed, where}`,
 * or throws one line where neither can be had.
 */
export async function runSuite() {
  const forced = process.env.THE_THUC_VSCODE;
  if (forced !== undefined && !['desktop', 'server'].includes(forced))
    throw new Error('THE_THUC_VSCODE: desktop hoặc server');
  if (forced !== 'server' && (forced === 'desktop' || (await desktopPossible()))) {
    try {
      const tally = await run(
        'VS Code trên máy',
        await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cacheDir(), 'desktop') }),
      );
      if (tally !== undefined || forced === 'desktop') return tally ?? nothingRan();
      console.error('VS Code trên máy không khởi động được; dùng VS Code trong trình duyệt.');
    } catch (error) {
      if (forced === 'desktop') throw new Error(`Không có VS Code trên máy: ${firstLine(error)}`);
      console.error(`VS Code trên máy không dùng được (${firstLine(error)}); dùng VS Code trong trình duyệt.`);
    }
  }
  try {
    await findBrowser();
    await codeServer();
  } catch (error) {
    throw new Error(
      `Không chạy được kiểm thử trong VS Code: ${firstLine(error)} (đặt THE_THUC_SKIP_VSCODE=1 để bỏ qua)`,
    );
  }
  const shim = fileURLToPath(new URL('code.mjs', import.meta.url));
  return (await run('VS Code trong trình duyệt', shim)) ?? nothingRan();
}

async function run(where, vscodeExecutablePath) {
  const { folder, remove } = workspaceCopy();
  const stdout = new PassThrough();
  let [passed, failed, rest] = [undefined, undefined, ''];
  stdout.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const own = line.replace(/^.*│/, '');
      const sum = /^(\d+) (đạt|hỏng)$/.exec(own.trim());
      if (sum === null) console.log(own);
      else if (sum[2] === 'đạt') passed = Number(sum[1]);
      else failed = Number(sum[1]);
    }
  });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist', 'test', 'suite.cjs'),
      launchArgs: [
        folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
      ],
      stdout,
    });
  } catch (error) {
    // A failing test ends here too; the tally tells the two apart.
    if (passed === undefined) console.error(firstLine(error));
    else failed = Math.max(failed ?? 0, 1);
  } finally {
    remove();
  }
  return passed === undefined ? undefined : { passed, failed: failed ?? 0, where };
}

async function desktopPossible() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const answer = await fetch(RELEASES, { signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

function nothingRan() {
  throw new Error('VS Code đã đóng mà không chạy kiểm thử nào');
}

function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const xvfb = process.platform === 'linux' && !process.env.DISPLAY && onPath(['xvfb-run'], existsSync);
  if (process.env.THE_THUC_SKIP_VSCODE === '1') {
    console.log('THE_THUC_SKIP_VSCODE=1: bỏ qua kiểm thử trong VS Code.');
  } else if (xvfb && process.env.THE_THUC_VSCODE !== 'server') {
    const again = spawnSync(xvfb, ['-a', process.execPath, process.argv[1]], { stdio: 'inherit', env: cleanEnv() });
    process.exitCode = again.status ?? 1;
  } else {
    try {
      const { passed, failed, where } = await runSuite();
      console.log(`${where}: ${passed} passed, ${failed} failed`);
      process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
    } catch (error) {
      console.error(firstLine(error));
      process.exitCode = 1;
    }
  }
}
