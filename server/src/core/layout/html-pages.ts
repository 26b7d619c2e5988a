import { CUSTOM } from '../law/paper.ts';
import { figure } from './html-classes.ts';
import { textWidth } from './measure.ts';
import type { Align, Layout, LayoutSection, PageSetup, Style, TextBlock } from './model.ts';

/** Over the address at the foot, as wide as the text. */
export const FOOT_LINE = `border-top:${CUSTOM.ruleWeight}pt solid #000;padding-top:${CUSTOM.ruleGap}pt`;

/** Sheets on screen and on paper: a page of its own for each section, since each may lie differently and counts from 1. */
export function pageRules({ sections, styles }: Pick<Layout, 'sections' | 'styles'>): string {
  const known = new Map<string, Style>(styles.map((style) => [style.id, style]));
  return [
    // The first page has no number: of this counter "1" is nothing. CSS knows no first page of a section but the first of all.
    '@counter-style trang{system:fixed 1;symbols:"";suffix:"";fallback:decimal}',
    ...(sections.some(({ foot }, i) => i > 0 && foot.length > 0) ? [NOTHING] : []),
    ...sections.map((section, i) => printed(section, i, known)),
    ...sections.slice(0, 1).map((section) => firstPage(section, known)),
    `@media screen{
body{margin:0;padding:8mm 0;background:#777}
.to{margin:0 auto 8mm;box-shadow:0 1px 6px #0006;box-sizing:border-box;position:relative}
.tren{position:absolute;top:5mm;left:5mm;right:5mm}
.duoi{${FOOT_LINE};margin-top:8mm}
${sections.map(({ page }, i) => shown(page, i)).join('\n')}
}`,
    // What stands in the margins is written there by the rules of the page: nothing else may stand outside the text's area.
    // A circulation mark of a later section has no margin to stand in: there it heads the text.
    `@media print{body{margin:0}.to+.to{break-before:page}.tren,.duoi{display:none}.to+.to>.tren{display:block;padding-bottom:${CUSTOM.ruleRoom}pt}}`,
  ].join('\n');
}

const NOTHING = '@counter-style khong{system:cyclic;symbols:"";suffix:""}';

function printed({ page, foot }: LayoutSection, i: number, styles: ReadonlyMap<string, Style>): string {
  const style = styles.get('soTrang');
  const margins = sides(page);
  const number = page.pageNumbers
    ? `@top-center{content:counter(trang${i},trang);vertical-align:top;padding-top:${figure(page.header)}mm;${fontOf(style)}}`
    : '';
  const [address] = foot;
  const later = i === 0 || address === undefined ? undefined : laterFoot(address, foot, page, i, styles);
  return `${later?.counter ?? ''}@page t${i}{size:${figure(page.width)}mm ${figure(page.height)}mm;margin:${margins};counter-increment:trang${i};${number}${later?.box ?? ''}}
.to-${i}{page:t${i}}`;
}

/**
 * The address of a later section on its first page alone: words that stand for 1 in a way of counting that has nothing for all
 * other pages. A border would stand on those too, so the line is one of hyphens at the foot of a letter.
 */
function laterFoot(
  address: TextBlock,
  foot: readonly TextBlock[],
  page: PageSetup,
  i: number,
  styles: ReadonlyMap<string, Style>,
): { readonly counter: string; readonly box: string } {
  const style = styles.get(address.style);
  const dash = textWidth('_', { size: style?.size ?? 0, bold: style?.bold ?? false, italic: style?.italic ?? false });
  const line = '_'.repeat(dash > 0 ? Math.floor((page.width - page.left - page.right) / dash) : 0);
  const words = [line, ...foot.map(({ runs }) => runs.map(({ text }) => text).join(''))].map(cssWords).join('\\a ');
  const rules = `content:counter(trang${i},chan${i});white-space:pre-wrap;vertical-align:top;width:100%`;
  return {
    counter: `@counter-style chan${i}{system:fixed 1;symbols:"${words}";suffix:"";fallback:khong}\n`,
    box: `@bottom-${PLACES[style?.align ?? 'center']}{${rules};${fontOf(style)}}`,
  };
}

function firstPage({ top, foot, page }: LayoutSection, styles: ReadonlyMap<string, Style>): string {
  const [mark] = top;
  const [address] = foot;
  const above = mark === undefined ? '' : marginBox('top', mark, top, stampRules(mark, page), styles);
  const below =
    address === undefined
      ? ''
      : marginBox('bottom', address, foot, `vertical-align:top;width:100%;${FOOT_LINE}`, styles);
  const room = address === undefined ? '' : `margin-bottom:${figure(page.bottom + footHeight(foot, page, styles))}mm;`;
  return above === '' && below === '' ? '' : `@page t0:first{${room}${above}${below}}`;
}

/** Its height comes from the margins around it: of a height that is given, browsers leave the text outside. */
function stampRules({ box }: TextBlock, { top, header }: PageSetup): string {
  if (box === undefined) return `vertical-align:top;padding:0;margin-top:${figure(header)}mm`;
  const rest = figure(Math.max(0, top - header - box.height));
  const frame = `border:${figure(box.border)}pt solid #000;box-sizing:border-box;width:${figure(box.width)}mm`;
  // The number of later pages stands in the same box, with a padding of its own.
  return `vertical-align:middle;padding:0;margin:${figure(header)}mm auto ${rest}mm;${frame}`;
}

/** The address stands within the area of the text, which is the shorter for it. */
function footHeight(foot: readonly TextBlock[], page: PageSetup, styles: ReadonlyMap<string, Style>): number {
  const width = page.width - page.left - page.right;
  let points = CUSTOM.ruleWeight + CUSTOM.ruleGap;
  for (const { style, runs } of foot) {
    const size = styles.get(style)?.size ?? 0;
    const length = runs.reduce((sum, run) => sum + textWidth(run.text, { ...run, size: run.size ?? size }), 0);
    points += Math.max(1, Math.ceil(length / width)) * size * CUSTOM.ownLine;
  }
  return (points * 25.4) / 72;
}

function marginBox(
  side: 'top' | 'bottom',
  first: TextBlock,
  blocks: readonly TextBlock[],
  rules: string,
  styles: ReadonlyMap<string, Style>,
): string {
  const style = styles.get(first.style);
  const lines = blocks.map(({ runs }) => cssString(runs.map(({ text }) => text).join('')));
  const content = lines.join(' "\\a " ');
  const place = PLACES[style?.align ?? 'center'];
  return `@${side}-${place}{content:${content};white-space:pre-wrap;${rules};${fontOf(style)}}`;
}

const PLACES: Readonly<Record<Align, string>> = { left: 'left', center: 'center', right: 'right', both: 'center' };

/** A text as a string of CSS: letters, figures and blanks as they are, all other signs by their number. */
function cssString(text: string): string {
  return `"${cssWords(text)}"`;
}

function cssWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} .,:;()\-–_]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}

function fontOf(style: Style | undefined): string {
  const family = 'font-family:"Times New Roman",Tinos,"Liberation Serif",serif';
  if (style === undefined) return family;
  return `${family};font-size:${figure(style.size)}pt;line-height:${CUSTOM.ownLine};font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'}`;
}

function shown(page: PageSetup, i: number): string {
  return `.to-${i}{width:${figure(page.width)}mm;min-height:${figure(page.height)}mm;padding:${sides(page)}}`;
}

function sides({ top, right, bottom, left }: PageSetup): string {
  return [top, right, bottom, left].map((side) => `${figure(side)}mm`).join(' ');
}
