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
 * are halved until those that would change it are left over. That takes readings of `patience`; what has not been proved
 * when they are used up is not done.
 */
export function keepTree(
  parsed: Parsed,
  changes: readonly Change[],
  patience: Patience,
  isSame: (other: Parsed) => boolean = sameTreeAs(parsed),
): Kept {
  let kept: Kept = { parsed, changes: [], edits: [] };
  const take = (some: readonly Change[]): void => {
    if (some.length === 0 || (some !== changes && patience.readings <= 0)) return;
    patience.readings -= 1;
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

/** How many readings of the text may still be spent on finding out what would change its tree. */
export interface Patience {
  readings: number;
}

/** About as much text in all, whatever the length of the document. */
export function patienceFor({ text }: Parsed): Patience {
  return { readings: Math.max(4, Math.min(80, Math.floor(4_000_000 / (text.length + 1)))) };
}
