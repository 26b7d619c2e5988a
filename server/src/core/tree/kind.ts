import type { Preface, Regime } from './nodes.ts';

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
const WITH_YEAR: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet', 'quy-che', 'quy-dinh', 'dieu-le']);

/**
 * The rules a document is bound to: Party by its title or the shape of its number, normative by its kind or by the year
 * inside its symbol (Luật số 64/2025/QH15, Điều 7 khoản 3), State administrative otherwise.
 */
export function regimeOf(kind: string, preface: Preface): Regime | undefined {
  if (kind === 'unknown') return undefined;
  if (preface.partyTitle !== undefined) return 'dang';
  if (NORMATIVE.has(kind)) return 'quy-pham';
  const { number } = preface;
  if (preface.nationalTitle === undefined && number !== undefined && isPartyShape(number.text)) return 'dang';
  if (WITH_YEAR.has(kind) && /^(?:19|20)\d\d ?\//u.test(number?.symbol ?? '')) return 'quy-pham';
  return 'nd30';
}

function isPartyShape(text: string): boolean {
  return /^Số ?\d* ?- ?\p{Lu}\p{L}{1,4}\//u.test(text);
}
