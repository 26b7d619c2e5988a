import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { fetchPackage } from './fetch-package.mjs';
import { cacheDir, onPath } from './paths.mjs';
import { progress } from './progress.mjs';

/** Brought in only where the machine has no browser: Chromium as an npm package. */
const CARRIED = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** A headless Chromium: the one named in THE_THUC_CHROMIUM, an installed one, or one fetched from npm into the cache. */
export async function openBrowser() {
  const { file, args, env } = await findBrowser();
  return chromium.launch({
    executablePath: file,
    headless: true,
    // Root may not use the sandbox; containers often have a tiny /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--lang=vi', ...args],
    ...(env === undefined ? {} : { env }),
  });
}

/** `{file, args}` of the browser; throws a sentence in Vietnamese where none can be had. */
export async function findBrowser() {
  const named = process.env.THE_THUC_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (named === 'npm') return carried();
    if (existsSync(named)) return { file: named, args: [] };
    throw new Error(`THE_THUC_CHROMIUM: không có tệp ${named}`);
  }
  const file = installed();
  if (file !== undefined) return { file, args: [] };
  try {
    return await carried();
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`Không có trình duyệt: cài chromium, hoặc đặt THE_THUC_CHROMIUM=/đường/dẫn (${why})`);
  }
}

function installed() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ].find(existsSync);
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean);
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return bases.flatMap((base) => files.map((file) => join(base ?? '', file))).find(existsSync);
  }
  return onPath(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
    existsSync,
  );
}

async function carried() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('gói Chromium chỉ có cho Linux x64');
  const bar = progress('Chromium');
  const target = join(cacheDir(), `chromium-${CARRIED.version}-linux-x64`);
  try {
    await fetchPackage({
      ...CARRIED,
      target,
      say: bar.say,
      async finish(folder, run) {
        bar.say('cài các gói kèm theo');
        await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
      },
    });
  } finally {
    bar.done();
  }
  return unpack(target);
}

/**
 * The package unpacks its browser into the temporary folder, where another user could have put something else, and
 * changes the environment of this process. Both are kept inside the cache and the browser's own environment.
 */
async function unpack(target) {
  const before = { ...process.env };
  const folder = join(target, 'run');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // The system libraries that it carries are unpacked only where it believes it runs on that service.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import(pathToFileURL(join(target, 'build', 'index.js')).href);
    const file = await packaged.executablePath();
    chmodSync(file, 0o755);
    const env = { ...before, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH };
    // Its few fonts only where the machine has none.
    if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = process.env.FONTCONFIG_PATH;
    const args = packaged.args.filter((arg) => !/^--(headless|no-sandbox|single-process|no-zygote)/.test(arg));
    return { file, args, env };
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}
