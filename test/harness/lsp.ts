import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlatformFiles, PlatformPaper } from '../../server/src/lsp/context.ts';
import {
  INDEX_REQUEST,
  type IndexParams,
  READ_FILES_REQUEST,
  type ReadFilesParams,
  STATE_NOTIFICATION,
  type StateParams,
} from '../../server/src/lsp/protocol.ts';
import { createServer } from '../../server/src/lsp/server.ts';
import { readMarked } from './markers.ts';

export interface StartOptions {
  /** False: a client that knows only pushed diagnostics. */
  readonly pull?: boolean;
  /** Values of `theThuc`, answered to `workspace/configuration`; undefined: the client can't be asked. */
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  readonly documentChanges?: boolean;
  /** The client fetches the edit of a code action when it is taken. */
  readonly resolve?: boolean;
  readonly today?: string;
  /** Files of the workspace by path, sent as VS Code's client sends them; the folder is `FOLDER`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Other folders than `FOLDER`. */
  readonly folders?: readonly { readonly uri: string; readonly name: string }[];
  /** The machine's files, for a client that sends none. */
  readonly machine?: PlatformFiles;
  /** What makes files of word processors. */
  readonly paper?: PlatformPaper;
  /** False: a client that can't ask before a change. */
  readonly annotations?: boolean;
}

/** The folder that is open where there are files. */
export const FOLDER = 'file:///w';

export function inFolder(path: string): string {
  return `${FOLDER}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** A client that speaks to a server in the same process, over two streams; nothing is spawned, nothing sleeps. */
export interface TestClient {
  readonly initialized: InitializeResult;
  /** Messages the server wrote to its log. */
  readonly log: string[];
  readonly refreshes: () => number;
  /** How often the server has asked for inlay hints and tokens to be fetched anew. */
  readonly markRefreshes: () => { readonly hints: number; readonly tokens: number };
  /** The next time the client is asked to pull again. */
  refreshed(): Promise<void>;
  /** What the client reads when the server asks for files; what is written here is told by `tell`. */
  readonly disk: Map<string, string>;
  /** Sends the files at these paths as they are on disk; what isn't there is told as deleted. */
  tell(...paths: string[]): Promise<void>;
  index(params: IndexParams): Promise<void>;
  /** The server has said so, before or after this call. */
  state(wanted: (state: StateParams) => boolean): Promise<StateParams>;
  open(text: string, uri?: string): Promise<string>;
  change(uri: string, text: string): Promise<void>;
  edit(uri: string, range: Range, text: string): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Items of a full report; fails on any other. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  /** The next `publishDiagnostics`, one that came before included; each is handed out once. */
  published(): Promise<PublishDiagnosticsParams>;
  publishedCount(): number;
  actions(uri: string, range: Range, only?: string[], diagnostics?: Diagnostic[]): Promise<CodeAction[]>;
  onEnter(uri: string, position: Position): Promise<TextEdit[]>;
  request<R>(method: string, params?: unknown): Promise<R>;
  /** Asked and taken back at once. */
  cancelled(method: string, params: unknown): Promise<unknown>;
  send(method: string, params: unknown): Promise<void>;
  configure(settings: Record<string, unknown>, push?: boolean): Promise<void>;
  text(uri: string): string;
  lines(uri: string): TextDocument;
  stop(): Promise<void>;
  /** The connection breaks, without a word. */
  leave(): void;
}

export const DEFAULT_URI = 'file:///tmp/ke-hoach.vbhc.md';

export async function startServer(options: StartOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  createServer(server, {
    today: () => options.today ?? '2026-03-20',
    ...(options.machine === undefined ? {} : { files: options.machine }),
    ...(options.paper === undefined ? {} : { paper: options.paper }),
  });
  server.listen();

  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const log: string[] = [];
  const inbox: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  let published = 0;
  let refreshes = 0;
  let hints = 0;
  let tokens = 0;
  let settings = options.settings;
  const disk = new Map(Object.entries(options.files ?? {}).map(([path, text]) => [inFolder(path), text]));
  const awaiting: (() => void)[] = [];
  const watchers: { wanted: (state: StateParams) => boolean; done: (state: StateParams) => void }[] = [];
  let state: StateParams | undefined;
  client.onNotification('window/logMessage', (params: { message: string }) => {
    log.push(params.message);
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published += 1;
    const next = waiting.shift();
    if (next === undefined) inbox.push(params);
    else next(params);
  });
  client.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
    params.items.map(() => settings ?? null),
  );
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    for (const run of awaiting.splice(0)) run();
    return null;
  });
  client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams) => ({
    texts: uris.map((uri) => disk.get(uri) ?? null),
  }));
  client.onNotification(STATE_NOTIFICATION, (params: StateParams) => {
    state = params;
    for (const one of watchers.splice(0)) {
      if (one.wanted(params)) one.done(params);
      else watchers.push(one);
    }
  });
  client.onRequest('workspace/inlayHint/refresh', () => {
    hints += 1;
    return null;
  });
  client.onRequest('workspace/semanticTokens/refresh', () => {
    tokens += 1;
    return null;
  });
  client.onRequest('client/registerCapability', () => null);
  client.listen();

  const initialized: InitializeResult = await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: capabilitiesOf(options),
    ...(options.files === undefined && options.machine === undefined
      ? {}
      : { workspaceFolders: options.folders ?? [{ uri: FOLDER, name: 'w' }] }),
    ...(options.files === undefined
      ? options.initializationOptions === undefined
        ? {}
        : { initializationOptions: options.initializationOptions }
      : { initializationOptions: { workspaceFiles: true, entryPages: true } }),
  });
  await client.sendNotification('initialized', {});
  const index = async (params: IndexParams): Promise<void> => {
    await client.sendRequest(INDEX_REQUEST, params);
  };
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(FOLDER.length + 1));
  if (options.files !== undefined) {
    await index({ state: 'begin' });
    await index({ files: [...disk].map(([uri, text]) => ({ uri, path: pathOf(uri), text })), state: 'done' });
  }

  const leave = (): void => {
    client.dispose();
    server.dispose();
    toServer.destroy();
    toClient.destroy();
  };
  const documents = new Map<string, TextDocument>();
  const documentOf = (uri: string): TextDocument => {
    const found = documents.get(uri);
    if (found === undefined) throw new Error(`not open: ${uri}`);
    return found;
  };
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const change = async (uri: string, contentChanges: { text: string; range?: Range }[]): Promise<void> => {
    const document = documentOf(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  };
  return {
    initialized,
    log,
    refreshes: () => refreshes,
    markRefreshes: () => ({ hints, tokens }),
    refreshed: () => new Promise((resolve) => awaiting.push(resolve)),
    disk,
    async tell(...paths) {
      const uris = paths.map(inFolder);
      const files = uris.flatMap((uri) => {
        const text = disk.get(uri);
        return text === undefined ? [] : [{ uri, path: pathOf(uri), text }];
      });
      await index({ files, deleted: uris.filter((uri) => !disk.has(uri)) });
    },
    index,
    state: (wanted) =>
      state !== undefined && wanted(state)
        ? Promise.resolve(state)
        : new Promise((done) => watchers.push({ wanted, done })),
    async open(text, uri = DEFAULT_URI) {
      documents.set(uri, TextDocument.create(uri, 'vbhc', 1, text));
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'vbhc', version: 1, text },
      });
      return uri;
    },
    change: (uri, text) => change(uri, [{ text }]),
    edit: (uri, range, text) => change(uri, [{ range, text }]),
    save: (uri) => client.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async close(uri) {
      documents.delete(uri);
      await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error(`a ${report.kind} report`);
      return report.items;
    },
    published() {
      const next = inbox.shift();
      if (next !== undefined) return Promise.resolve(next);
      return new Promise((resolve) => waiting.push(resolve));
    },
    publishedCount: () => published,
    actions: (uri, range, only, diagnostics = []) =>
      client.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only === undefined ? {} : { only }) },
      }),
    onEnter: (uri, position) =>
      client.sendRequest('textDocument/onTypeFormatting', {
        textDocument: { uri },
        position,
        ch: '\n',
        options: { tabSize: 2, insertSpaces: true },
      }),
    request: (method, params) => client.sendRequest(method, params),
    cancelled(method, params) {
      const source = new CancellationTokenSource();
      const answer = client.sendRequest(method, params, source.token);
      source.cancel();
      return answer;
    },
    send: (method, params) => client.sendNotification(method, params),
    async configure(next, push = false) {
      settings = next;
      await client.sendNotification('workspace/didChangeConfiguration', {
        settings: push ? { theThuc: next } : null,
      });
    },
    text: (uri) => documentOf(uri).getText(),
    lines: documentOf,
    async stop() {
      await client.sendRequest('shutdown');
      leave();
    },
    leave,
  };
}

/** The text after a workspace edit that must be about this document and its present version. */
export function edited(client: TestClient, uri: string, edit: WorkspaceEdit | undefined): string {
  const document = client.lines(uri);
  const change = edit?.documentChanges?.[0];
  if (change !== undefined && 'edits' in change) {
    if (change.textDocument.uri !== uri || change.textDocument.version !== document.version) {
      throw new Error(`edit of ${change.textDocument.uri} version ${change.textDocument.version}`);
    }
    return TextDocument.applyEdits(document, change.edits as TextEdit[]);
  }
  return TextDocument.applyEdits(document, edit?.changes?.[uri] ?? []);
}

/** The text with the place of the cursor `‸` as a position. */
export function withCursor(fixture: string): { text: string; position: Position } {
  const { text, cursor } = readMarked(fixture, { allowNfd: true });
  if (cursor === undefined) throw new Error('no cursor in the fixture');
  return { text, position: TextDocument.create('', 'vbhc', 0, text).positionAt(cursor) };
}

function capabilitiesOf(options: StartOptions): ClientCapabilities {
  return {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
      configuration: options.settings !== undefined,
      didChangeConfiguration: { dynamicRegistration: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      ...(options.documentChanges === false
        ? {}
        : {
            workspaceEdit: {
              documentChanges: true,
              resourceOperations: ['create'],
              ...(options.annotations === false ? {} : { changeAnnotationSupport: { groupsOnLabel: false } }),
            },
          }),
      ...(options.pull === false ? {} : { diagnostics: { refreshSupport: true } }),
    },
    textDocument: {
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      ...(options.pull === false
        ? {}
        : { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false, relatedInformation: true } }),
      ...(options.resolve === true
        ? { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } }
        : {}),
    },
  };
}
