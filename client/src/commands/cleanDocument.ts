import {
  commands,
  Disposable,
  languages,
  type QuickPickItem,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHARACTERS_REQUEST,
  CLEAN_REQUEST,
  type CleanParams,
  type CleanResult,
  type CleanStep,
} from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';

/** Scheme of the text as it would become: a read-only document beside the real one. */
export const CLEAN_SCHEME = 'the-thuc-chuan-hoa';

/** What may be done step by step with a preview; the texts are named `cleanTitle`, `charactersTitle` … */
interface Task {
  readonly request: string;
  readonly texts: 'clean' | 'characters';
}

const CLEAN: Task = { request: CLEAN_REQUEST, texts: 'clean' };
const CHARACTERS: Task = { request: CHARACTERS_REQUEST, texts: 'characters' };

interface Proposal {
  readonly document: TextDocument;
  /** Where it is shown: each one has an address of its own, so that an old text is never shown for a new one. */
  readonly uri: Uri;
  readonly result: CleanResult;
}

/**
 * "Chuẩn hóa văn bản dán vào", "Chuẩn hóa ký tự": the steps that have something to do are listed, those that are left ticked
 * are shown as a difference, and only then is the text changed: by one edit, undone as one.
 */
export function cleanDocument(client: BaseLanguageClient): Disposable {
  const proposals = new Map<string, Proposal>();
  const apply = (proposal: Proposal): Promise<void> => take(client, proposal);
  const show = async (task: Task): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'vbhc') {
      void window.showInformationMessage(text('noDocument'));
      return;
    }
    const proposal = await ask(client, document, task);
    if (proposal === undefined) return;
    const { uri } = proposal;
    proposals.set(uri.toString(), proposal);
    // An unsaved document has no extension that would tell the language of its preview.
    const shown = await workspace.openTextDocument(uri);
    if (shown.languageId !== document.languageId) await languages.setTextDocumentLanguage(shown, document.languageId);
    const title = text(`${task.texts}Diff`, { name: nameOf(document.uri) });
    await commands.executeCommand('vscode.diff', document.uri, uri, title);
    const yes = text('apply');
    const answer = await window.showInformationMessage(text(`${task.texts}Ask`), yes, text('discard'));
    // The buttons above the difference may have been quicker.
    if (answer === undefined || proposals.get(uri.toString()) !== proposal) return;
    proposals.delete(uri.toString());
    await (answer === yes ? apply(proposal) : closeDiff(uri));
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(CLEAN_SCHEME, {
      provideTextDocumentContent: (uri) => proposals.get(uri.toString())?.result.text ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => proposals.delete(uri.toString())),
    commands.registerCommand('theThuc.chuanHoa', () => show(CLEAN)),
    commands.registerCommand('theThuc.chuanHoaKyTu', () => show(CHARACTERS)),
    commands.registerCommand('theThuc.chuanHoaApDung', async (uri?: Uri) => {
      const proposal = uri === undefined ? undefined : proposals.get(uri.toString());
      if (uri === undefined || proposal === undefined) return;
      proposals.delete(uri.toString());
      await apply(proposal);
    }),
    commands.registerCommand('theThuc.chuanHoaThoi', async (uri?: Uri) => {
      if (uri === undefined) return;
      proposals.delete(uri.toString());
      await closeDiff(uri);
    }),
  );
}

interface StepItem extends QuickPickItem {
  readonly id: string;
}

/** The steps to take; undefined where there is nothing to do or the drafter has changed their mind. */
async function ask(client: BaseLanguageClient, document: TextDocument, task: Task): Promise<Proposal | undefined> {
  const all = await request(client, task, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  if (all === undefined) return undefined;
  if (all.edits.length === 0) {
    const left = all.steps.map(({ title, done }) => ` ${title}: ${done}.`).join('');
    void window.showInformationMessage(text(`${task.texts}Already`) + left);
    return undefined;
  }
  const chosen = await window.showQuickPick(all.steps.filter(({ count }) => count > 0).map(itemOf), {
    title: text(`${task.texts}Title`),
    placeHolder: text(`${task.texts}Pick`),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (chosen === undefined || chosen.length === 0) return undefined;
  const steps = chosen.map(({ id }) => id);
  const result = await request(client, task, { uri: client.code2ProtocolConverter.asUri(document.uri), steps });
  return result === undefined ? undefined : { document, uri: proposalUri(document.uri), result };
}

async function request(client: BaseLanguageClient, task: Task, params: CleanParams): Promise<CleanResult | undefined> {
  const result = client.isRunning() ? await client.sendRequest<CleanResult | null>(task.request, params) : null;
  if (result === null) void window.showWarningMessage(text('noAnswer'));
  return result ?? undefined;
}

function itemOf({ id, title, done, sample }: CleanStep): StepItem {
  const detail = sample === undefined ? {} : { detail: `${sample.before}  →  ${sample.after}` };
  return { id, label: title, description: done, ...detail, picked: true };
}

/** Refused where the text has moved on: the edits were made for the one that was shown. */
async function take(client: BaseLanguageClient, { document, uri, result }: Proposal): Promise<void> {
  if (document.isClosed || document.version !== result.version) {
    await closeDiff(uri);
    void window.showWarningMessage(text('cleanStale', { name: nameOf(document.uri) }));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
  const done = await workspace.applyEdit(edit);
  await closeDiff(uri);
  if (done) await window.showTextDocument(document, { viewColumn: ViewColumn.Active, preview: false });
  else void window.showErrorMessage(text('cleanFailed'));
}

let serial = 0;

function proposalUri(uri: Uri): Uri {
  serial += 1;
  return Uri.from({
    scheme: CLEAN_SCHEME,
    path: uri.path.startsWith('/') ? uri.path : `/${uri.path}`,
    query: String(serial),
  });
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function closeDiff(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString(),
  );
  if (shown.length > 0) await window.tabGroups.close(shown);
}
