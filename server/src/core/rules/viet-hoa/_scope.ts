import type { RuleContext } from '../../lint/rule.ts';
import type { LeafRole } from '../../tree/nodes.ts';
import { dateOf, hasForm, isMassBody, isPartyBody } from '../the-thuc/_document.ts';

/**
 * Whether Phụ lục II binds the document: one of a kind of Nghị định 30, of a day since the decree; a plan pasted without
 * its header is one, too. The Party's documents have their own convention; mass organisations follow the Party's.
 */
export function judgesCapitals(context: RuleContext): boolean {
  const { doc } = context;
  if (!hasForm(context) || (dateOf(doc) ?? SINCE) < SINCE) return false;
  return doc.preface.partyTitle === undefined && !isPartyBody(doc) && !isMassBody(doc);
}

const SINCE = '2020-03-05';

/** Where the document speaks in sentences. Header, type, subject and signature have capitals by the form (Phụ lục I). */
export const SPOKEN: ReadonlySet<LeafRole> = new Set([
  'addressee',
  'basis',
  'opening',
  'heading',
  'text',
  'cell',
  'closing',
  'recipient',
] satisfies LeafRole[]);
