import type { Leaf, LeafRole } from '../tree/nodes.ts';
import type { Placed } from './layout.ts';
import type { Block, LayoutSection, TextBlock } from './model.ts';
import { block, line, type Sheet, styleOf } from './sheet.ts';

/** Never on paper. */
export const UNPRINTED: ReadonlySet<LeafRole> = new Set(['pageNumber', 'comment', 'frontMatter', 'mark', 'ruleLine']);

const ADDRESS = /^(?:Địa chỉ|ĐC|Trụ sở|Điện thoại|ĐT|Tel|Fax|E-?mail|Website|Trang thông tin điện tử) ?[:.]/iu;

/**
 * What no part of the form has taken (text around a document, code) goes where it stood, as a paragraph: nothing that was
 * written is lost. An address below the end stands at the foot of the first page.
 */
export function leavesLeft(sheet: Sheet, placed: readonly Placed[]): readonly LayoutSection[] {
  const left = sheet.parsed.leaves.filter((leaf) => !UNPRINTED.has(leaf.role) && !sheet.placed.has(leaf.span.start));
  if (left.length === 0) return placed.map(({ section }) => section);
  const more = placed.map(() => ({ blocks: [] as TextBlock[], foot: [] as TextBlock[] }));
  for (const leaf of left) {
    let at = 0;
    placed.forEach(({ span }, i) => {
      if (i > 0 && span.start <= leaf.span.start) at = i;
    });
    const own = more[at];
    const signed = placed[at]?.signed ?? Number.POSITIVE_INFINITY;
    if (leaf.span.start >= signed && leaf.role === 'outside' && ADDRESS.test(leaf.flat.text))
      own?.foot.push(line(sheet, 'diaChi', leaf));
    else if (leaf.role === 'code') own?.blocks.push(...code(sheet, leaf));
    else own?.blocks.push(line(sheet, 'doan', leaf));
  }
  return placed.map(({ section }, i) => ({
    ...section,
    blocks: merged(section.blocks, more[i]?.blocks ?? []),
    foot: [...section.foot, ...(more[i]?.foot ?? [])],
  }));
}

/** Fenced code, line by line, without its fences. */
function code(sheet: Sheet, leaf: Leaf): readonly TextBlock[] {
  sheet.placed.add(leaf.span.start);
  const { bold, italic } = styleOf(sheet, 'doan');
  const lines = leaf.flat.text.split(/\r\n?|\n/u);
  const inner = lines.slice(1, /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/u.test(lines.at(-1) ?? '') ? -1 : undefined);
  const runs = inner.map((text, i) => ({
    text,
    bold,
    italic,
    ...(i > 0 ? { breakBefore: true } : {}),
    source: leaf.span,
  }));
  return runs.length === 0 ? [] : [block('doan', runs, leaf.span, { align: 'left', firstLine: 0 })];
}

/** Both by their places in the source; blocks that are already there keep their order. */
function merged(blocks: readonly Block[], more: readonly TextBlock[]): readonly Block[] {
  if (more.length === 0) return blocks;
  const out: Block[] = [];
  const rest = [...more];
  for (const one of blocks) {
    const start = startOf(one);
    while (start !== undefined && rest[0]?.source !== undefined && rest[0].source.start < start) {
      const next = rest.shift();
      if (next !== undefined) out.push(next);
    }
    out.push(one);
  }
  return [...out, ...rest];
}

function startOf(one: Block): number | undefined {
  if (one.type === 'gap') return undefined;
  if (one.type !== 'columns') return one.source?.start;
  const starts = one.columns.flatMap(({ blocks }) => blocks.map(startOf)).filter((start) => start !== undefined);
  return starts.length === 0 ? undefined : Math.min(...starts);
}
