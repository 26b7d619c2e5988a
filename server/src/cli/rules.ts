import { parseArgs } from 'node:util';
import { LAWS } from '../core/law/source.ts';
import type { Language } from '../core/lint/finding.ts';
import { partOf } from '../core/lint/form-part.ts';
import { groupOf } from '../core/lint/levels.ts';
import type { Rule } from '../core/lint/rule.ts';
import { withoutLinks } from '../core/pages/address.ts';
import { articleIndex } from '../core/pages/articles.ts';
import { partIndex } from '../core/pages/index-pages.ts';
import { groupNamed, nearestRules } from '../core/pages/nearest.ts';
import { rulePage } from '../core/pages/rule-page.ts';
import { isPrintedRule, PRINTED_RULES, type PrintedRule } from '../core/printed/rules.ts';
import { RULES } from '../core/rules/index.ts';
import type { Output } from './output.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** `the-thuc explain`: the page of a rule; without one the list of all, or of a group, by part of the form or by article. */
export function runExplain(args: string[], language: Language, output: Output): number {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, by: { type: 'string' } },
  });
  const [name, more] = positionals;
  if (more !== undefined) throw new Usage(say(language, 'unexpected', { ten: more }));
  const { by = 'part' } = values;
  if (by !== 'part' && by !== 'article') throw new Usage(say(language, 'badListing', { ten: by }));
  const rule = RULES.find((one) => one.id === name);
  if (rule !== undefined) {
    if (values.by !== undefined) throw new Usage(say(language, 'byOfRule'));
    output.out(withoutLinks(rulePage(rule, RULES, language)).trimEnd());
    return 0;
  }
  if (name !== undefined && isPrintedRule(name)) {
    const { title, severity, messages }: PrintedRule = PRINTED_RULES[name];
    output.out([`${name} (${say(language, severity)})`, title[language], ''].join('\n'));
    for (const message of Object.values(messages)) output.out(`  ${message[language]}`);
    return 0;
  }
  const group = name === undefined ? undefined : groupNamed(name, RULES);
  if (name !== undefined && group === undefined) {
    throw new Usage(say(language, 'noRule', { ten: name, gan: nearest(name, language) }));
  }
  const rules = group === undefined ? RULES : RULES.filter(({ id }) => groupOf(id) === group);
  for (const line of by === 'part' ? byPart(rules, language) : byArticle(rules, language)) output.out(line);
  return 0;
}

function byPart(rules: readonly Rule[], language: Language): string[] {
  const row = rowsOf(rules, language);
  return partIndex(rules, language).flatMap(({ name, rules: mine }, i) => [
    ...(i === 0 ? [] : ['']),
    name,
    ...mine.map((rule) => `  ${row(rule)}`),
  ]);
}

function byArticle(rules: readonly Rule[], language: Language): string[] {
  const row = rowsOf(rules, language);
  return articleIndex(rules).flatMap(({ law, divisions }, i) => [
    ...(i === 0 ? [] : ['']),
    LAWS[law],
    ...divisions.flatMap(({ places }) =>
      places.flatMap(({ at, rules: mine }) => [`  ${at}`, ...mine.map(({ rule }) => `    ${row(rule)}`)]),
    ),
  ]);
}

/** `the-thuc rules`. */
export function runRules(args: string[], language: Language, output: Output): number {
  const { values } = parseArgs({
    args,
    options: { lang: { type: 'string' }, format: { type: 'string', default: 'stylish' } },
  });
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (values.format === 'json') {
    const list = rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      basis: rule.basis,
      fix: rule.fix ?? null,
      title: rule.title[language],
      enabled: rule.offByDefault !== true,
      part: partOf(rule),
      since: rule.since ?? null,
    }));
    output.out(JSON.stringify(list, undefined, 2));
    return 0;
  }
  if (values.format !== 'stylish')
    throw new Usage(say(language, 'badFormat', { ten: values.format, cac: 'stylish, json' }));
  const row = rowsOf(rules, language);
  for (const rule of rules) output.out(row(rule));
  return 0;
}

/** “Did you mean …?” for the id of a rule. */
export function nearest(id: string, language: Language): string {
  const near = nearestRules(id, RULES).map((rule) => `“${rule.id}”`);
  const last = near.pop();
  if (last === undefined) return '';
  const ten = near.length === 0 ? last : `${near.join(', ')} ${say(language, 'or')} ${last}`;
  return say(language, 'near', { ten });
}

/** A rule as a line: id, level, `*` where there is a fix, title; in columns over all the rules that are listed. */
function rowsOf(rules: readonly Rule[], language: Language): (rule: Rule) => string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return ({ id, severity, fix, title }) =>
    `${id.padEnd(width)}  ${say(language, severity).padEnd(9)}  ${fix === undefined ? ' ' : '*'} ${title[language]}`;
}
