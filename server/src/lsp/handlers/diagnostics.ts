import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import {
  type Context,
  checksWhileTyping,
  guarded,
  type Look,
  look,
  lookAtConfig,
  lookAtUnit,
  lookNow,
  send,
} from '../context.ts';
import { toDiagnostic } from '../convert.ts';
import type { OpenDocument } from '../documents.ts';
import { configDiagnostics, configKey } from './configFiles.ts';
import { pushListed } from './listedFiles.ts';
import { unitDiagnostics, unitKey } from './unitFiles.ts';

/** For a client that pulls: a report on request, `unchanged` where text, settings and day are those of the last one. */
export function pullDiagnostics(context: Context): void {
  const report = async (
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const { uri } = params.textDocument;
    const reportOf = (resultId: string, items: () => Diagnostic[]): DocumentDiagnosticReport =>
      params.previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
    const list = await lookAtUnit(context, uri, token);
    if (list !== undefined) {
      const { ngonNgu } = list.settings;
      return reportOf(unitKey(list.unit, ngonNgu), () => unitDiagnostics(list.unit, ngonNgu));
    }
    const own = await lookAtConfig(context, uri, token);
    if (own !== undefined) {
      const { configs } = context.files;
      const { ngonNgu } = own.settings;
      return reportOf(configKey(configs, own.config, ngonNgu), () => configDiagnostics(configs, own.config, ngonNgu));
    }
    const seen = await look(context, uri, token);
    return seen === undefined ? EMPTY : reportOf(seen.key, () => diagnosticsOf(context, seen));
  };
  const answer = guarded(context, 'textDocument/diagnostic', EMPTY, report);
  context.connection.languages.diagnostics.on(async (params, token) => {
    try {
      return await answer(params, token);
    } catch (error) {
      // The client asks again: in "on save" mode no other event would make it.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) {
        throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
      }
      throw error;
    }
  });
}

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** For a client without pull: sent after opening and saving, while typing only where that is asked for. */
export function pushDiagnostics(context: Context): void {
  const { connection, documents } = context;
  const name = 'textDocument/publishDiagnostics';
  const publish = (document: OpenDocument, typing: boolean): Promise<void> =>
    send(context, name, async () => {
      const { uri, version, serial } = document;
      const settings = await context.session().settings.of(uri);
      const now = documents.get(uri);
      if (now === undefined || now.version !== version || now.serial !== serial) return;
      if (typing && version !== now.savedVersion && !checksWhileTyping(uri, settings)) return;
      const seen = lookNow(context, now, settings);
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(context, seen) });
    });
  documents.onChange((document) => void publish(document, true));
  documents.onSave((document) => void publish(document, false));
  documents.onClose((uri) => {
    void send(context, name, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  const sendUnits = pushListed(context, documents.units, unitDiagnostics);
  const sendConfigs = pushListed(context, documents.configs, (config, language) =>
    configDiagnostics(context.files.configs, config, language),
  );
  refreshers.set(context, () => {
    sendUnits();
    sendConfigs();
    for (const document of documents.all()) void publish(document, false);
  });
}

/** After a change of settings: the client is asked to pull again, or everything open is sent again. */
export function refreshDiagnostics(context: Context): void {
  const push = refreshers.get(context);
  if (push !== undefined) push();
  else if (context.session().capabilities.workspace?.diagnostics?.refreshSupport === true) {
    void send(context, 'workspace/diagnostic/refresh', () => context.connection.languages.diagnostics.refresh());
  }
}

const refreshers = new WeakMap<Context, () => void>();

function diagnosticsOf(context: Context, seen: Look): Diagnostic[] {
  const { capabilities, pageOf } = context.session();
  const declared = capabilities.textDocument;
  const relatedInformation =
    (declared?.diagnostic?.relatedInformation ?? declared?.publishDiagnostics?.relatedInformation) === true;
  return seen.findings().map((finding) => toDiagnostic(seen.document.lines, finding, { pageOf, relatedInformation }));
}
