import { LAWS, type LawId } from '../law/source.ts';
import type { Finding, Severity } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import { dateFigures } from '../registry/phrase.ts';
import { basisFor } from './basis.ts';
import { alike, findingItem } from './html-finding.ts';
import { STYLE } from './html-style.ts';
import { nameOf, summaryPart } from './html-summary.ts';
import { HTML_WORDS, type HtmlWords } from './html-words.ts';
import { linesOf } from './lines.ts';
import { html, type Markup } from './markup.ts';
import type { CheckedFile, ReportOptions, Result } from './results.ts';
import { checkedOf } from './results.ts';

export interface HtmlOptions extends ReportOptions {
  readonly rules: readonly Rule[];
  /** Findings other than errors were left out before. */
  readonly onlyErrors?: boolean | undefined;
}

/**
 * The report that an office files: a page by itself, without script and without anything to fetch, readable in light and
 * dark, made to be printed on A4. Whatever comes from a document goes through `html`, which escapes it.
 */
export function htmlReport(results: readonly Result[], options: HtmlOptions): string {
  const words = HTML_WORDS[options.language];
  const checked = checkedOf(results);
  const found = checked.filter(({ findings }) => findings.length > 0);
  const parts = [
    head(checked, options, words),
    summaryPart(results, words, options),
    ...(found.length > 1 ? [contents(found, words), often(found, options, words)] : []),
    ...(found.length === 0 ? [] : [details(found, words), laws(found, words)]),
  ];
  return `${
    html`<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="Thể Thức ${options.version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title} – ${dayOf(options)}</title>
<style>
${{ markup: STYLE }}
</style>
</head>
<body>
<main>
${parts}
</main>
</body>
</html>`.markup
  }\n`;
}

function dayOf({ language, today }: ReportOptions): string {
  return language === 'vi' ? dateFigures(today) : today;
}

function head(checked: readonly CheckedFile[], options: HtmlOptions, words: HtmlWords): Markup {
  return html`<header>
<p class="tool">${words.tool(options.version)}</p>
<h1>${words.title}</h1>
<p class="lead">${checked.length === 0 ? words.noFile : words.lead(checked.length, dayOf(options))}</p>
</header>`;
}

function contents(found: readonly CheckedFile[], words: HtmlWords): Markup {
  const documents = found.map((file, i) => {
    const count = html`<small>(${file.findings.length})</small>`;
    return html`<li><a href="#vb-${i + 1}" lang="vi">${nameOf(file, words)}</a> ${count}</li>`;
  });
  return html`<nav aria-labelledby="muc-luc">
<h2 id="muc-luc">${words.contents}</h2>
<ul>
<li><a href="#hay-gap">${words.often}</a></li>
<li><a href="#tung-van-ban">${words.details}</a>
<ol>${documents}</ol></li>
<li><a href="#can-cu">${words.laws}</a></li>
</ul>
</nav>`;
}

/** What to mend first, or to teach, or to switch off: the ten rules found most. */
function often(found: readonly CheckedFile[], { rules, language }: HtmlOptions, words: HtmlWords): Markup {
  const sums = new Map<string, { places: number; documents: number; severity: Severity }>();
  for (const { findings } of found) {
    const seen = new Set<string>();
    for (const { rule, severity } of findings) {
      const sum = sums.get(rule) ?? { places: 0, documents: 0, severity };
      sums.set(rule, { ...sum, places: sum.places + 1, documents: sum.documents + (seen.has(rule) ? 0 : 1) });
      seen.add(rule);
    }
  }
  const most = [...sums].sort(([a, x], [b, y]) => y.places - x.places || (a < b ? -1 : 1)).slice(0, 10);
  const rows = most.map(([id, { places, documents, severity }]) => {
    const title = rules.find((one) => one.id === id)?.title[language] ?? id;
    return html`<tr><th scope="row">${title}<code>${id}</code></th><td class="name">${words.severity[severity]}</td><td class="count">${places}</td><td class="count">${documents}</td></tr>`;
  });
  return html`<section>
<h2 id="hay-gap">${words.often}</h2>
<table>
<caption>${words.oftenCaption}</caption>
<thead><tr><th scope="col">${words.content}</th><th scope="col">${words.level}</th><th scope="col" class="count">${words.places}</th><th scope="col" class="count">${words.documents}</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</section>`;
}

function details(found: readonly CheckedFile[], words: HtmlWords): Markup {
  return html`<section>
<h2 id="tung-van-ban">${words.details}</h2>
${found.map((file, i) => documentPart(file, i + 1, words))}
</section>`;
}

function documentPart(file: CheckedFile, number: number, words: HtmlWords): Markup {
  const { text, findings, about, path } = file;
  const quoted = { text, lines: linesOf(text), regime: file.regime };
  let turn = 0;
  const group = (title: (count: number) => string, some: readonly Finding[]): Markup[] => {
    if (some.length === 0) return [];
    const items = alike(some).map((same) => {
      turn += 1;
      return findingItem(same, `${number}.${turn}`, quoted, words);
    });
    return [html`<h4>${title(some.length)}</h4>`, html`<ol class="findings">${items}</ol>`];
  };
  const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
  const subject = about?.subject === undefined ? html`` : html`<p class="subject" lang="vi">${about.subject}</p>`;
  const facts = [about?.agency, about?.date === undefined ? undefined : dateFigures(about.date)];
  const known = facts.filter((one) => one !== undefined).join(' · ');
  return html`<section class="document">
<h3 id="vb-${number}"><span class="no">${number}.</span> <span lang="vi">${nameOf(file, words)}</span></h3>
${subject}
<p class="facts">${known === '' ? html`` : html`<span lang="vi">${known}</span> · `}<code>${path}</code></p>
${[
  ...group(words.mend, findings.filter(isGrave)),
  ...group(
    words.look,
    findings.filter((one) => !isGrave(one)),
  ),
]}
</section>`;
}

function laws(found: readonly CheckedFile[], words: HtmlWords): Markup {
  const used = new Set(
    found.flatMap(({ findings, regime }) => findings.flatMap((one) => basisFor(one, regime).map(({ law }) => law))),
  );
  const names = Object.entries(LAWS).filter(([id]) => used.has(id as LawId) && id !== 'thong-le');
  return html`<section>
<h2 id="can-cu">${words.laws}</h2>
${names.length === 0 ? html`` : html`<ul lang="vi">${names.map(([, name]) => html`<li>${name}</li>`)}</ul>`}
<p>${words.lawsLead}</p>
</section>`;
}
