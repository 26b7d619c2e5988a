import type { LayoutRow, Run, RunLook, Style, StyleId, TextBlock, TextChange, TrackedChange } from '../layout/model.ts';
import { textOf } from './layout-units.ts';
import { compareParagraph, type Segment } from './words.ts';

/** Styles of both versions, to tell what a run has of its own. */
export interface Looks {
  readonly old: ReadonlyMap<StyleId, Style>;
  readonly young: ReadonlyMap<StyleId, Style>;
}

/** A paragraph of both versions: its words with what went and came, and what looked otherwise. */
export function changedText(block: TextBlock, old: TextBlock, looks: Looks): TextBlock {
  const runs: Run[] = [];
  let from = 0;
  let at = 0;
  for (const { kind, text } of segmentsOf(old, block)) {
    const { length } = text;
    if (kind === 'deleted') runs.push(...cut(old.runs, from, from + length, kind));
    else if (kind === 'inserted') runs.push(...cut(block.runs, at, at + length, kind));
    else runs.push(...kept(block, old, { at, from, length }, looks));
    if (kind !== 'inserted') from += length;
    if (kind !== 'deleted') at += length;
  }
  const sameStyle = old.style === block.style;
  if (sameStyle && runs.every(({ change, was }) => change === undefined && was === undefined)) return block;
  const { label: _, ...plain } = block;
  return { ...plain, runs, ...(sameStyle ? {} : { was: old }) };
}

/**
 * A paragraph that went elsewhere, as it stands at one of the places: what stayed of it has moved, the words that it had only
 * there went, those that it has only here came.
 */
export function movedText(block: TextBlock, old: TextBlock, side: 'movedFrom' | 'movedTo'): TextBlock {
  const here = side === 'movedFrom' ? old : block;
  const own = side === 'movedFrom' ? 'deleted' : 'inserted';
  const runs: Run[] = [];
  let at = 0;
  for (const { kind, text } of segmentsOf(old, block)) {
    if (kind !== 'same' && kind !== own) continue;
    runs.push(...cut(here.runs, at, at + text.length, kind === 'same' ? side : own));
    at += text.length;
  }
  const { label: _, ...plain } = here;
  const moved = { ...plain, runs, change: side };
  return side === 'movedFrom' ? { ...moved, source: undefined } : moved;
}

/** A paragraph that came or went; what went has no drawn line and no box any more. */
export function wholeText(block: TextBlock, change: TrackedChange): TextBlock {
  const { box, label: _, rule, ...plain } = block;
  const runs = block.runs.map((run) => ({ ...run, change }));
  if (change === 'deleted') return { ...plain, runs, change, source: undefined };
  return { ...plain, runs, change, ...(rule === undefined ? {} : { rule }), ...(box === undefined ? {} : { box }) };
}

export function wholeRow(row: LayoutRow, change: TrackedChange): LayoutRow {
  const cells = row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => wholeText(block, change)) }));
  return { ...row, cells, change };
}

/** A label that stayed is left alone with the blank behind it, however the words were written anew. */
function segmentsOf(old: TextBlock, block: TextBlock): readonly Segment[] {
  const same = labelOf(old) === labelOf(block) ? labelOf(block) : '';
  const blank = same !== '' && [old, block].every((one) => textOf(one).charAt(same.length) === ' ');
  const label = blank ? `${same} ` : same;
  const words = compareParagraph(textOf(old).slice(label.length), textOf(block).slice(label.length));
  return label === '' ? words : [{ kind: 'same', text: label }, ...words];
}

function labelOf(block: TextBlock): string {
  return block.label === undefined ? '' : textOf(block, 0, block.label.runs);
}

interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** Words that stayed; where they were bold or italic and are so no more, or the other way round, they say what they were. */
function kept(block: TextBlock, old: TextBlock, { at, from, length }: Stretch, looks: Looks): readonly Run[] {
  const before = looksOf(old, looks.old.get(old.style));
  const after = looksOf(block, looks.young.get(block.style));
  const runs: Run[] = [];
  let start = 0;
  for (let i = 0; i < length; i += 1) {
    const was = wasOf(before[from + i], after[at + i]);
    if (i + 1 < length && isSame(was, wasOf(before[from + i + 1], after[at + i + 1]))) continue;
    const pieces = cut(block.runs, at + start, at + i + 1, undefined);
    runs.push(...(was === undefined ? pieces : pieces.map((run) => ({ ...run, was: { ...was } }))));
    start = i + 1;
  }
  return runs;
}

interface Own {
  readonly look: RunLook;
  /** Bold, italic beyond what the style says. */
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What each character has of its own, beyond its paragraph's style. */
function looksOf({ runs }: TextBlock, style: Style | undefined): readonly Own[] {
  return runs.flatMap(({ bold, breakBefore, italic, text }) => {
    const own = {
      look: { bold, italic },
      bold: bold !== (style?.bold ?? false),
      italic: italic !== (style?.italic ?? false),
    };
    return Array.from({ length: text.length + (breakBefore === true ? 1 : 0) }, () => own);
  });
}

function wasOf(before: Own | undefined, after: Own | undefined): RunLook | undefined {
  if (before === undefined || after === undefined) return undefined;
  // What a style brings isn't the run's own; what looks as it did is no change, whatever brings it.
  const isOwn = before.bold !== after.bold || before.italic !== after.italic;
  return isOwn && !isSame(before.look, after.look) ? before.look : undefined;
}

function isSame(a: RunLook | undefined, b: RunLook | undefined): boolean {
  return a?.bold === b?.bold && a?.italic === b?.italic;
}

/** Characters of a paragraph; a break of the line before a run is one of them. */
function cut(runs: readonly Run[], from: number, to: number, change: TextChange | undefined): readonly Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const { breakBefore, text, ...look } = run;
    const start = breakBefore === true ? at + 1 : at;
    const hasBreak = breakBefore === true && from <= at && at < to;
    const words = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (words !== '' || hasBreak) {
      out.push({
        ...look,
        text: words,
        ...(hasBreak ? { breakBefore: true } : {}),
        ...(change === undefined ? {} : { change }),
      });
    }
    at = start + text.length;
  }
  return out;
}
