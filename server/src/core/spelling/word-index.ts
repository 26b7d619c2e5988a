import { letterAt, TONE, TONE_SHIFT } from './letters.ts';
import { I, IS_VOWEL, letterOf, Q, type Syllable, soundOf, syllableOf, U, Y } from './word-letters.ts';
import type { WordLists } from './word-lists.ts';

/** The word lists made ready for the scan: syllables have numbers (from 1), a pair of them is one number. */
export interface WordIndex {
  /** Number of a syllable by its code. */
  readonly codes: NumberTable;
  readonly syllables: readonly Syllable[];
  /** How each is written in the lists. */
  readonly written: readonly string[];
  /** 0 never a word of its own, 1 sometimes one, 2 a function word. */
  readonly free: Uint8Array;
  /** What a pair is, by `pairOf`: WORD, BESIDE or nothing. */
  readonly pairs: NumberTable;
  /** Second syllables of a first one, first ones of a second. */
  readonly afters: readonly (readonly number[] | undefined)[];
  readonly befores: readonly (readonly number[] | undefined)[];
  /** Pairs that are known to be wrong. */
  readonly slips: ReadonlyMap<number, KnownSlip>;
  /** Syllables from this number on are known from slips only. */
  readonly ghosts: number;
  /** Function words miswritten, with what they should be; the pairs that must follow. */
  readonly lone: ReadonlyMap<number, string>;
  readonly verbs: ReadonlySet<number>;
}

/** Which of the two (0, 1) is wrong, and what it should be. */
export interface KnownSlip {
  readonly which: 0 | 1;
  readonly right: string;
}

/** The pair is a word: neither syllable belongs to the word on its other side. */
export const WORD = 2;
/** The pair is miswritten: "sát nhập". */
export const SLIP = 3;
/** The pair may stand side by side, but shows nothing of its neighbours. */
export const BESIDE = 1;

/** More syllables than Vietnamese has; two numbers make one small integer. */
const WIDTH = 8192;
const MOST_SYLLABLES = 6000;

export function pairOf(first: number, second: number): number {
  return first * WIDTH + second;
}

/** What stands behind these is another word. */
const PARTICLES: ReadonlySet<string> = new Set(
  'các những ở mọi mỗi với và về phải nhiều là trên trong đến theo được có như này một'.split(' '),
);
/** So many words begin with these that a pair with one of them doesn't show where its second syllable belongs. */
const OPEN: ReadonlySet<string> = new Set('việc người ngày năm nơi nhóm mức khi thuộc xã'.split(' '));

export function indexOf(lists: WordLists): WordIndex {
  const codes = new NumberTable(1 << 14);
  const known = new Map<string, number>();
  const syllables: Syllable[] = [{ letters: '', tone: 0, sound: '' }];
  const written: string[] = [''];
  const free = new Uint8Array(MOST_SYLLABLES);
  const pairs = new NumberTable(1 << 17);
  const afters: (number[] | undefined)[] = [];
  const befores: (number[] | undefined)[] = [];

  const idOf = (word: string): number => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const code = codeOf(word);
    let id = codes.numberOf(code);
    if (id === 0) {
      id = syllables.length;
      codes.add(code, id);
      const syllable = syllableOf(word);
      syllables.push({ ...syllable, sound: soundOf(syllable.letters) });
      written.push(word);
    }
    known.set(word, id);
    return id;
  };
  for (const { head, tails } of entriesOf(lists.words)) {
    const first = idOf(head);
    const isParticle = PARTICLES.has(head);
    const kind = isParticle || OPEN.has(head) ? BESIDE : WORD;
    for (const tail of tails) {
      const second = idOf(tail);
      if (!pairs.add(pairOf(first, second), kind) || isParticle) continue;
      push(afters, first, second);
      push(befores, second, first);
    }
  }
  for (const { head, tails } of entriesOf(lists.beside)) {
    for (const tail of tails) pairs.add(pairOf(idOf(head), idOf(tail)), BESIDE);
  }
  for (const word of wordsOf(lists.free)) free[idOf(word)] = 1;
  for (const word of wordsOf(lists.functions)) free[idOf(word)] = 2;
  const verbs = new Set<number>();
  for (const { head, tails } of entriesOf(lists.verbs))
    for (const tail of tails) verbs.add(pairOf(idOf(head), idOf(tail)));
  const ghosts = syllables.length;
  const slips = new Map<number, KnownSlip>();
  for (const [bad, good] of slipsOf(lists.slips)) {
    const [a = '', b = ''] = wordsOf(bad);
    const [first = '', second = ''] = wordsOf(good);
    const which = codeOf(a) === codeOf(first) ? 1 : 0;
    const pair = pairOf(idOf(a), idOf(b));
    pairs.add(pair, SLIP);
    slips.set(pair, { which, right: which === 1 ? second : first });
  }
  const lone = new Map(slipsOf(lists.lone).map(([bad, good]) => [idOf(bad), good]));
  return { codes, syllables, written, free, pairs, afters, befores, slips, ghosts, lone, verbs };
}

/** Small numbers by larger ones: open addressing, for every syllable and every pair of a text come by here. */
export class NumberTable {
  readonly #keys: Int32Array;
  readonly #numbers: Uint16Array;
  readonly #mask: number;

  constructor(size: number) {
    this.#keys = new Int32Array(size);
    this.#numbers = new Uint16Array(size);
    this.#mask = size - 1;
  }

  /** False where the key is there already; the greater number stays. */
  add(key: number, number: number): boolean {
    let at = this.#begin(key);
    while (this.#keys[at] !== 0) {
      if (this.#keys[at] === key) {
        this.#numbers[at] = Math.max(number, this.#numbers[at] ?? 0);
        return false;
      }
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = key;
    this.#numbers[at] = number;
    return true;
  }

  /** 0 for a key that isn't there. */
  numberOf(key: number): number {
    let at = this.#begin(key);
    for (let found = this.#keys[at]; found !== 0; found = this.#keys[at]) {
      if (found === key) return this.#numbers[at] ?? 0;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }

  #begin(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 13) & this.#mask;
  }
}

/** One number for the letters and the tone of a syllable, the same wherever the tone was put. */
export function codeOf(word: string): number {
  let code = 0;
  let tone = 0;
  let last = 0;
  let before = 0;
  for (let i = 0; i < word.length; i += 1) {
    const value = letterAt(word, i);
    let letter = letterOf(value);
    if (letter === 0) return 0;
    tone = (value >> TONE_SHIFT) & TONE || tone;
    if (letter === Y && (IS_VOWEL[last] === 0 || (last === U && before === Q))) letter = I;
    code = addLetter(code, letter);
    before = last;
    last = letter;
  }
  return addTone(code, tone);
}

export function addLetter(code: number, letter: number): number {
  return (Math.imul(code, 0x2f0b4a27) + letter) & 0x3fffffff;
}

export function addTone(code: number, tone: number): number {
  return addLetter(code, tone + 40);
}

/** "head: tail tail … / head: …", on one line or several. */
export function* entriesOf(blocks: readonly string[]): Generator<{ head: string; tails: readonly string[] }> {
  for (const block of blocks) {
    for (const entry of block.split(/ \/ |\n/u)) {
      const colon = entry.indexOf(':');
      if (colon > 0) yield { head: entry.slice(0, colon), tails: entry.slice(colon + 2).split(' ') };
    }
  }
}

function slipsOf(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const [bad, good] = line.split(' > ');
    return bad === undefined || good === undefined ? [] : [[bad, good]];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function push(lists: (number[] | undefined)[], at: number, value: number): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [value];
  else list.push(value);
}
