import { bytesOf } from '../base64.ts';
import type { Context } from '../context.ts';
import {
  IMPORT_REQUEST,
  type ImportParams,
  type ImportResult,
  PASTE_REQUEST,
  type PasteParams,
  type PasteResult,
} from '../protocol.ts';

/** A .docx as text, the same as `the-thuc import` gives; and what is pasted. What reads them is loaded by the first that comes. */
export function importRequest({ connection }: Context): void {
  connection.onRequest<ImportResult, void>(
    IMPORT_REQUEST,
    async ({ bytes, language }: ImportParams): Promise<ImportResult> => {
      const [{ readDocx }, { noteMessage }, { refusalText }] = await Promise.all([
        import('../../docx/read/read-docx.ts'),
        import('../../docx/read/report.ts'),
        import('../../docx/read/texts.ts'),
      ]);
      const read = readDocx(bytesOf(bytes));
      if (read.type === 'refused') return { fault: refusalText(read.id, read.values, language) };
      const notes = read.notes.map((note) => ({ message: noteMessage(note, language), details: note.details }));
      return { text: read.text, paragraphs: read.places.length, notes };
    },
  );
  connection.onRequest<PasteResult | null, void>(
    PASTE_REQUEST,
    async ({ html }: PasteParams): Promise<PasteResult | null> => {
      const { readHtml } = await import('../../docx/paste/read-html.ts');
      return readHtml(html) ?? null;
    },
  );
}
