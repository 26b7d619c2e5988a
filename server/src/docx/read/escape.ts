import type { Notebook } from './notebook.ts';
import { readAs } from './readings.ts';

/**
 * The words of paragraphs as lines of source that are read as just these words: a backslash before what Markdown would take
 * for a mark, and only where it does; in very long documents before everything that could be one.
 */
export function escapedLines(lines: readonly string[], notes: Notebook): readonly string[] {
  const out = [...lines];
  let open = lines.flatMap((words, i) => (mayBeMarked(words) ? [i] : []));
  for (const escaped of [(words: string) => words, lightly, carefully]) {
    const tried = open.map((i) => ({ source: escaped(lines[i] ?? ''), words: lines[i] ?? '' }));
    const read = readAs(tried, notes);
    const left: number[] = [];
    open.forEach((i, k) => {
      if (read[k] === true) out[i] = tried[k]?.source ?? '';
      else {
        // What can't be read any more is escaped with care; what is read as something else whatever is done, as little as can be.
        out[i] = read[k] === undefined ? carefully(lines[i] ?? '') : lightly(lines[i] ?? '');
        if (read[k] === false) left.push(i);
      }
    });
    open = left;
  }
  return out;
}

export function escapedLine(words: string, notes: Notebook): string {
  return escapedLines([words], notes)[0] ?? words;
}

/** False where no reading is needed: nothing in it is a mark anywhere. */
export function mayBeMarked(words: string): boolean {
  return MAY_BE_MARKED.test(words);
}

function lightly(words: string): string {
  return words.replace(STRONG, '\\$&').replace(AT_START, '\\');
}

function carefully(words: string): string {
  return words.replace(MARKS, '\\$&').replace(AT_START, '\\');
}

const MAY_BE_MARKED = /[*_[\]`<\\|~#]|^(?:-{3,}|={3,})\s*$/u;
const STRONG = /[*`<\\]/gu;
const AT_START = /^(?=(?:#{1,6}|-{3,}|={3,}|~{3,})(?:\s|$))/u;
const MARKS = /[*_[\]`<\\|]/gu;

/** As a reader of the page has it: one blank where there are several. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(BLANKS, ' ').trim();
}

const BLANKS = /[\s\u0085]+/gu;

/** A bar ends the cell of a table wherever it stands. */
export function escapedCell(words: string): string {
  return words.replaceAll('|', '\\|');
}
