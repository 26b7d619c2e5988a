/**
 * Single-byte code pages of Windows as plain tables, since the core knows no platform's decoder. Where a code page leaves a
 * byte undefined it is the control character of the same number (WHATWG Encoding Standard, index-windows-1252 and -1258).
 */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES_1252: ReadonlyMap<string, number> = new Map([...HIGH_1252].map((letter, i) => [letter, 0x80 + i] as const));

/** Where Windows-1258 (Vietnamese) differs from Windows-1252. */
const HIGH_1258: ReadonlyMap<number, string> = new Map([
  [0x8a, '\u008a'],
  [0x8e, '\u008e'],
  [0x9a, '\u009a'],
  [0x9e, '\u009e'],
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]);

/** The byte that Windows-1252 or Latin-1 shows as this character; undefined for characters of neither. */
export function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : BYTES_1252.get(letter);
}

export function from1252(bytes: Uint8Array): string {
  return decode(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH_1252[byte - 0x80] : undefined));
}

/** Precomposed: Windows-1258 writes a tone as a character of its own after the vowel. */
export function from1258(bytes: Uint8Array): string {
  return decode(
    bytes,
    (byte) => HIGH_1258.get(byte) ?? (byte >= 0x80 && byte < 0xa0 ? HIGH_1252[byte - 0x80] : undefined),
  ).normalize('NFC');
}

function decode(bytes: Uint8Array, special: (byte: number) => string | undefined): string {
  const pieces: string[] = [];
  let piece = '';
  for (const byte of bytes) {
    piece += special(byte) ?? String.fromCharCode(byte);
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces.join('') + piece;
}

const PIECE = 8192;
