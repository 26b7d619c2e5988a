import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { innerLinkAt, labelledAt, placeOf, referencesTo } from '../../core/features/references.ts';
import { citedHere, gatheredForRow, locationOf } from '../cited.ts';
import { type Context, guarded, look } from '../context.ts';
import { toOffset, toRange } from '../convert.ts';
import { isDraft } from '../language.ts';

/**
 * Every place of the workspace that cites the document; from a citation of it, from its own number line, or from its row in
 * the unit's list. From a label ("Điều 3.") or a reference to it: the places of the same text that refer to it.
 */
export function references(context: Context): void {
  const none: Location[] = [];
  context.connection.onReferences(
    guarded(context, 'textDocument/references', none, async (params: ReferenceParams, token) => {
      const here = await citedHere(context, params, token);
      const gathered = here === undefined ? await gatheredForRow(context, params, token) : here.gathered();
      if (gathered === undefined) return (await innerReferences(context, params, token)) ?? none;
      const { sure, unsure, documents } = gathered;
      const places = [...sure, ...unsure].map(({ file, mention }) => ({ uri: file.uri, span: mention.span }));
      const own = documents.flatMap(({ uri, number }) => (number === undefined ? [] : [{ uri, span: number.span }]));
      const wanted = params.context.includeDeclaration ? [...own, ...places] : places;
      return wanted.flatMap(({ uri, span }) => locationOf(context, uri, span) ?? []);
    }),
  );
  const nothing: DocumentHighlight[] = [];
  context.connection.onDocumentHighlight(
    guarded(context, 'textDocument/documentHighlight', nothing, async (params: DocumentHighlightParams, token) => {
      const here = await citedHere(context, params, token);
      if (here === undefined) return nothing;
      const { uri, lines } = here.seen.document;
      const { sure, documents } = here.gathered();
      const places = sure
        .filter(({ file }) => file.uri === uri)
        .map(({ mention }) => ({ range: toRange(lines, mention.span), kind: DocumentHighlightKind.Read }));
      const own = documents
        .filter((file) => file.uri === uri)
        .flatMap(({ number }) =>
          number === undefined ? [] : [{ range: toRange(lines, number.span), kind: DocumentHighlightKind.Write }],
        );
      return [...own, ...places];
    }),
  );
}

async function innerReferences(
  context: Context,
  { textDocument, position, context: { includeDeclaration } }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const seen = await look(context, textDocument.uri, token);
  if (seen === undefined || !isDraft(seen.document)) return undefined;
  const { lines, uri } = seen.document;
  const parsed = seen.document.parsed();
  const offset = toOffset(lines, position);
  const target = innerLinkAt(parsed, offset)?.target ?? labelledAt(parsed, offset);
  if (target === undefined) return undefined;
  const spans = [...(includeDeclaration ? [placeOf(target)] : []), ...referencesTo(parsed, target)];
  return spans.map((span) => ({ uri, range: toRange(lines, span) }));
}
