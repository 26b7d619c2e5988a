import type { Edit } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';

/** Ids of the steps: stable, they are written on the command line. */
export type StepId =
  | 'ky-tu'
  | 'cuoi-dong'
  | 'noi-dong'
  | 'phan-dau'
  | 'phan-cuoi'
  | 'dau-cach'
  | 'nhan'
  | 'bang'
  | 'thut-dong'
  | 'dong-trong';

/** One thing that is done to the text; its edits are taken together or not at all. */
export interface Change {
  readonly edits: readonly Edit[];
  /** How many places a person would count; 1 where it isn't said. */
  readonly count?: number;
}

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A step of the way to the clean form (DIALECT §3). It looks at the text that the steps before it have left. */
export interface Step {
  readonly id: StepId;
  readonly title: Words;
  /** What is done and why, a sentence or two. */
  readonly why: Words;
  /** "nối {so} dòng bị ngắt" */
  readonly done: Words;
  /** In source order; no two changes touch the same character. */
  changes(parsed: Parsed): readonly Change[];
  /** It mends letters: the tree keeps its shape, its words are the mended ones. Such a step is for the command only. */
  readonly letters?: true;
  /** True where all of its changes are one: half of them would leave the text worse than none. */
  isWhole?(parsed: Parsed): boolean;
}
