import { cleanText } from '../../core/clean/clean.ts';
import { compose } from '../read/compose.ts';
import { newNotebook } from '../read/notebook.ts';
import { blocksOf } from './blocks.ts';

/** Where words were copied from, as far as it decides whether they are to be read as a document. */
export type Origin = 'office' | 'web';

/**
 * What was copied in Word, LibreOffice or on a page, as source text: automatic numbers as they were shown, the two columns of a
 * header one below the other, tables, letters of old fonts. Undefined where there are no words.
 */
export function readHtml(html: string): { readonly text: string; readonly origin: Origin } | undefined {
  if (html.length > LONGEST) return undefined;
  const notes = newNotebook();
  const { text } = compose(blocksOf(html, notes), notes);
  if (text.trim() === '') return undefined;
  const clean = text.length > CLEANED ? text : cleanText(text).text;
  return { text: clean.trimEnd(), origin: OFFICE.test(html.slice(0, HEAD)) ? 'office' : 'web' };
}

/** A paste has to be there at once. */
const LONGEST = 4_000_000;
const CLEANED = 500_000;
const HEAD = 20_000;

/** Names that Word, LibreOffice, WPS and Google Docs leave in what they copy. */
const OFFICE =
  /schemas-microsoft-com:office|name="?(?:generator|progid)"? content="?(?:microsoft|word|libreoffice|openoffice)|docs-internal-guid|class="?mso|mso-list/iu;
