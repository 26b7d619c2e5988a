/**
 * VNI-Windows (VNI-Times, VNI-Helve …): a letter with a tone is two codes, the plain letter (or ô for ơ, ö for ư) and a mark
 * that stands for hat and tone together; í ì ỉ ĩ ị ỵ đ ơ ư are one. Capitals have codes of their own throughout.
 *
 * Compared with vni.h of xvnkb and with four independent converters, which agree on all 134 letters.
 */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['áàảãạ', 'a', 'ùøûõï'],
  ['âấầẩẫậ', 'a', 'âáàåãä'],
  ['ăắằẳẵặ', 'a', 'êéèúüë'],
  ['éèẻẽẹ', 'e', 'ùøûõï'],
  ['êếềểễệ', 'e', 'âáàåãä'],
  ['óòỏõọ', 'o', 'ùøûõï'],
  ['ôốồổỗộ', 'o', 'âáàåãä'],
  ['ớờởỡợ', 'ô', 'ùøûõï'],
  ['úùủũụ', 'u', 'ùøûõï'],
  ['ứừửữự', 'ö', 'ùøûõï'],
  ['ýỳỷỹ', 'y', 'ùøûõ'],
];
const SINGLES: readonly (readonly [string, string])[] = [['íìỉĩịỵơưđ', 'íìæóòîôöñ']];

/** By the pair in small letters: base and mark. */
const TO_UNICODE = new Map<string, string>();
const FROM_UNICODE = new Map<string, string>();
for (const [letters, base, marks] of PAIRS) {
  for (const [i, letter] of [...letters].entries()) enter(letter, base + (marks[i] ?? ''));
}
for (const [letters, codes] of SINGLES) {
  for (const [i, letter] of [...letters].entries()) enter(letter, codes[i] ?? '');
}

function enter(letter: string, code: string): void {
  TO_UNICODE.set(code, letter);
  FROM_UNICODE.set(letter, code);
  FROM_UNICODE.set(letter.toUpperCase(), code.toUpperCase());
}

/** A capital with the mark of small letters ("Aù") is read as well: it is what a keyboard gives after an initial. */
export function decodeVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const base = text[i] ?? '';
    const small = base.toLowerCase();
    const pair = TO_UNICODE.get(small + (text[i + 1] ?? '').toLowerCase());
    const letter = pair ?? TO_UNICODE.get(small);
    if (pair !== undefined) i += 1;
    if (letter === undefined) out += base;
    else out += small === base ? letter : letter.toUpperCase();
  }
  return out;
}

export function encodeVni(text: string): string {
  let out = '';
  for (const letter of text.normalize('NFC')) out += FROM_UNICODE.get(letter) ?? letter;
  return out;
}
