import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { betweenKnown, betweenWords, gapsIn } from '../../server/src/core/spelling/glued.ts';
import { bared, withTone } from '../../server/src/core/spelling/letters.ts';
import { isLoan } from '../../server/src/core/spelling/loan.ts';
import { FAMILIES } from '../../server/src/core/spelling/rimes.ts';
import { suggestions } from '../../server/src/core/spelling/suggest.ts';
import { isSyllable, tonePlaces } from '../../server/src/core/spelling/syllable.ts';
import { readTelex, readVni } from '../../server/src/core/spelling/telex.ts';
import { isUsed } from '../../server/src/core/spelling/used.ts';
import { USED_A_K } from '../../server/src/core/spelling/used-a-k.ts';
import { USED_L_X } from '../../server/src/core/spelling/used-l-x.ts';
import { framed } from '../harness/frame.ts';
import { telexKeys, vniKeys } from '../harness/slips.ts';

/** Every syllable of the grammar with every tone that it may have, the tone where it may stand. */
const ALL = FAMILIES.flatMap(({ onsets, rimes }) =>
  onsets.flatMap((onset) =>
    rimes.flatMap((rime) => {
      const letters = onset + rime;
      const stop = /(?:c|ch|p|t)$/u.test(rime);
      return tonePlaces(letters).flatMap((at) =>
        (stop ? [2, 5] : [0, 1, 2, 3, 4, 5]).map(
          (tone) => letters.slice(0, at) + withTone(letters[at] ?? '', tone) + letters.slice(at + 1),
        ),
      );
    }),
  ),
);
const MARKED = ALL.filter((word) => /[^\u0000-\u007f]/u.test(word));

const words = (text: string): string[] => text.trim().split(/\s+/u);

describe('syllable', () => {
  it('takes what the grammar makes, in any case', () => {
    expect(new Set(ALL).size).toBeGreaterThan(15_000);
    expect(MARKED.filter((word) => !isSyllable(word))).toEqual([]);
    expect(MARKED.filter((word) => !isSyllable(word.toUpperCase()))).toEqual([]);
  });

  it('takes real words of every build', () => {
    const right = `ạ ở ý ỷ ủy uỷ ấy áo ấm ảnh ốc ứng ước uống uyển yêu yếu yết ỉa ít ủa khuỷu khuya khuỵu thuở huơ quở quốc quý quỳnh quýt quyết
      quyển quặng quẩn quất quắc quả quái quảng quạnh què quẹt quế quệ quện quyến gì gìn giếng giết giềng già giàn giặc giữ giỗ giờ giới giục
      ghế ghềnh ghì ghiền nghĩ nghiệp nghề nghèo nghỉ ngành ngữ người ngoài nguyện nguyệt ngoạn goá góa gỗ gương kẻ kỹ kĩ kính kiến kiệm kềnh cạnh cưỡng
      cuốn cuộc của cửa cườm hoà hòa khoẻ khỏe thuý thúy loà lòa hoàn toàn hoạch khoảng ngoằn xoắn hoặc khoét xoèn loạt xoáy ngoáy ngoéo luận khuất
      khuấy huệ khuếch thuế huyện huỳnh huýt tuýp luýnh đuểnh nỗ lực sôi nổi hăng hái tận tụy vươn gắng nền nếp mạnh mẽ đôn đốc khiêm tốn hách dịch yêu mến
      phấn đấu tiên tiến sẽ rượu hươu bướu nghiêng xẻng xiếc xéc bếp phích ếch lệch rưỡi lưỡi đũa đĩa mỹ lý vỹ hỷ sĩ xúc xoong boong soóc moóc buýt voan`;
    expect(words(right).filter((word) => /[^\u0000-\u007f]/u.test(word) && !isSyllable(word))).toEqual([]);
  });

  it('refuses what can’t be written', () => {
    const wrong = `phưong quyêt côc cuả tòan hòan qúy qủa gía gịa thủơ đựơc nứơc tiếnn đơơn nghành nghảnh ngiêm ngành1 kấp cế kỏ qán qoả ghà ngề gế iếu iệc
      bướcn trưòng trừơng thuận̉ hoạh nhiệmm việch côngg đợig tiếép dạ̣y côch vằch lơng̀ đứcc bìnhh phố́ đềù nguờì ướ uớượ ăấ ắ́ chính́ tầngng bưu̇ờ`;
    expect(words(wrong).filter((word) => isSyllable(word))).toEqual([]);
  });

  it('knows both places of a tone, and one where there is only one', () => {
    expect(tonePlaces('hoa')).toEqual([1, 2]);
    expect(tonePlaces('thuy')).toEqual([2, 3]);
    expect(tonePlaces('toan')).toEqual([2]);
    expect(tonePlaces('quy')).toEqual([2]);
    expect(tonePlaces('cua')).toEqual([1]);
    expect(tonePlaces('gia')).toEqual([2]);
    expect(tonePlaces('ngươi')).toEqual([3]);
    expect(tonePlaces('cx')).toEqual([]);
  });
});

describe('syllables in use', () => {
  it('hold the words of emulation, and rare ones', () => {
    const used = `nỗ lực sôi nổi hăng hái tận tụy tuỵ vươn gắng nền nếp mạnh mẽ đôn đốc khiêm tốn hách dịch yêu mến dõi chẽ chuỗi dễ bổng đẽ ngỡ ngàng
      bỡ quạnh quẽ khúc khuỷu huỳnh quỳnh hòa hoà nhõm nghĩnh trĩnh sã võng rưỡi nguyễn suyễn noãn doãn thuở khuếch trương triển quyển quyền`;
    expect(words(used).filter((word) => !isUsed(word))).toEqual([]);
  });

  it('leave out what only mixing hỏi with ngã makes, and frames that no word has', () => {
    const unused = 'triễn quyễn nhửng phẩu khoãn điễm chuyễn tưỡng nguyển trể cũa ghiệp ngướt poọc';
    expect(words(unused).filter((word) => !isSyllable(word) || isUsed(word))).toEqual([]);
  });

  it('are all syllables of the grammar', () => {
    for (const list of [USED_A_K, USED_L_X]) expect(list.split('\n').length).toBeGreaterThan(60);
    expect(ALL.filter(isUsed).length).toBeGreaterThan(8000);
  });
});

describe('what a slip was meant for', () => {
  it.each([
    ['tòan', 'toàn'],
    ['cuả', 'của'],
    ['phưong', 'phương'],
    ['quyêt', 'quyết'],
    ['nhiệmm', 'nhiệm'],
    ['nghành', 'ngành'],
    ['trưòng', 'trường'],
    ['côgn', 'công'],
    ['triễn', 'triển'],
    ['ghiệp', 'nghiệp'],
    ['thưc', 'thực'],
    ['câp', 'cấp'],
    ['đươc', 'được'],
    ['luât', 'luật'],
    ['kêt', 'kết'],
    ['qyết', 'quyết'],
    ['phơng', 'phương'],
    ['đợc', 'được'],
    ['thựực', 'thực'],
    ['njững', 'những'],
  ])('%s is first of all %s', (slip, meant) => {
    expect(suggestions(slip)[0]?.text).toBe(meant);
  });

  it('costs nothing where only the tone has to move', () => {
    expect(suggestions('đựơc')[0]).toEqual({ text: 'được', cost: 0 });
  });

  it('is nothing for a run of letters far from any syllable', () => {
    expect(suggestions('xđnmlqt')).toEqual([]);
  });
});

describe('keys of Telex and VNI', () => {
  const usual = (word: string): string => {
    const { letters, tones } = bared(word);
    const at = tonePlaces(letters)[0] ?? 0;
    return letters.slice(0, at) + withTone(letters[at] ?? '', tones[0]?.tone ?? 0) + letters.slice(at + 1);
  };

  it('gives back every syllable that was typed', () => {
    const lost = MARKED.filter((word) => !/o[oòóỏõọ]/u.test(word) && readTelex(telexKeys(word))?.text !== usual(word));
    expect(lost).toEqual([]);
    // A single letter with its figure (a1, o6) is a label.
    const lostVni = MARKED.filter((word) => word.length > 1 && readVni(vniKeys(word))?.text !== usual(word));
    expect(lostVni).toEqual([]);
  });

  it.each([
    ['nhwng', 'nhưng'],
    ['thuongwf', 'thường'],
    ['muaw', 'mưa'],
    ['DDINHJ', 'ĐỊNH'],
    ['Vieetj', 'Việt'],
    ['ddạo', 'đạo'],
  ])('reads %s as %s', (keys, text) => {
    expect(readTelex(keys)?.text).toBe(text);
  });

  it.each(['ban', 'file', 'UBND', 'sexs', 'strict', 'windows', 'quyềnj'])('finds no keys in %s', (word) => {
    expect(readTelex(word)).toBeUndefined();
  });

  it.each(['h5n1', 'k2o', 'u23', 'm2', 'p2o5', 'a10'])('finds no VNI in %s', (word) => {
    expect(readVni(word)?.sure ?? false).toBe(false);
  });
});

describe('missing blank', () => {
  it.each([
    ['ngày15', 4],
    ['củaUBND', 3],
    ['HĐNDtỉnh', 4],
    ['QH13ngày', 4],
    ['thựchiện', 4],
    ['tỉnhHòa', 4],
    ['số27', 2],
    ['củaBan', 3],
    ['trậnTổ', 4],
    ['theoQuyết', 4],
  ])('%s is parted at %i', (word, at) => {
    expect(gapsIn(word)[0]).toBe(at);
  });

  it.each(['quan2', 'khoản1', 'TĐKhôi', 'QĐi', 'Điểm2a', 'eVănbản', 'HòaPhát', 'vectơ', 'thựực', 'kmĐường'])(
    '%s stays whole',
    (word) => {
      expect(gapsIn(word)).toEqual([]);
    },
  );
});

describe('words of the lists written together', () => {
  it.each([
    ['côngtác', 4],
    ['thiđua', 3],
    ['côngan', 4],
    ['cơsở', 2],
    ['chuyênmôn', 6],
  ])('%s is parted at %i', (word, at) => {
    expect(betweenKnown(word)).toEqual([at]);
  });

  it.each(['bêtông', 'ximăng', 'môtô', 'vắcxin', 'pơlưng', 'vectơ', 'đắkpơ', 'quyêt'])('%s is none', (word) => {
    expect(betweenKnown(word)).toEqual([]);
  });
});

it('parts two syllables that words have, one with a tone, but no names of the highlands', () => {
  expect(betweenWords('dântỉnh')).toEqual([3]);
  expect(betweenWords('chophòng')).toEqual([3]);
  for (const word of words('pơlứng đăkmế krôngnô vectơ rờkơi')) expect(betweenWords(word)).toEqual([]);
});

it('knows loan words by their several syllables', () => {
  expect(words('vectơ axít ôtô nitơ hiđrô hiđrô cácbon').filter((word) => !isLoan(word))).toEqual([]);
  expect(words('tháang đơơn phưong quyêt nhiệmm hoạtđộng').filter(isLoan)).toEqual([]);
});

describe('rules of spelling', () => {
  const rules = RULES.filter((rule) => rule.id.startsWith('chinh-ta/'));
  const found = (text: string, own?: readonly string[]): string[] =>
    lint(parse(framed(text)), { language: 'vi', rules, words: own }).map(
      ({ rule, word }) => `${rule.slice('chinh-ta/'.length)} ${word}`,
    );

  it('says the same of composed and of decomposed letters', () => {
    const text = 'Giao cuả đơn vị, phưong án ddạt kết quả, trước ngày15 tháng 12.';
    expect(found(text)).toEqual([
      'am-tiet-khong-co cuả',
      'am-tiet-khong-co phưong',
      'telex-con-lai ddạt',
      'dinh-chu ngày15',
    ]);
    expect(found(text.normalize('NFD'))).toEqual(found(text));
  });

  it('leaves the words of the unit alone', () => {
    expect(found('Thôn Đưng, thôn pơlứng.', [])).toEqual([]);
    expect(found('Các phưong án.', ['Phưong án'])).toEqual([]);
  });

  it('says nothing of a text in an old encoding, and still reads one typed with the input method off', () => {
    const line =
      'C¸c phßng, ban phèi hîp víi ®¬n vÞ cã liªn quan tæ chøc thùc hiÖn kÕ ho¹ch, b¸o c¸o kÕt qu¶ cña ®ît thi ®ua.\n\n';
    expect(found(line.repeat(10))).toEqual([]);
    const keys = 'Cacs phongf, ban phoois howpj vowis dodwn vij tooor chuwcs thuwcj hieenj kees hoachj.\n\n';
    expect(found(keys.repeat(10)).length).toBeGreaterThan(80);
  });

  it('offers no edit through marks of Markdown', () => {
    const [finding] = lint(parse(framed('Các phư**ong** án.')), { language: 'vi', rules });
    expect(finding?.word).toBe('phưong');
    expect(finding?.fixes).toEqual([]);
  });

  it('reads a VNI figure at the end where the words beside it tell', () => {
    expect(found('Kế hoạch phat1 triển kinh tế, bao1 cáo kết quả cua3 các tổ.')).toEqual([
      'telex-con-lai phat1',
      'telex-con-lai bao1',
      'telex-con-lai cua3',
    ]);
    expect(found('Va2 quye61t d9i5nh.')).toHaveLength(3);
    // A footnote's number, a label's, a unit's.
    expect(found('Theo cơ quan2 ban hành, to1, khu2 đô thị, cho 12 m2 đất, nhu cầu, cua3; hiện nay2 các tổ.')).toEqual(
      [],
    );
  });

  it('parts words of the lists in small letters, capitals and at the beginning of a sentence, but no names', () => {
    expect(found('Căncứ Luật; Ủyban nhân dân và côngtác BANHÀNH; chươngtrình, chươngtrình, chươngtrình.')).toEqual([
      'dinh-chu Căncứ',
      'dinh-chu Ủyban',
      'dinh-chu côngtác',
      'dinh-chu BANHÀNH',
      'dinh-chu chươngtrình',
      'dinh-chu chươngtrình',
      'dinh-chu chươngtrình',
    ]);
    expect(found('Công ty Bìnhan Sông Hoa, thôn Bìnhyên Một.')).toEqual([]);
  });

  it('says of a type before its number that it is wrong, in a citation too, and of such words elsewhere nothing', () => {
    const cited = (type: string, symbol: string): string =>
      `Thực hiện ${type} số 05/${symbol} ngày 03 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa.`;
    for (const [type, right, symbol] of [
      ['Quyết đinh', 'Quyết định', 'QĐ-UBND'],
      ['Thông tử', 'Thông tư', '2025/TT-BNV'],
      ['Chi thị', 'Chỉ thị', 'CT-UBND'],
      ['Kế hoach', 'Kế hoạch', 'KH-UBND'],
      ['Nghi quyết', 'Nghị quyết', 'NQ-HĐND'],
    ] as const) {
      const [finding, ...others] = lint(parse(framed(cited(type, symbol))), { language: 'vi', rules });
      expect([finding?.word, finding?.severity, others]).toEqual([type, 'warning', []]);
      expect(finding?.message).toContain(`“${right}”`);
    }
    // Right ones; what is no syllable, which another rule speaks of; a symbol of another type.
    for (const [type, symbol] of [
      ['Quyết định', 'QĐ-UBND'],
      ['Quyết ĐỊNH', 'QĐ-UBND'],
      ['THÔNG TƯ', '2025/TT-BNV'],
      ['Quyêt định', 'QĐ-UBND'],
      ['Thông tử', 'QĐ-UBND'],
      ['Thông tư liên bộ', 'TTLB-BNV-BTC'],
    ] as const)
      expect(found(cited(type, symbol)).filter((one) => one.startsWith('tu-viet-sai'))).toEqual([]);
    expect(found('Xu hướng dân số 100 triệu; cấp phép số 12.')).toEqual([]);
  });

  it('speaks once of a word whose tone stands on the wrong letter', () => {
    expect(found('Trên tòan quận, toàn quận và toàn xã.')).toEqual(['am-tiet-khong-co tòan']);
  });

  it('gets through long runs without blanks', () => {
    for (const piece of [
      'ạ',
      'aạ1',
      'đ/ạ',
      'cuả-',
      'cuả.',
      'tiếN',
      'củaU',
      'thưc@',
      'ngày15tháng',
      'côngtác',
      'quyết đinh số 1/',
    ]) {
      expect(() => found(piece.repeat(20_000))).not.toThrow();
    }
  });
});
