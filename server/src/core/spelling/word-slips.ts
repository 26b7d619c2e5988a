import { LETTERS, TONE, TONE_SHIFT, UPPER } from './letters.ts';
import { isSyllable } from './syllable.ts';
import { addLetter, addTone, BESIDE, codeOf, indexOf, pairOf, SLIP, WORD, type WordIndex } from './word-index.ts';
import {
  I,
  IS_VOWEL,
  letterOf,
  Q,
  type Slip,
  type Syllable,
  slipBetween,
  soundOf,
  syllableOf,
  U,
  Y,
} from './word-letters.ts';
import { LISTS } from './word-lists.ts';

/** A word of two syllables of which one is miswritten: `[from, to)` the two, `[wrongFrom, wrongTo)` the one. */
export interface WordSlip {
  readonly from: number;
  readonly to: number;
  readonly wrongFrom: number;
  readonly wrongTo: number;
  /** What the wrong syllable should be, best first, in lower case. */
  readonly rights: readonly string[];
  /** The written pair has no reading: it may be put right without asking. */
  readonly sure: boolean;
}

/** Miswritten words of a plain text, in order. `isKnown` tells the words that the unit or the document has of its own. */
export function wordSlips(text: string, isKnown: (phrase: string) => boolean = () => false): WordSlip[] {
  const index = (made ??= indexOf(LISTS));
  const tokens = tokensOf(text, index);
  const found: WordSlip[] = [];
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    if (tokens.joined[i + 1] !== 1) continue;
    const judged = loneAt(tokens, i, index) ?? judge(text, tokens, i, index);
    if (judged === undefined) continue;
    const next = judged.at === i + 1 && tokens.joined[i + 2] === 1 ? judge(text, tokens, i + 1, index) : undefined;
    if (next !== undefined && next.at === i + 1 && next.score >= judged.score) {
      if (next.score === judged.score) i += 1;
      continue;
    }
    const wrong = slipAt(tokens, i, judged);
    i += 1;
    if (!isKnown(text.slice(wrong.from, wrong.to).toLowerCase())) found.push(wrong);
  }
  return found;
}

/** True where two syllables in small letters are one word of the lists. */
export function isWordOfTwo(first: string, second: string): boolean {
  const index = (made ??= indexOf(LISTS));
  const a = index.ids.get(codeOf(first)) ?? 0;
  const b = index.ids.get(codeOf(second)) ?? 0;
  return a > 0 && b > 0 && index.pairs.kindOf(pairOf(a, b)) === WORD;
}

/** A letter alone labels a point or belongs to a formula, but for y and ô. */
const O_HAT = letterOf(valueAt('ô', 0));

let made: WordIndex | undefined;

interface Tokens {
  count: number;
  /** Number of the syllable; 0 unknown, -1 no word to judge. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where one blank stands between the token and the one before. */
  readonly joined: Uint8Array;
  /** 0 small letters, 1 a capital first, 2 all capitals, 3 mixed. */
  readonly cases: Uint8Array;
}

interface Judged {
  /** Token that is wrong. */
  readonly at: number;
  readonly rights: readonly string[];
  readonly sure: boolean;
  readonly score: number;
}

function tokensOf(text: string, index: WordIndex): Tokens {
  const most = (text.length >> 1) + 2;
  const tokens: Tokens = {
    count: 0,
    ids: new Int32Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    joined: new Uint8Array(most + 2),
    cases: new Uint8Array(most),
  };
  let count = 0;
  let lastEnd = -2;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    let value = valueAt(text, i);
    let letter = letterOf(value);
    if (letter === 0) continue;
    const start = i;
    let code = 0;
    let tone = 0;
    let last = 0;
    let before = 0;
    let capitals = 0;
    while (letter !== 0) {
      if ((value & UPPER) !== 0) capitals += 1;
      tone = (value >> TONE_SHIFT) & TONE || tone;
      if (letter === Y && (IS_VOWEL[last] === 0 || (last === U && before === Q))) letter = I;
      code = addLetter(code, letter);
      before = last;
      last = letter;
      i += 1;
      value = i < length ? valueAt(text, i) : 0;
      letter = letterOf(value);
    }
    const size = i - start;
    const isWord =
      size < 9 &&
      (size > 1 || last === Y || last === O_HAT) &&
      !isGlued(start > 0 ? text.charCodeAt(start - 1) : 32) &&
      !isGlued(i < length ? text.charCodeAt(i) : 32);
    tokens.ids[count] = isWord ? (index.ids.get(addTone(code, tone)) ?? 0) : -1;
    tokens.starts[count] = start;
    tokens.ends[count] = i;
    tokens.joined[count] = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32 ? 1 : 0;
    tokens.cases[count] =
      capitals === 0 ? 0 : capitals === 1 && (valueAt(text, start) & UPPER) !== 0 ? 1 : capitals === size ? 2 : 3;
    count += 1;
    lastEnd = i;
  }
  tokens.count = count;
  return tokens;
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? (LETTERS[code] ?? 0) : 0;
}

/** A figure, a mark of codes and addresses, or a letter of another script: what it touches is no word. */
function isGlued(char: number): boolean {
  if (char < 128) return (char >= 48 && char <= 57) || char === 64 || char === 95 || char === 38;
  return char >= 0x300 && char < 0x2000;
}

/** Whether the case of the pair is that of words: small letters, one capital that begins a sentence, all capitals. */
function hasWordCase({ cases, joined }: Tokens, i: number): boolean {
  const a = cases[i] ?? 0;
  const b = cases[i + 1] ?? 0;
  if (b === 0 && a === 0) return true;
  if (b === 0 && a === 1) return joined[i] !== 1 || cases[i - 1] === 0;
  return b === 2 && (a === 2 || a === 1);
}

function judge(text: string, tokens: Tokens, i: number, index: WordIndex): Judged | undefined {
  const a = tokens.ids[i] ?? 0;
  const b = tokens.ids[i + 1] ?? 0;
  if (a < 0 || b < 0 || (a === 0 && b === 0)) return undefined;
  const pair = pairOf(a, b);
  const kind = a > 0 && b > 0 ? index.pairs.kindOf(pair) : 0;
  if (kind === WORD || kind === BESIDE) return undefined;
  const known = kind === SLIP ? index.slips.get(pair) : undefined;
  if (known !== undefined && hasWordCase(tokens, i)) {
    const at = i + known.which;
    const isFree = !isWord(tokens, known.which === 1 ? at : at - 1, index);
    return isFree ? { at, rights: [known.right], sure: true, score: 20 } : undefined;
  }
  if (!hasWordCase(tokens, i)) return undefined;
  const second = a === 0 ? undefined : side(text, tokens, i, 1, index);
  const first = b === 0 ? undefined : side(text, tokens, i, 0, index);
  if (first === undefined) return second;
  if (second === undefined) return first;
  return first.score >= second.score ? first : second;
}

/** A function word miswritten: "đê đánh giá" for "để đánh giá". */
function loneAt({ ids, joined, cases }: Tokens, i: number, index: WordIndex): Judged | undefined {
  const right = index.lone.get(ids[i] ?? 0);
  if (right === undefined || joined[i + 2] !== 1 || cases[i] !== 0) return undefined;
  const isVerb = index.verbs.has(pairOf(ids[i + 1] ?? 0, ids[i + 2] ?? 0));
  const left = joined[i] === 1 && index.pairs.kindOf(pairOf(ids[i - 1] ?? 0, ids[i] ?? 0)) === WORD;
  return isVerb && !left ? { at: i, rights: [right], sure: true, score: 20 } : undefined;
}

/** The pair at `i` with its first (0) or second (1) syllable taken for the wrong one. */
function side(text: string, tokens: Tokens, i: number, which: 0 | 1, index: WordIndex): Judged | undefined {
  const at = i + which;
  const keep = i + 1 - which;
  const kept = tokens.ids[keep] ?? 0;
  const list = (which === 1 ? index.afters : index.befores)[kept];
  if (list === undefined) return undefined;
  const keptFree = index.free[kept] ?? 0;
  const id = tokens.ids[at] ?? 0;
  if (id === 0 || id >= index.ghosts) {
    const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    // What is no syllable at all another rule speaks of.
    if (!isSyllable(word)) return undefined;
    const bare = syllableOf(word);
    const near = nearest({ ...bare, sound: soundOf(bare.letters) }, list, index, (slip) =>
      keptFree === 2 ? slip === 'mark' : slip !== 'key' || word.length > 2,
    );
    return near && { at, rights: near.rights, sure: near.rights.length === 1, score: near.score + 8 };
  }
  const free = index.free[id] ?? 0;
  const written = index.syllables[id];
  if (written === undefined || keptFree === 2 || free === 2 || (keptFree > 0 && free > 0)) return undefined;
  // In capitals, and with a capital inside a sentence, it may be a name.
  if (tokens.cases[i + 1] === 2 || (tokens.cases[i] === 1 && tokens.joined[i] === 1)) return undefined;
  // Either syllable may belong to the word on its other side.
  if (isWord(tokens, i - 1, index) || isWord(tokens, i + 1, index)) return undefined;
  const isBound = free === 0 && keptFree === 0;
  const near = nearest(
    written,
    list,
    index,
    (slip) => slip === 'mark' || slip === 'sound' || (slip === 'marks' && isBound),
  );
  if (near === undefined) return undefined;
  const sure = free === 0 && near.rights.length === 1 && near.slip !== 'marks';
  return { at, rights: near.rights, sure, score: near.score + (free === 0 ? 4 : 0) };
}

const SCORES: Readonly<Record<Slip, number>> = { mark: 3, sound: 2, key: 1, marks: 0 };

function nearest(
  written: Syllable,
  ids: readonly number[],
  index: WordIndex,
  allowed: (slip: Slip) => boolean,
): { readonly rights: readonly string[]; readonly slip: Slip; readonly score: number } | undefined {
  let best: Slip | undefined;
  let rights: string[] = [];
  for (const id of ids) {
    const right = index.syllables[id];
    const slip = right === undefined ? undefined : slipBetween(written, right);
    if (slip === undefined || !allowed(slip)) continue;
    if (best === undefined || SCORES[slip] > SCORES[best]) {
      best = slip;
      rights = [];
    }
    if (slip === best) rights.push(index.written[id] ?? '');
  }
  return best === undefined ? undefined : { rights, slip: best, score: SCORES[best] };
}

/** Whether token `i` and the next one are a word. */
function isWord({ ids, joined }: Tokens, i: number, index: WordIndex): boolean {
  const a = ids[i] ?? 0;
  const b = ids[i + 1] ?? 0;
  return i >= 0 && joined[i + 1] === 1 && a > 0 && b > 0 && index.pairs.kindOf(pairOf(a, b)) === WORD;
}

function slipAt(tokens: Tokens, i: number, { at, rights, sure }: Judged): WordSlip {
  return {
    from: tokens.starts[i] ?? 0,
    to: tokens.ends[i + 1] ?? 0,
    wrongFrom: tokens.starts[at] ?? 0,
    wrongTo: tokens.ends[at] ?? 0,
    rights,
    sure,
  };
}
