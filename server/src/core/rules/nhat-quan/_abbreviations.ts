import { type Hit, matchesIn, type View } from '../../lint/view.ts';
import { isAllCaps } from '../../text/letters.ts';
import { countBefore } from '../../text/search.ts';

/** Capitals that stand alone: no part of a number and symbol, of a longer word, of "R&D". */
const CAPITALS = /(?<![\p{L}\p{N}/.&-])\p{Lu}{2,12}(?![\p{L}\p{N}&/-])/gu;
const ROMAN = /^[IVXLC]+$/u;
/** A word in capitals for its weight, "KHÔNG", "SAU": a syllable as Vietnamese builds them. */
const SYLLABLE = /^(?:NGH?|[CGKNPT]H|GI|TR|QU|[BCDĐGHKLMNPRSTVX])?[AĂÂEÊIOÔƠUƯY]{1,3}(?:NG|NH|CH|[CMNPT])?$/u;
/** A word in capitals bears its tone; letters that stand for words don't. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Abbreviations that no reader of administrative documents has to be told: bodies that stand in every header, units of
 * the country, names known all over the world, forms of companies, standards.
 */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'UBND HĐND MTTQ TW TP TX QH CP TTCP QPPL NSNN BHXH BHYT BHTN TNHH THCS THPT GDP GRDP FDI ODA PPP ASEAN UNESCO UNICEF ' +
    'WHO WTO IMF EU LHQ UNDP FAO ISO TCVN QCVN HACCP VIETGAP OCOP HIV AIDS COVID USD VND EUR SMS PDF QR AI IT TV LED USB ' +
    'GPS GIS CCTV CMND CCCD VNPT FPT VIETTEL ZALO EVN VTV VOV TTXVN ATM OTP KPI NATO OECD APEC'
  ).split(' '),
);

/** Abbreviations of the main document outside citations, lines in capitals and names in capitals; not the general ones. */
export function abbreviationsIn(view: View): readonly Hit[] {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const shouted = new Map<Hit['leaf'], boolean>();
  const hits = matchesIn(view.proseText, CAPITALS).filter((hit) => {
    const { leaf, text, from, to } = hit;
    if (leaf.area !== 'main' || leaf.role === 'quoted' || GENERAL.has(text) || ROMAN.test(text)) return false;
    if (TONED.test(text.normalize('NFD')) || (text.length > 2 && SYLLABLE.test(text))) return false;
    const inCapitals = shouted.get(leaf) ?? isAllCaps(leaf.flat.text);
    shouted.set(leaf, inCapitals);
    if (
      inCapitals ||
      NEXT.test(leaf.flat.text.slice(to, to + 14)) ||
      LAST.test(leaf.flat.text.slice(Math.max(0, from - 14), from))
    )
      return false;
    const before = view.citations[countBefore(view.citations, ({ span }) => span.start <= hit.span.start) - 1];
    return before === undefined || before.span.end < hit.span.end;
  });
  cache.set(view, hits);
  return hits;
}

const cache = new WeakMap<View, readonly Hit[]>();
/** Another word in capitals beside: a heading within the line, a name. */
const NEXT = /^ \p{Lu}{2}/u;
const LAST = /(?:^|[^\p{L}])\p{Lu}{2,12} $/u;
