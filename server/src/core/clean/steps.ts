import { blanks } from './blanks.ts';
import { characters } from './characters.ts';
import { ending } from './ending.ts';
import { header } from './header.ts';
import { indents } from './indents.ts';
import { labels } from './labels.ts';
import { lineEnds } from './line-ends.ts';
import { paragraphs } from './paragraphs.ts';
import type { Step } from './step.ts';
import { tables } from './tables.ts';
import { unwrap } from './unwrap.ts';

/**
 * In wrapped text a blank line says where a paragraph ends; once most lines are long, nothing else may. The header isn't
 * wrapped and gets its blank lines when it is arranged.
 */
const PARTED: Step = {
  ...paragraphs,
  changes(parsed) {
    if (!parsed.wrapped) return [];
    const from = parsed.leaves.find(({ role }) => !HEADER.has(role))?.span.start ?? 0;
    return paragraphs.changes(parsed).filter(({ edits }) => edits.every(({ span }) => span.start >= from));
  },
};

const HEADER: ReadonlySet<string> = new Set([
  'superior',
  'agency',
  'nationalTitle',
  'partyTitle',
  'motto',
  'number',
  'placeDate',
  'stamp',
  'ruleLine',
  'mark',
]);

/**
 * The steps in the order in which they are taken: characters first, since every other step reads them; lines are joined before their indents go (which say where a paragraph
 * of a PDF begins), columns are parted before their blanks go, and blank lines come last.
 */
export const STEPS: readonly Step[] = [
  characters,
  lineEnds,
  PARTED,
  unwrap,
  header,
  ending,
  blanks,
  labels,
  tables,
  indents,
  paragraphs,
];
