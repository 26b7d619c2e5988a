import type { View } from '../lint/view.ts';
import type { Leaf, LeafRole } from '../tree/nodes.ts';
import { DIGIT, KEY, LETTER, LETTERS, LOWER, MARKED, TONE, TONE_SHIFT, UPPER, VOWEL } from './letters.ts';
import { GRAMMAR, isWhole, START } from './syllable.ts';
import { hasHash, nextHash, usedSyllables } from './used.ts';

/** A run of letters and figures that is no syllable, or one that nobody uses: what the rules of spelling look at, one by one. */
export interface Odd {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** The flags of `letters.ts` that one of its characters has. */
  readonly flags: number;
  /** It could be a syllable, but no word has it. */
  readonly unused: boolean;
}

const seen = new WeakMap<readonly Leaf[], readonly Odd[]>();

/** The odd words of all printed leaves, found once for all rules. */
export function oddWords(view: View): readonly Odd[] {
  const known = seen.get(view.printed);
  if (known !== undefined) return known;
  const found: Odd[] = [];
  for (const leaf of view.printed) {
    if (SKIPPED.has(leaf.role)) continue;
    const text = leaf.flat.text;
    scanWords(text, (from, to, flags, unused) =>
      found.push({ leaf, from, to, word: text.slice(from, to), flags, unused }),
    );
  }
  seen.set(view.printed, found);
  return found;
}

/** Symbols and rules of dashes; a place and date line has a rule of its own; names of people are nobody's to correct. */
const SKIPPED: ReadonlySet<LeafRole> = new Set(['number', 'ruleLine', 'placeDate', 'signer'] satisfies LeafRole[]);

/**
 * Tells of every word that is worth a closer look. One pass over the character codes; nothing is cut out of the text
 * before a word is odd.
 */
export function scanWords(
  text: string,
  tell: (from: number, to: number, flags: number, unused: boolean) => void,
): void {
  const used = usedSyllables();
  const { next, ends } = GRAMMAR;
  const letters = LETTERS;
  const size = letters.length;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let value = code < size ? (letters[code] ?? 0) : 0;
    if (value === 0) {
      i += 1;
      continue;
    }
    const from = i;
    let state = START;
    let flags = 0;
    let tones = 0;
    let tone = 0;
    let at = 0;
    let hash = 0;
    do {
      flags |= value;
      hash = nextHash(hash, value);
      state = next[(state << 6) | (value & LETTER)] ?? 0;
      const own = (value >> TONE_SHIFT) & TONE;
      if (own !== 0) {
        tones += 1;
        tone = own;
        at = i;
      }
      i += 1;
      code = i < length ? text.charCodeAt(i) : 0;
      value = code < size ? (letters[code] ?? 0) : 0;
    } while (value !== 0);
    if (i - from === 1 || (flags & VOWEL) + (flags & KEY) === 0) continue;
    if ((flags & MARKED) === 0) {
      // Figures, codes and abbreviations in capitals; a word in small letters may be what an input method left.
      if ((flags & LOWER) === 0 && ((flags & DIGIT) !== 0 || i - from < LONG_CAPITALS)) continue;
    } else if ((flags & (LOWER | UPPER)) === 0) continue;
    if (isWhole(ends[state] ?? 0, tones, tone, i - 1 - at, (flags & MARKED) !== 0)) {
      if ((flags & MARKED) !== 0 && !hasHash(used, hash)) tell(from, i, flags, true);
    } else tell(from, i, flags, false);
  }
}

/** Shorter words in capitals without marks are abbreviations. */
const LONG_CAPITALS = 5;
