import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import marks from './vien-dan/marks.json' with { type: 'json' };

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/**
 * Twelve documents of the corpus, drawn by a hash of their names before anyone looked, were read by hand and their citations
 * marked without the scanner. `arguable` are places where two readers could differ: they count for nothing.
 */
test('citations marked by hand are found with their exact spans', () => {
  if (!existsSync(CORPUS)) {
    console.log('../shared/corpus is not beside the checkout: spans not measured');
    return;
  }
  let right = 0;
  let missed = 0;
  let extra = 0;
  for (const { file, citations, arguable } of marks) {
    const found = parse(readFileSync(join(CORPUS, file), 'utf8')).citations.map(({ span }) => nameOf(span));
    const wanted = new Set(citations.map((pair) => pair.join(':')));
    const hits = found.filter((name) => wanted.has(name)).length;
    right += hits;
    missed += wanted.size - hits;
    extra += found.filter((name) => !wanted.has(name) && !arguable.some((pair) => overlaps(name, pair))).length;
  }
  const precision = right / (right + extra);
  const recall = right / (right + missed);
  console.log(`spans: ${right} right, ${missed} missed, ${extra} extra`);
  expect(right + missed).toBeGreaterThan(150);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.97);
});

function nameOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

function overlaps(name: string, [start = 0, end = 0]: readonly number[]): boolean {
  const [from = 0, to = 0] = name.split(':').map(Number);
  return from < end && start < to;
}
