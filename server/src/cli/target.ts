import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../core/lint/finding.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** Refuses, before anything is read or made, what no file can be written to: a folder, a name in a folder that isn't there. */
export function checkTarget(path: string, language: Language): void {
  if (isFolder(path)) {
    throw new Usage(say(language, 'targetFolder', { ten: path, viDu: join(path, 'TỆP') }));
  }
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Usage(say(language, 'noFolder', { ten: path, thuMuc: folder }));
  if (!isFolder(folder)) throw new Usage(say(language, 'notFolder', { ten: path, thuMuc: folder }));
  // "ket-qua/" names a folder, whether it is there or not.
  if (/[/\\]$/u.test(path)) throw new Usage(say(language, 'noFolder', { ten: path, thuMuc: path }));
}

/** The same, and refuses what is there already: nothing is written over. */
export function checkNewTarget(path: string, language: Language): void {
  checkTarget(path, language);
  if (existsSync(path)) throw new Usage(say(language, 'exists', { ten: path }));
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
