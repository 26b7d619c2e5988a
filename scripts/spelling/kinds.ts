import { bared, withTone } from '../../server/src/core/spelling/letters.ts';
import { isSyllable, tonePlaces } from '../../server/src/core/spelling/syllable.ts';
import { telexKeys, vniKeys } from '../../test/harness/slips.ts';

/** A line of a text and its words: what a kind of slip may spoil. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A number from 0 (in) to 1 (out), the same in every run. */
export type Random = () => number;

/** `line.text.slice(from, to)` becomes `text`; undefined: the word can't be spoilt that way. */
export interface Spoilt {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One way to misspell. Kinds that need a neighbour look at `line.words[at + 1]`. */
export interface SlipKind {
  readonly title: string;
  spoil(line: Line, at: number, random: Random): Spoilt | undefined;
}

export const KINDS: readonly SlipKind[] = [
  { title: 'dấu thanh đặt sai chữ', spoil: onWord(toneMoved) },
  { title: 'sai dấu thanh', spoil: onWord(otherTone) },
  { title: 'lẫn hỏi, ngã', spoil: onWord(hoiNga) },
  { title: 'thiếu dấu thanh', spoil: onWord(({ letters, tones }) => (tones.length === 1 ? letters : undefined)) },
  { title: 'sai, thiếu dấu mũ, móc', spoil: onWord(otherShape) },
  { title: 'gõ lặp chữ', spoil: onWord(doubled) },
  { title: 'đảo hai chữ', spoil: onWord(swapped) },
  { title: 'gõ sang phím bên', spoil: onWord(beside) },
  { title: 'thiếu một chữ', spoil: onWord(dropped) },
  { title: 'nhầm phụ âm đầu', spoil: onWord(otherOnset) },
  { title: 'nhầm âm cuối', spoil: onWord(otherCoda) },
  { title: 'còn nguyên phím Telex', spoil: onWord((_, word) => keysOf(telexKeys(word), word)) },
  { title: 'còn phím dấu thanh Telex', spoil: onWord(toneKeyLeft) },
  { title: 'còn nguyên phím VNI', spoil: onWord((_, word) => keysOf(vniKeys(word), word)) },
  { title: 'hai chữ dính nhau', spoil: glued },
];

type Bare = ReturnType<typeof bared>;

/** Words of two letters and more with a Vietnamese mark, no capitals but the first. */
function onWord(change: (bare: Bare, word: string, random: Random) => string | undefined): SlipKind['spoil'] {
  return ({ words }, at, random) => {
    const word = words[at];
    if (word === undefined || !isProse(word.text)) return undefined;
    const small = word.text.toLowerCase();
    const text = change(bared(small), small, random);
    if (text === undefined || text === small) return undefined;
    const cased = small === word.text ? text : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return { from: word.from, to: word.to, text: cased };
  };
}

function isProse(word: string): boolean {
  return (
    word.length > 1 &&
    word.slice(1) === word.slice(1).toLowerCase() &&
    /[^\u0000-\u007f]/u.test(word) &&
    isSyllable(word)
  );
}

const VOWELS = 'aăâeêioôơuưy';

function toneMoved({ letters, tones }: Bare, _: string, random: Random): string | undefined {
  const [tone] = tones;
  if (tone === undefined) return undefined;
  const places = [...letters].flatMap((letter, i) => (VOWELS.includes(letter) && i !== tone.at ? [i] : []));
  // hòa and hoà are both right: moving the tone there is no slip.
  return toned(
    letters,
    any(
      places.filter((at) => !tonePlaces(letters).includes(at)),
      random,
    ),
    tone.tone,
  );
}

function otherTone({ letters, tones }: Bare, _: string, random: Random): string | undefined {
  const [tone] = tones;
  if (tone === undefined) return undefined;
  return toned(
    letters,
    tone.at,
    any(
      [1, 2, 3, 4, 5].filter((one) => one !== tone.tone),
      random,
    ) ?? 0,
  );
}

function hoiNga({ letters, tones }: Bare): string | undefined {
  const [tone] = tones;
  return tone?.tone === 3 || tone?.tone === 4 ? toned(letters, tone.at, 7 - tone.tone) : undefined;
}

const SHAPES = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ'];

function otherShape({ letters, tones }: Bare, _: string, random: Random): string | undefined {
  const at = any(
    [...letters].flatMap((letter, i) => ('ăâêôơưđ'.includes(letter) ? [i] : [])),
    random,
  );
  if (at === undefined) return undefined;
  const letter = letters[at] ?? '';
  const others = [...(SHAPES.find((shapes) => shapes.includes(letter)) ?? '')].filter((one) => one !== letter);
  return again(letters.slice(0, at) + (any(others, random) ?? '') + letters.slice(at + 1), tones);
}

function doubled(_: Bare, word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return word.slice(0, at + 1) + word.slice(at);
}

function swapped(_: Bare, word: string, random: Random): string {
  const at = Math.floor(random() * (word.length - 1));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function beside({ letters, tones }: Bare, _: string, random: Random): string | undefined {
  const at = Math.floor(random() * letters.length);
  const row = ROWS.find((one) => one.includes(letters[at] ?? '-'));
  const place = row?.indexOf(letters[at] ?? '') ?? 0;
  const other = any(
    [row?.[place - 1], row?.[place + 1]].filter((one) => one !== undefined),
    random,
  );
  if (other === undefined) return undefined;
  return again(letters.slice(0, at) + other + letters.slice(at + 1), tones);
}

function dropped(_: Bare, word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return word.slice(0, at) + word.slice(at + 1);
}

const ONSETS = ['s x', 'tr ch', 'd gi r', 'l n'].map((group) => group.split(' '));
const CODAS = ['n ng', 't c', 'n nh', 'i y'].map((group) => group.split(' '));

/** s for x, tr for ch, d for gi, l for n. */
function otherOnset(_: Bare, word: string, random: Random): string | undefined {
  const onset = /^(?:tr|ch|gi(?=[aăâeêioôơuư\u0080-\u1fff])|[sxdr]|l|n(?![gh]))/u.exec(word)?.[0] ?? '-';
  const others = ONSETS.find((group) => group.includes(onset))?.filter((one) => one !== onset) ?? [];
  const other = any(others, random);
  return legal(other === undefined ? undefined : other + word.slice(onset.length));
}

/** n for ng, t for c, i for y. */
function otherCoda(_: Bare, word: string, random: Random): string | undefined {
  const coda = /(?:ng|nh|[ntciy])$/u.exec(word)?.[0] ?? '-';
  const others = CODAS.filter((group) => group.includes(coda)).flatMap((group) => group.filter((one) => one !== coda));
  const other = any(others, random);
  return legal(other === undefined ? undefined : word.slice(0, -coda.length) + other);
}

/** Only what is a syllable still: the others are no slip of the ear. */
function legal(word: string | undefined): string | undefined {
  return word !== undefined && isSyllable(word) ? word : undefined;
}

function toneKeyLeft({ letters, tones }: Bare): string | undefined {
  const [tone] = tones;
  return tone === undefined ? undefined : `${letters}${' fsrxj'[tone.tone] ?? ''}`;
}

/** A word that the keys leave as it is (ban, tin) shows nothing. */
function keysOf(keys: string, word: string): string | undefined {
  return keys === word ? undefined : keys;
}

function glued({ text, words }: Line, at: number): Spoilt | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || text.slice(word.to, next.from) !== ' ') return undefined;
  if (!/^\p{L}/u.test(word.text) || word.text.length < 2 || next.text.length < 2) return undefined;
  return { from: word.from, to: next.to, text: word.text + next.text };
}

function toned(letters: string, at: number | undefined, tone: number): string | undefined {
  if (at === undefined) return undefined;
  return letters.slice(0, at) + withTone(letters[at] ?? '', tone) + letters.slice(at + 1);
}

function again(letters: string, tones: Bare['tones']): string {
  const [tone] = tones;
  if (tone === undefined || !VOWELS.includes(letters[tone.at] ?? '-')) return letters;
  return toned(letters, tone.at, tone.tone) ?? letters;
}

function any<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}
