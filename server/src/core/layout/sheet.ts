import { headingTail } from '../tree/heading-tail.ts';
import type { Leaf, Parsed } from '../tree/nodes.ts';
import type { Form } from './form.ts';
import { textWidth } from './measure.ts';
import type { Run, Style, StyleId, TextBlock } from './model.ts';
import { type Look, type Marked, runsOf } from './runs.ts';

/** What the steps from tree to paper carry along. Lives for one call only. */
export interface Sheet {
  readonly parsed: Parsed;
  readonly form: Form;
  readonly styles: ReadonlyMap<StyleId, Style>;
  readonly marked: Marked;
  /** Of the text, mm. */
  readonly width: number;
  /** Places of the leaves that are on paper already: leaves are disjoint, so a place names one. */
  readonly placed: Set<number>;
}

export function styleOf(sheet: Sheet, id: StyleId): Style {
  const style = sheet.styles.get(id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style;
}

/** A leaf with the look of a style; it counts as printed from here on. */
export function print(sheet: Sheet, leaf: Leaf, look: Look): readonly Run[] {
  sheet.placed.add(leaf.span.start);
  return [...runsOf(sheet.marked, leaf, look), ...afterHeading(sheet, leaf, look)];
}

/** The colon that a heading's own text leaves out. */
function afterHeading({ parsed }: Sheet, leaf: Leaf, { bold, italic }: Pick<Style, 'bold' | 'italic'>): readonly Run[] {
  const tail = headingTail(parsed.text, leaf);
  return tail === undefined ? NO_RUNS : [{ text: tail.text, bold, italic, source: tail.span }];
}

const NO_RUNS: readonly Run[] = [];

/** One paragraph of one leaf. */
export function line(sheet: Sheet, id: StyleId, leaf: Leaf, more: Partial<TextBlock> = {}): TextBlock {
  return block(id, print(sheet, leaf, styleOf(sheet, id)), leaf.span, more);
}

export function block(
  style: StyleId,
  runs: readonly Run[],
  source: TextBlock['source'],
  more: Partial<TextBlock> = {},
): TextBlock {
  return { type: 'text', style, runs, source, ...more };
}

/** What the form adds of its own. */
export function added(text: string, look: Pick<Style, 'bold' | 'italic'>): Run {
  return { text, bold: look.bold, italic: look.italic, source: undefined };
}

export function widthOf(sheet: Sheet, { style, runs }: Pick<TextBlock, 'style' | 'runs'>): number {
  const { size } = styleOf(sheet, style);
  return runs.reduce((sum, run) => sum + textWidth(run.text, { ...run, size: run.size ?? size }), 0);
}

/** The dash before an item of a list that the tree leaves out, as written; undefined where there is none. */
export function dashBefore({ parsed }: Sheet, leaf: Leaf): string | undefined {
  const { text } = parsed;
  let at = leaf.span.start - 1;
  while (at >= 0 && /[ \t\u00a0*_\\]/u.test(text.charAt(at))) at -= 1;
  const mark = text.charAt(at);
  return /^[-–—+]$/u.test(mark) ? mark : undefined;
}

/** True where both stand on one line of the source. */
export function sameLine({ parsed }: Sheet, before: Leaf, after: Leaf): boolean {
  return !/[\n\r]/u.test(parsed.text.slice(before.span.end, after.span.start));
}
