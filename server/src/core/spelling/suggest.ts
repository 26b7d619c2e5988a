import { bared, withTone } from './letters.ts';
import { isSyllable, tonePlaces } from './syllable.ts';
import { isUsed } from './used.ts';

export interface Suggestion {
  readonly text: string;
  /** How far it is from what was written; a tone that only stands on the wrong letter is 0. */
  readonly cost: number;
}

/**
 * Syllables that a word which is none, in small letters, may have been meant for, the likeliest first: the same letters with the tone in its
 * place, with another mark or tone, then a letter doubled, swapped, mistyped or left out.
 */
export function suggestions(word: string): readonly Suggestion[] {
  if (word.length > LONGEST) return [];
  const { letters, tones } = bared(word);
  const given = new Set(tones.map(({ tone }) => tone));
  const best = new Map<string, number>();
  for (const [frame, cost] of framesOf(letters)) {
    const places = tonePlaces(frame);
    const place = places.find((at) => tones.some((one) => one.at === at)) ?? places[0];
    if (place === undefined) continue;
    for (let tone = 0; tone < 6; tone += 1) {
      const text = frame.slice(0, place) + withTone(frame[place] ?? '', tone) + frame.slice(place + 1);
      // Without marks anything passes for a word of another language; “thưc” was not meant for “thuc”.
      if (text === word || (tone === 0 && STOPPED.test(text)) || !isSyllable(text)) continue;
      const rare = isUsed(text) ? 0 : RARE;
      const kept = given.size === 0 ? tone === 0 : given.has(tone);
      const whole = cost + rare + (kept ? 0 : toneCost(given, tone) - (HEAVY.has(text) ? 0.03 : 0));
      if (whole <= FARTHEST && whole < (best.get(text) ?? Infinity)) best.set(text, whole);
    }
  }
  return [...best]
    .map(([text, cost]) => ({ text, cost }))
    .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
}

const LONGEST = 9;
const FARTHEST = 3;
/** What nobody uses wasn't meant, unless nothing else is near. */
const RARE = 0.75;
/** Hỏi and ngã are mixed up far more often than other tones. */
function toneCost(given: ReadonlySet<number>, tone: number): number {
  return (tone === 3 && given.has(4)) || (tone === 4 && given.has(3)) ? 0.6 : (TONE_COST[tone] ?? 1);
}

/** Such a syllable has sắc or nặng. */
const STOPPED = /(?:[cpt]|ch)$/u;

/** The syllables with nặng that are commoner than their like with sắc. */
const HEAVY: ReadonlySet<string> = new Set(
  (
    'được một việc luật việt thuộc đạt đặt hoạt mật thực tập lập nhập hợp họp phục tục lực vực lịch trực cuộc học đột mục biệt ' +
    'nghiệp hiệp liệt thiệt dịch tịch lượt vượt loạt chặt mặt sạch mạch kịp gặp hộp nộp rạp đẹp bậc thật cục hạch ngoặc'
  ).split(' '),
);

/** Sắc is commoner than nặng, and so on: only an order among what is equally near. */
const TONE_COST: readonly number[] = [1.2, 1.02, 1, 1.03, 1.1, 1.01];

/** Letters without tone near to those written, each with its distance. */
function framesOf(letters: string): Map<string, number> {
  const frames = new Map<string, number>();
  const add = (frame: string, cost: number): void => {
    if (cost < (frames.get(frame) ?? Infinity)) frames.set(frame, cost);
  };
  for (const [frame, cost] of shapesOf(letters)) add(frame, cost);
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] ?? '';
    const [before, after] = [letters.slice(0, i), letters.slice(i + 1)];
    const doubled = i > 0 && skeleton(letter) === skeleton(letters[i - 1] ?? '');
    add(before + after, doubled ? 0.9 : 1.9);
    const next = letters[i + 1];
    if (next !== undefined) add(before + next + letter + letters.slice(i + 2), 1.3);
    for (const near of NEIGHBOURS[letter] ?? '') add(before + near + after, 1.75);
    for (const more of MISSING) add(before + more + letters.slice(i), i === 0 ? 1.5 : 2.2);
  }
  for (const more of MISSING) add(letters + more, 1.8);
  for (const [frame, cost] of completed(letters)) add(frame, cost);
  return frames;
}

/** What such letters can't be without: a coda behind ă and â, u behind q, ư before ơ with ng or c (“phơng”). */
function completed(letters: string): [string, number][] {
  const made: [string, number][] = [];
  if (/[ăâ]$/u.test(letters)) for (const coda of CODAS) made.push([letters + coda, 0.75]);
  if (/^q[^u]/u.test(letters)) made.push([`qu${letters.slice(1)}`, 0.75]);
  if (/ơ(?:ng|c)$/u.test(letters) && !letters.includes('ươ')) made.push([letters.replace('ơ', 'ươ'), 0.75]);
  return made;
}

const CODAS = ['n', 'm', 't', 'p', 'c', 'ng', 'u', 'y'];

/** The same letters with other marks: hats, horns, the bar of đ. */
function shapesOf(letters: string): Map<string, number> {
  let made = new Map([['', 0]]);
  for (const letter of letters) {
    const next = new Map<string, number>();
    const shapes = SHAPES.find((one) => one.includes(letter)) ?? letter;
    for (const [head, cost] of made) {
      for (const shape of shapes) {
        const whole = cost + (shape === letter ? 0 : 0.8);
        if (whole <= 1.7) next.set(head + shape, whole);
      }
    }
    made = next;
  }
  return made;
}

const SHAPES = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ'];
const SKELETON: Readonly<Record<string, string>> = Object.fromEntries(
  SHAPES.flatMap((shapes) => [...shapes].map((letter) => [letter, shapes])),
);
function skeleton(letter: string): string {
  return SKELETON[letter] ?? letter;
}

const MISSING = 'nghcti';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap((row, r) =>
    [...row].map((letter, i) => {
      const beside = [
        row[i - 1],
        row[i + 1],
        ROWS[r - 1]?.[i],
        ROWS[r - 1]?.[i + 1],
        ROWS[r + 1]?.[i - 1],
        ROWS[r + 1]?.[i],
      ];
      return [letter, beside.join('')];
    }),
  ),
);
