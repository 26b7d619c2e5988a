import type { Language } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';

/** The messages of a rule by what they are for: sentences of findings, names of fixes, labels of related places. */
export interface MessageUses {
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
  readonly labels: readonly string[];
}

/**
 * What a rule says, its slots as `…`. A finding is told in a sentence with its full stop and a fix is named without one;
 * `labels` of the rule says which texts stand at related places. `rule-index.test.ts` holds it to what the rules do.
 */
export function messagesOf(rule: Rule, language: Language): MessageUses {
  const uses = { sentences: [] as string[], titles: [] as string[], labels: [] as string[] };
  for (const [key, text] of Object.entries(rule.messages[language])) {
    uses[useOf(rule, key)].push(text.replace(/\{[\p{L}\p{N}]+\}/gu, '…'));
  }
  return {
    sentences: [...new Set(uses.sentences)],
    titles: [...new Set(uses.titles)],
    labels: [...new Set(uses.labels)],
  };
}

export function useOf(rule: Rule, key: string): keyof MessageUses {
  if (rule.labels?.includes(key) === true) return 'labels';
  return /[.…]$/u.test(rule.messages.vi[key] ?? '') ? 'sentences' : 'titles';
}
