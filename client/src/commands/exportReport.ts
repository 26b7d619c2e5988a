import { env, ProgressLocation, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REPORT_REQUEST, type ReportParams, type ReportResult } from '../../../server/src/lsp/protocol.ts';
import { pathOf } from '../index/read.ts';
import { setting } from '../settings.ts';
import { text } from '../texts.ts';
import { documentsBelow } from './checkFolder.ts';

/**
 * The report of the document at hand, of the folder, or of the folder clicked in the explorer: a page to read and to print, written
 * where the drafter says. The save dialog asks before it takes a file that is there.
 */
export function exportReport(client: BaseLanguageClient): (folder?: Uri) => Promise<void> {
  return async (folder) => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const chosen = await chosenFiles(folder);
    if (chosen === undefined) return;
    if (chosen.length === 0) {
      void window.showInformationMessage(text('noFiles'));
      return;
    }
    const report = await made(client, chosen);
    if (report === undefined) return;
    const name = text('reportName', { day: report.today });
    const target = await window.showSaveDialog({
      title: text('reportSave'),
      filters: { HTML: ['html'] },
      ...beside(chosen[0], folder, name),
    });
    if (target === undefined) return;
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(report.html));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(text('reportFailed', { reason }));
      return;
    }
    const { files, errors, warnings } = report;
    const file = target.path.slice(target.path.lastIndexOf('/') + 1);
    const told = text('reported', { files, errors, warnings, name: file });
    if ((await window.showInformationMessage(told, text('open'))) !== undefined) await show(target, report.html);
  };
}

async function chosenFiles(folder: Uri | undefined): Promise<readonly Uri[] | undefined> {
  if (folder instanceof Uri) return documentsBelow(folder);
  const active = window.activeTextEditor?.document;
  const here = active?.languageId === 'vbhc' ? active.uri : undefined;
  const hasFolder = (workspace.workspaceFolders ?? []).length > 0;
  if (here === undefined || !hasFolder) {
    if (here !== undefined) return [here];
    if (hasFolder) return documentsBelow(undefined);
    void window.showInformationMessage(text('noDocument'));
    return undefined;
  }
  const items = [
    { label: text('reportDocument'), description: pathOf(here), files: async () => [here] as readonly Uri[] },
    { label: text('reportFolder'), files: () => documentsBelow(undefined) },
  ];
  const item = await window.showQuickPick(items, { placeHolder: text('askReport') });
  return item?.files();
}

/** Undefined where the drafter has stopped it. */
async function made(client: BaseLanguageClient, uris: readonly Uri[]): Promise<ReportResult | undefined> {
  const files = uris.map((uri) => ({ uri: uri.toString(), path: pathOf(uri) }));
  const params: ReportParams = { files, language: setting('ngonNgu') ?? 'vi' };
  return window.withProgress(
    { location: ProgressLocation.Notification, title: text('reporting'), cancellable: true },
    async (_, token) => {
      try {
        return await client.sendRequest<ReportResult>(REPORT_REQUEST, params, token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    },
  );
}

/** In the folder that was clicked, else beside the first document, else where the window's folder is. */
function beside(first: Uri | undefined, folder: Uri | undefined, name: string): { defaultUri?: Uri } {
  const saved = first?.scheme === 'untitled' ? undefined : first;
  const base =
    folder ?? workspace.workspaceFolders?.[0]?.uri ?? (saved === undefined ? undefined : Uri.joinPath(saved, '..'));
  return base === undefined ? {} : { defaultUri: Uri.joinPath(base, name) };
}

/** In the browser of the machine that the file is on; where that isn't this machine, in a tab. */
async function show(target: Uri, html: string): Promise<void> {
  const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isHere && (await env.openExternal(target))) return;
  const title = target.path.slice(target.path.lastIndexOf('/') + 1);
  const panel = window.createWebviewPanel('theThuc.baoCao', title, ViewColumn.Active, { localResourceRoots: [] });
  panel.webview.html = html;
}
