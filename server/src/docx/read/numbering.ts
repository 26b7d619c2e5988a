import type { WordLabel } from './model.ts';
import { formatted } from './number-format.ts';
import { type ParagraphProperties, paragraphProperties, type RunProperties, runProperties } from './properties.ts';
import type { Styles } from './styles.ts';
import { symbolText } from './symbols.ts';
import { childOf, childrenOf, type Element, flagOf, numberOf, valOf } from './xml.ts';

export interface Numbering {
  /** The list and level that a paragraph has by its own properties or its style. */
  placeOf(own: ParagraphProperties, style: string | undefined): ListPlace | undefined;
  /** The next label of that list; called once per paragraph, in the order of the text. */
  next(place: ListPlace, paragraphStyle: string | undefined): WordLabel | undefined;
  /** What the level says of indents: below what the paragraph says itself. */
  paragraph(place: ListPlace): ParagraphProperties;
}

export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: WordLabel['suffix'];
  /** Number of the level (from 1) after which it begins anew; 0: never. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly picture: boolean;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

interface List {
  /** Lists made from one description go on counting from each other. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const MAX_LEVELS = 9;

export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const abstracts = new Map<string, Element>();
  for (const element of childrenOf(root, 'w:abstractNum')) {
    const id = element.attributes['w:abstractNumId'];
    if (id !== undefined && !abstracts.has(id)) abstracts.set(id, element);
  }
  const nums = new Map<string, Element>();
  for (const element of childrenOf(root, 'w:num')) {
    const id = element.attributes['w:numId'];
    if (id !== undefined && !nums.has(id)) nums.set(id, element);
  }
  const lists = new Map<string, List | undefined>();
  const listOf = (numId: string): List | undefined => {
    if (!lists.has(numId)) lists.set(numId, makeList(numId, nums, abstracts, styles));
    return lists.get(numId);
  };
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    placeOf(own, style) {
      const ofStyle = styles.paragraph(style);
      const numId = own.numId ?? ofStyle.numId;
      if (numId === undefined || numId === '0') return undefined;
      const list = listOf(numId);
      if (list === undefined) return undefined;
      const level = own.level ?? (own.numId === undefined ? levelOfStyle(list, style, styles) : undefined);
      return { numId, level: Math.max(0, Math.min(MAX_LEVELS - 1, level ?? ofStyle.level ?? 0)) };
    },
    paragraph: ({ numId, level }) => listOf(numId)?.levels.get(level)?.paragraph ?? {},
    next({ numId, level }, paragraphStyle) {
      const list = listOf(numId);
      const at = list?.levels.get(level);
      if (list === undefined || at === undefined) return undefined;
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const startOf = (l: number): number => list.starts.get(l) ?? list.levels.get(l)?.start ?? 1;
      // A list with a start of its own begins with it the first time that level comes up.
      const key = `${numId}/${level}`;
      const anew = list.starts.has(level) && !begun.has(key);
      begun.add(key);
      const before = counts[level];
      counts[level] = anew || before === undefined ? startOf(level) : before + 1;
      for (let l = 0; l < level; l += 1) counts[l] ??= startOf(l);
      for (let l = level + 1; l < MAX_LEVELS; l += 1) {
        const restart = list.levels.get(l)?.restart;
        if (restart === undefined || (restart > 0 && level < restart)) counts[l] = undefined;
      }
      const look = styles.run(paragraphStyle, undefined, at.run);
      return { text: labelText(at, list, counts), bullet: at.format === 'bullet', suffix: at.suffix, look };
    },
  };
}

function levelOfStyle(list: List, style: string | undefined, styles: Styles): number | undefined {
  if (style === undefined) return undefined;
  // The style itself before those that it is based on.
  for (const id of [...styles.line(style)].reverse()) {
    for (const [level, { style: tied }] of list.levels) if (tied === id) return level;
  }
  return undefined;
}

function labelText(level: Level, list: List, counts: readonly (number | undefined)[]): string {
  if (level.picture) return '•';
  if (level.format === 'bullet') return symbolText(level.text, level.run.font);
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const of = Number(digit) - 1;
    const format = list.levels.get(of)?.format ?? 'decimal';
    const plain = level.legal && format !== 'bullet' && format !== 'none';
    return formatted(counts[of] ?? list.levels.get(of)?.start ?? 1, plain ? 'decimal' : format);
  });
}

function makeList(
  numId: string,
  nums: ReadonlyMap<string, Element>,
  abstracts: ReadonlyMap<string, Element>,
  styles: Styles,
): List | undefined {
  const num = nums.get(numId);
  const found = abstractOf(num, nums, abstracts, styles);
  if (num === undefined || found === undefined) return undefined;
  const levels = new Map<number, Level>();
  for (const element of childrenOf(found.element, 'w:lvl')) addLevel(levels, element, styles);
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const level = numberOf(override.attributes['w:ilvl']);
    if (level === undefined) continue;
    const own = childOf(override, 'w:lvl');
    if (own !== undefined) addLevel(levels, own, styles, level);
    const start =
      numberOf(valOf(override, 'w:startOverride')) ?? (own === undefined ? undefined : levels.get(level)?.start);
    if (start !== undefined) starts.set(level, start);
  }
  return { abstract: found.id, levels, starts };
}

/** A description may only name the style that stands for the list; names that lead in a circle end the search. */
function abstractOf(
  first: Element | undefined,
  nums: ReadonlyMap<string, Element>,
  abstracts: ReadonlyMap<string, Element>,
  styles: Styles,
): { readonly id: string; readonly element: Element } | undefined {
  let num = first;
  for (let step = 0; step < 10; step += 1) {
    const id = valOf(num, 'w:abstractNumId');
    const element = id === undefined ? undefined : abstracts.get(id);
    if (id === undefined || element === undefined) return undefined;
    const link = valOf(element, 'w:numStyleLink');
    const linked = link === undefined ? undefined : nums.get(styles.numbering(link) ?? '');
    if (linked === undefined || linked === num) return { id, element };
    num = linked;
  }
  return undefined;
}

function addLevel(levels: Map<number, Level>, element: Element, styles: Styles, as?: number): void {
  const level = as ?? numberOf(element.attributes['w:ilvl']);
  if (level === undefined || level < 0 || level >= MAX_LEVELS) return;
  const suffix = valOf(element, 'w:suff');
  const text = childOf(element, 'w:lvlText')?.attributes;
  levels.set(level, {
    start: numberOf(valOf(element, 'w:start')) ?? 0,
    format: formatOf(childOf(element, 'w:numFmt')),
    text: (text?.['w:val'] ?? '').slice(0, 60),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberOf(valOf(element, 'w:lvlRestart')),
    legal: flagOf(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
    picture: childOf(element, 'w:lvlPicBulletId') !== undefined,
    run: runProperties(childOf(element, 'w:rPr'), styles.theme),
    paragraph: paragraphProperties(childOf(element, 'w:pPr')),
  });
}

function formatOf(element: Element | undefined): string {
  const value = element?.attributes['w:val'] ?? 'decimal';
  // "001, 002, 003, …": only the first zero is known by a name of its own.
  return value === 'custom' && element?.attributes['w:format']?.startsWith('0') === true ? 'decimalZero' : value;
}
