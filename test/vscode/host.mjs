#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../scripts/lib/browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { address, startVsCode } from '../../scripts/lib/vscode-server.mjs';

/** A run takes about 15 s; a machine under load gets more. */
const LIMIT = 240_000;

/** Lines of the workbench that say nothing about the extension. */
const NOISE =
  /bindings file|watchdog|chat-stt|smoke test|service ?worker|authentication provider|vsda|Canceled|net::ERR|Failed to load resource|marketplace|gallery|sourcemap/i;

/**
 * Runs a compiled mocha suite inside the extension host of VS Code served to a headless Chromium. Resolves to
 * `{code, passed, failed}`; prints mocha's lines as they come. The same contract as @vscode/test-electron: an extension
 * folder, a module with `run()`, a folder to open.
 */
export async function runInServer({ extension = root, tests, folder }) {
  const browser = await openBrowser();
  let server;
  try {
    server = await startVsCode({ driver: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const lines = [];
    const tally = { passed: 0, failed: 0 };
    const exit = Promise.withResolvers();
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
      const own = /│(.*)/s.exec(line);
      if (own === null) {
        lines.push(`${type}: ${line}`);
        return;
      }
      const sum = /^ *(\d+) (đạt|hỏng)/.exec(own[1]);
      if (sum !== null) tally[sum[2] === 'đạt' ? 'passed' : 'failed'] = Number(sum[1]);
      console.log(`│${own[1]}`);
    });
    await page.exposeFunction('codeAutomationExit', (code) => exit.resolve(code));
    page.on('crash', () => exit.resolve('trang bị sập'));
    const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
    ]);
    const timer = setTimeout(() => exit.resolve(`quá ${LIMIT / 1000} giây`), LIMIT);
    void server.gone.then(() => exit.resolve('máy chủ VS Code đã tắt'));
    await page.goto(address(server, folder, `payload=${encodeURIComponent(payload)}`));
    const code = await exit.promise;
    clearTimeout(timer);
    if (code !== 0) {
      mkdirSync(join(root, 'test', 'ui', 'anh'), { recursive: true });
      await page.screenshot({ path: join(root, 'test', 'ui', 'anh', 'host-hong.png') }).catch(() => undefined);
      const worse = lines.filter((line) => !/^(info|debug|trace|log): /.test(line) && !NOISE.test(line));
      const telling = new Set(worse.map((line) => line.split('\n').slice(0, 4).join('\n')));
      console.error(`Bộ kiểm thử trong VS Code kết thúc: ${code}\n${[...telling].slice(-20).join('\n')}`);
    }
    return { code: typeof code === 'number' ? code : 1, ...tally };
  } finally {
    await browser.close();
    await server?.stop();
  }
}

/** A copy of the samples to work in: the tests edit it. */
export function workspaceCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-bài mẫu-'));
  const samples = join(root, 'test', 'samples');
  if (existsSync(samples)) cpSync(samples, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { folder, remove } = workspaceCopy();
  try {
    const { code } = await runInServer({ tests: join(root, 'dist', 'test', 'suite.cjs'), folder });
    process.exitCode = code;
  } finally {
    remove();
  }
}
