import type { Span } from '../text/span.ts';
import type { Division, DivisionType, LeafRole, Table } from '../tree/nodes.ts';

/** Part of the document that a paragraph stands in: nothing of one is taken for a change of another. */
export type Zone = 'preface' | 'preamble' | 'body' | 'conclusions' | 'annex' | 'further' | 'outside';

/** What tells which paragraph of one version is which one of the other. */
export interface Comparable {
  readonly zone: Zone;
  readonly role: LeafRole;
  /** The marker with its punctuation, `2.`, `a)`; undefined where there is none. It is no word of the text. */
  readonly label: string | undefined;
  readonly text: string;
  /** Of a row: the text is these, joined. */
  readonly cells: readonly string[] | undefined;
  /** What the label is that of. */
  readonly division: DivisionType | undefined;
  /** A line belongs to the nearest one above that is less deep. */
  readonly depth: number;
  /** Only lines of one sort can be one line written anew. */
  readonly sort: string;
}

/** A paragraph of the paper, or a row of a table: what is compared. */
export interface Unit extends Comparable {
  /** Of a row: its table, and whether it is its first row. */
  readonly table: Table | undefined;
  /** Of a row: the names of its table's columns. */
  readonly heads: readonly string[] | undefined;
  /** The divisions and the annex that it stands in, the outermost first. */
  readonly path: readonly Step[];
  /** The division whose first line this is. */
  readonly head: Division | undefined;
  readonly span: Span;
}

/** What a paragraph stands in: a division, an annex, or a further document of the file. */
export interface Step {
  readonly node: object;
  readonly kind: Division['type'] | 'annex' | 'document';
  readonly num: string;
  /** The marker as written, without final punctuation: `Điều 5`, `II`, `a`. */
  readonly label: string;
  /** Title of an annex or a further document, heading of an unnumbered division. */
  readonly title: string;
}
