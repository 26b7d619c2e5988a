import { applyEdits } from '../lint/fix.ts';
import { parse } from '../parse.ts';
import type { Edit } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { sameTreeAs } from '../tree/same.ts';
import type { Change } from './step.ts';

export interface Kept {
  readonly parsed: Parsed;
  readonly changes: readonly Change[];
  readonly edits: readonly Edit[];
}

/**
 * Takes the changes that leave the tree as it is. Nearly always that is all of them, which one reading proves; else they
 * are halved until those that would change it are left over. The number of readings is bounded, and what has not been
 * proved by then is not done.
 */
export function keepTree(parsed: Parsed, changes: readonly Change[]): Kept {
  const isSame = sameTreeAs(parsed);
  let readings = mostReadings(parsed.text.length);
  let kept: Kept = { parsed, changes: [], edits: [] };
  const take = (some: readonly Change[]): void => {
    if (some.length === 0 || readings === 0) return;
    readings -= 1;
    const all = [...kept.changes, ...some];
    const edits = all.flatMap((change) => change.edits).sort((a, b) => a.span.start - b.span.start);
    const next = parse(applyEdits(parsed.text, edits), kept.parsed);
    if (isSame(next)) {
      kept = { parsed: next, changes: all, edits };
      return;
    }
    if (some.length === 1) return;
    const half = some.length >> 1;
    take(some.slice(0, half));
    take(some.slice(half));
  };
  take(changes);
  return kept;
}

/** Sixty for a document as long as most, fewer for a long one: about as much text in all. */
function mostReadings(length: number): number {
  return Math.max(8, Math.min(60, Math.floor(6_000_000 / (length + 1))));
}
