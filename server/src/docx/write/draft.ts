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
  /** Who made the changes of a comparison, and when (ISO 8601): without a time none is written. */
  readonly changes?: ChangeOptions;
}

export interface ChangeOptions {
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** What Word says of a change. */
export interface ChangeMark {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** What the pieces of one .docx share while it is written. */
export interface Draft {
  readonly style: (id: StyleId) => Style | undefined;
  readonly numbers: Numbers;
  readonly notes: Notes;
  /** Names of drawn lines, one each. */
  readonly lineName: () => string;
  /** Of the next tracked change. */
  readonly changeMark: () => ChangeMark;
  /** The same at both ends of a move, for each of its two places. */
  readonly moveMark: (name: string) => ChangeMark;
}

export function newDraft(layout: Layout, options: WriteOptions): Draft {
  const styles = new Map(layout.styles.map((style) => [style.id, style]));
  const blocks: TextBlock[] = layout.sections.flatMap((section: LayoutSection) => textBlocks(section));
  const numbers = new Numbers(options.autoNumber === true ? blocks : []);
  let lines = 0;
  let changes = 0;
  const { author = 'Thể Thức', date = NO_DATE } = options.changes ?? {};
  const changeMark = (): ChangeMark => {
    changes += 1;
    return { id: CHANGES_FROM + changes, author, date };
  };
  const moves = new Map<string, ChangeMark>();
  return {
    style: (id) => styles.get(id),
    numbers,
    notes: new Notes(blocks, options.remarks ?? [], (block) => numbers.runsOf(block)),
    lineName: () => {
      lines += 1;
      return `duongKe${lines}`;
    },
    changeMark,
    moveMark: (name) => {
      const mark = moves.get(name) ?? changeMark();
      moves.set(name, mark);
      return mark;
    },
  };
}

/** The library wants a time; what stands for none is taken out of the finished file. */
export const NO_DATE = '';
/** Comments are numbered from 0: Word wants other numbers for changes. */
const CHANGES_FROM = 100_000;
