import { type Basis, LAW_SHORT } from '../law/source.ts';
import type { Finding, Fix } from '../lint/finding.ts';
import type { Span } from '../text/span.ts';
import type { Regime } from '../tree/nodes.ts';
import { basisFor } from './basis.ts';
import type { HtmlWords } from './html-words.ts';
import type { Lines } from './lines.ts';
import { html, type Markup } from './markup.ts';
import { changesOf, passageOf } from './passage.ts';

/** Findings that say the same of several places of a document. */
export type Alike = readonly [Finding, ...Finding[]];

/** Findings in the same words with the same fix, at the place of the first: a sentence that stands ten times is read once. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, message, fixes, related } = finding;
    const fixed = fixes.map(({ title, safety }) => [title, safety]);
    const key = JSON.stringify([rule, severity, message, fixed, related]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()];
}

/** The document that is quoted. */
export interface Quoted {
  readonly text: string;
  readonly lines: Lines;
  readonly regime: Regime | undefined;
}

/** What is wrong, the passages, how it is mended, the article behind it, the rule. Quotations say that they are Vietnamese. */
export function findingItem(same: Alike, name: string, of: Quoted, words: HtmlWords): Markup {
  const { text, lines, regime } = of;
  const [first] = same;
  const articles = basisFor(first, regime);
  const { severity, message } = first;
  const count = same.length === 1 ? html`` : html` <small>(${words.times(same.length)})</small>`;
  return html`<li class="finding ${severity}">
<p class="what"><span class="no">${name}</span> <span class="level">${words.severity[severity]}:</span> ${message}${count}</p>
${same.map(({ span }) => quotation(text, span, lines, words))}
<dl>${[
    ...first.fixes.map((fix, i) =>
      row(i === 0 ? words.fix : words.otherFix, fixWords(fix, same.length === 1 ? text : undefined, words)),
    ),
    row(articles.length === 0 ? words.rule : words.basis, basisWords(articles, first.rule, words)),
    ...(first.related.length === 0 ? [] : [row(words.related, relatedWords(first, text, lines, words))]),
  ]}</dl>
</li>`;
}

function quotation(text: string, span: Span, lines: Lines, words: HtmlWords): Markup {
  const { before, marked, after } = passageOf(text, span);
  const place = words.line(lines.at(span.start).line);
  return html`<blockquote lang="vi">${before}<mark>${marked}</mark>${after} <cite>(${place})</cite></blockquote>`;
}

function row(name: string, value: Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** Where several places are told as one, the name of the fix has to do: each place changes in words of its own. */
function fixWords({ title, safety, edits }: Fix, text: string | undefined, words: HtmlWords): Markup {
  const changes = (text === undefined ? [] : (changesOf(text, edits) ?? [])).map(({ out, in: added }) => {
    if (added === '') return html`${words.remove} <del>${out}</del>`;
    if (out === '') return html`${words.add} <ins>${added}</ins>`;
    return html`<del>${out}</del> → <ins>${added}</ins>`;
  });
  const shown = changes.length === 0 ? html`` : html`<span class="change" lang="vi">${joined(changes, '; ')}</span>`;
  return html`${title} <small>(${safety === 'safe' ? words.safe : words.review})</small>${shown}`;
}

/** The articles, and the rule by which it was found. */
function basisWords(basis: readonly Basis[], rule: string, words: HtmlWords): Markup {
  const articles = basis.map(({ law, at, kind }) => {
    const place = law === 'thong-le' ? at : `${LAW_SHORT[law]}, ${at}`;
    return html`<span lang="vi">${place}</span> <small>(${words.directness[kind]})</small>`;
  });
  return html`${joined([...articles], '; ')}${articles.length === 0 ? '' : ' · '}<code>${rule}</code>`;
}

function relatedWords({ related }: Finding, text: string, lines: Lines, words: HtmlWords): Markup {
  return joined(
    related.map(({ span, message }) => {
      const { before, marked, after } = passageOf(text, span);
      const passage = html`<q lang="vi">${before}<b>${marked}</b>${after}</q>`;
      return html`${message} ${passage} (${words.line(lines.at(span.start).line)})`;
    }),
    '; ',
  );
}

function joined(pieces: readonly Markup[], between: string): Markup {
  return pieces.reduce((all, one, i) => (i === 0 ? one : html`${all}${between}${one}`), html``);
}
