import { DOCUMENT_TYPES } from '../../law/types.ts';
import type { RuleContext } from '../../lint/rule.ts';
import type { Leaf } from '../../tree/nodes.ts';

/**
 * The line below the header that names a type of document in small letters ("Kế hoạch"), where no type line in
 * capitals stands.
 */
export function typeInSmallLetters({ doc, view }: RuleContext): Leaf | undefined {
  if (doc.preface.type !== undefined) return undefined;
  const after = doc.preface.span?.end ?? doc.span.start;
  const leaf = view.printed.find((one) => one.area === 'main' && one.span.start >= after && TEXTS.has(one.role));
  const name = leaf?.flat.text.toLowerCase();
  if (leaf === undefined || name === undefined || name.length > 40) return undefined;
  return NAMES.has(name) ? leaf : undefined;
}

const TEXTS: ReadonlySet<string> = new Set(['opening', 'text', 'heading', 'closing', 'subject', 'agency']);
const NAMES: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.filter((type) => type.heads).map((type) => type.name.toLowerCase()),
);
