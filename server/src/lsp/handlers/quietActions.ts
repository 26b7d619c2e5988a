import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { switchedOff, withWord } from '../../core/config/edit.ts';
import { CONFIG_NAME } from '../../core/config/fields.ts';
import { REASON_TO_FILL } from '../../core/features/reason.ts';
import type { Edit } from '../../core/text/span.ts';
import type { Context, Look } from '../context.ts';
import { closedDocument, toTextEdit } from '../convert.ts';
import { decoded } from '../folders.ts';
import { say } from '../texts.ts';

/** Switches a rule off in the `.the-thuc.json` of the document's own folder, which is made where there is none. */
export function ignoreInFolder(
  context: Context,
  seen: Look,
  rule: string,
  title: string,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const { uri } = seen.document;
  const folder = folderOf(uri);
  if (folder === undefined) return [];
  const target = addressOf(context, folder);
  const language = seen.settings.ngonNgu;
  // A part for this very file would win over what is said for the folder.
  const { layers } = context.files.configs.of(uri);
  const group = `${rule.slice(0, rule.indexOf('/'))}/*`;
  const own = layers.at(-1);
  const hidden = own?.matched.some((part) => part.rules.some(({ key }) => key === rule || key === group)) === true;
  if (hidden && own?.path === decoded(target)) return [];
  const edit = configEdit(context, target, (text) => switchedOff(text, rule, REASON_TO_FILL[language]));
  return edit === undefined ? [] : [actionOf(say(language, 'ignoreFolder', { title }), edit, diagnostics)];
}

/**
 * Adds a word to the unit's list: to the nearest `.the-thuc.json` that holds for the document; where there is none, to a new
 * one in the folder that is open.
 */
export function addWordAction(context: Context, seen: Look, word: string, diagnostics: Diagnostic[]): CodeAction[] {
  const { uri } = seen.document;
  const { configs } = context.files;
  const nearest = configs.of(uri).layers.findLast((layer) => layer.by === undefined)?.path;
  const known = nearest === undefined ? undefined : configs.addressOf(nearest);
  const folder = context.folders.of(uri)?.uri ?? folderOf(uri);
  const target = known ?? (folder === undefined ? undefined : addressOf(context, folder));
  if (target === undefined) return [];
  const edit = configEdit(context, target, (text) => withWord(text, word));
  const title = say(seen.settings.ngonNgu, 'addWord', { word, file: context.folders.pathOf(target) ?? CONFIG_NAME });
  return edit === undefined ? [] : [actionOf(title, edit, diagnostics)];
}

function actionOf(title: string, edit: WorkspaceEdit, diagnostics: Diagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, edit, ...(diagnostics.length === 0 ? {} : { diagnostics }) };
}

/** An unsaved new document lies in no folder. */
function folderOf(uri: string): string | undefined {
  return uri.includes('://') ? uri.slice(0, uri.lastIndexOf('/')) : undefined;
}

/** As the editor writes it, where the file is known. */
function addressOf({ files: { configs } }: Context, folder: string): string {
  const uri = `${folder}/${CONFIG_NAME}`;
  return configs.addressOf(uri) ?? uri;
}

function configEdit(
  context: Context,
  uri: string,
  change: (text: string) => Edit | undefined,
): WorkspaceEdit | undefined {
  const { documents, files } = context;
  const open = documents.configs.get(uri);
  const text = open?.lines.getText() ?? files.configs.textOf(uri);
  const edit = change(text ?? '');
  if (edit === undefined) return undefined;
  const able = context.session().capabilities.workspace?.workspaceEdit;
  const textEdit = toTextEdit(open?.lines ?? closedDocument(uri, text ?? ''), edit);
  if (able?.documentChanges !== true) return text === undefined ? undefined : { changes: { [uri]: [textEdit] } };
  const textChange: TextDocumentEdit = { textDocument: { uri, version: open?.version ?? null }, edits: [textEdit] };
  if (text !== undefined) return { documentChanges: [textChange] };
  if (able.resourceOperations?.includes('create') !== true) return undefined;
  // Never over a file that is there after all.
  return {
    documentChanges: [{ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } }, textChange],
  };
}
