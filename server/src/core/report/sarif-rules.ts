import { LAWS } from '../law/source.ts';
import type { Language, Severity } from '../lint/finding.ts';
import { groupOf } from '../lint/levels.ts';
import type { Rule } from '../lint/rule.ts';
import { withoutLinks } from '../pages/address.ts';
import { rulePage } from '../pages/rule-page.ts';

export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A rule as SARIF describes it; of a rule that isn't ours (a unit's list) only its id. */
export function sarifRule(id: string, rules: readonly Rule[], language: Language): object {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return { id, name: id, properties: { group: groupOf(id), tags: [groupOf(id)] } };
  const why = literal(withoutLinks(rule.docs[language]));
  return {
    id,
    name: rule.title[language],
    shortDescription: { text: literal(rule.title[language]) },
    fullDescription: { text: why },
    help: { text: why, markdown: literal(withoutLinks(rulePage(rule, rules, language))) },
    defaultConfiguration: { enabled: rule.offByDefault !== true, level: LEVELS[rule.severity] },
    properties: {
      group: groupOf(id),
      tags: [groupOf(id)],
      basis: rule.basis.map(({ law, at, kind }) => ({ law, name: LAWS[law], at, kind })),
      precision: PRECISION[rule.severity],
      'problem.severity': SEVERITIES[rule.severity],
    },
  };
}

/** A text as a message of SARIF, in which braces are slots and `[text](address)` is a link: a quotation may hold both. */
export function literal(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
}

/** What a rule's level promises: an error rests on the very words of a law, a warning is right nineteen times of twenty. */
const PRECISION: Readonly<Record<Severity, string>> = {
  error: 'very-high',
  warning: 'high',
  info: 'medium',
  hint: 'low',
};

/** GitHub's words. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};
