import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import { watchTyping } from './asked.ts';
import { checkAgain, checkDocument } from './commands/checkDocument.ts';
import { checkFolder } from './commands/checkFolder.ts';
import { checkWord } from './commands/checkWord.ts';
import { cleanDocument } from './commands/cleanDocument.ts';
import { compareDocument } from './commands/compareDocument.ts';
import { createUnitFile } from './commands/createUnitFile.ts';
import { entryPages } from './commands/entryPages.ts';
import { exportDocument } from './commands/exportDocument.ts';
import { exportReport } from './commands/exportReport.ts';
import { giveReason, saveConfigs } from './commands/giveReason.ts';
import { importDocument } from './commands/importDocument.ts';
import { newDocument } from './commands/newDocument.ts';
import { restart } from './commands/restart.ts';
import { rulePages, showRule } from './commands/showRule.ts';
import { feedIndex } from './index/feed.ts';
import { createMiddleware } from './middleware.ts';
import { pasteDocument } from './paste.ts';
import { preview } from './preview/preview.ts';
import { pullOptions } from './settings.ts';
import { createStatus } from './status.ts';
import { text } from './texts.ts';

/** What every window kind shares: the client, the commands, the status item. */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  // Read by the test that measures the time from here to the first finding.
  performance.mark('theThuc/activate');
  const client = createClient({
    // Any scheme: loose files, unsaved documents, remote and virtual workspaces.
    documentSelector: [
      { language: 'vbhc' },
      { pattern: '**/can-cu.{yaml,yml,json}' },
      { pattern: '**/*.the-thuc.json' },
    ],
    synchronize: { configurationSection: 'theThuc' },
    diagnosticCollectionName: 'theThuc',
    diagnosticPullOptions: pullOptions,
    // What the server may rely on: see `server/src/lsp/protocol.ts`.
    initializationOptions: {
      workspaceFiles: true,
      entryPages: true,
      cleanCommand: true,
      rulePages: `${RULE_SCHEME}:/`,
      docxWriter: Uri.joinPath(context.extensionUri, 'dist', 'docx.js').toString(true),
    },
    middleware: createMiddleware(),
  });
  running = client;
  const register = (id: string, run: (...args: never[]) => unknown): Disposable =>
    commands.registerCommand(`theThuc.${id}`, run);
  const pages = preview(client, context);
  context.subscriptions.push(
    register('vanBanMoi', newDocument(client)),
    register('kiemTra', checkDocument(client)),
    register('kiemTraLai', checkAgain(client)),
    register('ghiLyDo', giveReason(client)),
    register('luuCauHinh', saveConfigs(client)),
    register('kiemTraThuMuc', checkFolder(client, context.subscriptions)),
    register('baoCao', exportReport(client)),
    register('khoiDongLai', restart(client)),
    register('xemQuyTac', showRule(client)),
    register('taoCanCu', createUnitFile),
    register('moDocx', importDocument(client)),
    register('kiemTraDocx', checkWord(client)),
    cleanDocument(client),
    compareDocument(client),
    rulePages(client),
    entryPages(client),
    pages,
    exportDocument(client, pages.document),
    pasteDocument(client),
    watchTyping(),
    feedIndex(client),
    createStatus(client),
  );
  try {
    await client.start();
  } catch (error) {
    client.error(text('serverFailed'), error, false);
    void window.showErrorMessage(text('serverFailed'));
  }
}

export async function stop(): Promise<void> {
  if (running?.needsStop()) await running.stop();
  running = undefined;
}

let running: BaseLanguageClient | undefined;
