import { bare, isAllCaps } from '../text/letters.ts';
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
  const one = bodyOf(a);
  const other = bodyOf(b);
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one) && !startAlike(one, other);
}

/**
 * True where two names can't mean one body, places included: `UBND huyện An Sơn` and `UBND tỉnh Sông Hoa` each count their
 * numbers. Stricter than `bodiesDiffer`, which asks whether one of two names is wrong.
 */
export function bodiesDistinct(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  if (isShortened(a) || isShortened(b)) return false;
  const one = bodyOf(a);
  const other = bodyOf(b);
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

function bodyOf(issuer: string): string {
  const words = bare(issuer).split(' ');
  const body = HEADS.find((head) => words.join(' ').startsWith(`${head} `));
  const rest = body === undefined ? words : words.slice(body.split(' ').length);
  return rest.map((word) => SHORT[word] ?? word).join(' ');
}

/** `Bộ GDĐT`: initials of words that only a reader can compare with the full name. */
function isShortened(issuer: string): boolean {
  if (isAllCaps(issuer)) return false;
  return issuer.split(' ').some((word) => /\p{Lu}[\p{L}&]*\p{Lu}/u.test(word) && SHORT[bare(word)] === undefined);
}

/** Heads of a body; named for the body itself. */
const HEADS: readonly string[] = [
  'bo truong',
  'pho chu tich',
  'chu tich',
  'pho giam doc',
  'giam doc',
  'hieu truong',
  'thong doc',
  'truong',
];
const SHORT: Readonly<Record<string, string>> = { ubnd: 'uy ban nhan dan', hdnd: 'hoi dong nhan dan' };

/** "UBND tỉnh" and "Ủy ban nhân dân tỉnh Lào Cai", "Ban Chấp hành Trung ương" and "… Đảng (khóa XII)". */
function startAlike(a: string, b: string): boolean {
  const words = Math.min(3, a.split(' ').length, b.split(' ').length);
  return words >= 2 && a.split(' ').slice(0, words).join(' ') === b.split(' ').slice(0, words).join(' ');
}

/** True where two titles have hardly a word in common: a shortened or reworded title keeps most of them. */
export function saidOtherwise(a: string, b: string): boolean {
  const one = wordsOf(a);
  const other = wordsOf(b);
  const least = Math.min(one.size, other.size);
  if (least < LEAST_WORDS) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / least < 0.25;
}

const LEAST_WORDS = 5;

/** Words that carry the meaning: function words and words of the form are in every title. */
function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    bare(title)
      .split(/[^\p{L}\p{Nd}]+/u)
      .filter((word) => word !== '' && !COMMON.has(word)),
  );
}

const COMMON: ReadonlySet<string> = new Set(
  've viec va cua cac cho nhung mot so tai trong theo den tu nam ve cong tac thuc hien trien khai ban hanh quy dinh'.split(
    ' ',
  ),
);
