import type { Citation } from '../../citation/model.ts';
import type { SymbolReading } from '../../citation/symbol.ts';
import { authorityOf } from '../../law/authorities.ts';
import { type Body, bodyOfAbbreviation, bodyOfName, isOtherBody } from '../../law/body.ts';
import { symbolOf } from './_citation.ts';

/** The body that the symbol names, where the citation gives it to another one. */
export interface IssuerFault {
  /** Abbreviation in the symbol: `TTg`. */
  readonly letters: string;
  /** For people: `Thủ tướng Chính phủ`. */
  readonly name: string;
  /** The name to be written instead; undefined where it needs a place, or where several bodies share the letters. */
  readonly right: string | undefined;
}

/** Says only what is sure from the symbol alone; joint symbols, old shapes and unknown letters say nothing. */
export function issuerFaultOf(citation: Citation): IssuerFault | undefined {
  const { issuer } = citation;
  const reading = symbolOf(citation);
  if (issuer === null || reading === undefined || citation.family === 'cu' || isOld(citation)) return undefined;
  const letters = issuingPart(reading);
  if (letters === undefined) return undefined;
  const named = bodyOfName(issuer);
  if (named === undefined) return undefined;
  const body = bodyOfAbbreviation(letters, reading.year !== undefined);
  if (body === undefined) return undefined;
  if (!clashes(body, named, issuer)) return undefined;
  const name = body.name ?? authorityOf(letters)?.name ?? `cơ quan có chữ viết tắt “${letters}”`;
  return { letters, name, right: WITH_CHOICE.has(body.id) ? undefined : body.name };
}

/** The letters of the issuer: one after the type, the first of a letter's (`12/UBND-VX`); of a joint symbol none. */
function issuingPart({ type, agencies }: SymbolReading): string | undefined {
  const [first, ...more] = agencies;
  if (first === undefined || (type !== undefined && more.length > 0)) return undefined;
  if (type === undefined && more.length === 0 && !/^(?:QH|UBTVQH)\d{1,2}$/u.test(first)) return undefined;
  return first.replace(/(?<=QH)\d{1,2}$/u, '');
}

function clashes(body: Body, named: Body, issuer: string): boolean {
  if (!isOtherBody(body, issuer)) return false;
  switch (body.kind) {
    case 'dang':
      // TW is the letters of three bodies, and other Party bodies write on their behalf: only State bodies can't be meant.
      if (named.kind === 'dang') return body.id === 'TU' && CENTRAL_PARTY.has(named.id);
      return body.id !== 'QUTW';
    case 'uy-ban':
      return named.kind !== 'dang' || named.id === 'TU' || CENTRAL_PARTY.has(named.id);
    case 'so':
      return named.id !== 'phong';
    case 'bo':
      // Letters of a ministry may be those of some office below; no office is taken for the Government.
      return named.kind === 'bo' || named.kind === 'trung-uong' || CENTRAL_PARTY.has(named.id);
    default:
      return true;
  }
}

function isOld(citation: Citation): boolean {
  return citation.date !== null && Number(citation.date.slice(0, 4)) < 1998;
}

const WITH_CHOICE: ReadonlySet<string> = new Set(['TW', 'TU', 'HU', 'VPTU', 'UBKTTU', 'BTCTU']);
const CENTRAL_PARTY: ReadonlySet<string> = new Set(['bo-chinh-tri', 'ban-bi-thu', 'bchtw']);
