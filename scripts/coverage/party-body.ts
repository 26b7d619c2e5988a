import { partyPlanWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, printed, row, whole } from './model.ts';

const LAW = 'hd05-2026';
const at = (place: string): string => `Phần II, mục I, điểm ${place}`;
const plan = (parts: Parameters<typeof partyPlanWith>[0]) => whole(partyPlanWith(parts));

/** Hướng dẫn 05-HD/VPTW: contents, signature, recipients of Party documents. */
export const PARTY_BODY: readonly CoverageSection[] = [
  {
    law: LAW,
    title: 'Hướng dẫn 05-HD/VPTW: nội dung, phần cuối',
    rows: [
      row(
        at('6.1.3'),
        'Chữ viết tắt được giải thích ở lần đầu',
        found(
          plan({
            body: [
              'I. MỤC ĐÍCH',
              'BCH giao các chi bộ rà soát hồ sơ.',
              'II. NỘI DUNG',
              'Rà soát hồ sơ.',
              'III. TỔ CHỨC THỰC HIỆN',
              'Ban Chấp hành (BCH) theo dõi.',
            ],
          }),
          'trinh-bay/viet-tat-truoc-giai-thich',
        ),
      ),
      row(
        at('6.1.4'),
        'Viện dẫn lần đầu ghi đủ',
        found(
          plan({ opening: ['Thực hiện Chỉ thị số 12-CT/TU, Đảng ủy xây dựng kế hoạch như sau:'] }),
          'vien-dan/lan-dau-thieu',
        ),
      ),
      row(
        at('6.1.4'),
        'Lần sau chỉ ghi tên loại, số, ký hiệu',
        found(
          plan({
            opening: [
              'Thực hiện Chỉ thị số 12-CT/TU, ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy về rà soát hồ sơ, Đảng ủy xây dựng kế hoạch.',
              'Đảng ủy quán triệt Chỉ thị số 12-CT/TU, ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy về rà soát hồ sơ như sau:',
            ],
          }),
          'vien-dan/lan-sau-day-du',
        ),
      ),
      row(
        at('6.2.3'),
        'Mỗi căn cứ mở đầu bằng “- ”',
        found(
          plan({
            type: 'QUYẾT ĐỊNH',
            number: 'Số 12-QĐ/ĐU',
            opening: ['Căn cứ Điều lệ Đảng;', 'Căn cứ Quy chế làm việc của Đảng ủy.'],
          }),
          'the-thuc/can-cu-gach-dau-dong',
        ),
      ),
      row(
        at('6.2.3'),
        'Căn cứ, trừ dòng cuối, kết thúc bằng dấu chấm phẩy',
        found(
          plan({
            opening: [
              '- Căn cứ Điều lệ Đảng,',
              '- Căn cứ Quy chế làm việc của Đảng ủy.',
              'Đảng ủy xây dựng kế hoạch như sau:',
            ],
          }),
          'the-thuc/can-cu-dau-cuoi',
        ),
      ),
      row(
        at('6.2.3'),
        'Căn cứ cuối kết thúc bằng dấu chấm (từ 27/5/2026)',
        found(
          plan({
            opening: [
              '- Căn cứ Điều lệ Đảng;',
              '- Căn cứ Quy chế làm việc của Đảng ủy;',
              'Đảng ủy xây dựng kế hoạch như sau:',
            ],
          }),
          'the-thuc/can-cu-dau-cuoi',
        ),
      ),
      row(
        at('6.2.3'),
        'Luật, pháp lệnh ghi tên và năm',
        found(
          plan({
            opening: [
              '- Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;',
              '- Căn cứ Điều lệ Đảng.',
              'Đảng ủy xây dựng kế hoạch như sau:',
            ],
          }),
          'vien-dan/luat-co-so-dang',
        ),
      ),
      row(
        at('6.2.4'),
        'Số của mục, ý liên tục',
        found(
          plan({
            body: [
              'I. MỤC ĐÍCH',
              'Hồ sơ đủ.',
              'III. NỘI DUNG',
              'Rà soát hồ sơ.',
              'IV. TỔ CHỨC THỰC HIỆN',
              'Văn phòng theo dõi.',
            ],
          }),
          'bo-cuc/muc-nhay-so',
        ),
      ),
      row(
        at('6.2.4'),
        'Điểm theo bảng chữ cái tiếng Việt',
        found(
          plan({
            body: [
              'I. MỤC ĐÍCH',
              'Hồ sơ đủ.',
              'II. NỘI DUNG',
              'a) Rà soát;',
              'b) Lập danh mục;',
              'c) Nộp lưu;',
              'd) Báo cáo;',
              'e) Tổng kết.',
              'III. TỔ CHỨC THỰC HIỆN',
              'Văn phòng theo dõi.',
            ],
          }),
          'bo-cuc/diem-sai-chu-cai',
        ),
      ),
      row(
        at('6.2.2'),
        'Cuối nội dung là dấu chấm, không có “./.”',
        found(whole(partyPlanWith({}).replace('việc thực hiện.', 'việc thực hiện./.')), 'the-thuc/dau-ket-sai'),
      ),
      row(
        at('6.2.2'),
        'Canh đều, thụt 10 mm, đoạn cách ít nhất 6 pt, dòng 18–22 pt',
        printed('canh lề, thụt, khoảng cách dòng', 'khoảng cách dòng văn bản Đảng'),
      ),
      row(at('7.1.1'), 'Có phần ký', found(plan({ signature: [] }), 'the-thuc/thieu-chu-ky')),
      row(
        at('7.1.1'),
        'Thay mặt ghi “T/M”',
        found(plan({ signature: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'] }), 'the-thuc/ky-thay-mat-lan'),
      ),
      row(
        at('7.1.1'),
        'Ký thay ghi “K/T”',
        found(plan({ signature: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Thị Lan'] }), 'the-thuc/ky-thay-mat-lan'),
      ),
      row(
        at('7.1.1'),
        'Thừa lệnh ghi “T/L”',
        found(
          plan({ signature: ['TL. BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Trần Thị Lan'] }),
          'the-thuc/ky-thay-mat-lan',
        ),
      ),
      row(
        at('7.1.1'),
        'Chi bộ ký “T/M CHI BỘ”',
        found(
          plan({
            agency: 'CHI BỘ VĂN PHÒNG',
            number: 'Số 12-KH/CB',
            signature: ['T/M CHI ỦY', 'BÍ THƯ', 'Trần Thị Lan'],
          }),
          'the-thuc/ky-chi-bo',
        ),
      ),
      row(
        at('7.1.2'),
        'Chức vụ không kèm tên cơ quan',
        found(
          [plan({ signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ ĐẢNG ỦY', 'Trần Thị Lan'] })],
          'the-thuc/chuc-vu-kem-co-quan',
        ),
      ),
      row(
        at('7.1.3'),
        'Trước họ tên không ghi học vị, quân hàm',
        found(plan({ signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'TS. Trần Thị Lan'] }), 'the-thuc/hoc-ham-hoc-vi'),
      ),
      row(at('7.1.4'), 'Không ủy quyền lại', byHand('phải biết văn bản ủy quyền')),
      row(at('9'), 'Có nơi nhận', found(plan({ recipients: [] }), 'the-thuc/thieu-noi-nhan')),
      row(
        at('9.2'),
        'Dòng nơi nhận “;”, cuối “.”',
        found(
          [
            plan({ recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc.', '- Lưu Văn phòng.'] }),
            plan({ recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc;', '- Lưu Văn phòng;'] }),
          ],
          'the-thuc/noi-nhan-dau-cuoi',
          'the-thuc/luu',
        ),
      ),
      row(
        at('9.2'),
        'Có dòng “Lưu”',
        found(plan({ recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc.'] }), 'the-thuc/thieu-luu'),
      ),
      row(
        at('9.2'),
        'Dưới “Nơi nhận:” có nét kẻ dài bằng chữ',
        printed('nét kẻ dưới “Nơi nhận”', 'nét kẻ: “Nơi nhận” Đảng'),
      ),
      row(
        'Phần II, mục II',
        'Bản dự thảo ghi “dự thảo” và lần dưới số, ký hiệu',
        found(
          [whole(`DỰ THẢO LẦN 2\n${partyPlanWith({})}`), plan({ number: 'Số     -KH/ĐU\nDỰ THẢO' })],
          'the-thuc/du-thao-sai-cho',
        ),
      ),
      row(
        'Phần II, mục IV',
        'A4, lề 20/20/30/15 mm, số trang giữa trên, không ở trang đầu',
        printed('khổ giấy, lề, số trang', 'lề trái văn bản Đảng', 'số trang: Đảng'),
      ),
      row(
        'Phụ lục (bảng mẫu chữ)',
        'Cỡ chữ, kiểu chữ từng thành phần',
        printed('cỡ, kiểu chữ theo bảng (bảng năm 2018, mức suy ra)', 'cỡ: tên loại văn bản Đảng'),
      ),
    ],
  },
];
