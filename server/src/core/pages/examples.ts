import type { RuleExample } from '../lint/rule.ts';
import { upperFirst } from '../text/letters.ts';
import { fromRule } from './address.ts';
import type { PageWords } from './words.ts';

/** The examples of a rule as the page shows them: first what is reported and what the fix makes of it, then what is right. */
export function examplesPart(examples: readonly RuleExample[], words: PageWords): string[] {
  const wrong = examples.filter((example) => example.text.includes('⟦'));
  const right = examples.filter((example) => !example.text.includes('⟦'));
  const lines = (list: readonly RuleExample[]): string[] => list.flatMap((example) => exampleLines(example, words));
  return [
    ...(wrong.length === 0 ? [] : [`## ${words.wrong}`, '', words.marks, '', ...lines(wrong)]),
    ...(right.length === 0 ? [] : [`## ${words.right}`, '', ...lines(right)]),
  ];
}

function exampleLines({ name, text, fixed, also = [], workspace = [] }: RuleExample, words: PageWords): string[] {
  const before = text.replace(/[⟦⟧]/gu, '');
  return [
    `${upperFirst(name)}:`,
    '',
    ...fenced(visibleCharacters(text)),
    ...(also.length === 0 ? [] : [`${words.also} ${also.map((id) => `[\`${id}\`](${fromRule(id)})`).join(', ')}`, '']),
    ...workspace.flatMap((other) => [words.beside(other.path), '', ...fenced(visibleCharacters(other.text))]),
    // The same text after the fix says that there is none here: a page has nothing to show then.
    ...(fixed === undefined || fixed === before ? [] : fixedLines(before, fixed, words)),
  ];
}

/** A whole document is shown once: after the fix only what has changed, with a line before and after it. */
function fixedLines(before: string, fixed: string, words: PageWords): string[] {
  const was = before.trimEnd().split('\n');
  const is = fixed.trimEnd().split('\n');
  const shown = is.length < SHORT ? is : aroundChanges(was, is);
  const title = shown === is || shown.length >= is.length ? words.fixed : words.fixedLines;
  return [title, '', ...fenced(visibleCharacters((title === words.fixed ? is : shown).join('\n')))];
}

/** Texts of fewer lines are shown whole: shorter is harder to read than the text itself. */
const SHORT = 6;

/** Lines of `is` that `was` doesn't have at their place, each with a neighbour on both sides; `…` for what is left out. */
function aroundChanges(was: readonly string[], is: readonly string[]): string[] {
  const kept = keptLines(was, is);
  const near = is.map((_, i) => {
    if (!kept.has(i)) return true;
    // A line that was removed has left its place between two kept ones.
    const gapBefore = (kept.get(i) ?? 0) - (i === 0 ? -1 : (kept.get(i - 1) ?? Number.NaN));
    const gapAfter = (i + 1 === is.length ? was.length : (kept.get(i + 1) ?? Number.NaN)) - (kept.get(i) ?? 0);
    return gapBefore !== 1 || gapAfter !== 1;
  });
  const lines: string[] = [];
  is.forEach((line, i) => {
    if (near[i] === true) lines.push(line);
    else if (lines.at(-1) !== LEFT_OUT) lines.push(LEFT_OUT);
  });
  return lines;
}

const LEFT_OUT = '…';

/** Lines that both texts have in the same order (longest common subsequence): index in `is` -> index in `was`. */
function keptLines(was: readonly string[], is: readonly string[]): ReadonlyMap<number, number> {
  const width = is.length + 1;
  const lengths = new Array<number>((was.length + 1) * width).fill(0);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Map<number, number>();
  for (let i = 0, j = 0; i < was.length && j < is.length; ) {
    if (was[i] === is[j]) kept.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function fenced(text: string): string[] {
  const fence = text.includes('```') ? '````' : '```';
  return [`${fence}text`, text.trimEnd(), fence, ''];
}

/** What the eye can't see is written out, or the page would show nothing. */
function visibleCharacters(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0080-\u009f\p{M}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
