import { bodyWords, isShortForm } from '../law/body.ts';
import { isAllCaps } from '../text/letters.ts';
import type { Citation } from './model.ts';

/** The part of a citation that says when and by whom its document was issued. */
export type Issued = Pick<Citation, 'family' | 'date' | 'issuer'>;

/**
 * True where two citations with one number give dates that can't both be right. Numbers that begin again each year or term
 * clash only within one year, or where the same day stands in two years.
 */
export function datesClash(a: Issued, b: Issued): boolean {
  if (a.date === null || b.date === null || a.date.length < 10 || b.date.length < 10 || a.date === b.date) return false;
  if (b.family === 'quy-pham' || b.family === 'lien-tich') return true;
  const sameYear = a.date.slice(0, 4) === b.date.slice(0, 4);
  return sameYear || a.date.slice(5) === b.date.slice(5);
}

/** One number and date with different bodies, once heads of a body and short forms are put aside. */
export function issuersClash(a: Issued, b: Issued): boolean {
  if (a.issuer === null || b.issuer === null || a.date === null || a.date !== b.date) return false;
  return bodiesDiffer(a.issuer, b.issuer);
}

/** `Bộ trưởng Bộ Nội vụ` and `Bộ Nội vụ`, `UBND tỉnh` and `Ủy ban nhân dân tỉnh Lào Cai` are one body. */
export function bodiesDiffer(a: string, b: string): boolean {
  if (isShortened(a) || isShortened(b)) return false;
  const one = bodyWords(a);
  const other = bodyWords(b);
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one) && !startAlike(one, other);
}

/**
 * True where two names can't mean one body, places included: `UBND huyện An Sơn` and `UBND tỉnh Sông Hoa` each count their
 * numbers. Stricter than `bodiesDiffer`, which asks whether one of two names is wrong.
 */
export function bodiesDistinct(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  if (isShortened(a) || isShortened(b)) return false;
  const one = bodyWords(a);
  const other = bodyWords(b);
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

/** `Bộ GDĐT`: initials of words that only a reader can compare with the full name. */
function isShortened(issuer: string): boolean {
  if (isAllCaps(issuer)) return false;
  return issuer.split(' ').some((word) => /\p{Lu}[\p{L}&]*\p{Lu}/u.test(word) && !isShortForm(word));
}

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh Lào Cai", "Ban Chấp hành Trung ương" and "… Đảng (khóa XII)". */
function startAlike(a: string, b: string): boolean {
  const words = Math.min(3, a.split(' ').length, b.split(' ').length);
  return words >= 2 && a.split(' ').slice(0, words).join(' ') === b.split(' ').slice(0, words).join(' ');
}
