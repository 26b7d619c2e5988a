import type { FlowHeading, FlowLine } from './flow.ts';
import type { Row } from './pieces.ts';

/**
 * What one reading leaves for the next of nearly the same text: micromark's work, by the source it was done for. It holds
 * only what the last reading used, so it never outgrows the text.
 */
export interface FlowMemo {
  readonly lines: ReadonlyMap<string, FlowLine | FlowHeading>;
  readonly rows: ReadonlyMap<string, Row>;
  /** A line and the row of dashes under it, by both. */
  readonly heads: ReadonlyMap<string, Row | 'none'>;
}

export function newMemo() {
  return {
    lines: new Map<string, FlowLine | FlowHeading>(),
    rows: new Map<string, Row>(),
    heads: new Map<string, Row | 'none'>(),
  } satisfies FlowMemo;
}

/** A line that waits for micromark. */
export interface Pending {
  readonly source: string;
  readonly lineStart: number;
  /** Where its result goes, in the flow or in the table's rows. */
  readonly index: number;
}

/** The results for some lines, in their order: those of the last reading, and the rest read together. */
export function remembered<T>(
  pending: readonly Pending[],
  now: Map<string, T>,
  before: ReadonlyMap<string, T> | undefined,
  read: (sources: readonly string[]) => readonly T[],
): readonly (T | undefined)[] {
  const missing: string[] = [];
  const asked = new Set<string>();
  for (const { source } of pending) {
    if (now.has(source) || asked.has(source)) continue;
    const known = before?.get(source);
    if (known === undefined) {
      asked.add(source);
      missing.push(source);
    } else {
      now.set(source, known);
    }
  }
  read(missing).forEach((result, i) => {
    now.set(missing[i] ?? '', result);
  });
  return pending.map(({ source }) => now.get(source));
}
