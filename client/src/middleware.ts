import { CodeAction, CodeActionKind, type Command, type Diagnostic, type TextDocument } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';
import { sayWhoAsks } from './asked.ts';
import { ruleUri } from './commands/showRule.ts';
import { text } from './texts.ts';

/** Small changes to what the server sends, for things that only VS Code has. */
export function createMiddleware(): Middleware {
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) report.items.forEach(linkRule);
      return report;
    },
    provideCompletionItem(document, position, context, token, next) {
      return next(document, position, sayWhoAsks(document, context), token);
    },
    async provideCodeActions(document, range, context, token, next) {
      const actions = await next(document, range, context, token);
      for (const action of actions ?? []) checkAfterwards(action, document);
      return actions;
    },
  };
}

/** The rule's id in a finding opens its page inside the editor: no browser, no network. */
export function linkRule(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  if (typeof rule !== 'string' || !rule.includes('/')) return;
  diagnostic.code = { value: rule, target: ruleUri(rule) };
}

/** A fix should take its squiggle away at once, also where the check waits for the next save. */
function checkAfterwards(action: CodeAction | Command, document: TextDocument): void {
  if (!(action instanceof CodeAction) || action.command !== undefined) return;
  if (action.kind === undefined || !CodeActionKind.QuickFix.contains(action.kind)) return;
  action.command = { command: 'theThuc.kiemTra', title: text('check'), arguments: [document.uri.toString()] };
}
