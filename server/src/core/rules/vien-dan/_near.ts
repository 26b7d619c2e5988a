import type { Citation } from '../../citation/model.ts';
import { readSymbol } from '../../citation/symbol.ts';
import { isSameBody } from '../../law/body.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { keyOfCode } from '../../registry/key.ts';
import { isConfirmed, type RegistryEntry } from '../../registry/model.ts';
import type { Registry } from '../../registry/registry.ts';
import { compareTitles, isNearlyWhole } from '../../registry/title.ts';
import { codeOf, isOwnNumber, symbolOf } from './_citation.ts';
import { isCentral, isOfOffice, isOfType, titleOf } from './_registry.ts';
import { textAfter } from './_sentence.ts';

/** An entry of the very date cited, whose number or symbol is a slip of the finger away from the one cited. */
export interface NearMiss {
  readonly entry: RegistryEntry;
  /** Title or issuer speak for it too, and the row is confirmed. */
  readonly sure: boolean;
}

/**
 * The document that a citation with a mistyped number means. Two documents of one office and day often have neighbouring
 * numbers, so the title has to agree; only a directive of the Party's centre, of which there is hardly ever more
 * than one in a day, may go without (a plenum passes several resolutions on one day). Undefined where the cited number itself is known with that date.
 */
export function nearMissOf(context: RuleContext, citation: Citation): NearMiss | undefined {
  const code = codeOf(citation);
  const reading = symbolOf(citation);
  const { date } = citation;
  if (code === undefined || reading === undefined || date === null || date.length < 10 || citation.family === 'cu') {
    return undefined;
  }
  if (isOwnNumber(context, citation)) return undefined;
  const { registry } = context;
  if (registry.byCode(code).some((entry) => entry.date === undefined || entry.date === date)) return undefined;
  const [one, another] = entriesOn(registry, date).filter((entry) => isNear(context, citation, code, entry));
  if (one === undefined || another !== undefined) return undefined;
  const titled = isTitled(citation, one);
  const issued =
    citation.issuer !== null && one.issuer !== undefined && isSameBody(citation.issuer, one.issuer) === true;
  const confirmed = isConfirmed(one, 'so-ky-hieu') && isConfirmed(one, 'ngay');
  return { entry: one, sure: confirmed && (titled || issued) };
}

function isNear({ view }: RuleContext, citation: Citation, code: string, entry: RegistryEntry): boolean {
  if (entry.code === undefined || entry.origin.kind === 'van-ban') return false;
  const [number, symbol] = partsOf(code);
  const [knownNumber, knownSymbol] = partsOf(entry.code);
  const sameBody =
    citation.issuer === null || entry.issuer === undefined ? undefined : isSameBody(citation.issuer, entry.issuer);
  if (sameBody === false || !isOfOfficeOrCentral(citation, entry)) return false;
  if (symbol !== knownSymbol) {
    if (isOtherYear(citation, number, symbol, knownNumber, knownSymbol)) return true;
    // 34-KL/TW for 34-CT/TW: many documents share a number and a day, so only the title can tell.
    return number === knownNumber && number !== '' && isTitled(citation, entry);
  }
  if (!isOfType(citation, entry) || !isOneSlip(number, knownNumber)) return false;
  if (citation.title !== null || symbolOf(citation)?.family !== 'dang') return isTitled(citation, entry);
  return (
    entry.type === 'chi-thi' && knownSymbol.endsWith('tw') && /^ ?(?:$|[.,;:)]|và )/u.test(textAfter(view, citation))
  );
}

/** 152/2024/NĐ-CP of 14/6/2025: number, type and body are those of a decree of that day, only the year in the number isn't. */
function isOtherYear(
  { date }: Citation,
  number: string,
  symbol: string,
  knownNumber: string,
  knownSymbol: string,
): boolean {
  const year = /^(?:19|20)\d\d(?=\p{L})/u.exec(symbol)?.[0];
  const known = /^(?:19|20)\d\d(?=\p{L})/u.exec(knownSymbol)?.[0];
  return (
    number === knownNumber &&
    year !== undefined &&
    known !== undefined &&
    date?.startsWith(year) === false &&
    date.startsWith(known) &&
    symbol.slice(4) === knownSymbol.slice(4)
  );
}

function isOfOfficeOrCentral(citation: Citation, entry: RegistryEntry): boolean {
  return (isCentral(symbolOf(citation)) && isCentral(readSymbol(entry.code ?? ''))) || isOfOffice(citation, entry);
}

function isTitled(citation: Citation, entry: RegistryEntry): boolean {
  const known = titleOf(entry);
  if (citation.title === null || known === undefined) return false;
  return entry.code?.endsWith('/TW') === true
    ? compareTitles(citation.title, known) === 'same'
    : isNearlyWhole(citation.title, known);
}

/** Number without leading zeros, and the rest, both bare: `34-CT/TW` -> `34`, `cttw`. */
function partsOf(code: string): readonly [number: string, symbol: string] {
  const key = keyOfCode(code);
  const length = /^\d*/u.exec(code.trim().replace(/^0+(?=\d)/u, ''))?.[0].length ?? 0;
  return [key.slice(0, length), key.slice(length)];
}

/** One figure changed, left out, put in, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || a === '' || b === '' || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The rows of a day: asked for every citation, so kept as long as the list of entries is. */
function entriesOn(registry: Registry, date: string): readonly RegistryEntry[] {
  const { entries } = registry;
  let days = DAYS.get(entries);
  if (days === undefined) {
    days = new Map();
    for (const entry of entries) {
      if (entry.date === undefined) continue;
      const list = days.get(entry.date);
      if (list === undefined) days.set(entry.date, [entry]);
      else list.push(entry);
    }
    DAYS.set(entries, days);
  }
  return days.get(date) ?? [];
}

const DAYS = new WeakMap<readonly RegistryEntry[], Map<string, RegistryEntry[]>>();
