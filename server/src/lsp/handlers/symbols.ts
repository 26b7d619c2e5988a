import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { documentSymbols } from '../../core/features/symbols.ts';
import { type Context, guarded, look } from '../context.ts';
import { toSymbol } from '../convert.ts';

export function outline(context: Context): void {
  const none: DocumentSymbol[] = [];
  context.connection.onDocumentSymbol(
    guarded(context, 'textDocument/documentSymbol', none, async (params: DocumentSymbolParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined) return none;
      return documentSymbols(seen.document.parsed()).map((symbol) => toSymbol(seen.document.lines, symbol));
    }),
  );
}
