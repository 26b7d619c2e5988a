/** One word of plain text: what stands between two blanks, its final punctuation cut off. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What was cut off: `,`, `;`, `)`, `”.`; empty inside a sentence. */
  readonly mark: string;
}

/** The word at `from`; undefined at the end of the text and where the word begins with a mark ("(", "“"). */
export function wordAt(text: string, from: number): Word | undefined {
  let end = from;
  while (end < text.length && text[end] !== ' ') end += 1;
  let to = end;
  while (to > from && !isWordEnd(text.charCodeAt(to - 1))) to -= 1;
  // A mark inside ends the word too: "Chính phủ),Quyết".
  for (let i = from; i < to; i += 1) {
    if (INNER_MARKS.includes(text.charAt(i))) {
      to = i;
      break;
    }
  }
  if (to === from) return undefined;
  return { text: text.slice(from, to), from, to, mark: text.slice(to, end) };
}

export function isUpper(word: string): boolean {
  return UPPER_FIRST.test(word);
}

/** Lower case, every dash a hyphen, Ð (U+00D0) a Đ, the older tone marks (hoá, uỷ) moved to their present place; length for length. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  return VARIANT.test(low) ? low.replace(VARIANTS, (pair) => PLAIN[pair] ?? '-') : low;
}

/** A letter or a figure stands at `at`: a word goes on there. */
export function isWordChar(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at));
}

/** A letter, a mark or a figure; by a table where Latin letters stand, since every character of a text comes by here. */
export function isWordCode(code: number): boolean {
  return code < WORD_CODES.length ? WORD_CODES[code] === 1 : WORD_CHAR.test(String.fromCharCode(code));
}

/** The first of the phrases (folded, longest first) that stands whole at `at`; its length, else 0. */
export function phraseAt(text: string, at: number, phrases: PhraseIndex, figureMayFollow = false): number {
  const word = wordAt(text, at);
  if (word === undefined) return 0;
  const candidates = phrases.get(fold(word.text));
  if (candidates === undefined) return 0;
  // Folding keeps the length, so the longest one's stretch serves all.
  const ahead = fold(text.slice(at, at + (candidates[0]?.length ?? 0)));
  for (const phrase of candidates) {
    if (!ahead.startsWith(phrase)) continue;
    const after = text.charCodeAt(at + phrase.length);
    if (!isWordCode(after) || (figureMayFollow && after >= 48 && after <= 57)) return phrase.length;
  }
  return 0;
}

/** Phrases by their first word, folded, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const folded = fold(phrase);
    const first = /^[^ ,]+/u.exec(folded)?.[0] ?? folded;
    const list = index.get(first) ?? [];
    list.push(folded);
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

const UPPER_FIRST = /^\p{Lu}/u;
const WORD_CHAR = /[\p{L}\p{M}\d]/u;
const WORD_CODES: Uint8Array = wordCodes();
const AMPERSAND = 38;
const INNER_MARKS = ',;:()[]“”"…';
const VARIANT = /[\u2010-\u2014ð]|o[áàảãạéè]|u[ýỳỷỹỵ]/u;
const VARIANTS = /[\u2010-\u2014ð]|o[áàảãạéè]|u[ýỳỷỹỵ]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  ð: 'đ',
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

function isWordEnd(code: number): boolean {
  return code === AMPERSAND || isWordCode(code);
}

function wordCodes(): Uint8Array {
  const found = new Uint8Array(0x2000);
  for (let code = 0; code < found.length; code += 1) if (WORD_CHAR.test(String.fromCharCode(code))) found[code] = 1;
  return found;
}
