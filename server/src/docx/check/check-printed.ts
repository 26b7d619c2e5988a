import type { FormOptions } from '../../core/layout/form.ts';
import type { Finding, Language } from '../../core/lint/finding.ts';
import { type Levels, levelOf } from '../../core/lint/levels.ts';
import { PRINTED_RULES, printedMessage } from '../../core/printed/rules.ts';
import type { Span } from '../../core/text/span.ts';
import type { Parsed } from '../../core/tree/nodes.ts';
import type { Imported } from '../read/read-docx.ts';
import { checkLetters } from './letters.ts';
import { checkLines } from './lines.ts';
import { checkPages } from './pages.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkPositions } from './positions.ts';
import type { PrintedFault, Tell } from './report.ts';
import { sheetOf } from './sheet.ts';
import { strangersOf, tellStrangers } from './strangers.ts';
import { checkTables } from './tables.ts';

export interface PrintedOptions {
  readonly language: Language;
  readonly levels?: Levels | undefined;
  /** What the unit has chosen, as in `paper` of its configuration. */
  readonly paper?: FormOptions | undefined;
}

const CHOSEN = {
  vi: ' Đơn vị chọn số này ở “paper” của .the-thuc.json.',
  en: ' The unit has chosen it in “paper” of .the-thuc.json.',
} as const;

/** What is about the page as a whole stands at the first letter. */
export const ON_PAGE: Span = { start: 0, end: 1 };

/**
 * The sheet of a .docx against the printed form, by the table of `core/law/paper.ts`. `parsed` is the tree of the text that
 * was read from it; findings stand at their place in that text.
 */
export function printedFindings(imported: Imported, parsed: Parsed, options: PrintedOptions): readonly Finding[] {
  // A text that is no document has no form.
  if (parsed.main.kind === 'unknown' || parsed.text.trim() === '') return [];
  const sheet = sheetOf(imported.document, parsed, imported.places, options.paper);
  const faults: PrintedFault[] = [];
  const tell: Tell = (fault) => {
    faults.push(fault);
  };
  const strangers = strangersOf(sheet);
  tellStrangers(strangers, tell);
  const apart = new Set(strangers.map(({ part }) => part));
  const rest = apart.size === 0 ? sheet : { ...sheet, parts: sheet.parts.filter((part) => !apart.has(part)) };
  checkPages(sheet, tell);
  for (const check of [checkLetters, checkPositions, checkLines, checkParagraphs]) check(rest, tell);
  checkTables(sheet, tell);
  return faults.flatMap(({ id, message, values, basis, part, by }): Finding[] => {
    const level = levelOf({ id, severity: PRINTED_RULES[id].severity }, options.levels);
    if (level === 'off') return [];
    const { start, end } = part ?? ON_PAGE;
    return [
      {
        rule: id,
        severity: level,
        message:
          printedMessage(id, message, values, options.language) + (by?.chosen === true ? CHOSEN[options.language] : ''),
        span: { start, end: Math.max(end, start + 1) },
        basis: [basis],
        fixes: [],
        related: [],
      },
    ];
  });
}
