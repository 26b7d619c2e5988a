import { HEAVY, LETTER, letterAt, MARKED, PLAIN, SHARP, TONE, TONE_SHIFT } from './letters.ts';
import { FAMILIES } from './rimes.ts';

/**
 * The grammar of the written syllable, onset × rime × tone, as a table of states: `NEXT[state << 6 | letter]` is the state
 * after one more letter (tone left aside), 0 where no syllable goes on like that. A word is one look-up a letter.
 *
 * Both ways to place the tone are right (hòa and hoà, thúy and thuý), so is i or y alone (lí and lý). What can be written
 * but is no word of the language ("đắch") passes: that is a question of word lists.
 */
export interface Grammar {
  readonly next: Uint16Array;
  /** Of each state: the bits below, 0 where no syllable ends. */
  readonly ends: Uint8Array;
}

/** Bit n: the tone may stand on the n-th letter from the end. */
const PLACES = 7;
/** Ends in c, ch, p, t: takes sắc or nặng, nothing else. */
const STOP = 8;
const END = 16;
/** oo before ng, c: of loan words (xoong, moóc); without a mark it may be Telex for ô. */
const DOUBLED = 32;

export const START = 1;
const VOWEL = /[aăâeêioôơuưy]/u;
const HATTED = /[ăâêôơư]/u;
export const GRAMMAR: Grammar = build();

/** What `ends` and the tones say of a word that is over. */
export function isWhole(end: number, tones: number, tone: number, fromEnd: number, marked: boolean): boolean {
  if ((end & END) === 0) return false;
  // Without any mark it is judged by nobody: "cac" may be an abbreviation or a name.
  if (tones === 0) return marked ? (end & STOP) === 0 : (end & DOUBLED) === 0;
  if (tones > 1 || fromEnd > 2 || (end & PLACES & (1 << fromEnd)) === 0) return false;
  return (end & STOP) === 0 || tone === SHARP || tone === HEAVY;
}

/** True for a syllable that may be written, in any case; a word without marks need not have the tone it lacks. */
export function isSyllable(word: string): boolean {
  let state = START;
  let tones = 0;
  let tone = 0;
  let at = 0;
  let marked = 0;
  for (let i = 0; i < word.length; i += 1) {
    const value = letterAt(word, i);
    state = GRAMMAR.next[(state << 6) | (value & LETTER)] ?? 0;
    if (state === 0) return false;
    marked |= value & MARKED;
    const own = (value >> TONE_SHIFT) & TONE;
    if (own === 0) continue;
    tones += 1;
    tone = own;
    at = i;
  }
  return isWhole(GRAMMAR.ends[state] ?? 0, tones, tone, word.length - 1 - at, marked !== 0);
}

/** True when the letters (without tone) make a syllable that some tone would complete. */
export function isFrame(letters: string): boolean {
  return (endOf(letters) & END) !== 0;
}

/** Places of the tone in letters that make a syllable, the one in common use first: hòa before hoà. */
export function tonePlaces(letters: string): readonly number[] {
  const end = endOf(letters);
  return [2, 1, 0].filter((n) => (end & PLACES & (1 << n)) !== 0).map((n) => letters.length - 1 - n);
}

function endOf(letters: string): number {
  let state = START;
  for (let i = 0; i < letters.length; i += 1) {
    state = GRAMMAR.next[(state << 6) | (letterAt(letters, i) & LETTER)] ?? 0;
  }
  return GRAMMAR.ends[state] ?? 0;
}

/** Index of the vowels that may carry the tone. */
function tonedVowels(rime: string): readonly number[] {
  let vowels = 0;
  while (vowels < rime.length && VOWEL.test(rime[vowels] ?? '')) vowels += 1;
  for (let i = vowels - 1; i >= 0; i -= 1) if (HATTED.test(rime[i] ?? '')) return [i];
  if (vowels === 1) return [0];
  if (vowels === 3 || vowels < rime.length) return [1];
  return /^(?:oa|oe|uy)$/u.test(rime) ? [0, 1] : [0];
}

function endBits(rime: string): number {
  let bits = END;
  for (const at of tonedVowels(rime)) bits |= 1 << (rime.length - 1 - at);
  if (/(?:c|ch|p|t)$/u.test(rime)) bits |= STOP;
  if (rime.startsWith('oo')) bits |= DOUBLED;
  return bits;
}

/**
 * A tree of the onsets; the rimes of a family hang below its first onset, and the others of the family share them, or the
 * table would be four times as large.
 */
function build(): Grammar {
  const rows: number[][] = [[], []];
  const ends: number[] = [0, 0];
  const step = (state: number, letter: string): number => {
    const row = rows[state] ?? [];
    const index = PLAIN.indexOf(letter);
    const known = row[index];
    if (known !== undefined) return known;
    rows.push([]);
    ends.push(0);
    row[index] = rows.length - 1;
    return rows.length - 1;
  };
  const walk = (state: number, letters: string): number => [...letters].reduce(step, state);
  for (const { onsets } of FAMILIES) for (const onset of onsets) walk(START, onset);
  for (const { onsets, rimes } of FAMILIES) {
    const [first = '', ...others] = onsets;
    const root = walk(START, first);
    for (const rime of rimes) ends[walk(root, rime)] = endBits(rime);
    for (const other of others) {
      const row = rows[walk(START, other)] ?? [];
      rows[root]?.forEach((state, letter) => {
        if (VOWEL.test(PLAIN[letter] ?? '')) row[letter] = state;
      });
    }
  }
  const next = new Uint16Array(rows.length << 6);
  rows.forEach((row, state) => {
    row.forEach((to, letter) => {
      next[(state << 6) | letter] = to;
    });
  });
  return { next, ends: Uint8Array.from(ends) };
}
