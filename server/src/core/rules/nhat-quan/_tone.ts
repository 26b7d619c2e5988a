/** The two places of the tone mark in open syllables: "hòa", "khỏe", "thủy" and "hoà", "khoẻ", "thuỷ". */
export type ToneStyle = 'truoc' | 'sau';

const FIRST: readonly string[] = [
  'òa',
  'óa',
  'ỏa',
  'õa',
  'ọa',
  'òe',
  'óe',
  'ỏe',
  'õe',
  'ọe',
  'ùy',
  'úy',
  'ủy',
  'ũy',
  'ụy',
];
const SECOND: readonly string[] = [
  'oà',
  'oá',
  'oả',
  'oã',
  'oạ',
  'oè',
  'oé',
  'oẻ',
  'oẽ',
  'oẹ',
  'uỳ',
  'uý',
  'uỷ',
  'uỹ',
  'uỵ',
];

/**
 * Rimes that end their syllable and have the mark on either vowel. After q the u belongs to the onset, so "quý" has one
 * place only.
 */
export const OPEN_RIME =
  /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<![qQ])(?:[ùúủũụÙÚỦŨỤ][yY]|[uU][ỳýỷỹỵỲÝỶỸỴ]))(?![\p{L}\p{M}])/gu;

export function toneStyleOf(rime: string): ToneStyle {
  return FIRST.includes(rime.toLowerCase()) ? 'truoc' : 'sau';
}

/** The same rime with its mark on the other vowel, letters large and small as they were. */
export function otherRime(rime: string): string {
  const lower = rime.toLowerCase();
  const first = FIRST.indexOf(lower);
  const other = first >= 0 ? SECOND[first] : FIRST[SECOND.indexOf(lower)];
  if (other === undefined) return rime;
  return [...other].map((letter, i) => (/\p{Lu}/u.test(rime[i] ?? '') ? letter.toUpperCase() : letter)).join('');
}
