import { CUSTOM } from '../law/paper.ts';
import { figure, type Length } from './html-classes.ts';
import type { Layout, LineSpacing, Style } from './model.ts';

/** The rules of the styles that occur in the document. */
export function styleRules({ styles }: Pick<Layout, 'styles'>): string {
  return styles.map(styleRule).join('\n');
}

/**
 * On paper the gap above a paragraph is a margin: one at the top of a page is left out, as word processors leave it out; padding
 * would push the first line of the page down.
 */
export function printedGaps({ styles }: Pick<Layout, 'styles'>, own: readonly Length[]): string {
  const rule = (name: string, gap: string): string => `.to .${name}{padding-top:0;margin-top:${gap}}`;
  return `@media print{${[
    ...styles.filter(({ before }) => before !== 0).map(({ id, before }) => rule(`s-${id}`, `${figure(before)}pt`)),
    ...own.map(({ name, length }) => rule(name, length)),
  ].join('')}}`;
}

function styleRule(style: Style): string {
  const rules = [
    `font-size:${figure(style.size)}pt`,
    `font-weight:${style.bold ? 700 : 400}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `text-align:${style.align === 'both' ? 'justify' : style.align}`,
    `text-indent:${figure(style.firstLine)}mm`,
    `padding:${figure(style.before)}pt 0 ${figure(style.after)}pt ${figure(style.left)}mm`,
    `line-height:${lineHeight(style.line)}`,
    ...(style.keepNext ? ['break-after:avoid'] : []),
    ...(style.keepLines ? ['break-inside:avoid'] : []),
  ];
  return `.s-${style.id}{${rules.join(';')}}`;
}

function lineHeight({ kind, value }: LineSpacing): string {
  if (kind === 'times') return figure(value * CUSTOM.ownLine);
  return kind === 'exactly' ? `${figure(value)}pt` : `max(${figure(value)}pt,${CUSTOM.ownLine}em)`;
}

/**
 * Rules that hold on every sheet. Gaps are padding, not margin, because a drawn line and the end of a page need them to stay;
 * that the larger of two counts is seen to before (`html-gaps.ts`).
 */
export const SHEET_RULES = `
.to{font-family:"Times New Roman",Tinos,"Liberation Serif",Times,serif;color:#000;background:#fff;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;hyphens:manual}
.to p,.to h1,.to h2,.to h3,.to h4,.to h5,.to h6{margin:0;position:relative;white-space:pre-wrap;overflow-wrap:break-word;orphans:2;widows:2}
.to a{color:inherit;text-decoration:none}
.dam{font-weight:700}
.thuong{font-weight:400}
.nghieng{font-style:italic}
.dung{font-style:normal}
.chan{text-decoration:underline}
.gach{text-decoration:line-through}
.gach-ca-hai{text-decoration:underline line-through}
.canh-trai{text-align:left!important}
.canh-giua{text-align:center!important}
.canh-phai{text-align:right!important}
.canh-deu{text-align:justify!important}
.giu{break-after:avoid!important}
.roi{break-after:auto!important}
.ke{position:absolute;left:0;right:0;margin:0 auto;box-sizing:border-box;border:0 solid #000;max-width:100%}
.hop{display:inline-flex;align-items:center;justify-content:center;box-sizing:border-box;border:0 solid #000;text-indent:0;vertical-align:top}
.lien{break-inside:avoid}
.cot{display:flex;break-inside:avoid;align-items:flex-start}
.cot>div{flex:0 1 auto;min-width:0}
.bang{border-collapse:collapse;table-layout:fixed;width:calc(100% - 1px)}
.bang th,.bang td{border:0 solid #000;padding:${CUSTOM.cellRoom}pt 0;vertical-align:top;font-weight:inherit;text-align:inherit}
.bang thead th{vertical-align:middle}
.bang tr{break-inside:avoid}
.bang thead{display:table-header-group}
`.trim();
