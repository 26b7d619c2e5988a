import { lineEndFrom } from '../../core/dialect/blocks.ts';
import type { Finding, Language } from '../../core/lint/finding.ts';
import { countBefore } from '../../core/text/search.ts';
import type { Parsed } from '../../core/tree/nodes.ts';
import type { Imported } from '../read/read-docx.ts';
import { ON_PAGE, type PrintedOptions, printedFindings } from './check-printed.ts';

/**
 * What is said of a Word document: of its text, and of its sheet, in the order of the text. Lines and columns mean nothing in
 * Word, so each is placed by its paragraph and first words; a fix would mend a text that nobody has.
 */
export function wordFindings(
  word: Imported,
  parsed: Parsed,
  found: readonly Finding[],
  language: Language,
  { levels, paper }: Pick<PrintedOptions, 'levels' | 'paper'>,
): readonly Finding[] {
  const placed = placer(word, language);
  return [...found, ...printedFindings(word, parsed, { language, levels, paper })]
    .map((one) => ({ ...one, message: one.message + placed(one), fixes: [] }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const LONGEST = 40;
const WORDS = { vi: 'đoạn', en: 'paragraph' } as const;

function placer({ text, places }: Imported, language: Language): (finding: Finding) => string {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return ({ span }) => {
    if (span.start === ON_PAGE.start && span.end === ON_PAGE.end) return '';
    const place = sorted[Math.max(0, countBefore(starts, (start) => start <= span.start) - 1)];
    if (place === undefined) return '';
    const words = text.slice(place.start, Math.min(place.end, lineEndFrom(text, place.start))).replace(/\s+/gu, ' ');
    const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    return ` [${WORDS[language]} ${place.paragraph}: “${shown}”]`;
  };
}
