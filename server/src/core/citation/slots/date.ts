import { type DateReading, readDateFields } from '../../text/date.ts';
import type { Flat } from '../../text/flat.ts';
import { spanOf } from '../../text/flat.ts';

/** The date that follows number or issuer at `from`: ` ngày …`, `, ngày …`, ` năm 2019`. */
export function readDate(flat: Flat, from: number): DateReading | undefined {
  BEFORE.lastIndex = from;
  const before = BEFORE.exec(flat.text)?.[0];
  return before === undefined ? undefined : readDateFields(flat, from + before.length);
}

/** A year right after the name of a law: "Luật Đất đai 2024". */
export function readLoneYear(flat: Flat, from: number): DateReading | undefined {
  YEAR.lastIndex = from;
  if (!YEAR.test(flat.text)) return undefined;
  const text = flat.text.slice(from + 1, from + 5);
  const year = { span: spanOf(flat, from + 1, from + 5), text, value: Number(text) };
  return {
    fields: { day: undefined, month: undefined, year, iso: text },
    style: 'words',
    from: from + 1,
    to: from + 5,
  };
}

const BEFORE = /,? ?(?=ngày|tháng|năm|Ngày|NGÀY)/uy;
const YEAR = / (?:19|20)\d\d(?![\p{L}\d/.-])/uy;
