import type { Block, Run, TextBlock, TrackedChange } from '../layout/model.ts';

/**
 * Whose end came or went, where whole paragraphs came or went behind one that stayed. As when somebody types on at the end of a
 * paragraph: its own end came, and the last new paragraph has the end that was there. Otherwise LibreOffice, which joins what
 * came at the end of one paragraph with what comes at the start of the next, loses the end between them when changes are turned
 * down; and the last end of a cell can't go at all. `isClosed`: nothing follows the last block in what holds them.
 */
export function withEnds<T extends Block>(blocks: readonly T[], isClosed: boolean): readonly T[] {
  const out = [...blocks];
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (!isText(block) || block.change !== undefined || next === undefined || !isText(next)) return;
    const { change } = next;
    if (change !== 'inserted' && change !== 'deleted') return;
    let last = i + 1;
    while (isWhole(blocks[last + 1], change)) last += 1;
    const final = blocks[last];
    const touches = block.runs.findLast(({ text }) => text !== '')?.change === change;
    if (final === undefined || !isText(final) || !(touches || (isClosed && last === blocks.length - 1))) return;
    if (isAlike(block, final)) {
      out[i] = { ...block, end: change };
      out[last] = { ...final, end: 'stays' };
    } else if (touches) out[i] = { ...block, runs: turned(block.runs, change) };
  });
  return out;
}

function isText<T extends Block>(block: T): block is T & TextBlock {
  return block.type === 'text';
}

function isWhole(block: Block | undefined, change: TrackedChange): boolean {
  return block?.type === 'text' && block.change === change;
}

/** With its end a paragraph takes the looks of the other one: they have to be the same. */
function isAlike(a: TextBlock, b: TextBlock): boolean {
  return (
    a.style === b.style &&
    a.align === b.align &&
    a.left === b.left &&
    a.firstLine === b.firstLine &&
    a.right === b.right &&
    a.rule === undefined &&
    b.rule === undefined &&
    a.box === undefined &&
    b.box === undefined
  );
}

/** The last words that came stand before those that went: then they don't touch what comes behind the paragraph. */
function turned(runs: readonly Run[], change: TrackedChange): readonly Run[] {
  let came = runs.length;
  while (runs[came - 1]?.change === change) came -= 1;
  let went = came;
  while (runs[went - 1]?.change !== undefined && runs[went - 1]?.change !== change) went -= 1;
  return [...runs.slice(0, went), ...runs.slice(came), ...runs.slice(went, came)];
}
