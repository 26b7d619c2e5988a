import { type CancellationToken, FileType, RelativePattern, type Uri, workspace } from 'vscode';

/** Documents, units' lists, configurations with their baselines. */
export const DOCUMENTS = '**/*.{vbhc,vbhc.md}';
export const UNITS = '**/can-cu.{yaml,yml,json}';
export const CONFIGS = '**/{*.the-thuc.json,*.the-thuc-moc.json}';
const WANTED = /(?:\.vbhc(?:\.md)?|(?:^|\/)can-cu\.(?:yaml|yml|json)|\.the-thuc(?:-moc)?\.json)$/u;

export const MOST_FILES = 20_000;
const MOST_BYTES = 5 * 1024 * 1024;

export function isWanted(uri: Uri): boolean {
  return WANTED.test(uri.path);
}

/** Without what `files.exclude` hides; lists first, so that findings have them from the beginning. */
export async function findAll(token?: CancellationToken): Promise<Uri[]> {
  const found = await Promise.all(
    [CONFIGS, UNITS, DOCUMENTS].map((pattern) => workspace.findFiles(pattern, undefined, MOST_FILES, token)),
  );
  return found.flat().slice(0, MOST_FILES);
}

export async function findBelow(folder: Uri): Promise<Uri[]> {
  const found = await Promise.all(
    [CONFIGS, UNITS, DOCUMENTS].map((pattern) =>
      workspace.findFiles(new RelativePattern(folder, pattern), undefined, MOST_FILES),
    ),
  );
  return found.flat();
}

/** The path as people know it: in the folder, before it the folder's name where several are open. */
export function pathOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** Undefined for a folder, and for a file that is too large or can't be read as UTF-8. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0 || size > MOST_BYTES) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
