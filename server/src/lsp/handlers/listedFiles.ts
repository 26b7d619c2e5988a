import type { Diagnostic } from 'vscode-languageserver';
import type { Language } from '../../core/lint/finding.ts';
import { type Context, checksWhileTyping, send } from '../context.ts';
import type { ListedFiles, OpenListed } from '../documents.ts';

/** For a client without pull: sent like the findings of documents. Answers how to send all of them again. */
export function pushListed<T>(
  context: Context,
  open: ListedFiles<T>,
  diagnosticsOf: (file: OpenListed<T>, language: Language) => Diagnostic[],
): () => void {
  const { connection } = context;
  const push = (file: OpenListed<T>, typing: boolean): Promise<void> =>
    send(context, PUBLISH, async () => {
      const { uri, version, serial } = file;
      const settings = await context.session().settings.of(uri);
      const now = open.get(uri);
      if (now === undefined || now.version !== version || now.serial !== serial) return;
      if (typing && version !== now.savedVersion && !checksWhileTyping(uri, settings)) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(now, settings.ngonNgu) });
    });
  open.onChange((file) => void push(file, true));
  open.onSave((file) => void push(file, false));
  open.onClose((uri) => {
    void send(context, PUBLISH, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return () => {
    for (const file of open.all()) void push(file, false);
  };
}

const PUBLISH = 'textDocument/publishDiagnostics';
