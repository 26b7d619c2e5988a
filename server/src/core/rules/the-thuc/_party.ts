import type { RuleContext } from '../../lint/rule.ts';
import { dateOf } from './_document.ts';

/** Hướng dẫn 05-HD/VPTW holds from its signing and replaces 36-HD/VPTW of 2018. */
const HD05_FROM = '2026-05-27';

export type PartyGuidance = 'hd05' | 'hd36';

/**
 * The guidance that a Party document follows: that of its own date; while the date is still blank, or too incomplete to
 * tell, today's. Undefined where neither is known: then both ways of writing are left alone.
 */
export function partyGuidance({ doc, today }: Pick<RuleContext, 'doc' | 'today'>): PartyGuidance | undefined {
  const date = dateOf(doc) ?? '';
  if (date !== '' && `${date}${'-12-31'.slice(date.length - 4)}` < HD05_FROM) return 'hd36';
  if (`${date}${'-01-01'.slice(date.length - 4)}` >= HD05_FROM && date !== '') return 'hd05';
  if (today === undefined) return undefined;
  return today < HD05_FROM ? 'hd36' : 'hd05';
}
