import {
  CodeAction,
  CodeActionKind,
  type Command,
  MarkdownString,
  type MarkedString,
  type TextDocument,
  Uri,
} from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';
import { RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import { sayWhoAsks } from './asked.ts';
import { CLEAN_SCHEME } from './commands/cleanDocument.ts';
import { hasReason, isConfigFile } from './commands/giveReason.ts';
import { text } from './texts.ts';

/** Small changes to what the server sends, for things that only VS Code has. */
export function createMiddleware(): Middleware {
  return {
    // The preview of a clean form is a document only for the editor: nothing in it is judged.
    didOpen: async (document, next) => (isPreview(document) ? undefined : next(document)),
    didChange: async (event, next) => (isPreview(event.document) ? undefined : next(event)),
    didClose: async (document, next) => (isPreview(document) ? undefined : next(document)),
    provideDiagnostics: (document, previous, token, next) =>
      isPreview(document)
        ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
        : next(document, previous, token),
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      linkPages(hover?.contents ?? []);
      return hover;
    },
    provideCompletionItem(document, position, context, token, next) {
      return next(document, position, sayWhoAsks(document, context), token);
    },
    async provideCodeActions(document, range, context, token, next) {
      const actions = await next(document, range, context, token);
      for (const action of actions ?? []) checkAfterwards(action);
      return actions;
    },
  };
}

function isPreview(document: TextDocument | Uri): boolean {
  return (document instanceof Uri ? document : document.uri).scheme === CLEAN_SCHEME;
}

/**
 * Links of a hover to pages of rules: VS Code takes none of a scheme of our own there, so they become the command that opens the
 * page. No other command may be run from a hover.
 */
function linkPages(contents: readonly (MarkdownString | MarkedString)[]): void {
  for (const one of contents) {
    if (!(one instanceof MarkdownString)) continue;
    const linked = one.value.replace(PAGE_LINK, (_, rule: string) => {
      return `](command:${SHOW_RULE}?${encodeURIComponent(JSON.stringify([rule]))})`;
    });
    if (linked === one.value) continue;
    one.value = linked;
    one.isTrusted = { enabledCommands: [SHOW_RULE] };
  }
}

const SHOW_RULE = 'theThuc.xemQuyTac';
const PAGE_LINK = new RegExp(`\\]\\(${RULE_SCHEME}:/([a-z0-9/-]+)\\.md\\)`, 'gu');

/**
 * A fix should take its squiggle away at once, also where the check waits for the next save. Where a reason is to be given
 * the cursor goes there; a configuration that the drafter doesn't see is saved.
 */
function checkAfterwards(action: CodeAction | Command): void {
  if (!(action instanceof CodeAction) || action.command !== undefined) return;
  if (action.kind === undefined || !CodeActionKind.QuickFix.contains(action.kind)) return;
  const changes = action.edit?.entries() ?? [];
  const reason = changes.some(([, edits]) => edits.some(({ newText }) => hasReason(newText)));
  const config = changes.some(([uri]) => isConfigFile(uri.path));
  const name = reason ? 'ghiLyDo' : config ? 'luuCauHinh' : 'kiemTraLai';
  action.command = { command: `theThuc.${name}`, title: text('check') };
}
