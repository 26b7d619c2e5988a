import { bareWord, isPlainSmall } from './letters.ts';
import { type Mended, withMended } from './mojibake.ts';
import { isVietnamese } from './word.ts';

/**
 * Letters whose last byte is lost as well: Windows-1252 has no character for 81, 8D, 8F, 90 and 9D, so that programs write
 * U+FFFD or nothing there ("Äiá»u" for "Điều"). One is put back where a single letter makes a syllable of the word.
 * "lÃ", whose no-break space has become a common one, is "là" by the capital after small letters, and "ngÃ y" is one word.
 */
export function withLostLetters(word: string, mended: readonly Mended[], after: string): readonly Mended[] {
  if (word.length > LONGEST || !LOST.test(word)) return mended;
  const known = [...mended];
  const open: Mended[] = [];
  for (const match of word.matchAll(PLACES)) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (mended.some((one) => one.start <= place.start && place.start < one.end)) continue;
    const next = word[place.end] ?? '';
    if (match[0] === 'Ã') {
      if (next !== '' || !SMALL.test(word[place.start - 1] ?? '')) continue;
      const rest = / (\p{Ll}+)/uy.exec(after)?.[1];
      const inside =
        rest !== undefined && isVietnamese(withMended(`${word}${rest}`, sorted([...known, { ...place, text: 'à' }])));
      known.push({ start: place.start, end: place.end + (inside || after.startsWith('  ') ? 1 : 0), text: 'à' });
    } else if (match[0].startsWith('Ä')) {
      if (LETTER.test(next)) known.push({ ...place, text: 'Đ' });
    } else
      open.push({ ...place, text: match[0].startsWith('Ã') ? 'ÁÍÝ' : [...word].some(isPlainSmall) ? 'ềọỏờ' : 'Ố' });
  }
  const [place, another] = open;
  if (place !== undefined && another === undefined) {
    const fitting = [...place.text]
      .map((letter) => ({ ...place, text: letter }))
      .filter((one) => isVietnamese(bareWord(withMended(word, sorted([...known, one])))));
    if (fitting.length === 1) known.push(...fitting);
  }
  return sorted(known);
}

/** No word has more, each letter as three. */
const LONGEST = 40;
const LOST = /á»|[ÃÄ]/u;
const PLACES = /á»\ufffd?|Ã\ufffd?|Ä\ufffd?/gu;
const SMALL = /\p{Ll}/u;
const LETTER = /\p{L}/u;

function sorted(mended: readonly Mended[]): Mended[] {
  return [...mended].sort((a, b) => a.start - b.start);
}
