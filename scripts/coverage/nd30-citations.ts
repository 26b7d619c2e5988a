import { decisionWith, GROUND, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

const at = (place: string): string => `Phụ lục I, Phần I, Mục II, khoản ${place}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ, citations. */
export const ND30_CITATIONS: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: căn cứ, viện dẫn',
    rows: [
      row(
        at('6, điểm a'),
        'Có căn cứ hoặc phần mở đầu',
        found(
          [whole(planWith({ opening: [] })), whole(decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', 'QUYẾT ĐỊNH:'] }))],
          'the-thuc/thieu-mo-dau',
        ),
      ),
      row(
        at('6, điểm a'),
        'Mỗi căn cứ một dòng',
        found(
          whole(
            decisionWith({
              opening: [
                'GIÁM ĐỐC SỞ NỘI VỤ',
                `${GROUND.replace('.', ';')} Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.`,
                'QUYẾT ĐỊNH:',
              ],
            }),
          ),
          'the-thuc/can-cu-chung-dong',
        ),
      ),
      row(
        at('6, điểm a'),
        'Cuối dòng căn cứ, trừ dòng cuối, là dấu chấm phẩy',
        found(
          whole(
            decisionWith({
              opening: ['GIÁM ĐỐC SỞ NỘI VỤ', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,', GROUND, 'QUYẾT ĐỊNH:'],
            }),
          ),
          'the-thuc/can-cu-dau-cuoi',
        ),
      ),
      row(
        at('6, điểm a'),
        'Căn cứ cuối cùng kết thúc bằng dấu chấm (dấu chấm phẩy được bỏ qua, vì văn bản đã ban hành hay viết)',
        found(
          whole(decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', GROUND.replace(/\.$/u, ','), 'QUYẾT ĐỊNH:'] })),
          'the-thuc/can-cu-dau-cuoi',
        ),
      ),
      row(
        at('6, điểm a, b'),
        'Luật, pháp lệnh không ghi số, cơ quan',
        found(
          'Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022, Sở tổ chức phong trào.',
          'vien-dan/luat-co-so',
        ),
      ),
      row(
        at('6, điểm b'),
        'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan, trích yếu',
        found('Thực hiện Kế hoạch số 15/KH-UBND, các phòng rà soát hồ sơ.', 'vien-dan/lan-dau-thieu'),
      ),
      row(
        at('6, điểm b'),
        'Lần sau chỉ ghi tên loại và số, ký hiệu',
        found(
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ, các phòng lập danh mục.\n\nKết quả thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ được báo cáo hằng quý.',
          'vien-dan/lan-sau-day-du',
        ),
      ),
      row(
        at('6, điểm b'),
        'Thời gian ban hành đứng trước cơ quan ban hành',
        found(
          'Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh Sông Hoa ngày 12 tháng 01 năm 2026 về rà soát hồ sơ, các phòng lập danh mục.',
          'vien-dan/co-quan-truoc-ngay',
        ),
      ),
      row(
        at('6, điểm b'),
        'Viện dẫn có chữ “số” và có ký hiệu',
        found(
          [
            'Thực hiện Kế hoạch 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ, các phòng lập danh mục.',
            'Thực hiện Kế hoạch số 15 ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          ],
          'vien-dan/chu-so',
          'vien-dan/thieu-ky-hieu',
        ),
      ),
      row(
        at('6, điểm b'),
        'Số, ký hiệu viện dẫn viết đúng',
        found(
          [
            'Thực hiện Kế hoạch số 15/KH - UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Kế hoạch số 5/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Kế hoạch số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          ],
          'vien-dan/ky-hieu-dau-cach',
          'vien-dan/so-thieu-so-khong',
          'vien-dan/ten-loai-khac-ky-hieu',
        ),
      ),
      row(
        at('6, điểm b'),
        'Cơ quan ban hành được ghi là cơ quan của ký hiệu',
        found(
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ về công tác văn thư, các phòng rà soát hồ sơ.',
          'vien-dan/co-quan-khac-ky-hieu',
        ),
      ),
      row(
        at('3, điểm b, c'),
        'Số, ký hiệu viện dẫn đúng dạng của Nhà nước, của Đảng; đúng chữ viết tắt tên loại',
        found(
          [
            'Thực hiện Kế hoạch số 15-KH/UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Quyết định số 15/QD-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          ],
          'vien-dan/ky-hieu-sai-dang',
          'vien-dan/ky-hieu-sai-chu',
        ),
      ),
      row(
        at('4, điểm b'),
        'Ngày viện dẫn viết số thì dùng gạch chéo',
        found(
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 12-01-2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          'vien-dan/ngay-sai-dau',
        ),
      ),
      row(
        at('6, điểm b'),
        'Mỗi văn bản viện dẫn có tên loại của nó',
        found(
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026, số 16/KH-UBND ngày 13 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          'vien-dan/loai-dung-chung',
        ),
      ),
      row(
        at('3, điểm c'),
        'Ký hiệu viện dẫn không lẫn gạch dài, chữ của bảng mã khác',
        found(
          [
            'Thực hiện Kế hoạch số 15/KH–UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Quyết định số 15/QÐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          ],
          'vien-dan/ky-hieu-sai-gach',
          'vien-dan/ky-hieu-chu-la',
        ),
      ),
      row(
        at('4, điểm b'),
        'Ngày viện dẫn có thật, thêm số 0 như ngày ban hành',
        found(
          [
            'Thực hiện Kế hoạch số 15/KH-UBND ngày 31 tháng 4 năm 2025 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Kế hoạch số 15/KH-UBND ngày 2 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
            'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 03 năm 2025 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          ],
          'vien-dan/ngay-khong-co-that',
          'vien-dan/ngay-thieu-so-khong',
          'vien-dan/ngay-thua-so-khong',
        ),
      ),
      row(
        at('6, điểm b'),
        'Văn bản viện dẫn ban hành trước văn bản này',
        found(
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          'vien-dan/ngay-sau-van-ban',
        ),
      ),
      row(
        at('6'),
        'Viện dẫn văn bản đang có hiệu lực',
        found(
          'Thực hiện Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng, Sở tổ chức phong trào.',
          'vien-dan/het-hieu-luc',
        ),
      ),
      row(
        at('6, điểm b'),
        'Ngày, cơ quan, trích yếu của văn bản viện dẫn đúng với bản gốc',
        found(
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020 của Chính phủ về công tác văn thư, các phòng rà soát hồ sơ.',
          'vien-dan/khac-danh-muc',
        ),
      ),
      row(
        'Phụ lục III, Mẫu 1.1, 1.2, 1.3',
        'Quyết định, nghị quyết có dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”',
        found(whole(decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', GROUND] })), 'the-thuc/thieu-dong-quyet-dinh'),
      ),
      row(at('6'), 'Căn cứ đúng thẩm quyền, đúng nội dung', byHand('phải hiểu nội dung')),
    ],
  },
];
