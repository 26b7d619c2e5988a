import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { MOVEMENT, type MovementParts, movementWith } from './emulation-plan.ts';
import { type Breach, type CoverageSection, found, row, whole } from './model.ts';

const launch = (parts: MovementParts): Breach => whole(movementWith(parts));
const grounds = (...lines: readonly string[]): Breach =>
  launch({ opening: [...lines, 'Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:'] });

const ENDED = 'vien-dan/het-hieu-luc';

/** `../shared/law/emulation.md`: which documents a plan may name as its căn cứ on which day. */
export const EMULATION_GROUNDS: CoverageSection = {
  law: 'luat-06-2022',
  title: 'Kế hoạch phong trào thi đua: căn cứ còn hiệu lực',
  rows: [
    row(
      'Điều 94',
      'Từ 01/01/2024 không lấy Luật Thi đua, khen thưởng năm 2003 làm căn cứ',
      found(grounds('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;'), ENDED),
    ),
    row(
      'Điều 94',
      'Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024',
      found(
        grounds(
          'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ),
        ENDED,
      ),
    ),
    row(
      'Nghị định số 152/2025/NĐ-CP',
      'Nghị định số 98/2023/NĐ-CP được thay từ 01/7/2025',
      found(
        grounds(
          'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ),
        ENDED,
      ),
    ),
    row(
      'Thông tư số 15/2025/TT-BNV',
      'Thông tư số 01/2024/TT-BNV được thay từ 05/8/2025',
      found(
        grounds(
          'Căn cứ Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng;',
        ),
        ENDED,
      ),
    ),
    row(
      'Thông tư số 143/2025/TT-BTC',
      'Thông tư số 28/2025/TT-BTC được thay từ 01/01/2026',
      found(grounds('Căn cứ Thông tư số 28/2025/TT-BTC ngày 26 tháng 5 năm 2025 của Bộ trưởng Bộ Tài chính;'), ENDED),
    ),
    row(
      'Nghị định số 152/2025/NĐ-CP',
      'Nghị định số 152/2025/NĐ-CP chỉ còn hiệu lực tới 01/3/2027',
      found(
        whole(
          movementWith({
            placeDate: 'Sông Hoa, ngày 15 tháng 3 năm 2027',
            subject: MOVEMENT.replace('2026', '2027'),
            opening: [
              'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
              'Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:',
            ],
            time: ['Thời gian: từ ngày 20/3/2027 đến ngày 15/12/2027.'],
            carryingOut: ['TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở lo việc chung, gửi kết quả trước ngày 15/12/2027./.'],
          }),
        ),
        ENDED,
      ),
    ),
    row(
      'Luật số 06/2026/QH16',
      'Từ 01/10/2026 viện dẫn Luật kèm lần sửa đổi năm 2026',
      found(
        whole(
          movementWith({
            placeDate: 'Sông Hoa, ngày 15 tháng 11 năm 2026',
            time: ['Thời gian: từ ngày 20/11/2026 đến ngày 15/12/2026.'],
            opening: [
              'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
              'Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:',
            ],
          }),
        ),
        'vien-dan/da-sua-doi',
      ),
    ),
    row(
      'Bảng văn bản',
      'Ngày của nghị định, thông tư, chỉ thị về thi đua ghi đúng',
      found(
        grounds('Căn cứ Nghị định số 152/2025/NĐ-CP ngày 15 tháng 6 năm 2025 của Chính phủ;'),
        'vien-dan/khac-danh-muc',
      ),
    ),
    row(
      'Bảng văn bản',
      'Cơ quan ban hành của các văn bản ấy ghi đúng',
      found(
        grounds(
          'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Ban Bí thư về tiếp tục đổi mới công tác thi đua, khen thưởng;',
        ),
        'vien-dan/khac-danh-muc',
      ),
    ),
  ],
};

/** `../shared/law/emulation.md`: what real plans have in common, beyond what the law asks. */
export const EMULATION_CUSTOM: CoverageSection = {
  law: 'thong-le',
  title: 'Kế hoạch phong trào thi đua: cách trình bày thường gặp',
  rows: [
    row('31 kế hoạch đã đọc', 'Có đoạn mở đầu hoặc căn cứ', found(launch({ opening: [] }), 'the-thuc/thieu-mo-dau')),
    row(
      '31 kế hoạch đã đọc',
      'Có mục mục đích, mục tiêu',
      found(
        launch({ goal: ['TÌNH HÌNH', 'Tạo khí thế sôi nổi nhằm nâng cao chất lượng lập hồ sơ của Sở.'] }),
        'the-thuc/thieu-muc',
      ),
    ),
    row(
      '31 kế hoạch đã đọc',
      'Có mục nội dung thi đua',
      found(
        launch({
          contents: ['VIỆC LẬP HỒ SƠ', 'Lập hồ sơ gọn, đủ thành phần.'],
          criteria: ['Hồ sơ được đánh số tờ.'],
        }),
        'the-thuc/thieu-muc',
      ),
    ),
    row(
      '31 kế hoạch đã đọc',
      'Có mục tổ chức thực hiện',
      found(
        launch({ carryingOut: ['CÁC PHÒNG', 'Văn phòng Sở lo việc chung./.'] }),
        'the-thuc/thieu-to-chuc-thuc-hien',
      ),
    ),
    row(
      '31 kế hoạch đã đọc',
      'Kết thúc bằng “./.”',
      found(launch({ carryingOut: ['TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở lo việc chung.'] }), 'the-thuc/dau-ket-thieu'),
    ),
    row('31 kế hoạch đã đọc', 'Có nơi nhận', found(launch({ recipients: [] }), 'the-thuc/thieu-noi-nhan')),
    row(
      'Thứ tự thường gặp',
      'Mục đích đứng trước nội dung, tổ chức thực hiện đứng sau',
      found(
        whole(
          planWith({
            subject: MOVEMENT,
            body: [
              'I. NỘI DUNG THI ĐUA',
              'Thi đua lập hồ sơ gọn, ít nhất 95% hồ sơ đủ thành phần.',
              'II. MỤC ĐÍCH, YÊU CẦU',
              'Tạo khí thế sôi nổi ngay từ đầu năm.',
              'III. TỔ CHỨC THỰC HIỆN',
              'Văn phòng Sở lo việc chung./.',
            ],
          }),
        ),
        'the-thuc/muc-trai-thu-tu',
      ),
    ),
    row(
      'Phụ lục I, Phần I, Mục II, khoản 6',
      'Đánh số “1.”, “a)”, không “1)”',
      found(
        launch({
          contents: ['NỘI DUNG THI ĐUA', '1) Lập hồ sơ gọn, đủ thành phần.', '2) Tra cứu được ngay khi có người hỏi.'],
        }),
        'bo-cuc/sai-kieu-danh-so',
      ),
    ),
  ],
};
