import { MARKED } from './letters.ts';

/**
 * TCVN3 ("ABC": .VnTime, .VnArial …), the small set VN3 of TCVN 5712:1993: a letter is one code, and only the capitals without
 * a tone have codes of their own. Capitals with a tone are the small letter's code shown in a font of capitals
 * (.VnTimeH), so plain text can't tell "á" from "Á" but by its neighbours.
 *
 * Compared with lcUniConv/tcvn.h of libiconv (TCVN 5712-1) and with the tables of four independent converters, which agree
 * on all 67 + 7 codes.
 */
const CODES: readonly (readonly [string, string])[] = [
  ['áàảãạ', '¸µ¶·¹'],
  ['ăắằẳẵặ', '¨¾»¼½Æ'],
  ['âấầẩẫậ', '©ÊÇÈÉË'],
  ['éèẻẽẹ', 'ÐÌÎÏÑ'],
  ['êếềểễệ', 'ªÕÒÓÔÖ'],
  ['íìỉĩị', 'Ý×ØÜÞ'],
  ['óòỏõọ', 'ãßáâä'],
  ['ôốồổỗộ', '«èåæçé'],
  ['ơớờởỡợ', '¬íêëìî'],
  ['úùủũụ', 'óïñòô'],
  ['ưứừửữự', '\u00adøõö÷ù'],
  ['ýỳỷỹỵ', 'ýúûüþ'],
  ['đ', '®'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
];

const TO_UNICODE = new Map<string, string>();
const FROM_UNICODE = new Map<string, string>();
for (const [letters, codes] of CODES) {
  for (const [i, letter] of [...letters].entries()) {
    const code = codes[i] ?? '';
    TO_UNICODE.set(code, letter);
    FROM_UNICODE.set(letter, code);
  }
}
for (const letter of MARKED) {
  const capital = letter.toUpperCase();
  if (!FROM_UNICODE.has(capital)) FROM_UNICODE.set(capital, FROM_UNICODE.get(letter) ?? '');
}
// Programs that read a PDF hand on the codes of ư and à as the minus sign and the Greek mu, which look like them.
TO_UNICODE.set('\u2212', 'ư').set('\u03bc', 'à');

/** Characters that stand for a letter, as they arrive when the bytes were read as Latin-1 or Windows-1252. */
export const TCVN3_CODES: ReadonlySet<string> = new Set(TO_UNICODE.keys());

/** Code by code, capitals with a tone as the small letters they are stored as. */
export function decodeTcvn3(text: string): string {
  let out = '';
  for (const letter of text) out += TO_UNICODE.get(letter) ?? letter;
  return out;
}

/** As typed in .VnTime; capitals with a tone become the code of the small letter. Other characters stay. */
export function encodeTcvn3(text: string): string {
  let out = '';
  for (const letter of text.normalize('NFC')) out += FROM_UNICODE.get(letter) ?? letter;
  return out;
}
