import {
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { encodingOf } from '../core/encoding/files.ts';
import type { Language } from '../core/lint/finding.ts';
import { otherFile } from '../docx/read/kind.ts';
import { refusalText } from '../docx/read/texts.ts';
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
  const add = (file: string | FileError): void => {
    const shown = typeof file === 'string' ? withSlashes(file) : file.path;
    if (seen.has(shown)) return;
    seen.add(shown);
    out.push(typeof file === 'string' ? shown : file);
  };
  for (const path of paths) {
    if (path === '-') {
      add(path);
      continue;
    }
    try {
      if (statSync(path).isDirectory()) for (const file of documentsIn(path, language)) add(file);
      else add(path);
    } catch (error) {
      add({ path: withSlashes(path), error: reasonOf(error, language) });
    }
  }
  return out;
}

/** Documents of a folder and its subfolders; a folder that can't be read is named, the others are still read. */
function documentsIn(folder: string, language: Language): (string | FileError)[] {
  const files: (string | FileError)[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: withSlashes(folder), error: reasonOf(error, language) }];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  // The folder stays as it was given: "./van-ban" gives "./van-ban/a.vbhc".
  const prefix = folder === '.' ? '' : /[/\\]$/u.test(withSlashes(folder)) ? folder : `${folder}/`;
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (!IGNORED.has(entry.name)) files.push(...documentsIn(path, language));
    } else if (/\.vbhc(?:\.md)?$/u.test(entry.name) && isFile(entry, path)) files.push(path);
  }
  return files;
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    // A link into nowhere is reported where the file is read.
    return true;
  }
}

/** Reads UTF-8, or UTF-16 with a byte order mark; anything else is refused with what to do. */
export function readSource(path: string, language: Language): SourceFile | FileError {
  const bytes = readBytes(path, language);
  return bytes instanceof Uint8Array ? sourceOf(path, bytes, language) : bytes;
}

export function readBytes(path: string, language: Language): Uint8Array | FileError {
  try {
    if (path !== '-' && statSync(path).size > MAX_BYTES) {
      return { path, error: say(language, 'huge', { mb: Math.round(statSync(path).size / 1024 / 1024) }) };
    }
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return { path, error: reasonOf(error, language) };
  }
}

export function sourceOf(path: string, bytes: Uint8Array, language: Language): SourceFile | FileError {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
  const other = otherFile(bytes);
  if (other === 'pdf' || other === 'oldWord' || other === 'encrypted' || other === 'rtf')
    return { path, error: refusalText(other, {}, language) };
  if (encoding === 'utf8' && bytes.includes(0)) return { path, error: say(language, 'binary') };
  try {
    const label = encoding === 'utf8' ? 'utf-8' : encoding === 'utf16le' ? 'utf-16le' : 'utf-16be';
    return { path, text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    const found = encodingOf(bytes);
    if (found === undefined) return { path, error: say(language, 'encoding') };
    if (found === 'utf8') return { path, error: say(language, 'brokenUtf8') };
    return { path, error: say(language, 'oldEncoding', { ten: path, ma: say(language, found) }) };
  }
}

export function writeSource(named: string, text: string, encoding: SourceFile['encoding'] = 'utf8'): void {
  writeBytes(named, encode(text, encoding));
}

/** Writes to a temporary name beside the file and renames it: a crash leaves the old file or the new one, never half. */
export function writeBytes(named: string, bytes: Uint8Array): void {
  const path = targetOf(named);
  const temporary = join(dirname(path), `.the-thuc-${process.pid}-${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, bytes, { mode: modeOf(path) });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A link stays a link: what it points at is replaced. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
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
  if (code === 'EISDIR') return say(language, 'folder');
  if (code === 'EACCES' || code === 'EPERM') return say(language, 'denied');
  return say(language, 'unreadable', { loi: code === '' && error instanceof Error ? error.message : code });
}

/** Blanks, line ends and a byte order mark alone. */
export function hasNoWords(text: string): boolean {
  return /^[\s\ufeff]*$/u.test(text);
}

function withSlashes(path: string): string {
  // Elsewhere than on Windows a backslash is a letter of a name.
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
