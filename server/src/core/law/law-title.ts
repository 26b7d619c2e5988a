import { fold } from '../citation/words.ts';
import { bare, inCaseOf } from '../text/letters.ts';
import { LAW_NAMES } from './law-names.ts';

/** A name as written beside the name of the law that it surely, or probably, means. */
export interface LawTitle {
  /** The written name, which may be shorter than what was given. */
  readonly written: string;
  /** Capitals and commas of the law, the author's spelling of tone marks. */
  readonly right: string;
  /** False where a letter differs too. */
  readonly sure: boolean;
}

/** The law of the table that `text` names, however it is capitalised and with or without its commas. */
export function lawTitle(text: string): LawTitle | undefined {
  const name = BY_WORDS.get(wordsOf(text).map(fold).join(' '));
  return name === undefined ? undefined : { written: text, right: inSpellingOf(name, text), sure: true };
}

/** The same for a name of a registry: undefined where another word stands in one of the two. */
export function asNamed(text: string, name: string): LawTitle | undefined {
  const same = wordsOf(text).map(fold).join(' ') === wordsOf(name).map(fold).join(' ');
  return same ? { written: text, right: inSpellingOf(name, text), sure: true } : undefined;
}

/** The longest name of the table that `text` begins with but for one letter. */
export function nearLawTitle(text: string): LawTitle | undefined {
  const given = wordsOf(text);
  for (const { name, words } of LONG) {
    if (given.length < words.length || !isSlip(given.slice(0, words.length).join(' '), words.join(' '))) continue;
    return { written: beginning(text, words.length), right: name, sure: false };
  }
  return undefined;
}

/** Below this many letters another word is as likely as a slip. */
const LEAST = 12;

const NAMES = LAW_NAMES.map((name) => ({ name, words: wordsOf(name) }));
const BY_WORDS: ReadonlyMap<string, string> = new Map(
  NAMES.map(({ name, words }) => [words.map(fold).join(' '), name]),
);
const LONG = NAMES.filter(({ name }) => name.length >= LEAST).sort((a, b) => b.words.length - a.words.length);

function wordsOf(text: string): readonly string[] {
  return text.replace(/[,–-]/gu, ' ').trim().split(/ +/u);
}

/** The first words of a text, with the commas between them. */
function beginning(text: string, count: number): string {
  let left = count;
  for (const match of text.matchAll(/[^ ,–-]+/gu)) {
    left -= 1;
    if (left === 0) return text.slice(0, match.index + match[0].length);
  }
  return text;
}

/** The law's name with the author's own letters where only their case differs ("hoá", "hóa"). */
function inSpellingOf(name: string, text: string): string {
  const own = wordsOf(text);
  let at = 0;
  return name.replace(/[^ ,–-]+/gu, (word) => {
    const written = own[at] ?? word;
    at += 1;
    if (written.length !== word.length) return word;
    return inCaseOf(written, word);
  });
}

/** One letter, or the marks of letters, differ. */
function isSlip(written: string, name: string): boolean {
  const [a, b] = [fold(written), fold(name)];
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (bare(a) === bare(b)) return differing(a, b) <= 2;
  return isOneApart(a, b);
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) count += 1;
  return count;
}

function isOneApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return a.length - from - back <= 1 && b.length - from - back <= 1;
}
