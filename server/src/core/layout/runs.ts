import type { Emphasis, Flow } from '../dialect/flow.ts';
import { indexAt, spanOf } from '../text/flat.ts';
import { countBefore } from '../text/search.ts';
import type { Leaf } from '../tree/nodes.ts';
import type { Run, Style } from './model.ts';

/** The source, and what of it is bold, italic or a link, by the lines they stand in. */
export interface Marked {
  readonly source: string;
  readonly lines: readonly { readonly start: number; readonly end: number; readonly emphasis: readonly Emphasis[] }[];
}

export function markedOf(source: string, flow: readonly Flow[]): Marked {
  const lines = [];
  for (const { start, end, emphasis } of flow) if (emphasis !== undefined) lines.push({ start, end, emphasis });
  return { source, lines };
}

/** How a run looks where the source marks nothing. */
export type Look = Pick<Style, 'bold' | 'italic'> & { readonly underline?: boolean };

/** The characters `[from, to)` of a leaf as runs: the style's look, and what the source marks beyond it. */
export function runsOf(marked: Marked, leaf: Leaf, look: Look, from = 0, to = leaf.flat.text.length): readonly Run[] {
  const { flat } = leaf;
  if (from >= to) return [];
  const all = emphasisOf(marked, leaf);
  if (all.length === 0) return [run(marked, leaf, look, from, to, [])];
  const cuts = new Set([from, to]);
  for (const { start, end } of all)
    for (const cut of [indexAt(flat, start), indexAt(flat, end)]) if (cut > from && cut < to) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [a = 0, b = 0] = [sorted[i], sorted[i + 1]];
    const at = spanOf(flat, a, a + 1).start;
    runs.push(
      run(
        marked,
        leaf,
        look,
        a,
        b,
        all.filter(({ start, end }) => start <= at && at < end),
      ),
    );
  }
  return runs;
}

function run({ source }: Marked, leaf: Leaf, look: Look, from: number, to: number, emphasis: readonly Emphasis[]): Run {
  const href = emphasis.find(({ kind }) => kind === 'link')?.href;
  return {
    text: HAS_SLOTS.has(leaf.role) ? withSlots(leaf, from, to, source) : leaf.flat.text.slice(from, to),
    bold: look.bold || emphasis.some(({ kind }) => kind === 'bold'),
    italic: look.italic || emphasis.some(({ kind }) => kind === 'italic'),
    ...(look.underline === true ? { underline: true } : {}),
    ...(href !== undefined && SAFE.test(href) ? { href } : {}),
    source: spanOf(leaf.flat, from, to),
  };
}

/** Number and date of a draft, also where an annex names them, are filled in by hand: the room that was left for them stays. */
const HAS_SLOTS: ReadonlySet<Leaf['role']> = new Set(['number', 'placeDate', 'annexNote']);

function withSlots({ flat }: Leaf, from: number, to: number, source: string): string {
  if (flat.starts === undefined) return flat.text.slice(from, to);
  let text = '';
  for (let i = from; i < to; i += 1) {
    const character = flat.text.charAt(i);
    const { start, end } = spanOf(flat, i, i + 1);
    const isSlot = character === ' ' && end - start > 1 && /^[ \t\u00a0]+$/u.test(source.slice(start, end));
    text += isSlot ? ' '.repeat(Math.min(end - start, WIDEST_SLOT)) : character;
  }
  return text;
}

const WIDEST_SLOT = 12;

/** What a click on paper may lead to. */
const SAFE = /^(?:https?:\/\/|mailto:)/iu;

function emphasisOf({ lines }: Marked, { span }: Leaf): readonly Emphasis[] {
  if (lines.length === 0) return NONE;
  let out: Emphasis[] | undefined;
  for (let i = countBefore(lines, (line) => line.end <= span.start); i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.start >= span.end) break;
    for (const one of line.emphasis) {
      if (one.start >= span.end || one.end <= span.start) continue;
      out ??= [];
      out.push(one);
    }
  }
  return out ?? NONE;
}

const NONE: readonly Emphasis[] = [];
