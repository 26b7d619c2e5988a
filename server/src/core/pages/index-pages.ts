import { LAWS } from '../law/source.ts';
import type { Language } from '../lint/finding.ts';
import { FORM_PARTS, type FormPart, partOf } from '../lint/form-part.ts';
import type { Rule } from '../lint/rule.ts';
import { ARTICLE_INDEX, anchorOf, PART_INDEX } from './address.ts';
import { articleIndex, type PlaceIndex } from './articles.ts';
import { rulePage } from './rule-page.ts';
import { levelWords, type PageWords, WORDS } from './words.ts';

/** The page of that name: a rule's, or a list of all; undefined where there is none. */
export function pageNamed(name: string, rules: readonly Rule[], language: Language): string | undefined {
  if (name === PART_INDEX) return partIndexPage(rules, language);
  if (name === ARTICLE_INDEX) return articleIndexPage(rules, language);
  const rule = rules.find(({ id }) => id === name);
  return rule === undefined ? undefined : rulePage(rule, rules, language);
}

/** The rules that judge one part of the form. */
export interface PartIndex {
  readonly part: FormPart;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** All rules by the part of the form, parts without a rule left out. */
export function partIndex(rules: readonly Rule[], language: Language): readonly PartIndex[] {
  return FORM_PARTS.flatMap((part) => {
    const mine = rules.filter((rule) => partOf(rule) === part.id);
    return mine.length === 0 ? [] : [{ part: part.id, name: part[language], rules: mine }];
  });
}

/** The list of all rules in the order of a document. */
export function partIndexPage(rules: readonly Rule[], language: Language): string {
  const words = WORDS[language];
  const parts = partIndex(rules, language);
  const [rule, content, level, fix] = words.columns;
  return [
    `# ${words.index}`,
    '',
    `${INTRODUCTION[language].part.replace('{so}', String(rules.length))} [${words.byArticle}](${ARTICLE_INDEX}.md).`,
    '',
    ...parts.map(({ name, rules: { length } }) => `- [${name}](#${anchorOf(name)}): ${words.count(length)}`),
    '',
    ...parts.flatMap(({ name, rules: mine }) => [
      `## ${name}`,
      '',
      `| ${rule} | ${content} | ${level} | ${fix} |`,
      '|---|---|---|---|',
      ...mine.map((one) => `| ${ruleCells(one, words, language)} |`),
      '',
    ]),
  ].join('\n');
}

/** The list of all rules in the order of the laws. */
export function articleIndexPage(rules: readonly Rule[], language: Language): string {
  const words = WORDS[language];
  const laws = articleIndex(rules);
  const row = ({ at, rules: mine }: PlaceIndex): string[] =>
    mine.map(
      ({ rule, kind }, i) =>
        `| ${i === 0 ? at : ''} | ${ruleCells(rule, words, language)} | ${words.directness[kind]} |`,
    );
  const table = (places: readonly PlaceIndex[]): string[] => [
    `| ${words.place} | ${words.columns.join(' | ')} | ${words.basis} |`,
    '|---|---|---|---|---|---|',
    ...places.flatMap(row),
    '',
  ];
  return [
    `# ${words.byArticle}`,
    '',
    `${INTRODUCTION[language].article} [${words.index}](${PART_INDEX}.md).`,
    '',
    ...laws.map(({ law, divisions }) => {
      const ids = new Set(
        divisions.flatMap(({ places }) => places.flatMap((one) => one.rules.map(({ rule }) => rule.id))),
      );
      return `- [${LAWS[law]}](#${anchorOf(LAWS[law])}): ${words.count(ids.size)}`;
    }),
    '',
    ...laws.flatMap(({ law, divisions }) => [
      `## ${LAWS[law]}`,
      '',
      ...divisions.flatMap(({ heading, places }) => [`### ${heading}`, '', ...table(places)]),
    ]),
  ].join('\n');
}

const INTRODUCTION = {
  vi: {
    part: 'Có {so} quy tắc, xếp theo thứ tự các phần của một văn bản. Mỗi quy tắc một trang: vì sao, điều khoản nào, ví dụ sai và đúng, cách sửa, cách bỏ qua. Tìm theo luật:',
    article:
      'Mỗi điều khoản với những quy tắc dựa vào nó. Cột cuối: văn bản quy định trực tiếp, suy ra, hay chỉ là thông lệ. Tìm theo phần của văn bản:',
  },
  en: {
    part: '{so} rules, in the order of the parts of a document. A page each: why, which article, examples, the fix, how to switch it off. By law:',
    article:
      'Each article with the rules that rest on it. Last column: whether the law says so directly, by inference, or it is only custom. By part of a document:',
  },
} as const;

function ruleCells(rule: Rule, words: PageWords, language: Language): string {
  const fix = rule.fix === undefined ? '' : words.fixShort[rule.fix];
  return `[\`${rule.id}\`](${rule.id}.md) | ${cell(rule.title[language])} | ${levelWords(rule, words)} | ${fix}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
