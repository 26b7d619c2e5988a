import type { DocumentTree } from '../tree/nodes.ts';

/**
 * The day on which a document's citations are judged: its own date, else the day of the check. Undefined where neither is
 * known whole: then nothing is said of validity.
 */
export function dayOf(doc: DocumentTree, today: string | undefined): string | undefined {
  const own = doc.preface.placeDate?.date;
  if (own?.iso?.length === 10) return own.iso;
  // A year of the past says that the text isn't of today; a blank date line is a draft.
  const year = own?.year?.value;
  if (year !== undefined && today !== undefined && String(year) !== today.slice(0, 4)) return undefined;
  return today;
}
