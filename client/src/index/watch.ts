import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { IndexedText, IndexParams, IndexResult } from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';
import { findBelow, isFolder, isWanted, pathOf, readText } from './read.ts';

/** A branch that is checked out changes hundreds of files at once; they go out together. */
const PAUSE = 100;
const BATCH = 50;

/** Tells the server of files that come, change, move and go, by VS Code or by others. */
export function watch(client: BaseLanguageClient, send: (params: IndexParams) => Promise<IndexResult>): Disposable {
  const changed = new Map<string, 'changed' | 'deleted'>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One after another: a file that is deleted and made anew must not end up deleted.
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = (run: () => Promise<unknown>): void => {
    last = last.then(run).catch((error: unknown) => {
      if (client.isRunning()) client.error(text('readingFailed'), error, false);
    });
  };
  const flush = async (): Promise<void> => {
    const waiting = [...changed];
    changed.clear();
    if (!client.isRunning()) return;
    for (let at = 0; at < waiting.length; at += BATCH) {
      const files: IndexedText[] = [];
      const deleted: string[] = [];
      for (const [uri, what] of waiting.slice(at, at + BATCH)) {
        const file = Uri.parse(uri, true);
        const content = what === 'deleted' ? undefined : await readText(file);
        if (content === undefined) deleted.push(uri);
        else files.push({ uri, path: pathOf(file), text: content });
      }
      await send({ files, deleted });
    }
  };
  const note = (uri: Uri, what: 'changed' | 'deleted'): void => {
    changed.set(uri.toString(), what);
    clearTimeout(timer);
    timer = setTimeout(() => inOrder(flush), PAUSE);
  };
  const appeared = async (uri: Uri): Promise<void> => {
    if (isWanted(uri)) note(uri, 'changed');
    else if (!HIDDEN.test(uri.path) && (await isFolder(uri))) {
      // Watchers tell of a folder that is moved in, not of what it holds.
      for (const file of await findBelow(uri)) note(file, 'changed');
    }
  };
  const everything = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    everything,
    everything.onDidCreate((uri) => void appeared(uri)),
    everything.onDidChange((uri) => isWanted(uri) && note(uri, 'changed')),
    // Of a folder only the folder itself is told; the server knows what it has in there.
    everything.onDidDelete((uri) => !HIDDEN.test(uri.path) && note(uri, 'deleted')),
    workspace.onDidRenameFiles(({ files }) => {
      const renamed = files.map(({ oldUri, newUri }) => ({
        from: oldUri.toString(),
        to: newUri.toString(),
        path: pathOf(newUri),
      }));
      inOrder(async () => client.isRunning() && send({ renamed }));
    }),
    new Disposable(() => clearTimeout(timer)),
  );
}

const HIDDEN = /\/(?:node_modules|\.git)(?:\/|$)/u;
