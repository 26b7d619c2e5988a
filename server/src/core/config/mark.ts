import type { Span } from '../text/span.ts';

/** Words on either side that belong to a passage, and how many letters are looked through for them. */
const AROUND = 3;
const REACH = 80;
/** A finding may be as long as its document: its first words are enough, and the letters they are looked for in. */
const MOST_WORDS = 30;
const MOST = 1000;

/**
 * A short name of a passage that says nothing of its text: sixteen digits of the words in it and three on either side in the
 * same line. Blanks, line breaks, punctuation, capitals and the way letters are composed don't count, so it stays the same
 * when lines are added above, the text is wrapped otherwise or pasted anew.
 */
export function markOf(text: string, { start, end }: Span): string {
  const inside = wordsOf(text.slice(start, Math.min(end, start + MOST))).slice(0, MOST_WORDS);
  const before = wordsOf(sameLine(text.slice(Math.max(0, start - REACH), start), 'end')).slice(-AROUND);
  const after = wordsOf(sameLine(text.slice(end, end + REACH), 'start')).slice(0, AROUND);
  // What a finding about a blank or a mark covers are no words: it is told by its letters then.
  const middle =
    inside.length > 0
      ? inside
      : [
          text
            .slice(start, Math.min(end, start + MOST))
            .normalize('NFC')
            .trim(),
        ];
  return digest(`${before.join(' ')}|${middle.join(' ')}|${after.join(' ')}`);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Of what stands before a passage the last line, of what stands behind it the first. */
function sameLine(text: string, side: 'start' | 'end'): string {
  const lines = text.split(/[\r\n]/u);
  return lines.at(side === 'start' ? 0 : -1) ?? '';
}

/** Two sums of 32 bits, mixed: no secret, but nothing that can be read back either. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return mixed(a) + mixed(b ^ Math.imul(a, 0x85ebca6b));
}

function mixed(sum: number): string {
  let h = sum;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
