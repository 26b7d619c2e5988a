import { parse } from '../parse.ts';
import { editPieces, editsOf, type Piece } from '../text/pieces.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { sameShapeAs, sameTreeAs } from '../tree/same.ts';
import { keepTree, patienceFor } from './keep.ts';
import { wholeParagraphs } from './lines.ts';
import { type Sample, sampleOf } from './sample.ts';
import type { Change, Step, StepId } from './step.ts';
import { STEPS } from './steps.ts';

export interface CleanOptions {
  /** All that leave every letter as it is, unless some are named. */
  readonly steps?: ReadonlySet<StepId>;
  /** A selection: only paragraphs that lie in it as a whole are touched. */
  readonly within?: Span;
}

export interface Cleaned {
  readonly text: string;
  /** The whole change as edits of the text that was given: sorted, not overlapping, each as small as can be. */
  readonly edits: readonly Edit[];
  /** The steps that had something to do, in their order. */
  readonly steps: readonly StepDone[];
}

export interface StepDone {
  readonly step: Step;
  /** Places mended; 0 where all would have changed the tree. */
  readonly count: number;
  /** Places left as they are, since the text would have been read differently. */
  readonly left: number;
  readonly sample: Sample | undefined;
}

/**
 * The clean form of a text (DIALECT §3), with the same tree. Each step works on the text that the one before it has left,
 * and is taken only as far as the text is read as before: whatever the text, nothing changes its place in the tree.
 */
export function cleanForm(source: Parsed, options: CleanOptions = {}): Cleaned {
  const original = source.text;
  let parsed = source;
  let pieces: readonly Piece[] = original === '' ? [] : [{ start: 0, end: original.length }];
  let within = options.within === undefined ? undefined : wholeParagraphs(source, options.within);
  if (options.within !== undefined && within === undefined) return { text: original, edits: [], steps: [] };
  const patience = patienceFor(source);
  const done = new Map<StepId, StepDone>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let left = 0;
    let taken = 0;
    for (const step of STEPS) {
      if (!(options.steps?.has(step.id) ?? step.letters !== true)) continue;
      const wanted = wantedOf(step, parsed, within);
      if (wanted.length === 0) continue;
      const kept = keepTree(parsed, wanted, patience, step.letters ? sameShapeAs(parsed) : sameTreeAs(parsed));
      const count = countOf(kept.changes);
      left += countOf(wanted) - count;
      taken += count;
      note(done, { step, count, left: countOf(wanted) - count, sample: sampleOf(parsed.text, kept.changes[0]) });
      pieces = editPieces(pieces, kept.edits);
      if (within !== undefined) within = moved(within, kept.edits);
      parsed = kept.parsed;
    }
    // What one step could not do may be possible once the later ones are done.
    if (left === 0 || taken === 0) break;
  }
  const edits = editsOf(pieces, original).flatMap((edit) => trimmed(edit, original));
  return { text: parsed.text, edits, steps: [...done.values()] };
}

const MAX_ROUNDS = 4;

/** A step that is taken twice is told of once. */
function note(done: Map<StepId, StepDone>, now: StepDone): void {
  const before = done.get(now.step.id);
  const count = (before?.count ?? 0) + now.count;
  done.set(now.step.id, { ...now, count, sample: before?.sample ?? now.sample });
}

/** For a text that hasn't been read yet. */
export function cleanText(text: string, options: CleanOptions = {}): Cleaned {
  return cleanForm(parse(text), options);
}

function countOf(changes: readonly Change[]): number {
  return changes.reduce((sum, { count }) => sum + (count ?? 1), 0);
}

function wantedOf(step: Step, parsed: Parsed, within: Span | undefined): readonly Change[] {
  const all = step.changes(parsed);
  if (within !== undefined) return all.filter((change) => isInside(change, within));
  if (all.length < 2 || step.isWhole?.(parsed) !== true) return all;
  return [{ edits: all.flatMap(({ edits }) => edits), count: countOf(all) }];
}

function isInside({ edits }: Change, within: Span): boolean {
  return edits.every(({ span }) => within.start <= span.start && span.end <= within.end);
}

/** The stretch after edits inside of it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  return { start, end: edits.reduce((at, { span, text }) => at + text.length - (span.end - span.start), end) };
}

/** Without what stands at both ends of the old and of the new text. */
function trimmed({ span, text }: Edit, original: string): Edit[] {
  const old = original.slice(span.start, span.end);
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
  let back = 0;
  while (
    back < old.length - from &&
    back < text.length - from &&
    old[old.length - 1 - back] === text[text.length - 1 - back]
  )
    back += 1;
  if (from === old.length && from === text.length) return [];
  return [{ span: { start: span.start + from, end: span.end - back }, text: text.slice(from, text.length - back) }];
}
