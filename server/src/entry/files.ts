import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PlatformFiles } from '../lsp/context.ts';

const MOST_FILES = 20_000;
const MOST_BYTES = 5 * 1024 * 1024;
const IGNORED: ReadonlySet<string> = new Set(['node_modules', '.git', '.vscode-test']);
const WANTED = /(?:\.vbhc(?:\.md)?|^can-cu\.(?:yaml|yml|json)|\.the-thuc(?:-moc)?\.json)$/u;

/** The files of this machine. Links are not followed out of the folder: they may lead round in circles. */
export const machineFiles: PlatformFiles = {
  async find(folder) {
    const start = pathOf(folder);
    const found: string[] = [];
    const waiting = start === undefined ? [] : [start];
    for (let path = waiting.pop(); path !== undefined && found.length < MOST_FILES; path = waiting.pop()) {
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.isDirectory() && !IGNORED.has(entry.name)) waiting.push(join(path, entry.name));
        else if (entry.isFile() && WANTED.test(entry.name)) found.push(pathToFileURL(join(path, entry.name)).href);
      }
    }
    return found.sort();
  },
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > MOST_BYTES) return undefined;
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    } catch {
      return undefined;
    }
  },
};

/** Undefined for what is no place on this machine: another scheme, a share of another machine where there are none. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
