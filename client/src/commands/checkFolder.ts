import {
  type CancellationToken,
  commands,
  type Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECK_FOLDER_REQUEST,
  type CheckFolderParams,
  type CheckFolderResult,
} from '../../../server/src/lsp/protocol.ts';
import { readText } from '../index/read.ts';
import { text } from '../texts.ts';

/** Files per request: small enough for a progress bar that moves and a stop button that answers. */
const BATCH = 100;

/** Checks every document of the open folders, or of the folder clicked in the explorer, into the Problems view. */
export function checkFolder(client: BaseLanguageClient, disposables: Disposable[]): (folder?: Uri) => Promise<void> {
  const collection = languages.createDiagnosticCollection('theThuc.thuMuc');
  disposables.push(
    collection,
    // An open document is checked by itself; two lists of the same findings would show everything twice.
    workspace.onDidOpenTextDocument((document) => collection.delete(document.uri)),
    workspace.onDidDeleteFiles((event) => {
      for (const file of event.files) collection.delete(file);
    }),
  );
  return async (folder) => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    if ((workspace.workspaceFolders ?? []).length === 0) {
      void window.showInformationMessage(text('noFolder'));
      return;
    }
    const files = await documentsBelow(folder);
    if (files.length === 0) {
      void window.showInformationMessage(text('noFiles'));
      return;
    }
    collection.clear();
    const tally = await window.withProgress(
      { location: ProgressLocation.Notification, title: text('checking'), cancellable: true },
      async (progress, token) => {
        const sum: Tally = { files: 0, errors: 0, warnings: 0, others: 0, unreadable: 0 };
        for (let at = 0; at < files.length && !token.isCancellationRequested; at += BATCH) {
          await checkBatch(client, files.slice(at, at + BATCH), collection, sum, token);
          progress.report({ increment: (BATCH / files.length) * 100, message: `${sum.files}/${files.length}` });
        }
        return sum;
      },
    );
    const answer = await window.showInformationMessage(
      text('checked', {
        ...tally,
        unreadable: tally.unreadable > 0 ? text('unreadable', { n: tally.unreadable }) : '',
      }),
      text('show'),
    );
    if (answer !== undefined) await commands.executeCommand('workbench.actions.view.problems');
  };
}

interface Tally {
  files: number;
  errors: number;
  warnings: number;
  others: number;
  unreadable: number;
}

/** The server has most findings ready; of what it doesn't know it gets the text. */
async function checkBatch(
  client: BaseLanguageClient,
  uris: readonly Uri[],
  collection: DiagnosticCollection,
  sum: Tally,
  token: CancellationToken,
): Promise<void> {
  const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document.getText()]));
  const ask = (params: CheckFolderParams): Promise<CheckFolderResult> =>
    client.sendRequest<CheckFolderResult>(CHECK_FOLDER_REQUEST, params, token);
  const found: CheckFolderResult['files'][number][] = [];
  try {
    const known = await ask({ files: uris.map((uri) => ({ uri: uri.toString() })) });
    found.push(...known.files);
    const texts: { uri: string; text: string }[] = [];
    for (const uri of known.missing ?? []) {
      const content = open.get(uri) ?? (await readText(Uri.parse(uri, true)));
      if (content === undefined) sum.unreadable += 1;
      else texts.push({ uri, text: content });
    }
    if (texts.length > 0) found.push(...(await ask({ files: texts })).files);
  } catch (error) {
    // Stopped by the drafter: what has been checked so far is shown.
    if (!token.isCancellationRequested) throw error;
  }
  const list: [Uri, Diagnostic[]][] = [];
  for (const file of found) {
    const diagnostics = await client.protocol2CodeConverter.asDiagnostics(file.diagnostics);
    sum.files += 1;
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === DiagnosticSeverity.Error) sum.errors += 1;
      else if (diagnostic.severity === DiagnosticSeverity.Warning) sum.warnings += 1;
      else sum.others += 1;
    }
    if (!open.has(file.uri)) list.push([client.protocol2CodeConverter.asUri(file.uri), diagnostics]);
  }
  collection.set(list);
}

/** Documents of the open folders, or of one below them. */
export async function documentsBelow(folder: Uri | undefined): Promise<readonly Uri[]> {
  const found = (await workspace.findFiles('{**/*.vbhc,**/*.vbhc.md}')).filter((file) => isBelow(file, folder));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isBelow(file: Uri, folder: Uri | undefined): boolean {
  if (folder === undefined) return true;
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(path);
}
