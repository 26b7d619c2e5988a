import type { PreviewBlock } from '../../../server/src/core/layout/preview.ts';
import type { Patch } from './messages.ts';

/** From the first block that differs to the last one: what stays at both ends isn't sent and isn't drawn again. */
export function patchOf(before: readonly PreviewBlock[], after: readonly PreviewBlock[]): Patch {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from += 1;
  let same = 0;
  while (same < shorter - from && isSame(before.at(-1 - same), after.at(-1 - same))) same += 1;
  return { from, removed: before.length - same - from, blocks: after.slice(from, after.length - same) };
}

function isSame(a: PreviewBlock | undefined, b: PreviewBlock | undefined): boolean {
  return a?.html === b?.html && a?.parts === b?.parts && a?.keepNext === b?.keepNext;
}
