import type { DateReading } from '../text/date.ts';
import { type Flat, spanOf } from '../text/flat.ts';
import type { Citation, CitationFault, Slot } from './model.ts';
import { type NumberSlot, soMeant } from './slots/code.ts';
import type { TypeWord } from './slots/type.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A citation as read, in offsets of the plain text. */
export interface Found extends Range {
  readonly slug: string;
  readonly type: TypeWord | undefined;
  readonly shared: boolean;
  readonly locator: Range | undefined;
  readonly number: NumberSlot | undefined;
  readonly date: DateReading | undefined;
  readonly issuer: Range | undefined;
  readonly title: Range | undefined;
  readonly session: Range | undefined;
}

export function toCitation(flat: Flat, found: Found): Citation {
  const { text } = flat;
  const slot = (range: Range): Slot => ({
    span: spanOf(flat, range.from, range.to),
    text: text.slice(range.from, range.to),
  });
  const textOf = (range: Range | undefined) => (range === undefined ? null : text.slice(range.from, range.to));
  const code = found.number?.code;
  const so = found.number?.so;
  const symbol = code?.symbol;
  const iso = found.date?.fields.iso;
  const codeFrom = code === undefined ? 0 : (code.number?.from ?? symbol?.from ?? code.from);
  return {
    ...slot(found),
    type: found.slug,
    family: familyOf(found),
    number: code?.number?.text ?? null,
    symbol: symbol?.text ?? null,
    ...meantOf(found),
    separator: code?.separator ?? null,
    date: iso ?? null,
    issuer: textOf(found.issuer),
    title: textOf(found.title),
    locator: textOf(found.locator),
    session: textOf(found.session),
    shared: found.shared,
    slots: {
      ...(found.locator === undefined ? {} : { locator: slot(found.locator) }),
      ...(found.type === undefined ? {} : { type: slot(found.type) }),
      ...(so === undefined ? {} : { so: slot(so) }),
      ...(code === undefined ? {} : { code: slot({ from: codeFrom, to: code.to }) }),
      ...(code?.number === undefined ? {} : { number: slot(code.number) }),
      ...(symbol === undefined ? {} : { symbol: { span: spanOf(flat, symbol.from, symbol.to), text: symbol.text } }),
      ...(found.date === undefined ? {} : { date: slot(found.date) }),
      ...(found.issuer === undefined ? {} : { issuer: slot(found.issuer) }),
      ...(found.title === undefined ? {} : { title: slot(found.title) }),
    },
    ...(found.date === undefined ? {} : { dateFields: found.date.fields, dateStyle: found.date.style }),
    faults: faultsOf(flat, found),
  };
}

/** The repaired symbol; a year of three or five figures is the one of the date, where that is whole. */
function meantOf({ number, date }: Found): { readonly symbolMeant?: string } {
  const code = number?.code;
  if (code === undefined) return {};
  const year = date?.fields.year?.text;
  const { symbol, symbolMeant } = code;
  if (symbol !== undefined && year?.length === 4 && code.faults.some((fault) => fault.code === 'symbol-year')) {
    return { symbolMeant: (symbolMeant ?? symbol.text).replace(/^\d{2,5}/u, year) };
  }
  return symbolMeant === undefined ? {} : { symbolMeant };
}

/** A number alone ("Nghị định số 98") has the family of its type. */
function familyOf(found: Found): Citation['family'] {
  const code = found.number?.code;
  if (code === undefined) return 'khong-so';
  if (code.symbol !== undefined) return code.family;
  return NORMATIVE.has(found.slug) ? 'quy-pham' : 'hanh-chinh';
}

const NORMATIVE: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh', 'nghi-dinh', 'thong-tu']);

function faultsOf(flat: Flat, found: Found): readonly CitationFault[] {
  const { number } = found;
  if (number === undefined) return [];
  const faults: CitationFault[] = [];
  const { code, so, colon } = number;
  if (so === undefined && !found.shared && found.type !== undefined) {
    // Shown on the number; "số " belongs before it.
    const range = code.number ?? code;
    const glued = range.from === found.type.to ? ' ' : '';
    const meant = `${glued}số ${flat.text.slice(range.from, range.to)}`;
    faults.push({ code: 'so-missing', span: spanOf(flat, range.from, range.to), meant });
  }
  const word = so === undefined ? undefined : soMeant(flat.text.slice(so.from, so.to));
  if (so !== undefined && word !== undefined) {
    faults.push({ code: 'so-typo', span: spanOf(flat, so.from, so.to), meant: word });
  }
  if (colon !== undefined) {
    const glued = number.code.from === colon.to;
    faults.push({ code: 'so-colon', span: spanOf(flat, colon.from, colon.to), meant: glued ? ' ' : '' });
  } else if (number.glued && so !== undefined) {
    faults.push({ code: 'so-glued', span: spanOf(flat, so.from, so.to), meant: `${flat.text.slice(so.from, so.to)} ` });
  }
  const year = found.date?.fields.year?.text;
  for (const { code: fault, from, to, meant } of code.faults) {
    const known = fault === 'symbol-year' && year?.length === 4 ? year : meant;
    faults.push({ code: fault, span: spanOf(flat, from, to), ...(known === undefined ? {} : { meant: known }) });
  }
  return faults;
}
