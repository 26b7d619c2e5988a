import type { Finding, Fix } from '../../server/src/core/lint/finding.ts';
import type { Rule } from '../../server/src/core/lint/rule.ts';
import { type LintOptions, lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { Edit, Span } from '../../server/src/core/text/span.ts';
import { exampleOptions, exampleText } from './examples.ts';

/**
 * All that is said on the examples of a rule, its own findings and those of others, as a drafter sees it: which words, which
 * sentence, where it points, what each fix is called and does. Two spaces lead each line of a finding's own parts.
 */
export function saidOnExamples(rule: Rule): string {
  const lines = [declarationOf(rule)];
  for (const example of rule.examples) {
    const text = exampleText(example);
    lines.push('', `# ${example.name}`);
    for (const finding of lint(parse(text), exampleOptions(example, rule))) lines.push(...told(finding, text));
  }
  return `${lines.join('\n')}\n`;
}

/** All that is said of one text on a day, in the same words. */
export function saidOn(text: string, options: LintOptions): string[] {
  return lint(parse(text), options).flatMap((finding) => told(finding, text));
}

function declarationOf(rule: Rule): string {
  const { id, severity, fix, since, part, regimes, related, labels, onSaveOnly, wholeFile, offByDefault } = rule;
  return [
    `${id}: ${severity}`,
    fix && `fix ${fix}`,
    since && `since ${since}`,
    part && `part ${part}`,
    regimes && `regimes ${regimes.join(', ')}`,
    related && `related ${related.join(', ')}`,
    labels && `labels ${labels.join(', ')}`,
    onSaveOnly && 'on save only',
    wholeFile && 'whole file',
    offByDefault && 'off by default',
  ]
    .filter(Boolean)
    .join('; ');
}

function told(finding: Finding, text: string): string[] {
  const tag = finding.tag === undefined ? '' : ` (${finding.tag})`;
  return [
    `${finding.severity} ${finding.rule}${tag} ${placeOf(finding.span, text)}`,
    `  ${finding.message}`,
    ...finding.related.map((one) => `  → ${one.message} ${placeOf(one.span, text)}`),
    ...finding.fixes.map((fix) => `  ✎ ${fixOf(fix, text)}`),
  ];
}

function fixOf(fix: Fix, text: string): string {
  return `${fix.safety}: ${fix.title}: ${fix.edits.map((edit) => editOf(edit, text)).join('; ')}`;
}

function editOf({ span, text: newText }: Edit, text: string): string {
  return `${placeOf(span, text)} ⇒ ${quoted(newText)}`;
}

function placeOf({ start, end }: Span, text: string): string {
  const line = text.slice(0, start).split('\n');
  return `${line.length}:${(line.at(-1) ?? '').length + 1} ${quoted(text.slice(start, end))}`;
}

/** Long passages by their two ends: where they begin and end is what counts. */
function quoted(words: string): string {
  const short = words.length > 90 ? `${words.slice(0, 45)}…${words.slice(-30)}` : words;
  return `⟦${short.replaceAll('\n', '⏎').replaceAll('\t', '⇥')}⟧`;
}
