import { ProgressLocation, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHECK_WORD_REQUEST, type CheckWordParams, type CheckWordResult } from '../../../server/src/lsp/protocol.ts';
import { setting } from '../settings.ts';
import { text } from '../texts.ts';
import { chosenWord, nameOf, readWord } from './wordFile.ts';

/** “Kiểm tra tệp Word”: text and printed form of a .docx; what was found stands on a page of its own, the file isn't touched. */
export function checkWord(client: BaseLanguageClient): (clicked?: unknown) => Promise<void> {
  return async (clicked) => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const file = clicked instanceof Uri ? clicked : await chosenWord(text('checkWordPick'));
    if (file === undefined) return;
    const name = nameOf(file);
    const found = await window.withProgress(
      { location: ProgressLocation.Notification, title: text('importing', { name }) },
      () => check(client, file, name),
    );
    if ('fault' in found) {
      void window.showErrorMessage(`${name}: ${found.fault}`);
      return;
    }
    // The page has no script and loads nothing.
    const panel = window.createWebviewPanel('theThuc.kiemTraDocx', name, ViewColumn.Active, {
      enableScripts: false,
      localResourceRoots: [],
    });
    panel.webview.html = found.html;
  };
}

async function check(client: BaseLanguageClient, file: Uri, name: string): Promise<CheckWordResult> {
  const bytes = await readWord(file);
  if (typeof bytes !== 'string') return bytes;
  try {
    const params: CheckWordParams = { uri: file.toString(), name, bytes, language: setting('ngonNgu') ?? 'vi' };
    return await client.sendRequest<CheckWordResult>(CHECK_WORD_REQUEST, params);
  } catch (error) {
    return { fault: text('importFailed', { reason: error instanceof Error ? error.message : String(error) }) };
  }
}
