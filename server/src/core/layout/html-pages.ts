import { figure } from './html-classes.ts';
import type { Align, Layout, LayoutSection, PageSetup, Style, TextBlock } from './model.ts';

/** Sheets on screen and on paper: a page of its own for each section, since each may lie differently and counts from 1. */
export function pageRules({ sections, styles }: Pick<Layout, 'sections' | 'styles'>): string {
  const known = new Map<string, Style>(styles.map((style) => [style.id, style]));
  return [
    // The first page has no number: of this counter "1" is nothing. CSS knows no first page of a section but the first of all.
    '@counter-style trang{system:fixed 1;symbols:"";suffix:"";fallback:decimal}',
    ...sections.map(({ page }, i) => printed(page, i, known.get('soTrang'))),
    ...sections.slice(0, 1).map((section) => firstPage(section, known)),
    `@media screen{
body{margin:0;padding:8mm 0;background:#777}
.to{margin:0 auto 8mm;box-shadow:0 1px 6px #0006;box-sizing:border-box;position:relative}
.tren{position:absolute;top:5mm;left:5mm;right:5mm}
.duoi{border-top:.5pt solid #000;margin-top:8mm}
${sections.map(({ page }, i) => shown(page, i)).join('\n')}
}`,
    // What stands in the margins is written there by the rules of the page: nothing else may stand outside the text's area.
    '@media print{body{margin:0}.to+.to{break-before:page}.tren,.duoi{display:none}}',
  ].join('\n');
}

function printed(page: PageSetup, i: number, style: Style | undefined): string {
  const margins = sides(page);
  const number = page.pageNumbers
    ? `@top-center{content:counter(trang${i},trang);vertical-align:top;padding-top:${figure(page.header)}mm;${fontOf(style)}}`
    : '';
  return `@page t${i}{size:${figure(page.width)}mm ${figure(page.height)}mm;margin:${margins};counter-increment:trang${i};${number}}
.to-${i}{page:t${i}}`;
}

function firstPage({ top, foot }: LayoutSection, styles: ReadonlyMap<string, Style>): string {
  const above = marginBox('top', top, styles, 'vertical-align:middle');
  const below = marginBox('bottom', foot, styles, 'vertical-align:top;border-top:.5pt solid #000;width:100%');
  return above === '' && below === '' ? '' : `@page t0:first{${above}${below}}`;
}

function marginBox(
  side: 'top' | 'bottom',
  blocks: readonly TextBlock[],
  styles: ReadonlyMap<string, Style>,
  more: string,
): string {
  const [first] = blocks;
  if (first === undefined) return '';
  const style = styles.get(first.style);
  const frame = first.box === undefined ? '' : `;border:${figure(first.box.border)}pt solid #000;margin:4mm 0`;
  const lines = blocks.map(({ runs }) => cssString(runs.map(({ text }) => text).join('')));
  const content = lines.join(' "\\a " ');
  return `@${side}-${PLACES[style?.align ?? 'center']}{content:${content};white-space:pre-wrap;${more}${frame};${fontOf(style)}}`;
}

const PLACES: Readonly<Record<Align, string>> = { left: 'left', center: 'center', right: 'right', both: 'center' };

/** A text as a string of CSS: letters, figures and blanks as they are, all other signs by their number. */
function cssString(text: string): string {
  const signs = text.replace(
    /[^\p{L}\p{M}\p{N} .,:;()\-–]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${signs}"`;
}

function fontOf(style: Style | undefined): string {
  const family = 'font-family:"Times New Roman",Tinos,"Liberation Serif",serif';
  if (style === undefined) return family;
  return `${family};font-size:${figure(style.size)}pt;font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'}`;
}

function shown(page: PageSetup, i: number): string {
  return `.to-${i}{width:${figure(page.width)}mm;min-height:${figure(page.height)}mm;padding:${sides(page)}}`;
}

function sides({ top, right, bottom, left }: PageSetup): string {
  return [top, right, bottom, left].map((side) => `${figure(side)}mm`).join(' ');
}
