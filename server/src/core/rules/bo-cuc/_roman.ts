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
const FIGURE = /^([IVXivxl1|ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩІӀΙХΧ]{1,8}(?: [IVX]{1,4})?) ?[./)-] ?(?=\p{Lu})/u;
const FOREIGN = /[ІӀΙХΧ]/u;

/**
 * `Il. NỘI DUNG`, `lV. …`, `II I. …`: lines with a title in capitals whose figure is the one that should follow the
 * section before. Without that context nothing is taken for a heading.
 */
export function looseRomans({ view }: RuleContext): readonly LooseRoman[] {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const found: LooseRoman[] = [];
  const sections = view.divisions.filter(isRomanSection);
  let next = 0;
  let value = 0;
  const leaves = sections.length === 0 ? [] : view.leaves;
  leaves.forEach((leaf, i) => {
    if (leaf.area === 'annex' || (leaf.role !== 'text' && leaf.role !== 'label')) return;
    for (let one = sections[next]; one !== undefined && one.span.start <= leaf.span.start; one = sections[next]) {
      value = one.ordinal;
      next += 1;
    }
    const line = leaf.role === 'text' ? leaf.flat.text : labelLine(leaf, leaves[i + 1]);
    if (line === undefined || line.length > 170) return;
    const figure = FIGURE.exec(line);
    const written = figure?.[1];
    if (figure === null || written === undefined || !isAllCaps(line.slice(figure[0].length))) return;
    const numeral = [...written].map((sign) => LOOK_ALIKE[sign] ?? sign.trim()).join('');
    if (numeral === written || romanValue(numeral) !== value + 1 || toRoman(value + 1) !== numeral) return;
    const span = spanOf(leaf.flat, 0, written.length);
    found.push({ span, written, numeral, value: value + 1, foreign: FOREIGN.test(written) });
    value += 1;
  });
  cache.set(view, found);
  return found;
}

/** `l. NỘI DUNG`, `ii. NỘI DUNG` are read as points: the label and its heading make the line again. */
function labelLine(label: Leaf, next: Leaf | undefined): string | undefined {
  if (next?.role !== 'heading' || !/^[ivxl]{1,4}\.$/u.test(label.flat.text)) return undefined;
  return next.span.start - label.span.end > 4 ? undefined : `${label.flat.text} ${next.flat.text}`;
}
