import { type Sample, sampleOf } from '../clean/sample.ts';
import type { Finding } from '../lint/finding.ts';
import { chosenFix, fixAll } from '../lint/fix.ts';
import { type LintOptions, lint } from '../lint/run.ts';
import { parse } from '../parse.ts';
import { RULES } from '../rules/index.ts';
import type { Edit } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';

/** The rules about how letters are stored: `ky-tu/…`. */
export const CHARACTER_RULES = RULES.filter((rule) => rule.id.startsWith('ky-tu/'));

export interface Normalised {
  readonly text: string;
  /** Of the text that was given: sorted, not overlapping, nothing but characters that are meant otherwise. */
  readonly edits: readonly Edit[];
  readonly tasks: readonly CharacterTask[];
}

/** What one rule has to do in the text. */
export interface CharacterTask {
  readonly rule: string;
  readonly count: number;
  readonly sample: Sample | undefined;
}

export interface NormaliseOptions {
  /** Ids of the rules to follow; all where absent. */
  readonly rules?: ReadonlySet<string>;
  /** Levels: a rule that is off has nothing to do. */
  readonly lint?: LintOptions;
}

/**
 * "Chuẩn hóa ký tự": every fix of every rule about characters at once, also those that are to be looked at, since what comes of
 * it is shown before it is done. Letters that were read with a wrong encoding come first: the others are found
 * in what they mean.
 */
export function normaliseCharacters(source: Parsed, options: NormaliseOptions = {}): Normalised {
  const rules = CHARACTER_RULES.filter((rule) => options.rules?.has(rule.id) !== false);
  const lintOptions: LintOptions = { language: 'vi', ...options.lint, rules };
  let parsed = source;
  const findings = (text: string): readonly Finding[] => {
    parsed = parse(text, parsed);
    return lint(parsed, lintOptions);
  };
  const { text, edits, applied } = fixAll(source.text, findings, { review: true });
  return { text, edits, tasks: applied.length === 0 ? [] : tasksOf(source, lint(source, lintOptions)) };
}

function tasksOf({ text }: Parsed, found: readonly Finding[]): CharacterTask[] {
  return CHARACTER_RULES.flatMap(({ id }) => {
    const fixes = found.filter((one) => one.rule === id).flatMap((one) => chosenFix(one, { review: true }) ?? []);
    const count = fixes.reduce((sum, fix) => sum + fix.edits.length, 0);
    return count === 0 ? [] : [{ rule: id, count, sample: sampleOf(text, fixes[0]) }];
  });
}
