import { escapeMarkup } from '../report/escape.ts';
import { blockHtml, GAP_ABOVE, keepsNext, type Writing } from './html-blocks.ts';
import { createClasses } from './html-classes.ts';
import { largerGaps } from './html-gaps.ts';
import { pageRules } from './html-pages.ts';
import { printedGaps, SHEET_RULES, styleRules } from './html-style.ts';
import type { Layout, LayoutSection, Style } from './model.ts';
import { opened } from './opened.ts';

/**
 * The document as one page of HTML that needs nothing else: to be read on screen, and printed on A4 with the margins and page
 * numbers of the form. No script, no style attribute, nothing fetched; the text is escaped.
 */
export function layoutHtml(layout: Layout, { version }: { readonly version: string }): string {
  const classes = createClasses();
  const writing: Writing = { styles: stylesOf(layout), classes };
  const sheets = layout.sections.map((section, i) => sheetHtml(section, i, writing));
  const gaps = printedGaps(layout, classes.lengthsOf(GAP_ABOVE));
  const style = [SHEET_RULES, styleRules(layout), pageRules(layout), classes.css(), gaps].join('\n');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="generator" content="Thể Thức ${escapeMarkup(version)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(layout.title)}</title>
<style>
${style}
</style>
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`;
}

export function stylesOf(layout: Layout): ReadonlyMap<string, Style> {
  return new Map(layout.styles.map((style) => [style.id, style]));
}

function sheetHtml({ blocks, top, foot }: LayoutSection, index: number, writing: Writing): string {
  const written = (all: LayoutSection['blocks']): string => {
    const some = largerGaps(opened(all), writing.styles);
    const html = some.map((block) => blockHtml(block, writing));
    // Browsers part a paragraph from the columns after it even where they may not: what is bound goes into one box.
    some.forEach((block, end) => {
      if (block.type !== 'columns' || block.role === 'head') return;
      let begin = end;
      for (
        let before = some[begin - 1];
        before !== undefined && keepsNext(before, writing.styles);
        before = some[begin - 1]
      ) {
        begin -= 1;
      }
      if (begin === end) return;
      html[begin] = `<div class="lien">${html[begin]}`;
      html[end] += '</div>';
    });
    return html.join('\n');
  };
  const above = top.length === 0 ? '' : `<div class="tren">${written(top)}</div>\n`;
  const below = foot.length === 0 ? '' : `\n<div class="duoi">${written(foot)}</div>`;
  return `<article class="to to-${index}">${above}${written(blocks)}${below}</article>`;
}
