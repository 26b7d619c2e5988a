/** A half-open range of UTF-16 offsets into the source text. The only coordinate inside the core. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement of a range of the source by text. An empty range is an insertion. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two ranges share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
