import { lineEndFrom } from '../dialect/blocks.ts';
import { applyEdits } from '../lint/fix.ts';
import type { Edit } from '../text/span.ts';
import { lineStartOf } from './lines.ts';
import type { Change } from './step.ts';

/** A place before and after, with what can't be seen made visible: ⏎ for a line end, ⇥ for a TAB, · for a blank. */
export interface Sample {
  readonly before: string;
  readonly after: string;
}

const AROUND = 12;
const LONGEST = 44;

export function sampleOf(text: string, change: Change | undefined): Sample | undefined {
  const first = change?.edits[0];
  if (change === undefined || first === undefined) return undefined;
  // The first place tells enough; of edits that make sense only together all are shown.
  const edits =
    first.text.length + first.span.end - first.span.start > LONGEST ? change.edits : near(change.edits, first);
  const last = edits[edits.length - 1] ?? first;
  const lineStart = lineStartOf(text, first.span.start);
  const lineEnd = lineEndFrom(text, last.span.end);
  let start = Math.max(lineStart, first.span.start - AROUND);
  let end = Math.min(lineEnd, last.span.end + AROUND);
  // Whole words.
  while (start > lineStart && text[start - 1] !== ' ') start -= 1;
  while (end < lineEnd && text[end] !== ' ') end += 1;
  const moved = edits.map((edit) => ({
    span: { start: edit.span.start - start, end: edit.span.end - start },
    text: edit.text,
  }));
  const before = text.slice(start, end);
  return { before: shown(before), after: shown(applyEdits(before, moved)) };
}

function near(edits: readonly Edit[], first: Edit): readonly Edit[] {
  return edits.filter((edit) => edit.span.end - first.span.start <= AROUND);
}

function shown(text: string): string {
  const visible = text
    .replace(/\r\n|\r|\n/gu, '⏎')
    .replace(/\t/gu, '⇥')
    .replace(/[\u00a0\u202f]/gu, '°')
    .replace(/ {2,}/gu, (run) => '·'.repeat(run.length));
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible;
}
