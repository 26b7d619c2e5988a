import type { RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { isAllCaps, romanValue, toRoman } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { isRomanSection } from './_division.ts';

/** A line that a reader takes for the heading of a Roman section, although its figure isn't one. */
export interface LooseRoman {
  /** The figure without its point. */
  readonly span: Span;
  readonly written: string;
  /** The figure that is meant; it fits the section before. */
  readonly numeral: string;
  readonly value: number;
  /** Letters of another script: the rule for foreign letters reports them. */
  readonly foreign: boolean;
  /** Nothing stands between the figure and the title. */
  readonly bare: boolean;
}

const cache = new WeakMap<View, readonly LooseRoman[]>();

/** Letters and figures that look like I, V, X; Cyrillic and Greek ones too. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  l: 'I',
  1: 'I',
  '|': 'I',
  i: 'I',
  v: 'V',
  x: 'X',
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  Ⅳ: 'IV',
  Ⅴ: 'V',
  Ⅵ: 'VI',
  Ⅶ: 'VII',
  Ⅷ: 'VIII',
  Ⅸ: 'IX',
  Ⅹ: 'X',
  І: 'I',
  Ӏ: 'I',
  Ι: 'I',
  Х: 'X',
  Χ: 'X',
};
const FIGURE = /^([IVXivxl1|ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩІӀΙХΧ]{1,8}(?: [IVX]{1,4}(?= ?[./)-]))?)( ?[./)-] ?| )(?=\p{Lu})/u;
const FOREIGN = /[ІӀΙХΧ]/u;

/**
 * `Il. NỘI DUNG`, `lV. …`, `II I. …`, `II NỘI DUNG`: lines with a title in capitals whose figure is the one that should follow the
 * section before. Without that context nothing is taken for a heading.
 */
export function looseRomans({ view }: RuleContext): readonly LooseRoman[] {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const found: LooseRoman[] = [];
  const sections = view.divisions.filter(isRomanSection);
  let next = 0;
  let value = 0;
  view.leaves.forEach((leaf, i) => {
    if (leaf.area === 'annex' || !isLineStart(leaf, view.leaves[i - 1])) return;
    for (let one = sections[next]; one !== undefined && one.span.start <= leaf.span.start; one = sections[next]) {
      value = one.ordinal;
      next += 1;
    }
    const line = leaf.role === 'label' ? labelLine(leaf, view.leaves[i + 1]) : leaf.flat.text;
    if (line === undefined || line.length > 170) return;
    const figure = FIGURE.exec(line);
    const written = figure?.[1];
    if (figure === null || written === undefined || !isAllCaps(line.slice(figure[0].length))) return;
    const numeral = [...written].map((sign) => LOOK_ALIKE[sign] ?? sign.trim()).join('');
    const isBare = figure[2] === ' ';
    if ((numeral === written && !isBare) || romanValue(numeral) !== value + 1 || toRoman(value + 1) !== numeral) return;
    const span = spanOf(leaf.flat, 0, written.length);
    found.push({ span, written, numeral, value: value + 1, foreign: FOREIGN.test(written), bare: isBare });
    value += 1;
  });
  // One such line alone, without any section, may be a title in capitals.
  const kept = sections.length === 0 && found.length < 2 ? [] : found;
  cache.set(view, kept);
  return kept;
}

/** A heading that `##` makes counts as a line of its own; the heading of a label doesn't. */
function isLineStart({ role }: Leaf, before: Leaf | undefined): boolean {
  return role === 'text' || role === 'label' || (role === 'heading' && before?.role !== 'label');
}

/** `l. NỘI DUNG`, `ii. NỘI DUNG` are read as points, `11. NỘI DUNG` as an item: the label and its heading make the line again. */
function labelLine(label: Leaf, next: Leaf | undefined): string | undefined {
  if (next?.role !== 'heading' || !/^(?:[ivxl]{1,4}|1{2,3})\.$/u.test(label.flat.text)) return undefined;
  return next.span.start - label.span.end > 4 ? undefined : `${label.flat.text} ${next.flat.text}`;
}
