import { type PlanParts, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageRow, type CoverageSection, found, row, whole } from './model.ts';

/** The kinds of Điều 7 whose form Phụ lục III gives, with their abbreviation. Công văn has a section of its own in the header's table. */
const KINDS: readonly (readonly [name: string, abbreviation: string, form: string])[] = [
  ['Nghị quyết', 'NQ', '1.1'],
  ['Quyết định', 'QĐ', '1.2, 1.3'],
  ['Chỉ thị', 'CT', '1.4'],
  ['Quy chế', 'QC', '1.4'],
  ['Quy định', 'QyĐ', '1.4'],
  ['Thông cáo', 'TC', '1.4'],
  ['Thông báo', 'TB', '1.4'],
  ['Hướng dẫn', 'HD', '1.4'],
  ['Chương trình', 'CTr', '1.4'],
  ['Kế hoạch', 'KH', '1.4'],
  ['Phương án', 'PA', '1.4'],
  ['Đề án', 'ĐA', '1.4'],
  ['Dự án', 'DA', '1.4'],
  ['Báo cáo', 'BC', '1.4'],
  ['Biên bản', 'BB', '1.9'],
  ['Tờ trình', 'TTr', '1.4'],
  ['Hợp đồng', 'HĐ', ''],
  ['Công điện', 'CĐ', '1.6'],
  ['Bản ghi nhớ', 'BGN', ''],
  ['Bản thỏa thuận', 'BTT', ''],
  ['Giấy ủy quyền', 'GUQ', '1.4'],
  ['Giấy mời', 'GM', '1.7'],
  ['Giấy giới thiệu', 'GGT', '1.8'],
  ['Giấy nghỉ phép', 'GNP', '1.10'],
  ['Phiếu gửi', 'PG', '1.4'],
  ['Phiếu chuyển', 'PC', '1.4'],
  ['Phiếu báo', 'PB', '1.4'],
];

const ADDRESSED: PlanParts = {
  opening: [
    'Kính gửi: Ủy ban nhân dân tỉnh Sông Hoa.',
    'Sở Nội vụ đã rà soát hồ sơ lưu trữ, kết quả và kiến nghị như sau:',
  ],
  recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
};

const MINUTES: PlanParts = {
  subject: 'Họp rà soát hồ sơ',
  opening: [
    'Thời gian bắt đầu: 8 giờ ngày 15 tháng 3 năm 2026.',
    'Địa điểm: phòng họp số 2.',
    'Thành phần tham dự: đại diện các phòng.',
  ],
  body: ['Các phòng báo cáo kết quả rà soát.', 'Cuộc họp kết thúc vào 10 giờ cùng ngày./.'],
  signature: ['THƯ KÝ', 'Trần Thị Lan', 'CHỦ TỌA', 'Lê Minh Khuê'],
};

/** What the forms of some kinds have beside the parts of the plan. */
const OWN_PARTS: Readonly<Record<string, PlanParts>> = {
  'Báo cáo': ADDRESSED,
  'Tờ trình': ADDRESSED,
  'Biên bản': MINUTES,
  'Công điện': { opening: ['GIÁM ĐỐC SỞ NỘI VỤ điện:', '- Các phòng thuộc Sở.'], body: ['Các phòng trực kho./.'] },
  'Giấy mời': {
    subject: 'Họp rà soát hồ sơ',
    opening: ['Sở Nội vụ trân trọng kính mời: Trưởng các phòng.'],
    body: ['Thời gian: 8 giờ ngày 18 tháng 3 năm 2026.', 'Địa điểm: phòng họp số 2./.'],
  },
  'Giấy giới thiệu': {
    subject: '',
    opening: ['Sở Nội vụ trân trọng giới thiệu:'],
    body: [
      'Ông: Trần Văn Nam',
      'Được cử đến: Trung tâm Lưu trữ tỉnh.',
      'Giấy này có giá trị đến hết ngày 20 tháng 3 năm 2026./.',
    ],
  },
  'Giấy nghỉ phép': {
    subject: '',
    opening: ['Sở Nội vụ cấp cho:'],
    body: [
      'Ông: Trần Văn Nam',
      'Được nghỉ phép từ ngày 20 tháng 3 năm 2026 đến ngày 24 tháng 3 năm 2026 tại tỉnh Sông Hoa./.',
    ],
  },
};

/** A whole document of the kind, faultless but for what is changed. */
function kindWith(name: string, parts: PlanParts): string {
  return planWith({ type: name.toUpperCase(), ...OWN_PARTS[name], ...parts });
}

function symbolRow(name: string, abbreviation: string): CoverageRow {
  const wrong = abbreviation === 'QĐ' ? 'TB' : 'QĐ';
  const text = kindWith(name, { number: `Số: 12/${wrong}-SNV` });
  return row(
    'Phụ lục III, Mục I',
    `${name}: ký hiệu mang chữ “${abbreviation}”`,
    found(whole(text), 'the-thuc/ky-hieu-ten-loai'),
  );
}

function partsRow(name: string, abbreviation: string, form: string): CoverageRow {
  if (form === '') return row('Điều 7', `${name}: các phần theo mẫu`, byHand('Phụ lục III không có mẫu cho loại này'));
  const without = kindWith(name, { number: '' });
  const unsigned = kindWith(name, { number: `Số: 12/${abbreviation}-SNV`, signature: [] });
  return row(
    `Phụ lục III, Mẫu ${form}`,
    `${name}: có số, ký hiệu và phần ký theo mẫu`,
    found([whole(without), whole(unsigned)], 'the-thuc/thieu-so-ky-hieu', 'the-thuc/thieu-chu-ky'),
  );
}

/** Nghị định 30/2020/NĐ-CP, Điều 7: the kinds, each with its abbreviation and its form. */
export const KINDS_OF_ARTICLE_7: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Điều 7: chữ viết tắt của 27 loại có tên loại',
    repeats: true,
    rows: KINDS.map(([name, abbreviation]) => symbolRow(name, abbreviation)),
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Điều 7: số và phần ký trong mẫu của từng loại',
    repeats: true,
    rows: [...KINDS.map(([name, abbreviation, form]) => partsRow(name, abbreviation, form))],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Điều 7: phần riêng của một số loại',
    rows: [
      row(
        'Điều 7',
        'Công văn, thư công không có chữ viết tắt tên loại',
        byHand('công văn xem phần số, ký hiệu; thư công không có mẫu'),
      ),
      row(
        'Phụ lục III, Mẫu 1.6',
        'Công điện: chức vụ người đứng đầu “điện:” các nơi nhận',
        found(
          whole(
            planWith({
              type: 'CÔNG ĐIỆN',
              number: 'Số: 12/CĐ-SNV',
              opening: ['Mưa lớn gây ngập nhiều kho lưu trữ.'],
              body: ['Các phòng trực kho./.'],
            }),
          ),
          'the-thuc/thieu-phan-rieng',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.7',
        'Giấy mời: người được mời, cuộc họp, thời gian, địa điểm',
        found(
          whole(
            planWith({
              type: 'GIẤY MỜI',
              number: 'Số: 12/GM-SNV',
              subject: 'Họp rà soát hồ sơ',
              opening: ['Sở Nội vụ trân trọng kính mời: Trưởng các phòng.'],
              body: ['Nội dung: rà soát hồ sơ./.'],
            }),
          ),
          'the-thuc/thieu-phan-rieng',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.8',
        'Giấy giới thiệu: người được giới thiệu, nơi đến, thời hạn',
        found(
          whole(
            planWith({
              type: 'GIẤY GIỚI THIỆU',
              number: 'Số: 12/GGT-SNV',
              subject: '',
              opening: ['Sở Nội vụ trân trọng giới thiệu:'],
              body: ['Ông: Trần Văn Nam', 'Được cử đến: Trung tâm Lưu trữ tỉnh./.'],
            }),
          ),
          'the-thuc/thieu-phan-rieng',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.9',
        'Biên bản: thời gian, địa điểm, thành phần, diễn biến, giờ kết thúc',
        found(
          whole(
            kindWith('Biên bản', {
              number: 'Số: 12/BB-SNV',
              opening: ['Nội dung cuộc họp:'],
              body: ['Các phòng báo cáo kết quả rà soát./.'],
            }),
          ),
          'the-thuc/thieu-phan-rieng',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.9',
        'Biên bản: thư ký và chủ tọa cùng ký',
        found(
          whole(kindWith('Biên bản', { number: 'Số: 12/BB-SNV', signature: ['CHỦ TỌA', 'Lê Minh Khuê'] })),
          'the-thuc/bien-ban-mot-nguoi-ky',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.10',
        'Giấy nghỉ phép: người nghỉ, thời gian, nơi nghỉ',
        found(
          whole(
            planWith({
              type: 'GIẤY NGHỈ PHÉP',
              number: 'Số: 12/GNP-SNV',
              subject: '',
              opening: ['Sở Nội vụ cấp cho:'],
              body: ['Ông: Trần Văn Nam', 'Được nghỉ phép năm 2026./.'],
            }),
          ),
          'the-thuc/thieu-phan-rieng',
        ),
      ),
    ],
  },
];
