import { spanOf } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';

/** Place of the label: of the whole division where there is none. */
export function labelSpan(one: Division): Span {
  return one.label?.span ?? one.span;
}

/** The label as a reader names it: `III`, `Điều 5`, `đ)`. */
export function nameOf(one: Division): string {
  return one.marker.replace(/ ?[.:/–-]$/u, '');
}

/** The name that a label of the same list would have with another number. */
export function nameWith(one: Division, num: string): string {
  const name = nameOf(one);
  const at = name.lastIndexOf(one.num);
  return at < 0 ? num : name.slice(0, at) + num + name.slice(at + one.num.length);
}

/** The heading, or the sentence on the label's own line. */
export function titleOf(one: Division): string | undefined {
  if (one.heading !== undefined) return one.heading.flat.text;
  const first = one.children[0];
  return first?.type === 'paragraph' ? first.leaf.flat.text : undefined;
}

/** Section labels in Roman figures, as Nghị định 30 shows them for documents arranged by phần, mục, khoản, điểm. */
export function isRomanSection(one: Division): boolean {
  return one.type === 'section' && one.style === 'roman';
}

/** A title in capitals that ends like a sentence is running text to the tree; a reader sees a title. */
export function runInTitle(one: Division): string | undefined {
  const first = one.children[0];
  if (one.heading !== undefined || first?.type !== 'paragraph') return undefined;
  const { text } = first.leaf.flat;
  return text.length <= 160 && isAllCaps(text) ? text : undefined;
}

/** Replaces `from` at the end of what stands before the punctuation of a label; undefined where marks stand inside. */
export function labelEdit(one: Division, source: string, from: number, to: number, text: string): Edit | undefined {
  const { label } = one;
  if (label === undefined) return undefined;
  const span = spanOf(label.flat, from, to);
  // Emphasis inside the label ("**1**)") or decomposed letters: leave it to the drafter.
  return source.slice(span.start, span.end) === label.flat.text.slice(from, to) ? { span, text } : undefined;
}

/** Where the number stands inside the label's text. */
export function numRange(one: Division): { readonly from: number; readonly to: number } | undefined {
  const from = one.num === '' ? -1 : (one.label?.flat.text.lastIndexOf(one.num) ?? -1);
  return from < 0 ? undefined : { from, to: from + one.num.length };
}
