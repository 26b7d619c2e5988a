import type { ParagraphLook, RunLook, WordAlign } from '../read/model.ts';

/** Declarations of a `style` attribute, names in small letters. */
export type Css = ReadonlyMap<string, string>;

export function cssOf(style: string | undefined): Css {
  const rules = new Map<string, string>();
  for (const rule of (style ?? '').split(';')) {
    const colon = rule.indexOf(':');
    if (colon > 0) rules.set(rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim());
  }
  return rules;
}

/** Fonts that the rules of a page give to classes and elements: "p.MsoNormal" -> ".VnTime". */
export function fontsOf(style: string): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const block of style.split('}')) {
    const brace = block.lastIndexOf('{');
    if (brace === -1) continue;
    const font = firstFont(cssOf(block.slice(brace + 1)).get('font-family'));
    if (font === undefined) continue;
    for (const selector of block.slice(0, brace).split(',')) fonts.set(selector.trim().toLowerCase(), font);
  }
  return fonts;
}

export function firstFont(family: string | undefined): string | undefined {
  const first = family?.split(',')[0]?.replace(/["']/gu, '').trim();
  return first === undefined || first === '' ? undefined : first;
}

export const PLAIN_RUN: RunLook = {
  font: undefined,
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  caps: false,
  smallCaps: false,
  hidden: false,
  colour: undefined,
  raised: undefined,
};

export const PLAIN_PARAGRAPH: ParagraphLook = {
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: { rule: 'auto', value: 240 },
  outline: undefined,
  border: false,
  boxed: false,
  contextual: false,
  framed: false,
  pageBreakBefore: false,
};

/** What an element makes of the look around it. */
export function lookWithin(around: RunLook, name: string, css: Css, font: string | undefined): RunLook {
  const weight = css.get('font-weight');
  const slant = css.get('font-style');
  const line = `${css.get('text-decoration') ?? ''} ${css.get('text-decoration-line') ?? ''}`;
  return {
    ...around,
    font: font ?? around.font,
    bold: weight === undefined ? around.bold || BOLD.has(name) : isBold(weight),
    italic: slant === undefined ? around.italic || ITALIC.has(name) : /italic|oblique/iu.test(slant),
    underline: around.underline || name === 'u' || /underline/iu.test(line),
    strike: around.strike || STRUCK.has(name) || /line-through/iu.test(line),
    caps: around.caps || /uppercase/iu.test(css.get('text-transform') ?? ''),
    hidden:
      around.hidden ||
      name === 'del' ||
      /none/iu.test(css.get('display') ?? '') ||
      /all/iu.test(css.get('mso-hide') ?? '') ||
      /comment-list/iu.test(css.get('mso-element') ?? ''),
    raised: name === 'sup' ? 'superscript' : name === 'sub' ? 'subscript' : around.raised,
  };
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite']);
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike']);

function isBold(weight: string): boolean {
  return /^bold/iu.test(weight) || Number.parseInt(weight, 10) >= 600;
}

export function alignOf(css: Css, attribute: string | undefined): WordAlign {
  const value = (css.get('text-align') ?? attribute ?? '').toLowerCase();
  return value === 'center' || value === 'right' ? value : value === 'justify' ? 'both' : 'left';
}
