import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PASTE_REQUEST, type PasteParams, type PasteResult } from '../../server/src/lsp/protocol.ts';
import { text } from './texts.ts';

/**
 * Words copied in Word are pasted as a document: automatic numbers as Word showed them, tables, the two columns of a header one
 * below the other. VS Code can do so from 1.97 on; before, and where a plain paste is chosen, the words come as they always did.
 */
export function pasteDocument(client: BaseLanguageClient): vscode.Disposable {
  const { languages, DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as unknown as PasteApi;
  if (languages.registerDocumentPasteEditProvider === undefined || DocumentPasteEdit === undefined) {
    return { dispose: () => undefined };
  }
  const kind = DocumentDropOrPasteEditKind?.Empty.append('text', 'vbhc');
  const plain = DocumentDropOrPasteEditKind?.Text;
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(_document, _ranges, data, _context, token) {
      // Copied in an editor of VS Code: it is source already.
      if (data.get('vscode-editor-data') !== undefined || !client.isRunning()) return undefined;
      const html = await data.get('text/html')?.asString();
      if (html === undefined || html === '' || html.length > LONGEST || token.isCancellationRequested) return undefined;
      const params: PasteParams = { html };
      const read = await client.sendRequest<PasteResult | null>(PASTE_REQUEST, params, token);
      if (read === null || kind === undefined) return undefined;
      const edit = new DocumentPasteEdit(read.text, text('pasteTitle'), kind);
      // From a page the words as they are come first; the other way is one click away.
      if (read.origin === 'web' && plain !== undefined) edit.yieldTo = [plain];
      return [edit];
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: 'vbhc' }, provider, {
    providedPasteEditKinds: kind === undefined ? [] : [kind],
    pasteMimeTypes: ['text/html'],
  });
}

const LONGEST = 4_000_000;

/** Of VS Code 1.97; the types are those of 1.91, which we still run in. */
interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly Kind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: Kind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: Kind; readonly Text: Kind };
}

interface Kind {
  append(...parts: readonly string[]): Kind;
}

interface PasteEdit {
  yieldTo?: readonly Kind[];
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<readonly PasteEdit[] | undefined>;
}
