import { LETTER, LETTERS, letterAt, TONE, TONE_SHIFT, UPPER } from './letters.ts';
import { isSyllable } from './syllable.ts';
import { isUsed } from './used.ts';
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

/** Miswritten words of a plain text, in order; of other lists where an index of them is given. */
export function wordSlips(text: string, index: WordIndex = ownIndex()): WordSlip[] {
  const tokens = tokensOf(text, index);
  const { ids, starts, ends, count } = tokens;
  const found: WordSlip[] = [];
  for (let i = 0; i + 1 < count; i += 1) {
    if (starts[i + 1] !== (ends[i] ?? 0) + 1) continue;
    const a = ids[i] ?? 0;
    const b = ids[i + 1] ?? 0;
    const kind = a > 0 && b > 0 ? index.pairs.numberOf(pairOf(a, b)) : 0;
    if (kind === WORD || kind === BESIDE || (a === 0 && b === 0)) continue;
    if (kind !== SLIP && mayStand(a, b, index) && !index.lone.has(a)) continue;
    const judged = loneAt(tokens, i, index) ?? judge(tokens, i, index);
    if (judged === undefined) continue;
    const next = judged.at === i + 1 ? judge(tokens, i + 1, index) : undefined;
    if (next !== undefined && next.at === i + 1 && next.score >= judged.score) {
      if (next.score === judged.score) i += 1;
      continue;
    }
    // Of a word that is no syllable (“tòan quận”) another rule speaks.
    if (areSyllables(tokens, i)) found.push(slipAt(tokens, i, judged));
    i += 1;
  }
  return found;
}

/** Known words that may stand beside each other, though they are no word: most pairs of a text, so they are passed by at once. */
function mayStand(a: number, b: number, { free, ghosts }: WordIndex): boolean {
  if (a === 0 || b === 0 || a >= ghosts || b >= ghosts) return false;
  const [one, other] = [free[a] ?? 0, free[b] ?? 0];
  return one === 2 || other === 2 || (one > 0 && other > 0);
}

function areSyllables({ text, starts, ends }: Tokens, i: number): boolean {
  return [i, i + 1].every((at) => isSyllable(text.slice(starts[at], ends[at])));
}

/** True where two syllables in small letters are one word of the lists. */
export function isWordOfTwo(first: string, second: string): boolean {
  const index = ownIndex();
  const a = index.codes.numberOf(codeOf(first));
  const b = index.codes.numberOf(codeOf(second));
  return a > 0 && b > 0 && index.pairs.numberOf(pairOf(a, b)) === WORD;
}

/** True for a syllable in small letters that the lists have: no piece of a name from the highlands. */
export function isOfWords(syllable: string): boolean {
  const index = ownIndex();
  const id = index.codes.numberOf(codeOf(syllable));
  return id > 0 && id < index.ghosts;
}

let made: WordIndex | undefined;

function ownIndex(): WordIndex {
  made ??= indexOf(LISTS);
  return made;
}

/** The words of the text in hand: its arrays are used again for the next one, as there are thousands of short texts. */
interface Tokens {
  text: string;
  count: number;
  /** Number of the syllable; 0 unknown. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const TOKENS: Tokens = {
  text: '',
  count: 0,
  ids: new Int32Array(0),
  starts: new Int32Array(0),
  ends: new Int32Array(0),
};

interface Judged {
  /** Token that is wrong. */
  readonly at: number;
  readonly rights: readonly string[];
  readonly sure: boolean;
  readonly score: number;
}

/** Letter and tone by character code, 0 for what is no Vietnamese letter: every character of a text comes by here. */
const SPELT: Uint16Array = LETTERS.map((value) =>
  letterOf(value) === 0 ? 0 : value & (LETTER | (TONE << TONE_SHIFT)),
);

function tokensOf(text: string, index: WordIndex): Tokens {
  const { length } = text;
  const most = (length >> 1) + 4;
  if (TOKENS.ids.length < most) {
    TOKENS.ids = new Int32Array(most * 2);
    TOKENS.starts = new Int32Array(most * 2);
    TOKENS.ends = new Int32Array(most * 2);
  }
  const { ids, starts, ends } = TOKENS;
  const spelt = SPELT;
  const size = spelt.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    let char = text.charCodeAt(i);
    let value = char < size ? (spelt[char] ?? 0) : 0;
    if (value === 0) {
      i += 1;
      continue;
    }
    starts[count] = i;
    let code = 0;
    let tone = 0;
    let last = 0;
    let before = 0;
    do {
      let letter = value & LETTER;
      if (value > LETTER) tone = value;
      if (letter === Y && (IS_VOWEL[last] === 0 || (last === U && before === Q))) letter = I;
      code = addLetter(code, letter);
      before = last;
      last = letter;
      i += 1;
      char = i < length ? text.charCodeAt(i) : 0xffff;
      value = char < size ? (spelt[char] ?? 0) : 0;
    } while (value !== 0);
    ends[count] = i;
    ids[count] = index.codes.numberOf(addTone(code, (tone >> TONE_SHIFT) & TONE));
    count += 1;
  }
  ids[count] = 0;
  starts[count] = length + 9;
  TOKENS.text = text;
  TOKENS.count = count;
  return TOKENS;
}

/** One blank stands between the token and the one before. */
function isJoined({ text, starts, ends }: Tokens, i: number): boolean {
  const end = ends[i - 1] ?? -1;
  return i > 0 && starts[i] === end + 1 && text.charCodeAt(end) === 32;
}

/** Not a letter alone (it labels a point or belongs to a formula), nor glued to a figure or a mark of codes. */
function isProse({ text, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  const size = end - start;
  if (size > 8 || (size === 1 && !'yýỳỷỹỵôồốổỗộ'.includes(text.charAt(start).toLowerCase()))) return false;
  return (
    !isGlued(start > 0 ? text.charCodeAt(start - 1) : 32) && !isGlued(end < text.length ? text.charCodeAt(end) : 32)
  );
}

type Case = 'small' | 'first' | 'capitals' | 'mixed';

function caseOf({ text, starts, ends }: Tokens, i: number): Case {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  let capitals = 0;
  for (let at = start; at < end; at += 1) if ((letterAt(text, at) & UPPER) !== 0) capitals += 1;
  if (capitals === 0) return 'small';
  if (capitals === 1 && (letterAt(text, start) & UPPER) !== 0) return 'first';
  return capitals === end - start ? 'capitals' : 'mixed';
}

/** A figure, a mark of codes and addresses, or a letter of another script: what it touches is no word. */
function isGlued(char: number): boolean {
  if (char < 128) return (char >= 48 && char <= 57) || char === 64 || char === 95 || char === 38 || char === 45;
  return char >= 0x300 && char < 0x2000;
}

/** Whether the case of the pair is that of words: small letters, one capital that begins a sentence, all capitals. */
function hasWordCase(tokens: Tokens, i: number): boolean {
  const a = caseOf(tokens, i);
  const b = caseOf(tokens, i + 1);
  if (b === 'small')
    return a === 'small' || (a === 'first' && (!isJoined(tokens, i) || caseOf(tokens, i - 1) === 'small'));
  return b === 'capitals' && (a === 'capitals' || a === 'first');
}

function judge(tokens: Tokens, i: number, index: WordIndex): Judged | undefined {
  const a = tokens.ids[i] ?? 0;
  const b = tokens.ids[i + 1] ?? 0;
  if ((a === 0 && b === 0) || !isJoined(tokens, i + 1)) return undefined;
  const pair = pairOf(a, b);
  const kind = a > 0 && b > 0 ? index.pairs.numberOf(pair) : 0;
  if (kind === WORD || kind === BESIDE || !isProse(tokens, i) || !isProse(tokens, i + 1)) return undefined;
  if (!hasWordCase(tokens, i)) return undefined;
  const known = kind === SLIP ? index.slips.get(pair) : undefined;
  if (known !== undefined) {
    const at = i + known.which;
    const isFree = !isWord(tokens, known.which === 1 ? at : at - 1, index);
    return isFree ? { at, rights: [known.right], sure: true, score: 20 } : undefined;
  }
  const second = a === 0 ? undefined : side(tokens, i, 1, index);
  const first = b === 0 ? undefined : side(tokens, i, 0, index);
  if (first === undefined) return second;
  if (second === undefined) return first;
  return first.score >= second.score ? first : second;
}

/** A function word miswritten: "đê đánh giá" for "để đánh giá". */
function loneAt(tokens: Tokens, i: number, index: WordIndex): Judged | undefined {
  const { ids } = tokens;
  const right = index.lone.get(ids[i] ?? 0);
  if (right === undefined || !isJoined(tokens, i + 2) || caseOf(tokens, i) !== 'small') return undefined;
  const isVerb = index.verbs.has(pairOf(ids[i + 1] ?? 0, ids[i + 2] ?? 0));
  if (!isVerb || !isProse(tokens, i) || isWord(tokens, i - 1, index)) return undefined;
  return { at: i, rights: [right], sure: true, score: 20 };
}

/** The pair at `i` with its first (0) or second (1) syllable taken for the wrong one. */
function side(tokens: Tokens, i: number, which: 0 | 1, index: WordIndex): Judged | undefined {
  const at = i + which;
  const keep = i + 1 - which;
  const kept = tokens.ids[keep] ?? 0;
  const list = (which === 1 ? index.afters : index.befores)[kept];
  if (list === undefined) return undefined;
  const keptFree = index.free[kept] ?? 0;
  const id = tokens.ids[at] ?? 0;
  if (id === 0 || id >= index.ghosts) {
    const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    // What is no syllable at all another rule speaks of.
    if (!isSyllable(word)) return undefined;
    // A syllable of other words than those of the lists: it may stand here.
    const used = isUsed(word);
    if (used && caseOf(tokens, i + 1) === 'capitals') return undefined;
    if (used && (keptFree === 2 || isWord(tokens, which === 1 ? keep - 1 : keep, index))) return undefined;
    const bare = syllableOf(word);
    const near = nearest(
      { ...bare, sound: soundOf(bare.letters) },
      list,
      index,
      keptFree !== 2 && word.length > 2,
      (slip) => (keptFree === 2 ? slip === 'mark' : slip !== 'key' || word.length > 2),
    );
    return (
      near && { at, rights: near.rights, sure: !used && near.rights.length === 1, score: near.score + (used ? 2 : 8) }
    );
  }
  const free = index.free[id] ?? 0;
  const written = index.syllables[id];
  if (written === undefined || mayStand(kept, id, index)) return undefined;
  // In capitals, and with a capital inside a sentence, it may be a name.
  if (caseOf(tokens, i + 1) === 'capitals' || (caseOf(tokens, i) === 'first' && isJoined(tokens, i))) return undefined;
  // Either syllable may belong to the word on its other side.
  if (isWord(tokens, i - 1, index) || isWord(tokens, i + 1, index)) return undefined;
  const isBound = free === 0 && keptFree === 0;
  const near = nearest(
    written,
    list,
    index,
    false,
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
  withKeys: boolean,
  allowed: (slip: Slip) => boolean,
): { readonly rights: readonly string[]; readonly slip: Slip; readonly score: number } | undefined {
  let best: Slip | undefined;
  let rights: string[] = [];
  for (const id of ids) {
    const right = index.syllables[id];
    if (right === undefined || (right.sound !== written.sound && !withKeys)) continue;
    const slip = slipBetween(written, right);
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
function isWord(tokens: Tokens, i: number, index: WordIndex): boolean {
  if (i < 0 || !isJoined(tokens, i + 1)) return false;
  const a = tokens.ids[i] ?? 0;
  const b = tokens.ids[i + 1] ?? 0;
  return a > 0 && b > 0 && index.pairs.numberOf(pairOf(a, b)) === WORD;
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
