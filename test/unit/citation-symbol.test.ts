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
});
