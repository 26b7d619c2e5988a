import type { Edit, Span } from '../../text/span.ts';

/**
 * The edit of a range of the source that may hold one of the two marks of a bold or italic stretch: the mark is kept or
 * goes with its fellow, so that no lone one stays behind. Undefined where the stretch would begin in what is taken away.
 */
export function editKeepingMarks(source: string, span: Span, text: string): Edit | undefined {
  const lone = loneMark(source.slice(span.start, span.end));
  if (lone === undefined) return { span, text };
  const { mark, at } = lone;
  const before = source[span.start + at - 1] ?? ' ';
  // A closing mark stands at the end of a word.
  if (!/\s/u.test(before)) return { span, text: text === '' ? mark : `${text}${mark}` };
  return source.startsWith(mark, span.end)
    ? { span: { start: span.start, end: span.end + mark.length }, text }
    : undefined;
}

/** True where the marks within are pairs. */
export function hasPairedMarks(slice: string): boolean {
  return loneMark(slice) === undefined;
}

function loneMark(slice: string): { readonly mark: string; readonly at: number } | undefined {
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of slice.matchAll(/\*+/gu)) {
    if (open.at(-1)?.mark === mark) open.pop();
    else open.push({ mark, at });
  }
  return open[0];
}
