import { type Basis, LAW_SHORT, LAWS, type LawId } from '../law/source.ts';
import type { Rule } from '../lint/rule.ts';
import { ALPHABET, letterOrdinal, romanValue } from '../text/letters.ts';

/** A law, its divisions that rules rest on, and the places in them; all in the order of the law. */
export interface LawIndex {
  readonly law: LawId;
  readonly divisions: readonly DivisionIndex[];
}

export interface DivisionIndex {
  /** With the short name of the law, so that no two headings of the page are alike. */
  readonly heading: string;
  readonly places: readonly PlaceIndex[];
}

export interface PlaceIndex {
  readonly at: string;
  readonly rules: readonly { readonly rule: Rule; readonly kind: Basis['kind'] }[];
}

/** All rules by the articles they rest on. */
export function articleIndex(rules: readonly Rule[]): readonly LawIndex[] {
  const laws = Object.keys(LAWS).filter((law): law is LawId => law in LAWS);
  return laws.flatMap((law) => {
    const places = new Map<string, { rule: Rule; kind: Basis['kind'] }[]>();
    for (const rule of rules) {
      for (const basis of rule.basis) {
        if (basis.law !== law) continue;
        for (const at of placesOf(basis)) {
          const list = places.get(at) ?? [];
          if (!list.some((one) => one.rule === rule)) list.push({ rule, kind: basis.kind });
          places.set(at, list);
        }
      }
    }
    if (places.size === 0) return [];
    const sorted = [...places].sort(([a], [b]) => compare(orderOf(a), orderOf(b)));
    const divisions = new Map<string, PlaceIndex[]>();
    for (const [at, list] of sorted) {
      const heading = divisionHeading({ law, at });
      divisions.set(heading, [...(divisions.get(heading) ?? []), { at, rules: list }]);
    }
    return [{ law, divisions: [...divisions].map(([heading, list]) => ({ heading, places: list })) }];
  });
}

/** The places that one basis names: "Điều 8; Phụ lục I" names two. Customs are sentences and stay whole. */
export function placesOf({ law, at }: Pick<Basis, 'law' | 'at'>): readonly string[] {
  return law === 'thong-le' ? [at] : at.split('; ');
}

/** The heading of the page by article under which a place stands. */
export function divisionHeading({ law, at }: Pick<Basis, 'law' | 'at'>): string {
  if (law === 'thong-le') return LAW_SHORT[law];
  const division = DIVISION.exec(at)?.[0] ?? at;
  return `${LAW_SHORT[law]}, ${division}`;
}

/** Articles as a whole; of an annex as far as its clause; of the Party's guidance its numbered parts. */
const DIVISION =
  /^(?:Điều \d+|Phụ lục I, Phần I, Mục II, khoản \d+|Phụ lục [IVX]+(?:, Phần [IVX]+)?(?:, Mục [IVX]+)?|Phần [IVX]+, mục [IVX]+(?:, điểm \d+)?|điểm \d+(?:\.\d+)?)/u;

/** What a place is sorted by: Roman and Arabic numbers as numbers, letters of points by the Vietnamese alphabet, articles before annexes. */
function orderOf(at: string): readonly (number | string)[] {
  const annex = at.includes('Phụ lục') ? 1 : 0;
  const words = at.match(/\d+|\p{L}+/gu) ?? [];
  return [
    annex,
    ...words.map((word) => {
      if (/^\d/u.test(word)) return Number(word);
      if (/^[IVX]+$/u.test(word)) return romanValue(word);
      return word.length === 1 && ALPHABET.includes(word) ? letterOrdinal(word) : word;
    }),
  ];
}

/** A place stands before what lies in it; numbers before words. */
function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (typeof x === 'string' && typeof y === 'string') return x < y ? -1 : 1;
    return typeof x === 'number' ? -1 : 1;
  }
  return 0;
}
