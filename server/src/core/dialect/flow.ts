import type { Flat } from '../text/flat.ts';
import type { Span } from '../text/span.ts';

/**
 * What layer 1 and 2 give: the file as a flat list, one entry per line but for the few constructs that span lines.
 * Offsets are of the source; a `line` or `heading` covers its text without the blanks around it.
 */
export type Flow = FlowLine | FlowHeading | FlowTable | FlowOpaque;

interface FlowBase {
  readonly start: number;
  readonly end: number;
  /** True when one or more blank lines stand directly before. */
  readonly blankBefore?: boolean;
  /** Comments within the line (`<!-- … -->`, marks included): they are not in `flat`, since they never reach paper. */
  readonly comments?: readonly Span[];
  /** Stretches of the source, marks included, that are bold, italic or a link. Absent when there are none. */
  readonly emphasis?: readonly Emphasis[];
}

/** What Markdown's marks make of a stretch; those inside one another follow the outer one. */
export interface Emphasis extends Span {
  readonly kind: 'bold' | 'italic' | 'link';
  /** Of a link, as written. */
  readonly href?: string;
}

export interface FlowLine extends FlowBase {
  readonly type: 'line';
  readonly flat: Flat;
  /** Indexes into `flat.text` of the single spaces that stand for a TAB (Word pastes table rows so), if any. */
  readonly tabs?: readonly number[];
  /** Source columns of blanks before the text: the indent as pasted. A TAB goes to the next multiple of four. */
  readonly indent: number;
}

export interface FlowHeading extends FlowBase {
  readonly type: 'heading';
  /** Number of `#`. */
  readonly depth: number;
  readonly flat: Flat;
}

export interface FlowTable extends FlowBase {
  readonly type: 'table';
  readonly rows: readonly { readonly start: number; readonly end: number; readonly cells: readonly Flat[] }[];
}

/**
 * Front matter, fenced code, a comment of its own, a thematic break (also a row of dashes under the Quốc hiệu). `value` is
 * what stands between the fences or comment marks, as written; for a thematic break the source itself.
 */
export interface FlowOpaque extends FlowBase {
  readonly type: 'frontMatter' | 'code' | 'comment' | 'thematicBreak';
  readonly value: string;
}
