import { type CompletionContext, CompletionTriggerKind, type Disposable, type TextDocument, workspace } from 'vscode';
import { ASKED_BY_HAND } from '../../server/src/lsp/protocol.ts';

/** VS Code asks by itself 10 ms after a letter; nobody presses Ctrl+Space that soon. */
const SOONEST = 250;

let changed: { readonly document: TextDocument; readonly at: number } | undefined;

/** Keeps in mind when text was last typed. */
export function watchTyping(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.languageId === 'vbhc') changed = { document, at: Date.now() };
  });
}

/** The same context, with a word to the server where the drafter asked for suggestions. */
export function sayWhoAsks(document: TextDocument, context: CompletionContext): CompletionContext {
  if (context.triggerKind !== CompletionTriggerKind.Invoke) return context;
  const byItself = changed?.document === document && Date.now() - changed.at < SOONEST;
  return byItself ? context : { ...context, triggerCharacter: ASKED_BY_HAND };
}
