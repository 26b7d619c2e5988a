import type { View } from '../../lint/view.ts';
import { indexAt } from '../../text/flat.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';

/**
 * What the document says of its own movement, in lower case: without header, căn cứ, recipients and signature, without
 * documents cited and names of bodies. "Luật Thi đua, khen thưởng" in a căn cứ promises nobody a reward, "Ủy ban nhân
 * dân" takes part in nothing.
 */
export function spokenOf(view: View): string {
  const cited = view.citations.flatMap(({ span, slots }) =>
    slots.title === undefined ? [span] : [span, slots.title.span],
  );
  cited.sort((a, b) => a.start - b.start);
  let at = 0;
  const lines = view.printed.map((leaf) => {
    if (!SPOKEN.has(leaf.role)) return '';
    while ((cited[at]?.end ?? Number.POSITIVE_INFINITY) <= leaf.span.start) at += 1;
    return without(leaf, cited, at);
  });
  return lines.join('\n').toLowerCase().replace(NAMES, ' ');
}

const SPOKEN: ReadonlySet<LeafRole> = new Set([
  'subject',
  'opening',
  'heading',
  'text',
  'cell',
  'closing',
  'annexHeading',
] satisfies LeafRole[]);

/** Names of bodies and of the field of work, whose words tell nothing of the movement. */
const NAMES =
  /(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội) nhân dân|thi đua ?(?:,|-|–|và) ?khen thưởng/gu;

/** The text of a leaf with the stretches from `at` on that lie in it left out. */
function without({ flat, span }: Leaf, gone: readonly { readonly start: number; readonly end: number }[], at: number) {
  let text = '';
  let from = 0;
  for (let i = at; i < gone.length; i += 1) {
    const one = gone[i];
    if (one === undefined || one.start >= span.end) break;
    const start = indexAt(flat, Math.max(one.start, span.start));
    if (start > from) text += `${flat.text.slice(from, start)} `;
    from = Math.max(from, indexAt(flat, Math.min(one.end, span.end)));
  }
  return text + flat.text.slice(from);
}
