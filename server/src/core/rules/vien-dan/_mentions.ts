import { issuersClash } from '../../citation/clash.ts';
import type { Citation } from '../../citation/model.ts';
import { fold } from '../../citation/words.ts';
import type { RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { compareTitles } from '../../registry/title.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { type Placed, placedIn, RUNNING } from './_around.ts';
import { isNested, isOwnNumber, keyOf } from './_citation.ts';

/** A mention that says again what the first one of the same document said. */
export interface Repeat {
  readonly first: Citation;
  readonly again: Placed;
  /** Date, issuer and, where it is the same, title: what a later mention does without. */
  readonly superfluous: Span;
}

/** Later mentions with date and issuer, after a mention with both. A căn cứ may repeat; an act that is repealed is named in full. */
export function repeatsIn(context: RuleContext): readonly Repeat[] {
  const { view } = context;
  const full = new Map<string, Citation[]>();
  const repeats: Repeat[] = [];
  for (const placed of placedIn(view, RUNNING)) {
    const { citation, leaf } = placed;
    const key = keyOf(citation);
    if (key === undefined || citation.date?.length !== 10 || citation.issuer === null) continue;
    if (isNested(view.citations, citation)) continue;
    const earlier = full.get(key) ?? [];
    const first = earlier.find((one) => one.date === citation.date);
    if (first === undefined) full.set(key, [...earlier, citation]);
    if (first === undefined || leaf.role === 'basis' || isOwnNumber(context, citation)) continue;
    // An entry of a list of documents begins with its document; one that tells more than the first isn't superfluous.
    if (placed.from === 0 || (citation.title !== null && first.title === null)) continue;
    // Two issuers or titles of one number: one of them is wrong, which is another finding; what it is told by stays.
    if (issuersClash(first, citation) || titlesDiffer(first, citation)) continue;
    if (citation.locator !== null || REPEALED.test(placed.text.slice(0, placed.from))) continue;
    // "(sau đây gọi tắt là …)" gives the full name a short one.
    if (/\(sau đây (?:viết|gọi) /u.test(placed.text.slice(placed.to))) continue;
    const superfluous = superfluousIn(placed, first, isTitleClosed(view, first));
    if (superfluous !== undefined) repeats.push({ first, again: placed, superfluous });
  }
  return repeats;
}

/** A title is read to the end of a phrase, and may go on after it; only what closes it in the first mention shows it whole. */
function isTitleClosed(view: View, { slots }: Citation): boolean {
  const leaf = slots.title === undefined ? undefined : view.leafAt(slots.title.span.start);
  if (slots.title === undefined || leaf === undefined) return false;
  return /^(?:$|[.;:)”"])/u.test(leaf.flat.text.slice(indexAt(leaf.flat, slots.title.span.end)));
}

function superfluousIn({ citation, leaf, text }: Placed, first: Citation, closed: boolean): Span | undefined {
  const { code, date, issuer, title } = citation.slots;
  if (code === undefined || date === undefined || issuer === undefined) return undefined;
  // "1673/QĐ-UBND tỉnh …" names its issuer by the symbol, another fault.
  if (issuer.span.start < code.span.end) return undefined;
  const from = indexAt(leaf.flat, code.span.end);
  const to = Math.max(indexAt(leaf.flat, date.span.end), indexAt(leaf.flat, issuer.span.end));
  const told = first.slots.title?.text;
  if (title === undefined || told === undefined) return spanOf(leaf.flat, from, to);
  // The title is read to the end of its phrase, which may hold more than the title.
  const at = indexAt(leaf.flat, title.span.start);
  if (!fold(text.slice(at)).startsWith(fold(told))) return spanOf(leaf.flat, from, to);
  let end = at + told.length;
  if (/^[“"]$/u.test(text[at - 1] ?? '') && /^[”"]$/u.test(text[end] ?? '')) end += 1;
  const whole = closed ? /^(?:$|[ .,;:)])/u : /^(?:$|[.;:)])/u;
  return whole.test(text.slice(end)) ? spanOf(leaf.flat, from, end) : spanOf(leaf.flat, from, to);
}

const REPEALED = /(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|sửa đổi|bổ sung|hết hiệu lực|đính chính)[^.;]{0,60}$/iu;

/** Two full mentions of one number under other titles: one of the numbers is likely wrong. */
export function titlesDiffer(a: Citation, b: Citation): boolean {
  if (!isTitled(a) || !isTitled(b)) return false;
  return compareTitles(a.slots.title?.text ?? '', b.slots.title?.text ?? '') === 'other';
}

/** What follows a bare number, or a pinpoint, may tell what the place says and not how the document is called. */
function isTitled(citation: Citation): boolean {
  return citation.locator === null && citation.date !== null && citation.issuer !== null;
}
