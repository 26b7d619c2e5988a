import type { OffPaper } from '../../core/layout/off-paper.ts';
import { refilledParts } from '../../core/layout/shape.ts';
import type { Composed, Place } from './compose.ts';
import { editedSource } from './edited.ts';
import { wordsOf } from './flatten.ts';
import { tableText } from './gfm.ts';
import { type Found, matchSame } from './match.ts';
import type { WordBlock, WordParagraph, WordTable } from './model.ts';
import type { Notebook } from './notebook.ts';
import { paragraphsIn } from './page-texts.ts';
import { type Redrawn, redrawnTables, tablesOf } from './redrawn.ts';

/**
 * The source of a document that was made by us, of its paragraphs and of what travels beside them: the same bytes where
 * nothing was changed. A paragraph that was changed in Word keeps its place and its heading marks; one that is new stands
 * behind the one before it; what was deleted is gone. Undefined where the two hardly have anything in common.
 */
export function restored(pieces: OffPaper, blocks: readonly WordBlock[], notes: Notebook): Composed | undefined {
  const units = pieces.flatMap((piece) => (piece.type === 'unit' ? [piece] : []));
  const found = paragraphsIn(blocks).flatMap((paragraph): Found[] => {
    const printed = printedOf(paragraph);
    return /^[ \t\n]*$/u.test(printed) ? [] : [{ paragraph, printed, unit: undefined, same: false }];
  });
  const tables = blocks.filter((block) => block.type === 'table').filter(({ bordered }) => bordered);
  const cells = tables.map((table) => new Set(paragraphsIn([table])));
  matchSame(units, found, cells);
  if (found.filter(({ same }) => same).length * 3 < units.length) return undefined;
  const inRows = new Set(cells.flatMap((table) => [...table]));
  const added = matchEdited(pieces, found, inRows);
  const redrawn = redrawnTables(pieces, blocks, found, notes);
  if (!isWhole(found, redrawn)) return undefined;
  return written(pieces, found, added, [...redrawn, ...newTables(tables, found, notes)], notes);
}

/** What a paragraph shows, with the number that Word writes before it; a line break is `\n`. */
export function printedOf({ label, content }: WordParagraph): string {
  const words = wordsOf(content);
  if (label === undefined || label.text === '') return words;
  return label.suffix === 'nothing' || words === '' ? label.text + words : `${label.text.trimEnd()} ${words}`;
}

/** A changed paragraph is the unit behind that of the paragraph before it, if nobody else is; others are new. */
function matchEdited(
  pieces: OffPaper,
  found: readonly Found[],
  cells: ReadonlySet<WordParagraph>,
): ReadonlyMap<number, readonly Found[]> {
  const count = pieces.filter(({ type }) => type === 'unit').length;
  const rows = tablesOf(pieces);
  // The cell of a table that is new is no paragraph that was deleted.
  const fits = (paragraph: WordParagraph, unit: number): boolean =>
    !cells.has(paragraph) || rows.some(({ first, last }) => first <= unit && unit <= last);
  const taken = new Set(found.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const added = new Map<number, Found[]>();
  let before = -1;
  for (const one of found) {
    // The form's own: the star under the name of a Party body.
    if (one.unit === undefined && !/[\p{L}\p{N}]/u.test(one.printed)) continue;
    const next = before + 1;
    if (one.unit === undefined && next < count && !taken.has(next) && fits(one.paragraph, next)) {
      one.unit = next;
      taken.add(next);
    }
    if (one.unit !== undefined) before = one.unit;
    else added.set(before, [...(added.get(before) ?? []), one]);
  }
  return added;
}

/** Whether each paragraph comes back once: a table that is drawn anew takes its own, and no other's place. */
function isWhole(found: readonly Found[], redrawn: readonly Redrawn[]): boolean {
  return redrawn.every(({ first, last, inside }) =>
    found.every(
      ({ unit, paragraph }) => unit === undefined || (first <= unit && unit <= last) === inside.has(paragraph),
    ),
  );
}

/** Tables of which nothing is in the source: they stand where they stand, of no units. */
function newTables(tables: readonly WordTable[], found: readonly Found[], notes: Notebook): readonly Redrawn[] {
  const units = new Map(found.map(({ paragraph, unit }) => [paragraph, unit]));
  return tables.flatMap((table): Redrawn[] => {
    const inside = paragraphsIn([table]).filter((paragraph) => units.has(paragraph));
    const [first] = inside;
    if (first === undefined || inside.some((paragraph) => units.get(paragraph) !== undefined)) return [];
    const { lines } = tableText(table, notes);
    return [{ first: NONE, last: NONE, lines, inside: new Set(inside), paragraph: first.ordinal }];
  });
}

const NONE = Number.NEGATIVE_INFINITY;

function written(
  pieces: OffPaper,
  found: readonly Found[],
  added: ReadonlyMap<number, readonly Found[]>,
  redrawn: readonly Redrawn[],
  notes: Notebook,
): Composed {
  const byUnit = new Map(found.flatMap((one) => (one.unit === undefined ? [] : [[one.unit, one] as const])));
  const inTables = new Set(redrawn.flatMap(({ inside }) => [...inside]));
  const places: Place[] = [];
  const parts = new Map<number, string[]>();
  let text = '';
  let unit = -1;
  let dropsGap = false;
  const put = (source: string, paragraph: number): void => {
    places.push({ start: text.length, end: text.length + source.length, paragraph });
    text += source;
  };
  const putAdded = (after: number): void => {
    for (const one of added.get(after) ?? []) {
      const own = redrawn.find(({ first, inside }) => first === NONE && inside.has(one.paragraph));
      if (inTables.has(one.paragraph) && own?.paragraph !== one.paragraph.ordinal) continue;
      if (text !== '' && !text.endsWith('\n\n')) text += text.endsWith('\n') ? '\n' : '\n\n';
      put(own?.lines.join('\n') ?? editedSource(one.paragraph, '', notes), one.paragraph.ordinal);
      if (after < 0) text += '\n\n';
    }
  };
  // What is new stands behind a paragraph, not in the midst of one whose rest is still to come.
  const rests = restsOf(pieces);
  let waiting: number[] = [];
  let open = 0;
  const due = (after?: number): void => {
    if (after !== undefined) waiting.push(after);
    if (open > 0) return;
    for (const one of waiting) putAdded(one);
    waiting = [];
  };
  pieces.forEach((piece, i) => {
    const table = redrawn.find(({ first, last }) => first <= unit && unit < last);
    if (piece.type === 'gap') {
      if (table !== undefined) return;
      // Behind what was deleted one blank line is enough; comments stay.
      // The bar at the end of a row belongs to it; what was added stands behind the table.
      const bar = /^(?:[ \t]*\|)+/u.exec(piece.text)?.[0] ?? '';
      if (!redrawn.some(({ last }) => last === unit)) text += bar;
      if (i > 0) due();
      const source = piece.text.slice(bar.length);
      text += dropsGap && (text === '' || text.endsWith('\n')) ? source.trimStart() : source;
      if (i === 0) due(-1);
      return;
    }
    if (piece.type === 'rest') {
      const rest = parts.get(piece.unit)?.shift();
      open -= 1;
      dropsGap = rest === undefined;
      if (rest !== undefined) put(rest, byUnit.get(piece.unit)?.paragraph.ordinal ?? 0);
      if (pieces[i + 1]?.type !== 'gap') due();
      return;
    }
    if (i === 0) due(-1);
    unit += 1;
    open += rests.get(unit) ?? 0;
    const one = byUnit.get(unit);
    const drawn = redrawn.find(({ first }) => first === unit);
    if (drawn !== undefined) {
      text = text.replace(/(?:\|[ \t]*)+$/u, '');
      if (drawn.lines.length > 0) put(drawn.lines.join('\n'), drawn.paragraph);
    } else if (table === undefined && one !== undefined) {
      const [source = '', ...rest] = one.same
        ? refilledParts(piece.shape, one.printed)
        : [editedSource(one.paragraph, piece.shape, notes)];
      parts.set(unit, rest);
      put(source, one.paragraph.ordinal);
    }
    const last = redrawn.find((table) => table.first <= unit && unit <= table.last);
    dropsGap = last === undefined ? one === undefined : last.lines.length === 0;
    waiting.push(unit);
    if (pieces[i + 1]?.type !== 'gap' || (last !== undefined && unit < last.last)) due();
  });
  open = 0;
  due();
  return { text, places };
}

/** How many rests each unit has. */
function restsOf(pieces: OffPaper): ReadonlyMap<number, number> {
  const rests = new Map<number, number>();
  for (const piece of pieces) if (piece.type === 'rest') rests.set(piece.unit, (rests.get(piece.unit) ?? 0) + 1);
  return rests;
}
