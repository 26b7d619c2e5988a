import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { distinctRules } from '../../core/features/hover.ts';
import { type Renumbering, renumberings } from '../../core/features/renumber.ts';
import { fileSuppressionEdit, suppressionEdit } from '../../core/features/suppression.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { chosenFix, fixAll } from '../../core/lint/fix.ts';
import { lint } from '../../core/lint/run.ts';
import { parse } from '../../core/parse.ts';
import { RULES } from '../../core/rules/index.ts';
import type { Edit, Span } from '../../core/text/span.ts';
import { type Context, guarded, type Look, look } from '../context.ts';
import { toSpan } from '../convert.ts';
import { CLEAN_COMMAND } from '../protocol.ts';
import { say } from '../texts.ts';
import { action, type ResolveData, resolvesEdits, workspaceEdit } from './action.ts';
import { ALL_CHARACTERS, CHARACTERS, characterEdits, charactersAction, charactersFix } from './characters.ts';
import { addWordAction, ignoreInFolder } from './quietActions.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.theThuc`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL, CHARACTERS];

/** Everything is recomputed from the document as it is; what the client sends of diagnostics only links action and finding. */
export function codeActions(context: Context): void {
  const none: CodeAction[] = [];
  context.connection.onCodeActionResolve((action, token) => resolve(context, action, token));
  context.connection.onCodeAction(
    guarded(context, 'textDocument/codeAction', none, async (params: CodeActionParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined) return none;
      const { only } = params.context;
      const actions: CodeAction[] = [];
      if (wants(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(context, seen, params));
      // Without `only` the menu at the cursor is meant, and a change of the whole file doesn't belong there.
      if (only !== undefined && wants(only, FIX_ALL)) actions.push(...fixAllAction(context, seen));
      if (only !== undefined && wants(only, CHARACTERS)) actions.push(...charactersAction(context, seen));
      return actions;
    }),
  );
}

/** `quickfix` is asked for by nothing, by itself or by a kind above it; kinds are dotted paths. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

function quickFixes(context: Context, seen: Look, params: CodeActionParams): CodeAction[] {
  const range = toSpan(seen.document.lines, params.range);
  const here = seen.findings().filter((one) => one.span.start <= range.end && range.start <= one.span.end);
  const diagnosticOf = (finding: Finding): Diagnostic[] =>
    params.context.diagnostics.filter(
      (one) => one.code === finding.rule && one.message === finding.message && overlapsRange(seen, one, finding),
    );
  const actions: CodeAction[] = [];
  for (const finding of here) {
    const diagnostics = diagnosticOf(finding);
    finding.fixes.forEach((fix, index) => {
      const preferred = index === 0 && fix.safety === 'safe';
      actions.push(action(context, seen, fix.title, fix.edits, { diagnostics, preferred }));
    });
    if (PASTED.has(finding.rule) && context.session().showsSteps) {
      const title = say(seen.settings.ngonNgu, 'cleanPasted');
      actions.push({ title, kind: CodeActionKind.QuickFix, command: { title, command: CLEAN_COMMAND }, diagnostics });
    }
  }
  const letters = here.filter((one) => one.rule.startsWith('ky-tu/'));
  if (letters.length > 0) actions.push(...charactersFix(context, seen, letters.flatMap(diagnosticOf)));
  actions.push(...renumberActions(context, seen, range, here.flatMap(diagnosticOf)));
  for (const finding of distinctRules(here)) actions.push(...fixRuleAction(context, seen, finding, diagnosticOf));
  for (const finding of here) {
    if (finding.word !== undefined) actions.push(...addWordAction(context, seen, finding.word, diagnosticOf(finding)));
  }
  for (const finding of distinctRules(here)) {
    if (finding.rule.startsWith('he-thong/')) continue;
    actions.push(...ignoreActions(context, seen, finding, diagnosticOf(finding)));
  }
  return withoutRepeats(actions);
}

/** In this place, in the file, in the folder: each with room for the reason. */
function ignoreActions(context: Context, seen: Look, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const language = seen.settings.ngonNgu;
  const parsed = seen.document.parsed();
  const title = titleOf(seen, finding.rule);
  const between = RULES.find((rule) => rule.id === finding.rule)?.betweenLines === true;
  const here = between ? [] : [suppressionEdit(parsed, finding, language)];
  const file = fileSuppressionEdit(parsed, finding.rule, language);
  return [
    ...here.map((edit) => action(context, seen, say(language, 'ignoreHere', { title }), [edit], { diagnostics })),
    action(context, seen, say(language, 'ignoreFile', { title }), [file], { diagnostics }),
    ...ignoreInFolder(context, seen, finding.rule, title, diagnostics),
  ];
}

/** What a paste leaves: the way to the clean form is shown beside the fix of the one thing. */
const PASTED: ReadonlySet<string> = new Set([
  'trinh-bay/dong-bi-ngat',
  'trinh-bay/thieu-dong-trong',
  'trinh-bay/thut-dau-dong',
  'trinh-bay/gach-duoi-chu',
]);

function overlapsRange(seen: Look, diagnostic: Diagnostic, finding: Finding): boolean {
  const span = toSpan(seen.document.lines, diagnostic.range);
  return span.start <= finding.span.end && finding.span.start <= span.end;
}

/**
 * One action for all findings of a rule, where more than one of them has a safe fix. An editor asks for actions at every
 * move of the cursor: what the fixes come to is worked out when the action is taken, if the client can wait for that.
 */
function fixRuleAction(
  context: Context,
  seen: Look,
  finding: Finding,
  diagnosticOf: (finding: Finding) => Diagnostic[],
): CodeAction[] {
  const { rule } = finding;
  const fixable = seen.findings().filter((one) => one.rule === rule && chosenFix(one) !== undefined);
  if (fixable.length < 2) return [];
  const title = say(seen.settings.ngonNgu, 'fixRule', { title: titleOf(seen, rule), count: fixable.length });
  const diagnostics = diagnosticOf(finding);
  if (resolvesEdits(context)) {
    const data: ResolveData = { uri: seen.document.uri, key: seen.key, rule };
    return [{ title, kind: CodeActionKind.QuickFix, data, ...(diagnostics.length === 0 ? {} : { diagnostics }) }];
  }
  return [action(context, seen, title, ruleEdits(seen, rule), { diagnostics })];
}

/** Refused when the text or its settings are no longer those in which the action was offered. */
async function resolve(context: Context, offered: CodeAction, token: CancellationToken): Promise<CodeAction> {
  const data = offered.data as ResolveData | undefined;
  if (typeof data?.uri !== 'string' || offered.edit !== undefined) return offered;
  const seen = await look(context, data.uri, token);
  if (seen?.key !== data.key) throw new ResponseError(LSPErrorCodes.ContentModified, 'Văn bản đã thay đổi.');
  const edits = data.rule === ALL_CHARACTERS ? characterEdits(seen) : ruleEdits(seen, data.rule);
  return { ...offered, edit: workspaceEdit(context, seen, edits) };
}

function ruleEdits(seen: Look, rule: string): readonly Edit[] {
  return fixAll(seen.document.lines.getText(), linter(seen), { rules: new Set([rule]) }).edits;
}

function fixAllAction(context: Context, seen: Look): CodeAction[] {
  const fixed = fixAll(seen.document.lines.getText(), linter(seen));
  if (fixed.edits.length === 0) return [];
  return [action(context, seen, say(seen.settings.ngonNgu, 'fixAll'), fixed.edits, { kind: FIX_ALL })];
}

/** Each round reads only the lines that the one before it has changed. */
function linter(seen: Look): (text: string) => readonly Finding[] {
  let parsed = seen.document.parsed();
  return (text) => {
    parsed = parse(text, parsed);
    return lint(parsed, seen.options);
  };
}

function renumberActions(context: Context, seen: Look, range: Span, diagnostics: Diagnostic[]): CodeAction[] {
  const numbering = diagnostics.filter((one) => typeof one.code === 'string' && one.code.startsWith('bo-cuc/'));
  return renumberings(seen.document.parsed(), range).map((found) =>
    action(context, seen, renumberTitle(seen, found), found.edits, { diagnostics: numbering }),
  );
}

function renumberTitle(seen: Look, found: Renumbering): string {
  const language = seen.settings.ngonNgu;
  const keys = { list: 'renumberList', sections: 'renumberSections', articles: 'renumberArticles' } as const;
  let title = say(language, keys[found.scope]);
  if (found.references > 0) title = say(language, 'withReferences', { title, count: found.references });
  return found.safety === 'review' ? say(language, 'toReview', { title }) : title;
}

function titleOf(seen: Look, id: string): string {
  return RULES.find((rule) => rule.id === id)?.title[seen.settings.ngonNgu] ?? id;
}

/** Two findings may be mended by the same edit, and a rule may offer the renumbering too: the first one stays. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((one) => {
    const key = JSON.stringify(one.edit ?? one.data ?? one.command);
    return !seen.has(key) && seen.add(key);
  });
}
