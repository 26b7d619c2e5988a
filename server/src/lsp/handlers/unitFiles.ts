import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { type UnitSuggestion, unitSuggestionsAt } from '../../core/features/unit-completion.ts';
import { unitDoubts, unitHoverAt } from '../../core/features/unit-file.ts';
import type { Language } from '../../core/lint/finding.ts';
import { builtinRegistry } from '../../core/registry/builtin.ts';
import type { Context } from '../context.ts';
import { toOffset, toRange, toTextEdit } from '../convert.ts';
import type { OpenUnitFile } from '../documents.ts';
import { DIAGNOSTIC_SOURCE } from '../protocol.ts';

/** What is wrong with a unit's list; no rule, so no page and no switch. */
export function unitDiagnostics({ uri, lines, file }: OpenUnitFile, language: Language): Diagnostic[] {
  // VS Code's own JSON support says where JSON is broken.
  const isJson = /\.json$/u.test(uri);
  const read = file();
  const problems = read.problems
    .filter(({ code }) => !isJson || !SYNTAX.has(code))
    .map(
      ({ span, severity, code, message }): Diagnostic => ({
        range: toRange(lines, span),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: DIAGNOSTIC_SOURCE,
        code,
        message: message[language],
      }),
    );
  const doubts = unitDoubts(read, builtinRegistry()).map(
    ({ span, message }): Diagnostic => ({
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Information,
      source: DIAGNOSTIC_SOURCE,
      code: 'differs',
      message: message[language],
    }),
  );
  return [...problems, ...doubts];
}

const SYNTAX: ReadonlySet<string> = new Set(['indent', 'colon', 'unclosed', 'start', 'escape', 'syntax', 'documents']);

/** Names text and language: equal keys, equal findings. */
export function unitKey({ serial, version }: OpenUnitFile, language: Language): string {
  return `can-cu.${serial}.${version}.${language}`;
}

export function unitHover({ lines, file }: OpenUnitFile, position: Position, language: Language): Hover | null {
  const found = unitHoverAt(file(), toOffset(lines, position), language);
  if (found === undefined) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(lines, found.span) };
}

export function unitCompletion(
  context: Context,
  { uri, lines }: OpenUnitFile,
  position: Position,
  language: Language,
): CompletionItem[] {
  if (/\.json$/u.test(uri)) return [];
  const text = lines.getText();
  const { completion } = context.session().capabilities.textDocument ?? {};
  const snippets = completion?.completionItem?.snippetSupport === true;
  return unitSuggestionsAt(text, toOffset(lines, position), language).map((one, index) => {
    const snippet = snippets ? one.snippet : undefined;
    return {
      label: one.label,
      detail: one.detail,
      ...(one.documentation === '' ? {} : { documentation: one.documentation }),
      kind: KINDS[one.kind],
      sortText: String(index).padStart(4, '0'),
      // An editor compares it with what stands in the range, blanks included.
      filterText: one.kind === 'row' ? text.slice(one.span.start, one.span.end) + one.label : one.insert.trim(),
      insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
      insertTextMode: InsertTextMode.asIs,
      textEdit: toTextEdit(lines, { span: one.span, text: snippet ?? one.insert }),
    };
  });
}

const KINDS: Readonly<Record<UnitSuggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  row: CompletionItemKind.Snippet,
};
