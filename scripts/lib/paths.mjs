import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the editor and the browser fetched for `npm start` and `npm test` are kept between runs. */
export const cacheDir = () => process.env.THE_THUC_CACHE || join(homedir(), '.cache', 'the-thuc');

/** What tells npm where packages come from; everything else of an outer npm run would turn an install elsewhere into one here. */
const NPM_SOURCE =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|https-proxy|noproxy|cafile|ca|strict_ssl)$/i;

/** Environment for the programs we start, without what an outer npm run, VS Code or Electron has put there. */
export function cleanEnv(extra = {}) {
  const env = {};
  for (const [key, value] of Object.entries(process.env)) {
    if (/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$|INIT_CWD$)/i.test(key) && !NPM_SOURCE.test(key)) continue;
    env[key] = value;
  }
  return { ...env, ...extra };
}

/** The first of `names` found as a file on PATH, or undefined. */
export function onPath(names, exists) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (exists(file)) return file;
    }
  }
  return undefined;
}
