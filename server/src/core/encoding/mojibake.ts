import { byteOf } from './bytes.ts';
import { isMarkedLetter } from './letters.ts';

/**
 * Letters of Vietnamese: Ã… Ä… Å… Æ… (Ă… in Windows-1258), áº… á»…; no-break space and signs: Â…; “ ” – …: â€…. What follows stands
 * for the bytes 80 to BF in a text read as Windows-1252, Windows-1258 or Latin-1.
 */
const SEQUENCE =
  /[ÂÃĂÄÅÆ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[áâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/gu;

/** One of a Vietnamese letter: the quick look whether there is anything to see. */
export const MOJIBAKE_SIGN =
  /[ÃĂÄÅÆ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** A stretch of a word, and the letter that it is the bytes of. */
export interface Mended {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * UTF-8 that was read one byte at a time ("Ä‘á»‹nh"): the sequences of its letters, and of no-break spaces and common
 * marks, each with its place in `text` and what it meant. Any other sequence is left as it is.
 */
export function mendings(text: string): Mended[] {
  const found: Mended[] = [];
  for (const match of text.matchAll(SEQUENCE)) {
    const meant = meantBy(match[0]);
    if (meant !== undefined) found.push({ start: match.index, end: match.index + match[0].length, text: meant });
  }
  return found;
}

function meantBy(sequence: string): string | undefined {
  const [lead = 0, ...rest] = [...sequence].map((letter, i) => (i === 0 && letter === 'Ă' ? 0xc3 : byteOf(letter)));
  if (rest.some((byte) => byte === undefined || byte < 0x80 || byte > 0xbf)) return undefined;
  const code = rest.reduce<number>(
    (value, byte) => value * 64 + ((byte ?? 0) & 0x3f),
    rest.length === 1 ? lead & 0x1f : lead & 0x0f,
  );
  const letter = String.fromCharCode(code);
  return lead === 0xc2 || isMarkedLetter(letter) || MARKS.has(letter) ? letter : undefined;
}

const MARKS: ReadonlySet<string> = new Set('÷×–—‘’“”•…\u200b\u2011≥≤');

/** The text with the letters in their places; sorted, not overlapping. */
export function withMended(text: string, mended: readonly Mended[]): string {
  let out = '';
  let at = 0;
  for (const one of mended) {
    out += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return out + text.slice(at);
}
