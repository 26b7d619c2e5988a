import { type Uri, window, workspace } from 'vscode';
import { base64 } from '../../../server/src/lsp/base64.ts';
import { text } from '../texts.ts';

/** Larger than any text with its pictures; reading it into memory would be felt. */
const LARGEST = 100_000_000;

export function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

export async function chosenWord(title: string): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({ title, filters: { Word: ['docx'] } });
  return files?.[0];
}

/** The bytes of a Word file in base64, as the server takes them; or why not. */
export async function readWord(file: Uri): Promise<string | { readonly fault: string }> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > LARGEST) return { fault: text('importLarge') };
    return base64(await workspace.fs.readFile(file));
  } catch (error) {
    return { fault: text('importFailed', { reason: error instanceof Error ? error.message : String(error) }) };
  }
}
