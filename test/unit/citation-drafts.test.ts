import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { decisionWith, letterWith, partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';

/**
 * Drafts as a clerk writes them, of invented offices, with real documents cited in every right way that is easily taken for
 * a wrong one: silence is expected. Then the same drafts with one fault each: one finding, and its fix leads back.
 */
interface Draft {
  readonly name: string;
  readonly text: string;
  readonly faults?: readonly Fault[];
}

/** `rule`: by its name in the group; `fixed`: what stands in the place of `wrong` after the fix, where it isn't `right`; null: no fix. */
type Fault = readonly [right: string, wrong: string, rule: string, fixed?: string | null];

const LAUNCH =
  'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng; Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng, Sở Nội vụ xây dựng kế hoạch như sau:';
const SECTIONS = (...lines: readonly string[]): readonly string[] => [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Công việc được làm đúng thời hạn.',
  'II. NỘI DUNG',
  ...lines,
  'III. TỔ CHỨC THỰC HIỆN',
  'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
];
const plan = (...lines: readonly string[]): string => planWith({ body: SECTIONS(...lines) });
const grounds = (...lines: readonly string[]): string =>
  decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', ...lines, 'Theo đề nghị của Chánh Văn phòng Sở.', 'QUYẾT ĐỊNH:'] });
const later = (text: string): string => text.replace('ngày 15 tháng 3 năm 2026', 'ngày 20 tháng 9 năm 2026');

const DRAFTS: readonly Draft[] = [
  {
    name: 'kế hoạch: lần đầu đủ, lần sau gọn',
    text: planWith({
      opening: [LAUNCH],
      body: SECTIONS(
        'Quán triệt Chỉ thị số 34-CT/TW trong toàn Sở; danh hiệu, hình thức khen thưởng theo khoản 2 Điều 5 Nghị định số 152/2025/NĐ-CP.',
        'Người đứng đầu chịu trách nhiệm về kết quả thực hiện Chỉ thị số 34-CT/TW và Nghị định số 152/2025/NĐ-CP tại đơn vị.',
      ),
    }),
    faults: [
      ['ngày 07/4/2014', 'ngày 08/4/2014', 'khac-danh-muc'],
      ['ngày 07/4/2014', 'ngày 7/4/2014', 'ngay-thieu-so-khong'],
      ['số 34-CT/TW ngày', 'số 35-CT/TW ngày', 'so-gan-dung'],
      ['số 34-CT/TW ngày', 'số 34/CT-TW ngày', 'ky-hieu-sai-dang'],
      ['Thực hiện Chỉ thị số', 'Thực hiện chỉ thị số', 'ten-loai-chu-thuong'],
      ['ngày 14/6/2025', 'ngày 16/4/2025', 'khac-danh-muc'],
      ['của Chính phủ quy định', 'của Thủ tướng Chính phủ quy định', 'co-quan-khac-ky-hieu'],
      ['của Luật Thi đua, khen thưởng,', 'của Luật Thi đua khen thưởng,', 'ten-luat-sai'],
      [
        'Quán triệt Chỉ thị số 34-CT/TW trong',
        'Quán triệt Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị trong',
        'lan-sau-day-du',
      ],
      ['số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về', 'số 34-CT/TW về', 'lan-dau-thieu'],
      ['số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị', 'số 34-CT/TW ngày 07/4/2014', 'lan-dau-thieu'],
    ],
  },
  {
    name: 'căn cứ đúng thứ bậc, có nghị quyết hội đồng nhân dân và quyết định ủy ban nhân dân',
    text: grounds(
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      'Căn cứ Quyết định số 733/QĐ-TTg ngày 14 tháng 6 năm 2019 của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”;',
      'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ;',
      'Căn cứ Nghị quyết số 12/2025/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh Sông Hoa quy định mức chi;',
      'Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Sông Hoa quy định chức năng, nhiệm vụ, quyền hạn của Sở Nội vụ;',
    ),
    faults: [
      ['Luật Lưu trữ ngày 21 tháng 6 năm 2024', 'Luật Lưu trữ ngày 12 tháng 6 năm 2024', 'khac-danh-muc'],
      ['Luật Tổ chức chính quyền địa phương', 'Luật Tổ chức Chính quyền địa phương', 'ten-luat-sai'],
      ['ngày 05 tháng 3 năm 2020', 'ngày 5 tháng 3 năm 2020', 'ngay-thieu-so-khong'],
      ['số 30/2020/NĐ-CP ngày 05', 'số 03/2020/NĐ-CP ngày 05', 'so-gan-dung'],
      ['30/2020/NĐ-CP', '30/2020/ND-CP', 'ky-hieu-sai-chu'],
      ['30/2020/NĐ-CP', '30 /2020/NĐ-CP', 'ky-hieu-dau-cach'],
      ['của Chính phủ về công tác văn thư', 'của Bộ Nội vụ về công tác văn thư', 'co-quan-khac-ky-hieu'],
      ['Thông tư số 15/2025/TT-BNV', 'Quyết định số 15/2025/TT-BNV', 'ten-loai-khac-ky-hieu', null],
      [
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
        'can-cu-sai-thu-tu',
      ],
    ],
  },
  {
    name: 'căn cứ đã hết hiệu lực',
    text: grounds(
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
    ),
    faults: [
      ['ngày 15 tháng 6 năm 2022', 'ngày 26 tháng 11 năm 2003', 'het-hieu-luc'],
      [
        'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
        'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
        'het-hieu-luc',
      ],
    ],
  },
  {
    name: 'danh sách: tên loại một lần, ngày và cơ quan ở cuối',
    text: plan(
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ và các văn bản hướng dẫn.',
      'Thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025, Nghị quyết số 68-NQ/TW ngày 04/5/2025 và Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
      'Thực hiện Kế hoạch số 21/KH-UBND, Kế hoạch số 22/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    ),
    faults: [
      ['68-NQ/TW ngày 04/5/2025', '68-NQ/TW ngày 05/4/2025', 'khac-danh-muc'],
      ['68-NQ/TW', '68–NQ/TW', 'ky-hieu-sai-gach'],
    ],
  },
  {
    name: 'kể lại văn bản đã hết hiệu lực',
    text: plan(
      'Giai đoạn 2018 - 2023, thực hiện Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ, các phòng đã bình xét đúng hạn.',
      'Từ khi có Luật Thi đua, khen thưởng năm 2003 đến nay, Sở đã ba lần sửa quy chế.',
      'Qua 02 năm thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, hồ sơ được rút gọn đáng kể.',
      'So với Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ, thủ tục đơn giản hơn.',
    ),
    faults: [],
  },
  {
    name: 'điều khoản thay thế, bãi bỏ',
    text: decisionWith({
      body: [
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng của Sở Nội vụ.',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký; thay thế Quyết định số 12/QĐ-SNV ngày 05 tháng 02 năm 2024 của Giám đốc Sở Nội vụ ban hành Quy chế thi đua, khen thưởng; bãi bỏ Điều 4 Quyết định số 15/QĐ-SNV ngày 06 tháng 5 năm 2024 của Giám đốc Sở Nội vụ.',
        'Điều 3. Hồ sơ nhận trước ngày 01 tháng 7 năm 2025 được xét theo Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ; Nghị định này nay được thay thế bởi Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ./.',
      ],
    }),
    faults: [['ngày 05 tháng 02 năm 2024', 'ngày 05 tháng 2 năm 2024', 'ngay-thieu-so-khong']],
  },
  {
    name: 'văn bản Đảng: dấu phẩy trước “ngày”, nghị quyết đại hội, hai nhiệm kỳ',
    text: partyPlanWith({
      opening: [
        'Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Ban Chấp hành Trung ương khóa XII về tăng cường xây dựng, chỉnh đốn Đảng và Nghị quyết số 04-NQ/TW, ngày 01/4/2026 của Ban Chấp hành Trung ương khóa XIV về phòng, chống tham nhũng; Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW, Đảng ủy xây dựng kế hoạch như sau:',
      ],
    }),
    faults: [
      ['05-CT/TW, ngày 15/5/2016', '05-CT/TW, ngày 16/5/2016', 'khac-danh-muc'],
      ['Chỉ thị số 05-CT/TW, ngày', 'Chỉ thị số 05/CT-TW, ngày', 'ky-hieu-sai-dang'],
      ['01-KL/TW, ngày 18/5/2021 của Bộ Chính trị', '01-KL/TW, ngày 18/5/2021 của Ban Bí thư', 'khac-danh-muc'],
    ],
  },
  {
    name: 'luật có năm, luật theo tên, bộ luật',
    text: plan(
      'Thực hiện Luật Thi đua, khen thưởng năm 2022, Luật Lưu trữ năm 2024, Bộ luật Lao động năm 2019 và Luật Phòng, chống tham nhũng.',
      'Các quy định của luật, nghị định về lao động được phổ biến đến từng người.',
    ),
    faults: [
      ['Luật Phòng, chống tham nhũng', 'Luật Phòng chống tham nhũng', 'ten-luat-sai'],
      ['Luật Thi đua, khen thưởng năm 2022', 'Luật Thi đua, khen thưởng năm 2003', 'het-hieu-luc'],
      ['Luật Lưu trữ năm 2024', 'luật Lưu trữ năm 2024', 'ten-luat-sai'],
    ],
  },
  {
    name: 'hai văn bản cùng số của hai năm, hai tỉnh',
    text: plan(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính năm 2025 và Kế hoạch số 12/KH-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính năm 2026.',
      'Tham khảo Chỉ thị số 02/CT-UBND ngày 30/01/2022 của Ủy ban nhân dân tỉnh An Sơn về phát động phong trào thi đua năm 2022.',
    ),
    faults: [['02/CT-UBND', '2/CT-UBND', 'so-thieu-so-khong']],
  },
  {
    name: 'điểm, khoản, điều; văn bản được sửa đổi',
    text: plan(
      'Theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, hồ sơ được lập trong năm.',
      'Theo Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ (được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ).',
    ),
    faults: [['ngày 05/3/2020 của Chính phủ', 'ngày 05/03/2020 của Chính phủ', 'ngay-thua-so-khong']],
  },
  {
    name: 'công văn trả lời, thông báo kết luận',
    text: letterWith({
      opening: [
        'Trả lời Công văn số 123/STC-QLNS ngày 05/02/2026 của Sở Tài chính về việc lấy ý kiến dự thảo; thực hiện Thông báo số 134/TB-VPCP ngày 04/5/2022 của Văn phòng Chính phủ về kết luận của Thủ tướng Chính phủ tại phiên họp của Hội đồng Thi đua - Khen thưởng Trung ương, Sở Nội vụ có ý kiến như sau:',
      ],
    }),
    faults: [
      ['số 123/STC-QLNS', 'số: 123/STC-QLNS', 'chu-so'],
      ['ngày 05/02/2026 của Sở Tài chính', 'ngày 05/02/2026 của Sở Nội vụ', 'co-quan-khac-ky-hieu', null],
    ],
  },
  {
    name: 'công đoàn, ban chỉ đạo trung ương, ban thi đua',
    text: plan(
      'Thực hiện Hướng dẫn số 05/HD-LĐLĐ ngày 12/01/2026 của Liên đoàn Lao động tỉnh Sông Hoa về xét khen thưởng.',
      'Thực hiện Thông báo số 12/TB-BCĐTW ngày 05/5/2025 của Ban Chỉ đạo Trung ương và Thông báo số 05-TB/BCĐTW ngày 04/7/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ.',
      'Thực hiện Hướng dẫn số 56/HD-BTĐKTTW ngày 12/01/2026 của Ban Thi đua - Khen thưởng Trung ương.',
    ),
    faults: [['05/HD-LĐLĐ', '05/HD_LĐLĐ', 'ky-hieu-sai-gach']],
  },
  {
    name: 'thông tư mới của năm',
    text: later(
      plan(
        'Thực hiện Thông tư số 07/2026/TT-BGDĐT ngày 15/02/2026 của Bộ Giáo dục và Đào tạo và Quy định số 207-QĐ/TW ngày 26/7/2026 của Ban Chấp hành Trung ương về những điều đảng viên không được làm.',
      ),
    ),
    faults: [
      [
        'Thông tư số 07/2026/TT-BGDĐT ngày 15/02/2026 của Bộ Giáo dục và Đào tạo',
        'Thông tư số 29/2023/TT-BGDĐT ngày 29/12/2023 của Bộ Giáo dục và Đào tạo',
        'het-hieu-luc',
      ],
      ['207-QĐ/TW ngày 26/7/2026', '270-QĐ/TW ngày 26/7/2026', 'so-gan-dung'],
      ['ngày 26/7/2026', 'ngày 31/6/2026', 'ngay-khong-co-that', null],
      ['ngày 26/7/2026', 'ngày 26-7-2026', 'ngay-sai-dau'],
    ],
  },
  {
    name: 'ngày và cơ quan đứng trước, tên gọi tắt',
    text: plan(
      'Ngày 05/02/2026, Ủy ban nhân dân tỉnh Sông Hoa ban hành Kế hoạch số 298/KH-UBND về cải cách hành chính.',
      'Theo đề nghị của Sở Tài chính tại Tờ trình số 45/TTr-STC ngày 05/02/2026, Sở tổ chức thực hiện Đề án ban hành kèm theo Quyết định số 16/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa (sau đây gọi tắt là Quyết định số 16).',
      'Nhiệm vụ tại Quyết định số 16 được giao cho các phòng.',
    ),
  },
  {
    name: 'báo cáo, tờ trình: văn bản trong trích yếu của văn bản khác',
    text: plan(
      'Thực hiện Kế hoạch số 30/KH-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa triển khai Nghị quyết số 57-NQ/TW và Nghị quyết số 71-NQ/TW, các phòng đăng ký sáng kiến.',
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa tổng kết Nghị định số 98/2023/NĐ-CP, các phòng gửi số liệu.',
    ),
    faults: [['ngày 09/02/2026', 'ngày 09/02/2027', 'ngay-sau-van-ban', null]],
  },
];

function findingsIn(text: string): readonly Finding[] {
  return lint(parse(text), { language: 'vi', today: '2026-11-21' });
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

/** Bold and italic around, within and across what a fix replaces: no mark is left alone. */
const MARKED: readonly (readonly [name: string, body: string, fixed: string])[] = [
  [
    'văn bản thay thế, chữ đậm dừng trước trích yếu',
    'Thực hiện **Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ** quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.',
    'Thực hiện **Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng**.',
  ],
  [
    'ngày in đậm',
    'Thực hiện Chỉ thị số 34-CT/TW ngày **08/4/2014** của Bộ Chính trị.',
    'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
  ],
  [
    'lần sau in đậm số, ký hiệu',
    'Thực hiện Chỉ thị số **34-CT/TW** ngày 07/4/2014 của Bộ Chính trị.\nQuán triệt Chỉ thị số **34-CT/TW** ngày 07/4/2014 của Bộ Chính trị trong toàn Sở.',
    'Thực hiện Chỉ thị số **34-CT/TW** ngày 07/4/2014 của Bộ Chính trị.\nQuán triệt Chỉ thị số **34-CT/TW** trong toàn Sở.',
  ],
  [
    'chỗ sau ghi đủ hơn, in đậm số, ký hiệu',
    'Thực hiện Kế hoạch số **298/KH-UBND**, các phòng lập dự toán.\nNội dung tại Kế hoạch số **298/KH-UBND** ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa được giao cho các phòng.',
    'Thực hiện Kế hoạch số **298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa**, các phòng lập dự toán.\nNội dung tại Kế hoạch số **298/KH-UBND** được giao cho các phòng.',
  ],
];

describe('a fix beside bold and italic', () => {
  test.each(MARKED)('%s', (_, body, fixed) => {
    const text = plan(body);
    const mended = applyEdits(text, findingsIn(text)[0]?.fixes[0]?.edits ?? []);
    expect(mended).toBe(plan(fixed));
    expect(told(findingsIn(mended))).toEqual([]);
  });
});

describe('many faults at once', () => {
  test('are mended one after another, whichever comes first', () => {
    const { text } = DRAFTS[0] ?? { text: '' };
    const faulty = [
      ['Thực hiện Chỉ thị số', 'Thực hiện chỉ thị số'],
      ['CT/TW ngày 07/4/2014', 'CT/TW ngày 8/4/2014'],
      ['152/2025/NĐ-CP ngày 14/6/2025', '152/2025/ND-CP ngày 16/4/2025'],
      ['của Luật Thi đua, khen thưởng,', 'của Luật Thi đua khen thưởng,'],
      ['34-CT/TW trong', '34-CT/TW ngày 07/4/2014 của Bộ Chính trị trong'],
      ['tại đơn vị.', 'và chỉ thị số 34/CT-TW tại đơn vị.'],
    ].reduce((now, [right = '', wrong = '']) => now.replace(right, () => wrong), text);
    const whole = text.replace('tại đơn vị.', 'và Chỉ thị số 34-CT/TW tại đơn vị.');
    expect(findingsIn(faulty).length).toBeGreaterThan(7);
    for (const last of [false, true]) {
      let now = faulty;
      for (let step = 0; step < 20; step += 1) {
        const found = findingsIn(now).filter(({ fixes }) => fixes.length > 0);
        const one = last ? found.at(-1) : found[0];
        if (one === undefined) break;
        now = applyEdits(now, one.fixes[0]?.edits ?? []);
      }
      expect(now).toBe(whole);
    }
  });
});

describe.each(DRAFTS)('$name', ({ text, faults = [] }) => {
  test('is silent', () => expect(told(findingsIn(text))).toEqual([]));

  const cases = faults.map(([right, wrong, rule, fixed]) => ({ right, wrong, rule, fixed }));
  test.each(cases)('$right -> $wrong: $rule', ({ right, wrong, rule, fixed }) => {
    expect(text).toContain(right);
    const faulty = text.replace(right, () => wrong);
    const found = findingsIn(faulty);
    expect(told(found)).toEqual([expect.stringContaining(`vien-dan/${rule}: `)]);
    const [fix] = found[0]?.fixes ?? [];
    if (fixed === null) {
      expect(fix).toBeUndefined();
      return;
    }
    const mended = applyEdits(faulty, fix?.edits ?? []);
    expect(mended).toBe(text.replace(right, () => fixed ?? right));
    expect(told(findingsIn(mended))).toEqual([]);
  });
});
