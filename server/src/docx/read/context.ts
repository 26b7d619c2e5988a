import type { WordBlock } from './model.ts';
import type { Notebook } from './notebook.ts';
import type { Numbering } from './numbering.ts';
import type { Relation } from './package.ts';
import type { Styles } from './styles.ts';

/** What the readers of paragraphs, tables and pages share while a file is read. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Of the part that is being read. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly notes: Notebook;
  readonly state: State;
  /** Words of a footnote or endnote. */
  note(kind: 'footnote' | 'endnote', id: string): readonly WordBlock[] | undefined;
}

export interface State {
  /** Paragraphs read so far. */
  ordinal: number;
  /** Sections ended so far. */
  section: number;
  /** Fields that are open, the innermost last. */
  fields: Field[];
}

/** `{ PAGE }`: its code is no text, its result is. */
export interface Field {
  code: string;
  result: boolean;
}

export function newState(): State {
  return { ordinal: 0, section: 0, fields: [] };
}
