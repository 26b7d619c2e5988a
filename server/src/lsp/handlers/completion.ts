import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { suggestionCard } from '../../core/features/citation-card.ts';
import { type CitationSuggestion, citationsAt } from '../../core/features/citation-completion.ts';
import { type Suggestion, suggestionsAt } from '../../core/features/completion.ts';
import { documentAt } from '../../core/features/path.ts';
import { dayOf } from '../../core/registry/day.ts';
import { RULES } from '../../core/rules/index.ts';
import { type Context, guarded, type Look, lookAsAsked, lookAtUnitAsAsked } from '../context.ts';
import { toOffset, toTextEdit } from '../convert.ts';
import type { OpenDocument } from '../documents.ts';
import { isDraft } from '../language.ts';
import { ASKED_BY_HAND } from '../protocol.ts';
import { unitCompletion } from './unitFiles.ts';

/** No commit characters, ever: a Vietnamese keyboard sends letters that would accept a suggestion half-way. */
export function completion(context: Context): void {
  const none: CompletionItem[] = [];
  const asks = createAsks();
  context.documents.onClose((uri) => asks.forget(uri));
  context.connection.onCompletion(
    guarded<CompletionParams, CompletionItem[] | CompletionList>(
      context,
      'textDocument/completion',
      none,
      async (params, token) => {
        const { uri } = params.textDocument;
        const list = await lookAtUnitAsAsked(context, uri, token);
        if (list !== undefined) return unitCompletion(context, list.unit, params.position, list.settings.ngonNgu);
        const seen = await lookAsAsked(context, uri, token);
        if (seen === undefined || !isDraft(seen.document)) return none;
        const offset = toOffset(seen.document.lines, params.position);
        const asked = asks.isAsked(seen.document, offset, params.context);
        const others = suggestionsAt(seen.document.parsed(), offset, RULES).map((one, index) =>
          toItem(seen, one, index),
        );
        const citations = citationItems(context, seen, offset, asked);
        // Asked anew with each key: which documents are meant is decided here, not by the letters of their labels.
        return citations.length === 0 ? others : { isIncomplete: true, items: [...citations, ...others] };
      },
    ),
  );
}

function toItem({ document }: Look, suggestion: Suggestion, index: number): CompletionItem {
  return {
    label: suggestion.label,
    detail: suggestion.detail,
    kind: KINDS[suggestion.kind],
    sortText: sortText(index),
    filterText: suggestion.insert.trim(),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: toTextEdit(document.lines, { span: suggestion.span, text: suggestion.insert }),
  };
}

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  label: CompletionItemKind.Text,
  rule: CompletionItemKind.Constant,
};

function citationItems(context: Context, seen: Look, offset: number, asked: boolean): CompletionItem[] {
  const { document, options, settings } = seen;
  const { uri, lines } = document;
  const { registry, elsewhere } = context.knowledge.of(uri);
  const parsed = document.parsed();
  const { today } = options;
  const found = citationsAt(parsed, offset, { uri, registry, elsewhere, today, asked });
  const card = { registry, language: settings.ngonNgu, day: dayOf(documentAt(parsed, offset), today) };
  const tags = context.session().capabilities.textDocument?.completion?.completionItem?.tagSupport?.valueSet;
  const canTag = tags?.includes(CompletionItemTag.Deprecated) === true;
  // VS Code shows `detail` of the chosen item only, and the description of all of them.
  const describes =
    context.session().capabilities.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  return found.map((one: CitationSuggestion, index): CompletionItem => {
    const item: CompletionItem = {
      label: one.label,
      detail: one.detail,
      ...(describes ? { labelDetails: { description: one.detail } } : {}),
      kind: CompletionItemKind.Reference,
      documentation: { kind: MarkupKind.Markdown, value: suggestionCard(one.entry, card) },
      sortText: sortText(index),
      // What stands there already: an editor would compare "NĐ 30" with the label and throw the item away.
      filterText: parsed.text.slice(one.span.start, offset),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: toTextEdit(lines, { span: one.span, text: one.insert }),
    };
    if (!one.ended) return item;
    return canTag ? { ...item, tags: [CompletionItemTag.Deprecated] } : { ...item, deprecated: true };
  });
}

function sortText(index: number): string {
  return String(index).padStart(4, '0');
}

interface Asks {
  /**
   * Whether the drafter asked for suggestions (Ctrl+Space). Our own client says so; of others it is known that they ask by
   * themselves once for a text, and only behind a word that isn't a mere number.
   */
  isAsked(document: OpenDocument, offset: number, from: CompletionContext | undefined): boolean;
  forget(uri: string): void;
}

interface Ask {
  readonly serial: number;
  readonly version: number;
  readonly offset: number;
  /** Came as `Invoked`: the one that VS Code makes by itself, or the drafter's. */
  readonly invoked: boolean;
  readonly asked: boolean;
}

function createAsks(): Asks {
  const last = new Map<string, Ask>();
  return {
    isAsked(document, offset, from) {
      const kind = from?.triggerKind ?? CompletionTriggerKind.Invoked;
      const byHand = from?.triggerCharacter === ASKED_BY_HAND;
      const { uri, serial, version, lines } = document;
      const before = last.get(uri);
      const earlier = before?.serial === serial ? before : undefined;
      const invoked = kind === CompletionTriggerKind.Invoked;
      const again = earlier?.invoked === true && earlier.version === version && earlier.offset === offset;
      // A list that was asked for is narrowed down by typing on.
      const narrowed =
        kind === CompletionTriggerKind.TriggerForIncompleteCompletions &&
        earlier?.asked === true &&
        earlier.offset <= offset;
      const token = /[\p{L}\p{M}\p{N}/-]*$/u.exec(lines.getText().slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
      const alone = /^\d*$|[/-]$/u.test(token);
      const asked = byHand || narrowed || (invoked && (again || alone));
      last.set(uri, { serial, version, offset, invoked, asked });
      return asked;
    },
    forget: (uri) => void last.delete(uri),
  };
}
