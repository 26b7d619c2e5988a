import { describe, expect, it } from 'vitest';
import { scanAll, scanCitations } from '../../server/src/core/citation/scan.ts';
import { parse } from '../../server/src/core/parse.ts';
import { flatOf, joinFlats } from '../../server/src/core/text/flat.ts';

/** The forms of law/citations.md §2: extent and fields. `⟦…⟧` citations, `⟨…⟩` places of the document itself. */
function marked(text: string): string {
  const { citations, references } = scanAll(flatOf(text, 0));
  const all = [
    ...citations.map(({ span }) => ({ ...span, open: '⟦', close: '⟧' })),
    ...references.map(({ span }) => ({ ...span, open: '⟨', close: '⟩' })),
  ].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, open, close } of all) {
    out += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return out + text.slice(at);
}

const plain = (text: string) => text.replace(/[⟦⟧⟨⟩]/gu, '');

function only(text: string) {
  const found = scanCitations(flatOf(text, 0));
  expect(found).toHaveLength(1);
  const [one] = found;
  if (one === undefined) throw new Error('nothing found');
  return one;
}

describe('extent', () => {
  it.each([
    // Party resolutions by their conference or congress.
    '⟦Nghị quyết Trung ương 4 khóa XII⟧ về xây dựng Đảng',
    '⟦Nghị quyết TƯ 4 khoá XII⟧, ⟦Nghị quyết Trung ương 5, khóa XII⟧',
    '⟦Nghị quyết Trung ương 7 (lần 2) khóa VIII⟧',
    '⟦Nghị quyết số 04-NQ/TW Hội nghị Trung ương 4 khóa XII⟧ về tăng cường',
    '⟦Nghị quyết số 27-NQ/TW ngày 09/11/2022 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII⟧ về',
    '⟦Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII⟧ về',
    '⟦Kết luận Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII⟧;',
    '⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX⟧ và các văn bản',
    '⟦Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Cao Bằng lần thứ XIX, nhiệm kỳ 2020 - 2025⟧ đề ra',
    '⟦Nghị quyết Đại hội lần thứ nhất Đảng bộ tỉnh Lào Cai, nhiệm kỳ 2025-2030⟧ và',
    '⟦Nghị quyết Đại hội XIII của Đảng⟧ xác định',
    'Nghị quyết Đại hội Đảng các cấp; Nghị quyết Đại hội đồng cổ đông năm 2024; Nghị quyết Đại hội và Kế hoạch 12',
    // Pinpoints.
    'các ⟦điểm a, b và c khoản 1, khoản 2 và khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP⟧',
    '⟦Mục II Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP⟧',
    '⟦Mẫu số 2 Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ⟧',
    '⟦Mục I.2 Phần II Kế hoạch số 12/KH-UBND⟧; ⟦công văn 123/SNV-TĐKT của Sở⟧',
    '⟦Tiết 1 điểm a khoản 2 Điều 5 Luật Thi đua, khen thưởng⟧',
    '⟦gạch đầu dòng thứ nhất điểm a khoản 2 Điều 5 Luật Lưu trữ⟧',
    '⟦Điều 5, Điều 6 và Điều 7 của Luật Lưu trữ năm 2024⟧',
    '⟨khoản 2 Điều 3⟩; ⟨Điều 5 Nghị định này⟩; ⟨Mục II Kế hoạch này⟩; ⟨Mẫu số 01a Phụ lục IIa kèm theo Nghị định này⟩',
    'Điều 5 Quy chế làm việc ban hành kèm theo ⟦Quyết định số 12/QĐ-UBND⟧; ⟨Mục II của Kế hoạch⟩.',
    // Dates.
    '⟦Chỉ thị số 34-CT/TW 7/4/2014⟧ và ⟦Chỉ thị số 34-CT/TW, 07/4/2014 của Bộ Chính trị⟧',
    '⟦Chỉ thị số 34-CT/TW (ngày 07/4/2014) của Bộ Chính trị⟧',
    '⟦Quyết định số 12/QĐ-UBND,ngày 01/02/2024,của UBND tỉnh⟧;⟦Kế hoạch số 13/KH-UBND⟧.⟦Kế hoạch số 14/KH-UBND⟧',
    '⟦Nghị định số 30/2020/NĐ-CPngày 05/3/2020 của Chính phủ⟧; ⟦LUẬT THI ĐUA, KHEN THƯỞNG NĂM 2022⟧',
    '⟦Chỉ thị số 34-CT/TW ban hành ngày 07/4/2014 của Bộ Chính trị⟧',
    // Lists.
    '⟦Nghị quyết số 01-NQ/ĐU⟧, ⟦số 02-NQ/ĐU⟧ và ⟦số 03-NQ/ĐU ngày 01/02/2024 của Đảng ủy⟧',
    'các Nghị định: ⟦số 45/2020/NĐ-CP⟧, ⟦số 46/2020/NĐ-CP⟧; các ⟦nghị định số 47/2020/NĐ-CP⟧, ⟦48/2020/NĐ-CP⟧',
    '⟦Luật Doanh nghiệp⟧, ⟦Đầu tư⟧ và ⟦Đấu thầu năm 2023⟧; ⟦Luật Đầu tư công⟧, Xây dựng nông thôn mới',
    '⟦Nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧ và ⟦68 của Bộ Chính trị⟧; ⟦Chỉ thị số 05⟧, 15 đơn vị',
    // Laws that no list holds.
    '⟦Luật Phòng, chống mua bán người⟧ và ⟦Luật Nhà giáo⟧ được Quốc hội thông qua',
    '⟦Luật Quản lý, sử dụng tài nguyên mới⟧ và ⟦Luật Biển đảo xanh⟧;',
    '⟦Luật Khí hậu và phát triển xanh⟧; ⟦Luật Chuyển đổi xanh, công bằng và bền vững⟧.',
    'theo ⟦Luật Giáo viên trẻ⟧, học sinh được hưởng phụ cấp; ⟦Luật Khí hậu⟧ và báo cáo kết quả.',
    'thực hiện ⟦Luật Khí hậu⟧, các đơn vị báo cáo; ⟦Luật Khí hậu⟧ và các văn bản hướng dẫn',
    // Names of laws with abbreviations, in small letters, with commas, closed by a number or a date.
    'Căn cứ ⟦Luật tổ chức HĐND và UBND ngày 26/11/2003⟧; ⟦Luật Tổ chức TAND⟧ và ⟦Luật Ban hành VBQPPL năm 2025⟧',
    '⟦Pháp lệnh phí bến bãi, lệ phí Cảng số 10/2009/UBTVQH12 ngày 27/02/2009⟧ và',
    '⟦Luật bảo vệ hồ, sông và suối năm 2023⟧; ⟦Luật nước sạch, ngày 01/02/2023⟧',
    'Luật sư A sinh ngày 01/01/1970; Luật này có hiệu lực từ ngày 01/01/2025; Luật mới năm 2024; Luật, Pháp lệnh chỉ ghi tên loại',
    'Pháp lệnh đã có hiệu lực vào ngày 01/01/2025; Luật ấy được thông qua năm 2024; Luật bến bãi',
    'Luật áp dụng cho năm 2025; Luật chính thức công bố ngày 1/1/2025; Pháp lệnh phải trình ngày 2/3/2024; ⟦Luật thuế bến bãi năm 2024⟧',
    'thực hiện ⟦Kế hoạch liên tịch số 12/KHLT-SNV-TĐTN⟧; ⟦Hướng dẫn liên ngành số 07/HDLN-SYT-BHXH⟧ và ⟦Quy chế phối hợp số 03/QCPH-UBND-LĐLĐ⟧',
    'theo ⟦Luật An ninh mạng 116/2025/QH15⟧ và ⟦Kế hoạch số 21/KH-CHK ngày 05/02/2026 của Tổng công ty Cảng hàng không Sông Hoa⟧ không kịp thời',
    'theo Luật về thi đua, ⟦Chương trình hành động số 15-CTr/TU⟧; Luật tốt hơn, Kế hoạch bến bãi năm 2024',
    '⟦Luật sửa đổi bổ sung một số điều của Luật Bến bãi và Luật Tổ chức chính quyền địa phương ngày 22/11/2019⟧;',
    '⟦Pháp lệnh sửa đổi, bổ sung một số điều Pháp lệnh Bến bãi ngày 02/4/2008⟧; ⟦Luật bổ sung một số điều của Luật Giá⟧',
    '⟦Luật sửa đổi Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai số 34/2009/QH12⟧',
    '⟦Luật sửa đổi, bổ sung một số điều của Luật Giá⟧ và ⟦Điều 5 Luật Đất đai⟧',
    '⟦Luật sửa đổi, bổ sung một số điều của các Luật liên quan đến bến bãi ngày 19/6/2009⟧; ⟦Luật sửa đổi, bổ sung một số điều của 11 luật về bến bãi, hồ chứa năm 2025⟧',
    // Several bodies: the symbol says so.
    '⟦Kế hoạch liên tịch số 01/KHLT-CA-ĐTN ngày 02/3/2024 của Công an xã và Đoàn Thanh niên xã⟧ về',
    '⟦Quy chế phối hợp số 05/QCPH-CA-VKS của Công an huyện, Viện kiểm sát nhân dân huyện⟧ về; ⟦Kế hoạch số 6/KH-CA của Công an xã⟧ và Đoàn xã',
    // A day without its year is of the sentence.
    'theo ⟦Bộ luật Lao động⟧, ngày 20 tháng 10 và ngày 20/11 hằng năm; ⟦Luật Lưu trữ⟧ ngày 20/11',
    '⟦Quyết định số 12/QĐ-UBND⟧, ngày 27 tháng 7 tổ chức lễ; ⟦Công văn số 12/UBND-VX, ngày 22/9 của UBND tỉnh⟧;',
    '⟦Quyết định số 12/QĐ-UBND, ngày 12 tháng … năm … của UBND xã⟧',
    // Days as they are typed.
    '⟦Quyết định số 12/QĐ-UBND ngày 03/ 8/ 2021 của UBND xã⟧; ⟦Quyết định số 13/QĐ-UBND ngày 5 /10/2022 của UBND xã⟧;',
    '⟦Quyết định số 12/QĐ-UBND ngày 01/8/ năm 2022 của UBND xã⟧; ⟦Quyết định số 13/QĐ-UBND ngày 01/tháng 8/năm 2022⟧',
    '⟦Quyết định số 12/QĐ-UBND ngày 10 tháng 11 năm năm 1992⟧; ⟦Quyết định số 13/QĐ-UBND ký ngày 01/8/2022⟧ về',
    // A dash of the sentence, a dash of the symbol.
    '⟦TT 38/2023/TT-BCT⟧ — TKNL; ⟦Chỉ thị số 34-CT/TW⟧ - TĐKT; ⟦Quyết định số 12/QĐ-UBND⟧ – UBND xã;',
    '⟦Thông tư liên tịch số 55/2005/TTLT - BNV - VPCP⟧; ⟦Công văn số 12/UBND - VX⟧; ⟦Nghị định số 30/2020/NĐ – CP⟧',
    // Words run together, blanks for hyphens.
    '⟦Thông tư số 37/2015/TT-BNVcủa Bộ Nội vụ⟧; ⟦Quyết định số 12/QĐ-UBND⟧về việc; ⟦Chỉ thị số 34-CT/TWngày 07/4/2014⟧',
    '⟦Công văn số 630/CV SNV ngày 27/4/2010⟧; ⟦công văn số 12/CV SXD&ĐT ngày 01/02/2020⟧',
    '⟦QUYẾT ĐỊNH SỐ 12/QĐ NGÀY 01/02/2024⟧; ⟦QUYẾT ĐỊNH SỐ 12/QĐ⟧ BAN HÀNH',
    // The number in brackets, "số hiệu".
    '⟦Quyết định (số 12/QĐ-UBND ngày 01/02/2024) của UBND xã⟧; Quyết định (⟦số 12/QĐ-UBND⟧ và các văn bản)',
    '⟦Quyết định số hiệu 12/QĐ-UBND⟧; ⟦Công văn số, ký hiệu 12/UBND-VX⟧; ⟦Công văn hỏa tốc số 12/UBND-VX⟧',
    '⟦Tờ trình số 12/TTr-SNV ngày 01/02/2024⟧ và ⟦số 15/TTr-SNV ngày 03/02/2024⟧; ⟦NQ số 39-NQ/TW⟧; ⟦Quyết định 12a/QĐ-UBND⟧',
    'Kết luận của Chủ tịch tại ⟦Thông báo số 12/TB-UBND⟧; ⟦Quyết định số 123/2005/QĐ/BNN⟧; ⟦Chỉ thị số 01/2007/CT-UBND-NL⟧',
    // A type word mistyped: the symbol says what it is.
    '⟦Quyết đinh số 12/QĐ-UBND ngày 01/02/2024 của UBND xã⟧; ⟦Nghi định số 30/2020/NĐ-CP⟧; ⟦Thông tu số 01/2024/TT-BNV⟧',
    'theo ⟦quyêt định 12/QĐ-UBND⟧; ⟦Quyế định số 12/QĐ-UBND⟧; ⟦Quyết địnhsố 12/QĐ-UBND⟧; ⟦Công vân số 12/UBND-VX⟧;',
    'mã số 12/UBND-VX; ⟦Quyết định sôs 12/QĐ-UBND⟧; ⟦Nghị định sổ 30/2020/NĐ-CP⟧; vào sổ 12/2020, sổ 15',
    'theo đinh hướng ⟦số 12/QĐ-UBND⟧; các văn bảnsố ⟦12/QĐ-UBND⟧; Kế hoạch, ⟦số 12/QĐ-UBND⟧',
    // Half a number.
    'Kế hoạch 12/2024; Báo cáo tháng 4/2025; ⟦Nghị định 30/2020⟧; ⟦Chỉ thị số 5⟧; Kế hoạch số 5',
  ])('%s', (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe('dates', () => {
  it.each([
    ['ngày 7/4/2014', 'slash'],
    ['ngày 07/4/2014', 'slash'],
    ['ngày 07-4-2014', 'dash'],
    ['ngày 07.4.2014', 'dot'],
    ['ngày 07 /4/ 2014', 'slash'],
    ['ngày07/4/2014', 'slash'],
    ['07/4/2014', 'slash'],
    ['07.4.2014', 'dot'],
    ['ngày 7 tháng 4 năm 2014', 'words'],
    ['ngày 07 tháng 4 năm2014', 'words'],
    ['Ngày 07 tháng 04 năm 2014', 'words'],
  ])('%s', (date, style) => {
    const one = only(`Chỉ thị số 34-CT/TW ${date} của Bộ Chính trị về`);
    expect([one.date, one.dateStyle, one.issuer, one.slots.date?.text]).toEqual([
      '2014-04-07',
      style,
      'Bộ Chính trị',
      date,
    ]);
  });

  it.each([
    ['tháng 4/2014', '2014-04'],
    ['tháng 4 năm 2014', '2014-04'],
    ['năm 2014', '2014'],
    ['ngày 31/4/2014', null],
    ['31/4/2014', null],
  ])('%s', (date, iso) => {
    expect(only(`Chỉ thị số 34-CT/TW ${date} của Bộ Chính trị`).date).toBe(iso);
  });
});

describe('issuers', () => {
  it.each([
    'UBND tỉnh| về việc',
    'UBND TP Hà Nội| triển khai',
    'Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh| về',
    'Giám đốc Sở Nội vụ thành phố Đà Nẵng| ban hành',
    'Bộ Văn hóa, Thể thao và Du lịch| và Thông tư số 02/2024/TT-BNV',
    'Hội đồng nhân dân tỉnh Cao Bằng khóa XVII|, kỳ họp thứ 15',
    'Ban Thường vụ Huyện ủy Hòa An| thực hiện Chỉ thị',
    'Ban Chỉ đạo chuyển đổi số tỉnh| về',
    'Ban Chỉ đạo các chương trình mục tiêu quốc gia|;',
    'Ban Thường vụ Liên đoàn Lao động tỉnh| về phát động',
    'Ban Chấp hành Công đoàn cơ sở Trường THPT Nguyễn Trãi|.',
    'Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh| về',
    'Hội đồng Thi đua - Khen thưởng Trung ương| hướng dẫn',
    'Viện trưởng Viện kiểm sát nhân dân tối cao| quy định',
    'Tổng Giám đốc Tập đoàn Điện lực Việt Nam| (EVN)',
    'Ủy ban nhân dân xã Ngọc Sơn, huyện Hiệp Hòa, tỉnh Bắc Giang| về',
    'UBND huyện| và các văn bản hướng dẫn',
    'Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Tài chính| hướng dẫn',
    'liên Bộ Nội vụ - Tài chính| hướng dẫn',
    'Bộ Chính trị, Ban Bí thư| và Quy định số 2-QĐ/TW',
    'bộ chính trị| về',
    'Bộ TT&TT| về',
    'Hiệu trưởng Trường Đại học Sư phạm – Đại học Thái Nguyên| về',
    'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu|;',
    'Phòng Giáo dục và Đào tạo thị xã Sơn Tây| về',
    'Chi cục trưởng Chi cục Thuế khu vực Hà Giang|.',
    'Bộ Chính trị (khóa XII)| về',
    'Ban Chấp hành Trung ương Đảng, khóa XI| về',
    'BAN BÍ THƯ TRUNG ƯƠNG ĐẢNG KHÓA XII| VỀ',
    'Quốc hội khóa XV|, kỳ họp thứ 9',
    'Ban Thường vụ Trung ương Đoàn (khóa XII)| về',
    'Đảng ủy Sohabank Sở giao dịch| đề ra',
    'Đảng ủy Sohabank Chi nhánh Sông Hoa| về',
    'Liên bộ Giáo dục và đào tạo-Bộ Tài chính|;',
    'Liên bộ: Bộ Nội vụ, Bộ Tài chính| hướng dẫn',
    'Liên ngành Công an - Viện kiểm sát - Tòa án huyện| về',
    'Hội đồng nhân dân tỉnh| xác định',
    'Ủy ban nhân dân tỉnh|.',
    'UBND TP. Hải Phòng|.',
    'Ủy ban nhân dân thành phố Hải Phòng| ban hành',
    'Ban Thường vụ Thành ủy Hải Phòng| về',
    'Sở Nội vụ Hải Phòng|, Sở Y tế',
    'UBND quận Hải An, thành phố Hải Phòng|;',
    'Ủy ban nhân dân thành phố Hội An| giao các xã',
    'UBND xã Tân Hội Đông| về',
    'UBND tỉnh| Sở Nội vụ',
    'UBND thành phố Huế| Phòng Nội vụ',
    'Thành ủy Huế| Ban Tổ chức Thành ủy',
    'Huyện ủy An Sơn| Trường THPT An Sơn',
  ])('%s', (text) => {
    const [issuer = '', rest = ''] = text.split('|');
    const [first] = scanCitations(flatOf(`Thông tư số 01/2024/TT-BNV ngày 01/02/2024 của ${issuer}${rest}`, 0));
    expect(first?.issuer).toBe(issuer);
  });
});

describe('titles', () => {
  it.each([
    ['về việc phát động thi đua; giao Sở Nội vụ', 'phát động thi đua'],
    ['V/v hướng dẫn tổng kết', 'hướng dẫn tổng kết'],
    ['v/v: “hướng dẫn tổng kết”.', 'hướng dẫn tổng kết'],
    ['về “học tập; làm theo” năm 2024', 'học tập; làm theo'],
    ["về 'thi đua' năm 2024", 'thi đua'],
    ['về «thi đua» năm 2024', 'thi đua'],
    ['về ‘thi đua’.', 'thi đua'],
    ['về "thi đua", nhằm', 'thi đua'],
    ['về “xét tặng “Huy chương” và khen thưởng”;', 'xét tặng “Huy chương” và khen thưởng'],
    ['ban hành "Quy chế làm việc" của Sở.', 'ban hành "Quy chế làm việc" của Sở'],
    ['phê duyệt Đề án giai đoạn (2021-2025) và tầm nhìn.', 'phê duyệt Đề án giai đoạn (2021-2025) và tầm nhìn'],
    ['quy định về phân cấp; quy định chi tiết Luật Giá.', 'quy định về phân cấp; quy định chi tiết Luật Giá'],
    [
      'hướng dẫn thi hành Luật Giá và Nghị định số 85/2024/NĐ-CP;',
      'hướng dẫn thi hành Luật Giá và Nghị định số 85/2024/NĐ-CP',
    ],
    ['về thi đua và Kế hoạch số 13/KH-UBND', 'thi đua'],
    ['về thi đua (sau đây gọi là Kế hoạch)', 'thi đua'],
    ['về thi đua được sửa đổi, bổ sung', 'thi đua'],
    ['sửa đổi, bổ sung một số điều của Quy chế.', 'sửa đổi, bổ sung một số điều của Quy chế'],
    ['về thi đua, Sở Nội vụ đã ban hành kế hoạch', 'thi đua'],
    ['về thi đua của Bộ Nội vụ, Bộ Tài chính.', 'thi đua của Bộ Nội vụ, Bộ Tài chính'],
    ['về thi đua hết hiệu lực từ ngày ký.', 'thi đua'],
    ['về thi đua và các quy định khác có liên quan', 'thi đua'],
    ['ban hành Quy chuẩn QCVN 01:2019/BCT;', 'ban hành Quy chuẩn QCVN 01:2019/BCT'],
    ['về thi đua, Nghị định số 152/2025/NĐ-CP', 'thi đua'],
    ['về thi đua, chú ý Mục VI;', 'thi đua'],
    ['về kinh tế và Kế hoạch 10 năm của tỉnh.', 'kinh tế và Kế hoạch 10 năm của tỉnh'],
    ['quy định khác Nghị định này', null],
    ['khóa XVI, kỳ họp thứ 15 về chỉ tiêu.', 'chỉ tiêu'],
    ['khóa XVI, Kỳ họp thứ Mười lăm về chỉ tiêu.', 'chỉ tiêu'],
    ['quy định tại Điều 5', null],
    ['về “chưa đóng', null],
    ['ban hành kèm theo quy chế', null],
  ])('%s', (rest, title) => {
    const [first] = scanCitations(
      flatOf(`Quyết định số 12/QĐ-UBND ngày 01/02/2024 của Ủy ban nhân dân tỉnh ${rest}`, 0),
    );
    expect(first?.title).toBe(title);
  });

  it.each([
    ['Điều 5 Nghị định số 30/2020/NĐ-CP quy định giá trị pháp lý của bản sao.', null],
    ['Điều 5 Nghị định số 30/2020/NĐ-CP quy định chi tiết Luật Lưu trữ.', 'quy định chi tiết Luật Lưu trữ'],
    ['Điều 5 Nghị định số 30/2020/NĐ-CP của Chính phủ quy định bản sao.', 'quy định bản sao'],
    ['Nghị định số 30/2020/NĐ-CP quy định bản sao.', 'quy định bản sao'],
  ])('what an article says is no title: %s', (text, title) => {
    expect(scanCitations(flatOf(text, 0))[0]?.title).toBe(title);
  });
});

describe('families and types', () => {
  it.each([
    ['Chỉ thị số 26/CT-TTg', 'chi-thi hanh-chinh'],
    ['Chỉ thị số 34-CT/TW', 'chi-thi dang'],
    ['Chỉ thị số 34/CT-TW', 'chi-thi dang'],
    ['Luật số 06/2022/QH15', 'luat quy-pham'],
    ['Nghị định 30/2020', 'nghi-dinh quy-pham'],
    ['Kế hoạch số 10-KH/LĐ', 'ke-hoach doan-the'],
    ['Văn bản số 40/2026/CV-HP', 'van-ban hanh-chinh'],
    ['Hướng dẫn số 12-HD/TWĐTN-BTC', 'huong-dan doan-the'],
    ['29/2025/TTLT-BTP-BCA', 'thong-tu-lien-tich lien-tich'],
    ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'nghi-quyet-lien-tich lien-tich'],
    ['Nghị định số 87-CP', 'nghi-dinh cu'],
    ['37-BYT/QĐ', 'quyet-dinh cu'],
    ['Quyết định số 1-CT/HĐBT', 'quyet-dinh cu'],
    ['Sắc lệnh số 195-SL', 'sac-lenh cu'],
    ['Luật Lưu trữ', 'luat khong-so'],
    ['Nghị quyết Trung ương 4 khóa XII', 'nghi-quyet khong-so'],
    ['12/QĐUBND', 'quyet-dinh hanh-chinh'],
    ['30/2020/NĐCP', 'nghi-dinh quy-pham'],
  ])('%s', (text, expected) => {
    const { type, family } = only(text);
    expect(`${type} ${family}`).toBe(expected);
  });

  it('a number of the Quốc hội in brackets is of the law before it', () => {
    const types = (text: string) => scanCitations(flatOf(text, 0)).map(({ type }) => type);
    expect(types('Luật Lưu trữ (số 33/2024/QH15)')).toEqual(['luat', 'luat']);
    expect(types('Nghị quyết của Quốc hội (số 33/2024/QH15)')).toEqual(['nghi-quyet']);
    expect(types('33/2024/QH15')).toEqual(['van-ban']);
  });

  it('a number of another kind in a list is of its own kind', () => {
    const found = scanCitations(flatOf('Kế hoạch số 12/KH-UBND; 45/HD-TLĐ; 13/KH-UBND', 0));
    expect(found.map(({ type, shared }) => `${type} ${shared}`)).toEqual([
      'ke-hoach false',
      'huong-dan false',
      'ke-hoach false',
    ]);
  });
});

describe('sessions', () => {
  it.each([
    ['Nghị quyết số 04-NQ/TW Hội nghị Trung ương 4 khóa XII', 'Hội nghị Trung ương 4 khóa XII', null],
    [
      'Nghị quyết số 04-NQ/TW của Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII',
      'Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII',
      'Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII',
    ],
    ['Nghị quyết Đại hội XIII của Đảng', 'Đại hội XIII của Đảng', 'Đại hội XIII của Đảng'],
    ['Nghị quyết số 29-NQ/TW của Bộ Chính trị', null, 'Bộ Chính trị'],
  ])('%s', (text, session, issuer) => {
    const one = only(text);
    expect([one.session, one.issuer]).toEqual([session, issuer]);
  });
});

describe('faulty citations are read as they were meant', () => {
  it.each([
    ['Chỉ thị 34 -CT/TW', '34', 'CT/TW', 'so-missing symbol-space'],
    ['Chỉ thị số26/CT-TTg', '26', 'CT-TTg', 'so-glued'],
    ['Chỉ thị số 34/CT-TW', '34', 'CT/TW', 'symbol-swapped'],
    ['Nghị định số 30/2020/NĐ- CP', '30', '2020/NĐ-CP', 'symbol-space'],
    ['Quyết định số 12/QÐ-UBND', '12', 'QĐ-UBND', 'symbol-homoglyph'],
    ['Quyết Ðịnh số 12/QĐ-UBND', '12', 'QĐ-UBND', ''],
    ['Thông tư số 143/2025/TT-BTС', '143', '2025/TT-BTC', 'symbol-homoglyph'],
    ['Nghị định30/2020/NĐ-CP', '30', '2020/NĐ-CP', 'so-missing'],
    ['NĐ30/2020/NĐ-CP', '30', '2020/NĐ-CP', 'so-missing'],
    ['Quyết định sô 12/QĐ-UBND', '12', 'QĐ-UBND', 'so-typo'],
    ['Quyết định số. 12/QĐ-UBND', '12', 'QĐ-UBND', 'so-colon'],
    ['Chỉ thị só 5', '5', null, 'so-typo'],
    ['Nghị định số 30/2020/ND-CP', '30', '2020/NĐ-CP', 'symbol-d'],
    ['Nghị định số 30/2020/NĐCP', '30', '2020/NĐ-CP', 'symbol-separator'],
    ['Nghị định số 30/2020/NĐ CP', '30', '2020/NĐ-CP', 'symbol-separator'],
    ['Quyết định số 12/QĐ UBND', '12', 'QĐ-UBND', 'symbol-separator'],
    ['Chỉ thị số 34CT/TW', '34', 'CT/TW', 'symbol-slash-missing'],
    ['Luật số 06/2022/QH-15', '06', '2022/QH15', 'symbol-separator'],
    ['Luật số 06/2022-QH 15', '06', '2022/QH15', 'symbol-separator symbol-separator'],
    ['Pháp lệnh số 28/2005/PL-UBTVQH13', '28', '2005/PL-UBTVQH11', 'symbol-term'],
    ['Nghị quyết số 51/2016/QH12', '51', '2016/QH12', 'symbol-term'],
    ['Nghị quyết số 81/20223/QH15', '81', '2023/QH15', 'symbol-year'],
    ['Nghị định số 110/204/NĐ-CP', '110', '2004/NĐ-CP', 'symbol-year'],
    ['Nghị định số 45/25010/NĐ-CP ngày 21/4/2010', '45', '2010/NĐ-CP', 'symbol-year'],
    ['Nghị định số 30/NĐ-CP/2020', '30', '2020/NĐ-CP', 'symbol-separator'],
    ['Nghị định số 30/20/NĐ-CP', '30', '2020/NĐ-CP', 'symbol-year'],
    ['Nghị định số 3O/2020/NĐ-CP', '3O', '2020/NĐ-CP', 'number-letter'],
    ['Quyết định số 12/QĐ.UBND', '12', 'QĐ-UBND', 'symbol-separator'],
    ['Chỉ thị số 34-CTTW', '34', 'CT/TW', 'symbol-separator'],
    ['Kế hoạch số 26/KH-BCĐ (138)', '26', 'KH-BCĐ138', 'symbol-agency'],
    ['Nghị quyết số 29\u2011NQ/TW', '29', 'NQ/TW', 'symbol-dash'],
  ])('%s', (text, number, symbol, codes) => {
    const one = only(text);
    expect([one.text, one.number, one.symbolMeant ?? one.symbol]).toEqual([text, number, symbol]);
    expect(one.faults.map(({ code }) => code).join(' ')).toBe(codes);
  });

  it('the right text for the place of each fault', () => {
    const meant = (text: string) =>
      only(text).faults.map(({ span, meant }) => [text.slice(span.start, span.end), meant]);
    expect(meant('Nghị định30/2020/NĐ-CP')).toEqual([['30', ' số 30']]);
    expect(meant('Quyết định Sô 12/QĐ-UBND')).toEqual([['Sô', 'Số']]);
    expect(meant('Chỉ thị số 34CT/TW')).toEqual([['34CT', '34-CT']]);
    expect(meant('Kế hoạch số 26/KH-BCĐ (138)')).toEqual([[' (138)', '138']]);
    // 2016 saw two terms: nobody can say which.
    expect(meant('Nghị quyết số 51/2016/QH12')).toEqual([['QH12', undefined]]);
  });
});

describe('broken by the end of a line', () => {
  /** Fields of the only citation, the text broken at `at`: the blank there becomes a line end, or one is put in. */
  function broken(text: string, at: number) {
    const [first, second] = [text.slice(0, at), text.slice(text[at] === ' ' ? at + 1 : at)];
    const found = scanCitations(joinFlats([flatOf(first, 0), flatOf(second, first.length + 1)]));
    return found.map((one) => [one.type, one.number, one.symbol, one.date, one.issuer, one.locator, one.faults.length]);
  }

  it.each([
    'điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về văn thư',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua',
    'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022 quy định',
    'Kế hoạch số 12/KH-UBND ngày 01/02/2024 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu về thi đua',
  ])('%s', (text) => {
    const whole = scanCitations(flatOf(text, 0)).map((one) => [
      one.type,
      one.number,
      one.symbol,
      one.date,
      one.issuer,
      one.locator,
      0,
    ]);
    expect(whole).toHaveLength(1);
    // At every blank, and where an editor breaks a number and symbol: behind its signs.
    const code = /\d+[/-][^ ]+/u.exec(text);
    for (let at = 1; at < text.length; at += 1) {
      const inCode = code !== null && at > code.index && at < code.index + code[0].length;
      if (text[at] === ' ' || (inCode && /[/-]/u.test(text.charAt(at - 1)))) {
        expect(broken(text, at), text.slice(0, at)).toEqual(whole);
      }
    }
  });
});

describe('in a document', () => {
  /** Source of each citation of a paragraph of a file. */
  function inSource(text: string): string[] {
    return parse(text).citations.map(({ span }) => text.slice(span.start, span.end));
  }

  it.each([
    'Theo **⟦Chỉ thị** số *34-CT/TW* ngày 07/4/2014 của **Bộ Chính trị⟧** về thi đua.',
    'Theo ⟦Chỉ\u00A0thị số\u00A034-CT/TW ngày\u00A007\u00A0tháng 4 năm 2014 của Bộ\u00A0Chính trị⟧ về thi đua.',
    'Theo ⟦Chỉ thị\tsố 34-CT/TW\tngày 07/4/2014⟧ về thi đua.',
    'Theo _⟦Chỉ thị số 34-CT/TW_ ngày 07/4/2014⟧ về thi đua.',
    'Theo ⟦Nghị  quyết   Trung ương 4 khóa XII⟧ về thi đua.',
  ])('%s', (text) => {
    const source = text.replace(/[⟦⟧]/gu, '');
    const wanted = /⟦(.*)⟧/u.exec(text)?.[1] ?? '';
    expect(inSource(source)).toEqual([wanted]);
  });
});
