import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingRanges } from '../../core/features/folding.ts';
import { type Context, guarded, look } from '../context.ts';
import { toFoldingRanges } from '../convert.ts';

export function folding(context: Context): void {
  const none: FoldingRange[] = [];
  context.connection.onFoldingRanges(
    guarded(context, 'textDocument/foldingRange', none, async (params: FoldingRangeParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      return seen === undefined ? none : toFoldingRanges(seen.document.lines, foldingRanges(seen.document.parsed()));
    }),
  );
}
