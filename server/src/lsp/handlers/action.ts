import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../core/text/span.ts';
import type { Context, Look } from '../context.ts';
import { toTextEdit } from '../convert.ts';

interface ActionOptions {
  readonly kind?: string;
  readonly diagnostics?: Diagnostic[];
  readonly preferred?: boolean;
}

/** An action that carries its edits. */
export function action(
  context: Context,
  seen: Look,
  title: string,
  edits: readonly Edit[],
  options: ActionOptions,
): CodeAction {
  return {
    title,
    kind: options.kind ?? CodeActionKind.QuickFix,
    edit: workspaceEdit(context, seen, edits),
    ...(options.diagnostics === undefined || options.diagnostics.length === 0
      ? {}
      : { diagnostics: options.diagnostics }),
    ...(options.preferred === true ? { isPreferred: true } : {}),
  };
}

/** With the version it was made for, where the client can take one: it then refuses an edit of an older text. */
export function workspaceEdit(context: Context, seen: Look, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version, lines } = seen.document;
  const textEdits = edits.map((edit) => toTextEdit(lines, edit));
  if (context.session().capabilities.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: { [uri]: textEdits } };
  }
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/** What an action is worked out from when it is taken. `key` is that of the look in which the action was offered. */
export interface ResolveData {
  readonly uri: string;
  readonly key: string;
  readonly rule: string;
}

/** An editor that can wait asks for the edits of an action only when it is taken. */
export function resolvesEdits(context: Context): boolean {
  const support = context.session().capabilities.textDocument?.codeAction;
  return support?.dataSupport === true && support.resolveSupport?.properties.includes('edit') === true;
}
