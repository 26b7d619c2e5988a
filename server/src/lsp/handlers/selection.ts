import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSpans } from '../../core/features/selection.ts';
import { type Context, guarded, look } from '../context.ts';
import { toOffset, toSelectionRange } from '../convert.ts';

export function selection(context: Context): void {
  const none: SelectionRange[] = [];
  context.connection.onSelectionRanges(
    guarded(context, 'textDocument/selectionRange', none, async (params: SelectionRangeParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined) return none;
      const { lines } = seen.document;
      const parsed = seen.document.parsed();
      return params.positions.map((position) =>
        toSelectionRange(lines, selectionSpans(parsed, toOffset(lines, position))),
      );
    }),
  );
}
