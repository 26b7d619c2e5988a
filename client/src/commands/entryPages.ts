import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ENTRY_PAGE_REQUEST,
  ENTRY_SCHEME,
  type EntryPageParams,
  type EntryPageResult,
} from '../../../server/src/lsp/protocol.ts';
import { setting } from '../settings.ts';
import { text } from '../texts.ts';

/** Pages about documents of the built-in list, to which “go to definition” leads: read-only, their text from the server. */
export function entryPages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(ENTRY_SCHEME, {
    async provideTextDocumentContent(uri) {
      const params: EntryPageParams = { query: uri.query, language: setting('ngonNgu') ?? 'vi' };
      const page = await client.sendRequest<EntryPageResult | null>(ENTRY_PAGE_REQUEST, params);
      return page?.text ?? text('noEntry');
    },
  });
}
