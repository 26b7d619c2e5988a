import type { Citation } from '../citation/model.ts';
import { bare } from '../text/letters.ts';

/** `34-CT/TW` as meant: faults repaired. Undefined where number or symbol is blank. */
export function codeOf(citation: Citation): string | undefined {
  const { number, separator, symbol, symbolMeant } = citation;
  if (number === null || symbol === null) return undefined;
  const swapped = citation.faults.find((fault) => fault.code === 'symbol-swapped')?.meant;
  if (swapped !== undefined && /^\d/u.test(swapped)) return swapped;
  const sign = (separator ?? '/').replace(/[‐‑–—−_]/gu, '-').replaceAll('\\', '');
  return `${number}${sign}${symbolMeant ?? symbol}`;
}

/** Number and symbol for comparing: no marks, signs, blanks, case or leading zero. `02/CT-UBND` and `2/CT-UBNĐ` agree. */
export function keyOfCode(code: string): string {
  return bare(code)
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/^0+(?=\d)/u, '');
}

/** What makes two mentions name one document, the date left aside: repaired number and symbol. */
export function keyOfCitation(citation: Citation): string | undefined {
  const code = codeOf(citation);
  return code === undefined ? undefined : keyOfCode(code);
}

/** Name of a law for comparing: no marks, capitals, commas or double blanks. */
export function keyOfName(name: string): string {
  return bare(name)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}
