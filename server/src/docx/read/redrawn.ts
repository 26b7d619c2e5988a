import type { OffPaper } from '../../core/layout/off-paper.ts';
import { hasMerged, tableText } from './gfm.ts';
import type { Found } from './match.ts';
import type { WordBlock, WordParagraph } from './model.ts';
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
  pieces: OffPaper,
  blocks: readonly WordBlock[],
  found: readonly Found[],
  notes: Notebook,
): readonly Redrawn[] {
  const units = new Map(found.map(({ paragraph, unit }) => [paragraph, unit]));
  const taken = new Set(units.values());
  const left = new Set(tablesOf(pieces));
  const redrawn = blocks.flatMap((block): Redrawn[] => {
    if (block.type !== 'table' || !block.bordered) return [];
    const inside = paragraphsIn([block]);
    const numbers = inside.flatMap((paragraph) => units.get(paragraph) ?? []);
    const table = [...left].find(({ first, last }) => numbers.some((unit) => first <= unit && unit <= last));
    if (table === undefined) return [];
    left.delete(table);
    const whole = Array.from({ length: table.last - table.first + 1 }, (_, i) => table.first + i);
    const isNew = inside.some((paragraph) => units.has(paragraph) && units.get(paragraph) === undefined);
    if (!isNew && whole.every((unit) => taken.has(unit))) {
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

interface SourceTable {
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
