import { version } from '../../../../package.json';
import { akomaXml } from '../../core/akoma/akoma.ts';
import { layoutHtml } from '../../core/layout/html.ts';
import { layout } from '../../core/layout/layout.ts';
import { remarksOf } from '../../core/report/remarks.ts';
import { base64 } from '../base64.ts';
import { type Context, type Look, look } from '../context.ts';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../protocol.ts';
import { say } from '../texts.ts';

/** The paper of an open document as a file: the same bytes as those of `the-thuc export`. Who writes it is the client. */
export function exportRequest(context: Context): void {
  context.connection.onRequest<ExportResult | null, void>(
    EXPORT_REQUEST,
    async (params: ExportParams, token): Promise<ExportResult | null> => {
      const seen = await look(context, params.uri, token, 'luu');
      if (seen === undefined) return null;
      const made = await fileOf(context, seen, params);
      return typeof made === 'string' ? { fault: made } : { bytes: base64(made) };
    },
  );
}

/** Words for people where it can't be made here. */
async function fileOf(
  { platform, files, session }: Context,
  seen: Look,
  params: ExportParams,
): Promise<Uint8Array | string> {
  const language = seen.settings.ngonNgu;
  const parsed = seen.document.parsed();
  const printed = layout(parsed, files.configs.of(params.uri).paper);
  if (params.to === 'html') return new TextEncoder().encode(layoutHtml(printed, { version }));
  if (params.to === 'akn') return new TextEncoder().encode(akomaXml(parsed, { program: 'Thể Thức', version }));
  const { paper } = platform;
  if (paper === undefined) return say(language, 'noPaper');
  const remarks = params.comments === true ? remarksOf(seen.findings(), parsed.main.regime, language) : [];
  const options = { source: parsed.text, autoNumber: params.autoNumber === true, remarks };
  const docx = await paper.docx(printed, options, session().docxWriter);
  if (params.to === 'docx') return docx;
  const made = paper.pdf === undefined ? { fault: 'absent' as const } : await paper.pdf(docx);
  if ('pdf' in made) return made.pdf;
  if (made.fault === 'absent') return say(language, 'noOffice');
  if (made.fault === 'slow') return say(language, 'officeSlow', { seconds: made.seconds });
  return say(language, 'officeFailed', { reason: made.said });
}
