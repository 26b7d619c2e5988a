import type { ParagraphLook, RunLook } from './model.ts';
import {
  NOTHING,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
  type Theme,
} from './properties.ts';
import { childOf, childrenOf, type Element, findIn, isOn, valOf } from './xml.ts';

/** The styles of a file with their inheritance worked out. */
export interface Styles {
  /** Everything a paragraph's style says, the defaults below it; `undefined` is the style of plain paragraphs. */
  paragraph(id: string | undefined): ParagraphProperties;
  /** How a paragraph looks that says nothing but its style. */
  look(id: string | undefined): ParagraphLook;
  /** Letters in a paragraph of that style, with the style and the properties of the run itself laid over. */
  run(paragraphStyle: string | undefined, runStyle: string | undefined, own: RunProperties): RunLook;
  name(id: string | undefined): string | undefined;
  /** The list that a style of numbering stands for. */
  numbering(id: string): string | undefined;
  /** Id of the style and of all that it is based on. */
  line(id: string): readonly string[];
  readonly theme: Theme;
}

interface Style {
  readonly id: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly basedOn: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** Properties that switch: a style of letters that is bold makes a bold paragraph's words plain. */
const SWITCHES = ['bold', 'italic', 'caps', 'smallCaps', 'strike', 'hidden'] as const;

export function readStyles(root: Element | undefined, theme: Theme): Styles {
  const defaults = childOf(root, 'w:docDefaults');
  const runDefaults = runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme);
  const paragraphDefaults = paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'));
  const styles = new Map<string, Style>();
  let plain: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const { 'w:styleId': id, 'w:type': type = 'paragraph' } = element.attributes;
    if (id === undefined || styles.has(id)) continue;
    if (type === 'paragraph' && plain === undefined && isOn(element.attributes['w:default'])) plain = id;
    styles.set(id, {
      id,
      type,
      name: valOf(element, 'w:name'),
      basedOn: valOf(element, 'w:basedOn'),
      run: runProperties(childOf(element, 'w:rPr'), theme),
      paragraph: paragraphProperties(childOf(element, 'w:pPr')),
    });
  }
  const chains = new Map<string, readonly Style[]>();
  /** From the root down to the style; a style that is based on itself over others ends the way. */
  const chain = (id: string): readonly Style[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const found: Style[] = [];
    const seen = new Set<string>();
    for (let at = styles.get(id); at !== undefined && !seen.has(at.id) && found.length < 50; ) {
      seen.add(at.id);
      found.unshift(at);
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
    }
    chains.set(id, found);
    return found;
  };
  const paragraphs = new Map<string | undefined, ParagraphProperties>();
  const letters = new Map<string | undefined, RunProperties>();
  const lettersOf = (id: string | undefined): RunProperties => {
    let found = letters.get(id);
    if (found === undefined) {
      found = id === undefined ? {} : Object.assign({}, ...chain(id).map(({ run }) => run));
      letters.set(id, found ?? {});
    }
    return found ?? {};
  };
  const idOf = (id: string | undefined): string | undefined => (id !== undefined && styles.has(id) ? id : plain);
  const paragraphOf = (wanted: string | undefined): ParagraphProperties => {
    const id = idOf(wanted);
    let found = paragraphs.get(id);
    if (found === undefined) {
      const own = id === undefined ? [] : chain(id).map(({ paragraph }) => paragraph);
      found = { ...paragraphDefaults, ...Object.assign({}, ...own) };
      paragraphs.set(id, found ?? {});
    }
    return found ?? {};
  };
  // Most paragraphs and runs say nothing but their style: one look for all of them.
  const looks = new Map<string | undefined, ParagraphLook>();
  const plainRuns = new Map<string | undefined, RunLook>();
  return {
    theme,
    paragraph: paragraphOf,
    look(id) {
      let found = looks.get(id);
      if (found === undefined) {
        found = paragraphLook(paragraphOf(id));
        looks.set(id, found);
      }
      return found;
    },
    run(paragraphStyle, runStyle, own) {
      const isPlain = runStyle === undefined && own === NOTHING;
      const known = isPlain ? plainRuns.get(paragraphStyle) : undefined;
      if (known !== undefined) return known;
      const below = lettersOf(idOf(paragraphStyle));
      const above = runStyle === undefined ? {} : lettersOf(runStyle);
      const all: Record<string, unknown> = { ...runDefaults, ...below, ...above };
      for (const key of SWITCHES) {
        if (above[key] === true && below[key] === true) all[key] = false;
      }
      const look = { ...PLAIN, ...all, ...own };
      if (isPlain) plainRuns.set(paragraphStyle, look);
      return look;
    },
    name: (id) => (id === undefined ? undefined : styles.get(id)?.name),
    numbering: (id) => chain(id).findLast(({ paragraph }) => paragraph.numId !== undefined)?.paragraph.numId,
    line: (id) => chain(id).map((style) => style.id),
  };
}

/** What Word takes where nobody says anything. */
const PLAIN: RunLook = {
  font: undefined,
  size: 10,
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

export function paragraphLook(all: ParagraphProperties): ParagraphLook {
  const rule = all.lineRule === 'exact' || all.lineRule === 'atLeast' ? all.lineRule : 'auto';
  return {
    align: all.align ?? 'left',
    left: all.left ?? 0,
    right: all.right ?? 0,
    firstLine: all.firstLine ?? 0,
    before: all.before ?? 0,
    after: all.after ?? 0,
    line: { rule, value: all.lineValue ?? 240 },
    outline: all.outline === undefined || all.outline < 0 ? undefined : all.outline,
    border: all.border ?? false,
    boxed: all.boxed ?? false,
    pageBreakBefore: all.pageBreakBefore ?? false,
    contextual: all.contextual ?? false,
    framed: all.framed ?? false,
  };
}

export function readTheme(root: Element | undefined): Theme {
  const fonts = root === undefined ? undefined : findIn(root, new Set(['a:fontScheme']));
  const latin = (which: string): string | undefined => childOf(childOf(fonts, which), 'a:latin')?.attributes.typeface;
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') };
}
