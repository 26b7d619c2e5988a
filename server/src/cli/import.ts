import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../core/lint/finding.ts';
import { readDocx } from '../docx/read/read-docx.ts';
import { noteMessage } from '../docx/read/report.ts';
import { refusalText } from '../docx/read/texts.ts';
import { readBytes, reasonOf, writeSource } from './files.ts';
import type { Output } from './output.ts';
import { checkNewTarget } from './target.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/**
 * `the-thuc import`: a .docx as text, into a new file or to standard output; what could not be carried goes to standard
 * error. Nothing is ever written over.
 */
export function runImport(args: string[], language: Language, output: Output): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Usage(say(language, 'needFile', { ten: 'import' }));
  if (/\.vbhc(?:\.md)?$/iu.test(path) && existsSync(path)) throw new Usage(say(language, 'importOurs', { ten: path }));
  const target = values.output;
  if (target !== undefined) {
    checkNewTarget(target, language);
    if (/\.(?:docx?|odt|rtf|pdf|html?)$/iu.test(target)) throw new Usage(say(language, 'importName', { ten: target }));
  }
  const bytes = readBytes(path, language);
  if (!(bytes instanceof Uint8Array)) throw new Usage(`${path}: ${bytes.error}`);
  const read = readDocx(bytes);
  if (read.type === 'refused') throw new Usage(`${path}: ${refusalText(read.id, read.values, language)}`);
  if (read.text.trim() === '') throw new Usage(`${path}: ${say(language, 'wordNoWords')}`);
  if (target === undefined) output.out(read.text.replace(/\n$/u, ''));
  else {
    try {
      writeSource(target, read.text);
    } catch (error) {
      throw new Usage(`${target}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
    }
  }
  output.error(say(language, 'imported', { ten: path, so: read.places.length }));
  for (const note of read.notes) {
    output.error(say(language, 'importNote', { loi: noteMessage(note, language) }));
    if (!LISTED.has(note.id)) continue;
    for (const chu of note.details) output.error(say(language, 'importDetail', { chu }));
  }
  if (target !== undefined) output.error(say(language, 'written', { ten: target }));
  return 0;
}

/** Notes that name places which nobody would find by the number alone. */
const LISTED: ReadonlySet<string> = new Set(['comments', 'hidden', 'equations']);
