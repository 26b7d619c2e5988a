import type { PartForm } from '../../core/law/paper-parts.ts';
import type { FormOptions } from '../../core/layout/form.ts';
import { layout } from '../../core/layout/layout.ts';
import type { Layout, StyleId, TextBlock } from '../../core/layout/model.ts';
import { textBlocks } from '../../core/layout/walk.ts';
import type { Span } from '../../core/text/span.ts';
import type { Parsed, Regime } from '../../core/tree/nodes.ts';
import type { Place } from '../read/compose.ts';
import { wordsOf } from '../read/flatten.ts';
import type { RunLook, WordBlock, WordDocument, WordParagraph } from '../read/model.ts';
import { type ChosenPaper, chosenPaper, chosenParts } from './chosen.ts';
import { BODY } from './part-names.ts';

/** What the checks of the printed form look at: each paragraph of the file, and the part of the form that it is. */
export interface WordSheet {
  readonly document: WordDocument;
  readonly parsed: Parsed;
  readonly regime: Regime;
  /** Every number of the page; where the unit has chosen one, that one. */
  readonly paper: ChosenPaper;
  /** In the order of the file; those without words among them. */
  readonly all: readonly Spot[];
  /** Those that are a part of the form, in the order of the text. */
  readonly parts: readonly Part[];
}

/** A paragraph and where in the file it stands. */
export interface Spot {
  readonly paragraph: WordParagraph;
  readonly words: string;
  /** The outermost table, with row and column; undefined in the body. */
  readonly cell:
    | { readonly table: WordBlock; readonly row: number; readonly column: number; readonly width: number | undefined }
    | undefined;
  /** Within a text box, or a table of one cell. */
  readonly boxed: boolean;
  /** Above or below the text of the page; undefined within it. */
  readonly edge?: 'header' | 'footer';
}

export interface Part extends Spot {
  readonly style: StyleId;
  readonly form: PartForm & { readonly chosen?: boolean };
  readonly block: TextBlock;
  /** Index in `all`. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** In the main document, not in an annex or a further one. */
  readonly main: boolean;
  /** Which of those it is, 0 for the main one. */
  readonly printedSection: number;
}

/** Paragraphs of the text itself: no cells, nothing in a box. */
export function bodyParts({ parts }: WordSheet): readonly Part[] {
  return parts.filter(({ style, cell, boxed }) => BODY.has(style) && cell === undefined && !boxed);
}

export function sheetOf(
  document: WordDocument,
  parsed: Parsed,
  places: readonly Place[],
  chosen: FormOptions = {},
): WordSheet {
  const printed: Layout = layout(parsed);
  const { regime } = printed;
  const partForm = chosenParts(regime, chosen);
  const all = [...spotsOf(document.blocks), ...edgeSpots(document)];
  const byOrdinal = new Map(all.map((spot, i) => [spot.paragraph.ordinal, i]));
  const parts: Part[] = [];
  const taken = new Set<number>();
  // A copy stands on the sheet of the document and has parts of the same names.
  const further = parsed.documents[0]?.span.start ?? Number.POSITIVE_INFINITY;
  for (const { block, source, main, printedSection } of printedBlocks(printed)) {
    const { style } = block;
    for (const { start, end, paragraph } of placesIn(places, source.start, source.end)) {
      const at = byOrdinal.get(paragraph);
      const spot = at === undefined ? undefined : all[at];
      if (at === undefined || spot === undefined || taken.has(at)) continue;
      // What else stands at the edges of pages is no running text.
      if (spot.edge !== undefined && BODY.has(style)) continue;
      taken.add(at);
      const form = partForm(style);
      parts.push({ ...spot, style, form, block, at, start, end, main: main && source.start < further, printedSection });
    }
  }
  parts.sort((a, b) => a.start - b.start);
  return { document, parsed, regime, paper: chosenPaper(regime, chosen), all, parts };
}

interface Printed extends Pick<Part, 'block' | 'main' | 'printedSection'> {
  readonly source: Span;
}

/** Those with the least source first: where two columns were typed line by line, one reaches over words of the other. */
function printedBlocks({ sections }: Layout): readonly Printed[] {
  const out = sections.flatMap((section, printedSection) =>
    [...textBlocks(section)].flatMap((block): Printed[] => {
      const { source } = block;
      return source === undefined ? [] : [{ block, source, main: section.kind === 'main', printedSection }];
    }),
  );
  return out.sort((a, b) => a.source.end - a.source.start - (b.source.end - b.source.start));
}

function edgeSpots({ sections }: WordDocument): readonly Spot[] {
  const seen = new Set<WordBlock>();
  return sections.flatMap(({ headers, footers }) =>
    (['header', 'footer'] as const).flatMap((edge) =>
      (['first', 'default'] as const).flatMap((which) => {
        const blocks = (edge === 'header' ? headers : footers)[which] ?? [];
        const fresh = blocks.filter((block) => !seen.has(block));
        for (const block of fresh) seen.add(block);
        return spotsOf(fresh).map((spot) => ({ ...spot, edge }));
      }),
    ),
  );
}

function placesIn(places: readonly Place[], start: number, end: number): readonly Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; i < places.length; i += 1) {
    const place = places[i];
    if (place === undefined || place.start >= end) break;
    found.push(place);
  }
  return found;
}

function spotsOf(blocks: readonly WordBlock[]): readonly Spot[] {
  const found: Spot[] = [];
  const add = (block: WordBlock, cell: Spot['cell'], boxed: boolean): void => {
    if (block.type === 'paragraph') {
      found.push({ paragraph: block, words: wordsIn(block), cell, boxed });
      for (const item of block.content) {
        if (item.type === 'box') for (const inner of item.blocks) add(inner, cell, true);
      }
      return;
    }
    const isBox = block.bordered && block.rows.length === 1 && block.rows[0]?.cells.length === 1;
    block.rows.forEach(({ cells }, row) => {
      let column = 0;
      for (const { blocks: inside, span, width } of cells) {
        for (const inner of inside) add(inner, cell ?? { table: block, row, column, width }, boxed || isBox);
        column += span;
      }
    });
  };
  for (const block of blocks) add(block, undefined, false);
  return found;
}

function wordsIn(paragraph: WordParagraph): string {
  return `${paragraph.label?.text ?? ''} ${wordsOf(paragraph.content)}`.replace(/\s+/gu, ' ').trim();
}

/** Letters and digits of a paragraph by some feature of their look, most first. */
export function letterShares<T>(
  paragraph: WordParagraph,
  feature: (look: RunLook) => T,
): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const item of paragraph.content) {
    if (item.type !== 'text') continue;
    const letters = item.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters > 0) counts.set(feature(item.look), (counts.get(feature(item.look)) ?? 0) + letters);
  }
  if (counts.size === 0 && paragraph.label !== undefined) counts.set(feature(paragraph.label.look), 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Share of the letters for which it is true; undefined where there are none. */
export function shareOf(paragraph: WordParagraph, is: (look: RunLook) => boolean): number | undefined {
  const shares = letterShares(paragraph, is);
  const all = shares.reduce((sum, [, count]) => sum + count, 0);
  return all === 0 ? undefined : shares.reduce((sum, [yes, count]) => sum + (yes ? count : 0), 0) / all;
}

/** The same of what the form prints. */
export function expectedShare({ runs }: TextBlock, is: (run: TextBlock['runs'][number]) => boolean): number {
  let all = 0;
  let yes = 0;
  for (const run of runs) {
    const letters = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    all += letters;
    if (is(run)) yes += letters;
  }
  return all === 0 ? 0 : yes / all;
}
