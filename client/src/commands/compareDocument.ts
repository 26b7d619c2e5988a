import { commands, Disposable, ProgressLocation, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { base64, bytesOf } from '../../../server/src/lsp/base64.ts';
import {
  COMPARE_REQUEST,
  type CompareParams,
  type CompareResult,
  type CompareVersion,
} from '../../../server/src/lsp/protocol.ts';
import { committed } from '../git.ts';
import { text } from '../texts.ts';
import { beside, offer, write } from './exportDocument.ts';

/**
 * What changed since the last commit, or since another file: the comparison table in a tab of its own, from there line by line,
 * as a page to keep, or as a .docx with tracked changes. The document at hand is the new version.
 */
export function compareDocument(client: BaseLanguageClient): Disposable {
  const run = async (olderOf: (document: TextDocument) => Promise<Older | undefined>): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'vbhc') {
      void window.showInformationMessage(text('noDocument'));
      return;
    }
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const older = await olderOf(document);
    if (older !== undefined) await compared(client, document, older);
  };
  return Disposable.from(
    commands.registerCommand('theThuc.soSanhGit', () => run(fromGit)),
    commands.registerCommand('theThuc.soSanhTep', (given: unknown) => run((document) => fromFile(document, given))),
  );
}

interface Older {
  readonly version: CompareVersion;
  /** Where it can be shown beside the document line by line; a Word file can't. */
  readonly uri: Uri | undefined;
}

async function fromGit({ uri }: TextDocument): Promise<Older | undefined> {
  const found = await committed(uri);
  if ('none' in found) {
    void window.showInformationMessage(text(found.none));
    return undefined;
  }
  const name = text('committedName', { commit: found.commit.slice(0, 7) });
  return { version: { name, text: found.text }, uri: found.uri };
}

/** Another text, or a Word file that came back. A button in the title gives the document itself, which is no other file. */
async function fromFile(document: TextDocument, given: unknown): Promise<Older | undefined> {
  const isGiven = given instanceof Uri && given.toString() !== document.uri.toString();
  const uri = isGiven ? given : await pick(document);
  if (uri === undefined) return undefined;
  const name = nameOf(uri);
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (/\.docx$/iu.test(uri.path)) return { version: { name, docx: base64(bytes) }, uri: undefined };
    return { version: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, uri };
  } catch (error) {
    // The decoder throws where the bytes are no UTF-8.
    const reason =
      error instanceof TypeError ? text('notUtf8') : error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(text('compareUnread', { name, reason }));
    return undefined;
  }
}

async function pick(document: TextDocument): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: text('comparePick'),
    openLabel: text('compareTake'),
    filters: { [text('compareFiles')]: ['vbhc', 'md', 'txt', 'docx'] },
    ...beside(document, ''),
  });
  return chosen?.[0];
}

async function compared(client: BaseLanguageClient, document: TextDocument, { uri, version }: Older): Promise<void> {
  const name = nameOf(document.uri);
  const made = await window.withProgress({ location: ProgressLocation.Window, title: text('comparing') }, () =>
    ask(client, document, { name, old: version, to: 'html' }),
  );
  if ('fault' in made) void window.showErrorMessage(made.fault);
  if (!('html' in made)) return;
  if (made.count === 0) {
    void window.showInformationMessage(text('compareSame', { name, old: version.name }));
    return;
  }
  // The page has a policy of its own that lets nothing run and nothing be fetched.
  const title = text('compareTitle', { name });
  const panel = window.createWebviewPanel('theThuc.soSanh', title, ViewColumn.Active, {
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.webview.html = made.html;
  const lines = text('compareLines');
  const word = text('compareWord');
  const page = text('comparePage');
  const choices = uri === undefined ? [word, page] : [lines, word, page];
  const answer = await window.showInformationMessage(made.sum, ...choices);
  if (answer === lines && uri !== undefined) await commands.executeCommand('vscode.diff', uri, document.uri, title);
  if (answer === page) await save(document, 'html', new TextEncoder().encode(made.html));
  if (answer !== word) return;
  const docx = await ask(client, document, { name, old: version, to: 'docx' });
  if ('fault' in docx) void window.showErrorMessage(docx.fault);
  if ('bytes' in docx) await save(document, 'docx', bytesOf(docx.bytes));
}

async function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  what: Omit<CompareParams, 'uri'>,
): Promise<CompareResult> {
  const params: CompareParams = { uri: client.code2ProtocolConverter.asUri(document.uri), ...what };
  for (let turn = 0; ; turn += 1) {
    try {
      return (await client.sendRequest<CompareResult | null>(COMPARE_REQUEST, params)) ?? { fault: text('noAnswer') };
    } catch (error) {
      // A letter was typed just then: once more, with the text as it is now.
      if (turn < 3 && error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) continue;
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Where, and whether a file that is there may be written over, is asked by the dialog. */
async function save(document: TextDocument, to: 'html' | 'docx', bytes: Uint8Array): Promise<void> {
  const stem = nameOf(document.uri).replace(/\.vbhc(?:\.md)?$/iu, '');
  const target = await window.showSaveDialog({
    title: text('exportSave'),
    filters: { [to.toUpperCase()]: [to] },
    ...beside(document, text('compareName', { name: stem, to })),
  });
  if (target === undefined) return;
  try {
    await write(target, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(text('exportFailed', { reason }));
    return;
  }
  await offer(target, nameOf(target), { to });
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
