import { partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, printed, row, whole } from './model.ts';

const LAW = 'hd05-2026';
const at = (place: string): string => `Phần II, mục I, điểm ${place}`;
const plan = (parts: Parameters<typeof partyPlanWith>[0]) => whole(partyPlanWith(parts));

const TYPES: readonly (readonly [string, string])[] = [
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['QUY ĐỊNH', 'QĐ'],
  ['CHỈ THỊ', 'CT'],
  ['CHƯƠNG TRÌNH', 'CTr'],
  ['THÔNG TRI', 'TT'],
  ['TỜ TRÌNH', 'TTr'],
  ['KẾT LUẬN', 'KL'],
  ['QUY CHẾ', 'QC'],
  ['BÁO CÁO', 'BC'],
  ['HƯỚNG DẪN', 'HD'],
  ['THÔNG BÁO', 'TB'],
];

/** Hướng dẫn 05-HD/VPTW (and 36-HD/VPTW for older documents): the header of Party documents. */
export const PARTY_HEADER: readonly CoverageSection[] = [
  {
    law: LAW,
    title: 'Hướng dẫn 05-HD/VPTW: phần đầu văn bản của Đảng',
    rows: [
      row(
        at('1.2'),
        'Có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
        found(plan({ nationalTitle: '' }), 'the-thuc/thieu-tieu-de-dang'),
      ),
      row(
        at('1.2'),
        'Không dùng Quốc hiệu',
        found(
          plan({ nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' }),
          'the-thuc/quoc-hieu-trong-van-ban-dang',
        ),
      ),
      row(
        'Phần II, mục I',
        'Không lẫn thể thức của Đảng và của Nhà nước',
        found(
          [
            plan({ number: 'Số: 12/KH-ĐU', signature: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'] }),
            whole(planWith({ number: 'Số 12-KH/SNV', signature: ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] })),
          ],
          'the-thuc/lan-hai-the-thuc',
        ),
      ),
      row(at('1.2'), 'Dưới tiêu đề có nét kẻ dài bằng tiêu đề', printed('nét kẻ dưới tiêu đề', 'nét kẻ: tiêu đề Đảng')),
      row(
        at('2.1'),
        'Có tên cơ quan ban hành',
        found(
          whole(partyPlanWith({ agency: '' }).replace('ĐẢNG BỘ TỈNH SÔNG HOA\n', '')),
          'the-thuc/thieu-ten-co-quan',
        ),
      ),
      row(
        at('2.2'),
        'Dưới tên cơ quan có dấu “*”',
        found(
          [whole(partyPlanWith({}).replace('\n*', '')), whole(partyPlanWith({}).replace('\n*', '\n-----'))],
          'the-thuc/thieu-sao-dang',
        ),
      ),
      row(
        at('2.1.2c'),
        'Cấp xã, cơ sở, chi bộ: cấp trên là “ĐẢNG BỘ …”',
        found(whole(partyPlanWith({}).replace('ĐẢNG BỘ TỈNH', 'TỈNH ỦY')), 'the-thuc/cap-tren-dang'),
      ),
      row(at('3'), 'Có số, ký hiệu', found(plan({ number: '' }), 'the-thuc/thieu-so-ky-hieu')),
      row(
        at('3.2.2'),
        'Sau “Số” không có dấu hai chấm',
        found(plan({ number: 'Số: 12-KH/ĐU' }), 'the-thuc/so-hai-cham'),
      ),
      row(
        at('3.2.2'),
        'Gạch nối giữa số và tên loại, gạch chéo trước cơ quan',
        found(plan({ number: 'Số 12/KH-ĐU' }), 'the-thuc/so-ky-hieu-kieu'),
      ),
      row(at('3.2.2'), 'Số nhỏ hơn 10 thêm số 0', found(plan({ number: 'Số 5-KH/ĐU' }), 'the-thuc/so-thieu-so-khong')),
      row(
        at('3.2.2'),
        'Số, ký hiệu không có dấu cách, gạch dài',
        found(
          [plan({ number: 'Số 12 - KH/ĐU' }), plan({ number: 'Số 12–KH/ĐU' })],
          'the-thuc/so-ky-hieu-khoang-trang',
          'the-thuc/so-ky-hieu-gach',
        ),
      ),
      row(
        at('3.1.2a'),
        'Chữ tên loại trong ký hiệu khớp tên loại',
        found(plan({ number: 'Số 05-CT/ĐU' }), 'the-thuc/ky-hieu-ten-loai'),
      ),
      row(
        at('3.1.2a'),
        'Quy định từ 27/5/2026 dùng “QĐ”, trước đó “QĐi”',
        found(plan({ type: 'QUY ĐỊNH', number: 'Số 12-QĐi/ĐU' }), 'the-thuc/ky-hieu-ten-loai'),
      ),
      row(
        at('3.1.1'),
        'Năm không nằm trong ký hiệu',
        found(plan({ number: 'Số 05-KH/2026/ĐU' }), 'the-thuc/so-ky-hieu-kieu'),
      ),
      row(at('3.1.1'), 'Số theo từng tên loại, từ 01 mỗi nhiệm kỳ', byHand('phải biết sổ đăng ký và nhiệm kỳ')),
      row(
        at('3.1.2b'),
        'Chữ viết tắt cấp ủy theo bảng (TU, ĐU, CB)',
        found(plan({ number: 'Số 12-KH/ĐUP' }), 'the-thuc/ky-hieu-co-quan-dang'),
      ),
      row(
        at('3.1.2b'),
        'Chữ viết tắt cơ quan tham mưu, đơn vị theo bảng (BTCTU, UBKTTW …)',
        byHand('bảng không đóng: tên đơn vị không cho biết chắc chữ viết tắt'),
      ),
      row(at('4'), 'Có địa danh, ngày tháng', found(plan({ placeDate: '' }), 'the-thuc/thieu-dia-danh-thoi-gian')),
      row(
        at('4.2'),
        'Phẩy sau địa danh; ngày, tháng, năm viết chữ',
        found(plan({ placeDate: 'Bình Minh ngày 15/6/2026' }), 'the-thuc/dia-danh-thoi-gian'),
      ),
      row(
        at('4.2'),
        'Ngày dưới 10, tháng dưới 3 thêm số 0',
        found(plan({ placeDate: 'Bình Minh, ngày 5 tháng 6 năm 2026' }), 'the-thuc/ngay-thieu-so-khong'),
      ),
      row(
        at('4.1.1c'),
        'Địa danh một âm tiết thì ghi thêm cấp',
        found(plan({ placeDate: 'Huế, ngày 15 tháng 6 năm 2026' }), 'the-thuc/dia-danh-mot-am-tiet'),
      ),
      row(
        at('4.1.1c'),
        'Địa danh là tên người, trùng tên tỉnh thì ghi thêm cấp',
        byHand('phải biết tên người và tên đơn vị hành chính'),
      ),
      row(
        at('5.2'),
        'Có tên loại (trừ công văn), in hoa',
        found(
          [plan({ type: '' }), plan({ type: 'Kế hoạch' })],
          'the-thuc/thieu-ten-loai',
          'the-thuc/ten-loai-viet-hoa',
        ),
      ),
      row(at('5.2'), 'Có trích yếu', found(plan({ subject: '' }), 'the-thuc/thieu-trich-yeu')),
      row(
        at('5.2'),
        'Dưới trích yếu có năm gạch nối',
        found(whole(partyPlanWith({}).replace('\n-----', '')), 'the-thuc/thieu-gach-trich-yeu'),
      ),
      row(
        at('5.2.3'),
        'Công văn: trích yếu dưới số, không có dòng tên loại',
        found(plan({ type: 'CÔNG VĂN', number: 'Số 12-CV/ĐU' }), 'the-thuc/cong-van-co-ten-loai'),
      ),
    ],
  },
  {
    law: LAW,
    title: 'Hướng dẫn 05-HD/VPTW: chữ viết tắt tên loại',
    repeats: true,
    rows: TYPES.map(([type, sign]) =>
      row(
        at('3.1.2a'),
        `${type}: “${sign}”`,
        found(plan({ type, number: 'Số 12-KH/ĐU' }), 'the-thuc/ky-hieu-ten-loai'),
      ),
    ),
  },
];
