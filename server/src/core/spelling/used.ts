import { LETTER, letterAt, PLAIN, TONE, TONE_SHIFT } from './letters.ts';
import { isFrame, tonePlaces } from './syllable.ts';
import { USED_A_K } from './used-a-k.ts';
import { USED_L_X } from './used-l-x.ts';

/**
 * The syllables in use as a set of numbers, made letter by letter of `nextHash`: a scan compares no strings. Only hỏi and ngã
 * are taken from the lists one by one, for they are what people mix up; of the other tones a syllable in use has all.
 */
export interface Used {
  /** Open addressing; 0 is an empty place. */
  readonly places: Int32Array;
  readonly mask: number;
}

const HASHED = LETTER | (TONE << TONE_SHIFT);

/** The number of a word with one more letter. */
export function nextHash(hash: number, value: number): number {
  return (Math.imul(hash, 0x01000193) ^ (value & HASHED)) | 0;
}

let made: Used | undefined;

export function usedSyllables(): Used {
  made ??= build(`${USED_A_K}\n${USED_L_X}`);
  return made;
}

export function hasHash({ places, mask }: Used, hash: number): boolean {
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const there = places[at];
    if (there === hash) return true;
    if (there === 0) return false;
  }
}

/** True for a syllable that Vietnamese uses, whichever way its tone is placed. */
export function isUsed(syllable: string): boolean {
  let hash = 0;
  for (let i = 0; i < syllable.length; i += 1) hash = nextHash(hash, letterAt(syllable, i));
  return hasHash(usedSyllables(), hash);
}

/** Hỏi and ngã. */
const LISTED_TONES = [3, 4];

function build(lists: string): Used {
  const used = { places: new Int32Array(1 << 15), mask: (1 << 15) - 1 };
  let onset = '';
  for (const line of lists.split('\n')) {
    const pieces = line.trim().split(/\s+/u);
    // A line that begins with a blank goes on with the onset of the one before.
    if (line !== '' && !line.startsWith(' ')) onset = (pieces.shift() ?? '').replace('-', '');
    for (const piece of pieces) {
      const rime = /^\D*/u.exec(piece)?.[0] ?? '';
      const letters = onset + rime;
      if (rime === '' || !isFrame(letters)) continue;
      const listed = LISTED_TONES.filter((tone) => piece.includes(String(tone)));
      for (const tone of [0, 1, 2, ...listed, 5]) {
        for (const at of tonePlaces(letters)) add(used, hashOf(letters, at, tone));
      }
    }
  }
  return used;
}

function hashOf(letters: string, at: number, tone: number): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i += 1) {
    hash = nextHash(hash, PLAIN.indexOf(letters[i] ?? '') | (i === at ? tone << TONE_SHIFT : 0));
  }
  return hash;
}

function add({ places, mask }: Used, hash: number): void {
  let at = hash & mask;
  while (places[at] !== 0 && places[at] !== hash) at = (at + 1) & mask;
  places[at] = hash;
}
