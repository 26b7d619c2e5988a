import { parseArgs } from 'node:util';
import { decodedFile, encodingOf, FILE_ENCODINGS, type FileEncoding } from '../core/encoding/files.ts';
import { decodedText } from '../core/encoding/font-evidence.ts';
import { legacyPassages } from '../core/encoding/recognise.ts';
import type { Language } from '../core/lint/finding.ts';
import { applyEdits } from '../core/lint/fix.ts';
import { readBytes, reasonOf, sourceOf, writeSource } from './files.ts';
import type { Output } from './output.ts';
import { checkNewTarget } from './target.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/**
 * `the-thuc convert`: one file in TCVN3, VNI or Windows-1258 to Unicode, into a new file or to standard output. Of a file in
 * Unicode the passages are converted that were pasted from such a one. Nothing is ever written over.
 */
export function runConvert(args: string[], language: Language, output: Output): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, output: { type: 'string', short: 'o' }, from: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Usage(say(language, 'needFile', { ten: 'convert' }));
  const from = FILE_ENCODINGS.find((one) => one === values.from);
  if (values.from !== undefined && from === undefined) {
    throw new Usage(say(language, 'convertFrom', { ten: values.from, cac: FILE_ENCODINGS.join(', ') }));
  }
  const target = values.output;
  if (target !== undefined) checkNewTarget(target, language);
  const bytes = readBytes(path, language);
  if (!(bytes instanceof Uint8Array)) throw new Usage(`${path}: ${bytes.error}`);
  const { text, notes } = converted(path, bytes, from, language);
  if (text === undefined) {
    for (const note of notes) output.error(note);
    return 0;
  }
  if (target === undefined) output.out(text.replace(/\n$/u, ''));
  else {
    try {
      writeSource(target, text);
    } catch (error) {
      throw new Usage(`${target}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
    }
  }
  for (const note of notes) output.error(note);
  if (target !== undefined) output.error(say(language, 'written', { ten: target }));
  return 0;
}

interface Converted {
  /** Undefined where there is nothing to convert. */
  readonly text: string | undefined;
  readonly notes: readonly string[];
}

function converted(path: string, bytes: Uint8Array, from: FileEncoding | undefined, language: Language): Converted {
  const source = sourceOf(path, bytes, language);
  if (!('error' in source)) return ofUnicode(path, source.text, from, language);
  // NUL bytes: no text in any of these encodings.
  if (bytes.includes(0)) throw new Usage(`${path}: ${source.error}`);
  const encoding = from ?? encodingOf(bytes);
  if (encoding === 'utf8') throw new Usage(`${path}: ${source.error}`);
  if (encoding === undefined) throw new Usage(say(language, 'convertUnknown', { ten: path }));
  return { text: decodedFile(bytes, encoding), notes: notesOf(encoding, language) };
}

function ofUnicode(path: string, text: string, from: FileEncoding | undefined, language: Language): Converted {
  if (from === 'cp1258') throw new Usage(say(language, 'convertFromUtf8', { ten: path }));
  if (from !== undefined) return { text: decodedText(text, from), notes: notesOf(from, language) };
  const passages = legacyPassages(text);
  if (passages.length === 0) return { text: undefined, notes: [say(language, 'convertNothing', { ten: path })] };
  const edits = passages.flatMap((passage) => passage.edits);
  const capitals = passages.some(({ encoding }) => encoding === 'tcvn3') ? [say(language, 'capitals')] : [];
  return {
    text: applyEdits(text, edits),
    notes: [say(language, 'convertedPassages', { so: passages.length }), ...capitals],
  };
}

function notesOf(encoding: FileEncoding, language: Language): string[] {
  const done = say(language, 'converted', { ma: say(language, encoding) });
  return encoding === 'tcvn3' ? [done, say(language, 'capitals')] : [done];
}
