import { editDistance } from '../../text/nearest.ts';

/** How two quoted names stand to each other: one name written in two ways, or nothing that can be said. */
export type Likeness = 'words' | 'signs' | undefined;

/**
 * Two quotations that surely mean one name and still aren't alike. Names of different movements often share most of their
 * words ("Cả nước chung sức …", "Sông Hoa chung sức …"; a short name and a longer one), so only a slip of one word, a
 * word left out in the middle, or words changed in the middle of a long name count.
 */
export function likenessOf(a: string, b: string): Likeness {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const least = Math.min(one.length, other.length);
  if (least < 4) return undefined;
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  if (head === one.length && head === other.length) return signsOf(a) === signsOf(b) ? undefined : 'signs';
  let tail = 0;
  while (tail < least - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const middle = one.slice(head, one.length - tail);
  const otherMiddle = other.slice(head, other.length - tail);
  // Another year is another movement, or the next stage of it.
  if ([...middle, ...otherMiddle].some((word) => /\p{Nd}/u.test(word))) return undefined;
  const [few, many] = middle.length <= otherMiddle.length ? [middle, otherMiddle] : [otherMiddle, middle];
  if (few.length === 1 && many.length === 1 && isSlip(few[0] ?? '', many[0] ?? '')) return 'words';
  if (few.length === 0) return head > 0 && tail > 0 && least >= 5 && many.length <= 2 ? 'words' : undefined;
  return head >= 2 && tail >= 2 && least >= 6 && many.length <= 2 ? 'words' : undefined;
}

/** One letter of a longer word: "tra cứa" for "tra cứu". Marks of the same letter count as one. */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && editDistance(a.normalize('NFC'), b.normalize('NFC'), 2) < 2;
}

/** Words without signs and capitals; `hoà` and `hòa` are one word. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(toneLast);
}

function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  return tone === undefined ? word : `${parts.replace(TONE, '').normalize('NFC')}${tone}`;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** What stands between the words, each dash and blank alike; the sign at the very end belongs to the sentence. */
function signsOf(name: string): string {
  const signs = name
    .replace(/[\p{L}\p{M}\p{Nd}]+/gu, 'a')
    .replace(/ ?[-–—‑] ?/gu, '-')
    .trim();
  return signs.slice(0, signs.lastIndexOf('a') + 1);
}
