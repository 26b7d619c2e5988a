import {
  type CancellationToken,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type Context, logFailure, nextTurn, send } from './context.ts';
import {
  INDEX_REQUEST,
  type IndexParams,
  type IndexResult,
  READ_FILES_REQUEST,
  type ReadFilesResult,
  STATE_NOTIFICATION,
  type StateParams,
} from './protocol.ts';

/** Brings the files of the workspace into the index: sent by the client, else read by the server itself. */
export interface Indexing {
  /** After `initialized`. */
  start(): void;
  /** The whole workspace has been read once. */
  ready(): boolean;
  onReady(run: () => void): void;
  /** Texts of files that no editor has open. */
  texts(uris: readonly string[]): Promise<readonly (string | undefined)[]>;
  tellState(checked: boolean): void;
  stop(): void;
}

export function createIndexing(context: Context): Indexing {
  const { connection, files, folders, platform } = context;
  const readied: (() => void)[] = [];
  let ready = false;
  let turn = 0;
  let stopped = false;
  const tellState = (checked: boolean): void => {
    if (stopped) return;
    const state: StateParams = { files: files.index.files.size, ready, checked };
    void send(context, STATE_NOTIFICATION, () => connection.sendNotification(STATE_NOTIFICATION, state));
  };
  const finish = (whole: boolean): void => {
    if (whole) files.end();
    files.settle();
    ready = true;
    tellState(false);
    for (const run of readied) run();
  };
  // A batch takes many turns: one that says what is gone must not overtake the one before it.
  let last: Promise<unknown> = Promise.resolve();
  connection.onRequest(INDEX_REQUEST, (params: IndexParams, token): Promise<IndexResult> => {
    const result = last.then(() => take(params, token));
    last = result.catch(() => undefined);
    return result;
  });
  const take = async (params: IndexParams, token: CancellationToken): Promise<IndexResult> => {
    if (params.state === 'begin') files.begin();
    for (const { from, to, path } of params.renamed ?? []) files.rename(from, to, path);
    for (const uri of params.deleted ?? []) files.remove(uri);
    for (const { uri, path, text } of params.files ?? []) {
      // One file at a time: a letter typed meanwhile doesn't wait for the batch.
      await nextTurn();
      if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã được hủy.');
      }
      read(uri, path, text);
    }
    if (params.state === 'done' || params.state === 'stopped') finish(params.state === 'done');
    else if (ready && params.state === undefined) tellState(false);
    return { files: files.index.files.size };
  };
  const read = (uri: string, path: string, text: string): void => {
    try {
      files.read(uri, path, text);
    } catch (error) {
      logFailure(context, uri, error);
    }
  };

  /** For a client that knows nothing of all this, on a machine with files. */
  const readAll = async (): Promise<void> => {
    const machine = platform.files;
    const mine = ++turn;
    files.begin();
    for (const folder of machine === undefined ? [] : folders.all()) {
      for (const uri of (await machine?.find(folder.uri)) ?? []) {
        const text = await machine?.read(uri);
        await nextTurn();
        if (mine !== turn || stopped) return;
        if (text !== undefined) read(uri, folders.pathOf(uri) ?? uri, text);
      }
    }
    finish(true);
  };
  const watch = (): void => {
    const { workspace } = context.session().capabilities;
    if (platform.files === undefined || workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    void send(context, 'client/registerCapability', () =>
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  };
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const machine = platform.files;
    if (machine === undefined || context.session().sendsFiles) return;
    for (const { uri, type } of changes) {
      const text = type === FileChangeType.Deleted ? undefined : await machine.read(uri);
      if (text === undefined) files.remove(uri);
      else read(uri, folders.pathOf(uri) ?? uri, text);
    }
    if (ready) tellState(false);
  });
  return {
    start() {
      if (context.session().capabilities.workspace?.workspaceFolders === true) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          folders.change(added, removed);
          if (!context.session().sendsFiles) void send(context, 'index', readAll);
        });
      }
      if (context.session().sendsFiles) return;
      watch();
      void send(context, 'index', readAll);
    },
    ready: () => ready,
    onReady: (run) => void readied.push(run),
    async texts(uris) {
      if (!context.session().sendsFiles) {
        return Promise.all(uris.map((uri) => platform.files?.read(uri) ?? Promise.resolve(undefined)));
      }
      const { texts } = await connection.sendRequest<ReadFilesResult>(READ_FILES_REQUEST, { uris });
      return uris.map((_, at) => texts[at] ?? undefined);
    },
    tellState,
    stop() {
      stopped = true;
    },
  };
}

const WATCHED: readonly string[] = [
  '**/*.vbhc',
  '**/*.vbhc.md',
  '**/can-cu.{yaml,yml,json}',
  '**/{*.the-thuc.json,*.the-thuc-moc.json}',
];

/** `workspaceFolders`, or what older clients have of it. */
export function foldersIn(params: InitializeParams): { uri: string; name: string }[] {
  if (params.workspaceFolders) return params.workspaceFolders;
  const uri = params.rootUri;
  return uri ? [{ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }] : [];
}
