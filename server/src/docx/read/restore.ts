import type { OffPaper } from '../../core/layout/off-paper.ts';
import { pairEdited, placesOfNew } from './align.ts';
import type { Composed } from './compose.ts';
import { wordsOf } from './flatten.ts';
import { type Found, isCell, matchSame } from './match.ts';
import type { WordBlock, WordParagraph } from './model.ts';
import type { Notebook } from './notebook.ts';
import { paragraphsIn } from './page-texts.ts';
import { dataTables, type Redrawn, redrawnTables, settleTables, tablesOf } from './redrawn.ts';
import { rewritten } from './rewritten.ts';

/**
 * The source of a document that was made by us, of its paragraphs and of what travels beside them: the same bytes where
 * nothing was changed. A paragraph that was changed in Word keeps its place and its heading marks; one that is new stands
 * behind the one before it; what was deleted is gone. Undefined where the two hardly have anything in common.
 */
export function restored(pieces: OffPaper, blocks: readonly WordBlock[], notes: Notebook): Composed | undefined {
  const units = pieces.flatMap((piece) => (piece.type === 'unit' ? [piece] : []));
  // Paragraphs are compared in the order of paper, where columns stand side by side; the text is put together in its own.
  const numbers = units.map((_, i) => i).sort((a, b) => (units[a]?.paper ?? 0) - (units[b]?.paper ?? 0));
  const onPaper = numbers.flatMap((number) => units[number] ?? []);
  const tables = dataTables(blocks, units, printedOf);
  const tableOf = new Map(tables.flatMap((table) => paragraphsIn([table]).map((one) => [one, table] as const)));
  const found = paragraphsIn(blocks).flatMap((paragraph): Found[] => {
    const printed = printedOf(paragraph);
    if (/^[ \t\n]*$/u.test(printed)) return [];
    return [{ paragraph, printed, table: tableOf.get(paragraph), unit: undefined, same: false }];
  });
  matchSame(onPaper, found);
  if (found.filter(({ same }) => same).length * 3 < Math.min(units.length, found.length)) return undefined;
  const drawn = tablesOf(pieces);
  // A header typed as a table has no rows and columns on paper.
  const sources = drawn.filter(({ first, last }) => units.slice(first, last + 1).some(isCell));
  settleTables(sources, found, numbers);
  pairEdited(onPaper, found);
  settleTables(sources, found, numbers);
  const redrawn = redrawnTables(sources, tables, found, numbers, notes);
  const inSource = found.map((one) => ({ ...one, unit: one.unit === undefined ? undefined : numbers[one.unit] }));
  if (!isWhole(inSource, redrawn)) return undefined;
  const rows = drawn.filter((table) => !sources.includes(table));
  return rewritten(pieces, inSource, placesOfNew(inSource, blocks, tables), { redrawn, rows }, notes);
}

/** What a paragraph shows, with the number that Word writes before it; a line break is `\n`. */
export function printedOf({ label, content }: WordParagraph): string {
  const words = wordsOf(content);
  if (label === undefined || label.text === '') return words;
  return label.suffix === 'nothing' || words === '' ? label.text + words : `${label.text.trimEnd()} ${words}`;
}

/** Whether each paragraph comes back once: a table that is drawn anew takes its own, and no other's place. */
function isWhole(found: readonly Found[], redrawn: readonly Redrawn[]): boolean {
  const [byUnit, byCell] = [new Map<number, Redrawn>(), new Map<WordParagraph, Redrawn>()];
  for (const table of redrawn) {
    for (let unit = Math.max(0, table.first); unit <= table.last; unit += 1) byUnit.set(unit, table);
    for (const cell of table.inside) byCell.set(cell, table);
  }
  return found.every(({ unit, paragraph }) => unit === undefined || byUnit.get(unit) === byCell.get(paragraph));
}
