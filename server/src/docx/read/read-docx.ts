import { cleanText } from '../../core/clean/clean.ts';
import type { OffPaper } from '../../core/layout/off-paper.ts';
import type { Values } from '../../core/lint/rule.ts';
import { readOffPaper } from '../off-paper-part.ts';
import { type Composed, compose, type Place } from './compose.ts';
import { readDocument } from './document.ts';
import { otherFile } from './kind.ts';
import { LIMITS } from './limits.ts';
import type { WordDocument } from './model.ts';
import { type Notebook, newNotebook } from './notebook.ts';
import { openPackage, type Package } from './package.ts';
import { edgeNotes, edgeTexts, takenFromEdges } from './page-texts.ts';
import { Refused } from './refused.ts';
import { type ImportNote, notesOf } from './report.ts';
import { restored } from './restore.ts';
import type { RefusalId } from './texts.ts';

export type Import = Imported | Refusal;

export interface Imported {
  readonly type: 'text';
  /** Source in the clean form. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
  /** Which paragraph of the file each stretch of the text came from, in the order of the text. */
  readonly places: readonly Place[];
  /** What the file shows, for the check of the printed form. */
  readonly document: WordDocument;
}

export interface Refusal {
  readonly type: 'refused';
  readonly id: RefusalId;
  readonly values: Values;
}

/** A .docx as source text. Total: whatever the bytes are, there is a text or a reason; nothing is written anywhere. */
export function readDocx(bytes: Uint8Array): Import {
  try {
    const other = otherFile(bytes);
    if (other !== undefined) return { type: 'refused', id: other, values: {} };
    const file = openPackage(bytes);
    return imported(file, readDocument(file));
  } catch (error) {
    if (error instanceof Refused) return { type: 'refused', id: error.id, values: error.values };
    // Whatever was overlooked: the one who waits for a text shall get a sentence, not a stack.
    return { type: 'refused', id: 'internal', values: {} };
  }
}

function imported(file: Package, document: WordDocument): Imported {
  const ours = oursOf(file);
  if (ours !== undefined) {
    const notes = newNotebook();
    const edges = edgeTexts(document).map(({ paragraph }) => paragraph);
    const back = restored(ours, [...edges, ...document.blocks], notes);
    if (back !== undefined) return result(back, document, notes, []);
  }
  const notes = newNotebook();
  const edges = edgeTexts(document);
  const taken = takenFromEdges(edges);
  const composed = compose([...taken, ...document.blocks], notes);
  if (composed.text.length > LIMITS.text) throw new Refused('tooLong');
  if (composed.text === '') notes.count('noText');
  if (document.sections.some(({ columns }) => columns > 1)) notes.count('columns');
  return result(cleaned(composed), document, notes, edgeNotes(edges, taken));
}

function result(
  { text, places }: Composed,
  document: WordDocument,
  notes: Notebook,
  more: readonly ImportNote[],
): Imported {
  const all = {
    counts: new Map([...document.counts, ...notes.counts]),
    details: new Map([...document.details, ...notes.details]),
  };
  return { type: 'text', text, notes: [...notesOf(all), ...more], places, document };
}

/** What the paper doesn't show, where the file was made by us. */
function oursOf(file: Package): OffPaper | undefined {
  for (const { kind, target, external } of file.relations.values()) {
    const entry = kind === 'customXml' && !external ? file.entry(target) : undefined;
    const found = entry === undefined ? undefined : readOffPaper(file.xml.text(entry));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Beyond so many characters the many readings that the clean form takes would be felt; beyond fewer it is taken only where
 * something stands in columns made by hand.
 */
const CLEANED = 200_000;
const ALWAYS_CLEANED = 60_000;
const BY_HAND = /\t|[^\s] {3,}[^\s]/u;

/** Headers typed by tabs or blanks are arranged as everywhere else in the program; the places move along. */
function cleaned(composed: Composed): Composed {
  const { length } = composed.text;
  if (length > CLEANED || (length > ALWAYS_CLEANED && !BY_HAND.test(composed.text))) return composed;
  const { text, edits } = cleanText(composed.text);
  if (edits.length === 0) return composed;
  const moved = (at: number): number => {
    let by = 0;
    for (const { span, text: inserted } of edits) {
      if (span.start > at) break;
      by = span.end <= at ? by + inserted.length - (span.end - span.start) : by + Math.min(0, span.start - at);
    }
    return at + by;
  };
  const places = composed.places.map(({ start, end, paragraph }) => ({
    start: moved(start),
    end: moved(end),
    paragraph,
  }));
  return { text, places };
}
