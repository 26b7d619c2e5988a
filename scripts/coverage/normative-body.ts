import { byHand, type CoverageSection, found, printed, row, whole } from './model.ts';
import { articles, circularWith } from './samples.ts';

const circular = (parts: Parameters<typeof circularWith>[0]) => whole(circularWith(parts));

/** Nghị định 78/2025/NĐ-CP: chapters, Điều, khoản, điểm. */
export const NORMATIVE_BODY: readonly CoverageSection[] = [
  {
    law: 'nd78-2025',
    title: 'Văn bản quy phạm pháp luật: chương, điều, khoản, điểm',
    rows: [
      row(
        'Điều 63, khoản 3',
        'Chương, mục, điều có tên',
        found(
          [
            whole(
              articles(
                'Điều 1. Phạm vi điều chỉnh',
                'Thông tư này quy định việc rà soát.',
                'Điều 2.',
                '1. Hồ sơ đủ.',
                '2. Hồ sơ đúng hạn.',
              ),
            ),
          ],
          'bo-cuc/dieu-thieu-ten',
        ),
      ),
      row(
        'Điều 63, khoản 1',
        'Điều đánh số liên tục cả văn bản',
        found(
          [
            circular({ body: ['Điều 1. Phạm vi', 'Thông tư này quy định việc rà soát.'] }),
            circular({
              body: [
                'Chương I',
                'QUY ĐỊNH CHUNG',
                'Điều 1. Phạm vi',
                'Thông tư này quy định việc rà soát.',
                'Chương II',
                'RÀ SOÁT',
                'Điều 1. Nguyên tắc',
                'Hồ sơ được rà soát đủ.',
                'Điều 2. Trách nhiệm',
                'Các đơn vị rà soát hồ sơ.',
              ],
            }),
          ],
          'bo-cuc/muc-nhay-so',
          'bo-cuc/muc-trung-so',
        ),
      ),
      row(
        'Điều 64, khoản 3',
        'Chương đánh số La Mã',
        found(
          circular({
            body: [
              'Chương 1',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Thông tư này quy định việc rà soát.',
              'Điều 2. Nguyên tắc',
              'Hồ sơ được rà soát đủ.',
              'Chương 2',
              'ĐIỀU KHOẢN THI HÀNH',
            ],
          }),
          'bo-cuc/sai-kieu-danh-so',
        ),
      ),
      row(
        'Điều 63, khoản 1',
        'Chương liên tục',
        found(
          circular({
            body: [
              'Chương I',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Thông tư này quy định việc rà soát.',
              'Điều 2. Nguyên tắc',
              'Hồ sơ được rà soát đủ.',
              'Chương III',
              'ĐIỀU KHOẢN THI HÀNH',
            ],
          }),
          'bo-cuc/muc-nhay-so',
        ),
      ),
      row(
        'Phụ lục I',
        'Tên chương in hoa ở dòng dưới',
        found(
          [
            circular({
              body: [
                'Chương I. Quy định chung',
                'Điều 1. Phạm vi',
                'Thông tư này quy định việc rà soát.',
                'Điều 2. Nguyên tắc',
                'Hồ sơ được rà soát đủ.',
                'Chương II. Điều khoản thi hành',
              ],
            }),
            circular({
              body: [
                'Chương I',
                'Quy định chung',
                'Điều 1. Phạm vi',
                'Thông tư này quy định việc rà soát.',
                'Điều 2. Nguyên tắc',
                'Hồ sơ được rà soát đủ.',
                'Chương II',
                'ĐIỀU KHOẢN THI HÀNH',
              ],
            }),
          ],
          'bo-cuc/ten-chuong',
        ),
      ),
      row(
        'Phụ lục I',
        'Mục đánh số Ả Rập',
        found(
          circular({
            body: [
              'Chương I',
              'RÀ SOÁT',
              'Mục I',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Thông tư này quy định việc rà soát.',
              'Mục II',
              'NGUYÊN TẮC',
              'Điều 2. Nguyên tắc',
              'Hồ sơ được rà soát đủ.',
              'Chương II',
              'ĐIỀU KHOẢN THI HÀNH',
            ],
          }),
          'bo-cuc/sai-kieu-danh-so',
        ),
      ),
      row(
        'Phụ lục I',
        'Mục bắt đầu từ 1 trong mỗi chương',
        found(
          circular({
            body: [
              'Chương I',
              'RÀ SOÁT',
              'Mục 2',
              'QUY ĐỊNH CHUNG',
              'Điều 1. Phạm vi',
              'Thông tư này quy định việc rà soát.',
              'Mục 3',
              'NGUYÊN TẮC',
              'Điều 2. Nguyên tắc',
              'Hồ sơ được rà soát đủ.',
              'Chương II',
              'ĐIỀU KHOẢN THI HÀNH',
            ],
          }),
          'bo-cuc/muc-nhay-so',
        ),
      ),
      row(
        'Điều 63, khoản 1',
        'Khoản liên tục trong điều',
        found(whole(articles('Điều 1. Phạm vi', '1. Hồ sơ đủ.', '3. Hồ sơ đúng hạn.')), 'bo-cuc/y-nhay-so'),
      ),
      row(
        'Phụ lục I',
        'Khoản “1.”, không “1/”, “1)”',
        found(whole(articles('Điều 1. Phạm vi', '1) Hồ sơ đủ.', '2) Hồ sơ đúng hạn.')), 'bo-cuc/sai-kieu-danh-so'),
      ),
      row(
        'Phụ lục I',
        'Điểm theo bảng chữ cái tiếng Việt, liên tục',
        found(
          [
            whole(
              articles(
                'Điều 1. Phạm vi',
                '1. Hồ sơ gồm:',
                'a) Kế hoạch;',
                'b) Báo cáo;',
                'd) Danh mục.',
                '2. Hồ sơ đúng hạn.',
              ),
            ),
            whole(
              articles(
                'Điều 1. Phạm vi',
                '1. Hồ sơ gồm:',
                'a) Kế hoạch;',
                'b) Báo cáo;',
                'c) Danh mục;',
                'd) Biên bản;',
                'e) Ảnh;',
                'f) Phim.',
                '2. Hồ sơ đúng hạn.',
              ),
            ),
          ],
          'bo-cuc/y-nhay-so',
          'bo-cuc/diem-sai-chu-cai',
        ),
      ),
      row(
        'Điều 63, khoản 2',
        'Dưới điểm không còn cấp nào',
        found(
          whole(
            articles(
              'Điều 1. Phạm vi',
              '1. Hồ sơ gồm:',
              'a) Kế hoạch:',
              '- Kế hoạch năm;',
              '- Kế hoạch quý;',
              'b) Báo cáo.',
              '2. Hồ sơ đúng hạn.',
            ),
          ),
          'bo-cuc/duoi-diem',
        ),
      ),
      row(
        'Phụ lục I',
        'Điều chỉ có một khoản, khoản chỉ có một điểm',
        found(
          whole(articles('Điều 1. Phạm vi', '1. Hồ sơ gồm:', 'a) Kế hoạch.', '2. Hồ sơ đúng hạn.')),
          'bo-cuc/y-don-le',
        ),
      ),
      row(
        'Phụ lục I',
        'Ý trong danh sách kết thúc “;”, ý cuối “.”',
        found(
          whole(articles('Điều 1. Phạm vi', '1. Hồ sơ gồm:', 'a) Kế hoạch;', 'b) Báo cáo;', '2. Hồ sơ đúng hạn.')),
          'bo-cuc/y-dau-cuoi',
        ),
      ),
      row(
        'Phụ lục I',
        'Tên chương, mục không có dấu ở cuối',
        found(
          circular({
            body: [
              'Chương I',
              'QUY ĐỊNH CHUNG.',
              'Điều 1. Phạm vi',
              'Thông tư này quy định việc rà soát.',
              'Điều 2. Nguyên tắc',
              'Hồ sơ được rà soát đủ.',
              'Chương II',
              'ĐIỀU KHOẢN THI HÀNH',
            ],
          }),
          'bo-cuc/tieu-de-co-dau-cuoi',
        ),
      ),
      row(
        'Phụ lục I',
        'Tên điều không có dấu ở cuối',
        found(whole(articles('Điều 1. Phạm vi:', '1. Hồ sơ đủ.', '2. Hồ sơ đúng hạn.')), 'bo-cuc/ten-dieu-dau-cuoi'),
      ),
      row(
        'Phụ lục I',
        'Tên điều, khoản sau “Điều n” là dấu chấm',
        found(whole(articles('Điều 1: Phạm vi', '1. Hồ sơ đủ.', '2. Hồ sơ đúng hạn.')), 'bo-cuc/sai-kieu-danh-so'),
      ),
      row('Điều 63, khoản 2', 'Mỗi điểm một ý', byHand('phải hiểu nội dung')),
      row('Điều 63, khoản 5', 'Quy định chung trước quy định riêng', byHand('phải hiểu nội dung')),
      row(
        'Phụ lục I',
        'Cỡ chữ, đậm nhạt từng cấp',
        printed('kiểu chữ phần, chương, mục, điều', 'đậm: chuong', 'đậm: tenChuong', 'đậm: dieu'),
      ),
    ],
  },
];
