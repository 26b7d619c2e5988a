import type { Layout, LayoutSection, Style, StyleId, TextBlock } from '../../core/layout/model.ts';
import { textBlocks } from '../../core/layout/walk.ts';
import type { Remark } from '../../core/report/remarks.ts';
import { Notes } from './notes.ts';
import { Numbers } from './numbers.ts';

export interface WriteOptions {
  /** Numbers that the word processor counts itself, in place of typed ones. */
  readonly autoNumber?: boolean;
  /** What to say in the margin, of which stretch of the source. */
  readonly remarks?: readonly Remark[];
  /** The text that the layout was made of: with it, reading the .docx back gives the same bytes. */
  readonly source?: string;
}

/** What the pieces of one .docx share while it is written. */
export interface Draft {
  readonly style: (id: StyleId) => Style | undefined;
  readonly numbers: Numbers;
  readonly notes: Notes;
  /** Names of drawn lines, one each. */
  readonly lineName: () => string;
}

export function newDraft(layout: Layout, options: WriteOptions): Draft {
  const styles = new Map(layout.styles.map((style) => [style.id, style]));
  const blocks: TextBlock[] = layout.sections.flatMap((section: LayoutSection) => textBlocks(section));
  let lines = 0;
  return {
    style: (id) => styles.get(id),
    numbers: new Numbers(options.autoNumber === true ? blocks : []),
    notes: new Notes(blocks, options.remarks ?? []),
    lineName: () => {
      lines += 1;
      return `duongKe${lines}`;
    },
  };
}
