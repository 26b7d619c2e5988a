import type { ParagraphLook, RunLook, WordAlign } from './model.ts';
import { childOf, type Element, flagOf, isOn, numberOf, valOf } from './xml.ts';

/** What one level (defaults, a style, the run itself) says of the look of letters. */
export type RunProperties = { readonly [K in keyof RunLook]?: RunLook[K] };

export interface ParagraphProperties extends Partial<Omit<ParagraphLook, 'line'>> {
  readonly lineRule?: string | undefined;
  readonly lineValue?: number | undefined;
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
}

export interface Theme {
  readonly major: string | undefined;
  readonly minor: string | undefined;
}

/** Of a run without properties of its own. */
export const NOTHING: RunProperties = {};

export function runProperties(element: Element | undefined, theme: Theme): RunProperties {
  if (element === undefined || element.children.length === 0) return NOTHING;
  const size = numberOf(valOf(element, 'w:sz'));
  const underline = valOf(element, 'w:u');
  const colour = valOf(element, 'w:color');
  const raised = valOf(element, 'w:vertAlign');
  return defined<RunProperties>({
    font: fontOf(childOf(element, 'w:rFonts'), theme),
    asciiFont: asciiFontOf(childOf(element, 'w:rFonts'), theme),
    size: size === undefined ? undefined : size / 2,
    bold: flagOf(element, 'w:b'),
    italic: flagOf(element, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    strike: flagOf(element, 'w:strike') ?? flagOf(element, 'w:dstrike'),
    caps: flagOf(element, 'w:caps'),
    smallCaps: flagOf(element, 'w:smallCaps'),
    hidden: flagOf(element, 'w:vanish'),
    colour: colour === undefined ? undefined : colour.toLowerCase(),
    raised: raised === 'superscript' || raised === 'subscript' ? raised : undefined,
  });
}

/** Vietnamese letters take the font of `hAnsi`; those of ASCII have one of their own, nearly always the same. */
function fontOf(fonts: Element | undefined, theme: Theme): string | undefined {
  if (fonts === undefined) return undefined;
  const { attributes } = fonts;
  const named = attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme'];
  if (named !== undefined) {
    const found = named.startsWith('major') ? theme.major : theme.minor;
    if (found !== undefined) return found;
  }
  return attributes['w:hAnsi'] ?? attributes['w:ascii'];
}

function asciiFontOf(fonts: Element | undefined, theme: Theme): string | undefined {
  const named = fonts?.attributes['w:asciiTheme'];
  return (
    (named === undefined ? undefined : named.startsWith('major') ? theme.major : theme.minor) ??
    fonts?.attributes['w:ascii']
  );
}

const ALIGNS: Readonly<Record<string, WordAlign>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

export function paragraphProperties(element: Element | undefined): ParagraphProperties {
  if (element === undefined || element.children.length === 0) return {};
  const indent = childOf(element, 'w:ind')?.attributes ?? {};
  const spacing = childOf(element, 'w:spacing')?.attributes ?? {};
  const number = childOf(element, 'w:numPr');
  const borders = childOf(element, 'w:pBdr');
  const outline = numberOf(valOf(element, 'w:outlineLvl'));
  const hanging = numberOf(indent['w:hanging']);
  const firstLine = numberOf(indent['w:firstLine']);
  const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => isDrawn(childOf(borders, side)));
  return defined<ParagraphProperties>({
    align: ALIGNS[valOf(element, 'w:jc') ?? ''],
    left: numberOf(indent['w:left'] ?? indent['w:start']),
    right: numberOf(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging === undefined ? firstLine : -hanging,
    before: isOn(spacing['w:beforeAutospacing']) ? 280 : numberOf(spacing['w:before']),
    after: isOn(spacing['w:afterAutospacing']) ? 280 : numberOf(spacing['w:after']),
    lineRule: spacing['w:lineRule'] ?? (spacing['w:line'] === undefined ? undefined : 'auto'),
    lineValue: numberOf(spacing['w:line']),
    outline: outline === undefined ? undefined : outline < 9 ? outline : -1,
    numId: valOf(number, 'w:numId'),
    level: numberOf(valOf(number, 'w:ilvl')),
    border: borders === undefined ? undefined : sides[0] === true || sides[1] === true,
    boxed: borders === undefined ? undefined : sides.every((side) => side),
    pageBreakBefore: flagOf(element, 'w:pageBreakBefore'),
    contextual: flagOf(element, 'w:contextualSpacing'),
    framed: childOf(element, 'w:framePr')?.attributes['w:xAlign'] === 'center' ? true : undefined,
  });
}

export function isDrawn(border: Element | undefined): boolean {
  const value = border?.attributes['w:val'];
  return value !== undefined && value !== 'nil' && value !== 'none';
}

/** Without the keys that say nothing, so that one level laid over another leaves what it doesn't speak of. */
function defined<T extends object>(all: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}
