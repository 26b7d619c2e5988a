import type { RuleContext } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { countBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { RUNNING } from '../vien-dan/_around.ts';
import { isQuoted } from './_quotes.ts';
import { judgesCapitals } from './_scope.ts';

/** Matches in the running text of the document itself: not in quotations, nor in the titles of cited documents. */
export function capitalHits(context: RuleContext, expression: RegExp): readonly Hit[] {
  const { view } = context;
  if (!judgesCapitals(context)) return [];
  const hits: Hit[] = [];
  for (const hit of matchesIn(view.proseText, expression)) {
    if (!isRunning(hit.leaf) || isQuoted(hit.leaf, hit.from) || isInCitedTitle(context, hit.span)) continue;
    hits.push(hit);
    if (hits.length === MOST) break;
  }
  return hits;
}

/** Sentences of the document and its annexes, not headings, which a drafter may set in capitals, nor the subject. */
export function isRunning({ role, area }: Leaf): boolean {
  return (area === 'main' || area === 'annex') && RUNNING.has(role);
}

/** The title of a cited document keeps the capitals that it was issued with. */
function isInCitedTitle({ view }: RuleContext, { start }: Span): boolean {
  const { citations } = view;
  // A title runs past its own citation and may hold others: the nearest few before the place are enough.
  const before = countBefore(citations, (one) => one.span.start <= start);
  return citations.slice(Math.max(0, before - NEAREST), before).some(({ slots: { title } }) => {
    return title !== undefined && title.span.start <= start && start < title.span.end;
  });
}

/** No reader wants more of one fault; a megabyte of one would give a hundred thousand. */
const MOST = 1000;
const NEAREST = 8;
