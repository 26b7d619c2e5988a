import { ProgressLocation, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  IMPORT_REQUEST,
  type ImportedNote,
  type ImportParams,
  type ImportResult,
} from '../../../server/src/lsp/protocol.ts';
import { setting } from '../settings.ts';
import { text } from '../texts.ts';

/**
 * “Mở bằng Thể Thức”: the text of a Word file as a new, unsaved document. The file itself isn't touched; what could not be
 * carried is told, and listed for who wants to see it.
 */
export function importDocument(client: BaseLanguageClient): (clicked?: unknown) => Promise<void> {
  return async (clicked) => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const file = clicked instanceof Uri ? clicked : await chosen();
    if (file === undefined) return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const read = await window.withProgress(
      { location: ProgressLocation.Notification, title: text('importing', { name }) },
      () => readFile(client, file),
    );
    if ('fault' in read) {
      void window.showErrorMessage(`${name}: ${read.fault}`);
      return;
    }
    const document = await workspace.openTextDocument({ language: 'vbhc', content: read.text });
    await window.showTextDocument(document, { preview: false });
    const { paragraphs, notes } = read;
    const told = text('imported', { name, n: paragraphs });
    if (notes.length === 0) {
      void window.showInformationMessage(told);
      return;
    }
    const answer = await window.showWarningMessage(`${told} ${text('importNotes', { n: notes.length })}`, text('show'));
    if (answer !== undefined) await list(name, notes);
  };
}

/** Larger than any text with its pictures; reading it into memory would be felt. */
const LARGEST = 100_000_000;

async function readFile(client: BaseLanguageClient, file: Uri): Promise<ImportResult> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > LARGEST) return { fault: text('importLarge') };
    const bytes = base64(await workspace.fs.readFile(file));
    const params: ImportParams = { bytes, language: setting('ngonNgu') ?? 'vi' };
    return await client.sendRequest<ImportResult>(IMPORT_REQUEST, params);
  } catch (error) {
    return { fault: text('importFailed', { reason: error instanceof Error ? error.message : String(error) }) };
  }
}

async function chosen(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({ title: text('importPick'), filters: { Word: ['docx'] } });
  return files?.[0];
}

/** Beside the text, so that one can go through both. */
async function list(name: string, notes: readonly ImportedNote[]): Promise<void> {
  const lines = notes.flatMap(({ message, details }) => [`- ${message}`, ...details.map((one) => `    - ${one}`)]);
  const content = `${text('importTitle', { name })}\n\n${lines.join('\n')}\n`;
  const document = await workspace.openTextDocument({ language: 'plaintext', content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += PIECE) signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(signs);
}

const PIECE = 0x2000;
