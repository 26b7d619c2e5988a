import { parseArgs } from 'node:util';
import type { Language } from '../core/lint/finding.ts';
import { englishRulePage, rulePage } from '../core/lint/page.ts';
import { RULES } from '../core/rules/index.ts';
import type { Output } from './output.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** `the-thuc explain`. */
export function runExplain(args: string[], language: Language, output: Output): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } });
  const [id] = positionals;
  if (id === undefined) throw new Usage(say(language, 'needRule'));
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Usage(say(language, 'noRule', { ten: id, gan: nearest(id, language) }));
  const page = language === 'en' ? englishRulePage(rule) : rulePage(rule).replace(/^<!--.*-->\n/u, '');
  output.out(page.trimEnd());
  return 0;
}

/** `the-thuc rules`. */
export function runRules(args: string[], language: Language, output: Output): number {
  const { values } = parseArgs({
    args,
    options: { lang: { type: 'string' }, format: { type: 'string', default: 'stylish' } },
  });
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (values.format === 'json') {
    const list = rules.map(({ id, severity, basis, fix, title, offByDefault }) => ({
      id,
      severity,
      basis,
      fix: fix ?? null,
      title: title[language],
      enabled: offByDefault !== true,
    }));
    output.out(JSON.stringify(list, undefined, 2));
    return 0;
  }
  if (values.format !== 'stylish')
    throw new Usage(say(language, 'badFormat', { ten: values.format, cac: 'stylish, json' }));
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const rule of rules) {
    output.out(
      `${rule.id.padEnd(width)}  ${say(language, rule.severity).padEnd(9)}  ${rule.fix === undefined ? ' ' : '*'} ${rule.title[language]}`,
    );
  }
  return 0;
}

/** “Did you mean …?” for the id of a rule. */
export function nearest(id: string, language: Language): string {
  const tail = id.split('/').pop() ?? id;
  const near =
    RULES.find((rule) => tail.length > 3 && rule.id.includes(tail)) ??
    RULES.find((rule) => tail.length > 6 && rule.id.includes(tail.slice(0, 6)));
  return near === undefined ? '' : say(language, 'near', { ten: near.id });
}
