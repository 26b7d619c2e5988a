import {
  DiagnosticSeverity,
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  DIAGNOSTIC_SOURCE,
  STATUS_REQUEST,
  type StatusParams,
  type StatusResult,
} from '../../server/src/lsp/protocol.ts';
import { CLEAN_SCHEME } from './commands/cleanDocument.ts';
import { setting } from './settings.ts';
import { text } from './texts.ts';

/** Typing would ask the server once per letter without it. */
const DELAY = 250;

/** The item that says what kind of document this is, how many findings it has, and why there are none to be seen. */
export function createStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('theThuc.trangThai', StatusBarAlignment.Right, 100);
  item.name = 'Thể Thức';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), DELAY);
  };
  const update = async () => {
    const mine = ++turn;
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'vbhc' || document.uri.scheme === CLEAN_SCHEME) {
      item.hide();
      return;
    }
    const answer = await ask(client, document);
    // A later update has begun while the server answered.
    if (mine !== turn) return;
    show(item, client, document, answer);
  };
  later();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    client.onDidChangeState(later),
    window.onDidChangeActiveTextEditor(later),
    workspace.onDidOpenTextDocument(later),
    workspace.onDidChangeTextDocument(({ document }) => document === window.activeTextEditor?.document && later()),
    workspace.onDidSaveTextDocument(later),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('theThuc') && later()),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) later();
    }),
  );
}

async function ask(client: BaseLanguageClient, document: TextDocument): Promise<StatusResult | undefined> {
  if (!client.isRunning()) return undefined;
  const params: StatusParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  try {
    return (await client.sendRequest<StatusResult | null>(STATUS_REQUEST, params)) ?? undefined;
  } catch {
    return undefined;
  }
}

function show(
  item: StatusBarItem,
  client: BaseLanguageClient,
  document: TextDocument,
  answer: StatusResult | undefined,
): void {
  item.command = 'workbench.actions.view.problems';
  if (!client.isRunning()) {
    const starting = client.state === State.Starting;
    item.text = starting ? `$(loading~spin) ${text('starting')}` : `$(warning) ${text('stopped')}`;
    item.tooltip = starting ? text('starting') : text('stoppedLong');
    if (!starting) item.command = 'theThuc.khoiDongLai';
    item.show();
    return;
  }
  const count = counted(document);
  const kind = answer?.kindName ?? 'Thể Thức';
  const quiet = count.total > 0 ? undefined : silence(answer);
  const phrase = quiet ?? count.phrase;
  item.text = `${quiet === undefined ? count.worst : '$(info)'} ${kind}: ${phrase}`;
  const why = reasons(document, answer);
  item.tooltip = new MarkdownString([`**Thể Thức**: ${kind}, ${phrase}.`, ...why].join('\n\n'));
  if (document.isDirty && waitsForSave(document)) item.text += ` ${text('unsavedShort')}`;
  item.show();
}

/** What the Problems view shows for the document, so that the two never differ. */
function counted(document: TextDocument): { total: number; phrase: string; worst: string } {
  const own = languages.getDiagnostics(document.uri).filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  const of = (severity: DiagnosticSeverity) => own.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = of(DiagnosticSeverity.Error);
  const warnings = of(DiagnosticSeverity.Warning);
  const others = own.length - errors - warnings;
  const parts = [
    ...(errors > 0 ? [text('errors', { n: errors })] : []),
    ...(warnings > 0 ? [text('warnings', { n: warnings })] : []),
    ...(others > 0 ? [text('others', { n: others })] : []),
  ];
  return {
    total: own.length,
    phrase: parts.length > 0 ? parts.join(', ') : text('clean'),
    worst: errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : others > 0 ? '$(info)' : '$(check)',
  };
}

/** No finding is good news only where something was checked. */
function silence(answer: StatusResult | undefined): string | undefined {
  if (answer === undefined) return text('waiting');
  return answer.unchecked === true ? text('silent') : undefined;
}

function reasons(document: TextDocument, answer: StatusResult | undefined): string[] {
  const found = [];
  if (answer === undefined) found.push(text('noAnswer'));
  if (answer?.reason !== undefined && answer.reason !== '') found.push(answer.reason);
  if (document.isDirty && waitsForSave(document)) found.push(text('unsaved'));
  return found;
}

function waitsForSave(document: TextDocument): boolean {
  return !document.isUntitled && setting('kiemTra', document) !== 'khiGo';
}
