import type { FontWord } from './font-evidence.ts';
import { isPlainCapital, isPlainSmall } from './letters.ts';
import { isVietnamese } from './word.ts';

/**
 * Capitals with a tone have no codes in TCVN3: "CéNG" shows as "CỘNG" only in a font of capitals. A word whose plain letters
 * are capitals, two of them at least, is one throughout; a word that is nearly all codes ("HßA", "X·") goes with the
 * words beside it. Typed wholly in small letters for such a font, nothing tells it from small letters.
 */
export function raiseCapitals(line: string, words: readonly FontWord[]): void {
  const kinds = words.map(({ raw }) => kindOf(raw));
  words.forEach((word, i) => {
    const kind = kinds[i];
    if (kind === 'small') return;
    if (kind === 'capitals' || isAmongCapitals(line, words, kinds, i)) word.decoded = word.decoded.toUpperCase();
  });
}

type Kind = 'capitals' | 'small' | 'open';

function kindOf(raw: string): Kind {
  const letters = [...raw];
  if (letters.some(isPlainSmall)) return 'small';
  return letters.filter((letter) => isPlainCapital(letter) || OWN_CAPITALS.includes(letter)).length > 1
    ? 'capitals'
    : 'open';
}

/** The codes of Ă Â Ê Ô Ơ Ư Đ. */
const OWN_CAPITALS = '¡¢£¤¥¦§';

/** The nearest words of certain case on both sides, in the same cell of a header's two columns. */
function isAmongCapitals(line: string, words: readonly FontWord[], kinds: readonly Kind[], i: number): boolean {
  const sides = [-1, 1].map((step) => {
    for (let k = i + step; k >= 0 && k < words.length && Math.abs(k - i) <= NEAR; k += step) {
      const [left, right] = step < 0 ? [words[k], words[k + 1]] : [words[k - 1], words[k]];
      if (left === undefined || right === undefined) return undefined;
      if (/\t|\s{3}/u.test(line.slice(left.at + left.raw.length, right.at))) return undefined;
      // An abbreviation is in capitals among small letters too.
      if (kinds[k] === 'capitals' && !isVietnamese(words[k]?.decoded ?? '')) return undefined;
      if (kinds[k] !== 'open') return kinds[k];
    }
    return undefined;
  });
  return sides.includes('capitals') && !sides.includes('small');
}

/** Words that go before the case of one is settled by another. */
const NEAR = 8;
