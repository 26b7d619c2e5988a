import type { Citation } from '../../citation/model.ts';
import type { View } from '../../lint/view.ts';
import { indexAt } from '../../text/flat.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';

/** A citation in its leaf: indexes into the plain text. */
export interface Placed {
  readonly citation: Citation;
  readonly leaf: Leaf;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The citations that stand in running text of the given roles, outside quotations and annexes. */
export function placedIn(view: View, roles: ReadonlySet<LeafRole>): readonly Placed[] {
  return view.citations.flatMap((citation): Placed[] => {
    const leaf = view.leafAt(citation.span.start);
    if (leaf === undefined || leaf.area !== 'main' || !roles.has(leaf.role)) return [];
    const from = indexAt(leaf.flat, citation.span.start);
    return [{ citation, leaf, text: leaf.flat.text, from, to: from + citation.text.length }];
  });
}

/** Sentences of the document's own: no titles, lists of recipients, tables, quotations. */
export const RUNNING: ReadonlySet<LeafRole> = new Set(['basis', 'opening', 'text', 'closing'] satisfies LeafRole[]);

/** As `RUNNING`, but for the căn cứ, which have customs of their own. */
export const SENTENCES: ReadonlySet<LeafRole> = new Set(['opening', 'text', 'closing'] satisfies LeafRole[]);

/** True where the source holds exactly this text: no marks, line ends or double blanks inside, so that it may be replaced. */
export function isPlain(source: string, span: { readonly start: number; readonly end: number }, text: string): boolean {
  return source.slice(span.start, span.end) === text;
}
