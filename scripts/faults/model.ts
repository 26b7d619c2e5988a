import type { WordXml } from './files.ts';

/** One fault of the sheet, to be put into the .docx of a document. */
export interface Fault {
  readonly kind: string;
  /** Which part of the form. */
  readonly of: string;
  /** By a style, by formatting of one paragraph, of all of them, by defaults … */
  readonly way: string;
  /** Those that may tell it; empty: any that didn't tell anything before, those of the text too. */
  readonly rules: readonly string[];
  /** The same files where the document has no such place. */
  readonly change: (files: WordXml) => WordXml;
}
