import { commands, Disposable, env, ProgressLocation, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { bytesOf } from '../../../server/src/lsp/base64.ts';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';

/**
 * The document as it is handed over: .docx, PDF, HTML. Where it is saved is asked each time, and so is whether a file that is
 * there may be written over; the source isn't saved by it. `previewed` is the document of the preview, for its own buttons.
 */
export function exportDocument(client: BaseLanguageClient, previewed: () => TextDocument | undefined): Disposable {
  const run = async (choice: Choice, clicked: unknown): Promise<void> => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const document = await documentOf(clicked, previewed);
    if (document === undefined) void window.showInformationMessage(text('noDocument'));
    else await exported(client, document, choice);
  };
  return Disposable.from(
    commands.registerCommand('theThuc.xuat', async (clicked: unknown) => {
      const chosen = await window.showQuickPick(
        CHOICES.map((choice) => ({ label: text(choice.label), detail: text(choice.why), choice })),
        { placeHolder: text('exportPick') },
      );
      if (chosen !== undefined) await run(chosen.choice, clicked);
    }),
    commands.registerCommand('theThuc.xuatDocx', (clicked: unknown) => run(DOCX, clicked)),
    commands.registerCommand('theThuc.xuatPdf', (clicked: unknown) => run(PDF, clicked)),
    commands.registerCommand('theThuc.xuatHtml', (clicked: unknown) => run(HTML, clicked)),
  );
}

type Choice = Omit<ExportParams, 'uri'> & {
  readonly label: Parameters<typeof text>[0];
  readonly why: Parameters<typeof text>[0];
};

const DOCX: Choice = { to: 'docx', label: 'exportDocx', why: 'exportDocxWhy' };
const PDF: Choice = { to: 'pdf', label: 'exportPdf', why: 'exportPdfWhy' };
const HTML: Choice = { to: 'html', label: 'exportHtml', why: 'exportHtmlWhy' };
const AKN: Choice = { to: 'akn', label: 'exportAkn', why: 'exportAknWhy' };
const CHOICES: readonly Choice[] = [
  DOCX,
  { to: 'docx', autoNumber: true, label: 'exportAuto', why: 'exportAutoWhy' },
  { to: 'docx', comments: true, label: 'exportComments', why: 'exportCommentsWhy' },
  PDF,
  HTML,
  AKN,
];
/** Akoma Ntoso is XML. */
const ENDINGS: Readonly<Record<Choice['to'], string>> = { docx: 'docx', pdf: 'pdf', html: 'html', akn: 'xml' };

/** The file clicked in the explorer, else the document being written, else the one that the preview shows. */
async function documentOf(
  clicked: unknown,
  previewed: () => TextDocument | undefined,
): Promise<TextDocument | undefined> {
  if (clicked instanceof Uri && /\.vbhc(?:\.md)?$/iu.test(clicked.path)) return workspace.openTextDocument(clicked);
  const active = window.activeTextEditor?.document;
  return active?.languageId === 'vbhc' ? active : previewed();
}

async function exported(client: BaseLanguageClient, document: TextDocument, choice: Choice): Promise<void> {
  const ending = ENDINGS[choice.to];
  const name = nameFor(document, ending);
  const made = await window.withProgress(
    { location: ProgressLocation.Notification, title: text('exporting', { name }) },
    () => fileOf(client, document, choice),
  );
  if ('fault' in made) {
    void window.showErrorMessage(made.fault);
    return;
  }
  const target = await window.showSaveDialog({
    title: text('exportSave'),
    filters: { [ending.toUpperCase()]: [ending] },
    ...beside(document, name),
  });
  if (target === undefined) return;
  const file = target.path.slice(target.path.lastIndexOf('/') + 1);
  try {
    await write(target, bytesOf(made.bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isBusy = /EBUSY|EPERM|EACCES|NoPermissions/u.test(reason);
    void window.showErrorMessage(text(isBusy ? 'exportBusy' : 'exportFailed', { reason, name: file }));
    return;
  }
  await offer(target, file, choice);
}

async function fileOf(
  client: BaseLanguageClient,
  document: TextDocument,
  { to, autoNumber, comments }: Choice,
): Promise<ExportResult> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const more = { ...(autoNumber === true ? { autoNumber } : {}), ...(comments === true ? { comments } : {}) };
  const params: ExportParams = { uri, to, ...more };
  for (let turn = 0; ; turn += 1) {
    try {
      const result = await client.sendRequest<ExportResult | null>(EXPORT_REQUEST, params);
      return result ?? { fault: text('noAnswer') };
    } catch (error) {
      // A letter was typed just then: once more, with the text as it is now.
      if (turn < 3 && error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) continue;
      const reason = error instanceof Error ? error.message : String(error);
      return { fault: text('exportFailed', { reason }) };
    }
  }
}

function nameFor({ uri, isUntitled }: TextDocument, ending: string): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.vbhc(?:\.md)?$|\.(?:md|txt)$/iu, '');
  return `${isUntitled ? 'van-ban' : name}.${ending}`;
}

/** Beside the source; an unsaved one lies in the folder that is open. */
export function beside({ uri, isUntitled }: TextDocument, name: string): { defaultUri?: Uri } {
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) };
}

/** Under another name first, so that no half a file is left behind; file systems of other kinds needn't know renaming. */
export async function write(target: Uri, bytes: Uint8Array): Promise<void> {
  if (target.scheme !== 'file') {
    await workspace.fs.writeFile(target, bytes);
    return;
  }
  const aside = target.with({ path: `${target.path}.dang-ghi` });
  await workspace.fs.writeFile(aside, bytes);
  try {
    await workspace.fs.rename(aside, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(aside);
    throw error;
  }
}

/** Other programs can open what lies on this machine only. */
export async function offer(target: Uri, name: string, { to }: Pick<Choice, 'to'>): Promise<void> {
  const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const open = text(to === 'docx' ? 'openInWord' : 'open');
  const folder = text('openFolder');
  const answer = await window.showInformationMessage(text('exported', { name }), ...(isHere ? [open, folder] : []));
  if (answer === open) await env.openExternal(target);
  else if (answer === folder) await commands.executeCommand('revealFileInOS', target);
}
