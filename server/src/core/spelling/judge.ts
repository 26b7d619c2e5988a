import type { View } from '../lint/view.ts';
import type { Leaf } from '../tree/nodes.ts';
import {
  beginsSentence,
  hasMark,
  isAddress,
  isCapitals,
  isPiece,
  isPlainCase,
  startsUpper,
  wordAfter,
  wordBefore,
} from './context.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { betweenKnown, betweenWords, gapsIn } from './glued.ts';
import { isLeft } from './left-over.ts';
import { DIGIT, FOREIGN, letterAt, MARKED, TONE, TONE_SHIFT } from './letters.ts';
import { isLoan } from './loan.ts';
import { OFFICIAL } from './official.ts';
import { type Odd, oddWords } from './scan.ts';
import { type Suggestion, suggestions } from './suggest.ts';
import { isSyllable } from './syllable.ts';
import { readTelex, readVni } from './telex.ts';
import { isUsed } from './used.ts';
import { isWordOfTwo } from './word-slips.ts';

/** What an odd word is taken for, with what it was meant to be, the likeliest first. */
export interface Slip {
  readonly odd: Odd;
  readonly kind: 'telex' | 'vni' | 'glued' | 'no-syllable' | 'unused';
  readonly texts: readonly string[];
  /** Only one thing can have been meant. */
  readonly sure: boolean;
}

const judged = new WeakMap<readonly Leaf[], readonly Slip[]>();

/** Every odd word of the file that is a slip, each told as one kind only, so that no two rules speak of it. */
export function slipsOf(view: View, words: readonly string[]): readonly Slip[] {
  const known = judged.get(view.printed);
  if (known !== undefined) return known;
  const odd = oddWords(view);
  const own = new Set(words.flatMap((word) => word.toLowerCase().split(/\s+/u)));
  const times = new Map<string, number>();
  for (const { word } of odd) times.set(word, (times.get(word) ?? 0) + 1);
  const near = nearOnce();
  const slips = odd.flatMap((one) => {
    if (own.has(one.word.toLowerCase())) return [];
    return slipOf(one, times.get(one.word) ?? 0, near) ?? [];
  });
  const result = isOtherWriting(view, slips) ? slips.filter(({ kind }) => kind === 'telex' || kind === 'vni') : slips;
  judged.set(view.printed, result);
  return result;
}

/**
 * True where so many words are none that the text is in an old encoding, or in another language: a rule of its own speaks of
 * the one, and of the other nothing is to be said. Only keys of an input method may be left in every word.
 */
function isOtherWriting(view: View, slips: readonly Slip[]): boolean {
  const odd = slips.filter(({ kind }) => kind !== 'telex' && kind !== 'vni').length;
  if (odd < MANY) return false;
  const size = view.printed.reduce((sum, { flat }) => sum + flat.text.length, 0);
  return odd * FEWEST_BETWEEN > size;
}

const MANY = 30;
/** Characters between two slips of the worst typist. */
const FEWEST_BETWEEN = 60;

/** First what makes a word with a neighbour: “quyêt định” is “quyết định”, not “quyệt”. */
function inPlace(near: readonly Suggestion[], before: string, after: string): readonly Suggestion[] {
  const fits = ({ text }: Suggestion): boolean =>
    (before !== '' && isWordOfTwo(before, text)) || (after !== '' && isWordOfTwo(text, after));
  return near
    .map((one) => (one.cost > 0 && fits(one) ? { ...one, cost: Math.max(0.1, one.cost - FITTING) } : one))
    .sort((a, b) => a.cost - b.cost);
}

const FITTING = 1;

type Near = (odd: Odd, small: string) => readonly Suggestion[];

/** A slip may stand a hundred thousand times in a hostile text, beside the same words. */
function nearOnce(): Near {
  const known = new Map<string, readonly Suggestion[]>();
  const once = (key: string, work: () => readonly Suggestion[]): readonly Suggestion[] => {
    const result = known.get(key) ?? work();
    known.set(key, result);
    return result;
  };
  return ({ leaf, from, to }, small) => {
    const before = wordBefore(leaf.flat.text, from).toLowerCase();
    const after = wordAfter(leaf.flat.text, to).toLowerCase();
    return once(`${small} ${before} ${after}`, () =>
      inPlace(
        once(small, () => suggestions(small)),
        before,
        after,
      ),
    );
  };
}

function slipOf(odd: Odd, times: number, near: Near): Slip | undefined {
  const { leaf, from, to, word, flags } = odd;
  const text = leaf.flat.text;
  if ((flags & FOREIGN) !== 0 || isAddress(text, from, to)) return undefined;
  const small = word.toLowerCase();
  if (EXCEPTIONS.has(small)) return undefined;
  // The letters of a symbol, a date's figures may stand on the other side of a slash: “NĐ-CPngày”, “ngày15/3”.
  const gaps = gapsIn(word);
  if (gaps.length > 0) return glued(odd, gaps);
  if (isPiece(text, from, to)) return undefined;
  if (odd.unused) return unused(odd, small, times, near);
  const reading = (flags & DIGIT) === 0 ? readTelex(word) : readVni(word);
  if (reading !== undefined && isLeft(odd, small, reading, times)) {
    return { odd, kind: (flags & DIGIT) === 0 ? 'telex' : 'vni', texts: [reading.text], sure: reading.keys > 1 };
  }
  if ((flags & MARKED) === 0) return undefined;
  return (flags & DIGIT) === 0 ? noSyllable(odd, small, times, near) : undefined;
}

function glued(odd: Odd, gaps: readonly number[]): Slip {
  const texts = gaps.map((at) => `${odd.word.slice(0, at)} ${odd.word.slice(at)}`);
  return { odd, kind: 'glued', texts, sure: gaps.length === 1 };
}

/** A syllable that no word has, where one in use is near. Capitals may be a name's, what comes back may be a dialect's. */
function unused(odd: Odd, small: string, times: number, near: Near): Slip | undefined {
  const { leaf, from, to, word } = odd;
  if (isCapitals(word) || !isPlainCase(word)) return undefined;
  const texts = near(odd, small).filter(({ text, cost }) => cost > 0 && cost <= FAR && isUsed(text));
  const best = texts[0];
  // Who mixes up hỏi and ngã does so each time.
  if (best === undefined || (times > 2 && best.cost >= 1)) return undefined;
  if (startsUpper(word)) {
    // People are registered as Dủng, Diểm: a capital is believed only where none stands beside it.
    const text = leaf.flat.text;
    if (startsUpper(wordAfter(text, to)) || !isOfficial(text, from, to, texts)) return undefined;
    if (!beginsSentence(text, from) && startsUpper(wordBefore(text, from))) return undefined;
  }
  return { odd, kind: 'unused', texts: texts.slice(0, 3).map((one) => inCase(one.text, word)), sure: false };
}

function noSyllable(odd: Odd, small: string, times: number, near: Near): Slip | undefined {
  const { leaf, from, to, word } = odd;
  const capitals = isCapitals(word);
  if (!capitals && !isPlainCase(word)) return undefined;
  const all = near(odd, small);
  const best = all[0];
  if (best === undefined || best.cost > NEAR) {
    const gaps = betweenKnown(small);
    const isName = !capitals && startsUpper(word) && isInName(leaf.flat.text, from, to);
    if (gaps.length > 0) return isName && !isOfficialTwo(odd, small, gaps) ? undefined : glued(odd, gaps);
  }
  if (best === undefined) return times > 2 || startsUpper(word) ? undefined : parted(odd, small);
  const moved = best.cost === 0;
  if (!moved) {
    // Abbreviations have đ, ư, but no tone.
    if (capitals && !hasTone(word) && (word.length < 4 || best.cost > 1.3)) return undefined;
    // What comes back is a name, or a word of its own; a slip that comes back is near to what was meant.
    // With a capital it may be a name that nothing is known of; what comes back is no slip of the finger.
    if (best.cost > NEAR && (startsUpper(word) || times > 2)) return undefined;
    if (best.cost > NEAR) {
      const two = parted(odd, small);
      if (two !== undefined) return two;
      if (isLoan(small)) return undefined;
    }
    if (times > 1 && startsUpper(word) && !capitals && !isOfficial(leaf.flat.text, from, to, all)) return undefined;
    if (!capitals && startsUpper(word) && isInName(leaf.flat.text, from, to)) {
      if (!isOfficial(leaf.flat.text, from, to, all)) return undefined;
    }
  }
  const most = moved ? 1 : 4;
  const texts = all
    .slice(0, most)
    .filter((one) => one.cost <= best.cost + 0.7)
    .map((one) => inCase(one.text, word));
  return { odd, kind: 'no-syllable', texts, sure: moved && word === small };
}

/** “Ủyban nhân dân”, “theo Nghịquyết số …”, “Căncứ Luật …”: not the first of two names. */
function isOfficialTwo({ leaf, from, to }: Odd, small: string, gaps: readonly number[]): boolean {
  if (!gaps.every((at) => OFFICIAL.has(small.slice(0, at)))) return false;
  const next = wordAfter(leaf.flat.text, to);
  return !startsUpper(next) || isCapitals(next) || beginsSentence(leaf.flat.text, from);
}

function parted(odd: Odd, small: string): Slip | undefined {
  const gaps = betweenWords(small);
  return gaps.length > 0 ? glued(odd, gaps) : undefined;
}

/** Another mark or tone, a letter doubled or swapped. */
const NEAR = 1.3;
/** A letter left out, or the key beside it. */
const FAR = 1.9;

/** “Nghịị định”, “Bộ Quôc phòng”: near to a word of such names, and not beside the names of another language. */
function isOfficial(text: string, from: number, to: number, near: readonly Suggestion[]): boolean {
  if (!near.some(({ text: meant, cost }) => cost <= NEAR && OFFICIAL.has(meant))) return false;
  return [wordBefore(text, from), wordAfter(text, to)].every(
    (word) => word.length < 2 || !hasMark(word) || isCapitals(word) || isSyllable(word),
  );
}

/** Names of people and places are beyond judging: capitals within a sentence, or before another capital. */
function isInName(text: string, from: number, to: number): boolean {
  if (!beginsSentence(text, from)) return true;
  const next = wordAfter(text, to);
  return startsUpper(next) && !isCapitals(next);
}

function hasTone(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (((letterAt(word, i) >> TONE_SHIFT) & TONE) !== 0) return true;
  return false;
}

function inCase(text: string, model: string): string {
  if (isCapitals(model)) return text.toUpperCase();
  return startsUpper(model) ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}
