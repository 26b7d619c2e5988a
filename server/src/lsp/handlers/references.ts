import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { citedHere, gatheredForRow, locationOf } from '../cited.ts';
import { type Context, guarded } from '../context.ts';
import { toRange } from '../convert.ts';

/**
 * Every place of the workspace that cites the document; from a citation of it, from its own number line, or from its row in
 * the unit's list.
 */
export function references(context: Context): void {
  const none: Location[] = [];
  context.connection.onReferences(
    guarded(context, 'textDocument/references', none, async (params: ReferenceParams, token) => {
      const here = await citedHere(context, params, token);
      const gathered = here === undefined ? await gatheredForRow(context, params, token) : here.gathered();
      if (gathered === undefined) return none;
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
