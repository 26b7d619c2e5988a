import { headerRole, isAgencyHead, NUMBER_LINE, type TypeLine } from './header.ts';
import type { Head } from './heads.ts';
import { type HeaderPiece, headerPieces } from './preface.ts';
import type { Row } from './row.ts';

const COPY = /^(?:SAO Y(?: BẢN CHÍNH)?|SAO LỤC|TRÍCH SAO)$/u;

/** The form of a copy, on a line of its own below the document that it copies (Nghị định 30/2020/NĐ-CP, Mẫu 3.1). */
export function copyLine(text: string): TypeLine | undefined {
  return COPY.test(text) ? { type: undefined, kind: 'ban-sao', length: text.length } : undefined;
}

/** Its number or its agency stands close above, or its date below: a look at few rows, before the header is read. */
export function couldHeadCopy(rows: readonly Row[], at: number): boolean {
  const above = rows.slice(Math.max(0, at - 4), at);
  return (
    above.some((row) => row.type === 'text' && row.columns.some(({ text }) => isNumberOrAgency(text))) ||
    isDated(rows[at + 1])
  );
}

function isNumberOrAgency(text: string): boolean {
  return NUMBER_LINE.test(text) || isAgencyHead(text);
}

function isDated(row: Row | undefined): boolean {
  return row?.type === 'text' && headerRole(row.flat.text) === 'placeDate';
}

interface CopyLines {
  readonly from: number;
  readonly at: number;
  readonly type: TypeLine;
  readonly pieces: readonly HeaderPiece[];
}

/** In a copy the place and date stand below the form, not above it. */
export function copyHead(rows: readonly Row[], { from, at, type, pieces }: CopyLines): Head | undefined {
  const below = rows[at + 1];
  const dated = below?.type === 'text' ? headerPieces(below, undefined) : undefined;
  const isDate = dated?.length === 1 && dated[0]?.role === 'placeDate';
  // The words alone may be a heading that speaks of copies.
  if (!pieces.some(({ flat }) => isNumberOrAgency(flat.text)) && !isDate) return undefined;
  const all = isDate ? [...pieces, ...dated] : pieces;
  return { from, typeRow: at, type, kind: type.kind, after: isDate ? at + 2 : at + 1, pieces: all, web: false };
}
