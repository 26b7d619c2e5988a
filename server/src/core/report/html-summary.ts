import type { Severity } from '../lint/finding.ts';
import type { HtmlWords } from './html-words.ts';
import { html, type Markup } from './markup.ts';
import { type CheckedFile, checkedOf, type Result, summaryOf, unreadOf } from './results.ts';

export interface SummaryOptions {
  readonly onlyErrors?: boolean | undefined;
  readonly hidden?: number | undefined;
}

/** How many of what, in all and in each document; what could not be read. `onlyErrors`: nothing is said of the other levels. */
export function summaryPart(results: readonly Result[], words: HtmlWords, options: SummaryOptions): Markup {
  const { onlyErrors = false, hidden = 0 } = options;
  const checked = checkedOf(results);
  const unread = unreadOf(results);
  const sums = summaryOf(results);
  const counts: Counts = { error: sums.errors, warning: sums.warnings, info: sums.infos, hint: sums.hints };
  const drafts = checked.filter(({ drafting }) => drafting === true).length;
  const levels = onlyErrors ? LEVELS.slice(0, 1) : LEVELS;
  const clean = !onlyErrors && unread.length === 0 && checked.length > 0 && LEVELS.every((one) => counts[one] === 0);
  const tiles = levels.map((one) => {
    const none = counts[one] === 0 ? ' none' : '';
    return html`<li class="${one}${none}"><b>${counts[one]}</b> ${words.severityShort[one]}</li>`;
  });
  return html`<section>
<h2>${words.summary}</h2>
<ul class="counts">${tiles}</ul>
${[
  ...(clean ? [html`<p>${words.allClean}</p>`] : []),
  ...(sums.fixable > 0 ? [html`<p>${words.fixable(sums.fixable)}</p>`] : []),
  ...(onlyErrors ? [html`<p>${words.onlyErrors}</p>`] : []),
  ...(hidden > 0 ? [html`<p>${words.hidden(hidden)}</p>`] : []),
  ...(drafts > 0 ? [html`<p>${words.drafts(drafts)}</p>`] : []),
  ...(checked.length > 0 ? [table(checked, counts, levels, words)] : []),
  ...(unread.length > 0 ? [html`<h3>${words.unread}</h3>`, unreadList(unread)] : []),
]}
</section>`;
}

/** `Kế hoạch số 12/KH-UBND`. */
export function nameOf({ about, kind, path }: CheckedFile, words: HtmlWords): string {
  if (about === undefined) return kind === 'can-cu' ? words.listFile : kind === 'cau-hinh' ? words.configFile : path;
  const name = `${about.kind.charAt(0).toUpperCase()}${about.kind.slice(1)}`;
  if (about.code !== undefined) return `${name} số ${about.code}`;
  return kind === 'unknown' ? name : `${name} (${words.noNumber})`;
}

type Counts = Readonly<Record<Severity, number>>;

const LEVELS: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Documents with findings lead to their part below, which counts only those. */
function table(checked: readonly CheckedFile[], sums: Counts, levels: readonly Severity[], words: HtmlWords): Markup {
  const count = (value: number): Markup => html`<td class="count">${value === 0 ? '–' : String(value)}</td>`;
  let turn = 0;
  const rows = checked.map((file, i) => {
    const { findings, about, path } = file;
    if (findings.length > 0) turn += 1;
    const name = nameOf(file, words);
    const link = findings.length > 0 ? html`<a href="#vb-${turn}">${name}</a>` : html`${name}`;
    const subject =
      about?.subject === undefined ? html`` : html`<span class="subject" lang="vi">${about.subject}</span>`;
    const cells = levels.map((one) => count(findings.filter(({ severity }) => severity === one).length));
    return html`<tr><td class="count">${i + 1}</td><th scope="row"><span lang="vi">${link}</span>${subject}<code>${path}</code></th>${cells}</tr>`;
  });
  const heads = levels.map((one) => html`<th scope="col" class="count">${words.severityShort[one]}</th>`);
  const totals = levels.map((one) => count(sums[one]));
  return html`<table>
<caption>${words.caption}</caption>
<thead><tr><th scope="col" class="count">${words.number}</th><th scope="col">${words.document}</th>${heads}</tr></thead>
<tbody>${rows}</tbody>
${checked.length > 1 ? html`<tfoot><tr><td></td><th scope="row">${words.total}</th>${totals}</tr></tfoot>` : html``}
</table>`;
}

function unreadList(unread: readonly { readonly path: string; readonly error: string }[]): Markup {
  return html`<ul class="unread">${unread.map(({ path, error }) => html`<li><code>${path}</code>: ${error}</li>`)}</ul>`;
}
