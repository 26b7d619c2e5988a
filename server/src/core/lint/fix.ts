import { editPieces, editsOf, type Piece } from '../text/pieces.ts';
import { countBefore } from '../text/search.ts';
import type { Edit } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';

/** Replaces the ranges of `edits` (any order, not overlapping) and leaves every other character as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = sortEdits(edits);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new RangeError('edits overlap');
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

export interface FixedText {
  readonly text: string;
  /** The whole change as edits of the *original* text, sorted, not overlapping. */
  readonly edits: readonly Edit[];
  /** The findings whose fix was applied, with the offsets they had in their round. */
  readonly applied: readonly Finding[];
  /** False when the cap on rounds stopped it while there was still something to fix. */
  readonly stable: boolean;
}

/** Which fixes to apply. The default takes the safe ones of every rule. */
export interface FixChoice {
  readonly rules?: ReadonlySet<string>;
  /** Takes `review` fixes too; for tests and for "fix this one" only, never for fix-all. */
  readonly review?: boolean;
}

/**
 * Applies fixes until none is left: one round takes the first fitting fix of every finding, leaves out those that touch
 * a place already edited in this round, and looks again. `lintText` is the same lint that showed the findings.
 */
export function fixAll(
  text: string,
  lintText: (text: string) => readonly Finding[],
  choice: FixChoice = {},
): FixedText {
  let pieces: readonly Piece[] = text === '' ? [] : [{ start: 0, end: text.length }];
  let current = text;
  const applied: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { edits, taken } = pickEdits(lintText(current), current, choice);
    if (edits.length === 0) return { text: current, edits: editsOf(pieces, text), applied, stable: true };
    for (const finding of taken) applied.push(finding);
    pieces = editPieces(pieces, edits);
    current = applyEdits(current, edits);
  }
  const rest = pickEdits(lintText(current), current, choice);
  return { text: current, edits: editsOf(pieces, text), applied, stable: rest.edits.length === 0 };
}

/** The preferred fix of a finding that may be applied without asking; undefined when there is none. */
export function chosenFix(finding: Finding, choice: FixChoice = {}): Fix | undefined {
  if (choice.rules !== undefined && !choice.rules.has(finding.rule)) return undefined;
  return finding.fixes.find((fix) => choice.review === true || fix.safety === 'safe');
}

const MAX_ROUNDS = 10;

function pickEdits(findings: readonly Finding[], text: string, choice: FixChoice): { edits: Edit[]; taken: Finding[] } {
  const accepted: Edit[] = [];
  const taken: Finding[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const fix = chosenFix(finding, choice);
    if (fix === undefined) continue;
    const fresh = sortEdits(fix.edits.filter((edit) => !seen.has(keyOf(edit))));
    if (fresh.every((edit) => text.slice(edit.span.start, edit.span.end) === edit.text)) continue;
    if (fresh.some((edit) => clashes(accepted, edit))) continue;
    for (const edit of fresh) {
      accepted.splice(placeOf(accepted, edit), 0, edit);
      seen.add(keyOf(edit));
    }
    taken.push(finding);
  }
  return { edits: accepted, taken };
}

/** Index of the first of the sorted edits that begins at or after `edit`. */
function placeOf(sorted: readonly Edit[], edit: Edit): number {
  return countBefore(sorted, (one) => one.span.start < edit.span.start);
}

/** Against sorted edits that don't overlap only the neighbours can. */
function clashes(sorted: readonly Edit[], edit: Edit): boolean {
  const at = placeOf(sorted, edit);
  const before = sorted[at - 1];
  const after = sorted[at];
  return (before !== undefined && clash(before, edit)) || (after !== undefined && clash(edit, after));
}

function keyOf(edit: Edit): string {
  return `${edit.span.start}:${edit.span.end}:${edit.text}`;
}

/** Two edits that share a character, or two insertions whose order at one place would be a guess. */
function clash(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
