import {
  type DocumentOnTypeFormattingParams,
  LSPErrorCodes,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import { onEnter } from '../../core/features/enter.ts';
import { type Context, guarded } from '../context.ts';
import { toOffset, toTextEdit } from '../convert.ts';

/**
 * Enter in a numbered list. Answered at once, without waiting for anything: the messages before it have been read, so the
 * document is the one in which Enter was pressed, or a later one, in which the cursor no longer follows a line end.
 */
export function onTypeFormatting(context: Context): void {
  const none: TextEdit[] = [];
  context.connection.onDocumentOnTypeFormatting(
    guarded(context, 'textDocument/onTypeFormatting', none, (params: DocumentOnTypeFormattingParams, token) => {
      if (params.ch !== '\n') return none;
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã được hủy.');
      const document = context.documents.get(params.textDocument.uri);
      if (document === undefined) return none;
      const offset = toOffset(document.lines, params.position);
      // A position outside the text is one of an older version.
      const { line, character } = document.lines.positionAt(offset);
      if (line !== params.position.line || character !== params.position.character) return none;
      return onEnter(document.parsed(), offset).map((edit) => toTextEdit(document.lines, edit));
    }),
  );
}
