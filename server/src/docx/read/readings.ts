import type { Flow } from '../../core/dialect/flow.ts';
import { readFlow } from '../../core/dialect/read.ts';
import { plainWords } from './escape.ts';
import type { Notebook } from './notebook.ts';

/** A line of source, and the words that it should be read as. */
export interface Reading {
  readonly source: string;
  readonly words: string;
  /** As a heading of Markdown; else as plain text. */
  readonly heading?: boolean;
}

/**
 * Which of the lines the dialect reads with just these words. Many are read as one text, as they will stand in one: that costs
 * a fifth of reading each alone. Undefined for those that are beyond what may be read of one file.
 */
export function readAs(all: readonly Reading[], notes: Notebook): readonly (boolean | undefined)[] {
  const out: (boolean | undefined)[] = [];
  for (let i = 0; i < all.length; i += BATCH) out.push(...readBatch(all.slice(i, i + BATCH), notes));
  return out;
}

const BATCH = 64;
/** What a reading costs beside its lines, in lines. */
const ONE = 5;

function readBatch(batch: readonly Reading[], notes: Notebook): readonly (boolean | undefined)[] {
  if (batch.length === 0) return [];
  if (!notes.spend(ONE + batch.length)) return batch.map(() => undefined);
  const [, ...lines] = readFlow(`x\n\n${batch.map(({ source }) => source).join('\n\n')}\n`).flow;
  if (lines.length === batch.length) return batch.map((one, i) => isRead(one, lines[i]));
  if (batch.length === 1) return [false];
  // One of them is something else, and may have taken others with it.
  const half = batch.length >> 1;
  return [...readBatch(batch.slice(0, half), notes), ...readBatch(batch.slice(half), notes)];
}

function isRead({ words, heading }: Reading, line: Flow | undefined): boolean {
  if (line?.type !== (heading === true ? 'heading' : 'line')) return false;
  return line.flat.text === plainWords(words);
}
