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
import { chosenWord, nameOf, readWord } from './wordFile.ts';

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
    const file = clicked instanceof Uri ? clicked : await chosenWord(text('importPick'));
    if (file === undefined) return;
    const name = nameOf(file);
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

async function readFile(client: BaseLanguageClient, file: Uri): Promise<ImportResult> {
  const bytes = await readWord(file);
  if (typeof bytes !== 'string') return bytes;
  try {
    const params: ImportParams = { bytes, language: setting('ngonNgu') ?? 'vi' };
    return await client.sendRequest<ImportResult>(IMPORT_REQUEST, params);
  } catch (error) {
    return { fault: text('importFailed', { reason: error instanceof Error ? error.message : String(error) }) };
  }
}

/** Beside the text, so that one can go through both. */
async function list(name: string, notes: readonly ImportedNote[]): Promise<void> {
  const lines = notes.flatMap(({ message, details }) => [`- ${message}`, ...details.map((one) => `    - ${one}`)]);
  const content = `${text('importTitle', { name })}\n\n${lines.join('\n')}\n`;
  const document = await workspace.openTextDocument({ language: 'plaintext', content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}
