import { emphasised } from './emphasis.ts';
import { escapedLine } from './escape.ts';
import type { WordParagraph } from './model.ts';
import type { Notebook } from './notebook.ts';
import { linesOf, wordsOfLine } from './pieces.ts';

/** Styles of ours in which an author stresses words; in the others the form sets the look. */
const RUNNING: ReadonlySet<string> = new Set(['doan', 'khoan', 'diem', 'gach', 'trichDan', 'moDau']);

/** The source of a paragraph that was changed in Word or is new there; marks of a heading stay, by its old shape. */
export function editedSource(paragraph: WordParagraph, shape: string, notes: Notebook): string {
  const opening = /^(?:\s|#{1,6}(?= )|>|[-–—+*•](?= ))*/u.exec(shape)?.[0] ?? '';
  const isHeading = opening.includes('#');
  const lines = linesOf(paragraph, notes).map((line) => {
    const words = wordsOfLine(line).normalize('NFC');
    const marked =
      paragraph.style !== undefined && RUNNING.has(paragraph.style) && !isHeading
        ? emphasised(line, labelOf(words), paragraph.style === 'moDau', notes)
        : undefined;
    return marked?.source ?? escapedLine(words, notes);
  });
  const source = lines.join('\n');
  // Marks round the whole of it are the author's, whatever the words are now.
  const round = /^(\*{1,3})(?:\{-?\d+\}|\s)+\1$/u.exec(shape.slice(opening.length))?.[1] ?? '';
  return opening + (round === '' || source.includes('*') ? source : `${round}${source}${[...round].join('')}`);
}

/** The number at the beginning, whose look is that of the form. */
function labelOf(words: string): string {
  return /^(?:Điều \p{N}+\.|[\p{N}.]{1,12}[.)]?|\p{L}{1,2}[.)])(?=\s)/u.exec(words)?.[0] ?? '';
}
