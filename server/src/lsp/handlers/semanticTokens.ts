import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { citationTokens, type TokenKind } from '../../core/features/tokens.ts';
import type { Span } from '../../core/text/span.ts';
import { type Context, guarded, type Look, look, send } from '../context.ts';
import { piecesOf, toSpan } from '../convert.ts';
import { isDraft } from '../language.ts';

/** Standard types, so that every theme knows them; `semanticTokenScopes` in package.json gives them the grammar's scopes. */
const TYPES: Readonly<Record<TokenKind, string>> = {
  type: 'class',
  code: 'number',
  date: 'event',
  issuer: 'namespace',
  title: 'string',
  locator: 'property',
  reference: 'variable',
};
const KINDS = Object.keys(TYPES);

/** `documentation`: the registry knows the document; `deprecated`: it is no longer in force. */
const KNOWN = 1;
const ENDED = 2;
export const TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: Object.values(TYPES),
  tokenModifiers: ['documentation', 'deprecated'],
};

export function semanticTokens(context: Context): void {
  const { connection, documents } = context;
  const none: SemanticTokens = { data: [] };
  const builders = new Map<string, SemanticTokensBuilder>();
  documents.onClose((uri) => builders.delete(uri));
  const name = 'textDocument/semanticTokens';
  const see = async (uri: string, token: Parameters<typeof look>[2]): Promise<Look | undefined> => {
    const seen = await look(context, uri, token);
    return seen !== undefined && isDraft(seen.document) ? seen : undefined;
  };
  connection.languages.semanticTokens.on(
    guarded(context, name, none, async (params: SemanticTokensParams, token) => {
      const seen = await see(params.textDocument.uri, token);
      if (seen === undefined) return none;
      const builder = new SemanticTokensBuilder();
      builders.set(seen.document.uri, builder);
      fill(builder, context, seen);
      return builder.build();
    }),
  );
  connection.languages.semanticTokens.onDelta(
    guarded<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      context,
      `${name}/delta`,
      none,
      async (params, token) => {
        const seen = await see(params.textDocument.uri, token);
        if (seen === undefined) return none;
        const builder = builders.get(seen.document.uri) ?? new SemanticTokensBuilder();
        builders.set(seen.document.uri, builder);
        builder.previousResult(params.previousResultId);
        fill(builder, context, seen);
        return builder.buildEdits();
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    guarded(context, `${name}/range`, none, async (params: SemanticTokensRangeParams, token) => {
      const seen = await see(params.textDocument.uri, token);
      if (seen === undefined) return none;
      const builder = new SemanticTokensBuilder();
      fill(builder, context, seen, toSpan(seen.document.lines, params.range));
      return { data: builder.build().data };
    }),
  );
}

function fill(builder: SemanticTokensBuilder, context: Context, seen: Look, range?: Span): void {
  const { lines, uri } = seen.document;
  const { registry } = context.knowledge.of(uri);
  for (const token of citationTokens(seen.document.parsed(), { registry, today: seen.options.today }, range)) {
    const modifiers = (token.known ? KNOWN : 0) + (token.ended ? ENDED : 0);
    // A token may not go on over a line end: a citation of a wrapped text does.
    for (const { line, character, length } of piecesOf(lines, token.span)) {
      builder.push(line, character, length, KINDS.indexOf(token.kind), modifiers);
    }
  }
}

/** What is known of cited documents has changed: the client asks again. */
export function refreshSemanticTokens(context: Context): void {
  if (context.session().capabilities.workspace?.semanticTokens?.refreshSupport !== true) return;
  void send(context, 'workspace/semanticTokens/refresh', () => context.connection.languages.semanticTokens.refresh());
}
