import type { Unit } from '../../core/layout/off-paper.ts';
import { type Found, inSameKind, longestRise } from './match.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from './model.ts';

/**
 * A changed paragraph is one of the units between those of its neighbours: in their order, of its own style where there is
 * one. What is left over is new. Both are in the order of paper.
 */
export function pairEdited(units: readonly Unit[], found: readonly Found[]): void {
  const known = found.filter(({ unit }) => unit !== undefined);
  const rise = new Set(longestRise(known.map(({ unit }) => unit ?? 0)).map((i) => known[i]));
  const taken = new Set(known.map(({ unit }) => unit));
  let open: Found[] = [];
  let above = -1;
  const close = (below: number): void => {
    if (open.length > 0) {
      const free: number[] = [];
      for (let unit = above + 1; unit < below; unit += 1) if (!taken.has(unit)) free.push(unit);
      pair(open, free, units);
    }
    open = [];
    above = below;
  };
  for (const one of found) {
    if (one.unit === undefined) {
      if (isWritten(one)) open.push(one);
    } else if (rise.has(one)) close(one.unit);
  }
  close(units.length);
}

/** Not the form's own: the star under the name of a Party body. */
function isWritten({ printed }: Found): boolean {
  return /[\p{L}\p{N}]/u.test(printed);
}

/** Beyond so many pairs each takes the next that fits it. */
const MOST_PAIRS = 40_000;

function pair(found: readonly Found[], numbers: readonly number[], all: readonly Unit[]): void {
  const units = numbers.map((number) => all[number]);
  if (found.length * units.length > MOST_PAIRS) {
    let next = 0;
    for (const one of found) {
      let at = next;
      while (at < units.length && at < next + 50 && likeness(one, units[at]) === 0) at += 1;
      if (likeness(one, units[at]) === 0) continue;
      one.unit = numbers[at];
      next = at + 1;
    }
    return;
  }
  const width = units.length + 1;
  const best = new Uint32Array((found.length + 1) * width);
  for (let i = found.length - 1; i >= 0; i -= 1) {
    for (let j = units.length - 1; j >= 0; j -= 1) {
      const without = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const score = likeness(found[i], units[j]);
      const both = score === 0 ? 0 : score + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(without, both);
    }
  }
  for (let i = 0, j = 0; i < found.length && j < units.length; ) {
    const [one, here] = [found[i], best[i * width + j] ?? 0];
    const score = likeness(one, units[j]);
    if (one !== undefined && score > 0 && here === score + (best[(i + 1) * width + j + 1] ?? 0)) {
      one.unit = numbers[j];
      i += 1;
      j += 1;
    } else if (here === best[i * width + j + 1]) j += 1;
    else i += 1;
  }
}

function likeness(one: Found | undefined, unit: Unit | undefined): number {
  if (one === undefined || unit === undefined || !inSameKind(one, unit)) return 0;
  const { style } = one.paragraph;
  if (style === unit.style) return 4;
  // Running text in the place of a heading is no heading.
  if (/^\s*#/u.test(unit.shape)) return 0;
  return style === undefined || unit.style === undefined ? 2 : 1;
}

/** Where paragraphs that no unit is known for stand: behind one of the source's units (-1: at the very beginning), or before. */
export interface NewPlaces {
  readonly after: ReadonlyMap<number, readonly Found[]>;
  readonly before: ReadonlyMap<number, readonly Found[]>;
}

/** What is new goes with its neighbour in the same column: on paper the one above may be the end of another column. */
export function placesOfNew(
  found: readonly Found[],
  blocks: readonly WordBlock[],
  tables: readonly WordTable[],
): NewPlaces {
  const column = columnsIn(blocks, new Set(tables));
  const [after, before] = [new Map<number, Found[]>(), new Map<number, Found[]>()];
  const next: (Found | undefined)[] = [];
  for (let i = found.length - 1, below: Found | undefined; i >= 0; i -= 1) {
    next[i] = below;
    if (found[i]?.unit !== undefined) below = found[i];
  }
  let above: Found | undefined;
  found.forEach((one, i) => {
    if (one.unit !== undefined) {
      above = one;
      return;
    }
    if (!isWritten(one)) return;
    const own = column.get(one.paragraph);
    const below = next[i];
    const goesDown =
      below !== undefined &&
      (above === undefined || column.get(above.paragraph) !== own) &&
      column.get(below.paragraph) === own;
    const [map, unit] = goesDown ? [before, below.unit ?? 0] : [after, above?.unit ?? -1];
    const list = map.get(unit);
    if (list === undefined) map.set(unit, [one]);
    else list.push(one);
  });
  return { after, before };
}

/** The cell of each paragraph that stands beside others; none for the text and its tables. */
function columnsIn(
  blocks: readonly WordBlock[],
  tables: ReadonlySet<WordTable>,
): ReadonlyMap<WordParagraph, WordCell | undefined> {
  const columns = new Map<WordParagraph, WordCell | undefined>();
  const add = (all: readonly WordBlock[], cell: WordCell | undefined): void => {
    for (const block of all) {
      if (block.type === 'paragraph') columns.set(block, cell);
      else for (const { cells } of block.rows) for (const own of cells) add(own.blocks, tables.has(block) ? cell : own);
    }
  };
  add(blocks, undefined);
  return columns;
}
