import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { from1252 } from '../../server/src/core/encoding/bytes.ts';
import { legacyPassages } from '../../server/src/core/encoding/recognise.ts';
import { encodeTcvn3 } from '../../server/src/core/encoding/tcvn3.ts';
import { encodeVni } from '../../server/src/core/encoding/vni.ts';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import { SHARED } from '../harness/golden.ts';

const readByteByByte = (text: string): string => from1252(Buffer.from(text, 'utf8'));

/** The text with all passages converted. */
function converted(text: string): string {
  return applyEdits(
    text,
    legacyPassages(text).flatMap((passage) => passage.edits),
  );
}

const encodingsOf = (text: string): string[] => legacyPassages(text).map((passage) => passage.encoding);

const PLAN = `ỦY BAN NHÂN DÂN TỈNH SÔNG HOA
SỞ NỘI VỤ
Số: 12/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Hoa, ngày 15 tháng 3 năm 2026
KẾ HOẠCH
Rà soát hồ sơ lưu trữ năm 2026
I. MỤC ĐÍCH, YÊU CẦU
1. Nắm chắc số lượng, tình trạng hồ sơ; phát hiện hồ sơ hư hỏng, thất lạc để xử lý kịp thời.
2. Việc rà soát phải trung thực, đúng thời hạn, không làm gián đoạn công việc thường xuyên của các phòng.
II. TỔ CHỨC THỰC HIỆN
a) Văn phòng Sở chủ trì, phối hợp với các phòng tổng hợp, báo cáo Giám đốc trước ngày 30/6/2026.
đ) Kinh phí dự kiến: 50.000.000 đ, lấy từ nguồn chi thường xuyên “đã giao” – nếu cần thì bổ sung.
Nơi nhận:
- Như trên;
- Lưu: VT, TCHC.`;

describe('recognised', () => {
  test('a plan in TCVN3, typed with capitals as such', () => {
    expect(encodingsOf(encodeTcvn3(PLAN))).toEqual(['tcvn3']);
    expect(converted(encodeTcvn3(PLAN))).toBe(PLAN);
  });

  test('a plan in TCVN3 whose ư was dropped as a soft hyphen: ương, ước, ưu come back, no other word is worse', () => {
    const text = encodeTcvn3(PLAN).replaceAll('\u00ad', '');
    expect(converted(text)).toBe(
      PLAN.replace('hư hỏng', 'h hỏng').replace('lưu trữ', 'lu trữ').replace('Như', 'Nh').replace('Lưu', 'Lu'),
    );
  });

  test('a plan in VNI', () => {
    expect(encodingsOf(encodeVni(PLAN))).toEqual(['vni']);
    expect(converted(encodeVni(PLAN))).toBe(PLAN);
  });

  test('a plan in UTF-8 that was read byte by byte, as Windows-1252 and as Latin-1', () => {
    for (const text of [readByteByByte(PLAN), Buffer.from(PLAN, 'utf8').toString('latin1')]) {
      expect(new Set(encodingsOf(text))).toEqual(new Set(['utf8']));
      expect(converted(text)).toBe(PLAN);
    }
  });

  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['së néi vô\tCéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'sở nội vụ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['GIÊY §¡NG Ký B¸O C¸O, Hå S¥ L¦U TR÷', 'GIẤY ĐĂNG KÝ BÁO CÁO, HỒ SƠ LƯU TRỮ'],
    ['CỘNG HÃ’A XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
    ['Nghá»‹ Ä‘á»‹nh cá»§a ChÃ­nh phá»§', 'Nghị định của Chính phủ'],
    ['Äiá»\ufffdu 5. lÃ\u00a0 viá»‡c há»\ufffdc táº­p', 'Điều 5. là việc học tập'],
    ['Hà Nội, ngÃ y 15; vÃ  nÆ¡i nháº­n', 'Hà Nội, ngày 15; và nơi nhận'],
    ['«ng ®· «m, « t« míi: 5.000 ®', 'ông đã ôm, ô tô mới: 5.000 đ'],
  ])('%s', (text, expected) => {
    expect(converted(text)).toBe(expected);
  });

  test('a paragraph pasted into a Unicode document, and only that', () => {
    for (const encode of [encodeTcvn3, encodeVni, readByteByByte]) {
      const lines = PLAN.split('\n');
      const mixed = lines.map((line, i) => (i === 9 ? encode(line) : line)).join('\r\n');
      expect(legacyPassages(mixed)).toHaveLength(1);
      expect(converted(mixed)).toBe(lines.join('\r\n'));
    }
  });

  test('bullets of Symbol, crosses and fractions in TCVN3 stay', () => {
    const text = `·  ${encodeTcvn3('Kích thước bản vẽ')} 3 × 4 m\n·  ${encodeTcvn3('Diện tích sử dụng')}`;
    expect(converted(text)).toBe('·  Kích thước bản vẽ 3 × 4 m\n·  Diện tích sử dụng');
  });

  test.each(KINDS.map((kind) => kind.id))('new %s in each encoding', (kind) => {
    // Marks of a place to fill in are codes of letters in TCVN3.
    const text = (scaffold(kind, {}) ?? '').replace(/[«»]/gu, '');
    expect(converted(encodeVni(text))).toBe(text);
    expect(converted(encodeTcvn3(text)).toLowerCase()).toBe(text.toLowerCase());
    expect(converted(readByteByByte(text))).toBe(text);
  });
});

/** Paragraphs of our own in other languages, and texts that hold the same signs for another reason. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    'French',
    'Où êtes-vous né, à l’hôpital ou chez vous ? Le comité a décidé, dès l’été, de créer une forêt protégée près de la cité ; les élèves français y ont été très gênés. Ça naît là où l’on sème. Un café, un thé, un pré, un dé, une clé : voilà tout ce qu’il reste à Noël. Dû, mûr, sûr, où, déjà, çà et là.\nOù ?\nLà.\nThé\nCafé\nBlé, né, dé, pré, gré, thé',
  ],
  [
    'German',
    'Die Straße führt über schöne Hügel nach München; dort müssen wir größere Äpfel für Öl und Übungen kaufen. Ärger, Öfen, Übel – „Ä“, ‚Ö‘ und ‚Ü‘. Möchten Sie süße Nüsse? Tür, für, dürr, Öl, Lös, Bär, Hör zu: Grüße aus Köln.',
  ],
  [
    'Spanish',
    'El niño pequeño mañana soñará con España; ¿dónde está el señor Ibáñez? Acción, corazón, también según él: ¡qué vergüenza! Año, daño, baño, caña, piña, uña. Tú, él, mí, sí, más, dé, té.',
  ],
  [
    'Portuguese',
    'Não há coração que não chore: ações, mãe, pão, avô, você, à noite, pôr, três irmãos e irmãs. ÇÃO, NÃO, SÃO, MÃE. É só isso. Lã, rã, sã, vã, fã, cã.',
  ],
  ['Italian', 'Perché è così? Più virtù, già però, città e università, caffè, né, sé, lì, là, giù, tè, dà.'],
  [
    'Swedish',
    'Så är det på ön: älgar, ål och öl. Åsa såg två små får på fälten. Där är vår bror. Ö, å, ä, nå, då, få, så, gå, må.',
  ],
  ['Danish', 'Æbler, øl og ål; når børnene går på gården, så ser de søen. Å, ø, æ. Så, få, må, nå, gå, sø, fø, dø.'],
  ['Icelandic', 'Það er gott að búa í Reykjavík; þú ert góður maður. Ég á hús við ána. Ísland, Þór, Ægir.'],
  ['Turkish', 'Türkiye’de güneşli bir gün: çocuklar, öğretmenler ve şoförler. Çiğdem, Ümit, Özgür.'],
  ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy. Dítě má míč, psí bouda, sýr a víno.'],
  ['Polish', 'Zażółć gęślą jaźń; łódź, świat, źródło, ćma, ósmy, miód.'],
  ['Ê-đê', 'Buôn Ma Thuột, Čư Mgar, Čư̆ Kuin, Êa H’leo, Krông Ană, Mdrăk, Êa Súp, Čư̆ Jút.'],
  ['English', 'The naïve café owner’s résumé — a façade © 2026 – cost £5 ± 2 ½ §12 ¶3 «quoted» · 3×4 ÷ 2.'],
  ['code', 'const a = "\\u00e9"; if (x << 2 >= 0xAD && b[i] != \'Ã\') { return `µx¶`; } // ®©™ ¬¦¨'],
  ['signs', '§ 5 · 10 µm ± 3 ¼ ½ ¾ × 4 ÷ 2 « a » ® © ¥ £ ¢ ¬ ¦ ¨ ª º ¹ ² ³ ´ ¸ ß þ ð'],
  ['one word', 'Số 1 Céng'],
  [
    'quotation marks after Ã and Â',
    '“XÔ là viết sai của “THỊ XÃ”, ‘XÃ’, “ĐÃ…”, «MÃ», “XÃ“; «lá»… «cá»” «đá»’ “MÂ” – Ấ',
  ],
  [
    'Unicode without a letter beyond Latin-1',
    'Ông Tú và bà Hà có hai con là Nam, Tùng; hôm nay trông cô gái kia không có gì. Lê Tú. Cà, cá, cò, cú, cù, có, tô, tê.',
  ],
  [
    'tones on the wrong letter',
    'qúy vị, hoăc, tòan bộ, thùơng xuyên, gỉai phóng, ngoaì ra, cuả, caí, muà, lúat, quỵêt',
  ],
];

describe('never taken for one', () => {
  test.each(OTHERS)('%s', (_, text) => {
    expect(legacyPassages(text)).toEqual([]);
    // Nor beside Vietnamese in Unicode, nor line by line.
    expect(legacyPassages(`${PLAN}\n${text}\n${PLAN}`)).toEqual([]);
    expect(legacyPassages(text.split(' ').join('\n'))).toEqual([]);
    expect(legacyPassages(text.normalize('NFD'))).toEqual([]);
  });

  test('a plan of ours, composed or decomposed, in small letters or capitals', () => {
    for (const text of [PLAN, PLAN.normalize('NFD'), PLAN.toLowerCase(), PLAN.toUpperCase()]) {
      expect(legacyPassages(text)).toEqual([]);
    }
  });

  test('what was converted', () => {
    for (const encode of [encodeTcvn3, encodeVni, readByteByByte])
      expect(encodingsOf(converted(encode(PLAN)))).toEqual([]);
  });

  test('real texts', () => {
    if (!existsSync(SHARED)) {
      console.log('Bỏ qua: không có ../shared, việc nhận bảng mã cũ không được thử trên văn bản thật.');
      return;
    }
    let texts = 0;
    for (const folder of ['corpus', 'seeds']) {
      for (const name of readdirSync(new URL(folder, SHARED), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:txt|md|vbhc)$/u.test(name)) continue;
        const text = readFileSync(new URL(`${folder}/${name}`, SHARED), 'utf8');
        texts += 1;
        expect([name, ...encodingsOf(text)]).toEqual([name]);
      }
    }
    expect(texts).toBeGreaterThan(30);
  });
});

/** A hang, not a speed. */
const HANG = 20_000;

test('hostile texts are read through, and edits stay in order', { timeout: HANG }, () => {
  const lines = [
    'Ã',
    'Ä‘',
    'á»',
    '·',
    'aù',
    '«»',
    'Â',
    '\ufffd',
    'á»\ufffd',
    'Ã ',
    '\u00ad',
    'ab§',
    'a\u0301',
    '\ud800ø',
  ];
  for (const line of lines) {
    for (const text of [line.repeat(60_000), `${line}\n`.repeat(30_000), `${line} `.repeat(30_000)]) {
      const edits = legacyPassages(text).flatMap((passage) => passage.edits);
      const inOrder = edits.every(
        ({ span }, k) => (edits[k - 1]?.span.end ?? 0) <= span.start && span.start < span.end,
      );
      expect([line, inOrder]).toEqual([line, true]);
    }
  }
});
