import { readFlow } from '../../core/dialect/read.ts';
import type { Notebook } from './notebook.ts';

/**
 * The words of a paragraph as a line of source that is read as just these words: a backslash before what Markdown would
 * take for a mark, and only where it does; in very long documents before everything that could be one.
 */
export function escapedLine(words: string, notes: Notebook): string {
  if (!MAY_BE_MARKED.test(words)) return words;
  const careful = words.replace(MARKS, '\\$&').replace(AT_START, '\\');
  if (!notes.spend()) return careful;
  if (isReadAs(words, words)) return words;
  const light = words.replace(STRONG, '\\$&').replace(AT_START, '\\');
  return isReadAs(light, words) || !isReadAs(careful, words) ? light : careful;
}

const MAY_BE_MARKED = /[*_[\]`<\\|~#]|^(?:-{3,}|={3,})\s*$/u;
const STRONG = /[*`<\\]/gu;
const AT_START = /^(?=(?:#{1,6}|-{3,}|={3,}|~{3,})(?:\s|$))/u;
const MARKS = /[*_[\]`<\\|]/gu;

/** True where the dialect reads one line from the source, with these words. */
export function isReadAs(source: string, words: string): boolean {
  const [line, ...more] = readFlow(`x\n\n${source}\n`).flow.slice(1);
  return line?.type === 'line' && more.length === 0 && line.flat.text === plainWords(words);
}

/** As a reader of the page has it: one blank where there are several. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(BLANKS, ' ').trim();
}

const BLANKS = /[\s\u0085]+/gu;

/** A bar ends the cell of a table wherever it stands. */
export function escapedCell(words: string): string {
  return words.replaceAll('|', '\\|');
}
