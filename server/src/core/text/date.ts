import type { DateField, DateFields } from '../tree/nodes.ts';
import { type Flat, spanOf } from './flat.ts';

/** How the parts of a date are held together: by a sign, or by the words "tháng" and "năm". */
export type DateStyle = 'slash' | 'words' | 'dash' | 'dot';

/** A date as read: its fields, and the range `[from, to)` of the plain text that it covers. */
export interface DateReading {
  readonly fields: DateFields;
  readonly style: DateStyle;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the date that begins at `from` with one of the words "ngày", "tháng", "năm" (any case):
 * `ngày 07/4/2014`, `ngày 07 tháng 4 năm 2014`, `ngày … tháng 4 năm 2026`, `ngày      /6/2026`, `ngày15 tháng 6 năm 2020`,
 * `ngày 10-12-2020`, `ngày 28.7.2014`, `tháng 4 năm 2026`, `năm 2022`. A slot left blank (blanks, dots, underscores) gives no field.
 * Undefined where no such word stands at `from`, or nothing of a date follows it.
 */
export function readDateFields(flat: Flat, from: number): DateReading | undefined {
  const { text } = flat;
  if (wordAt(text, from, 'ngày')) return readFromDay(flat, from);
  if (wordAt(text, from, 'tháng')) return readFromMonth(flat, from);
  if (wordAt(text, from, 'năm')) return readFromYear(flat, from);
  return undefined;
}

/** Whether the day exists in the calendar; years 1000 to 9999. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return isRealMonth(year, month) && day >= 1 && day <= daysOf(year, month);
}

interface Digits {
  readonly from: number;
  readonly to: number;
}

function readFromDay(flat: Flat, from: number): DateReading | undefined {
  const { text } = flat;
  let at = skipSlot(text, from + 4);
  const day = digitsAt(text, at, 2);
  if (day !== undefined) at = day.to;
  const next = skipBlanks(text, at);
  if (wordAt(text, skipSlot(text, at), 'tháng')) return readWords(flat, from, day, skipSlot(text, at));
  const style = signAt(text, next);
  if (style === undefined) return undefined;
  const month = skipBlanks(text, next + 1);
  if (style === 'slash' && wordAt(text, month, 'tháng')) return readWords(flat, from, day, month);
  return readSigns(flat, from, day, next, style);
}

/** From "tháng" on: `tháng 4 năm 2014`, `tháng … năm …`, also `tháng 4/2014`. */
function readWords(flat: Flat, from: number, day: Digits | undefined, monthWord: number): DateReading | undefined {
  const { text } = flat;
  let at = skipSlot(text, monthWord + 5);
  const month = digitsAt(text, at, 2);
  if (month !== undefined) at = month.to;
  const sign = skipBlanks(text, at);
  // "tháng 8/năm 2022" has both.
  const signed = text[sign] === '/' ? skipBlanks(text, sign + 1) : at;
  const yearWord = wordAt(text, signed, 'năm') ? signed : skipSlot(text, at);
  let year: Digits | undefined;
  if (wordAt(text, yearWord, 'năm')) {
    // A blank year keeps the place of the word: "ngày … tháng … năm …".
    const word = skipTwice(text, yearWord);
    const slot = skipSlot(text, word + 3);
    year = digitsAt(text, slot, 5);
    at = year?.to ?? word + 3;
  } else if (month !== undefined && text[sign] === '/') {
    year = digitsAt(text, skipBlanks(text, sign + 1), 5);
    if (year !== undefined) at = year.to;
  } else if (month === undefined) {
    return undefined;
  }
  return reading(flat, from, at, 'words', day, month, year);
}

/** From the first sign on: `/4/2014`, `-12-2020`, `.7.2014`, `/ 4 / 2014`, `/6` (no year). */
function readSigns(flat: Flat, from: number, day: Digits | undefined, sign: number, style: DateStyle) {
  const { text } = flat;
  const month = digitsAt(text, skipSlot(text, sign + 1), 2);
  const afterMonth = month?.to ?? skipSlot(text, sign + 1);
  const second = skipBlanks(text, afterMonth);
  let year: Digits | undefined;
  if (signAt(text, second) !== undefined) {
    const after = skipBlanks(text, second + 1);
    // "01/8/ năm 2022"
    year = digitsAt(text, wordAt(text, after, 'năm') ? skipBlanks(text, after + 3) : after, 5);
  } else if (month !== undefined && wordAt(text, second, 'năm')) year = digitsAt(text, skipBlanks(text, second + 3), 5);
  if (year === undefined && (day === undefined || month === undefined)) return undefined;
  // "28.7" at the end of a sentence, "10-12" alone: a section number or a range, no date.
  if (year === undefined && style !== 'slash') return undefined;
  return reading(flat, from, year?.to ?? afterMonth, style, day, month, year);
}

/** "năm năm 1992": the word typed twice; the place of the second one. */
function skipTwice(text: string, yearWord: number): number {
  const next = skipBlanks(text, yearWord + 3);
  return wordAt(text, next, 'năm') && digitsAt(text, skipBlanks(text, next + 3), 4) !== undefined ? next : yearWord;
}

function readFromMonth(flat: Flat, from: number): DateReading | undefined {
  const read = readWords(flat, from, undefined, from);
  return read?.fields.year === undefined ? undefined : read;
}

function readFromYear(flat: Flat, from: number): DateReading | undefined {
  const year = digitsAt(flat.text, skipBlanks(flat.text, from + 3), 4);
  if (year === undefined || year.to - year.from !== 4) return undefined;
  return reading(flat, from, year.to, 'words', undefined, undefined, year);
}

function reading(
  flat: Flat,
  from: number,
  to: number,
  style: DateStyle,
  day: Digits | undefined,
  month: Digits | undefined,
  year: Digits | undefined,
): DateReading {
  const fields = { day: field(flat, day), month: field(flat, month), year: field(flat, year) };
  return { fields: { ...fields, iso: isoOf(fields.day, fields.month, fields.year) }, style, from, to };
}

function field(flat: Flat, at: Digits | undefined): DateField | undefined {
  if (at === undefined) return undefined;
  const text = flat.text.slice(at.from, at.to);
  return { span: spanOf(flat, at.from, at.to), text, value: Number(text) };
}

/** Undefined where a part that is filled in can't be: the 31st of April, month 13, a year of three or five digits. */
function isoOf(
  day: DateField | undefined,
  month: DateField | undefined,
  year: DateField | undefined,
): string | undefined {
  if (year === undefined || year.text.length === 3 || year.text.length === 5) return undefined;
  const y = year.text.length === 4 ? year.value : year.value + (year.value < 50 ? 2000 : 1900);
  if (month === undefined) return day === undefined || day.value <= 31 ? String(y) : undefined;
  if (!isRealMonth(y, month.value)) return undefined;
  const upToMonth = `${y}-${pad(month.value)}`;
  if (day === undefined) return upToMonth;
  return isRealDate(y, month.value, day.value) ? `${upToMonth}-${pad(day.value)}` : undefined;
}

function isRealMonth(year: number, month: number): boolean {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The word stands here, in any case, and no letter goes on after it ("ngày15" is read). */
function wordAt(text: string, at: number, word: string): boolean {
  const slice = text.slice(at, at + word.length);
  if (slice !== word && slice.toLowerCase() !== word) return false;
  return !LETTER.test(text.charAt(at + word.length));
}

/** A run of at most `max` digits; undefined where there is none or the run is longer. */
function digitsAt(text: string, from: number, max: number): Digits | undefined {
  let to = from;
  while (isDigit(text.charCodeAt(to)) && to - from <= max) to += 1;
  return to === from || to - from > max ? undefined : { from, to };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function skipBlanks(text: string, at: number): number {
  while (BLANKS.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** Over blanks and what drafters leave where a figure is still to come: dots, ellipses, underscores. */
function skipSlot(text: string, at: number): number {
  while (SLOT.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

function signAt(text: string, at: number): DateStyle | undefined {
  const sign = text.charAt(at);
  if (sign === '/') return 'slash';
  if (sign === '.') return 'dot';
  return sign === '-' || sign === '–' || sign === '‑' ? 'dash' : undefined;
}

const LETTER = /^\p{L}$/u;
const BLANKS = ' \u00A0\t\n\r';
const SLOT = `${BLANKS}.…_:`;
