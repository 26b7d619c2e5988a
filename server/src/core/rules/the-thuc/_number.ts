import { readSymbol, type SymbolFault, type SymbolReading } from '../../citation/symbol.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { DocumentTree, Leaf } from '../../tree/nodes.ts';
import { retype } from './_document.ts';

/** The document's own number line, read: its leaf, and number and symbol in it (offsets of the leaf's plain text). */
export interface OwnNumber {
  readonly leaf: Leaf;
  readonly flat: Flat;
  /** Index behind the word ("Số:", "Luật số:"). */
  readonly from: number;
  readonly reading: SymbolReading;
}

/** Undefined where there is no number line, or what stands on it is no number and symbol to its end. */
export function ownNumber(doc: DocumentTree): OwnNumber | undefined {
  const leaf = doc.preface.number?.leaves[0];
  if (leaf === undefined) return undefined;
  const { flat } = leaf;
  const word = WORD.exec(flat.text)?.[0];
  if (word === undefined) return undefined;
  let from = word.length;
  while (from < flat.text.length && SLOT.test(flat.text[from] ?? '')) from += 1;
  const reading = readSymbol(flat.text, from, (at) => flat.breaks?.includes(at) === true);
  if (reading === undefined || reading.to < flat.text.length) return undefined;
  return { leaf, flat, from: word.length, reading };
}

const WORD = /^(?:[\p{L} ]{1,20} )?(?:Số|số|SỐ) ?:?/u;
const SLOT = /[\s._…<>«»]/u;

export function placeOf(own: OwnNumber, from: number, to: number): Span {
  return spanOf(own.flat, from, to);
}

/** Faults of one kind, each with the edit that mends it. */
export function faultsOf(own: OwnNumber, codes: readonly SymbolFault['code'][]): readonly SymbolFault[] {
  return own.reading.faults.filter((fault) => codes.includes(fault.code));
}

export function mend(own: OwnNumber, fault: SymbolFault, source: string): Edit | undefined {
  return fault.meant === undefined ? undefined : retype(own.flat, fault.from, fault.to, fault.meant, source);
}
