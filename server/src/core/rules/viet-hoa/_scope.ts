import type { RuleContext } from '../../lint/rule.ts';
import type { LeafRole } from '../../tree/nodes.ts';
import { dateOf, hasForm, isMassBody, isState } from '../the-thuc/_document.ts';

/**
 * Whether Phụ lục II binds the document: one of the State, of a day since the decree. The Party's documents have
 * their own convention; mass organisations follow the Party's.
 */
export function judgesCapitals(context: RuleContext): boolean {
  const { doc } = context;
  return hasForm(context) && isState(doc) && !isMassBody(doc) && (dateOf(doc) ?? SINCE) >= SINCE;
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
