import type { RuleContext } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division, Leaf } from '../../tree/nodes.ts';
import { titleOf } from './_division.ts';

/** "1. Sửa đổi khoản 2 Điều 3 như sau:" and the line that follows it. */
export interface Command {
  readonly division: Division;
  /** Without label and final colon. */
  readonly title: string;
  /** Where the title stands. */
  readonly leaf: Leaf;
  /** First line of the new text, with its quotation mark. */
  readonly quoted: Leaf | undefined;
}

/** The commands of the body that end "như sau", in source order; those of annexes are left out. */
export function commandsOf({ view, doc }: RuleContext): readonly Command[] {
  const until = doc.attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const found: Command[] = [];
  for (const division of view.divisions) {
    if (division.span.start >= until) break;
    const title = titleOf(division)?.replace(/:$/u, '');
    if (title === undefined || !COMMAND.test(title) || !title.endsWith('như sau')) continue;
    const first = division.children[0];
    const leaf = division.heading ?? (first?.type === 'paragraph' ? first.leaf : undefined);
    const rest = division.heading === undefined ? division.children.slice(1) : division.children;
    if (leaf !== undefined) found.push({ division, title, leaf, quoted: quotedLeaf(rest[0]) });
  }
  return found;
}

/** The beginning of a command on another text. */
export const COMMAND = /^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Bỏ)(?!\p{L})/u;

function quotedLeaf(node: BodyNode | undefined): Leaf | undefined {
  if (node === undefined || isDivision(node) || node.type === 'table') return undefined;
  const leaf = node.type === 'quote' ? node.children[0]?.leaf : node.leaf;
  return leaf !== undefined && /^[“"]/u.test(leaf.flat.text) ? leaf : undefined;
}
