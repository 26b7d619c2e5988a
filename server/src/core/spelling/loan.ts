import { bared, SHARP } from './letters.ts';
import { isFrame } from './syllable.ts';

/**
 * True for a word of several syllables with one tone at most, as loan words are written together (vectơ, axít, ôtô): what
 * the grammar of one syllable refuses without its being a slip.
 */
export function isLoan(word: string): boolean {
  const { letters, tones } = bared(word);
  // Loan words have sắc before a stop (mét, phốt) or no tone.
  const [tone] = tones;
  if (tone !== undefined && (tone.tone !== SHARP || !/^[cpt]/u.test(letters.slice(tone.at + 1)))) return false;
  if (tones.length > 1 || letters.length < 3 || letters.length > LONGEST) return false;
  // reached[n]: the first n letters are whole syllables.
  const reached = [true];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 6); start < end && reached[end] !== true; start += 1) {
      if (reached[start] !== true || (start === 0 && end === letters.length)) continue;
      const piece = letters.slice(start, end);
      if (start > 0 && !STARTS.test(piece)) continue;
      reached[end] = isFrame(piece) || (CLUSTER.test(piece) && isFrame(piece.slice(1)));
    }
  }
  return reached[letters.length] === true;
}

const LONGEST = 24;
const STARTS = /^[^aăâeêioôơuưy]/u;
/** Onsets that Vietnamese hasn't: prô, hiđrô, xtơ. */
const CLUSTER = /^(?:[bcdđgkpt][rl]|x[tk]|s[tpk])/u;
