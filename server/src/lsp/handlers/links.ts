import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { shortForm } from '../../core/registry/phrase.ts';
import { type Context, guarded, look } from '../context.ts';
import { toRange } from '../convert.ts';
import { say } from '../texts.ts';

/** A citation leads to the text itself where a row of the registry gives its address; nothing is opened unasked. */
export function links(context: Context): void {
  const none: DocumentLink[] = [];
  context.connection.onDocumentLinks(
    guarded(context, 'textDocument/documentLink', none, async (params: DocumentLinkParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined) return none;
      const { registry } = context.knowledge.of(seen.document.uri);
      return seen.document.parsed().citations.flatMap((citation): DocumentLink[] => {
        const found = registry.resolve(citation);
        const entry = 'entry' in found ? found.entry : undefined;
        if (entry?.address === undefined || !/^https:\/\/[^\s]+$/iu.test(entry.address)) return [];
        const tooltip = say(seen.settings.ngonNgu, 'openText', { name: shortForm(entry) });
        return [{ range: toRange(seen.document.lines, citation.span), target: entry.address, tooltip }];
      });
    }),
  );
}
