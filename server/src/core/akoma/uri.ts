import type { Citation } from '../citation/model.ts';
import { unitsOf } from '../citation/slots/locator.ts';
import { bare } from '../text/letters.ts';

/** What names a document: all of it as slugs; what isn't known is left out or said by a placeholder. */
export interface DocumentName {
  readonly isAct: boolean;
  readonly type: string;
  readonly issuer: string | undefined;
  /** `2020-03-05`, `2020`; undefined: not known. */
  readonly date: string | undefined;
  readonly number: string | undefined;
}

/**
 * Address of a document by the naming convention of Akoma Ntoso: `/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp`.
 * `nn` stands for a number that isn't there, `khong-ro` for a date.
 */
export function workUri({ isAct, type, issuer, date, number }: DocumentName): string {
  // A law or a decree has its issuer in its type; 12/KH-UBND is one of thousands.
  const author = issuer === undefined || NORMATIVE.has(type) ? '' : `/${issuerSlug(issuer)}`;
  const name = number === undefined ? 'nn' : slugOf(number);
  return `/akn/vn/${isAct ? 'act' : 'doc'}/${slugOf(type)}${author}/${date ?? 'khong-ro'}/${name}`;
}

/** Where a citation leads, down to the place that it names. */
export function citationUri(citation: Citation): string {
  const { family, type, symbol, symbolMeant, number, separator, title, session } = citation;
  const sign = symbolMeant ?? symbol;
  const whole = number === null ? undefined : sign === null ? number : `${number}${separator ?? '/'}${sign}`;
  const named = whole ?? title ?? session ?? undefined;
  const uri = workUri({
    isAct: family === 'quy-pham' || family === 'cu' || NORMATIVE.has(type),
    type,
    issuer: citation.issuer ?? undefined,
    date: citation.date ?? yearIn(whole),
    number: named,
  });
  const portion = portionOf(citation.locator);
  return portion === undefined ? uri : `${uri}/~${portion}`;
}

export const NORMATIVE: ReadonlySet<string> = new Set([
  'hien-phap',
  'bo-luat',
  'luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
]);

/** The year of `30/2020/NĐ-CP`. */
function yearIn(number: string | undefined): string | undefined {
  return number === undefined ? undefined : /^\d{1,5}\/((?:19|20)\d{2})\//u.exec(number)?.[1];
}

/** `điểm a khoản 2 Điều 5` -> `art_5__cl_2__point_a`; as far as each unit names one place. */
export function portionOf(locator: string | null): string | undefined {
  if (locator === null) return undefined;
  const units = unitsOf(locator, 0);
  let portion: string | undefined;
  for (const { unit, name } of LEVELS) {
    const found = units.filter((one) => one.name === unit);
    const value = found[0]?.values[0];
    if (found.length !== 1 || found[0]?.values.length !== 1 || value === undefined) {
      if (portion === undefined || found.length > 0) break;
      continue;
    }
    portion = portion === undefined ? `${name}_${value}` : `${portion}__${name}_${value}`;
  }
  return portion;
}

const LEVELS = [
  { unit: 'điều', name: 'art' },
  { unit: 'khoản', name: 'cl' },
  { unit: 'điểm', name: 'point' },
] as const;

/** One slug for one agency, whether its name is written out or not. */
export function issuerSlug(issuer: string): string {
  return slugOf(issuer)
    .replace(/^ubnd(?=-|$)/u, 'uy-ban-nhan-dan')
    .replace(/^hdnd(?=-|$)/u, 'hoi-dong-nhan-dan');
}

/** Letters without marks, the rest as hyphens: `30/2020/NĐ-CP` -> `30-2020-nd-cp`. */
export function slugOf(text: string): string {
  const letters = bare(text);
  // ASCII only: what an address is made of.
  const slug = letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return slug === '' ? 'nn' : slug;
}
