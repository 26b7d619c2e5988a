import { addLetter, addTone, codeOf, indexOf, type PhraseIndex, WIDTH } from './phrase-index.ts';
import { I, LETTER_AT, LETTER_CODES, Q, type Slip, slipBetween, soundOf, type Syllable, syllableOf, TONE_AT, U, UPPER_AT, VOWEL, Y } from './phrase-letters.ts';
import { LISTS } from './phrase-lists.ts';

/** A word of two syllables of which one is miswritten: `[from, to)` the two, `[wrongFrom, wrongTo)` the one. */
export interface WrongPhrase {
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
export function wrongPhrases(text: string, isKnown: (phrase: string) => boolean = () => false): WrongPhrase[] {
  const index = (made ??= indexOf(LISTS));
  const tokens = tokensOf(text, index);
  const found: WrongPhrase[] = [];
  for (let i = 0; i + 1 < tokens.count; i += 1) {
    if (tokens.joined[i + 1] !== 1) continue;
    const a = tokens.ids[i] ?? 0;
    const b = tokens.ids[i + 1] ?? 0;
    if (a < 0 || b < 0 || (a === 0 && b === 0)) continue;
    if (a > 0 && b > 0 && index.legal.has(a * WIDTH + b) && !index.wrong.has(a * WIDTH + b)) continue;
    const judged = loneAt(tokens, i, index) ?? judge(text, tokens, i, index);
    if (judged === undefined) continue;
    const next = judged.at === i + 1 && tokens.joined[i + 2] === 1 ? judge(text, tokens, i + 1, index) : undefined;
    if (next !== undefined && next.at === i + 1 && next.score >= judged.score) {
      if (next.score === judged.score) i += 1;
      continue;
    }
    const wrong = wrongPhrase(tokens, i, judged);
    i += 1;
    if (!isKnown(text.slice(wrong.from, wrong.to).toLowerCase())) found.push(wrong);
  }
  return found;
}

/** A letter alone labels a point or belongs to a formula, but for y and ô. */
const O_HAT = LETTER_AT['ô'.charCodeAt(0)] ?? 0;

let made: PhraseIndex | undefined;

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

function tokensOf(text: string, index: PhraseIndex): Tokens {
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
    let char = text.charCodeAt(i);
    let letter = char < LETTER_CODES ? (LETTER_AT[char] ?? 0) : 0;
    if (letter === 0) continue;
    const start = i;
    let code = 0;
    let tone = 0;
    let last = 0;
    let before = 0;
    let capitals = 0;
    while (letter !== 0) {
      capitals += UPPER_AT[char] ?? 0;
      tone = TONE_AT[char] || tone;
      if (letter === Y && (VOWEL[last] === 0 || (last === U && before === Q))) letter = I;
      code = addLetter(code, letter);
      before = last;
      last = letter;
      i += 1;
      char = i < length ? text.charCodeAt(i) : 32;
      letter = char < LETTER_CODES ? (LETTER_AT[char] ?? 0) : 0;
    }
    const size = i - start;
    const isWord = size < 9 && (size > 1 || last === Y || last === O_HAT) && !isGlued(start > 0 ? text.charCodeAt(start - 1) : 32) && !isGlued(char);
    tokens.ids[count] = isWord ? (index.ids.get(addTone(code, tone)) ?? 0) : -1;
    tokens.starts[count] = start;
    tokens.ends[count] = i;
    tokens.joined[count] = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32 ? 1 : 0;
    tokens.cases[count] = capitals === 0 ? 0 : capitals === 1 && (UPPER_AT[text.charCodeAt(start)] ?? 0) === 1 ? 1 : capitals === size ? 2 : 3;
    count += 1;
    lastEnd = i;
  }
  tokens.count = count;
  return tokens;
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

function judge(text: string, tokens: Tokens, i: number, index: PhraseIndex): Judged | undefined {
  const a = tokens.ids[i] ?? 0;
  const b = tokens.ids[i + 1] ?? 0;
  if (a < 0 || b < 0 || (a === 0 && b === 0) || !hasWordCase(tokens, i)) return undefined;
  if (a > 0 && b > 0 && index.legal.has(a * WIDTH + b)) return undefined;
  const known = index.wrong.get(a * WIDTH + b);
  if (known !== undefined) {
    const at = i + known.which;
    const isFree = !isPair(tokens, known.which === 1 ? at : at - 1, index);
    return isFree ? { at, rights: [known.right], sure: true, score: 20 } : undefined;
  }
  const second = a === 0 ? undefined : side(text, tokens, i, 1, index);
  const first = b === 0 ? undefined : side(text, tokens, i, 0, index);
  if (first === undefined) return second;
  if (second === undefined) return first;
  return first.score >= second.score ? first : second;
}

/** A function word miswritten: "đê đánh giá" for "để đánh giá". */
function loneAt({ ids, joined, cases }: Tokens, i: number, index: PhraseIndex): Judged | undefined {
  const right = index.lone.get(ids[i] ?? 0);
  if (right === undefined || joined[i + 2] !== 1 || cases[i] !== 0) return undefined;
  const isVerb = index.verbs.has((ids[i + 1] ?? 0) * WIDTH + (ids[i + 2] ?? 0));
  const left = joined[i] === 1 && index.words.has((ids[i - 1] ?? 0) * WIDTH + (ids[i] ?? 0));
  return isVerb && !left ? { at: i, rights: [right], sure: true, score: 20 } : undefined;
}

/** The pair at `i` with its first (0) or second (1) syllable taken for the wrong one. */
function side(text: string, tokens: Tokens, i: number, which: 0 | 1, index: PhraseIndex): Judged | undefined {
  const at = i + which;
  const keep = i + 1 - which;
  const known = tokens.ids[at] ?? 0;
  const wrong = known < index.ghosts ? known : 0;
  const kept = tokens.ids[keep] ?? 0;
  const keptFree = index.free[kept] ?? 0;
  const word = wrong === 0 ? text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase() : '';
  const written = wrong === 0 ? syllableOf(word) : index.syllables[wrong];
  if (written === undefined) return undefined;
  const sound = wrong === 0 ? (index.soundIds.get(soundOf(written.letters)) ?? 0) : (index.sounds[wrong] ?? 0);
  const alike = which === 1 ? index.seconds.get(kept * WIDTH + sound) : index.firsts.get(sound * WIDTH + kept);
  if (wrong !== 0) {
    // In capitals, and with a capital inside a sentence, it may be a name.
    const isName = tokens.cases[i + 1] === 2 || (tokens.cases[i] === 1 && tokens.joined[i] === 1);
    if (alike === undefined || isName || keptFree === 2 || index.free[wrong] === 2) return undefined;
    // Either syllable may belong to the word on its other side.
    if (isPair(tokens, which === 1 ? at : at - 1, index) || isPair(tokens, which === 1 ? keep - 1 : keep, index)) return undefined;
    const freeKept = keptFree > 0;
    const freeWrong = (index.free[wrong] ?? 0) > 0;
    if (freeKept && freeWrong) return undefined;
    const near = nearest(written, alike, index, (slip) => slip === 'mark' || slip === 'sound' || (slip === 'marks' && !freeWrong && !freeKept));
    if (near === undefined) return undefined;
    return { at, ...near, sure: !freeWrong && near.rights.length === 1 && near.slip !== 'marks', score: near.score + (freeWrong ? 0 : 4) };
  }
  if (!isWellFormed(written)) return undefined;
  const near =
    (alike && nearest(written, alike, index, (slip) => slip === 'mark' || keptFree !== 2)) ??
    (written.letters.length < 3 || keptFree === 2 ? undefined : nearest(written, (which === 1 ? index.afters : index.befores).get(kept) ?? [], index, (slip) => slip === 'key'));
  if (near === undefined) return undefined;
  return { at, ...near, sure: near.rights.length === 1, score: near.score + 8 };
}

const SCORES: Readonly<Record<Slip, number>> = { mark: 3, sound: 2, key: 1, marks: 0 };

function nearest(
  written: Syllable,
  ids: readonly number[],
  index: PhraseIndex,
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

/** Whether token `i` and the next one are a pair that is right. */
function isPair({ ids, joined }: Tokens, i: number, index: PhraseIndex): boolean {
  const a = ids[i] ?? 0;
  const b = ids[i + 1] ?? 0;
  return i >= 0 && joined[i + 1] === 1 && a > 0 && b > 0 && index.words.has(a * WIDTH + b);
}

/** A stop at the end wants sắc or nặng: what has another tone is no syllable at all, which another rule says. */
function isWellFormed({ letters, tone }: Syllable): boolean {
  return tone === 2 || tone === 5 || !/(?:[cpt]|ch)$/u.test(letters);
}

function wrongPhrase(tokens: Tokens, i: number, { at, rights, sure }: Judged): WrongPhrase {
  return {
    from: tokens.starts[i] ?? 0,
    to: tokens.ends[i + 1] ?? 0,
    wrongFrom: tokens.starts[at] ?? 0,
    wrongTo: tokens.ends[at] ?? 0,
    rights,
    sure,
  };
}
