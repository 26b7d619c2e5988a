import { type DateReading, isRealDate, readDateFields } from '../../text/date.ts';
import type { Flat } from '../../text/flat.ts';
import { spanOf } from '../../text/flat.ts';

/** The date that follows number or issuer at `from`: ` ngày …`, `, ngày …`, ` năm 2019`, ` ban hành ngày …`, `, 07/4/2014`. */
export function readDate(flat: Flat, from: number): DateReading | undefined {
  BEFORE.lastIndex = from;
  const before = BEFORE.exec(flat.text)?.[0];
  return before === undefined ? readBareDate(flat, from) : readDateFields(flat, from + before.length);
}

/** "…/QĐ-UBND, ngày 27 tháng 7 tổ chức …": after a comma a day without a year is of the document only where an issuer follows. */
export function ofDocument(flat: Flat, from: number): DateReading | undefined {
  const date = readDate(flat, from);
  if (date?.fields.day === undefined || date.fields.year !== undefined || flat.text[from] !== ',') return date;
  const open = /năm|của/iu.test(flat.text.slice(date.from, date.to + 4));
  return open ? date : undefined;
}

/** "Bộ luật Lao động, ngày 27 tháng 7 và …": a day without its year is of the sentence. */
export function dated(flat: Flat, from: number): DateReading | undefined {
  const date = readDate(flat, from);
  return date?.fields.day !== undefined && date.fields.year === undefined ? undefined : date;
}

/** "ngày … tháng … năm … của": the place kept for a year that is still to come. */
export function pastBlankYear(text: string, to: number): number {
  BLANK_YEAR.lastIndex = to;
  return BLANK_YEAR.test(text) ? BLANK_YEAR.lastIndex : to;
}

/** ` (ngày 07/4/2014)`, right after the number; the reading leaves the brackets out. */
export function readBracketedDate(flat: Flat, from: number): DateReading | undefined {
  if (!flat.text.startsWith(' (', from)) return undefined;
  const date = readDateFields(flat, from + 2);
  return date !== undefined && flat.text[date.to] === ')' && date.fields.day !== undefined ? date : undefined;
}

/** A year right after the name of a law: "Luật Đất đai 2024". */
export function readLoneYear(flat: Flat, from: number): DateReading | undefined {
  YEAR.lastIndex = from;
  if (!YEAR.test(flat.text)) return undefined;
  const year = fieldAt(flat, from + 1, 4);
  return {
    fields: { day: undefined, month: undefined, year, iso: year.text },
    style: 'words',
    from: from + 1,
    to: from + 5,
  };
}

/** Without the word "ngày" only a whole date of figures. */
function readBareDate(flat: Flat, from: number): DateReading | undefined {
  BARE.lastIndex = from;
  const found = BARE.exec(flat.text);
  const [whole, blank, day, sign, month, year] = found ?? [];
  if (whole === undefined || blank === undefined || day === undefined || month === undefined || year === undefined)
    return undefined;
  const at = from + blank.length;
  const fields = {
    day: fieldAt(flat, at, day.length),
    month: fieldAt(flat, at + day.length + 1, month.length),
    year: fieldAt(flat, from + whole.length - 4, 4),
  };
  const real = isRealDate(fields.year.value, fields.month.value, fields.day.value);
  return {
    fields: { ...fields, iso: real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined },
    style: sign === '/' ? 'slash' : sign === '.' ? 'dot' : 'dash',
    from: at,
    to: from + whole.length,
  };
}

function fieldAt(flat: Flat, from: number, length: number) {
  const text = flat.text.slice(from, from + length);
  return { span: spanOf(flat, from, from + length), text, value: Number(text) };
}

const BEFORE = /,? ?(?:(?:ban hành|ký|ký ban hành|đề) (?=ngày))?(?=ngày|tháng|năm|Ngày|NGÀY|THÁNG|NĂM)/uy;
const YEAR = / (?:19|20)\d\d(?![\p{L}\d/.-])/uy;
const BARE = /(,? )(\d{1,2})([/.-])(\d{1,2})[/.-]((?:19|20)\d\d)(?![\p{L}\d/-])/uy;
const BLANK_YEAR = / ?\/? ?[.…_]{1,20}(?= của )/uy;
