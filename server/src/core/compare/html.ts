import type { Language } from '../lint/finding.ts';
import { STYLE } from '../report/html-style.ts';
import { html, type Markup } from '../report/markup.ts';
import type { Change } from './changes.ts';
import { type Entry, hasNewLabel } from './compare.ts';
import { sumOf } from './tell.ts';
import { tell } from './texts.ts';
import type { Unit } from './unit.ts';
import type { Segment } from './words.ts';

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
  changes.forEach((change, i) => {
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
  const was = oldPlace === undefined ? [] : [html`<small>${tell(language, 'wasOnly', { cu: oldPlace })}</small>`];
  const old = entries.flatMap((entry) => (entry.kind === 'inserted' ? [] : [cell(entry, 'deleted')]));
  const young = entries.flatMap((entry) => (entry.kind === 'deleted' ? [] : [cell(entry, 'inserted')]));
  return html`<tr class="${kind}"><td class="count">${number}</td><td lang="vi">${place}${was}</td><td class="words" lang="vi">${old}</td><td class="words" lang="vi">${young}</td><td class="name">${tell(language, kind)}</td></tr>`;
}

/** One version of a paragraph; `mark` is what only this version has. */
function cell(entry: Entry, mark: 'deleted' | 'inserted'): Markup {
  const unit =
    mark === 'deleted' && entry.kind !== 'inserted' ? entry.old : entry.kind === 'deleted' ? entry.old : entry.new;
  const whole = entry.kind !== 'kept';
  const label = labelOf(unit, whole || hasNewLabel(entry), mark);
  const parts = entry.kind === 'kept' ? (entry.cells ?? [entry.segments]) : [[{ kind: mark, text: lineTextOf(unit) }]];
  const words = parts.map((segments) => ({ markup: segments.map((one) => segment(one, mark).markup).join('') }));
  const joined = { markup: words.map(({ markup }) => markup).join(' <b>|</b> ') };
  return html`<p>${label}${joined}</p>`;
}

function lineTextOf({ cells, text }: Unit): string {
  return cells === undefined ? text : cells.join(' | ');
}

function labelOf({ label, text }: Unit, isNew: boolean, mark: 'deleted' | 'inserted'): Markup {
  if (label === undefined) return html``;
  const shown = isNew ? marked(label, mark) : html`${label}`;
  return text === '' ? shown : html`${shown} `;
}

function segment({ kind, text }: Segment, mark: 'deleted' | 'inserted'): Markup {
  if (kind === 'same') return html`${text}`;
  return kind === mark ? marked(text, mark) : html``;
}

function marked(text: string, mark: 'deleted' | 'inserted'): Markup {
  return mark === 'deleted' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
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
