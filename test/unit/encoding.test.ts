import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { from1252, from1258 } from '../../server/src/core/encoding/bytes.ts';
import { isMarkedLetter, MARKED } from '../../server/src/core/encoding/letters.ts';
import { mendings, withMended } from '../../server/src/core/encoding/mojibake.ts';
import { decodeTcvn3, encodeTcvn3 } from '../../server/src/core/encoding/tcvn3.ts';
import { decodeVni, encodeVni } from '../../server/src/core/encoding/vni.ts';
import { isVietnamese } from '../../server/src/core/encoding/word.ts';

/** Codes of the standard, as bytes, written down apart from the table that is tested (TCVN 5712:1993, set VN3). */
const TCVN3_BYTES: readonly (readonly [string, string])[] = [
  ['á à ả ã ạ', 'b8 b5 b6 b7 b9'],
  ['ă ắ ằ ẳ ẵ ặ', 'a8 be bb bc bd c6'],
  ['â ấ ầ ẩ ẫ ậ', 'a9 ca c7 c8 c9 cb'],
  ['é è ẻ ẽ ẹ', 'd0 cc ce cf d1'],
  ['ê ế ề ể ễ ệ', 'aa d5 d2 d3 d4 d6'],
  ['í ì ỉ ĩ ị', 'dd d7 d8 dc de'],
  ['ó ò ỏ õ ọ', 'e3 df e1 e2 e4'],
  ['ô ố ồ ổ ỗ ộ', 'ab e8 e5 e6 e7 e9'],
  ['ơ ớ ờ ở ỡ ợ', 'ac ed ea eb ec ee'],
  ['ú ù ủ ũ ụ', 'f3 ef f1 f2 f4'],
  ['ư ứ ừ ử ữ ự', 'ad f8 f5 f6 f7 f9'],
  ['ý ỳ ỷ ỹ ỵ', 'fd fa fb fc fe'],
  ['đ', 'ae'],
  ['Ă Â Ê Ô Ơ Ư Đ', 'a1 a2 a3 a4 a5 a6 a7'],
];

/** Codes of VNI-Windows as bytes, two for most letters. */
const VNI_BYTES: readonly (readonly [string, string])[] = [
  ['á à ả ã ạ', '61f9 61f8 61fb 61f5 61ef'],
  ['â ấ ầ ẩ ẫ ậ', '61e2 61e1 61e0 61e5 61e3 61e4'],
  ['ă ắ ằ ẳ ẵ ặ', '61ea 61e9 61e8 61fa 61fc 61eb'],
  ['é è ẻ ẽ ẹ', '65f9 65f8 65fb 65f5 65ef'],
  ['ê ế ề ể ễ ệ', '65e2 65e1 65e0 65e5 65e3 65e4'],
  ['í ì ỉ ĩ ị', 'ed ec e6 f3 f2'],
  ['ó ò ỏ õ ọ', '6ff9 6ff8 6ffb 6ff5 6fef'],
  ['ô ố ồ ổ ỗ ộ', '6fe2 6fe1 6fe0 6fe5 6fe3 6fe4'],
  ['ơ ớ ờ ở ỡ ợ', 'f4 f4f9 f4f8 f4fb f4f5 f4ef'],
  ['ú ù ủ ũ ụ', '75f9 75f8 75fb 75f5 75ef'],
  ['ư ứ ừ ử ữ ự', 'f6 f6f9 f6f8 f6fb f6f5 f6ef'],
  ['ý ỳ ỷ ỹ ỵ', '79f9 79f8 79fb 79f5 ee'],
  ['đ', 'f1'],
  ['Á À Ả Ã Ạ', '41d9 41d8 41db 41d5 41cf'],
  ['Â Ấ Ầ Ẩ Ẫ Ậ', '41c2 41c1 41c0 41c5 41c3 41c4'],
  ['Ă Ắ Ằ Ẳ Ẵ Ặ', '41ca 41c9 41c8 41da 41dc 41cb'],
  ['É È Ẻ Ẽ Ẹ', '45d9 45d8 45db 45d5 45cf'],
  ['Ê Ế Ề Ể Ễ Ệ', '45c2 45c1 45c0 45c5 45c3 45c4'],
  ['Í Ì Ỉ Ĩ Ị', 'cd cc c6 d3 d2'],
  ['Ó Ò Ỏ Õ Ọ', '4fd9 4fd8 4fdb 4fd5 4fcf'],
  ['Ô Ố Ồ Ổ Ỗ Ộ', '4fc2 4fc1 4fc0 4fc5 4fc3 4fc4'],
  ['Ơ Ớ Ờ Ở Ỡ Ợ', 'd4 d4d9 d4d8 d4db d4d5 d4cf'],
  ['Ú Ù Ủ Ũ Ụ', '55d9 55d8 55db 55d5 55cf'],
  ['Ư Ứ Ừ Ử Ữ Ự', 'd6 d6d9 d6d8 d6db d6d5 d6cf'],
  ['Ý Ỳ Ỷ Ỹ Ỵ', '59d9 59d8 59db 59d5 ce'],
  ['Đ', 'd1'],
];

type Row = readonly [letter: string, code: string];

/** Letter and code, the code as Latin-1 characters. */
function rows(table: readonly (readonly [string, string])[]): Row[] {
  return table.flatMap(([letters, codes]) => {
    const all = codes.split(' ').map((code) => Buffer.from(code, 'hex').toString('latin1'));
    return letters.split(' ').map((letter, i): Row => [letter, all[i] ?? '']);
  });
}

const capitals = MARKED.map((letter) => letter.toUpperCase());

test('there are 134 letters with a mark', () => {
  expect(new Set([...MARKED, ...capitals]).size).toBe(134);
  expect([...MARKED, ...capitals].every(isMarkedLetter)).toBe(true);
  expect(isMarkedLetter('a') || isMarkedLetter('ñ') || isMarkedLetter('ǎ')).toBe(false);
});

describe('TCVN3', () => {
  test.each(rows(TCVN3_BYTES))('%s both ways', (letter, code) => {
    expect(decodeTcvn3(code)).toBe(letter);
    expect(encodeTcvn3(letter)).toBe(code);
  });

  test('every letter has its row, a capital with a tone that of the small one', () => {
    const known = new Map(rows(TCVN3_BYTES));
    for (const letter of MARKED) expect(known.has(letter)).toBe(true);
    for (const letter of capitals) {
      expect(encodeTcvn3(letter)).toBe(known.get(letter) ?? known.get(letter.toLowerCase()));
    }
  });

  test('ư and à as they come out of a PDF', () => {
    expect(decodeTcvn3('ph\u2212¬ng \u03bcy')).toBe('phương ày');
  });
});

describe('VNI', () => {
  test.each(rows(VNI_BYTES))('%s both ways', (letter, code) => {
    expect(decodeVni(code)).toBe(letter);
    expect(encodeVni(letter)).toBe(code);
  });

  test('every letter has its row', () => {
    expect(new Set(rows(VNI_BYTES).map(([letter]) => letter))).toEqual(new Set([...MARKED, ...capitals]));
  });

  test('a capital with the mark of small letters', () => {
    expect(decodeVni('Aùp duïng, Ôû ñaây')).toBe('Áp dụng, Ở đây');
  });
});

const ASCII = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()/-+"\'\n';
const vietnamese = (letters: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters, ...ASCII, '–', '“', '”', '…'), { maxLength: 60 }).map((all) => all.join(''));

describe('any Vietnamese text', () => {
  test('comes back from VNI', () => {
    fc.assert(fc.property(vietnamese([...MARKED, ...capitals]), (text) => decodeVni(encodeVni(text)) === text));
  });

  test('comes back from TCVN3, capitals with a tone as small letters', () => {
    const stored = [...'ĂÂÊÔƠƯĐ', ...MARKED];
    fc.assert(fc.property(vietnamese(stored), (text) => decodeTcvn3(encodeTcvn3(text)) === text));
    fc.assert(
      fc.property(
        vietnamese([...MARKED, ...capitals]),
        (text) => decodeTcvn3(encodeTcvn3(text)).toLowerCase() === text.toLowerCase(),
      ),
    );
  });

  test('comes back when its UTF-8 was read as Latin-1 or Windows-1252', () => {
    fc.assert(
      fc.property(vietnamese([...MARKED, ...capitals]), (text) =>
        [from1252(Buffer.from(text, 'utf8')), Buffer.from(text, 'utf8').toString('latin1')].every(
          (read) => withMended(read, mendings(read)) === text,
        ),
      ),
    );
  });
});

describe('code pages', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);

  test('Windows-1252 as the platform reads it', () => {
    expect(from1252(all)).toBe(new TextDecoder('windows-1252').decode(all));
  });

  test('Windows-1258 as the platform reads it', () => {
    for (const byte of all) {
      const own = Uint8Array.of(0x61, byte);
      expect(from1258(own)).toBe(new TextDecoder('windows-1258').decode(own).normalize('NFC'));
    }
    expect(from1258(Uint8Array.of(0x56, 0x69, 0xea, 0xf2, 0x74))).toBe('Việt');
  });
});

describe('words that speak for Vietnamese', () => {
  test.each('nghiêm quyết của hoà hòa thủy khuỷu giếng gì quý kỷ ấy ừ của khoẻ thuở trong nam'.split(' '))(
    '%s',
    (word) => {
      expect([word, word.toUpperCase(), word.normalize('NFD')].map(isVietnamese)).toEqual([true, true, true]);
    },
  );

  test.each('céng nghành thưc forêt für niño caù xaõ les let und chip club'.split(' '))('not %s', (word) => {
    expect(isVietnamese(word)).toBe(false);
  });
});
