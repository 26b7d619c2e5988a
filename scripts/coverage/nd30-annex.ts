import { copiedPlan } from '../../server/src/core/rules/the-thuc/_copy.ts';
import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

/** A plan whose contents point to its annexes. */
const POINTING = planWith({
  body: [
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
    'II. NỘI DUNG',
    'Rà soát hồ sơ theo phụ lục kèm theo Kế hoạch này.',
    'III. TỔ CHỨC THỰC HIỆN',
    'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
  ],
});

const annex = (place: string): string => `Phụ lục I, Phần I, Mục III, khoản ${place}`;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: annexes, marks, copies. */
export const ND30_ANNEX: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: phụ lục, dấu chỉ mức độ, thành phần khác',
    rows: [
      row(
        annex('1, điểm a'),
        'Có phụ lục thì trong văn bản có chỉ dẫn',
        found(
          whole(
            `${planWith({})}\nPhụ lục\nDANH MỤC HỒ SƠ\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nHồ sơ năm 2024.`,
          ),
          'the-thuc/phu-luc-khong-dan-chieu',
        ),
      ),
      row(
        annex('1, điểm a'),
        'Từ hai phụ lục thì đánh số La Mã',
        found(
          [
            whole(
              `${POINTING}\nPhụ lục 1\nDANH MỤC HỒ SƠ\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nHồ sơ năm 2024.\nPhụ lục 2\nMẪU BÁO CÁO\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nBáo cáo gồm hai phần.`,
            ),
          ],
          'the-thuc/phu-luc-so-la-ma',
        ),
      ),
      row(
        annex('1, điểm b'),
        'Từ “Phụ lục” và số của nó in thường',
        found(
          whole(
            `${POINTING}\nPHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nHồ sơ năm 2024.`,
          ),
          'the-thuc/phu-luc-chu-hoa',
        ),
      ),
      row(
        annex('1, điểm b'),
        'Tên phụ lục (nếu có) in hoa',
        found(
          whole(
            `${POINTING}\nPhụ lục\nDanh mục hồ sơ\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nHồ sơ năm 2024.`,
          ),
          'the-thuc/phu-luc-tieu-de-chu-thuong',
        ),
      ),
      row(
        annex('1, điểm c'),
        'Dưới tiêu đề phụ lục có dòng “(Kèm theo …)”',
        found(whole(`${POINTING}\nPhụ lục\nDANH MỤC HỒ SƠ\nHồ sơ năm 2024.`), 'the-thuc/phu-luc-thieu-kem-theo'),
      ),
      row(
        annex('1, điểm c'),
        'Dòng “(Kèm theo …)” ghi đúng số, ngày, cơ quan của văn bản',
        found(
          whole(
            `${POINTING}\nPhụ lục\nDANH MỤC HỒ SƠ\n(Kèm theo Kế hoạch số 13/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)\nHồ sơ năm 2024.`,
          ),
          'the-thuc/phu-luc-kem-theo-sai',
        ),
      ),
      row(
        annex('2, điểm b'),
        'Mức độ khẩn: “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”',
        found(
          [whole(planWith({ number: 'Số: 12/KH-SNV\nRẤT KHẨN' })), whole(planWith({ number: 'Số: 12/KH-SNV\nKhẩn' }))],
          'the-thuc/dau-muc-do',
        ),
      ),
      row(
        annex('2, điểm a'),
        'Độ mật: “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”',
        found(whole(planWith({ number: 'Số: 12/KH-SNV\nRẤT MẬT' })), 'the-thuc/dau-muc-do'),
      ),
      row(
        annex('2, điểm c'),
        'Phạm vi lưu hành: “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”',
        found(whole(`LƯU HÀNH TRONG NỘI BỘ\n${planWith({})}`), 'the-thuc/dau-muc-do'),
      ),
      row(
        annex('3'),
        'Ký hiệu người soạn thảo in hoa, số bản là số Ả Rập (“PL.(300)”)',
        found(
          ['pl.(300)', 'PL.(ba trăm)'].map((sign) =>
            whole(planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', `- Lưu: VT, VP. ${sign}`] })),
          ),
          'the-thuc/ky-hieu-nguoi-soan',
        ),
      ),
      row(annex('2'), 'Văn bản có đáng mức mật, khẩn ấy không', byHand('người có thẩm quyền quyết định')),
      row(
        'Phụ lục I, Phần II',
        'Bản sao có hình thức sao, cơ quan sao, số, ngày, người ký',
        found(
          [copiedPlan({ number: '' }), copiedPlan({ placeDate: '' }), copiedPlan({ signature: [] })].map(whole),
          'the-thuc/ban-sao-thieu-phan',
        ),
      ),
      row(
        'Phụ lục I, Phần II, Mục II',
        'Ký hiệu bản sao: SY, SL, TrS',
        found(whole(copiedPlan({ form: 'SAO LỤC' })), 'the-thuc/ban-sao-ky-hieu'),
      ),
    ],
  },
];
