import { lineEndFrom } from '../core/dialect/blocks.ts';
import type { Finding, Language } from '../core/lint/finding.ts';
import type { Levels } from '../core/lint/levels.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { ON_PAGE, printedFindings } from '../docx/check/check-printed.ts';
import type { Imported } from '../docx/read/read-docx.ts';
import { readDocx } from '../docx/read/read-docx.ts';
import { refusalText } from '../docx/read/texts.ts';
import { type FileError, readBytes, type SourceFile } from './files.ts';
import { say } from './texts.ts';

/** A Word document as the other commands take it: its text, and what the file shows. */
export interface WordSource extends SourceFile {
  readonly word: Imported;
}

export function isWordFile(path: string): boolean {
  return /\.docx$/iu.test(path);
}

export function readWord(path: string, language: Language): WordSource | FileError {
  const bytes = readBytes(path, language);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = readDocx(bytes);
  if (read.type === 'refused') return { path, error: refusalText(read.id, read.values, language) };
  return { path, text: read.text, encoding: 'utf8', word: read };
}

/**
 * What is said of a Word document: of its text, and of its sheet, in the order of the text. Lines and columns mean nothing in
 * Word, so each is placed by its paragraph and first words; a fix would mend a text that nobody has.
 */
export function wordFindings(
  word: Imported,
  parsed: Parsed,
  found: readonly Finding[],
  language: Language,
  levels: Levels | undefined,
): readonly Finding[] {
  const all = [...found, ...printedFindings(word, parsed, { language, levels })];
  return all
    .map((one) => ({ ...one, message: one.message + placeWords(word, one, language), fixes: [] }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const LONGEST = 40;

function placeWords({ text, places }: Imported, { span }: Finding, language: Language): string {
  if (span.start === ON_PAGE.start && span.end === ON_PAGE.end) return '';
  const place =
    places.find(({ start, end }) => start <= span.start && span.start < end) ??
    places.find(({ start }) => start >= span.start);
  if (place === undefined) return '';
  const words = text.slice(place.start, Math.min(place.end, lineEndFrom(text, place.start))).replace(/\s+/gu, ' ');
  const chu = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return say(language, 'wordPlace', { so: place.paragraph, chu });
}
