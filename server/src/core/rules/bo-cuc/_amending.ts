import type { Family, View } from '../../lint/view.ts';
import { countBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division, DocumentTree } from '../../tree/nodes.ts';
import { titleOf } from './_division.ts';

/** An act that changes others: its name says so. */
export function isAmending(doc: DocumentTree): boolean {
  const name = `${doc.preface.type?.text ?? ''} ${doc.preface.subject?.text ?? ''}`;
  return /(?:sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\p{L})/iu.test(name);
}

/**
 * Chapters and articles that change another text ("Điều 40. Sửa đổi, bổ sung một số điều của Nghị định số …"), as nearly
 * any act may have one: the numbers in them are those of the text that is changed.
 */
export function amendingSpans(view: View): readonly Span[] {
  const known = amendingCache.get(view);
  if (known !== undefined) return known;
  const spans: Span[] = [];
  for (const one of view.divisions) {
    if (one.style !== 'word' || !AMENDS.test(titleOf(one) ?? '')) continue;
    // Those of an article within an amending chapter are in it already.
    if (one.span.start >= (spans.at(-1)?.end ?? 0)) spans.push(one.span);
  }
  amendingCache.set(view, spans);
  return spans;
}

const amendingCache = new WeakMap<View, readonly Span[]>();
const AMENDS = /^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ)(?!\p{L})/iu;

/** Whether the offset stands in one of the spans, which are in source order and apart. */
export function isInside(spans: readonly Span[], offset: number | undefined): boolean {
  if (offset === undefined || spans.length === 0) return false;
  const before = spans[countBefore(spans, (one) => one.start <= offset) - 1];
  return before !== undefined && offset < before.end;
}

/** New text that lost its quotation marks makes nonsense of the numbers around it. */
export function isForeign({ parent }: Family, divisions: readonly Division[], foreign: ReadonlySet<Division>): boolean {
  if (parent !== undefined) {
    if (foreign.has(parent)) return true;
    if (announces(parent) && !divisions.some(isCommand)) return true;
  }
  return divisions.some((one) => announces(one) && !one.children.some(isDivision));
}

/** "… như sau:" without a quotation after it. */
export function announces(one: Division): boolean {
  return /như sau:?$/u.test(titleOf(one) ?? '') && !one.children.some((child) => child.type === 'quote');
}

export function isCommandNode(node: BodyNode): boolean {
  return isDivision(node) && isCommand(node);
}

function isCommand(one: Division): boolean {
  return /^(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Bỏ)(?!\p{L})/u.test(titleOf(one) ?? '');
}
