import { CancellationTokenSource, commands, Disposable, ProgressLocation, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  INDEX_REQUEST,
  type IndexedText,
  type IndexParams,
  type IndexResult,
  READ_FILES_REQUEST,
  type ReadFilesParams,
  type ReadFilesResult,
} from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';
import { findAll, MOST_FILES, pathOf, readText } from './read.ts';
import { watch } from './watch.ts';

/** Texts per message: few enough that a message of something else never waits long behind it. */
const BATCH = 50;

/** Context key: the workspace is being read, and may be told to stop. */
const READING = 'theThuc.dangDocThuMuc';

/**
 * Sends the workspace's documents and units' lists to the server, in the background, and then whatever changes: the server
 * itself has no files in a browser nor in a virtual workspace.
 */
export function feedIndex(client: BaseLanguageClient): Disposable {
  let reading: CancellationTokenSource | undefined;
  const send = (params: IndexParams): Promise<IndexResult> => client.sendRequest<IndexResult>(INDEX_REQUEST, params);
  const readAll = async (): Promise<void> => {
    reading?.cancel();
    const source = new CancellationTokenSource();
    reading = source;
    await commands.executeCommand('setContext', READING, true);
    try {
      await window.withProgress({ location: ProgressLocation.Window, title: text('reading') }, async (progress) => {
        const uris = await findAll(source.token);
        await send({ state: 'begin' });
        let unread = 0;
        for (let at = 0; at < uris.length && !source.token.isCancellationRequested; at += BATCH) {
          const files = await textsOf(uris.slice(at, at + BATCH));
          await send({ files });
          unread += uris.slice(at, at + BATCH).length - files.length;
          progress.report({ message: `${Math.min(at + BATCH, uris.length)}/${uris.length}` });
        }
        // A newer reading ends by itself.
        if (reading !== source) return;
        await send({ state: source.token.isCancellationRequested ? 'stopped' : 'done' });
        if (unread > 0) {
          client.warn(text('unread', { n: unread }), undefined, false);
          window.setStatusBarMessage(text('unread', { n: unread }), 10_000);
        }
        if (uris.length >= MOST_FILES) void window.showWarningMessage(text('tooMany', { n: MOST_FILES }));
      });
    } catch (error) {
      // The server has gone down meanwhile; its next start reads anew.
      if (client.isRunning()) client.error(text('readingFailed'), error, false);
    } finally {
      if (reading === source) {
        reading = undefined;
        await commands.executeCommand('setContext', READING, false);
      }
      source.dispose();
    }
  };
  const started = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) void readAll();
  });
  client.onRequest(READ_FILES_REQUEST, async ({ uris }: ReadFilesParams): Promise<ReadFilesResult> => {
    const read = uris.map(async (uri) => (await readText(Uri.parse(uri, true))) ?? null);
    return { texts: await Promise.all(read) };
  });
  return Disposable.from(
    started,
    commands.registerCommand('theThuc.ngungDocThuMuc', () => reading?.cancel()),
    workspace.onDidChangeWorkspaceFolders(() => {
      if (client.isRunning()) void readAll();
    }),
    watch(client, send),
    new Disposable(() => reading?.cancel()),
  );
}

async function textsOf(uris: readonly Uri[]): Promise<IndexedText[]> {
  const read = uris.map(async (uri): Promise<IndexedText[]> => {
    const content = await readText(uri);
    return content === undefined ? [] : [{ uri: uri.toString(), path: pathOf(uri), text: content }];
  });
  return (await Promise.all(read)).flat();
}
