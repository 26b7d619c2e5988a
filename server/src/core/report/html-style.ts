/**
 * The look of the report. Paper is always light, whatever the screen prefers, and nothing on it depends on a printed background:
 * the place of a fault is underlined and bold besides its colour.
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --page: #eef0f2; --sheet: #ffffff; --ink: #1b1f24; --soft: #59626d; --line: #d5dae0;
  --error: #b3261e; --warning: #8a5200; --info: #1a5a9e; --hint: #59626d;
  --mark: #fff0b8; --quote: #f6f7f9; --link: #14538f; --out: #b3261e; --in: #176b35;
  --text: "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif;
  --document: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #101316; --sheet: #181c20; --ink: #e6e9ed; --soft: #a2acb8; --line: #363d46;
    --error: #ff8f86; --warning: #f0b65a; --info: #84b9f2; --hint: #a2acb8;
    --mark: #5c4a06; --quote: #20252b; --link: #8cc0f7; --out: #ff8f86; --in: #7fd49b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 var(--text); overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 2rem auto; padding: 2.5rem 3rem 3rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; color: var(--soft); }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { padding: 0; background: none; font: .8rem/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); }
small { font-size: .85em; color: var(--soft); }
header .tool { margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
header .lead { font-size: 1.05rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.counts li { flex: 1 1 8rem; padding: .6rem .9rem; border: 1px solid var(--line); border-top: 4px solid; border-radius: 4px; color: var(--soft); }
.counts b { display: block; font-size: 1.9rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.counts .error { border-top-color: var(--error); } .counts .error b { color: var(--error); }
.counts .warning { border-top-color: var(--warning); } .counts .warning b { color: var(--warning); }
.counts .info { border-top-color: var(--info); } .counts .info b { color: var(--info); }
.counts .hint { border-top-color: var(--hint); } .counts .hint b { color: var(--hint); }
.counts .none b { color: var(--soft); font-weight: 400; }
.counts .none { border-top-color: var(--line); }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .4rem; }
th, td { padding: .5rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th, tfoot th, tfoot td { font-weight: 600; }
thead th { border-bottom: 2px solid var(--soft); }
.count { width: 1%; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
td.name { white-space: nowrap; }
th .subject, th code { display: block; }
th .subject { color: var(--soft); }
nav > ul { padding-left: 1.2rem; }
nav ol { columns: 17rem 2; column-gap: 2.5rem; padding-left: 1.8rem; margin: .25rem 0; }
nav li { break-inside: avoid; margin: .15rem 0; }
.document { border-top: 1px solid var(--line); margin-top: 2rem; }
h2 + .document { border-top: 0; margin-top: 0; }
h2 + .document h3 { margin-top: 1rem; }
.document > .subject { font-family: var(--document); font-size: 1.1rem; margin: .1rem 0; }
.facts { color: var(--soft); font-size: .9rem; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { margin: 0 0 1.1rem; padding-left: .9rem; border-left: 4px solid var(--line); }
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); }
.what { margin: 0 0 .35rem; }
.no { color: var(--soft); font-variant-numeric: tabular-nums; }
h3 .no { color: inherit; }
.level { font-weight: 700; }
.error .level { color: var(--error); } .warning .level { color: var(--warning); }
.info .level { color: var(--info); } .hint .level { color: var(--hint); }
blockquote { margin: .35rem 0; border: 0; padding: .45rem .8rem; background: var(--quote); font: 1.05rem/1.5 var(--document); white-space: pre-wrap; }
blockquote + blockquote { margin-top: .2rem; }
blockquote cite { font: .85rem var(--text); color: var(--soft); white-space: nowrap; }
mark { background: var(--mark); color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; padding: 0 .05em; }
dl { margin: .35rem 0 0; font-size: .95rem; }
dl div { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem; margin: .15rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
dd code { white-space: nowrap; }
del, ins, q { font-family: var(--document); white-space: pre-wrap; }
del { color: var(--out); text-decoration-thickness: 1px; }
ins { color: var(--in); font-weight: 700; text-decoration: none; }
.change { display: block; }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.25rem 1rem 2rem; border: 0; border-radius: 0; }
  th, td { padding: .35rem .4rem; font-size: .9rem; }
  .count { white-space: normal; }
  dl div { grid-template-columns: 1fr; gap: 0; }
}
@page { size: A4; margin: 20mm 15mm 20mm 25mm; @bottom-center { content: counter(page) "/" counter(pages); font: 9pt var(--document, serif); } }
@media print {
  :root {
    --ink: #000; --soft: #333; --line: #888; --mark: transparent; --quote: transparent; --link: #000;
    --text: var(--document);
  }
  body { background: none; font-size: 11pt; line-height: 1.25; }
  main { max-width: none; margin: 0; padding: 0; border: 0; background: none; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 16pt; } h3 { font-size: 12.5pt; } h4 { font-size: 11.5pt; }
  h2, h3, h4, caption { break-after: avoid; }
  .document > .subject, .facts { break-after: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, .finding, .counts, .what, blockquote { break-inside: avoid; }
  .what, blockquote { break-after: avoid; }
  a { text-decoration: none; }
  th, td { padding: 3pt 5pt; }
  blockquote { font-size: 11pt; line-height: 1.25; margin: 2pt 0; padding: 0 0 0 8pt; font-style: normal; }
  .finding { margin-bottom: 8pt; padding-left: 7pt; border-left-width: 2pt; }
  .what { margin-bottom: 2pt; }
  dl { margin-top: 2pt; font-size: 10.5pt; } dl div { grid-template-columns: 19mm 1fr; margin: 0; }
  code { font-size: 8.5pt; }
  .document { margin-top: 12pt; } h3 { margin-top: 10pt; } h4 { margin: 8pt 0 4pt; }
  .counts { margin: 6pt 0; gap: 6pt; } .counts li { padding: 3pt 6pt; border-radius: 0; }
  table { margin: 6pt 0; }
  .counts b { font-size: 15pt; }
  p, li { orphans: 3; widows: 3; }
  nav { break-inside: auto; }
}`;
