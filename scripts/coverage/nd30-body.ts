import { decisionWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';

const at = (place: string): string => `Phụ lục I, Phần I, Mục II, khoản ${place}`;

const RULES_OF_ARTICLES = ['QUY CHẾ', 'Làm việc của Tổ rà soát hồ sơ'] as const;

/** A set of rules in chapters and Điều, attached to nothing. */
function chapters(...body: readonly string[]): string {
  return planWith({
    number: 'Số: 12/QC-SNV',
    type: RULES_OF_ARTICLES[0],
    subject: RULES_OF_ARTICLES[1],
    opening: ['Quy chế này quy định cách làm việc của Tổ rà soát hồ sơ.'],
    body,
  });
}

const END = 'Điều 3. Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: levels of the contents, the end mark. */
export const ND30_BODY: readonly CoverageSection[] = [
  {
    law: 'nd30-2020',
    title: 'Nghị định 30, Phụ lục I: phần, chương, mục, điều, khoản, điểm',
    rows: [
      row(
        at('6, điểm đ'),
        'Phần, chương đánh số La Mã',
        found(
          whole(
            chapters(
              'Chương 1',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Quy chế này quy định việc rà soát.',
              'Chương 2',
              'TỔ CHỨC',
              'Điều 2. Tổ rà soát',
              'Tổ có năm người./.',
            ),
          ),
          'bo-cuc/sai-kieu-danh-so',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Số La Mã viết đúng',
        found(
          whole(
            planWith({
              body: [
                'I. MỤC ĐÍCH',
                'Hồ sơ đủ.',
                'II. NỘI DUNG',
                'Rà soát hồ sơ.',
                'III. THỜI GIAN',
                'Trong quý II.',
                'IIII. TỔ CHỨC THỰC HIỆN',
                'Văn phòng theo dõi./.',
              ],
            }),
          ),
          'bo-cuc/so-la-ma-sai',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Mục, tiểu mục, điều đánh số Ả Rập; sau số của điều là dấu chấm',
        found(
          whole(decisionWith({ body: ['Điều 1: Thành lập Tổ rà soát hồ sơ.', 'Điều 2: Tổ có năm người.', END] })),
          'bo-cuc/sai-kieu-danh-so',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Số của phần, chương, mục, điều liên tục',
        found(whole(decisionWith({ body: ['Điều 1. Thành lập Tổ rà soát hồ sơ.', END] })), 'bo-cuc/muc-nhay-so'),
      ),
      row(
        at('6, điểm đ'),
        'Số của phần, chương, mục, điều không trùng, đúng thứ tự',
        found(
          [
            whole(
              decisionWith({
                body: [
                  'Điều 1. Thành lập Tổ rà soát hồ sơ.',
                  'Điều 2. Tổ có năm người.',
                  'Điều 2. Tổ họp hằng tuần.',
                  END,
                ],
              }),
            ),
            whole(
              planWith({
                body: [
                  'I. MỤC ĐÍCH',
                  'Hồ sơ đủ.',
                  'III. NỘI DUNG',
                  'Rà soát hồ sơ.',
                  'II. THỜI GIAN',
                  'Trong quý II.',
                  'IV. TỔ CHỨC THỰC HIỆN',
                  'Văn phòng theo dõi./.',
                ],
              }),
            ),
          ],
          'bo-cuc/muc-trung-so',
          'bo-cuc/muc-sai-thu-tu',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Khoản đánh số Ả Rập và dấu chấm, liên tục, đúng thứ tự',
        found(
          [
            '1. Rà soát hồ sơ.\n\n3. Nộp lưu hồ sơ.',
            '1. Rà soát hồ sơ.\n\n1. Nộp lưu hồ sơ.\n\n2. Báo cáo kết quả.',
            '1. Rà soát hồ sơ.\n\n3. Nộp lưu hồ sơ.\n\n2. Báo cáo kết quả.\n\n4. Tổng kết.',
          ],
          'bo-cuc/y-nhay-so',
          'bo-cuc/y-trung-so',
          'bo-cuc/y-sai-thu-tu',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Điểm đánh chữ cái tiếng Việt',
        found(
          'a) Rà soát hồ sơ;\n\nb) Lập danh mục;\n\nc) Nộp lưu;\n\nd) Báo cáo;\n\ne) Tổng kết;\n\nf) Khen thưởng.',
          'bo-cuc/diem-sai-chu-cai',
        ),
      ),
      row(
        at('6, điểm đ'),
        'Sau chữ của điểm là dấu đóng ngoặc',
        found('a) Rà soát hồ sơ;\n\nb. Lập danh mục;\n\nc) Nộp lưu.', 'bo-cuc/kieu-danh-so-lan-lon'),
      ),
      row(
        at('6, điểm đ'),
        'Tiêu đề phần, chương, mục in hoa',
        found(
          whole(
            planWith({
              body: [
                'I. MỤC ĐÍCH, YÊU CẦU',
                'Hồ sơ đủ.',
                'II. Nội dung',
                'Rà soát hồ sơ.',
                'III. TỔ CHỨC THỰC HIỆN',
                'Văn phòng theo dõi./.',
              ],
            }),
          ),
          'bo-cuc/tieu-de-chua-in-hoa',
        ),
      ),
      row(
        'Phụ lục I, Phần I, Mục V, dòng 6',
        'Tiêu đề phần, chương, mục không có dấu ở cuối',
        found(
          whole(
            planWith({
              body: [
                'I. MỤC ĐÍCH, YÊU CẦU.',
                'Hồ sơ đủ.',
                'II. NỘI DUNG',
                'Rà soát hồ sơ.',
                'III. TỔ CHỨC THỰC HIỆN',
                'Văn phòng theo dõi./.',
              ],
            }),
          ),
          'bo-cuc/tieu-de-co-dau-cuoi',
        ),
      ),
      row(
        at('6, điểm d'),
        'Văn bản chia phần, chương, mục thì điều có tiêu đề',
        found(
          whole(
            chapters(
              'Chương I',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Quy chế này quy định việc rà soát.',
              'Điều 2.',
              '1. Tổ có năm người.',
              '2. Tổ họp hằng tuần.',
              'Chương II',
              'TỔ CHỨC THỰC HIỆN',
              'Điều 3. Trách nhiệm',
              'Văn phòng Sở tổ chức thực hiện./.',
            ),
          ),
          'bo-cuc/dieu-thieu-ten',
        ),
      ),
      row(
        at('6, điểm đ'),
        '“Phần”, “Chương” và số ở một dòng, tiêu đề ở dòng dưới',
        found(
          whole(
            chapters(
              'Chương I. QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Quy chế này quy định việc rà soát.',
              'Chương II. TỔ CHỨC THỰC HIỆN',
              'Điều 2. Trách nhiệm',
              'Văn phòng Sở tổ chức thực hiện./.',
            ),
          ),
          'bo-cuc/ten-chuong',
        ),
      ),
      row(
        at('6, điểm c'),
        'Bố cục theo một trong các cách: phần, chương, mục, điều, khoản, điểm hoặc phần, mục, khoản, điểm',
        found(
          whole(
            chapters(
              'Điều 1. Phạm vi',
              'Quy chế này quy định việc rà soát.',
              'Chương I',
              'TỔ CHỨC THỰC HIỆN',
              'Điều 2. Trách nhiệm',
              'Văn phòng Sở tổ chức thực hiện./.',
            ),
          ),
          'bo-cuc/cap-lon-duoi-cap-nho',
        ),
      ),
      row(
        'Phụ lục III',
        'Cuối nội dung có “./.” (chỉ trong mẫu)',
        found(whole(planWith({}).replace('./.', '.')), 'the-thuc/dau-ket-thieu'),
      ),
      row('Phụ lục III', '“./.” viết đúng', found(whole(planWith({}).replace('./.', '/.')), 'the-thuc/dau-ket-sai')),
      row(at('6'), 'Nội dung phù hợp hình thức, rõ ràng, đúng chủ trương', byHand('phải hiểu nội dung')),
    ],
  },
];
