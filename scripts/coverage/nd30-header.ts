import { decisionWith, letterWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, inFolder, row, whole } from './model.ts';

const at = (place: string): string => `Phụ lục I, Phần I, Mục II, khoản ${place}`;

/** Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I: the parts; Quốc hiệu, agency, number. */
export const ND30_HEADER: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Điều 8: các thành phần',
    rows: [
      row(
        'Điều 8, khoản 2, điểm a',
        'Có Quốc hiệu',
        found(whole(planWith({ nationalTitle: '' })), 'the-thuc/thieu-quoc-hieu'),
      ),
      row('Điều 8, khoản 2, điểm a', 'Có Tiêu ngữ', found(whole(planWith({ motto: '' })), 'the-thuc/thieu-tieu-ngu')),
      row(
        'Điều 8, khoản 2, điểm b',
        'Có tên cơ quan ban hành',
        found(
          whole(planWith({ agency: '' }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', '')),
          'the-thuc/thieu-ten-co-quan',
        ),
      ),
      row(
        'Điều 8, khoản 2, điểm c',
        'Có số, ký hiệu',
        found(whole(planWith({ number: '' })), 'the-thuc/thieu-so-ky-hieu'),
      ),
      row(
        'Điều 8, khoản 2, điểm d',
        'Có địa danh, thời gian ban hành',
        found(whole(planWith({ placeDate: '' })), 'the-thuc/thieu-dia-danh-thoi-gian'),
      ),
      row('Điều 8, khoản 2, điểm đ', 'Có tên loại', found(whole(planWith({ type: '' })), 'the-thuc/thieu-ten-loai')),
      row(
        'Điều 8, khoản 2, điểm đ',
        'Có trích yếu',
        found(whole(planWith({ subject: '' })), 'the-thuc/thieu-trich-yeu'),
      ),
      row(
        'Điều 8, khoản 2, điểm e',
        'Có nội dung',
        found([whole(planWith({ body: [] })), whole(decisionWith({ body: [] }))], 'the-thuc/thieu-noi-dung'),
      ),
      row(
        'Điều 8, khoản 2, điểm g',
        'Có chức vụ, họ tên người ký',
        found(whole(planWith({ signature: [] })), 'the-thuc/thieu-chu-ky'),
      ),
      row('Điều 8, khoản 2, điểm h', 'Có dấu, chữ ký số', byHand('dấu và chữ ký số không nằm trong chữ của văn bản')),
      row(
        'Điều 8, khoản 2, điểm i',
        'Có nơi nhận',
        found(whole(planWith({ recipients: [] })), 'the-thuc/thieu-noi-nhan'),
      ),
      row(
        'Điều 8',
        'Các phần của phần đầu đủ và đi cùng nhau',
        found(
          whole(
            'KẾ HOẠCH\nRà soát hồ sơ lưu trữ năm 2026\nĐể hồ sơ được nộp đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH\nHồ sơ được rà soát đầy đủ.\nII. NỘI DUNG\nRà soát hồ sơ đã giải quyết xong.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, đôn đốc./.',
          ),
          'the-thuc/thieu-phan-dau',
        ),
      ),
    ],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: Quốc hiệu, tên cơ quan',
    rows: [
      row(
        at('1, điểm a'),
        'Quốc hiệu viết đúng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, in hoa',
        found(
          [
            whole(planWith({ nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM' })),
            whole(planWith({ nationalTitle: 'Cộng hòa xã hội chủ nghĩa Việt Nam' })),
          ],
          'the-thuc/quoc-hieu',
        ),
      ),
      row(
        at('1, điểm b'),
        'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: chữ hoa đầu ba cụm từ',
        found(whole(planWith({ motto: 'Độc lập - tự do - hạnh phúc' })), 'the-thuc/tieu-ngu'),
      ),
      row(
        at('1, điểm b'),
        'Giữa các cụm từ của Tiêu ngữ là gạch nối có dấu cách hai bên',
        found(whole(planWith({ motto: 'Độc lập – Tự do – Hạnh phúc' })), 'the-thuc/tieu-ngu'),
      ),
      row(
        at('2, điểm b'),
        'Tên cơ quan ban hành, cơ quan chủ quản viết in hoa',
        found(whole(planWith({ agency: 'Sở Nội vụ' })), 'the-thuc/co-quan-chua-in-hoa'),
      ),
      row(
        at('2, điểm a'),
        'Tên cơ quan ban hành là tên chính thức, đầy đủ',
        found(
          [
            whole(planWith({ agency: 'UBND PHƯỜNG BÌNH MINH', placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026' })),
            whole(planWith({ agency: 'SỞ GD&ĐT' })),
          ],
          'the-thuc/co-quan-viet-tat',
        ),
      ),
      row(at('2, điểm a'), 'Cơ quan chủ quản trực tiếp là cơ quan nào', byHand('phải biết tổ chức bộ máy của cơ quan')),
      row(
        at('2, điểm a'),
        'Cơ quan địa phương ghi thêm tên tỉnh, xã nơi đóng trụ sở',
        found(
          whole(planWith({ agency: 'SỞ NỘI VỤ' }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'ỦY BAN NHÂN DÂN')),
          'the-thuc/co-quan-thieu-dia-phuong',
        ),
      ),
    ],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: số, ký hiệu',
    rows: [
      row(
        at('3, điểm c'),
        'Sau “Số” có dấu hai chấm',
        found(whole(planWith({ number: 'Số 12/KH-SNV' })), 'the-thuc/so-hai-cham'),
      ),
      row(
        at('3, điểm c'),
        'Giữa số và ký hiệu là gạch chéo',
        found(whole(planWith({ number: 'Số: 12-KH/SNV' })), 'the-thuc/so-ky-hieu-kieu'),
      ),
      row(
        at('3, điểm c'),
        'Giữa các nhóm chữ của ký hiệu là gạch nối',
        found(
          [whole(planWith({ number: 'Số: 12/KH–SNV' })), whole(planWith({ number: 'Số: 12/KHSNV' }))],
          'the-thuc/so-ky-hieu-gach',
          'the-thuc/so-ky-hieu-kieu',
        ),
      ),
      row(
        at('3, điểm c'),
        'Số, ký hiệu không có dấu cách',
        found(whole(planWith({ number: 'Số: 12/KH - SNV' })), 'the-thuc/so-ky-hieu-khoang-trang'),
      ),
      row(
        at('3, điểm c'),
        'Số nhỏ hơn 10 thêm số 0',
        found(whole(planWith({ number: 'Số: 9/KH-SNV' })), 'the-thuc/so-thieu-so-khong'),
      ),
      row(
        at('3, điểm c'),
        '“Số” viết chữ thường, hoa chữ đầu',
        found(whole(planWith({ number: 'số: 12/KH-SNV' })), 'the-thuc/so-hai-cham'),
      ),
      row(
        at('3, điểm c'),
        'Ký hiệu viết in hoa, đúng chữ Việt',
        found(
          [whole(planWith({ number: 'Số: 12/kh-SNV' })), whole(planWith({ number: 'Số: 12/KH-ÐU' }))],
          'the-thuc/so-ky-hieu-chu-la',
        ),
      ),
      row(
        at('3, điểm b'),
        'Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan',
        found(whole(planWith({ number: 'Số: 12/TB-SNV' })), 'the-thuc/ky-hieu-ten-loai'),
      ),
      row(
        at('3, điểm b'),
        'Ký hiệu công văn không có chữ tên loại (“CV”)',
        found(whole(letterWith({ number: 'Số: 25/CV-SNV' })), 'the-thuc/ky-hieu-ten-loai'),
      ),
      row(
        at('3'),
        'Năm không nằm trong ký hiệu văn bản hành chính',
        found(whole(planWith({ number: 'Số: 12/2026/KH-SNV' })), 'the-thuc/so-ky-hieu-kieu'),
      ),
      row(
        at('3, điểm c'),
        'Ký hiệu chỉ gồm chữ, gạch nối, gạch chéo',
        found(whole(planWith({ number: 'Số: 12/KH-SGD&ĐT' })), 'the-thuc/so-ky-hieu-dau-la'),
      ),
      row(
        at('3, điểm b'),
        'Chữ viết tắt tên cơ quan, đơn vị theo quy định của người đứng đầu',
        byHand('mỗi cơ quan tự quy định, không có danh sách đóng'),
      ),
      row(
        'Điều 15, khoản 1',
        'Trong một năm không có hai văn bản cùng số, ký hiệu',
        found(
          inFolder(planWith({}), planWith({ subject: 'Bảo quản tài liệu lưu trữ năm 2026' })),
          'nhat-quan/trung-so-van-ban',
        ),
      ),
      row(
        'Điều 15, khoản 1',
        'Số bắt đầu từ 01 mỗi năm, liên tục',
        byHand('phải có sổ đăng ký văn bản: một thư mục hiếm khi giữ đủ văn bản của năm'),
      ),
      row(
        at('3, điểm a'),
        'Hội đồng, ban, tổ dùng dấu cơ quan thì lấy hệ thống số riêng',
        byHand('phải biết sổ đăng ký văn bản'),
      ),
    ],
  },
];
