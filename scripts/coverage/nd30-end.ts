import { decisionWith, letterWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

const at = (place: string): string => `Phụ lục I, Phần I, Mục II, khoản ${place}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: signature, Kính gửi, recipients. */
export const ND30_END: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: phần ký',
    rows: [
      row(
        at('7, điểm b'),
        'Thay mặt tập thể ghi “TM.” trước tên tập thể',
        found(
          whole(planWith({ signature: ['T.M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'] })),
          'the-thuc/ky-thay-mat-lan',
        ),
      ),
      row(
        at('7, điểm b'),
        'Quyền cấp trưởng ghi “Q.”',
        found(
          [
            whole(planWith({ signature: ['QUYỀN GIÁM ĐỐC', 'Lê Minh Khuê'] })),
            whole(planWith({ signature: ['Q/ GIÁM ĐỐC', 'Lê Minh Khuê'] })),
          ],
          'the-thuc/quyen-cap-truong',
        ),
      ),
      row(
        at('7, điểm b'),
        'Ký thay ghi “KT.” và chức vụ cấp trưởng',
        found(
          whole(planWith({ signature: ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] })),
          'the-thuc/ky-thay-mat-lan',
        ),
      ),
      row(
        at('7, điểm b'),
        'Thừa lệnh ghi “TL.” và chức vụ người đứng đầu',
        found(
          whole(planWith({ signature: ['T/L GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] })),
          'the-thuc/ky-thay-mat-lan',
        ),
      ),
      row(
        at('7, điểm b'),
        'Thừa ủy quyền ghi “TUQ.”',
        found(
          [
            whole(planWith({ signature: ['T/UQ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] })),
            whole(planWith({ signature: ['TUQ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] })),
          ],
          'the-thuc/ky-thay-mat-lan',
        ),
      ),
      row(
        'Điều 13, khoản 1',
        'Cấp phó ký thì có “KT.” trước chức vụ cấp trưởng',
        found(whole(planWith({ signature: ['PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] })), 'the-thuc/cap-pho-thieu-kt'),
      ),
      row(
        'Điều 13, khoản 2',
        'Chế độ tập thể: “TM.” trước tên tập thể khi ủy ban nhân dân ban hành',
        found(
          whole(
            planWith({
              agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
              number: 'Số: 12/KH-UBND',
              placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
              signature: ['CHỦ TỊCH', 'Nguyễn Văn An'],
            }),
          ),
          'the-thuc/uy-ban-thieu-tm',
        ),
      ),
      row(
        at('7, điểm đ'),
        'Quyền hạn, chức vụ in hoa',
        found(whole(planWith({ signature: ['Giám đốc', 'Lê Minh Khuê'] })), 'the-thuc/chuc-vu-chua-in-hoa'),
      ),
      row(
        at('7, điểm đ'),
        'Họ tên người ký viết chữ thường, hoa chữ đầu',
        found(whole(planWith({ signature: ['GIÁM ĐỐC', 'LÊ MINH KHUÊ'] })), 'the-thuc/ho-ten-in-hoa'),
      ),
      row(
        at('7, điểm c'),
        'Trước họ tên không ghi học hàm, học vị, danh hiệu',
        found(whole(planWith({ signature: ['GIÁM ĐỐC', 'TS. Lê Minh Khuê'] })), 'the-thuc/hoc-ham-hoc-vi'),
      ),
      row(
        'Điều 13, khoản 3',
        'Ủy quyền bằng văn bản, có thời hạn, không ủy quyền lại',
        byHand('phải biết văn bản ủy quyền'),
      ),
      row(at('7, điểm c'), 'Chức vụ là chức vụ chính thức của người ký', byHand('phải biết ai giữ chức vụ gì')),
    ],
  },
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: Kính gửi, nơi nhận',
    rows: [
      row(
        at('9, điểm b'),
        'Tờ trình, báo cáo gửi cấp trên, công văn có “Kính gửi”',
        found(whole(letterWith({ addressee: 'Các sở, ban, ngành của tỉnh.' })), 'the-thuc/thieu-kinh-gui'),
      ),
      row(
        at('9, điểm c'),
        'Văn bản khác không có “Kính gửi”',
        found(
          whole(
            planWith({
              opening: [
                'Kính gửi: Các phòng thuộc Sở.',
                'Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:',
              ],
            }),
          ),
          'the-thuc/kinh-gui',
        ),
      ),
      row(
        at('9, điểm d'),
        'Sau “Kính gửi” có dấu hai chấm',
        found(whole(letterWith({ addressee: 'Kính gửi Các sở, ban, ngành của tỉnh.' })), 'the-thuc/kinh-gui-dau'),
      ),
      row(
        at('9, điểm d'),
        'Nhiều nơi nhận trong Kính gửi: mỗi nơi một dòng, gạch đầu dòng, “;”, cuối “.”',
        found(
          whole(
            letterWith({ addressee: 'Kính gửi:\n- Các sở, ban, ngành của tỉnh\n- Ủy ban nhân dân các xã, phường' }),
          ),
          'the-thuc/kinh-gui-dau',
        ),
      ),
      row(
        at('9, điểm b'),
        'Có Kính gửi thì nơi nhận bắt đầu bằng “Như trên”',
        found(
          whole(letterWith({ recipients: ['Nơi nhận:', '- Các sở, ban, ngành;', '- Lưu: VT, VP.'] })),
          'the-thuc/thieu-nhu-tren',
        ),
      ),
      row(
        at('9, điểm c'),
        'Không có Kính gửi thì không có “Như trên”',
        found(whole(planWith({ recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'] })), 'the-thuc/nhu-tren'),
      ),
      row(
        'Phụ lục III, Mẫu 1.1 đến 1.3',
        'Quyết định, nghị quyết: “Như Điều …”, điều ấy có thật',
        found(
          [
            whole(decisionWith({ recipients: ['Nơi nhận:', '- Như Điều 5;', '- Lưu: VT, VP.'] })),
            whole(decisionWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP.'] })),
          ],
          'the-thuc/nhu-dieu',
        ),
      ),
      row(
        at('9, điểm d'),
        '“Nơi nhận” viết chữ thường',
        found(
          whole(planWith({ recipients: ['Nơi Nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP.'] })),
          'the-thuc/noi-nhan-sai-chu',
        ),
      ),
      row(
        at('9, điểm d'),
        'Sau “Nơi nhận” có dấu hai chấm',
        found(
          whole(planWith({ recipients: ['Nơi nhận', '- Giám đốc Sở;', '- Lưu: VT, VP.'] })),
          'the-thuc/noi-nhan-dau-cuoi',
        ),
      ),
      row(
        at('9, điểm d'),
        'Mỗi dòng nơi nhận kết thúc bằng “;”',
        found(
          whole(planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở,', '- Lưu: VT, VP.'] })),
          'the-thuc/noi-nhan-dau-cuoi',
        ),
      ),
      row(
        at('9, điểm d'),
        'Dòng cuối là “Lưu”',
        found(whole(planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Các phòng.'] })), 'the-thuc/thieu-luu'),
      ),
      row(
        at('9, điểm d'),
        'Dòng “Lưu”: hai chấm, “VT”, phẩy, đơn vị, dấu chấm',
        found(
          [
            whole(planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu VT, VP.'] })),
            whole(planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP;'] })),
          ],
          'the-thuc/luu',
        ),
      ),
      row(at('9, điểm a'), 'Gửi đúng nơi có chức năng, thẩm quyền', byHand('phải biết nhiệm vụ của từng cơ quan')),
    ],
  },
];
