import type { Block, Layout, LayoutSection, TextBlock } from '../layout/model.ts';
import type { Printed } from './layout-units.ts';

/** What stood behind a paragraph or row and stands there no more, by where it can be shown. */
export interface Gone {
  /** Behind a paragraph or a row, within the column or table that it stands in. */
  readonly within: ReadonlyMap<object, readonly Printed[]>;
  /** On the sheet itself, behind a whole block; at the top of a section. */
  readonly behind: ReadonlyMap<Block | LayoutSection, readonly Printed[]>;
}

/**
 * Finds a place for what went, by the paragraph that it stood behind: what stood on the sheet is shown on the sheet again, not in
 * the column of the signature above it. In the middle of columns it has to stay in the column: the order of the old text counts.
 */
export function goneOf(old: Layout, young: Layout, gone: ReadonlyMap<object | undefined, readonly Printed[]>): Gone {
  const within = new Map<object, readonly Printed[]>();
  const behind = new Map<Block | LayoutSection, readonly Printed[]>();
  for (const [place, all] of gone) if (place !== undefined) within.set(place, all);
  const sheet = new Set<object>(old.sections.flatMap(({ blocks }) => blocks));
  const isOnSheet = ({ block, table }: Printed): boolean => sheet.has(table ?? block ?? {});
  const put = (last: object | undefined, holder: Block | LayoutSection, isOut: (one: Printed) => boolean): void => {
    const all = last === undefined ? [] : (within.get(last) ?? []);
    const at = all.findIndex(isOut);
    if (last === undefined || at < 0) return;
    within.set(last, all.slice(0, at));
    behind.set(holder, all.slice(at));
  };
  young.sections.forEach((section, index) => {
    put(section.top.at(-1), section, isOnSheet);
    if (index === 0) behind.set(section, [...(gone.get(undefined) ?? []), ...(behind.get(section) ?? [])]);
    for (const block of section.blocks) {
      if (block.type === 'columns') put(lastText(block.columns.flatMap(({ blocks }) => blocks)), block, isOnSheet);
      else if (block.type === 'table') {
        const last = block.rows.at(-1);
        put(last, block, ({ row }) => row === undefined || row.cells.length !== last?.cells.length);
      } else if (block.type === 'text') put(block, block, () => true);
    }
  });
  return { within, behind };
}

function lastText(blocks: readonly Block[]): TextBlock | undefined {
  let last: TextBlock | undefined;
  for (const block of blocks) {
    if (block.type === 'text') last = block;
    else if (block.type === 'columns') {
      last = lastText(block.columns.flatMap((column) => column.blocks)) ?? last;
    }
  }
  return last;
}
