import type { PreambleNode, Preface, Regime } from './nodes.ts';

const NORMATIVE: ReadonlySet<string> = new Set([
  'luat',
  'bo-luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'nghi-quyet-lien-tich',
  'hien-phap',
  'lenh',
]);

/** Kinds that are normative or administrative: a year in the symbol of any other kind is a slip. */
export const WITH_YEAR: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet', 'quy-che', 'quy-dinh', 'dieu-le']);

/**
 * The rules a document is bound to: Party by its title or the shape of its number, normative by its kind or by the year
 * inside its symbol (Luật số 64/2025/QH15, Điều 7 khoản 3), State administrative otherwise. A draft whose number line
 * is still missing is known by the sentence that only a normative text has ("Ủy ban nhân dân ban hành Quyết định …").
 */
export function regimeOf(kind: string, preface: Preface, preamble: readonly PreambleNode[] = []): Regime | undefined {
  if (kind === 'unknown') return undefined;
  if (preface.partyTitle !== undefined) return 'dang';
  if (NORMATIVE.has(kind)) return 'quy-pham';
  const { number } = preface;
  if (preface.nationalTitle === undefined && number !== undefined && isPartyShape(number.text)) return 'dang';
  if (WITH_YEAR.has(kind) && YEAR.test(number?.symbol ?? '')) return 'quy-pham';
  if (number === undefined && ENACTED.has(kind) && enacts(preamble)) return 'quy-pham';
  return 'nd30';
}

/** The year, or the blank for it between two slashes. */
const YEAR = /^(?:(?:19|20)\d\d|…|\.{2,10}) ?\//u;

const ENACTED: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet']);

function enacts(preamble: readonly PreambleNode[]): boolean {
  return (
    preamble.every(({ type }) => type === 'basis' || type === 'opening') &&
    preamble.some(({ type, leaf }) => type === 'opening' && ENACTS.test(leaf.flat.text))
  );
}

const ENACTS = /^\p{Lu}[\p{L} ]{0,100} ban hành (?:Quyết định|Nghị quyết) [^.]{0,600}\.$/u;

function isPartyShape(text: string): boolean {
  return /^Số ?\d* ?- ?\p{Lu}\p{L}{1,4}\//u.test(text);
}
