import { type CoverageSection, found, printed, row } from './model.ts';

const part = (place: string): string => `Phụ lục I, Phần I, Mục I, khoản ${place}`;
const box = (number: string): string => `Phụ lục I, Phần I, Mục IV, ô số ${number}`;
const line = (number: string): string => `Phụ lục I, Phần I, Mục V, dòng ${number}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: what can be seen on the sheet only. */
export const ND30_PAGE: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: trang giấy',
    rows: [
      row(part('1'), 'Giấy khổ A4 (210 × 297 mm)', printed('khổ giấy', 'khổ giấy')),
      row(
        part('2'),
        'In theo chiều dài; chiều ngang chỉ khi có bảng biểu không tách thành phụ lục',
        printed('hướng giấy từng phần', 'hướng giấy'),
      ),
      row(part('3'), 'Lề trên, lề dưới 20–25 mm', printed('lề trên, lề dưới', 'lề trên', 'lề dưới')),
      row(part('3'), 'Lề trái 30–35 mm', printed('lề trái', 'lề trái')),
      row(part('3'), 'Lề phải 15–20 mm', printed('lề phải', 'lề phải')),
      row(part('4'), 'Phông chữ Times New Roman', printed('phông chữ', 'phông chữ')),
      row(part('4'), 'Chữ màu đen', printed('màu chữ', 'màu chữ')),
      row(
        part('4'),
        'Bộ mã Unicode theo TCVN 6909:2001: chữ có dấu dựng sẵn, không lẫn chữ của bảng mã khác',
        found(
          [
            'Sở đã hoa\u0300n thành việc rà soát.',
            'Thực hiện Nghị đ\u1ecbnh của С\u0068ính phủ.',
            'C¸c phßng hoµn thµnh viÖc rµ so¸t hå s¬ l­u tr÷.',
            'Hoàn thành trong năm ２０２６.',
          ],
          'ky-tu/khong-nfc',
          'ky-tu/chu-ngoai-lai',
          'ky-tu/bang-ma-cu',
          'ky-tu/dang-trinh-bay',
        ),
      ),
      row(
        part('7'),
        'Số trang: chữ số Ả Rập, cỡ 13–14, đứng, giữa lề trên',
        printed(
          'vị trí, cỡ, kiểu số trang',
          'số trang: thiếu',
          'số trang: ở chân trang',
          'số trang: lệch',
          'số trang: cỡ',
          'số trang: đậm',
        ),
      ),
      row(part('7'), 'Không hiện số của trang thứ nhất', printed('số trang ở trang đầu', 'số trang: ở trang đầu')),
      row(
        'Phụ lục I, Phần I, Mục III, khoản 1, điểm đ',
        'Mỗi phụ lục đánh số trang riêng',
        printed('số trang từng phụ lục', 'số trang phụ lục'),
      ),
      row(
        'Phụ lục I, Phần I, Mục V, chú thích 1',
        'Cỡ chữ trong một văn bản tăng, giảm thống nhất',
        printed('cỡ Quốc hiệu, Tiêu ngữ, địa danh cùng tăng, cùng giảm', 'cỡ cùng tăng, cùng giảm', 'cỡ nội dung đều'),
      ),
    ],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: vị trí các thành phần',
    rows: [
      row(
        box('1'),
        'Quốc hiệu, Tiêu ngữ ở góc phải, đầu trang đầu',
        printed('vị trí ô 1', 'vị trí: Quốc hiệu bên trái'),
      ),
      row(box('2'), 'Tên cơ quan ở góc trái, ngang Quốc hiệu', printed('vị trí ô 2', 'vị trí: Quốc hiệu')),
      row(
        box('3'),
        'Số, ký hiệu dưới tên cơ quan',
        printed('vị trí ô 3', 'vị trí: số, ký hiệu', 'vị trí: số dưới cơ quan'),
      ),
      row(
        box('4'),
        'Địa danh, thời gian dưới Tiêu ngữ, cùng dòng với số, ký hiệu',
        printed('ô 4 cùng dòng với ô 3', 'vị trí: địa danh cùng dòng'),
      ),
      row(box('5a'), 'Tên loại và trích yếu ở giữa, dưới số và địa danh', printed('vị trí ô 5a', 'vị trí: tên loại')),
      row(box('5b'), 'Trích yếu công văn ở dưới số, ký hiệu', printed('vị trí ô 5b', 'vị trí: trích yếu công văn')),
      row(box('6'), 'Nội dung suốt chiều ngang vùng chữ', printed('vị trí ô 6', 'vị trí: suốt chiều ngang')),
      row(
        box('7a, 7b, 7c'),
        'Chức vụ, chữ ký, họ tên ở góc phải, dưới nội dung',
        printed('vị trí ô 7', 'vị trí: chữ ký, nơi nhận'),
      ),
      row(
        box('8'),
        'Dấu, chữ ký số của cơ quan trùm khoảng 1/3 chữ ký về bên trái',
        printed('vị trí dấu, nếu tệp có chữ ký số'),
      ),
      row(box('9a'), 'Kính gửi ở giữa, dưới phần tên loại, trích yếu', printed('vị trí ô 9a', 'vị trí: Kính gửi')),
      row(
        box('9b'),
        'Nơi nhận ở góc trái, ngang quyền hạn, chức vụ',
        printed('vị trí ô 9b', 'vị trí: chữ ký, nơi nhận'),
      ),
      row(
        box('10a, 10b'),
        'Dấu độ mật, dưới nó là dấu mức độ khẩn, bên trái',
        printed('vị trí ô 10', 'vị trí: dấu khẩn'),
      ),
      row(
        box('11'),
        'Chỉ dẫn phạm vi lưu hành ở lề trên, trên ô 1',
        printed('vị trí ô 11', 'vị trí: chỉ dẫn phạm vi lưu hành'),
      ),
      row(box('12'), 'Ký hiệu người soạn thảo ở cuối ô 9b', printed('vị trí ô 12')),
      row(box('13'), 'Địa chỉ, thư điện tử, điện thoại ở chân trang đầu', printed('vị trí ô 13', 'vị trí: địa chỉ')),
      row(box('14'), 'Thông tin chữ ký số của bản sao ở góc trên bên phải', printed('vị trí ô 14')),
    ],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: cỡ chữ, kiểu chữ, dòng kẻ',
    rows: [
      row(
        line('1'),
        'Quốc hiệu cỡ 12–13, đứng, đậm',
        printed('cỡ, kiểu chữ Quốc hiệu', 'cỡ: quocHieu', 'đậm: quocHieu'),
      ),
      row(
        line('1'),
        'Tiêu ngữ cỡ 13–14, đứng, đậm, giữa dưới Quốc hiệu',
        printed('cỡ, kiểu chữ Tiêu ngữ', 'cỡ: tieuNgu', 'đậm: tieuNgu', 'giữa: tieuNgu'),
      ),
      row(
        line('1'),
        'Dưới Tiêu ngữ là nét liền dài bằng dòng chữ',
        printed('nét kẻ dưới Tiêu ngữ', 'nét kẻ: Tiêu ngữ', 'nét kẻ dài: Tiêu ngữ'),
      ),
      row(
        line('2'),
        'Tên cơ quan chủ quản cỡ 12–13, không đậm',
        printed('cỡ, kiểu chữ tên cơ quan chủ quản', 'cỡ: coQuanChuQuan', 'không đậm: coQuanChuQuan'),
      ),
      row(
        line('2'),
        'Tên cơ quan ban hành cỡ 12–13, đậm',
        printed('cỡ, kiểu chữ tên cơ quan ban hành', 'cỡ: coQuanBanHanh', 'đậm: coQuanBanHanh'),
      ),
      row(
        line('2'),
        'Dưới tên cơ quan ban hành là nét liền bằng 1/3 đến 1/2 dòng chữ',
        printed('nét kẻ dưới tên cơ quan', 'nét kẻ: tên cơ quan ban hành', 'nét kẻ dài: tên cơ quan ban hành'),
      ),
      row(line('3'), 'Số, ký hiệu cỡ 13, đứng', printed('cỡ, kiểu chữ số, ký hiệu', 'cỡ: soKyHieu', 'đứng: soKyHieu')),
      row(
        line('4'),
        'Địa danh, thời gian cỡ 13–14, nghiêng',
        printed('cỡ, kiểu chữ địa danh, thời gian', 'cỡ: diaDanhThoiGian', 'nghiêng: diaDanhThoiGian'),
      ),
      row(
        line('5.a'),
        'Tên loại cỡ 13–14, đứng, đậm',
        printed('cỡ, kiểu chữ tên loại', 'cỡ: tenLoai', 'đậm: tenLoai', 'giữa: tenLoai'),
      ),
      row(
        line('5.a'),
        'Trích yếu cỡ 13–14, đứng, đậm, có nét kẻ 1/3 đến 1/2 dòng',
        printed('cỡ, kiểu chữ trích yếu, nét kẻ', 'cỡ: trichYeu', 'đậm: trichYeu', 'nét kẻ: trích yếu'),
      ),
      row(
        line('5.b'),
        'Trích yếu công văn cỡ 12–13, đứng, cách số 6 pt',
        printed('cỡ, kiểu chữ trích yếu công văn', 'cỡ: trichYeuCongVan', 'đứng: trichYeuCongVan'),
      ),
      row(
        'Phụ lục I, Phần I, Mục II, khoản 6, điểm a',
        'Căn cứ chữ nghiêng, cỡ 13–14',
        printed('kiểu chữ căn cứ', 'nghiêng: canCu', 'cỡ: canCu'),
      ),
      row(line('6'), 'Nội dung cỡ 13–14, canh đều hai lề', printed('cỡ, canh lề nội dung', 'cỡ: doan', 'canh đều')),
      row(
        'Phụ lục I, Phần I, Mục II, khoản 6, điểm e',
        'Thụt đầu dòng 1 cm hoặc 1,27 cm',
        printed('thụt đầu dòng', 'thụt đầu dòng'),
      ),
      row(
        'Phụ lục I, Phần I, Mục II, khoản 6, điểm e',
        'Giữa các đoạn ít nhất 6 pt',
        printed('khoảng cách đoạn', 'khoảng cách đoạn'),
      ),
      row(
        'Phụ lục I, Phần I, Mục II, khoản 6, điểm e',
        'Dòng cách dòng từ đơn đến 1,5',
        printed('khoảng cách dòng', 'khoảng cách dòng'),
      ),
      row(
        line('6.a'),
        'Từ và số của phần, chương, mục, tiểu mục đậm, giữa dòng',
        printed('kiểu chữ, canh giữa', 'đậm: chuong', 'giữa: chuong'),
      ),
      row(
        line('6.a'),
        'Tiêu đề phần, chương, mục, tiểu mục đậm, giữa, dòng dưới',
        printed('kiểu chữ, canh giữa', 'đậm: tenChuong', 'giữa: tenChuong'),
      ),
      row(line('6'), 'Điều và tiêu đề của điều đậm, thụt đầu dòng', printed('kiểu chữ điều', 'đậm: dieu')),
      row(
        line('6.b'),
        'Khoản có tiêu đề đậm, không có tiêu đề thì không đậm',
        printed('kiểu chữ khoản', 'đậm: khoanTieuDe', 'không đậm: khoan'),
      ),
      row(
        line('7'),
        'Quyền hạn, chức vụ cỡ 13–14, đứng, đậm',
        printed('cỡ, kiểu chữ chức vụ', 'cỡ: chucVu', 'cỡ: quyenHan', 'đậm: chucVu'),
      ),
      row(
        line('7'),
        'Họ tên người ký cỡ 13–14, đứng, đậm, giữa dưới chức vụ',
        printed('cỡ, kiểu chữ họ tên', 'cỡ: hoTen', 'đậm: hoTen', 'giữa: hoTen'),
      ),
      row(
        line('8.a'),
        'Kính gửi và nơi nhận công văn cỡ 13–14, đứng; nhiều nơi thì gạch đầu dòng thẳng dưới dấu hai chấm',
        printed('cỡ, thẳng hàng của Kính gửi', 'cỡ: kinhGui', 'cỡ: kinhGuiDong'),
      ),
      row(
        line('8.b'),
        '“Nơi nhận” cỡ 12, nghiêng, đậm',
        printed('cỡ, kiểu chữ “Nơi nhận”', 'cỡ: noiNhan', 'đậm: noiNhan', 'nghiêng: noiNhan'),
      ),
      row(
        line('8.b'),
        'Danh sách nơi nhận cỡ 11, đứng, gạch đầu dòng sát lề',
        printed('cỡ chữ danh sách nơi nhận', 'cỡ: noiNhanDong'),
      ),
      row(
        line('9'),
        '“Phụ lục” và số cỡ 14, đậm; tiêu đề cỡ 13–14, đậm, giữa',
        printed('cỡ, kiểu chữ phụ lục', 'cỡ: phuLuc', 'đậm: phuLuc', 'đậm: tenPhuLuc'),
      ),
      row(
        'Phụ lục I, Phần I, Mục III, khoản 1, điểm c',
        'Dòng “(Kèm theo …)” cỡ 13–14, nghiêng, giữa',
        printed('cỡ, kiểu chữ dòng kèm theo', 'cỡ: kemTheo', 'nghiêng: kemTheo'),
      ),
      row(
        'Phụ lục I, Phần I, Mục III, khoản 2, điểm b',
        'Dấu khẩn đóng khung viền đơn 30×8, 40×8, 20×8 mm, mực đỏ',
        printed('khung dấu khẩn', 'khung dấu khẩn'),
      ),
      row(
        'Phụ lục I, Phần I, Mục III, khoản 2, điểm c',
        'Chỉ dẫn phạm vi lưu hành cỡ 13–14, đậm, đóng khung',
        printed('khung chỉ dẫn', 'khung chỉ dẫn', 'cỡ: phamViLuuHanh'),
      ),
      row(line('11'), 'Ký hiệu người soạn thảo cỡ 11', printed('cỡ chữ ô 12')),
      row(
        line('12'),
        'Địa chỉ cỡ 11–12, dưới nét kẻ suốt chiều ngang',
        printed('cỡ chữ, nét kẻ ô 13', 'cỡ: diaChi', 'nét kẻ: địa chỉ'),
      ),
      row(
        'Phụ lục I, Phần I, Mục II, khoản 8, điểm b',
        'Thông tin chữ ký số cỡ 10, thời gian theo ISO 8601',
        printed('thông tin chữ ký số'),
      ),
      row(
        'Phụ lục I, Phần II, Mục II',
        'Bản sao: “SAO Y”, “SAO LỤC”, “TRÍCH SAO” cỡ 13–14, đậm',
        printed('cỡ, kiểu chữ hình thức sao', 'cỡ: bản sao'),
      ),
      row(
        'Phụ lục I, Phần II, Mục I',
        'Bản sao số hóa: PDF từ 1.4, màu, từ 200 dpi, tỷ lệ 100 %',
        printed('thông số tệp PDF'),
      ),
    ],
  },
];
