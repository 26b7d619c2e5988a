import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { endedHints } from '../../core/features/hints.ts';
import { type Context, guarded, look, send } from '../context.ts';
import { toSpan } from '../convert.ts';
import { isDraft } from '../language.ts';

/** "hết hiệu lực 01/7/2025" behind citations of documents that are no longer in force. */
export function inlayHints(context: Context): void {
  const none: InlayHint[] = [];
  context.connection.languages.inlayHint.on(
    guarded(context, 'textDocument/inlayHint', none, async (params: InlayHintParams, token) => {
      const seen = await look(context, params.textDocument.uri, token);
      if (seen === undefined || !isDraft(seen.document) || !seen.settings.goiYHetHieuLuc) return none;
      const { lines, uri } = seen.document;
      const { start, end } = toSpan(lines, params.range);
      const hints = endedHints(seen.document.parsed(), {
        registry: context.knowledge.of(uri).registry,
        today: seen.options.today,
        language: seen.settings.ngonNgu,
      });
      return hints
        .filter(({ at }) => start <= at && at <= end)
        .map(({ at, label, tooltip }) => ({ position: lines.positionAt(at), label, tooltip, paddingLeft: true }));
    }),
  );
}

/** What is known of cited documents has changed, or the settings: the client asks again. */
export function refreshInlayHints(context: Context): void {
  if (context.session().capabilities.workspace?.inlayHint?.refreshSupport !== true) return;
  void send(context, 'workspace/inlayHint/refresh', () => context.connection.languages.inlayHint.refresh());
}
