import { bareLetters, I, LETTER_AT, LETTER_CODES, Q, soundOf, type Syllable, syllableOf, TONE_AT, U, VOWEL, Y } from './phrase-letters.ts';

/** The word lists made ready for the scan: syllables have numbers, a pair of them is one number. */
export interface PhraseIndex {
  /** Number of a syllable by its code; from 1. */
  readonly ids: ReadonlyMap<number, number>;
  readonly syllables: readonly Syllable[];
  /** How each is written in the lists. */
  readonly written: readonly string[];
  /** 0 never a word of its own, 1 sometimes one, 2 a function word. */
  readonly free: readonly number[];
  /** Class of syllables that sound alike, by syllable. */
  readonly sounds: readonly number[];
  readonly soundIds: ReadonlyMap<string, number>;
  /** Pairs that are right, and others that may stand side by side. */
  readonly legal: ReadonlySet<number>;
  /** Those of them that are words. */
  readonly words: ReadonlySet<number>;
  /** Second syllables by first one and sound, first ones by sound and second one. */
  readonly seconds: ReadonlyMap<number, readonly number[]>;
  readonly firsts: ReadonlyMap<number, readonly number[]>;
  /** All second syllables of a first one, all first ones of a second. */
  readonly afters: ReadonlyMap<number, readonly number[]>;
  readonly befores: ReadonlyMap<number, readonly number[]>;
  /** Pairs that are known to be wrong: which of the two (0, 1) is, and what it should be. */
  readonly wrong: ReadonlyMap<number, KnownSlip>;
  /** Syllables from this number on are known from slips only. */
  readonly ghosts: number;
  /** Function words miswritten, with what they should be; the pairs that must follow. */
  readonly lone: ReadonlyMap<number, string>;
  readonly verbs: ReadonlySet<number>;
}

export interface KnownSlip {
  readonly which: 0 | 1;
  readonly right: string;
}

export interface PhraseLists {
  /** Lines "head: tail tail …": each a word of two syllables. */
  readonly words: readonly string[];
  /** Lines of the same shape: pairs that stand side by side without being a word. */
  readonly sequences: readonly string[];
  /** Syllables that are words of their own; function words. */
  readonly free: string;
  readonly functions: string;
  /** "written > right", two syllables each. */
  readonly wrong: string;
  /** "written > right" of function words, and the words (lines as above) before which they are recognised. */
  readonly lone: string;
  readonly verbs: string;
}

/** What stands behind these is another word. */
const PARTICLES: ReadonlySet<string> = new Set(
  'các những ở mọi mỗi với và về phải nhiều là trên trong đến theo được có như này một'.split(' '),
);

/** More syllables than Vietnamese has; two numbers make one small integer. */
export const WIDTH = 8192;

export function indexOf(lists: PhraseLists): PhraseIndex {
  const ids = new Map<number, number>();
  const syllables: Syllable[] = [{ letters: '', tone: 0 }];
  const written: string[] = [''];
  const free: number[] = [0];
  const sounds: number[] = [0];
  const soundIds = new Map<string, number>();
  const legal = new Set<number>();
  const words = new Set<number>();
  const seconds = new Map<number, number[]>();
  const firsts = new Map<number, number[]>();
  const afters = new Map<number, number[]>();
  const befores = new Map<number, number[]>();
  const known = new Map<string, number>();

  const idOf = (word: string): number => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const code = codeOf(word);
    let id = ids.get(code);
    if (id === undefined) {
      const syllable = syllableOf(word);
      const sound = soundOf(syllable.letters);
      id = syllables.length;
      ids.set(code, id);
      syllables.push(syllable);
      written.push(word);
      free.push(0);
      const soundId = soundIds.get(sound) ?? soundIds.size + 1;
      soundIds.set(sound, soundId);
      sounds.push(soundId);
    }
    known.set(word, id);
    return id;
  };
  for (const [a, b] of pairsOf(lists.words)) {
    const first = idOf(a);
    const second = idOf(b);
    const pair = first * WIDTH + second;
    if (legal.has(pair)) continue;
    legal.add(pair);
    if (PARTICLES.has(a)) continue;
    words.add(pair);
    push(seconds, first * WIDTH + (sounds[second] ?? 0), second);
    push(firsts, (sounds[first] ?? 0) * WIDTH + second, first);
    push(afters, first, second);
    push(befores, second, first);
  }
  for (const [a, b] of pairsOf(lists.sequences)) legal.add(idOf(a) * WIDTH + idOf(b));
  for (const word of wordsOf(lists.free)) free[idOf(word)] = 1;
  for (const word of wordsOf(lists.functions)) free[idOf(word)] = 2;
  const verbs = new Set([...pairsOf([lists.verbs])].map(([a, b]) => idOf(a) * WIDTH + idOf(b)));
  const ghosts = syllables.length;
  const wrong = new Map<number, KnownSlip>();
  for (const [bad, good] of slipsOf(lists.wrong)) {
    const [a = '', b = ''] = wordsOf(bad);
    const [first = '', second = ''] = wordsOf(good);
    const which = codeOf(a) === codeOf(first) ? 1 : 0;
    wrong.set(idOf(a) * WIDTH + idOf(b), { which, right: which === 1 ? second : first });
  }
  const lone = new Map(slipsOf(lists.lone).map(([bad, good]) => [idOf(bad), good]));
  return { ids, syllables, written, free, sounds, soundIds, legal, words, seconds, firsts, afters, befores, wrong, ghosts, lone, verbs };
}

/** One number for the letters and the tone of a syllable, the same wherever the tone was put. */
export function codeOf(word: string): number {
  let code = 0;
  let tone = 0;
  let last = 0;
  let before = 0;
  for (let i = 0; i < word.length; i += 1) {
    const char = word.charCodeAt(i);
    if (char >= LETTER_CODES) return 0;
    let letter = LETTER_AT[char] ?? 0;
    if (letter === 0) return 0;
    tone = TONE_AT[char] || tone;
    if (letter === Y && (VOWEL[last] === 0 || (last === U && before === Q))) letter = I;
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

function* pairsOf(blocks: readonly string[]): Generator<[string, string]> {
  for (const line of blocks.join('\n').split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    for (const tail of wordsOf(line.slice(colon + 1))) yield [head, tail];
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

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
