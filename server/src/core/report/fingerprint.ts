import { markOf } from '../config/mark.ts';
import type { Finding } from '../lint/finding.ts';

/**
 * A name for each finding that stays when lines are added above it or blanks change: its rule and, as in a baseline, the words it
 * covers and those around. The same fault twice in the same words is told apart by its turn.
 */
export function fingerprintsOf(text: string, findings: readonly Finding[]): readonly string[] {
  const turns = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const name = `${rule}:${markOf(text, span)}`;
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return `${name}:${turn}`;
  });
}
