import { UNPRINTED } from '../../server/src/core/layout/left.ts';
import type { Block, Layout, Run, TextBlock } from '../../server/src/core/layout/model.ts';
import type { Leaf, Parsed } from '../../server/src/core/tree/nodes.ts';

/** All paragraphs of a layout in the order of the sheet: top, text column by column, foot, section by section. */
export function paragraphsOf(layout: Layout): TextBlock[] {
  return layout.sections.flatMap(({ top, blocks, foot }) => [...top, ...blocks, ...foot].flatMap(inBlock));
}

function inBlock(block: Block): TextBlock[] {
  switch (block.type) {
    case 'text':
      return [block];
    case 'gap':
      return [];
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap(inBlock));
    default:
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  }
}

export function printed(parsed: Parsed): Leaf[] {
  return parsed.leaves.filter((leaf) => !UNPRINTED.has(leaf.role) && leaf.flat.text !== '');
}

/** What is wrong with a layout against its tree: words lost, doubled or parted from their paragraph, words that nobody wrote. */
export function faultsOfPaper(parsed: Parsed, layout: Layout): string[] {
  const faults: string[] = [];
  const leaves = printed(parsed);
  const found = new Map<Leaf, { runs: Run[]; blocks: Set<TextBlock> }>();
  let at = 0;
  for (const block of paragraphsOf(layout)) {
    for (const run of block.runs) {
      if (run.source === undefined) {
        if (!ADDED.test(run.text)) faults.push(`added “${run.text}”`);
        continue;
      }
      const { start, end } = run.source;
      const isHere = (leaf: Leaf | undefined) => leaf !== undefined && leaf.span.start <= start && end <= leaf.span.end;
      if (!isHere(leaves[at])) at = leaves.findIndex(isHere);
      const leaf = leaves[at];
      if (leaf === undefined) {
        faults.push(`of no leaf: “${run.text}” ${start}`);
        at = 0;
        continue;
      }
      const one = found.get(leaf) ?? { runs: [], blocks: new Set() };
      one.runs.push(run);
      one.blocks.add(block);
      found.set(leaf, one);
    }
  }
  for (const leaf of leaves) {
    const one = found.get(leaf);
    const where = `${leaf.role} ${leaf.span.start}`;
    if (one === undefined) {
      if (leaf.role !== 'code' || wordsOf(inFences(leaf.flat.text)) !== '') faults.push(`lost: ${where}`);
    } else if (leaf.role === 'code') {
      if (wordsOf(one.runs.map((run) => run.text).join('')) !== wordsOf(inFences(leaf.flat.text)))
        faults.push(`other words: ${where}`);
    } else {
      const text = one.runs.map((run) => run.text).join(one.blocks.size > 1 ? ' ' : '');
      const expected = wordsOf(leaf.flat.text.replaceAll(/<br ?\/?>/giu, leaf.role === 'cell' ? '' : '$&'));
      if (wordsOf(text).replace(/:+$/u, '') !== expected.replace(/:+$/u, ''))
        faults.push(`other words: ${where} “${text}”`);
      if (one.blocks.size > 1 && !(leaf.role === 'heading' && leaf.flat.breaks !== undefined))
        faults.push(`in ${one.blocks.size} paragraphs: ${where}`);
    }
  }
  return faults;
}

function inFences(text: string): string {
  return text.replace(/^.*/u, '').replace(/[\n\r][ \t]*(?:`{3,}|~{3,})[ \t]*$/u, '');
}

const ADDED = /^(?: |\*|-----|[-–—+] )$/u;

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
