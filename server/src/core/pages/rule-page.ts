import { type Basis, LAWS } from '../law/source.ts';
import type { Language } from '../lint/finding.ts';
import { FORM_PARTS, partOf } from '../lint/form-part.ts';
import { groupOf } from '../lint/levels.ts';
import { RELEASES } from '../lint/releases.ts';
import type { Rule } from '../lint/rule.ts';
import { upperFirst } from '../text/letters.ts';
import { ARTICLE_INDEX, anchorOf, fromRule, PART_INDEX } from './address.ts';
import { divisionHeading, placesOf } from './articles.ts';
import { examplesPart } from './examples.ts';
import { messagesOf } from './messages.ts';
import { relatedRules } from './related.ts';
import { type PageWords, WORDS } from './words.ts';

/**
 * The page of one rule as Markdown, the same in the editor, in `docs/quy-tac` and in `the-thuc explain`. Its links lead to
 * other pages of the tree of `address.ts`. `rules` are all of them, for the related ones.
 */
export function rulePage(rule: Rule, rules: readonly Rule[], language: Language): string {
  const words = WORDS[language];
  const lines = [
    `# ${rule.title[language]}`,
    '',
    `\`${rule.id}\``,
    '',
    ...facts(rule, words, language),
    '',
    `## ${words.why}`,
    '',
    rule.docs[language],
    '',
    `## ${words.articles}`,
    '',
    ...rule.basis.map((basis) => basisLine(basis, words)),
    '',
    ...messagesPart(rule, words, language),
    ...examplesPart(rule.examples, words),
    ...fixPart(rule, words, language),
    ...optionsPart(rule, words),
    ...relatedPart(rule, rules, words, language),
    `[${words.index}](${fromRule(PART_INDEX)}) · [${words.byArticle}](${fromRule(ARTICLE_INDEX)})`,
    '',
  ];
  if (words.quoted !== undefined) lines.push(`*${words.quoted}*`, '');
  return lines.join('\n');
}

function facts(rule: Rule, words: PageWords, language: Language): string[] {
  const part = FORM_PARTS.find(({ id }) => id === partOf(rule));
  const name = part?.[language] ?? '';
  const severity = words.severity[rule.severity];
  return [
    `- **${words.level}:** ${rule.offByDefault === true ? `${words.offByDefault} ${severity}` : severity}`,
    `- **${words.fixFact}:** ${words.fix[rule.fix ?? 'none']}`,
    `- **${words.when}:** ${rule.onSaveOnly === true ? words.whenSaved : words.whenTyping}`,
    ...(rule.regimes === undefined
      ? []
      : [`- **${words.appliesTo}:** ${rule.regimes.map((one) => words.regime[one]).join('; ')}`]),
    `- **${words.part}:** [${name}](${fromRule(PART_INDEX)}#${anchorOf(name)})`,
    `- **${words.since}:** ${rule.since ?? words.unreleased.replace('{ban}', RELEASES.at(-1) ?? '')}`,
  ];
}

/** The place leads to the other rules of its article; behind it, how far the law itself says so. */
function basisLine(basis: Basis, words: PageWords): string {
  const certainty = `**${words.directness[basis.kind]}**: ${words.certainty[basis.kind]}`;
  const link = (at: string): string =>
    `[${at}](${fromRule(ARTICLE_INDEX)}#${anchorOf(divisionHeading({ law: basis.law, at }))})`;
  const places = placesOf(basis).map(link).join('; ');
  return basis.law === 'thong-le' ? `- ${places} (${certainty})` : `- ${LAWS[basis.law]}: ${places} (${certainty})`;
}

function messagesPart(rule: Rule, words: PageWords, language: Language): string[] {
  return [`## ${words.messages}`, '', ...messagesOf(rule, language).sentences.map((one) => `- ${one}`), ''];
}

function fixPart(rule: Rule, words: PageWords, language: Language): string[] {
  const { titles } = messagesOf(rule, language);
  const what = rule.fix === undefined ? words.noFix : rule.fix === 'safe' ? words.safeFix : words.reviewFix;
  const names = rule.fix === undefined ? [] : titles.map((title) => `- ${title}`);
  return [`## ${words.fixFact}`, '', what, '', ...(names.length === 0 ? [] : [words.fixTitles, '', ...names, ''])];
}

function optionsPart(rule: Rule, words: PageWords): string[] {
  const rows = words.optionRows(rule.id, groupOf(rule.id));
  const consults = rule.examples.some(({ registry }) => registry !== undefined);
  return [
    `## ${words.options}`,
    '',
    ...rows.map(([where, how]) => `- ${upperFirst(where)}: ${how}`),
    '',
    words.levels,
    '',
    ...(consults ? [words.unitList, ''] : []),
  ];
}

function relatedPart(rule: Rule, rules: readonly Rule[], words: PageWords, language: Language): string[] {
  const related = relatedRules(rule, rules);
  if (related.length === 0) return [];
  const lines = related.map(({ id, title }) => `- [\`${id}\`](${fromRule(id)}): ${title[language]}`);
  return [`## ${words.related}`, '', ...lines, ''];
}
