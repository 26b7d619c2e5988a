import { hashOf, type OffPaper } from '../../core/layout/off-paper.ts';
import { refilled } from '../../core/layout/shape.ts';
import type { Composed, Place } from './compose.ts';
import { editedSource } from './edited.ts';
import { wordsOf } from './flatten.ts';
import { hasMerged, tableText } from './gfm.ts';
import type { WordBlock, WordParagraph, WordTable } from './model.ts';
import type { Notebook } from './notebook.ts';
import { paragraphsIn } from './page-texts.ts';

/** A paragraph of paper and the unit of the source it is, once that is known. */
interface Found {
  readonly paragraph: WordParagraph;
  readonly printed: string;
  unit: number | undefined;
  /** The same words as when the file was made. */
  same: boolean;
}

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
  matchSame(units, found);
  if (found.filter(({ same }) => same).length * 3 < units.length) return undefined;
  const added = matchEdited(units.length, found);
  const redrawn = redrawnTables(blocks, found, added, notes);
  return written(pieces, found, added, redrawn, notes);
}

/** What a paragraph shows, with the number that Word writes before it; a line break is `\n`. */
export function printedOf({ label, content }: WordParagraph): string {
  const words = wordsOf(content);
  if (label === undefined || label.text === '') return words;
  return label.suffix === 'nothing' || words === '' ? label.text + words : `${label.text.trimEnd()} ${words}`;
}

/** By their words; of several with the same words the first is the first. */
function matchSame(units: readonly { readonly hash: string }[], found: readonly Found[]): void {
  const byHash = new Map<string, number[]>();
  units.forEach(({ hash }, i) => {
    const list = byHash.get(hash);
    if (list === undefined) byHash.set(hash, [i]);
    else list.push(i);
  });
  for (const list of byHash.values()) list.reverse();
  for (const one of found) {
    const unit = byHash.get(hashOf(one.printed))?.pop();
    if (unit === undefined) continue;
    one.unit = unit;
    one.same = true;
  }
}

/** A changed paragraph is the unit behind that of the paragraph before it, if nobody else is; others are new. */
function matchEdited(count: number, found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const taken = new Set(found.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const added = new Map<number, Found[]>();
  let before = -1;
  for (const one of found) {
    // The form's own: the star under the name of a Party body.
    if (one.unit === undefined && !/[\p{L}\p{N}]/u.test(one.printed)) continue;
    const next = before + 1;
    if (one.unit === undefined && next < count && !taken.has(next)) {
      one.unit = next;
      taken.add(next);
    }
    if (one.unit !== undefined) before = one.unit;
    else added.set(before, [...(added.get(before) ?? []), one]);
  }
  return added;
}

interface Redrawn {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
  readonly paragraph: number;
}

/** A table with cells that weren't there before is drawn anew: its bars stand between the units. */
function redrawnTables(
  blocks: readonly WordBlock[],
  found: readonly Found[],
  added: ReadonlyMap<number, readonly Found[]>,
  notes: Notebook,
): readonly Redrawn[] {
  const isNew = new Set([...added.values()].flat().map(({ paragraph }) => paragraph));
  const units = new Map(found.map(({ paragraph, unit }) => [paragraph, unit]));
  return blocks.flatMap((block): Redrawn[] => {
    if (block.type !== 'table' || !block.bordered) return [];
    const inside = paragraphsIn([block]);
    const numbers = inside.flatMap((paragraph) => units.get(paragraph) ?? []);
    if (numbers.length === 0 || !inside.some((paragraph) => isNew.has(paragraph))) {
      // Its bars are those of the source, which know of no merging in Word.
      if (hasMerged(block)) notes.count('merged');
      return [];
    }
    const { lines, paragraphs } = tableText(block as WordTable, notes);
    const first = numbers.reduce((a, b) => Math.min(a, b));
    const last = numbers.reduce((a, b) => Math.max(a, b));
    return [{ first, last, lines, paragraph: paragraphs[0] ?? 0 }];
  });
}

function written(
  pieces: OffPaper,
  found: readonly Found[],
  added: ReadonlyMap<number, readonly Found[]>,
  redrawn: readonly Redrawn[],
  notes: Notebook,
): Composed {
  const byUnit = new Map(found.flatMap((one) => (one.unit === undefined ? [] : [[one.unit, one] as const])));
  const inTables = new Set(redrawn.length === 0 ? [] : found.filter(({ unit }) => unit === undefined));
  const places: Place[] = [];
  let text = '';
  let unit = -1;
  let dropsGap = false;
  const put = (source: string, paragraph: number): void => {
    places.push({ start: text.length, end: text.length + source.length, paragraph });
    text += source;
  };
  const putAdded = (after: number): void => {
    for (const one of added.get(after) ?? []) {
      if (inTables.has(one) && redrawn.some(({ first, last }) => first <= after && after <= last)) continue;
      if (text !== '' && !text.endsWith('\n\n')) text += text.endsWith('\n') ? '\n' : '\n\n';
      put(editedSource(one.paragraph, '', notes), one.paragraph.ordinal);
      if (after < 0) text += '\n\n';
    }
  };
  pieces.forEach((piece, i) => {
    const table = redrawn.find(({ first, last }) => first <= unit && unit < last);
    if (piece.type === 'gap') {
      if (table !== undefined) return;
      // Behind what was deleted one blank line is enough; comments stay.
      const gap = dropsGap && text.endsWith('\n') ? piece.text.trimStart() : piece.text;
      text += redrawn.some(({ last }) => last === unit) ? gap.replace(/^[ \t]*\|/u, '') : gap;
      if (i === 0) putAdded(-1);
      return;
    }
    if (i === 0) putAdded(-1);
    unit += 1;
    const one = byUnit.get(unit);
    const drawn = redrawn.find(({ first }) => first === unit);
    if (drawn !== undefined) {
      text = text.replace(/\|[ \t]*$/u, '');
      put(drawn.lines.join('\n'), drawn.paragraph);
    } else if (table === undefined && one !== undefined) {
      const source = one.same ? refilled(piece.shape, one.printed) : editedSource(one.paragraph, piece.shape, notes);
      put(source, one.paragraph.ordinal);
    }
    dropsGap = one === undefined;
    putAdded(unit);
  });
  return { text, places };
}
