import { isAllCaps, letterOrdinal, romanValue, startsUpper, toRoman } from '../text/letters.ts';
import { type Marker, RANK } from './marker-kinds.ts';
import { readWord } from './marker-words.ts';
import type { LabelStyle } from './nodes.ts';

/**
 * All readings of a line's beginning as a label, the likeliest first; empty when it is running text. Labels are
 * ambiguous (`I.` after `H.`, `C.`, `i)`): the tree builder decides by the neighbours.
 */
export function readMarkers(text: string): readonly Marker[] {
  const first = text.charCodeAt(0);
  if (Number.isNaN(first)) return NONE;
  const reader = READERS[first] ?? (first >= 0x30 && first <= 0x39 ? readDigits : undefined);
  return reader === undefined ? NONE : reader(text);
}

const NONE: readonly Marker[] = [];

type Reader = (text: string) => readonly Marker[];

const DIGITS = /^(\d{1,3}(?:\.\d{1,3}){0,5})([./][-–](?= )| ?[./)]|[-–](?= )| [-–](?= \p{Lu}))?( ?)/u;
const INSERTED = /^(\d{1,3})([a-zđ])[.)](?: |$)/u;

/** `1.` `1/` `1-` `1/-` `1)` `1.1.` `1.1` `1.Mục` `5a.` */
function readDigits(text: string): readonly Marker[] {
  const inserted = INSERTED.exec(text);
  if (inserted !== null) return insertedNumber(inserted);
  const found = DIGITS.exec(text);
  if (found === null) return NONE;
  const [all, num = '', punctuation = '', blank = ''] = found;
  const rest = text.slice(all.length);
  const parts = num.split('.');
  const length = num.length + punctuation.length;
  const ordinal = Number(parts[parts.length - 1]);
  const close = punctuation.trim();
  // "24/24", "1050/QĐ-SCT", "1,5": a figure, not a label.
  if (close === '/' && blank === '' && rest !== '') return NONE;
  if (blank === '' && rest !== '' && !startsUpper(rest) && rest[0] !== '“') return NONE;
  // "1- Mục đích" of Party and union papers; "3- 5 ngày" is a span.
  if (/[-–]/u.test(close) && !startsUpper(rest) && rest[0] !== '“') return NONE;
  const base = { num, ordinal, length, textFrom: all.length };
  if (parts.length === 1) {
    if (close === '') return NONE;
    if (close === ')') return [{ ...base, kind: 'paren', style: 'paren', rank: RANK.paren, weak: false }];
    return [{ ...base, kind: 'decimal', style: 'decimal', rank: RANK.decimal, weak: punctuation.startsWith(' ') }];
  }
  // "1.000 đồng", "12.345": groups of three digits are a number.
  if (parts.slice(1).some((part) => part.length > 2)) return NONE;
  if (close === '' && !startsUpper(rest)) return NONE;
  if (close === ')' || close === '/') return NONE;
  const rank = RANK.multi + 0.02 * (parts.length - 2);
  return [{ ...base, kind: 'multi', style: 'decimal-multi', rank, weak: close === '' }];
}

/** `5a.`: a clause that an amending act has put in after `5.` */
function insertedNumber([all, figure = '', letter = '']: RegExpExecArray): readonly Marker[] {
  const textFrom = all.length;
  const length = all.trimEnd().length;
  const base = { num: figure + letter, ordinal: Number(figure), suffix: letter, length, textFrom, weak: false };
  if (all[length - 1] === ')') return [{ ...base, kind: 'paren', style: 'paren', rank: RANK.paren }];
  return [{ ...base, kind: 'decimal', style: 'decimal', rank: RANK.decimal }];
}

const IN_BRACKETS = /^\((\d{1,3}|[a-zđ]|[ivx]{2,5})\)( ?)/u;

/** `(1)` `(a)` `(ii)` */
function readBracket(text: string): readonly Marker[] {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return NONE;
  const [all, num = ''] = found;
  const base = { num, length: num.length + 2, textFrom: all.length, weak: false };
  const value = Number(num);
  if (!Number.isNaN(value)) return [{ ...base, kind: 'paren', style: 'paren', rank: RANK.paren, ordinal: value }];
  return letterReadings(base, num);
}

const LOWER_LABEL = /^([a-zđ]|[ivx]{2,5})(\d{0,2})([./]-(?= )| ?[).]| ?\/\.?|-(?= ))( ?)/u;

/** `a)` `đ)` `a1)` `ii)` `a.` `a/` `a-` */
function readLower(text: string): readonly Marker[] {
  const found = LOWER_LABEL.exec(text);
  if (found === null) return NONE;
  const [all, letters = '', figure = '', punctuation = '', blank = ''] = found;
  const rest = text.slice(all.length);
  const close = punctuation.trim();
  if (close !== ')') {
    // "a." and "a/" are read as "a)" only before a capital: "v.v.", "a/b" are text.
    if (blank === '' || !startsUpper(rest)) return NONE;
  } else if (blank === '' && rest !== '' && !startsUpper(rest)) return NONE;
  const base = {
    num: letters + figure,
    length: letters.length + figure.length + punctuation.length,
    textFrom: all.length,
    weak: close !== ')',
  };
  const suffixed = figure === '' ? base : { ...base, suffix: figure };
  return letterReadings(suffixed, letters);
}

type LabelBase = Omit<Marker, 'kind' | 'style' | 'rank' | 'ordinal'>;

function letterReadings(base: LabelBase, letters: string): readonly Marker[] {
  const roman = romanValue(letters.toUpperCase());
  const lowerRoman: Marker[] =
    roman > 0 && toRoman(roman) === letters.toUpperCase() && roman < 40
      ? [{ ...base, kind: 'lowerRoman', style: 'roman', rank: RANK.lowerRoman, ordinal: roman }]
      : [];
  if (letters.length > 1) return lowerRoman;
  const alpha: Marker = { ...base, kind: 'alpha', style: 'alpha', rank: RANK.alpha, ordinal: letterOrdinal(letters) };
  return [alpha, ...lowerRoman];
}

const UPPER_LABEL = /^([A-ZĐ]|[IVXLC]{1,12})([./][-–](?= )| ?[./)]| ?[-–:](?= ))( ?)/u;

/** `I.` `II/` `I-` `A.`; words go to their own readers first. */
function readUpper(text: string): readonly Marker[] {
  const word = readWord(text);
  if (word !== undefined) return [word];
  const found = UPPER_LABEL.exec(text);
  if (found === null) return NONE;
  const [all, num = '', punctuation = '', blank = ''] = found;
  const rest = text.slice(all.length);
  if (ACTING.test(text) || PERSON.test(text)) return NONE;
  // "T/M", "A.B.C": a label is followed by a blank and a capital, or stands alone.
  if (rest !== '' && blank === '')
    return isRomanLetters(num) && isAllCaps(rest) && punctuation === '.' ? romans(num, punctuation, all) : NONE;
  if (rest !== '' && !startsLabelText(rest)) return NONE;
  return romans(num, punctuation, all);
}

/** Initials of persons that such texts name at the beginning of a line. */
const PERSON = /^(?:C\. ?Mác|V\. ?I\. ?Lê)/u;
/** "Q. GIÁM ĐỐC" is a capacity, not the letter Q. */
const ACTING = /^Q\. ?(?:GIÁM ĐỐC|TỔNG|CHỦ TỊCH|TRƯỞNG|BỘ TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|CỤC|VỤ|VIỆN|BÍ THƯ)/u;

function romans(num: string, punctuation: string, all: string): readonly Marker[] {
  const base = { num, length: num.length + punctuation.length, textFrom: all.length };
  const readings: Marker[] = [];
  const value = romanValue(num);
  if (value > 0 && value < 100) {
    readings.push({ ...base, kind: 'roman', style: 'roman', rank: RANK.roman, ordinal: value, weak: false });
  }
  if (num.length === 1 && /^[./]/u.test(punctuation)) {
    const ordinal = letterOrdinal(num.toLowerCase());
    if (ordinal > 0) {
      readings.push({
        ...base,
        kind: 'upperAlpha',
        style: 'upper-alpha',
        rank: RANK.upperAlpha,
        ordinal,
        weak: value > 0,
      });
    }
  }
  return readings;
}

function isRomanLetters(num: string): boolean {
  return romanValue(num) > 0;
}

function startsLabelText(rest: string): boolean {
  return startsUpper(rest) || /^[“"(\d]/u.test(rest);
}

function bullet(kind: 'star' | 'dash' | 'plus', mustBlank: boolean): Reader {
  return (text) => {
    const blank = text[1] === ' ';
    if (!blank && (mustBlank || !isBulletText(text))) return NONE;
    const style: LabelStyle = kind;
    return [{ kind, style, rank: RANK[kind], num: '', ordinal: 0, length: 1, textFrom: blank ? 2 : 1, weak: !blank }];
  };
}

/** "-Thực hiện" is an item; "-5 độ", "--", "-KL/TW" are not. */
function isBulletText(text: string): boolean {
  return /^.\p{Lu}\p{Ll}/u.test(text);
}

const READERS: Readonly<Record<number, Reader>> = buildReaders();

function buildReaders(): Record<number, Reader> {
  const readers: Record<number, Reader> = {};
  for (const letter of 'abcdefghijklmnopqrstuvwxyzđ') readers[letter.charCodeAt(0)] = readLower;
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ') readers[letter.charCodeAt(0)] = readUpper;
  for (const mark of '-–—') readers[mark.charCodeAt(0)] = bullet('dash', false);
  readers['+'.charCodeAt(0)] = bullet('plus', false);
  for (const mark of '*•●▪\uf0b7') readers[mark.charCodeAt(0)] = bullet('star', true);
  readers['('.charCodeAt(0)] = readBracket;
  return readers;
}
