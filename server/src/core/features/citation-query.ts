import { TYPE_ABBREVIATIONS } from '../citation/abbreviations.ts';
import { DOCUMENT_TYPES } from '../law/types.ts';
import { keyOfName } from '../registry/key.ts';
import { bare } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { tellsMore } from './title-leads.ts';

/** Letters or figures before the cursor that may be the beginning of a citation. */
export type CitationQuery = NumberQuery | WordsQuery;

interface Query {
  /** Of the line's text: from the type word, else from the number or first word, to the cursor. */
  readonly span: Span;
  /** Types that the word before may stand for; undefined where none stands there. */
  readonly types: readonly string[] | undefined;
  /** True where the text says by itself that a document is meant: only then anything is offered unasked. */
  readonly certain: boolean;
}

/** `NĐ 30`, `34-CT`, `30/2020`. */
export interface NumberQuery extends Query {
  readonly kind: 'number';
  readonly number: string;
  /** What follows the number, letters and figures only; undefined where no sign or letter ends the number yet. */
  readonly rest: string | undefined;
}

/** `Luật thi đ`, `tiep tuc doi moi`. */
export interface WordsQuery extends Query {
  readonly kind: 'words';
  /** As typed, without signs. */
  readonly words: readonly string[];
}

/**
 * What may be meant by the text of a line up to the cursor, the likeliest first. Vietnamese keyboards send plain letters on
 * the way to marked ones, so letters alone are `certain` only after a type word or "Căn cứ".
 */
export function citationQueries(before: string): readonly CitationQuery[] {
  const number = numberQuery(before);
  return number === undefined ? wordsQueries(before) : [number];
}

function numberQuery(before: string): NumberQuery | undefined {
  const start = tokenStart(before);
  const token = before.slice(start);
  const found = NUMBER.exec(token);
  if (found === null || token.length > LONGEST) return undefined;
  const [, glued = '', sign = '', number = '', rest = ''] = found;
  // "A-34" begins with a letter that belongs to something else.
  if (sign !== '') return undefined;
  const letters = rest.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const shared = { kind: 'number' as const, number, rest: rest === '' ? undefined : bare(letters) };
  if (glued !== '') {
    const types = typesOfAbbreviation(glued);
    return types && { ...shared, span: { start, end: before.length }, types, certain: true };
  }
  const type = typeBefore(before.slice(0, start));
  if (type !== undefined) {
    const { start: from, types, sure } = type;
    return {
      ...shared,
      span: { start: from, end: before.length },
      types,
      certain: sure || /^[-/–].*\p{L}/u.test(rest),
    };
  }
  const certain = /^[-/–].*\p{L}/u.test(rest) || isNumberOfYear(before.slice(0, start), number, rest);
  return { ...shared, span: { start, end: before.length }, types: undefined, certain };
}

// Letters glued to the front, the number, what follows it: `ct34`, `34-CT/TW`, `30/2020/NĐ-CP`.
const NUMBER = /^([\p{L}\p{M}]{0,6})([-/–]?)(\d{1,5})([\p{L}\p{M}\p{N}/&–-]*)$/u;
const LONGEST = 60;

/** `30/2020`: no date, since no month is 30; `06/2022` may be one. */
function isNumberOfYear(before: string, number: string, rest: string): boolean {
  return /^\/(?:19|20)\d\d$/u.test(rest) && Number(number) > 12 && !/(?:tháng|quý|học|ngày)\s*$/iu.test(before);
}

interface TypeBefore {
  readonly start: number;
  /** Undefined where only "số" stands there. */
  readonly types: readonly string[] | undefined;
  /** True where nothing else than a type can be meant: `NĐ`, `Nghị định`, `nghi dinh`; not "thông báo", a verb. */
  readonly sure: boolean;
}

/** The type word that ends the text, "số" left aside: `Nghị định số `, `NĐ `. */
function typeBefore(text: string): TypeBefore | undefined {
  if (!/\s$/u.test(text)) return undefined;
  const from = phraseStart(text);
  const words = wordsOf(text.slice(from), from);
  const so = bare(words.at(-1)?.text ?? '') === 'so' ? words.pop() : undefined;
  const last = words.at(-1);
  const alone = so && { start: so.start, types: undefined, sure: false };
  if (last === undefined || text.slice(last.end, so?.start).trim() !== '') return alone;
  const type = typeNameAt(words);
  if (type !== undefined) return { ...type, sure: type.sure || so !== undefined };
  const types = typesOfAbbreviation(last.text);
  return types === undefined ? alone : { start: last.start, types, sure: true };
}

function typeNameAt(words: readonly Word[]): TypeBefore | undefined {
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const own = words.slice(-count);
    const types = TYPE_NAMES.get(own.map((word) => bare(word.text)).join(' '));
    const first = own[0];
    if (types === undefined || first === undefined) continue;
    const typed = own.map((word) => word.text).join(' ');
    // "hướng dẫn", "thông báo" in small letters are verbs; nobody writes a verb without its marks.
    const sure = /^\p{Lu}/u.test(typed) || types.some((slug) => NOUNS.has(slug)) || (count > 1 && isUnmarked(typed));
    return { start: first.start, types, sure };
  }
  return undefined;
}

/** `CT`, `NĐ`, also `ct`, `nd`: but letters that may be a word ("da", "đã") only as the abbreviation is written. */
function typesOfAbbreviation(text: string): readonly string[] | undefined {
  const written = TYPE_ABBREVIATIONS.get(text.normalize('NFC'));
  if (written !== undefined && text.length > 1) return written;
  return ABBREVIATIONS.get(text.normalize('NFC').toLowerCase());
}

function wordsQueries(before: string): readonly WordsQuery[] {
  const tail = before.slice(phraseStart(before));
  if (!/[\p{L}\p{M}]$/u.test(tail) || SNIPPET.test(tail)) return [];
  const words = wordsOf(tail, before.length - tail.length);
  const typed: WordsQuery[] = [];
  const basis: WordsQuery[] = [];
  const plain: WordsQuery[] = [];
  const add = (queries: WordsQuery[], from: number, start: number, types: WordsQuery['types'], certain: boolean) => {
    const own = words.slice(from);
    const length = own.reduce((sum, word) => sum + word.text.length, 0);
    if (own.length === 0 || length < 3) return;
    const span = { start, end: before.length };
    queries.push({ kind: 'words', span, types, certain, words: own.map((word) => word.text) });
  };
  for (let at = 1; at < words.length; at += 1) {
    const start = words[at]?.start ?? 0;
    const type = typeNameAt(words.slice(0, at));
    const more = words.length - at > 1;
    if (type !== undefined) {
      // "pháp luật về …" names no law, nor does "luật về …".
      const isLaw = type.types?.includes('luat') === true;
      if (isLaw && (bare(words[at - 2]?.text ?? '') === 'phap' || bare(words[at]?.text ?? '') === 've')) continue;
      add(typed, at, type.start, type.types, type.sure && more && tellsMore(words.slice(at), isLaw));
    }
    const [one, two] = words.slice(Math.max(0, at - 2), at);
    if (two !== undefined && `${bare(one?.text ?? '')} ${bare(two.text)}` === 'can cu') {
      add(basis, at, start, undefined, more && tellsMore(words.slice(at), false));
    }
  }
  words.forEach((word, at) => {
    const own = words.slice(at, -1);
    // One word may be bare by chance or on the way to its marks, so others have to stand before the one being typed.
    add(plain, at, word.start, undefined, own.length > 1 && isUnmarked(own.map((one) => one.text).join(' ')));
  });
  return [...typed, ...basis, ...plain];
}

// `ke-hoach-thi-dua`: small letters held together by hyphens call a snippet; no title is written so.
const SNIPPET = /(?:^|[^\p{L}\p{M}\p{N}-])\p{Ll}+(?:-\p{Ll}+)+$/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, at: number): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (found) => ({
    text: found[0],
    start: at + found.index,
    end: at + found.index + found[0].length,
  }));
}

/** Where the words at the end of the text begin: up to the sign that ends the phrase before, ten words at most. */
function phraseStart(text: string): number {
  let at = text.length;
  let words = 0;
  while (at > 0 && words < 10 && text.length - at < 120) {
    const char = text.charAt(at - 1);
    if (!/[\p{L}\p{M}\p{N}\s,-]/u.test(char)) break;
    if (/\s/u.test(char)) words += 1;
    at -= 1;
  }
  return at;
}

function tokenStart(text: string): number {
  let at = text.length;
  while (at > 0 && text.length - at <= LONGEST && /[\p{L}\p{M}\p{N}/&–-]/u.test(text.charAt(at - 1))) at -= 1;
  // "15.34": the figures belong to a larger number.
  return /[.,]/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at - 2)) ? text.length : at;
}

function isUnmarked(text: string): boolean {
  return /^[\p{ASCII}]*$/u.test(text);
}

const TYPE_NAMES: ReadonlyMap<string, readonly string[]> = typeNames();

function typeNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, slug } of DOCUMENT_TYPES) {
    const key = keyOfName(name);
    names.set(key, [...(names.get(key) ?? []), slug]);
  }
  return names;
}

/** Slugs whose names are never verbs. */
const NOUNS: ReadonlySet<string> = new Set([
  'nghi-dinh',
  'nghi-quyet',
  'chi-thi',
  'thong-tu',
  'luat',
  'bo-luat',
  'phap-lenh',
]);

/** Abbreviations in small letters, with and without the stroke, where no syllable is written so: those without a vowel. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = abbreviations();

function abbreviations(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [abbreviation, slugs] of TYPE_ABBREVIATIONS) {
    const lower = abbreviation.toLowerCase();
    if (lower.length < 2 || /[aeiouy]/u.test(lower)) continue;
    for (const key of new Set([lower, lower.replaceAll('đ', 'd')])) {
      found.set(key, [...new Set([...(found.get(key) ?? []), ...slugs])]);
    }
  }
  return found;
}
