import type { Edit } from '../text/span.ts';
import type { Evidence, Line } from './recognise.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { raiseCapitals } from './tcvn3-capitals.ts';
import { decodeVni } from './vni.ts';
import { isVietnamese } from './word.ts';

export type FontEncoding = 'tcvn3' | 'vni';

/**
 * Letters and signs of Latin-1 that Vietnamese doesn't have, beside a letter: a text without any of them is neither TCVN3 nor
 * VNI. A look at the whole text that nearly every text passes with nothing found.
 */
const SIGN = /\p{L}[\u00a1-\u00bfÄ-ÇËÎÏÑÖ-ØÛÜÞßä-çëîïñö-øûüþ]|[\u00a1-\u00bfÄ-ÇËÎÏÑÖ-ØÛÜÞßä-çëîïñö-øûüþ]\p{L}/u;

export function hasFontCodes(text: string): boolean {
  return SIGN.test(text);
}

/** A word of the line, as written and as decoded. */
export interface FontWord {
  readonly at: number;
  readonly raw: string;
  decoded: string;
}

/**
 * Undefined where the line is none of this encoding: too few of its words are syllables when decoded, or too many were
 * syllables before. Foreign text fails by its words without marks ("les", "the"), Vietnamese by its own letters.
 */
export function fontEvidence(line: Line, encoding: FontEncoding): Evidence | undefined {
  // A glance settles nearly every line of a Unicode text.
  if (UNICODE.test(line.text) && !SIGN.test(line.text)) return undefined;
  const words = wordsOf(line, encoding);
  const strong: string[] = [];
  let syllables = 0;
  let all = 0;
  let against = 0;
  for (const { raw, decoded } of words) {
    if (isLeftOut(decoded)) continue;
    all += 1;
    if (BEYOND.test(raw)) {
      if (isVietnamese(raw)) against += 1;
      continue;
    }
    const after = isVietnamese(decoded);
    if (after) syllables += 1;
    if (decoded === raw) continue;
    const before = isVietnamese(raw);
    if (after && !before) strong.push(decoded);
    if (before && !after) against += 1;
  }
  // Odd words are names, where as many others speak for the encoding.
  const spared = Math.max(all * (1 - LEAST_SHARE), strong.length);
  if (against * 4 > strong.length || all - syllables > spared) return undefined;
  if (encoding === 'tcvn3') raiseCapitals(line.text, words);
  const quoted = words.some(({ raw }) => raw === '»');
  return { strong, edits: words.flatMap((word) => (quoted && word.raw === '«' ? [] : editOf(word, line.start))) };
}

const LEAST_SHARE = 0.7;

/** Letters that no code of these encodings is shown as; the word was Unicode all along. */
const BEYOND = /[^\u0000-\u00ff\u2212\u03bc]/u;

/** Letters of Vietnamese that Latin-1 doesn't have. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;

/** Labels, abbreviations, initials: they say nothing. */
function isLeftOut(decoded: string): boolean {
  return (
    decoded.length < 2 || (/\p{Lu}.*\p{Lu}/u.test(decoded) && !isVietnamese(decoded)) || /^[IVXLC]+$/u.test(decoded)
  );
}

const WORD = { tcvn3: /[\p{L}\p{M}\u00a1-\u00bf×÷\u2212]+/gu, vni: /[\p{L}\p{M}]+/gu } as const;

function wordsOf({ text }: Line, encoding: FontEncoding): FontWord[] {
  const words: FontWord[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD[encoding])) {
    const decoded = encoding === 'tcvn3' ? wholeVowel(decodeTcvn3(raw)) : decodeVni(raw);
    words.push({ at: index, raw, decoded: BEYOND.test(raw) ? raw : decoded });
  }
  return words;
}

/**
 * ư without a tone is the code of the soft hyphen, which programs drop: "ch¬ng" for "ch­¬ng". No syllable has ơ before
 * ng, c or u, so there it is put back; elsewhere nothing says that it was there.
 */
function wholeVowel(decoded: string): string {
  return decoded.replace(LOST_HORN, (_, before: string, vowel: string, coda: string) => `${before}ư${vowel}${coda}`);
}

const LOST_HORN = /(^|[^ưƯ])([ơớờởỡợ])(ng|c|u)$/u;

const BULLET = /^[·×÷»¼½¾ª]$/u;

/** A sign by itself ("×", the bullet "·") stays, but for đ as a label or a unit of money; so does what was a word before. */
function editOf({ at, raw, decoded }: FontWord, start: number): Edit[] {
  if (decoded === raw) return [];
  if (BULLET.test(raw) || (!isVietnamese(decoded) && isVietnamese(raw))) return [];
  return [{ span: { start: start + at, end: start + at + raw.length }, text: decoded }];
}

/** For a text of which it is known how it is written: every line, whatever its words come to. */
export function decodedText(text: string, encoding: FontEncoding): string {
  return text
    .split(LINE_END)
    .map((line, i) => (i % 2 === 1 ? line : decodedLine(line, encoding)))
    .join('');
}

/** With the line ends themselves between the lines. */
const LINE_END = /(\r\n?|\n)/u;

function decodedLine(text: string, encoding: FontEncoding): string {
  const words = wordsOf({ text, start: 0 }, encoding);
  if (encoding === 'tcvn3') raiseCapitals(text, words);
  let out = '';
  let at = 0;
  for (const { raw, decoded, at: start } of words) {
    out += text.slice(at, start) + (BULLET.test(raw) ? raw : decoded);
    at = start + raw.length;
  }
  return out + text.slice(at);
}
