import { layout } from '../../core/layout/layout.ts';
import { previewPages } from '../../core/layout/preview.ts';
import { type Context, look } from '../context.ts';
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from '../protocol.ts';

/** The printed form of an open document, for the preview. A failure is the client's to tell: it shows pages, or says why not. */
export function previewRequest(context: Context): void {
  context.connection.onRequest(
    PREVIEW_REQUEST,
    async ({ uri }: PreviewParams, token): Promise<PreviewResult | null> => {
      const seen = await look(context, uri, token);
      if (seen === undefined) return null;
      const { paper } = context.files.configs.of(uri);
      return { version: seen.document.version, pages: previewPages(layout(seen.document.parsed(), paper)) };
    },
  );
}
