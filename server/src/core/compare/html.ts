import type { Language } from '../lint/finding.ts';
import { STYLE } from '../report/html-style.ts';
import { html, type Markup } from '../report/markup.ts';
import type { Change } from './changes.ts';
import type { Entry } from './compare.ts';
import { besidePlace } from './place.ts';
import { rowsOf } from './rows.ts';
import { sumOf } from './tell.ts';
import { tell } from './texts.ts';
import { versionOf } from './version.ts';

export interface TableOptions {
  readonly language: Language;
  /** How both versions are called: names of files, "bản đã lưu". */
  readonly oldName: string;
  readonly newName: string;
  /** Kind and subject of the document, for the title. */
  readonly subject: string;
}

export interface HtmlTableOptions extends TableOptions {
  readonly version: string;
}

/**
 * The comparison table as a page by itself: two columns, a row per change, gathered by the parts of the document. No script,
 * nothing to fetch; whatever comes from the documents goes through `html`, which escapes it.
 */
export function compareHtml(changes: readonly Change[], options: HtmlTableOptions): string {
  const { language, subject, version } = options;
  const say = (key: Parameters<typeof tell>[1]): string => tell(language, key);
  return `${
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="Thể Thức ${version}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say('title')} – ${options.newName}</title>
<style>
${{ markup: STYLE }}
${{ markup: OWN_STYLE }}
</style>
</head>
<body>
<main>
<header>
<p class="tool">Thể Thức ${version}</p>
<h1>${say('title')}</h1>
<p class="lead" lang="vi">${subject}</p>
<p>${say('old')}: <b>${options.oldName}</b> · ${say('new')}: <b>${options.newName}</b></p>
<p>${sumOf(changes, language)}</p>
</header>
${changes.length === 0 ? [] : [table(changes, options)]}
</main>
</body>
</html>`.markup
  }\n`;
}

function table(changes: readonly Change[], { language, oldName, newName }: TableOptions): Markup {
  const rows: Markup[] = [];
  let section: string | undefined;
  rowsOf(changes, language).forEach((change, i) => {
    if (change.section !== section) {
      section = change.section;
      rows.push(html`<tr class="section"><th colspan="5" scope="colgroup" lang="vi">${section}</th></tr>`);
    }
    rows.push(rowOf(change, i + 1, language));
  });
  return html`<table class="compared">
<caption>${tell(language, 'legend')}</caption>
<thead><tr><th scope="col" class="count">${tell(language, 'number')}</th><th scope="col">${tell(language, 'place')}</th><th scope="col">${tell(language, 'old')}<small>${oldName}</small></th><th scope="col">${tell(language, 'new')}<small>${newName}</small></th><th scope="col">${tell(language, 'change')}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}

function rowOf(change: Change, number: number, language: Language): Markup {
  const { entries, kind, oldPlace, place } = change;
  const was =
    oldPlace === undefined
      ? []
      : [html`<small>${tell(language, 'wasOnly', { cu: besidePlace(oldPlace, place) })}</small>`];
  const old = entries.flatMap((entry) => cell(entry, 'deleted'));
  const young = entries.flatMap((entry) => cell(entry, 'inserted'));
  return html`<tr class="${kind}"><td class="count">${number}</td><td lang="vi">${place}${was}</td><td class="words" lang="vi">${old}</td><td class="words" lang="vi">${young}</td><td class="name">${tell(language, kind)}</td></tr>`;
}

/** One version of a paragraph. */
function cell(entry: Entry, own: 'deleted' | 'inserted'): Markup[] {
  const segments = versionOf(entry, own);
  if (segments === undefined) return [];
  const words = segments.map(({ kind, text }) => (kind === own ? marked(text, own) : html`${text}`).markup).join('');
  return [html`<p>${{ markup: words }}</p>`];
}

function marked(text: string, own: 'deleted' | 'inserted'): Markup {
  return own === 'deleted' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

const OWN_STYLE = `main { max-width: 80rem; }
.compared { table-layout: fixed; }
.compared th:nth-child(1) { width: 3.2rem; } .compared th:nth-child(2) { width: 13%; } .compared th:nth-child(5) { width: 7.5rem; }
.compared th small, .compared td small { display: block; font-weight: 400; }
.compared .section th { background: var(--quote); font-weight: 700; border-bottom: 1px solid var(--soft); width: auto; }
.compared .words { font-family: var(--document); }
.compared .words p { margin: 0 0 .35rem; }
.compared ins { text-decoration: underline; text-underline-offset: .15em; }
.compared .name { white-space: normal; }
@page { size: A4 landscape; }
@media print { .compared .section th { break-after: avoid; } tr { break-inside: auto; } }`;
