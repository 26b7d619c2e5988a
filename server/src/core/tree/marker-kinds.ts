import type { LabelStyle } from './nodes.ts';

/** Depth order of the marks: a line closes every open mark of the same or a higher rank (DIALECT §2). */
export const RANK = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  upperAlpha: 3.5,
  roman: 4,
  article: 5,
  decimal: 6,
  multi: 6.5,
  ordinalWord: 6.7,
  paren: 7,
  alpha: 8,
  lowerRoman: 8.2,
  star: 8.5,
  dash: 9,
  plus: 10,
} as const;

export type MarkerKind = keyof typeof RANK;

/** A reading of the beginning of a line as a label. Lengths count characters of the line's plain text. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly style: LabelStyle;
  readonly rank: number;
  readonly num: string;
  readonly ordinal: number;
  readonly suffix?: string;
  /** Length of the label with its punctuation. */
  readonly length: number;
  /** Where the text after the label begins. */
  readonly textFrom: number;
  /** True when the reading needs its neighbours' support (`1.1 Mục` without a second point, `a.`). */
  readonly weak: boolean;
}
