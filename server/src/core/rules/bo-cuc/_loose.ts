import { numFor } from '../../features/numbering.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { nameWith } from './_division.ts';
import type { Break } from './_sequence.ts';

/** The number that a list misses, at the beginning of a line that the tree takes for text. */
export interface LooseLabel {
  readonly span: Span;
  /** `Điều 2`, `1.8)`, `2`. */
  readonly written: string;
  /** As the list writes its labels. */
  readonly right: string;
  readonly value: number;
  readonly edit: Edit | undefined;
}

const CLOSE = /^ ?[.):/–-]{0,2} ?(?=[\p{Lu}“(])/u;

/**
 * `Điều 2 Chánh Văn phòng …` between Điều 1 and Điều 3, `1.8) …` between 1.7. and 1.9.: only where that number is
 * missing is such a line taken for a label.
 */
export function looseLabels({ view, parsed }: RuleContext, { kind, at, before, missing }: Break): LooseLabel[] {
  if (kind !== 'nhay' || before === undefined || at.style === 'roman' || at.style === 'ordinal-word') return [];
  const found: LooseLabel[] = [];
  const wanted = missing.slice(0, MAX_MISSING).map((value) => ({ value, num: numFor(at, value) ?? '' }));
  for (const leaf of leavesBetween(view.leaves, before.span.start, at.span.start)) {
    if (leaf.role !== 'text') continue;
    const { text } = leaf.flat;
    for (const { value, num } of wanted) {
      const name = nameWith(at, num).replace(/\)$/u, '');
      if (num === '' || !text.startsWith(name)) continue;
      const close = CLOSE.exec(text.slice(name.length));
      const mark = close?.[0].trim();
      if (close === null || mark === undefined || (close[0] === '' && !text.startsWith(' ', name.length))) continue;
      const end = name.length + close[0].trimEnd().length;
      const right = at.marker.slice(nameWith(at, at.num).replace(/\)$/u, '').length).trim();
      const span = spanOf(leaf.flat, name.length, end);
      const plain = parsed.text.slice(span.start, span.end) === text.slice(name.length, end);
      found.push({
        span: spanOf(leaf.flat, 0, end),
        written: text.slice(0, end),
        right: name + right,
        value,
        edit: plain ? { span, text: right } : undefined,
      });
      break;
    }
  }
  return found;
}

const MAX_MISSING = 3;

/** Leaves that begin in `[from, to)`; they are in source order. */
function leavesBetween(leaves: readonly Leaf[], from: number, to: number): readonly Leaf[] {
  const first = firstFrom(leaves, from);
  return leaves.slice(first, firstFrom(leaves, to));
}

function firstFrom(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
