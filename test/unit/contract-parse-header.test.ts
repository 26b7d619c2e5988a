import { describe, expect, it, test } from 'vitest';
import { HEADER, parseJson } from '../harness/contract.ts';

const CONTENTS = 'I. MỤC ĐÍCH\nTrồng cây.\nII. THỰC HIỆN\nGiao Văn phòng.\n';

function prefaceOf(header: string) {
  return parseJson(`${header}\n${CONTENTS}`).preface;
}

describe('the three shapes of a pasted header', () => {
  const shapes: [string, string][] = [
    [
      'column after column',
      'UBND TỈNH AN SƠN\nSỞ Y TẾ\n-------\nSố: 12/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nAn Sơn, ngày 05 tháng 02 năm 2026',
    ],
    [
      'both columns on a line, by TAB',
      'UBND TỈNH AN SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SYT\tAn Sơn, ngày 05 tháng 02 năm 2026',
    ],
    [
      'both columns on a line, by blanks',
      'UBND TỈNH AN SƠN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n     SỞ Y TẾ               Độc lập - Tự do - Hạnh phúc\n     -------               ---------------\nSố: 12/KH-SYT          An Sơn, ngày 05 tháng 02 năm 2026',
    ],
    [
      'row by row',
      'UBND TỈNH AN SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SYT\nAn Sơn, ngày 05 tháng 02 năm 2026',
    ],
    [
      'bold, with blank lines',
      '**UBND TỈNH AN SƠN**\n\n**SỞ Y TẾ**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**Độc lập - Tự do - Hạnh phúc**\n\nSố: 12/KH-SYT\n\n*An Sơn, ngày 05 tháng 02 năm 2026*\n',
    ],
  ];
  test.each(shapes)('%s', (_, header) => {
    const preface = prefaceOf(`${header}\nKẾ HOẠCH\nTrồng cây`);
    expect(preface).toMatchObject({
      parentAgency: { text: 'UBND TỈNH AN SƠN' },
      agency: { text: 'SỞ Y TẾ' },
      nationalTitle: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      motto: { text: 'Độc lập - Tự do - Hạnh phúc' },
      number: { text: 'Số: 12/KH-SYT', number: '12', symbol: 'KH-SYT' },
      placeDate: { text: 'An Sơn, ngày 05 tháng 02 năm 2026', place: 'An Sơn', date: '2026-02-05' },
      type: { text: 'KẾ HOẠCH' },
      subject: { text: 'Trồng cây' },
      addressees: [],
    });
  });

  it('an agency alone has no parent; a name over two lines is one', () => {
    expect(prefaceOf('SỞ Y TẾ\nSố: 1/KH-SYT\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH')).toMatchObject({
      parentAgency: null,
      agency: { text: 'SỞ Y TẾ' },
    });
    const long = prefaceOf(
      'ĐẠI HỌC AN SƠN\nTRƯỜNG ĐẠI HỌC\nKHOA HỌC VÀ CÔNG NGHỆ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/TB-ĐHKHCN\nTHÔNG BÁO\nTuyển sinh',
    );
    expect(long).toMatchObject({
      parentAgency: { text: 'ĐẠI HỌC AN SƠN' },
      agency: { text: 'TRƯỜNG ĐẠI HỌC KHOA HỌC VÀ CÔNG NGHỆ' },
    });
    const board = prefaceOf(
      'UBND TỈNH AN SƠN\nBAN CHỈ HUY\nPHÒNG CHỐNG THIÊN TAI\nSố: 1/TB-PCTT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTHÔNG BÁO\nBão',
    );
    expect(board.agency?.text).toBe('BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI');
  });

  it('spans are the source of the texts', () => {
    const text = HEADER + CONTENTS;
    const { preface } = parseJson(text);
    for (const part of [preface.parentAgency, preface.agency, preface.number, preface.placeDate, preface.type]) {
      expect(text.slice(part?.start, part?.end)).toBe(part?.text);
    }
  });
});

describe('what is still blank is null', () => {
  test.each([
    ['Số: 12/KH-SYT', '12', 'KH-SYT'],
    ['Số:12/KH-SYT', '12', 'KH-SYT'],
    ['Số 12/KH-SYT', '12', 'KH-SYT'],
    ['Số: 07/2026/QĐ-UBND', '07', '2026/QĐ-UBND'],
    ['Số: 12a/KH-SYT', '12a', 'KH-SYT'],
    ['Số 34-CT/TW', '34', 'CT/TW'],
    ['Số: 12/KH - SYT', '12', 'KH - SYT'],
    ['Số:   /PĐTĐ-BDT', null, 'PĐTĐ-BDT'],
    ['Số: …/KH-SYT', null, 'KH-SYT'],
    ['Số:......./KH-SYT', null, 'KH-SYT'],
    ['Số: ____/KH-SYT', null, 'KH-SYT'],
    ['Số: <số>/KH-SYT', null, 'KH-SYT'],
    ['Số: xx/KH-SYT', null, 'KH-SYT'],
    ['Số: 12', '12', null],
    ['Số:', null, null],
  ])('%s', (line, number, symbol) => {
    expect(prefaceOf(HEADER.replace('Số: 12/KH-SYT', line)).number).toMatchObject({
      text: line.replace(/ +/gu, ' '),
      number,
      symbol,
    });
  });

  test.each([
    ['An Sơn, ngày 05 tháng 02 năm 2026', 'An Sơn', '2026-02-05'],
    ['An Sơn, ngày 5 tháng 12 năm 2026', 'An Sơn', '2026-12-05'],
    ['TP. An Sơn, ngày 05 tháng 02 năm 2026', 'TP. An Sơn', '2026-02-05'],
    ['An Sơn, ngày     tháng 02 năm 2026', 'An Sơn', '2026-02'],
    ['An Sơn, ngày … tháng 2 năm 2026', 'An Sơn', '2026-02'],
    ['An Sơn, ngày .... tháng .... năm 2026', 'An Sơn', '2026'],
    ['An Sơn, tháng 02 năm 2026', 'An Sơn', '2026-02'],
    ['An Sơn, ngày   tháng   năm', 'An Sơn', null],
    ['……, ngày 05 tháng 02 năm 2026', null, '2026-02-05'],
    ['ngày 05 tháng 02 năm 2026', null, '2026-02-05'],
  ])('%s', (line, place, date) => {
    const { placeDate } = prefaceOf(HEADER.replace('An Sơn, ngày 05 tháng 02 năm 2026', line));
    expect(placeDate).toMatchObject({ text: line.replace(/ +/gu, ' '), place, date });
  });
});

describe('type and subject', () => {
  test.each([
    ['KẾ HOẠCH\nTrồng cây\nnăm 2026', 'KẾ HOẠCH', 'Trồng cây năm 2026', 'ke-hoach'],
    ['KẾ HOẠCH TRỒNG CÂY NĂM 2026', 'KẾ HOẠCH', 'TRỒNG CÂY NĂM 2026', 'ke-hoach'],
    ['KẾ HOẠCH TRỒNG CÂY', 'KẾ HOẠCH', 'TRỒNG CÂY', 'ke-hoach'],
    ['PHÁT ĐỘNG\nPhong trào thi đua', 'PHÁT ĐỘNG', 'Phong trào thi đua', 'phat-dong'],
    ['PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026', 'PHÁT ĐỘNG', 'PHONG TRÀO THI ĐUA NĂM 2026', 'phat-dong'],
    ['PHÁT ĐỘNG THI ĐUA', 'PHÁT ĐỘNG', 'THI ĐUA', 'phat-dong'],
    ['LỜI PHÁT ĐỘNG\nPhong trào thi đua', 'LỜI PHÁT ĐỘNG', 'Phong trào thi đua', 'phat-dong'],
    ['QUYẾT ĐỊNH\nVề việc khen thưởng', 'QUYẾT ĐỊNH', 'Về việc khen thưởng', 'quyet-dinh'],
    ['**CHỈ THỊ**\n**Về trồng cây**', 'CHỈ THỊ', 'Về trồng cây', 'chi-thi'],
    ['# THÔNG BÁO\nVề trồng cây', 'THÔNG BÁO', 'Về trồng cây', 'thong-bao'],
    ['TỜ TRÌNH\nVề trồng cây\n-------', 'TỜ TRÌNH', 'Về trồng cây', 'to-trinh'],
  ])('%s', (lines, type, subject, kind) => {
    const file = parseJson(`${HEADER.slice(0, HEADER.indexOf('KẾ HOẠCH\n'))}${lines}\n${CONTENTS}`);
    expect(file.kind).toBe(kind);
    expect(file.preface.type?.text).toBe(type);
    expect(file.preface.subject?.text).toBe(subject);
  });
});

describe('addressees', () => {
  const letter = (to: string): string =>
    `SỞ Y TẾ\nSố: 45/SYT-VP\nV/v trồng cây\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Sơn, ngày 05 tháng 02 năm 2026\n${to}\nSở Y tế mời họp./.\n`;
  test.each([
    ['Kính gửi: Ủy ban nhân dân tỉnh An Sơn.', ['Ủy ban nhân dân tỉnh An Sơn.']],
    ['Kính gửi: Ủy ban nhân dân tỉnh An Sơn', ['Ủy ban nhân dân tỉnh An Sơn']],
    ['Kính gửi:\n- Bệnh viện tỉnh;\n- Các trạm y tế.', ['Bệnh viện tỉnh;', 'Các trạm y tế.']],
    ['Kính gửi:\n- Bệnh viện tỉnh;\n- Các trạm y tế', ['Bệnh viện tỉnh;', 'Các trạm y tế']],
    ['Kính gửi: - Bệnh viện tỉnh;\n- Các trạm y tế.', ['Bệnh viện tỉnh;', 'Các trạm y tế.']],
    ['Kính gửi:\nBệnh viện tỉnh', ['Bệnh viện tỉnh']],
    ['Kính gửi:\nBệnh viện tỉnh,\nCác trạm y tế.', ['Bệnh viện tỉnh,', 'Các trạm y tế.']],
    ['Kính gửi:\n- Bệnh viện và các trạm\ny tế.', ['Bệnh viện và các trạm y tế.']],
  ])('%s', (to, expected) => {
    const file = parseJson(letter(to));
    expect(file.kind).toBe('cong-van');
    expect(file.preface.addressees.map((one) => one.text)).toEqual(expected);
    expect(file.body.map((node) => node.text)).toEqual(['Sở Y tế mời họp./.']);
    expect(file.preface.subject?.text).toBe('V/v trồng cây');
  });
});
