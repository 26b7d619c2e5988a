import { bare } from '../../text/letters.ts';

/**
 * Whether a text begins with a Vietnamese word in small letters, which a capital would suit: not with a unit, a symbol
 * (pH), an address, a name that is written so (iPhone), a foreign word.
 */
export function beginsSmall(text: string): boolean {
  const word = WORD.exec(text)?.[0];
  if (word === undefined || UNITS.has(word)) return false;
  const plain = bare(word);
  // A lone plain letter is a variable or a label; "ở", "ý" are words.
  return SYLLABLE.test(plain) && (word.length > 1 || word !== plain);
}

const WORD = /^\p{Ll}{1,7}(?=[ ,:;]|$)/u;
const UNITS: ReadonlySet<string> = new Set(['ha', 'km', 'cm', 'mm', 'm', 'kg', 'g', 'đ', 'tel', 'fax', 'mail']);
/** The shape of a syllable without its marks. */
const SYLLABLE = /^(?:ngh?|gh?|gi|kh|nh|ph?|qu|th|tr?|ch?|[bdhklmrsvxn])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
