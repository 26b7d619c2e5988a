import { bared, DIGIT, letterAt, MARKED, UPPER, withTone } from './letters.ts';
import { isSyllable, tonePlaces } from './syllable.ts';

/** What the keys of an input method, left in the text, were meant to give. */
export interface Reading {
  readonly text: string;
  /** How many keys of tone and shape were read. */
  readonly keys: number;
  /** A key that no other writing has there: dd, a doubled vowel or w together with a tone, f or j after a vowel. */
  readonly sure: boolean;
}

const TELEX_TONES = 'zfsrxj';
const VOWEL = /[aăâeêioôơuưy]/u;

/** A word read as Telex: "vieejt" is "việt"; undefined when it is none, or there is nothing to read. */
export function readTelex(word: string): Reading | undefined {
  if (word.length > LONGEST) return undefined;
  const { letters, tones } = bared(word);
  if (tones.length > 1) return undefined;
  let out = '';
  let tone = tones[0]?.tone ?? 0;
  let toneKeys = 0;
  let shapes = 0;
  let strange = false;
  for (const key of letters) {
    const vowelSeen = VOWEL.test(out);
    if (vowelSeen && TELEX_TONES.includes(key)) {
      const meant = TELEX_TONES.indexOf(key);
      if (meant === 0 || toneKeys > 0 || (tone !== 0 && tone !== meant)) return undefined;
      tone = meant;
      toneKeys += 1;
      strange ||= key === 'f' || key === 'j';
      continue;
    }
    const shaped = shapedBy(out, key);
    if (shaped === undefined) out += key;
    else {
      out = shaped;
      shapes += 1;
      strange ||= key === 'd';
    }
  }
  if (toneKeys + shapes === 0) return undefined;
  const text = spelt(out, tone, word);
  if (text === undefined) return undefined;
  return { text, keys: toneKeys + shapes, sure: strange || toneKeys + shapes > 1 };
}

/** What a doubled letter or w makes of the letters before it. */
function shapedBy(out: string, key: string): string | undefined {
  const last = out.slice(-1);
  if (key === 'd' && out === 'd') return 'đ';
  if (last === key && (key === 'a' || key === 'e' || key === 'o')) return out.slice(0, -1) + HATS[key];
  if (key !== 'w') return undefined;
  // The key may come after the consonants at the end: "thuongw".
  const pair = out.lastIndexOf('uo');
  if (pair >= 0 && out[pair - 1] !== 'q') return `${out.slice(0, pair)}ươ${out.slice(pair + 2)}`;
  if (out.endsWith('ua') && !out.startsWith('qu')) return `${out.slice(0, -2)}ưa`;
  if (out.endsWith('uu')) return `${out.slice(0, -2)}ưu`;
  for (let i = out.length - 1; i >= 0; i -= 1) {
    const horn = HORNS[out[i] ?? ''];
    if (horn !== undefined) return out.slice(0, i) + horn + out.slice(i + 1);
  }
  return VOWEL.test(out) ? undefined : `${out}ư`;
}

const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
/** No syllable with its keys is longer; a longer run isn't read. */
const LONGEST = 12;

/** A word read as VNI: "quye61t" is "quyết". */
export function readVni(word: string): Reading | undefined {
  if (word.length > LONGEST) return undefined;
  let out = '';
  let tone = 0;
  let keys = 0;
  let shapes = 0;
  let inside = false;
  for (let i = 0; i < word.length; i += 1) {
    const value = letterAt(word, i);
    if ((value & DIGIT) === 0) {
      if ((value & MARKED) !== 0) return undefined;
      inside ||= keys > 0;
      out += (word[i] ?? '').toLowerCase();
      continue;
    }
    const key = word.charCodeAt(i) - 0x30;
    keys += 1;
    if (key >= 1 && key <= 5) {
      if (tone !== 0 || !VOWEL.test(out)) return undefined;
      tone = VNI_TONES[key] ?? 0;
      continue;
    }
    const shaped = shapedByFigure(out, key);
    if (shaped === undefined) return undefined;
    out = shaped;
    shapes += 1;
  }
  if (keys === 0 || out.length < 2) return undefined;
  const text = spelt(out, tone, word);
  return text === undefined ? undefined : { text, keys, sure: inside || (shapes > 0 && keys > 1) };
}

const VNI_TONES = [0, 2, 1, 3, 4, 5];

function shapedByFigure(out: string, key: number): string | undefined {
  if (key === 9) return out === 'd' ? 'đ' : undefined;
  if (key === 7 && out.includes('uo') && !out.startsWith('qu')) return out.replace('uo', 'ươ');
  const shapes = [HATS, { o: 'ơ', u: 'ư' }, { a: 'ă' }][key - 6] as Readonly<Record<string, string>> | undefined;
  for (let i = out.length - 1; i >= 0 && shapes !== undefined; i -= 1) {
    const shaped = shapes[out[i] ?? ''];
    if (shaped !== undefined) return out.slice(0, i) + shaped + out.slice(i + 1);
  }
  return undefined;
}

/** Letters and tone as a syllable in the case of the word typed; undefined when they make none. */
function spelt(keyed: string, tone: number, typed: string): string | undefined {
  // With nothing after them uo take the horn on the o alone: thuở.
  const letters = keyed.endsWith('ươ') ? `${keyed.slice(0, -2)}uơ` : keyed;
  const places = tonePlaces(letters);
  const at = places[0];
  if (at === undefined) return undefined;
  const text = tone === 0 ? letters : letters.slice(0, at) + withTone(letters[at] ?? '', tone) + letters.slice(at + 1);
  if (!isSyllable(text) || !hasMark(text)) return undefined;
  if (typed.length > 1 && typed === typed.toUpperCase()) return text.toUpperCase();
  return (letterAt(typed, 0) & UPPER) === 0 ? text : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function hasMark(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if ((letterAt(text, i) & MARKED) !== 0) return true;
  return false;
}
