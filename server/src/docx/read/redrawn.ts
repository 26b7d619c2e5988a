import { hashOf, type OffPaper, type Unit } from '../../core/layout/off-paper.ts';
import { hasMerged, tableText } from './gfm.ts';
import { type Found, free, isCell } from './match.ts';
import type { WordBlock, WordParagraph, WordTable } from './model.ts';
import type { Notebook } from './notebook.ts';
import { paragraphsIn } from './page-texts.ts';

/** A table that is drawn anew in place of these units; without lines where it was deleted in Word. */
export interface Redrawn {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
  readonly inside: ReadonlySet<WordParagraph>;
  readonly paragraph: number;
}

/** The bars of a table stand between its units: with cells that are new or gone it is drawn anew. */
export function redrawnTables(
  sources: readonly SourceTable[],
  tables: readonly WordTable[],
  found: readonly Found[],
  numbers: readonly number[],
  notes: Notebook,
): readonly Redrawn[] {
  const units = new Map(
    found.map(({ paragraph, unit }) => [paragraph, unit === undefined ? undefined : numbers[unit]]),
  );
  const taken = new Set(units.values());
  const left = new Set(sources);
  const sourceOf = sourcesByUnit(sources);
  const redrawn = tables.flatMap((block): Redrawn[] => {
    const inside = paragraphsIn([block]).filter((paragraph) => units.has(paragraph));
    const [first] = inside;
    if (first === undefined) return [];
    const known = inside.flatMap((paragraph) => units.get(paragraph) ?? []);
    let table: SourceTable | undefined;
    for (const unit of known) {
      const source = sourceOf.get(unit);
      if (source !== undefined && left.has(source)) table ??= source;
    }
    if (table === undefined) {
      // Rows typed by tabs have no bars that a cell could miss.
      if (known.length > 0) return [];
      const { lines } = tableText(block, notes);
      return [{ first: NONE, last: NONE, lines, inside: new Set(inside), paragraph: first.ordinal }];
    }
    left.delete(table);
    const whole = Array.from({ length: table.last - table.first + 1 }, (_, i) => table.first + i);
    if (known.length === inside.length && whole.every((unit) => taken.has(unit))) {
      if (hasMerged(block)) notes.count('merged');
      return [];
    }
    const { lines, paragraphs } = tableText(block, notes);
    const sameWidth = table.dashes !== undefined && barsIn(table.dashes) === barsIn(lines[1] ?? '');
    return [
      {
        first: table.first,
        last: table.last,
        lines: sameWidth ? lines.with(1, table.dashes ?? '') : lines,
        inside: new Set(inside),
        paragraph: paragraphs[0] ?? 0,
      },
    ];
  });
  for (const { first, last } of left) {
    for (let unit = first; unit <= last; unit += 1) {
      if (taken.has(unit)) continue;
      redrawn.push({ first, last, lines: [], inside: new Set(), paragraph: 0 });
      break;
    }
  }
  return redrawn;
}

/** In the place of no units: a table that is new. */
export const NONE = Number.NEGATIVE_INFINITY;

/**
 * One table of paper is one of the source: where a table was parted or two were joined in Word, the one with the most of its
 * cells is it; the others' cells are new.
 */
export function settleTables(
  sources: readonly SourceTable[],
  found: readonly Found[],
  numbers: readonly number[],
): void {
  const sourceOf = sourcesByUnit(sources);
  const shared = new Map<WordTable, Map<SourceTable, number>>();
  const places = found.map(({ unit, table }) => {
    const source = unit === undefined ? undefined : sourceOf.get(numbers[unit] ?? -1);
    if (table === undefined || source === undefined) return source;
    const counts = shared.get(table) ?? new Map<SourceTable, number>();
    shared.set(table, counts.set(source, (counts.get(source) ?? 0) + 1));
    return source;
  });
  const pairs = [...shared].flatMap(([table, counts]) =>
    [...counts].map(([source, count]) => ({ table, source, count })),
  );
  const of = new Map<WordTable, SourceTable>();
  const taken = new Set<SourceTable>();
  for (const { table, source } of pairs.sort((a, b) => b.count - a.count)) {
    if (of.has(table) || taken.has(source)) continue;
    of.set(table, source);
    taken.add(source);
  }
  found.forEach((one, i) => {
    const own = one.table === undefined ? undefined : of.get(one.table);
    if (one.unit !== undefined && places[i] !== own) free(one);
  });
}

function sourcesByUnit(sources: readonly SourceTable[]): ReadonlyMap<number, SourceTable> {
  const byUnit = new Map<number, SourceTable>();
  for (const source of sources) for (let unit = source.first; unit <= source.last; unit += 1) byUnit.set(unit, source);
  return byUnit;
}

/**
 * Tables of rows and columns. Lines round its cells don't tell: an author may draw them round the header too, or take them
 * away; what stood in a table when the file was made does.
 */
export function dataTables(
  blocks: readonly WordBlock[],
  units: readonly Unit[],
  printed: (of: WordParagraph) => string,
): readonly WordTable[] {
  const [cells, others] = [new Set<string>(), new Set<string>()];
  for (const unit of units) (isCell(unit) ? cells : others).add(unit.hash);
  return blocks.flatMap((block): WordTable[] => {
    if (block.type !== 'table') return [];
    let more = 0;
    for (const paragraph of paragraphsIn([block])) {
      const hash = hashOf(printed(paragraph));
      more += (cells.has(hash) ? 1 : 0) - (others.has(hash) ? 1 : 0);
    }
    return more > 0 || (more === 0 && block.bordered) ? [block] : [];
  });
}

export interface SourceTable {
  readonly first: number;
  readonly last: number;
  /** Its row of dashes. */
  readonly dashes: string | undefined;
}

const BARS = /^[\s|:-]*\|[\s|:-]*$/u;

/** Words that stand between two units are no bars. */
const REST = 'x';

/** Units with nothing but bars and dashes between them, no blank line. */
export function tablesOf(pieces: OffPaper): readonly SourceTable[] {
  const tables: SourceTable[] = [];
  let unit = -1;
  let gap = '';
  for (const piece of pieces) {
    if (piece.type === 'gap') {
      gap += piece.text;
      continue;
    }
    if (piece.type === 'rest') {
      gap += REST;
      continue;
    }
    unit += 1;
    if (unit > 0 && BARS.test(gap) && !/\n[ \t]*\n/u.test(gap)) {
      const open = tables.at(-1);
      const dashes = /^[ \t]*(\|?[ \t:|]*-[ \t:|-]*)$/mu.exec(gap)?.[1]?.trim();
      if (open?.last === unit - 1) tables[tables.length - 1] = { ...open, last: unit, dashes: open.dashes ?? dashes };
      else tables.push({ first: unit - 1, last: unit, dashes });
    }
    gap = '';
  }
  return tables;
}

function barsIn(line: string): number {
  return line.split('|').length;
}
