import type { Language } from '../../core/lint/finding.ts';
import type { Values } from '../../core/lint/rule.ts';
import { type NoteId, noteText } from './texts.ts';

/** Something of the file that isn't in the text, or stands there otherwise. */
export interface ImportNote {
  readonly id: NoteId;
  readonly values: Values;
  /** First words of the places, up to twenty. */
  readonly details: readonly string[];
}

export interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly details: ReadonlyMap<string, readonly string[]>;
}

export function noteMessage({ id, values }: ImportNote, language: Language): string {
  return noteText(id, values, language);
}

/** Notes in a fixed order, those that may have changed the meaning first. */
export function notesOf({ counts, details }: Counted): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  const of = (key: string): number => counts.get(key) ?? 0;
  const words = (key: string): readonly string[] => details.get(key) ?? [];
  const add = (id: NoteId, values: Values): void => {
    notes.push({ id, values, details: words(id) });
  };
  if (of('inserted') + of('deleted') > 0) add('inserted', { so: of('inserted'), bo: of('deleted') });
  for (const id of COUNTED) if (of(id) > 0) add(id, { so: of(id), phong: words(id).join(', ') });
  if (words('oldFonts').length > 0) add('oldFonts', { phong: words('oldFonts').join(', ') });
  for (const name of words('missingParts')) notes.push({ id: 'missingParts', values: { phan: name }, details: [] });
  return notes;
}

const COUNTED: readonly NoteId[] = [
  'comments',
  'footnotes',
  'hidden',
  'textBoxes',
  'pictures',
  'contents',
  'equations',
  'merged',
  'nested',
  'cellLines',
  'unknownSymbols',
  'autoLetters',
  'softBreaks',
  'emphasis',
  'links',
  'columns',
  'chunks',
  'noText',
];
