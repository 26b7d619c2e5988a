import { AUTHORITIES } from '../law/authorities.ts';
import { DOCUMENT_TYPES } from '../law/types.ts';

/** Abbreviations that the table of types does not hold: joint and consolidated texts, permits, other languages of offices. */
const FURTHER: readonly (readonly [string, string])[] = [
  ['TTLB', 'thong-tu-lien-tich'],
  ['SL', 'sac-lenh'],
  ['GP', 'giay-phep'],
  ['GCN', 'giay-chung-nhan'],
  ['GXN', 'giay-xac-nhan'],
  ['QyC', 'quy-che'],
  ['CTPH', 'chuong-trinh'],
  ['BS', 'ban-sao'],
];

/** Abbreviations of types that symbols hold, State and Party together, with the slugs that they may stand for. */
export const TYPE_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = collect();

/** What a part of a symbol was meant to be; `code` names the kind of fault, undefined where nothing is wrong. */
export interface Repair {
  readonly meant: string;
  readonly code:
    | 'symbol-homoglyph'
    | 'symbol-d'
    | 'symbol-case'
    | 'symbol-agency'
    | 'symbol-separator'
    | 'symbol-term'
    | undefined;
}

/** `С` (Cyrillic) -> `C`, `Ð` -> `Đ`: letters that look right and are other letters. One character for one. */
export function plainLetters(text: string): string {
  if (!LOOKALIKE.test(text)) return text;
  return Array.from(text, (char) => LOOKALIKES[char] ?? char).join('');
}

/** The abbreviation of a type that the part was meant to be; undefined where it is none. */
export function repairType(part: string): Repair | undefined {
  const plain = plainLetters(part);
  const letters = plain.replace('ĐĐ', 'Đ');
  const seen = plain !== part ? 'symbol-homoglyph' : letters !== plain ? 'symbol-d' : undefined;
  if (TYPE_ABBREVIATIONS.has(letters)) return { meant: letters, code: seen };
  const cased = TYPES_IN_LOWER_CASE.get(letters.toLowerCase());
  if (cased !== undefined) return { meant: cased, code: seen ?? 'symbol-case' };
  const crossed = TYPED_WITHOUT_STROKE.get(letters.toUpperCase());
  return crossed === undefined ? undefined : { meant: crossed, code: seen ?? 'symbol-d' };
}

/** The abbreviation of an authority that the part was meant to be: the part itself where nothing speaks against it. */
export function repairAgency(part: string): Repair {
  const letters = plainLetters(part);
  const seen = letters === part ? undefined : 'symbol-homoglyph';
  const typo = AGENCY_TYPOS.get(letters);
  if (typo !== undefined) return { meant: typo, code: seen ?? 'symbol-agency' };
  if (AGENCIES.has(letters)) return { meant: letters, code: seen };
  const term = /^(?:qh|ubtvqh)\d{1,2}$/iu.test(letters) ? letters.toUpperCase() : undefined;
  const cased = term ?? CENTRAL_IN_LOWER_CASE.get(letters.toLowerCase());
  if (cased !== undefined && cased !== letters) return { meant: cased, code: seen ?? 'symbol-case' };
  return { meant: letters, code: seen };
}

const AGENCIES: ReadonlySet<string> = new Set(AUTHORITIES.map((one) => one.abbreviation));

// Only names that nothing else could be: `BTC` in lower case may be anything.
const CENTRAL_IN_LOWER_CASE: ReadonlyMap<string, string> = new Map(
  ['TTg', 'CP', 'CTN', 'VPCP', 'UBND', 'HĐND', 'TTCP', 'NHNN', 'TW', 'BNV'].map((one) => [one.toLowerCase(), one]),
);

const AGENCY_TYPOS: ReadonlyMap<string, string> = new Map([
  ['TƯ', 'TW'],
  ['Tg', 'TTg'],
  ['HDND', 'HĐND'],
  ['UBNĐ', 'UBND'],
  ['BGDDT', 'BGDĐT'],
  ['SGDDT', 'SGDĐT'],
  ['HDTDKT', 'HĐTĐKT'],
  ['ĐCTUBTWMTQVN', 'ĐCTUBTWMTTQVN'],
]);

const TYPED_WITHOUT_STROKE: ReadonlyMap<string, string> = new Map([
  ['ND', 'NĐ'],
  ['QD', 'QĐ'],
  ['QYD', 'QyĐ'],
  ['QDI', 'QĐi'],
]);

function collect(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (abbreviation: string, slug: string) => {
    found.set(abbreviation, [...(found.get(abbreviation) ?? []), slug]);
  };
  for (const type of DOCUMENT_TYPES) {
    const both = [...(type.state === undefined ? [] : [type.state]), ...(type.party ?? [])];
    for (const abbreviation of new Set(both)) add(abbreviation, type.slug);
  }
  for (const [abbreviation, slug] of FURTHER) if (!found.get(abbreviation)?.includes(slug)) add(abbreviation, slug);
  return found;
}

const TYPES_IN_LOWER_CASE: ReadonlyMap<string, string> = new Map(
  [...TYPE_ABBREVIATIONS.keys()].filter((one) => one.length > 1).map((one) => [one.toLowerCase(), one]),
);

/** Letters seen in real symbols (Ð of Icelandic, Cyrillic of old keyboards) with the ones they stand for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
};

const LOOKALIKE = /[Ðð\u0400-\u04FF]/u;
