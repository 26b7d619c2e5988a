import type { LawId } from '../../server/src/core/law/source.ts';

/** A text that breaks the sentence of a row: a paragraph for the frame of the rules' examples, or a whole file. */
export type Breach =
  | string
  | {
      readonly whole: string;
      /** Other documents of the folder, where the sentence is about them too. */
      readonly beside?: readonly string[];
    };

/** How a sentence of the law is judged. */
export type Verdict =
  /** Every rule named reports at least one breach, every breach is reported by one of them: `coverage.test.ts`. */
  | { readonly by: 'rules'; readonly rules: readonly string[]; readonly breaches: readonly Breach[] }
  /** Seen on the sheet only: size, margin, place. Names of faults of `printed-seeds.ts` that a check tells; none: not judged yet. */
  | { readonly by: 'printed'; readonly what: string; readonly seeds: readonly string[] }
  /** No program can judge it; the reason. */
  | { readonly by: 'hand'; readonly why: string }
  /** A program could judge it, no rule does yet; what the rule would look at, and texts that it would report. */
  | { readonly by: 'none'; readonly what: string; readonly breaches: readonly Breach[] };

export interface CoverageRow {
  /** Place in the law, in Vietnamese. */
  readonly at: string;
  /** What the sentence asks, in our words, in Vietnamese. */
  readonly asks: string;
  readonly verdict: Verdict;
}

export interface CoverageSection {
  readonly law: LawId;
  readonly title: string;
  /** Rows that repeat one sentence for each kind of document: left out of a second sum, lest they make the share look good. */
  readonly repeats?: boolean;
  readonly rows: readonly CoverageRow[];
}

export function row(at: string, asks: string, verdict: Verdict): CoverageRow {
  return { at, asks, verdict };
}

/** Judged on the text: the breaches, and the rules that report them. */
export function found(breaches: Breach | readonly Breach[], ...rules: readonly string[]): Verdict {
  return { by: 'rules', rules, breaches: listOf(breaches) };
}

export function printed(what: string, ...seeds: readonly string[]): Verdict {
  return { by: 'printed', what, seeds };
}

export function byHand(why: string): Verdict {
  return { by: 'hand', why };
}

export function missing(what: string, ...breaches: readonly Breach[]): Verdict {
  return { by: 'none', what, breaches };
}

export function whole(text: string): Breach {
  return { whole: text };
}

/** A whole text, and the other documents of its folder. */
export function inFolder(text: string, ...beside: readonly string[]): Breach {
  return { whole: text, beside };
}

function listOf(breaches: Breach | readonly Breach[]): readonly Breach[] {
  return isList(breaches) ? breaches : [breaches];
}

function isList(breaches: Breach | readonly Breach[]): breaches is readonly Breach[] {
  return Array.isArray(breaches);
}
