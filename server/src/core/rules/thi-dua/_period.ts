import { readDateFields } from '../../text/date.ts';
import type { Flat } from '../../text/flat.ts';

/** A stretch of time as far as the text tells it; the days only where both are written. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** `2026-03-15` or its beginning, where the ends are days or months. */
  readonly start?: string;
  readonly end?: string;
  /** Place in the plain text. */
  readonly at: number;
  readonly until: number;
}

const YEARS =
  /(?:(?:giai đoạn|nhiệm kỳ)(?: từ)?|từ) (?:năm )?((?:19|20)[0-9]{2}) ?(?:[-–—‑]|đến) ?(?:năm )?((?:19|20)[0-9]{2})(?![0-9/])/iu;
const YEAR = /năm ((?:19|20)[0-9]{2})(?![0-9/]| ?[-–—‑] ?[0-9])/iu;
/** A school year or the figures of a date belong to no calendar year. */
const OTHER_YEAR = /(?:học|tháng [0-9]{1,2}|tháng … |từ|đến|hết|cuối|đầu) $/iu;
/** A paragraph that tells the time of the movement as a whole, not of one round or one task. */
export const TIME =
  /^(?:thời gian|thời hạn)(?: (?:thực hiện|thi đua|phát động|tổ chức|triển khai|phát động thi đua|tổ chức thực hiện|thực hiện phong trào|thực hiện phong trào thi đua|phát động phong trào thi đua))? ?[:.]? ?(?:bắt đầu )?(?=từ )/iu;

const START = /từ (?=(?:ngày|tháng|năm) )/iu;
const END = /(?:đến|tới) (?:hết )?(?=(?:ngày|tháng|năm) )/iu;
/** Longest text of the first date and what may stand with it. */
const FAR = 60;
const START_WORD = 'từ '.length;

/** `giai đoạn 2021 - 2025`, `từ năm 2021 đến năm 2025` or else `năm 2026`, the first of each; undefined where the text names several single years. */
export function yearsIn(text: string): Period | undefined {
  const range = YEARS.exec(text);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from <= to ? { from, to, at: range.index, until: range.index + range[0].length } : undefined;
  }
  const year = YEAR.exec(text);
  if (year === null || OTHER_YEAR.test(text.slice(Math.max(0, year.index - 12), year.index))) return undefined;
  const value = Number(year[1]);
  const rest = text.slice(year.index + year[0].length);
  if (YEAR.test(rest) || /[0-9]{4}/u.test(rest)) return undefined;
  return { from: value, to: value, at: year.index, until: year.index + year[0].length };
}

/** `từ ngày … đến (hết) ngày …`, with days, months or years, where both years can be told. */
export function betweenIn(flat: Flat): Period | undefined {
  const start = START.exec(flat.text);
  if (start === null) return undefined;
  const rest = flat.text.slice(start.index, start.index + FAR).split(/[;“”]/u)[0] ?? '';
  const turn = END.exec(rest);
  if (turn === null) return undefined;
  const first = readDateFields(flat, start.index + START_WORD);
  const last = readDateFields(flat, start.index + turn.index + turn[0].length);
  const end = last?.fields.iso;
  if (first === undefined || last === undefined || end === undefined) return undefined;
  const to = Number(end.slice(0, 4));
  const begin = first.fields.iso;
  // "từ ngày 15/3 đến ngày 15/12/2026" leaves the first year to the second date.
  if (begin === undefined) return undefined;
  return { from: Number(begin.slice(0, 4)), to, start: begin, end, at: start.index, until: last.to };
}
