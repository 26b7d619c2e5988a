import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { type Suggestion, suggestionsAt } from '../../core/features/completion.ts';
import { RULES } from '../../core/rules/index.ts';
import { type Context, guarded, look } from '../context.ts';
import { toOffset, toTextEdit } from '../convert.ts';

/** No commit characters, ever: a Vietnamese keyboard sends letters that would accept a suggestion half-way. */
export function completion(context: Context): void {
  const none: CompletionItem[] = [];
  context.connection.onCompletion(
    guarded(context, 'textDocument/completion', none, async (params: CompletionParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined) return none;
      const { lines } = seen.document;
      return suggestionsAt(seen.document.parsed(), toOffset(lines, params.position), RULES).map(
        (suggestion, index): CompletionItem => ({
          label: suggestion.label,
          detail: suggestion.detail,
          kind: KINDS[suggestion.kind],
          sortText: String(index).padStart(4, '0'),
          filterText: suggestion.insert.trim(),
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: toTextEdit(lines, { span: suggestion.span, text: suggestion.insert }),
        }),
      );
    }),
  );
}

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  label: CompletionItemKind.Text,
  rule: CompletionItemKind.Constant,
};
