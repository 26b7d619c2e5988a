import { decisionWith, letterWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

const at = (place: string): string => `Phụ lục I, Phần I, Mục II, khoản ${place}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: place and date, type, subject. */
export const ND30_OPENING: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: địa danh, thời gian, tên loại, trích yếu',
    rows: [
      row(
        at('4, điểm c'),
        'Sau địa danh có dấu phẩy',
        found(whole(planWith({ placeDate: 'Sông Hoa ngày 15 tháng 3 năm 2026' })), 'the-thuc/dia-danh-thoi-gian'),
      ),
      row(
        at('4, điểm b'),
        'Ngày, tháng, năm viết đủ chữ',
        found(whole(planWith({ placeDate: 'Sông Hoa, ngày 15/3/2026' })), 'the-thuc/dia-danh-thoi-gian'),
      ),
      row(
        at('4, điểm b'),
        'Ngày nhỏ hơn 10, tháng 1, 2 thêm số 0',
        found(
          [
            whole(planWith({ placeDate: 'Sông Hoa, ngày 5 tháng 3 năm 2026' })),
            whole(planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 2 năm 2026' })),
          ],
          'the-thuc/ngay-thieu-so-khong',
        ),
      ),
      row(
        at('4, điểm b'),
        'Tháng 3 đến tháng 9 không thêm số 0',
        found(whole(planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 03 năm 2026' })), 'the-thuc/thang-thua-so-khong'),
      ),
      row(
        at('4, điểm b'),
        'Ngày ban hành có thật',
        found(whole(planWith({ placeDate: 'Sông Hoa, ngày 31 tháng 4 năm 2026' })), 'the-thuc/ngay-khong-co'),
      ),
      row(
        at('4, điểm c'),
        'Chữ cái đầu của địa danh viết hoa',
        found(whole(planWith({ placeDate: 'sông hoa, ngày 15 tháng 3 năm 2026' })), 'the-thuc/dia-danh-thoi-gian'),
      ),
      row(
        at('4, điểm a'),
        'Địa danh là tên đơn vị hành chính nơi đóng trụ sở (cơ quan trung ương) hoặc của chính cấp ấy',
        found(whole(planWith({ placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026' })), 'the-thuc/dia-danh-khac-co-quan'),
      ),
      row(
        at('4, điểm a'),
        'Đơn vị mang tên người, chữ số, sự kiện thì ghi đủ cấp (“Phường Điện Biên Phủ”, “Quận 1”)',
        found(
          whole(
            planWith({ placeDate: 'Hồ Chí Minh, ngày 15 tháng 3 năm 2026' }).replace(
              'TỈNH SÔNG HOA',
              'THÀNH PHỐ HỒ CHÍ MINH',
            ),
          ),
          'the-thuc/dia-danh-thieu-cap',
        ),
      ),
      row(
        at('5, điểm b'),
        'Tên loại viết in hoa',
        found(whole(planWith({ type: 'Kế hoạch' })), 'the-thuc/ten-loai-viet-hoa'),
      ),
      row(
        at('5, điểm b'),
        'Trích yếu viết chữ thường',
        found(whole(planWith({ subject: 'RÀ SOÁT HỒ SƠ LƯU TRỮ NĂM 2026' })), 'the-thuc/trich-yeu-in-hoa'),
      ),
      row(
        at('5'),
        'Trích yếu không có dấu câu ở cuối',
        found(whole(planWith({ subject: 'Rà soát hồ sơ lưu trữ năm 2026.' })), 'the-thuc/trich-yeu-dau-cham'),
      ),
      row(
        at('5, điểm b'),
        'Trích yếu công văn bắt đầu bằng “V/v”',
        found(whole(letterWith({ subject: 'Nộp lưu hồ sơ năm 2025' })), 'the-thuc/trich-yeu-thieu-vv'),
      ),
      row(
        at('5, điểm b'),
        'Công văn có trích yếu dưới số, ký hiệu',
        found(whole(letterWith({ type: '' })), 'the-thuc/thieu-trich-yeu'),
      ),
      row(
        at('5, điểm b'),
        '“V/v” chỉ dùng cho công văn',
        found(
          [
            whole(planWith({ subject: 'V/v rà soát hồ sơ lưu trữ năm 2026' })),
            whole(decisionWith({ subject: 'V/v thành lập Tổ rà soát hồ sơ' })),
          ],
          'the-thuc/trich-yeu-vv',
        ),
      ),
      row(at('5'), 'Trích yếu phản ánh đúng nội dung', byHand('phải hiểu nội dung')),
    ],
  },
];
