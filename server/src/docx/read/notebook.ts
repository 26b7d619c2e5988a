/** Counts of what is met on the way through a file, for the report. */
export interface Notebook {
  count(id: string, by?: number): void;
  /** A few words that tell which one is meant; the first twenty are kept. */
  detail(id: string, words: string): void;
  /** False once so many lines have been read anew (and as many readings begun) that it would be felt. */
  spend(lines: number): boolean;
  readonly counts: ReadonlyMap<string, number>;
  readonly details: ReadonlyMap<string, readonly string[]>;
}

const KEPT = 20;
const READINGS = 4_000;
const LONGEST = 80;

export function newNotebook(): Notebook {
  const counts = new Map<string, number>();
  const details = new Map<string, string[]>();
  let read = 0;
  return {
    counts,
    details,
    spend(lines) {
      read += lines;
      return read <= READINGS;
    },
    count(id, by = 1) {
      counts.set(id, (counts.get(id) ?? 0) + by);
    },
    detail(id, words) {
      const list = details.get(id) ?? [];
      details.set(id, list);
      const short = words.replace(/\s+/gu, ' ').trim();
      const shown = short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
      if (shown !== '' && list.length < KEPT && !list.includes(shown)) list.push(shown);
    },
  };
}
