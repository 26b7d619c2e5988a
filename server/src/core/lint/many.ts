import type { Edit, Span } from '../text/span.ts';

/** One place of a fault that may stand hundreds of times in a file (decomposed letters, soft hyphens, double spaces). */
export interface Place {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/**
 * Above the cap a fault is told once, on its first place with a fix for all of them, or it would bury everything else.
 * `each` is called for every place up to the cap; `all` once, when there are more.
 */
export function reportMany<P extends Place>(
  places: readonly P[],
  cap: number,
  each: (place: P) => void,
  all: (first: P, count: number, edits: readonly Edit[]) => void,
): void {
  const first = places[0];
  if (first === undefined) return;
  if (places.length <= cap) {
    for (const place of places) each(place);
    return;
  }
  all(
    first,
    places.length,
    places.flatMap((place) => place.edits),
  );
}
