import { authorityOf } from '../law/authorities.ts';
import { plainLetters, repairAgency, repairType } from './abbreviations.ts';

/** One part of a number and symbol, between two separators: `30`, `2020`, `NĐ`, `CP`. */
export interface CodePart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What stands between the part before and this one. */
  readonly joint: Joint;
  /** Signs inside that don't belong there (`QH-15`, `BCĐ (138)`); `text` is without them. */
  readonly inner?: { readonly from: number; readonly to: number; readonly meant: string };
}

export interface Joint {
  /** The sign as written: `/`, `-`, `–`, `_`, `\/`; a blank; nothing where the sign is lost (`2021NĐ`). */
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  /** Blanks beside the sign that are no line end of wrapped text. */
  readonly blanks: readonly number[];
}

export interface CodeRun {
  readonly from: number;
  readonly to: number;
  readonly number: CodePart | undefined;
  readonly parts: readonly CodePart[];
}

/**
 * Reads the longest run of number and symbol at `from`, as drafters write it: `30/2020/NĐ-CP`, `34 -CT/TW`, `45/2005NĐ-CP`.
 * Without a number only where `blankNumber` allows it (`…/KH-SCT`). A bare number is a run of no parts.
 */
export function readRun(
  text: string,
  from: number,
  isBreak: (at: number) => boolean,
  blankNumber: boolean,
): CodeRun | undefined {
  const numeral = matchAt(NUMBER, text, from) ?? gluedNumber(text, from) ?? matchAt(LETTERED, text, from);
  if (numeral === undefined && !blankNumber) return undefined;
  const end = from + (numeral?.length ?? 0);
  const number =
    numeral === undefined
      ? undefined
      : { from, to: end, text: numeral, joint: { sign: '', from, to: from, blanks: [] } };
  const parts: CodePart[] = [];
  let at = end;
  while (parts.length < MOST_PARTS) {
    const part = readPart(text, at, isBreak, number, parts);
    if (part === undefined) break;
    parts.push(part);
    at = part.to;
  }
  if (number === undefined && parts.length === 0) return undefined;
  return { from, to: at, number, parts };
}

/** `2020`; also the slips of two, three and five digits, which only a number and a type around them make a year. */
export function isYear(text: string): boolean {
  return /^\d{2,5}$/u.test(text);
}

function readPart(
  text: string,
  at: number,
  isBreak: (at: number) => boolean,
  number: CodePart | undefined,
  parts: readonly CodePart[],
): CodePart | undefined {
  const last = parts[parts.length - 1];
  const before = text[at] === ' ' ? at + 1 : at;
  const sign = matchAt(SIGN, text, before);
  if (sign === undefined) return readWithoutSign(text, at, number, last, parts.length);
  const end = before + sign.length;
  const after = text[end] === ' ' ? end + 1 : end;
  const blanks = [...(before > at ? [at] : []), ...(after > end ? [end] : [])].filter((blank) => !isBreak(blank));
  if (before > at && after > end && !mayStandApart(sign, parts)) return undefined;
  const short = parts.length === 0 && number !== undefined ? matchAt(SHORT_YEAR, text, after) : undefined;
  const body = short ?? withoutNextWord(matchAt(parts.length === 0 ? FIRST_PART : PART, text, after));
  if (body === undefined) return undefined;
  const wide = before > at || after > end;
  if (short === undefined && !fits(body, wide, parts)) return undefined;
  const whole = parts.length > 0 ? readParted(text, after) : undefined;
  if (whole !== undefined) return { ...whole, joint: { sign, from: before, to: end, blanks } };
  return cut(text, after, body, { sign, from: before, to: end, blanks }, parts);
}

/** "NĐ-CPngày 05/3/2020", "QĐ-UBNDcủa": the next word has run into the symbol. */
function withoutNextWord(body: string | undefined): string | undefined {
  return body !== undefined && body.length > 3 ? body.replace(NEXT_WORD, '') : body;
}

/**
 * Between two blanks a dash is of the sentence ("… 38/2023/TT-BCT — MRV", "… 34-CT/TW - TĐKT") once the symbol is whole, unless all
 * of it is written so: `TTLT - BNV - BTC`, `12/KH - UBND`.
 */
function mayStandApart(sign: string, parts: readonly CodePart[]): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined || sign.endsWith('/')) return true;
  if (repairType(last.text) !== undefined || isYear(last.text)) return true;
  if (sign === LONG_DASH) return false;
  if (last.joint.blanks.length > 1) return true;
  return parts.length === 1 && last.joint.sign.endsWith('/');
}

/** Parts with a blank or a sign inside: `CĐ VNPT` (the trade union of a body), `QH 15`, `QH-15`, `BCĐ (138)`. */
function readParted(text: string, from: number): Omit<CodePart, 'joint'> | undefined {
  const found = matchAt(PARTED, text, from);
  if (found === undefined) return undefined;
  const meant = found.replace(/[ ()-]/gu, '');
  const first = found.search(/[ (-]/u);
  const last = found.endsWith(')') ? found.length : first + 1;
  const inner = { from: from + first, to: from + last, meant: found.slice(first, last).replace(/[ ()-]/gu, '') };
  return { from, to: from + found.length, text: meant, inner };
}

/** `34CT/TW`: the sign after the number is lost; only before a known type with its own sign. */
function gluedNumber(text: string, from: number): string | undefined {
  GLUED_NUMBER.lastIndex = from;
  const found = GLUED_NUMBER.exec(text);
  return found?.[2] !== undefined && repairType(found[2])?.code === undefined && repairType(found[2]) !== undefined
    ? found[1]
    : undefined;
}

/** A lost sign: `1830 QĐ-UBND`, `45/2005 NĐ-CP`, `98/2021NĐ-CP`, `2404/QĐ TTg`, `CT-VNPT-CĐ VNPT`. */
function readWithoutSign(
  text: string,
  at: number,
  number: CodePart | undefined,
  last: CodePart | undefined,
  count: number,
): CodePart | undefined {
  const glued = text[at] !== ' ';
  const from = glued ? at : at + 1;
  const afterNumber = last === undefined ? number !== undefined : isYear(last.text) && count === 1;
  const body = matchAt(PART, text, from);
  if (body === undefined) return undefined;
  const joint: Joint = { sign: glued ? '' : ' ', from: at, to: from, blanks: [] };
  if (afterNumber) {
    // Only a known type with its own sign after it: "Nghị định 45/2005 NĐ-CP", never "số 12 QĐ".
    if (repairType(body) === undefined || !SIGN_AHEAD.test(text.slice(from + body.length, from + body.length + 2))) {
      return undefined;
    }
    return { from, to: from + body.length, text: body, joint };
  }
  if (glued || last === undefined) return undefined;
  // "QĐ TTg", "NĐ CP", "QĐ UBND": a type alone names no document, so the authority after it belongs to it.
  const agency = plainLetters(body);
  return repairType(last.text) !== undefined &&
    (authorityOf(agency) !== undefined || /^ttg$/iu.test(agency) || CONSONANTS.test(agency))
    ? { from, to: from + body.length, text: body, joint }
    : undefined;
}

/** Splits `2021NĐ` of a first part: the year ends the part, the sign after it is lost. */
function cut(text: string, from: number, body: string, joint: Joint, parts: readonly CodePart[]): CodePart {
  const year = parts.length === 0 ? /^\d{4}(?=\p{L})/u.exec(body)?.[0] : undefined;
  const whole = year ?? body;
  return { from, to: from + whole.length, text: text.slice(from, from + whole.length), joint };
}

/** Whether the letters can be a part of a symbol; beside a blank only what can't be a word of the sentence. */
function fits(body: string, wide: boolean, parts: readonly CodePart[]): boolean {
  if (/^\d/u.test(body))
    return parts.length === 0 && (/^\d{3,5}$/u.test(body) || /^\d{4}\p{Lu}/u.test(body)) && !(wide && parts.length > 0);
  const small = IN_SMALL_LETTERS.test(body);
  if ((LONG_WORD.test(body) && !small) || body.length > 28) return false;
  if (body.length > 1 && (repairType(body) !== undefined || repairAgency(body).code !== undefined)) return true;
  if (!/^\p{Lu}/u.test(body)) return parts.length > 0 && small;
  if (!wide) return /^\p{Lu}[\p{Lu}\d&.,]/u.test(body) || MIXED.test(body) || /^\p{Lu}$/u.test(body);
  return /^[\p{Lu}\d&.]{2,}$/u.test(body) || MIXED.test(body);
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

const MOST_PARTS = 14;
const LONG_DASH = '\u2014';
// No abbreviation has these letters with their marks.
const NEXT_WORD = /(?<=[\p{Lu}\dg])(?:ngày|Ngày|của|về|và)$/u;
// A word in capitals ("NGÀY", "BAN") has a vowel; these are letters of an authority that no list holds.
const CONSONANTS = /^(?=.{3})(?!TP)[BCDĐGHKLMNPQRSTVXY][BCDĐGHKLMNPQRSTVXY&\d]+$/u;
const NUMBER = /\d{1,6}(?:\.\d{1,4})?[a-hA-H]?(?![\d\p{L}])/uy;
// O and l for the figures that they look like; what stands after it says that a number was meant.
const LETTERED = /(?=[OoIl]{0,3}\d)[\dOoIl]{2,5}(?=[/-](?:(?:19|20)\d\d[/-])?\p{Lu}{2})/uy;
// "30/20/NĐ-CP": two figures for the year, before what only normative documents have.
const SHORT_YEAR = /\d{2}(?=\/(?:NĐ-CP|TT-B\p{Lu}|QH\d|NQ-CP|QĐ-TTg))/uy;
const SIGN = /\\?\/|[-\u2010\u2011\u2012\u2013\u2014\u2212_]/uy;
const SIGN_AHEAD = /^ ?[-/–]/u;
const FIRST_PART = /[\p{L}\d&](?:[\p{L}\d&]|[.,](?=\p{Lu}(?:\p{Lu}|(?!\p{L}))))*/uy;
const PART = /[\p{L}&](?:[\p{L}\d&]|[.,](?=\p{Lu}(?:\p{Lu}|(?!\p{L}))))*/uy;
const PARTED = /(?:CĐ \p{Lu}{3,12}|(?:UBTV)?QH[ -]\d{2}|BCĐ ?\(\d{1,4}\))(?![\p{L}\d])/uy;
const GLUED_NUMBER = /(\d{1,5})(\p{Lu}\p{L}{0,3})(?=[/-])/uy;
// Authorities that no word of a sentence can be, typed without capitals; `nb` is written so.
const IN_SMALL_LETTERS = /^(?:ttg|cp|vpcp|ttcp|ubnd|hđnd|nhnn|tw|nb|(?:ubtv)?qh\d{1,2})$/iu;
// Abbreviations hold two small letters at most in a row (SNgV, CTr, TTg): more is a word.
const LONG_WORD = /\p{Ll}{4}/u;
// ASCII only: the small letters of an abbreviation bear no marks.
const MIXED = /^\p{Lu}[a-zđ]{0,2}[\p{Lu}\d&]+(?:[a-zđ]{1,2}[\p{Lu}\d&]+)*[a-zđ]{0,2}$/u;
