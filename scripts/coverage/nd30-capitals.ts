import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

const LAW = 'nd30-2020';
const at = (place: string): string => `Phụ lục II, Mục ${place}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục II. Grade C of the sheet (needs to understand the text) is left to people. */
export const ND30_CAPITALS: readonly CoverageSection[] = [
  {
    law: LAW,
    title: 'Nghị định 30, Phụ lục II: viết hoa',
    rows: [
      row(
        at('I'),
        'Chữ đầu câu, đầu đoạn viết hoa',
        found('các phòng rà soát hồ sơ trong quý II.', 'viet-hoa/dau-doan-chu-thuong'),
      ),
      row(
        at('I'),
        'Chữ đầu sau dấu chấm, hỏi, than viết hoa',
        found(
          [
            'Hồ sơ được rà soát trong quý II. các phòng báo cáo kết quả.',
            'Vì sao hồ sơ nộp chậm? các phòng nêu rõ lý do.',
          ],
          'viet-hoa/dau-cau-chu-thuong',
        ),
      ),
      row(
        at('I'),
        'Chữ đầu mỗi ý xuống dòng viết hoa',
        found('- lãnh đạo Sở theo dõi;\n\n- các phòng báo cáo.', 'viet-hoa/dau-y-chu-thuong'),
      ),
      row(at('I'), 'Sau dấu chấm phẩy trong dòng', byHand('phụ lục không nói; viết hoa ở đó có thể là tên riêng')),
      row(
        at('II, khoản 1, điểm a'),
        'Tên người Việt: hoa chữ đầu mọi âm tiết (ở phần ký)',
        found(whole(planWith({ signature: ['GIÁM ĐỐC', 'Lê minh Khuê'] })), 'viet-hoa/ho-ten-nguoi-ky'),
      ),
      row(at('II, khoản 1, điểm a'), 'Tên người Việt trong chữ chạy', byHand('không có danh sách tên người')),
      row(
        at('II, khoản 1, điểm b'),
        'Tên hiệu, nhân vật lịch sử: Bác Hồ, Vua Hùng …',
        found('Cán bộ học tập tấm gương của bác Hồ.', 'viet-hoa/ten-ton-kinh'),
      ),
      row(
        at('II, khoản 2'),
        'Tên người nước ngoài phiên âm: hoa chữ đầu mỗi thành phần',
        found('Tác phẩm của V.I. Lê-Nin được giới thiệu.', 'viet-hoa/ten-nuoc-ngoai'),
      ),
      row(
        at('III, khoản 1, điểm a'),
        'Danh từ chung của đơn vị hành chính viết thường giữa câu',
        found('Các đơn vị của Tỉnh Nam Định trao đổi kinh nghiệm.', 'viet-hoa/don-vi-hanh-chinh'),
      ),
      row(
        at('III, khoản 1, điểm b'),
        'Đơn vị mang chữ số: viết hoa cả danh từ chung (“Quận 1”)',
        found('Cuộc họp tổ chức tại trụ sở phường 3.', 'viet-hoa/don-vi-hanh-chinh'),
      ),
      row(
        at('III, khoản 1, điểm b'),
        'Đơn vị mang tên người, sự kiện: viết hoa cả danh từ chung',
        found('Cuộc họp tổ chức tại phường Điện Biên Phủ.', 'viet-hoa/don-vi-ten-nguoi'),
      ),
      row(
        at('III, khoản 1, điểm c'),
        '“Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” trong tên cơ quan của viện dẫn',
        found(
          'Thực hiện Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân thành phố Hồ Chí Minh về rà soát hồ sơ.',
          'vien-dan/co-quan-sai-chu-hoa',
        ),
      ),
      row(
        at('III, khoản 1, điểm c'),
        '“Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” trong chữ chạy',
        found('Hội nghị tổ chức tại thành phố Hồ Chí Minh.', 'viet-hoa/don-vi-hanh-chinh'),
      ),
      row(at('III, khoản 1, điểm c'), '“Thành phố” đứng một mình chỉ thành phố mình', byHand('phụ lục không nói')),
      row(
        at('III, khoản 1, điểm d'),
        'Danh từ địa hình thành tên riêng: Cửa Lò, Vũng Tàu',
        found('Đoàn công tác đến vũng Tàu.', 'viet-hoa/dia-hinh'),
      ),
      row(
        at('III, khoản 1, điểm d'),
        'Danh từ địa hình đứng trước tên riêng viết thường',
        found('Đoàn khảo sát dọc Sông Vàm Cỏ.', 'viet-hoa/dia-hinh'),
      ),
      row(
        at('III, khoản 1, điểm đ'),
        'Tên vùng từ phương hướng: Tây Bắc, Bắc Bộ',
        found('Các tỉnh vùng tây Bắc và Nam bộ tham dự.', 'viet-hoa/vung-mien'),
      ),
      row(
        at('III, khoản 2'),
        'Địa danh nước ngoài phiên âm: hoa chữ đầu, gạch nối',
        found('Đoàn thăm Mát-Xcơ-Va.', 'viet-hoa/ten-nuoc-ngoai'),
      ),
      row(
        at('IV, khoản 1, điểm a'),
        'Tên cơ quan trong viện dẫn: hoa chữ đầu mỗi cụm chỉ loại, chức năng, lĩnh vực',
        found(
          'Thực hiện Thông tư số 26/2026/TT-BNV ngày 12 tháng 01 năm 2026 của Bộ nội vụ về rà soát hồ sơ.',
          'vien-dan/co-quan-sai-chu-hoa',
        ),
      ),
      row(
        at('IV, khoản 1, điểm a'),
        'Tên cơ quan trong chữ chạy viết hoa đúng',
        found('Các phòng báo cáo Ủy Ban Nhân Dân tỉnh.', 'viet-hoa/ten-co-quan'),
      ),
      row(
        at('IV, khoản 1, điểm b'),
        '“Ban Chấp hành Trung ương Đảng”, “Văn phòng Trung ương Đảng”',
        found('Báo cáo được gửi Văn phòng trung ương Đảng.', 'viet-hoa/ten-co-quan'),
      ),
      row(at('IV, khoản 1'), '“Trung ương” hay “trung ương”', byHand('chính phụ lục viết cả hai')),
      row(
        at('IV, khoản 2'),
        'Tên tổ chức nước ngoài dịch nghĩa',
        found('Đại diện Liên Hợp Quốc tham dự.', 'viet-hoa/to-chuc-nuoc-ngoai'),
      ),
      row(
        at('V, khoản 1'),
        '“Nhân dân”, “Nhà nước” (danh từ) viết hoa',
        found('Các tầng lớp nhân dân hưởng ứng phong trào.', 'viet-hoa/nhan-dan-nha-nuoc'),
      ),
      row(
        at('V, khoản 2'),
        'Huân chương, danh hiệu nhà nước viết hoa; “hạng Nhất”',
        found('Tập thể được tặng huân chương lao động hạng nhất.', 'viet-hoa/danh-hieu-khen-thuong'),
      ),
      row(
        at('V, khoản 2'),
        'Danh hiệu thi đua chỉ hoa chữ đầu',
        found('Xét tặng danh hiệu “Chiến Sĩ Thi Đua cơ sở”.', 'viet-hoa/danh-hieu-khen-thuong'),
      ),
      row(
        at('V, khoản 3'),
        'Chức vụ, học vị gắn với người cụ thể viết hoa',
        found('Đồng chí giám đốc Lê Minh Khuê chủ trì.', 'viet-hoa/chuc-vu-ho-ten'),
      ),
      row(at('V, khoản 3'), 'Chức vụ không gắn với người', byHand('phải hiểu câu')),
      row(
        at('V, khoản 4'),
        '“Đảng”, “Bác”, “Người”: “của Đảng”',
        found('Cán bộ nắm vững chủ trương của đảng.', 'viet-hoa/ten-ton-kinh'),
      ),
      row(at('V, khoản 4'), '“đảng” dùng như tính từ', byHand('phải hiểu câu')),
      row(
        at('V, khoản 5'),
        'Ngày lễ, ngày kỷ niệm',
        found('Phong trào chào mừng ngày Quốc Khánh 2-9.', 'viet-hoa/ngay-le'),
      ),
      row(
        at('V, khoản 6'),
        'Tên loại của văn bản cụ thể viết hoa',
        found(
          'Thực hiện kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về rà soát hồ sơ.',
          'vien-dan/ten-loai-chu-thuong',
        ),
      ),
      row(
        at('V, khoản 6'),
        'Tên luật: hoa chữ đầu của tên, đủ dấu phẩy',
        found(
          [
            'Thực hiện Luật Thi đua, Khen thưởng, Sở tổ chức phong trào.',
            'Thực hiện Luật Phòng chống tham nhũng, Sở kê khai tài sản.',
          ],
          'vien-dan/ten-luat-sai',
        ),
      ),
      row(
        at('V, khoản 6'),
        '“Kế hoạch này”, “Quyết định này” viết hoa',
        found('Các phòng căn cứ kế hoạch này để thực hiện.', 'viet-hoa/van-ban-nay-chu-thuong'),
      ),
      row(
        at('V, khoản 7'),
        'Viện dẫn phần, chương, mục, điều: viết hoa',
        found('Thực hiện quy định tại khoản 2 điều 5 Luật Thi đua, khen thưởng.', 'viet-hoa/dieu-chuong-chu-thuong'),
      ),
      row(
        at('V, khoản 7'),
        'Viện dẫn khoản, điểm: viết thường',
        found('Thực hiện quy định tại Khoản 2 Điều 5 Luật Thi đua, khen thưởng.', 'trinh-bay/viet-hoa-khoan-diem'),
      ),
      row(
        at('V, khoản 8, điểm a'),
        'Năm âm lịch',
        found('Kế hoạch phục vụ Tết năm Bính ngọ 2026.', 'viet-hoa/nam-am-lich'),
      ),
      row(
        at('V, khoản 8, điểm b'),
        '“tết Nguyên đán”, “dịp Tết”',
        found('Các phòng trực trong dịp Tết Nguyên Đán.', 'viet-hoa/tet'),
      ),
      row(
        at('V, khoản 8, điểm c'),
        'Thứ trong tuần',
        found('Họp giao ban vào sáng thứ hai hằng tuần.', 'viet-hoa/thu-chu-thuong'),
      ),
      row(
        at('V, khoản 8, điểm c'),
        'Tháng viết bằng chữ',
        found('Kết quả được báo cáo trong tháng tám.', 'viet-hoa/thang-chu-thuong'),
      ),
      row(
        at('V, khoản 9'),
        'Sự kiện lịch sử, triều đại',
        found(
          ['Chương trình kỷ niệm cách mạng Tháng Tám.', 'Chương trình kỷ niệm cách mạng Tháng 8 và Quốc khánh.'],
          'viet-hoa/su-kien-lich-su',
        ),
      ),
      row(
        at('V, khoản 10'),
        'Tên tác phẩm, báo, tạp chí',
        found('Bài được đăng trên Tạp Chí Cộng Sản.', 'viet-hoa/tac-pham-bao-chi'),
      ),
    ],
  },
];
