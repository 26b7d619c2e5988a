import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createChecker } from './checker.ts';
import { type Context, type Platform, type Session, send } from './context.ts';
import { createDocuments } from './documents.ts';
import { createFiles } from './files.ts';
import { createFolders } from './folders.ts';
import { characters } from './handlers/characters.ts';
import { checkWordRequest } from './handlers/checkWord.ts';
import { CODE_ACTION_KINDS, codeActions } from './handlers/codeActions.ts';
import { compareRequest } from './handlers/compare.ts';
import { completion } from './handlers/completion.ts';
import { definition } from './handlers/definition.ts';
import { pullDiagnostics, pushDiagnostics } from './handlers/diagnostics.ts';
import { exportRequest } from './handlers/export.ts';
import { folding } from './handlers/folding.ts';
import { formatting } from './handlers/formatting.ts';
import { hover } from './handlers/hover.ts';
import { importRequest } from './handlers/import.ts';
import { inlayHints } from './handlers/inlayHints.ts';
import { links } from './handlers/links.ts';
import { onTypeFormatting } from './handlers/onType.ts';
import { previewRequest } from './handlers/preview.ts';
import { references } from './handlers/references.ts';
import { rename } from './handlers/rename.ts';
import { reportRequest } from './handlers/report.ts';
import { ownRequests } from './handlers/requests.ts';
import { selection } from './handlers/selection.ts';
import { semanticTokens, TOKENS_LEGEND } from './handlers/semanticTokens.ts';
import { outline } from './handlers/symbols.ts';
import { workspaceSymbols } from './handlers/workspaceSymbols.ts';
import { createIndexing, foldersIn } from './indexing.ts';
import { createKnowledge } from './knowledge.ts';
import { followLists } from './lists.ts';
import type { Settings } from './protocol.ts';
import { refreshAll, refreshOnChange } from './refresh.ts';
import { createSettings, nameOf } from './workspace.ts';

/**
 * The language server on one connection, the same for Node and the browser. Call `connection.listen()` afterwards.
 *
 * `initializationOptions` may hold `theThuc` (settings, for clients that can't be asked for them) and `rulePages`, the
 * address of the folder with the rules' pages.
 */
export function createServer(connection: Connection, platform: Platform): void {
  quieten(connection.console);
  let session: Session = {
    capabilities: {},
    settings: createSettings(connection, {}, undefined),
    pageOf: () => undefined,
    sendsFiles: false,
    docxWriter: undefined,
    showsEntries: false,
    showsSteps: false,
  };
  const documents = createDocuments(connection);
  const folders = createFolders();
  const files = createFiles(documents.all, folders.pathOf);
  const numbers = new Map<string, number>();
  const numbered = new WeakMap<Settings, number>();
  const context: Context = {
    connection,
    platform,
    documents,
    folders,
    files,
    knowledge: createKnowledge(files),
    session: () => session,
    numberOf(settings) {
      const known = numbered.get(settings);
      if (known !== undefined) return known;
      const name = nameOf(settings);
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      numbered.set(settings, number);
      return number;
    },
  };
  const indexing = createIndexing(context);
  const checker = createChecker(context, indexing);
  const endRefresh = refreshOnChange(context, indexing);
  connection.onInitialize((params) => {
    const pulls = params.capabilities.textDocument?.diagnostic !== undefined;
    session = {
      capabilities: params.capabilities,
      settings: createSettings(connection, params.capabilities, params.initializationOptions),
      pageOf: pagesUnder(params),
      sendsFiles: says(params, 'workspaceFiles'),
      docxWriter: addressIn(params, 'docxWriter'),
      showsEntries: says(params, 'entryPages'),
      showsSteps: says(params, 'cleanCommand'),
    };
    folders.set(foldersIn(params));
    // Never both: an editor would show every finding twice.
    if (!pulls) pushDiagnostics(context);
    return capabilitiesFor(pulls);
  });
  connection.onInitialized(() => {
    indexing.start();
    if (session.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
    void send(context, 'client/registerCapability', () =>
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'theThuc' }),
    );
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const uris = [...documents.all(), ...documents.units.all(), ...documents.configs.all()].map(({ uri }) => uri);
    checker.kick();
    if (await session.settings.changed(settings, uris)) refreshAll(context);
  });
  const stop = (): void => {
    checker.stop();
    endRefresh();
    indexing.stop();
    endTypedLists();
  };
  connection.onShutdown(stop);
  connection.onExit(stop);
  documents.onSave(files.saved);
  documents.onClose((uri) => {
    session.settings.forget(uri);
    files.closed(uri);
  });
  documents.units.onClose((uri) => session.settings.forget(uri));
  documents.configs.onClose((uri) => session.settings.forget(uri));
  const endTypedLists = followLists(context);
  pullDiagnostics(context);
  codeActions(context);
  onTypeFormatting(context);
  formatting(context);
  characters(context);
  outline(context);
  folding(context);
  selection(context);
  hover(context);
  completion(context);
  inlayHints(context);
  semanticTokens(context);
  definition(context);
  references(context);
  rename(context);
  links(context);
  workspaceSymbols(context);
  ownRequests(context, checker);
  reportRequest(context, indexing);
  previewRequest(context);
  compareRequest(context);
  exportRequest(context);
  importRequest(context);
  checkWordRequest(context);
}

/**
 * A log that nobody reads any more is no failure: the library throws from it once the connection has gone, also where it
 * wants to say itself that an answer could not be sent.
 */
function quieten(console: Connection['console']): void {
  for (const name of ['error', 'warn', 'info', 'log'] as const) {
    const write = console[name].bind(console);
    console[name] = (message) => {
      try {
        write(message);
      } catch {
        // The connection has gone.
      }
    };
  }
}

function capabilitiesFor(pulls: boolean): InitializeResult {
  return {
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      ...(pulls
        ? {
            diagnosticProvider: { identifier: 'theThuc', interFileDependencies: false, workspaceDiagnostics: false },
          }
        : {}),
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
      documentSymbolProvider: { label: 'Thể Thức' },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: { resolveProvider: false },
      workspaceSymbolProvider: { resolveProvider: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      // The colon of `loai:`, figures and signs of a number; a letter or blank as a trigger would get in the way of
      // typing Vietnamese. A figure triggers because VS Code asks by itself only behind a letter ("NĐ 30").
      completionProvider: { triggerCharacters: [':', ...'0123456789-/'], resolveProvider: false },
      inlayHintProvider: true,
      semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
    },
    serverInfo: { name: 'Thể Thức' },
  };
}

function says(params: InitializeParams, key: string): boolean {
  const options: unknown = params.initializationOptions;
  return (
    typeof options === 'object' && options !== null && Object.entries(options).some(([k, v]) => k === key && v === true)
  );
}

function addressIn(params: InitializeParams, key: string): string | undefined {
  const options: unknown = params.initializationOptions;
  if (typeof options !== 'object' || options === null) return undefined;
  const value: unknown = Object.entries(options).find(([k]) => k === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** `file:///…/docs/quy-tac` and a rule's id make the address of its page; no folder, no address. */
function pagesUnder(params: InitializeParams): (rule: string) => string | undefined {
  const options: unknown = params.initializationOptions;
  const folder =
    typeof options === 'object' && options !== null && 'rulePages' in options ? options.rulePages : undefined;
  if (typeof folder !== 'string' || folder === '') return () => undefined;
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return (rule) => `${base}${rule}.md`;
}
