import { type Dirent, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../core/lint/finding.ts';
import { say } from './texts.ts';

/** A file as the tool reads it: its text, BOM included, and how to write it back byte for byte. */
export interface SourceFile {
  /** As given on the command line, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be';
}

export interface FileError {
  readonly path: string;
  readonly error: string;
}

const MAX_BYTES = 64 * 1024 * 1024;
const IGNORED: ReadonlySet<string> = new Set(['node_modules', '.git', '.vscode-test']);

/** Files named, and the documents inside folders named, in order; each once. */
export function listFiles(paths: readonly string[], language: Language): (string | FileError)[] {
  const out: (string | FileError)[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    const shown = withSlashes(path);
    if (!seen.has(shown)) {
      seen.add(shown);
      out.push(shown);
    }
  };
  for (const path of paths) {
    if (path === '-') {
      add(path);
      continue;
    }
    try {
      if (statSync(path).isDirectory()) for (const file of documentsIn(path)) add(file);
      else add(path);
    } catch (error) {
      out.push({ path: withSlashes(path), error: reasonOf(error, language) });
    }
  }
  return out;
}

function documentsIn(folder: string): string[] {
  const files: string[] = [];
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory() && !IGNORED.has(entry.name)) files.push(...documentsIn(path));
    else if (entry.isFile() && /\.vbhc(?:\.md)?$/u.test(entry.name)) files.push(path);
  }
  return files;
}

/** Reads UTF-8, or UTF-16 with a byte order mark; anything else is refused with what to do. */
export function readSource(path: string, language: Language): SourceFile | FileError {
  let bytes: Uint8Array;
  try {
    if (path !== '-' && statSync(path).size > MAX_BYTES) {
      return { path, error: say(language, 'huge', { mb: Math.round(statSync(path).size / 1024 / 1024) }) };
    }
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return { path, error: reasonOf(error, language) };
  }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
  if (encoding === 'utf8' && bytes.includes(0)) return { path, error: say(language, 'binary') };
  try {
    const label = encoding === 'utf8' ? 'utf-8' : encoding === 'utf16le' ? 'utf-16le' : 'utf-16be';
    return { path, text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { path, error: say(language, 'encoding') };
  }
}

/** Writes to a temporary name beside the file and renames it: a crash leaves the old file or the new one, never half. */
export function writeSource(path: string, text: string, encoding: SourceFile['encoding'] = 'utf8'): void {
  const temporary = join(dirname(path), `.the-thuc-${process.pid}-${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, encode(text, encoding), { mode: modeOf(path) });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function modeOf(path: string): number {
  try {
    return statSync(path).mode & 0o777;
  } catch {
    return 0o644;
  }
}

function encode(text: string, encoding: SourceFile['encoding']): Uint8Array {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf16be' ? bytes.swap16() : bytes;
}

export function reasonOf(error: unknown, language: Language): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return say(language, 'missing');
  if (code === 'EACCES' || code === 'EPERM') return say(language, 'denied');
  return say(language, 'unreadable', { loi: code === '' && error instanceof Error ? error.message : code });
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
