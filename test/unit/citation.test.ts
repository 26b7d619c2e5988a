import { describe, expect, it } from 'vitest';
import type { Citation } from '../../server/src/core/citation/model.ts';
import { scanCitations, scanReferences } from '../../server/src/core/citation/scan.ts';
import { flatOf, joinFlats } from '../../server/src/core/text/flat.ts';

function scan(text: string): readonly Citation[] {
  return scanCitations(flatOf(text, 0));
}

/** The citations of a text marked in it, as a drafter would see them. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { span } of scan(text)) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return out + text.slice(at);
}

describe('extent of a citation', () => {
  it.each([
    'theo ⟦Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị⟧ về “tiếp tục đổi mới”.',
    '⟦Chỉ thị số 02/CT-UBND ngày 28 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Cao Bằng⟧ về việc phát động',
    '⟦Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ⟧ quy định biện pháp',
    '⟦Thông tư số 38/2025/TT-BCT ngày 19/6/2025 của Bộ trưởng Bộ Công Thương⟧ Ban hành danh mục',
    '⟦Thông tư số 11/2022/TT-BLĐTBXH ngày 30/6/2022 của Bộ Lao động – Thương binh và Xã hội⟧ hướng dẫn',
    '⟦Hướng dẫn số 12-HD/BTCTW của Ban tổ chức Trung ương ngày 6/7/2018⟧ về nghiệp vụ',
    '⟦Quyết định số 45-QĐ/ĐU ngày 02/01/2026 của Ban Thường vụ Đảng ủy xã An Phú, tỉnh An Giang⟧ về việc',
    '⟦Quyết định số 12/QĐ-UBND ngày 01/02/2024 của Chủ tịch UBND TP. Hồ Chí Minh⟧ phê duyệt đề án',
    '⟦Kế hoạch số 25/KH-HĐTĐKT ngày 03/02/2025 của Hội đồng Thi đua - Khen thưởng tỉnh Cao Bằng⟧ về',
    '⟦Quyết định số 733/QĐ-TTg ngày 14/6/2019⟧, Thủ tướng Chính phủ đã phê duyệt đề án',
    '⟦Nghị quyết số 58/NQ-CP ngày 08/6/2021 của Chính phủ⟧, ⟦Quyết định số 406/QĐ-TTg ngày 22/3/2021⟧ và các văn bản',
    '⟦Công văn số 96/UBND-VX ngày 05/02/2024 của Ủy ban nhân dân tỉnh⟧, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến',
    '(⟦khoản 1 Điều 5 của Nghị định số 30/2020/NĐ-CP⟧).',
    '⟦điểm a và điểm b khoản 2, khoản 3 Điều 65 Luật Lưu trữ⟧ quy định',
    '⟦công văn số 158/SNV-VP, ngày 19/02/2021⟧ và kế hoạch của đơn vị',
    '⟦công văn của Bộ Nội vụ số 4513/BNV-TCBC ngày 01/8/2025⟧.',
    '⟦QĐ số 275/QĐ-BDT ngày 12/9/2016 của Trưởng ban⟧ và ⟦NĐ 30/2020/NĐ-CP⟧',
    '⟦Kế hoạch số /KH-SCT ngày /6/2026 của Sở Công Thương⟧)',
    '⟦Chương trình hành động số 63-CTr/TU ngày 08/8/2014 của Ban Thường vụ Tỉnh uỷ⟧;',
    '⟦Giấy phép sử dụng vật liệu nổ số 15/GP-UBND ngày 01/02/2026⟧ có thời hạn',
    '⟦Nghị quyết số 15/NQ-HĐND ngày 09/7/2024 của Hội đồng nhân dân tỉnh khóa XVI⟧ về chỉ tiêu',
  ])('%s', (text) => {
    expect(marked(text.replace(/[⟦⟧]/gu, ''))).toBe(text);
  });

  it.each([
    'Kế hoạch này thay thế kế hoạch năm trước; Điều 3 Nghị định này',
    'quy định của Chính phủ và hướng dẫn của Bộ Nội vụ',
    'Kế hoạch 5 năm 2021 - 2025, Chương trình 135, Đề án 06',
    'ngày 15/5/2016, tháng 12/2020, 3/4 số học sinh, TCVN 6909:2001, QCVN 12-1:2015/BCT',
    'mã số 4638/TBĐ; gói thầu số 13; chuyển đổi số 4/2025',
    'pháp luật về thuế; luật sư; nghị quyết của chi bộ; Nghị quyết Đại hội Đảng các cấp',
    'Số: 12/KH-BDT',
    'Luật số: 06/2022/QH15',
    'Quốc hội ban hành Luật Thi đua, khen thưởng.',
    'Quyết định số …… ngày … tháng … năm …',
  ])('nothing in “%s”', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('makes one citation of each document of a list', () => {
    const text = 'các ⟦Luật số 12/2017/QH14⟧, ⟦số 35/2018/QH14⟧ và ⟦số 59/2020/QH14 của Quốc hội⟧;';
    expect(marked(text.replace(/[⟦⟧]/gu, ''))).toBe(text);
    const decrees = scan('Nghị định số 24/2026/NĐ-CP, 25/2026/NĐ-CP, 26/2026/NĐ-CP ngày 17/01/2026');
    expect(decrees.map((one) => [one.type, one.number, one.date, one.shared])).toEqual([
      ['nghi-dinh', '24', null, false],
      ['nghi-dinh', '25', null, true],
      ['nghi-dinh', '26', '2026-01-17', true],
    ]);
  });

  it('reads joint authorities as one issuer where the symbol names several', () => {
    const [joint] = scan('Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP của Bộ Nội vụ và Văn phòng Chính phủ hướng dẫn');
    expect(joint?.issuer).toBe('Bộ Nội vụ và Văn phòng Chính phủ');
    const [party] = scan('Kết luận số 134-KL/TW ngày 28/3/2025 của Bộ Chính trị, Ban Bí thư về');
    expect(party?.issuer).toBe('Bộ Chính trị, Ban Bí thư');
  });

  it('takes the place after UBND for its issuer', () => {
    const [one] = scan('Quyết định số 1673/QĐ-UBND tỉnh Bắc Giang ngày 06/8/2021 về');
    expect(one?.issuer).toBe('UBND tỉnh Bắc Giang');
    expect(one?.date).toBe('2021-08-06');
  });
});

describe('documents without a number', () => {
  it('finds laws by name, with or without their commas and capitals', () => {
    const text =
      '⟦Luật Thi đua, khen thưởng năm 2022⟧, ⟦Luật Phòng chống tham nhũng⟧; ⟦Luật thực hành tiết kiệm, chống lãng phí⟧ và ⟦Bộ luật Lao động⟧';
    const plain = text.replace(/[⟦⟧]/gu, '');
    expect(marked(plain)).toBe(text);
    expect(scan(plain).map((one) => [one.type, one.number, one.title, one.date])).toEqual([
      ['luat', null, 'Thi đua, khen thưởng', '2022'],
      ['luat', null, 'Phòng chống tham nhũng', null],
      ['luat', null, 'thực hành tiết kiệm, chống lãng phí', null],
      ['bo-luat', null, 'Lao động', null],
    ]);
  });

  it('takes an amending law with its number', () => {
    const text = 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 06/2026/QH16';
    expect(scan(text).map((one) => [one.text, one.number])).toEqual([[text, '06']]);
  });

  it('finds Party resolutions by their term', () => {
    const text =
      '⟦Nghị quyết Trung ương 4 khóa XII⟧, ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧ và ⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX⟧';
    const plain = text.replace(/[⟦⟧]/gu, '');
    expect(marked(plain)).toBe(text);
    expect(scan(plain).map((one) => one.session)).toEqual([
      'Trung ương 4 khóa XII',
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'Đại hội Đảng bộ tỉnh lần thứ XIX',
    ]);
  });
});

describe('faults', () => {
  function faults(text: string): readonly string[] {
    return scan(text).flatMap((one) =>
      one.faults.map(({ code, span, meant }) => `${code} “${text.slice(span.start, span.end)}” ${meant ?? '?'}`),
    );
  }

  it.each([
    ['Nghị quyết 29-NQ/TW', ['so-missing “29” số 29']],
    ['Chỉ thị số26/CT-TTg', ['so-glued “số” số ']],
    ['Công văn số: 348/SNV-VP', ['so-colon “:” ']],
    ['Chỉ thị số 34 -CT/TW', ['symbol-space “ ” ']],
    ['Nghị định số 45/25010/NĐ-CP ngày 21/4/2010', ['symbol-year “25010” 2010']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('gives the pieces with their places', () => {
    const text = 'Căn cứ Quyết định số 1086/QĐ-Ttg ngày 7/9/2020 của Thủ tướng Chính phủ;';
    const [one] = scan(text);
    const pieces = Object.entries(one?.slots ?? {}).map(([name, slot]) => {
      expect(text.slice(slot.span.start, slot.span.end)).toBe(slot.text);
      return `${name}: ${slot.text}`;
    });
    expect(pieces).toEqual([
      'type: Quyết định',
      'so: số',
      'code: 1086/QĐ-Ttg',
      'number: 1086',
      'symbol: QĐ-Ttg',
      'date: ngày 7/9/2020',
      'issuer: Thủ tướng Chính phủ',
    ]);
    expect([one?.symbolMeant, one?.dateStyle, one?.dateFields?.day?.text]).toEqual(['QĐ-TTg', 'slash', '7']);
  });
});

describe('wrapped text', () => {
  it('reads a symbol and a name through the end of a line, without a fault', () => {
    const lines = [
      'Kết luận số 75-',
      'KL/TW ngày 28 tháng 7',
      'năm 2026 của Ban Chấp hành',
      'Trung ương Đảng khóa XIV về',
    ];
    let base = 0;
    const flat = joinFlats(
      lines.map((line) => {
        const part = flatOf(line, base);
        base += line.length + 1;
        return part;
      }),
    );
    const [one] = scanCitations(flat);
    expect([one?.number, one?.symbol, one?.date, one?.issuer]).toEqual([
      '75',
      'KL/TW',
      '2026-07-28',
      'Ban Chấp hành Trung ương Đảng khóa XIV',
    ]);
    expect(one?.faults).toEqual([]);
    expect(lines.join('\n').slice(one?.span.start, one?.span.end)).toBe(lines.join('\n').replace(/ về$/u, ''));
  });
});

describe('references to the document itself', () => {
  it.each(['Chương I', 'Điều 1.', 'Mẫu số 01', 'mô tả chi tiết 8 số'])('none in “%s”', (text) => {
    expect(scanReferences(flatOf(text, 0))).toEqual([]);
  });

  it('are no citations', () => {
    const text =
      'điểm a khoản 2 Điều này; Điều 3 Nghị định này; khoản 2 Điều 5; Mục II Kế hoạch này; Điều 9 Luật Lưu trữ';
    expect(scanReferences(flatOf(text, 0)).map((one) => one.text)).toEqual([
      'điểm a khoản 2 Điều này',
      'Điều 3 Nghị định này',
      'khoản 2 Điều 5',
      'Mục II Kế hoạch này',
    ]);
  });
});

describe('hostile lines', () => {
  it.each([
    'Luật A, ',
    'Nghị định số 12/2020/NĐ-CP, ',
    'Quyết định số 1/QĐ-UBND của Ban ',
    '1/A-',
    'điểm a, ',
    '1234567890/',
    'Công văn số … ',
    'điểm a khoản 1 ',
    '1/2/3/4/',
    'Luật Luật Luật',
    'số 1/A-B-C-',
    'ngày 1/1/',
    'Quyết định số 1/QĐ-UBND về “',
    'Nghị quyết Đại hội ',
  ])('400,000 times a letter of “%s” are read', (piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    // A quadratic reader would need minutes and fail by the runner's limit; figures: npm run bench:citations.
    for (const { span } of scan(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});
