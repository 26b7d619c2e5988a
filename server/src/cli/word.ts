import type { Language } from '../core/lint/finding.ts';
import type { Imported } from '../docx/read/read-docx.ts';
import { readDocx } from '../docx/read/read-docx.ts';
import { refusalText } from '../docx/read/texts.ts';
import { type FileError, hasNoWords, readBytes, type SourceFile } from './files.ts';
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
  if (hasNoWords(read.text)) return { path, error: say(language, 'wordNoWords') };
  return { path, text: read.text, encoding: 'utf8', word: read };
}
