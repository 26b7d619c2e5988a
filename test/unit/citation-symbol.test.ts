import { describe, expect, it } from 'vitest';
import { familyOf, readSymbol } from '../../server/src/core/citation/symbol.ts';

/** `number | separator | symbol | family`, then what was meant and what is wrong, in one line. */
function read(text: string): string {
  const found = readSymbol(text);
  if (found === undefined) return 'nothing';
  const base = `${found.number?.text ?? '_'} ${found.separator ?? ''} ${found.symbol?.text ?? ''} ${found.family}`;
  const meant = found.symbolMeant === undefined ? '' : ` => ${found.symbolMeant}`;
  const faults = found.faults.map(
    ({ code, from, to, meant: right }) => ` ${code}“${text.slice(from, to)}”${right ?? '?'}`,
  );
  return base + meant + faults.join('');
}

describe('number and symbol', () => {
  it.each([
    ['34-CT/TW', '34 - CT/TW dang'],
    ['30/2020/NĐ-CP', '30 / 2020/NĐ-CP quy-pham'],
    ['26/CT-TTg', '26 / CT-TTg hanh-chinh'],
    ['06/2022/QH15', '06 / 2022/QH15 quy-pham'],
    ['28/2005/PL-UBTVQH11', '28 / 2005/PL-UBTVQH11 quy-pham'],
    ['66.15/2026/NQ-CP', '66.15 / 2026/NQ-CP quy-pham'],
    ['29/2025/TTLT-BTP-BCA', '29 / 2025/TTLT-BTP-BCA lien-tich'],
    ['01/2001/TTLT/BNG-TCBĐ', '01 / 2001/TTLT/BNG-TCBĐ lien-tich'],
    ['05-QC/BTCTU-BDVTU', '05 - QC/BTCTU-BDVTU dang'],
    ['2587-CV/VPTW/nb', '2587 - CV/VPTW/nb dang'],
    ['10-KH/LĐ', '10 - KH/LĐ doan-the'],
    ['103/KH-CĐN', '103 / KH-CĐN doan-the'],
    ['12832/SGDĐT-VP', '12832 / SGDĐT-VP hanh-chinh'],
    ['345/SGDĐT-GDTrH,GDTX', '345 / SGDĐT-GDTrH,GDTX hanh-chinh'],
    ['16/CGC.BT', '16 / CGC.BT hanh-chinh'],
    ['01.6/GĐN/KSYB', '01.6 / GĐN/KSYB hanh-chinh'],
    ['111/CV-UBND', '111 / CV-UBND hanh-chinh'],
    ['/PĐTĐ-BDT', '_ / PĐTĐ-BDT hanh-chinh'],
    ['87-CP', '87 - CP cu'],
    ['769/TTg', '769 / TTg cu'],
    ['37-BYT/QĐ', '37 - BYT/QĐ cu'],
  ])('right as it is: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['34/CT-TW', '34 / CT-TW dang => CT/TW symbol-swapped“34/CT-TW”34-CT/TW'],
    ['24-CT/UBND', '24 - CT/UBND hanh-chinh => CT-UBND symbol-swapped“24-CT/UBND”24/CT-UBND'],
    ['16-CT-TTg', '16 - CT-TTg hanh-chinh symbol-separator“-”/'],
    ['338/QĐ/TTg', '338 / QĐ/TTg hanh-chinh => QĐ-TTg symbol-separator“/”-'],
    ['469-SGDĐT-KTKĐ', '469 - SGDĐT-KTKĐ hanh-chinh symbol-separator“-”/'],
    ['2404/QĐ TTg', '2404 / QĐ TTg hanh-chinh => QĐ-TTg symbol-separator“ ”-'],
    ['126/2024/NĐCP', '126 / 2024/NĐCP quy-pham => 2024/NĐ-CP symbol-separator“NĐCP”NĐ-CP'],
    ['45/2005NĐ-CP', '45 / 2005NĐ-CP quy-pham => 2005/NĐ-CP symbol-slash-missing“2005NĐ”2005/NĐ'],
    ['45/2005 NĐ-CP', '45 / 2005 NĐ-CP quy-pham => 2005/NĐ-CP symbol-slash-missing“ ”/'],
    ['360/2025/NĐ- CP', '360 / 2025/NĐ- CP quy-pham => 2025/NĐ-CP symbol-space“ ”'],
    ['157/TB_UBND', '157 / TB_UBND hanh-chinh => TB-UBND symbol-dash“_”-'],
    ['2403/QÐ-UBND', '2403 / QÐ-UBND hanh-chinh => QĐ-UBND symbol-homoglyph“QÐ”QĐ'],
    ['07/2025/NĐ-СР', '07 / 2025/NĐ-СР quy-pham => 2025/NĐ-CP symbol-homoglyph“СР”CP'],
    ['163/2016/ND-CP', '163 / 2016/ND-CP quy-pham => 2016/NĐ-CP symbol-d“ND”NĐ'],
    ['1086/QĐ-Ttg', '1086 / QĐ-Ttg hanh-chinh => QĐ-TTg symbol-case“Ttg”TTg'],
    ['12/KH\u2011UBND', '12 / KH\u2011UBND hanh-chinh => KH-UBND symbol-dash“\u2011”-'],
    ['12\\/KH-UBND', '12 \\/ KH-UBND hanh-chinh symbol-separator“\\/”/'],
    ['03-CT/TƯ', '03 - CT/TƯ dang => CT/TW symbol-agency“TƯ”TW'],
    ['110/204/NĐ-CP', '110 / 204/NĐ-CP quy-pham => 2004/NĐ-CP symbol-year“204”?'],
    ['5/CT-UBND', '5 / CT-UBND hanh-chinh number-zero“5”05'],
    ['20/CT – VNPT', '20 / CT – VNPT hanh-chinh => CT-VNPT symbol-space“ ” symbol-dash“–”- symbol-space“ ”'],
  ])('wrong, and understood: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('ends where the sentence goes on', () => {
    for (const text of ['12/QĐ-UBND - Phê duyệt', '12/QĐ-UBND ngày 1/2/2020', '12/QĐ-UBND của Bộ']) {
      const found = readSymbol(text);
      expect(text.slice(0, found?.to)).toBe('12/QĐ-UBND');
    }
  });

  it.each(['12/3/2020', '3/4', '24/24 giờ', '5/kg', '01/nhà'])('no symbol in %s', (text) => {
    expect(readSymbol(text)?.symbol).toBeUndefined();
  });

  it('tells the family of a whole symbol', () => {
    expect(familyOf('34-CT/TW')).toBe('dang');
    expect(familyOf('tháng tư')).toBeUndefined();
  });

  // As far as the second column: how much of the text is number and symbol, what of it is type and authority.
  it.each([
    ['12/KH-UBND về', '12/KH-UBND', '12 / KH-UBND hanh-chinh [KH UBND]'],
    ['12 /KH-UBND', '12 /KH-UBND', '12 / KH-UBND hanh-chinh symbol-space“ ” [KH UBND]'],
    ['12/ KH-UBND', '12/ KH-UBND', '12 / KH-UBND hanh-chinh symbol-space“ ” [KH UBND]'],
    ['12 / KH-UBND', '12 / KH-UBND', '12 / KH-UBND hanh-chinh symbol-space“ ” symbol-space“ ” [KH UBND]'],
    ['12/KH - UBND', '12/KH - UBND', '12 / KH - UBND hanh-chinh => KH-UBND symbol-space“ ” symbol-space“ ” [KH UBND]'],
    ['12/KH -UBND', '12/KH -UBND', '12 / KH -UBND hanh-chinh => KH-UBND symbol-space“ ” [KH UBND]'],
    ['12/KH- UBND về', '12/KH- UBND', '12 / KH- UBND hanh-chinh => KH-UBND symbol-space“ ” [KH UBND]'],
    ['12/KH-UBND-VX', '12/KH-UBND-VX', '12 / KH-UBND-VX hanh-chinh [KH UBND,VX]'],
    ['12/KH-UBND - VX', '12/KH-UBND', '12 / KH-UBND hanh-chinh [KH UBND]'],
    ['34-CT/TW - TĐKT', '34-CT/TW', '34 - CT/TW dang [CT TW]'],
    ['34 - CT/TW', '34 - CT/TW', '34 - CT/TW dang symbol-space“ ” symbol-space“ ” [CT TW]'],
    [
      '12/KH — UBND',
      '12/KH — UBND',
      '12 / KH — UBND hanh-chinh => KH-UBND symbol-space“ ” symbol-dash“—”- symbol-space“ ” [KH UBND]',
    ],
    ['12/QĐ ttg', '12/QĐ ttg', '12 / QĐ ttg hanh-chinh => QĐ-TTg symbol-separator“ ”- symbol-case“ttg”TTg [QĐ TTg]'],
    ['12/QĐ TTG', '12/QĐ TTG', '12 / QĐ TTG hanh-chinh => QĐ-TTg symbol-separator“ ”- symbol-case“TTG”TTg [QĐ TTg]'],
    ['12/QĐ Bộ', '12/QĐ', '12 / QĐ hanh-chinh [– QĐ]'],
    ['12/QĐ BNV', '12/QĐ BNV', '12 / QĐ BNV hanh-chinh => QĐ-BNV symbol-separator“ ”- [QĐ BNV]'],
    ['12/QĐ SXD&ĐT', '12/QĐ SXD&ĐT', '12 / QĐ SXD&ĐT hanh-chinh => QĐ-SXD&ĐT symbol-separator“ ”- [QĐ SXD&ĐT]'],
    ['12/QĐ NGÀY', '12/QĐ', '12 / QĐ hanh-chinh [– QĐ]'],
    ['12/QĐ TP', '12/QĐ', '12 / QĐ hanh-chinh [– QĐ]'],
    ['1830 QĐ-UBND', '1830 QĐ-UBND', '1830   QĐ-UBND hanh-chinh symbol-slash-missing“ ”/ [QĐ UBND]'],
    ['1830 QĐ', '1830', '1830   hanh-chinh [– ]'],
    ['1830 QĐ UBND', '1830', '1830   hanh-chinh [– ]'],
    ['45/2005 NĐ-CP', '45/2005 NĐ-CP', '45 / 2005 NĐ-CP quy-pham => 2005/NĐ-CP symbol-slash-missing“ ”/ [NĐ CP]'],
    ['45/2005 NĐ CP', '45/2005', '45 / 2005 quy-pham [– ]'],
    ['34CT/TW', '34CT/TW', '34  CT/TW dang symbol-slash-missing“34CT”34-CT [CT TW]'],
    ['12/QĐ-ubnd', '12/QĐ-ubnd', '12 / QĐ-ubnd hanh-chinh => QĐ-UBND symbol-case“ubnd”UBND [QĐ UBND]'],
    ['12/QĐ-cp', '12/QĐ-cp', '12 / QĐ-cp hanh-chinh => QĐ-CP symbol-case“cp”CP [QĐ CP]'],
    ['12/QĐ-xyz', '12/QĐ', '12 / QĐ hanh-chinh [– QĐ]'],
    ['2587-CV/VPTW/nb', '2587-CV/VPTW/nb', '2587 - CV/VPTW/nb dang [CV VPTW,nb]'],
    [
      '2587/CV-VPTW-nb',
      '2587/CV-VPTW-nb',
      '2587 / CV-VPTW-nb dang => CV/VPTW/nb symbol-swapped“2587/CV-VPTW-nb”2587-CV/VPTW/nb [CV VPTW,nb]',
    ],
    ['12/Kh-UBND', '12/Kh-UBND', '12 / Kh-UBND hanh-chinh => KH-UBND symbol-case“Kh”KH [KH UBND]'],
    [
      '12/kh-ubnd',
      '12/kh-ubnd',
      '12 / kh-ubnd hanh-chinh => KH-UBND symbol-case“kh”KH symbol-case“ubnd”UBND [KH UBND]',
    ],
    ['12/KH-Ubnd', '12/KH-Ubnd', '12 / KH-Ubnd hanh-chinh => KH-UBND symbol-case“Ubnd”UBND [KH UBND]'],
    ['12/QĐ-UBNDngày 01/02', '12/QĐ-UBND', '12 / QĐ-UBND hanh-chinh [QĐ UBND]'],
    ['12/QĐ-UBNDcủa', '12/QĐ-UBND', '12 / QĐ-UBND hanh-chinh [QĐ UBND]'],
    ['12a/QĐ-UBND', '12a/QĐ-UBND', '12a / QĐ-UBND hanh-chinh [QĐ UBND]'],
    ['12.5/QĐ-UBND', '12.5/QĐ-UBND', '12.5 / QĐ-UBND hanh-chinh [QĐ UBND]'],
    ['O5/QĐ-UBND', 'O5/QĐ-UBND', 'O5 / QĐ-UBND hanh-chinh number-letter“O5”05 [QĐ UBND]'],
    ['l2/QĐ-UBND', 'l2/QĐ-UBND', 'l2 / QĐ-UBND hanh-chinh number-letter“l2”12 [QĐ UBND]'],
    ['30/20/NĐ-CP', '30/20/NĐ-CP', '30 / 20/NĐ-CP quy-pham => 2020/NĐ-CP symbol-year“20”? [NĐ CP]'],
    ['30/2020/NĐ-CP/2020', '30/2020/NĐ-CP', '30 / 2020/NĐ-CP quy-pham [NĐ CP]'],
    [
      '30/NĐ-CP/2020',
      '30/NĐ-CP/2020',
      '30 / NĐ-CP/2020 quy-pham => 2020/NĐ-CP symbol-separator“NĐ-CP/2020”2020/NĐ-CP [NĐ CP]',
    ],
    ['30/NĐ-CP/2020-1', '30/NĐ-CP', '30 / NĐ-CP hanh-chinh [NĐ CP]'],
    ['30/QĐ-UBND/2020', '30/QĐ-UBND', '30 / QĐ-UBND hanh-chinh [QĐ UBND]'],
    ['06/2022/QH 15', '06/2022/QH 15', '06 / 2022/QH 15 quy-pham => 2022/QH15 symbol-separator“ ” [– QH15]'],
    ['06/2022/QH-15', '06/2022/QH-15', '06 / 2022/QH-15 quy-pham => 2022/QH15 symbol-separator“-” [– QH15]'],
    [
      '26/KH-BCĐ (138)',
      '26/KH-BCĐ (138)',
      '26 / KH-BCĐ (138) hanh-chinh => KH-BCĐ138 symbol-agency“ (138)”138 [KH BCĐ138]',
    ],
    [
      '26/KH-BCĐ(138)',
      '26/KH-BCĐ(138)',
      '26 / KH-BCĐ(138) hanh-chinh => KH-BCĐ138 symbol-agency“(138)”138 [KH BCĐ138]',
    ],
    ['12/CĐ VNPT', '12/CĐ VNPT', '12 / CĐ VNPT hanh-chinh => CĐ-VNPT symbol-separator“ ”- [CĐ VNPT]'],
    ['15/KH-CĐ VNPT', '15/KH-CĐ VNPT', '15 / KH-CĐ VNPT doan-the => KH-CĐVNPT symbol-space“ ” [KH CĐVNPT]'],
    ['51/2016/QH13', '51/2016/QH13', '51 / 2016/QH13 quy-pham [– QH13]'],
    ['51/2005/QH13', '51/2005/QH13', '51 / 2005/QH13 quy-pham => 2005/QH11 symbol-term“QH13”QH11 [– QH11]'],
    [
      '12/2020/UBTVQH9',
      '12/2020/UBTVQH9',
      '12 / 2020/UBTVQH9 quy-pham => 2020/UBTVQH14 symbol-term“UBTVQH9”UBTVQH14 [– UBTVQH14]',
    ],
    ['12/2014/TT-BTC-BNV', '12/2014/TT-BTC-BNV', '12 / 2014/TT-BTC-BNV lien-tich [TT BTC,BNV]'],
    ['12/2014/CV-BTC', '12/2014/CV-BTC', '12 / 2014/CV-BTC hanh-chinh [CV BTC]'],
    ['12/2014/TTLB-BTC-BNV', '12/2014/TTLB-BTC-BNV', '12 / 2014/TTLB-BTC-BNV lien-tich [TTLB BTC,BNV]'],
    ['12/BXD-TT', '12/BXD-TT', '12 / BXD-TT hanh-chinh [– BXD,TT]'],
    ['13-BXD/TT', '13-BXD/TT', '13 - BXD/TT cu [TT BXD]'],
    ['1-CT/HĐBT', '1-CT/HĐBT', '1 - CT/HĐBT cu [CT HĐBT]'],
    ['1/CT-HĐBT', '1/CT-HĐBT', '1 / CT-HĐBT cu [CT HĐBT]'],
    ['87/CP', '87/CP', '87 / CP cu [– CP]'],
    ['87-CP', '87-CP', '87 - CP cu [– CP]'],
    ['87-TW', '87-TW', '87 - TW dang [– TW]'],
    ['12/TTBYT', '12/TTBYT', '12 / TTBYT hanh-chinh => TT-BYT symbol-separator“TTBYT”TT-BYT [TT BYT]'],
    ['12-CTTW', '12-CTTW', '12 - CTTW dang => CT/TW symbol-separator“CTTW”CT/TW [CT TW]'],
    [
      '26/2025/TTBYT',
      '26/2025/TTBYT',
      '26 / 2025/TTBYT quy-pham => 2025/TT-BYT symbol-separator“TTBYT”TT-BYT [TT BYT]',
    ],
    ['12/QĐ-ĐTN', '12/QĐ-ĐTN', '12 / QĐ-ĐTN doan-the [QĐ ĐTN]'],
    ['12-QĐ/ĐTN', '12-QĐ/ĐTN', '12 - QĐ/ĐTN doan-the [QĐ ĐTN]'],
    ['12-QĐ-ĐTN', '12-QĐ-ĐTN', '12 - QĐ-ĐTN doan-the [QĐ ĐTN]'],
    ['12-KH-ABC', '12-KH-ABC', '12 - KH-ABC hanh-chinh symbol-separator“-”/ [KH ABC]'],
    ['12/KH/ABC', '12/KH/ABC', '12 / KH/ABC hanh-chinh [KH ABC]'],
    ['12_KH_ABC', '12_KH_ABC', '12 _ KH_ABC hanh-chinh => KH-ABC symbol-separator“_”/ symbol-dash“_”- [KH ABC]'],
    ['12‐KH/TW', '12‐KH/TW', '12 ‐ KH/TW dang symbol-dash“‐”- [KH TW]'],
    ['12/КН-UBND', '12/КН-UBND', '12 / КН-UBND hanh-chinh => KH-UBND symbol-homoglyph“КН”KH [KH UBND]'],
    ['12/QĐĐ-UBND', '12/QĐĐ-UBND', '12 / QĐĐ-UBND hanh-chinh => QĐ-UBND symbol-d“QĐĐ”QĐ [QĐ UBND]'],
    ['12/QYD-UBND', '12/QYD-UBND', '12 / QYD-UBND hanh-chinh => QyĐ-UBND symbol-d“QYD”QyĐ [QyĐ UBND]'],
    ['12/KH-HDND', '12/KH-HDND', '12 / KH-HDND hanh-chinh => KH-HĐND symbol-agency“HDND”HĐND [KH HĐND]'],
    ['12/KH-SGDDT', '12/KH-SGDDT', '12 / KH-SGDDT hanh-chinh => KH-SGDĐT symbol-agency“SGDDT”SGDĐT [KH SGDĐT]'],
    ['12/QĐ-Tg', '12/QĐ-Tg', '12 / QĐ-Tg hanh-chinh => QĐ-TTg symbol-agency“Tg”TTg [QĐ TTg]'],
    ['/KH-SCT', '/KH-SCT', '_ / KH-SCT hanh-chinh [KH SCT]'],
    ['-KH/TU', '-KH/TU', '_ - KH/TU dang [KH TU]'],
    ['3/NQ-HĐND', '3/NQ-HĐND', '3 / NQ-HĐND hanh-chinh number-zero“3”03 [NQ HĐND]'],
    ['3-NQ/TW', '3-NQ/TW', '3 - NQ/TW dang number-zero“3”03 [NQ TW]'],
    ['3-CP', '3-CP', '3 - CP cu [– CP]'],
    ['110/20/NĐ-CP', '110/20/NĐ-CP', '110 / 20/NĐ-CP quy-pham => 2020/NĐ-CP symbol-year“20”? [NĐ CP]'],
    ['81/20223/QH15', '81/20223/QH15', '81 / 20223/QH15 quy-pham => 2023/QH15 symbol-year“20223”? [– QH15]'],
  ])('how far it goes: %s', (text, whole, expected) => {
    const found = readSymbol(text);
    expect(text.slice(0, found?.to)).toBe(whole);
    expect(`${read(text)} [${found?.type ?? '–'} ${found?.agencies.join(',')}]`).toBe(expected);
  });

  it.each(['34CT', '34XY/TW', '12đ/QĐ-UBND', '1234567/QĐ-UBND', 'O/QĐ-UBND', 'KH-SCT', '…/KH-SCT'])(
    'nothing in %s',
    (text) => {
      expect(read(text)).toBe('nothing');
    },
  );
});
