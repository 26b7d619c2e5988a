import { type PlanParts, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { type Breach, byHand, type CoverageSection, found, row, whole } from './model.ts';
import { articles } from './samples.ts';

const LIST = 'Danh sách của dự án';
const ATTACHED = '(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)';

/** A plan whose section on carrying out has these lines. */
const carrying = (lines: readonly string[], parts: PlanParts = {}): Breach =>
  whole(
    planWith({
      recipients: ['Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT, VP.'],
      body: [
        'I. MỤC ĐÍCH, YÊU CẦU',
        'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
        'II. NỘI DUNG',
        'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
        'III. TỔ CHỨC THỰC HIỆN',
        ...lines,
      ],
      ...parts,
    }),
  );

const table = (...rows: readonly string[]): string =>
  [
    '| Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm |',
    '|---|---|---|---|---|',
    ...rows,
    '| Sắp xếp | Phòng Tổng hợp | Văn phòng Sở | Tháng 7 | Kho lưu trữ |',
    '| Nộp lưu | Phòng Tổng hợp | Văn phòng Sở | Tháng 8 | Biên bản |',
    '| Kiểm tra | Văn phòng Sở | Phòng Tổng hợp | Tháng 9 | Báo cáo |',
  ].join('\n');

/** What the project's own list asks of tasks, of references within the document and of the names that it gives. */
export const TASKS: readonly CoverageSection[] = [
  {
    law: 'thong-le',
    title: 'Nhiệm vụ được giao trong kế hoạch, chỉ thị',
    rows: [
      row(
        LIST,
        'Mỗi việc trong bảng có nơi chủ trì',
        found(table('| Lập hồ sơ | | Văn phòng Sở | Tháng 6 | Mục lục hồ sơ |'), 'nhiem-vu/bang-giao-viec-o-trong'),
      ),
      row(
        LIST,
        'Mỗi việc một nơi chủ trì',
        found('Giao Sở Nội vụ và Sở Tài chính chủ trì xây dựng định mức chi.', 'nhiem-vu/hai-don-vi-chu-tri'),
      ),
      row(
        LIST,
        'Mỗi việc một nơi chủ trì, cả trong bảng',
        found(
          table('| Lập hồ sơ | Phòng Tài chính; Phòng Hành chính | Văn phòng Sở | Tháng 6 | Mục lục hồ sơ |'),
          'nhiem-vu/hai-don-vi-chu-tri',
        ),
      ),
      row(
        LIST,
        'Nơi phối hợp khác nơi chủ trì',
        found(
          [
            'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ xây dựng định mức chi.',
            table('| Lập hồ sơ | Phòng Tài chính | Phòng Tài chính | Tháng 6 | Mục lục hồ sơ |'),
          ],
          'nhiem-vu/phoi-hop-voi-chinh-minh',
        ),
      ),
      row(
        LIST,
        'Mỗi việc trong bảng có sản phẩm',
        found(table('| Lập hồ sơ | Phòng Tài chính | Văn phòng Sở | Tháng 6 | |'), 'nhiem-vu/bang-giao-viec-o-trong'),
      ),
      row(
        LIST,
        'Mỗi việc trong bảng có thời hạn',
        found(
          table('| Lập hồ sơ | Phòng Tài chính | Văn phòng Sở | | Mục lục hồ sơ |'),
          'nhiem-vu/bang-giao-viec-o-trong',
        ),
      ),
      row(
        LIST,
        'Mỗi việc nêu bằng lời có sản phẩm',
        byHand('lời văn không cho biết việc ấy có cần một sản phẩm không'),
      ),
      row(
        LIST,
        'Thời hạn ở sau ngày ban hành',
        found('Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15/12/2025.', 'nhiem-vu/han-truoc-van-ban'),
      ),
      row(
        LIST,
        'Thời hạn trong bảng giao việc ở sau ngày ban hành',
        found(
          table('| Lập hồ sơ | Phòng Tài chính | Văn phòng Sở | 30/6/2025 | Mục lục hồ sơ |'),
          'nhiem-vu/han-truoc-van-ban',
        ),
      ),
      row(
        LIST,
        'Thời hạn trong năm của kế hoạch',
        found('Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15/12/2029.', 'nhiem-vu/han-truoc-van-ban'),
      ),
      row(
        LIST,
        'Thời hạn trong giai đoạn của kế hoạch',
        found(
          [
            carrying(['Các phòng hoàn thành việc rà soát trước ngày 30/6/2036./.'], {
              subject: 'Rà soát hồ sơ lưu trữ giai đoạn 2026 - 2030',
            }),
            carrying(['Các phòng hoàn thành việc rà soát trước ngày 30/6/2036./.'], {
              subject: 'Rà soát hồ sơ lưu trữ từ năm 2026 đến năm 2030',
            }),
          ],
          'nhiem-vu/han-truoc-van-ban',
        ),
      ),
      row(
        LIST,
        'Việc định kỳ nói rõ kỳ nào',
        found('Các phòng, đơn vị định kỳ báo cáo kết quả về Văn phòng Sở.', 'nhiem-vu/dinh-ky-khong-ky'),
      ),
      row(
        LIST,
        'Giao báo cáo thì có thời hạn',
        found(
          carrying([
            '1. Văn phòng Sở theo dõi, tổng hợp kết quả, báo cáo Giám đốc Sở.',
            '2. Các phòng rà soát hồ sơ./.',
          ]),
          'nhiem-vu/bao-cao-khong-thoi-han',
        ),
      ),
      row(
        LIST,
        'Giao báo cáo thì nói báo cáo ai',
        found(
          carrying([
            '1. Phòng Tổng hợp: theo dõi, báo cáo kết quả trước ngày 15 tháng 12 năm 2026.',
            '2. Các phòng rà soát hồ sơ./.',
          ]),
          'nhiem-vu/bao-cao-khong-noi-nhan',
        ),
      ),
      row(
        LIST,
        'Đơn vị được giao việc có ở nơi nhận',
        found(
          carrying(
            ['1. Trung tâm Lưu trữ tỉnh: bố trí kho trước ngày 15/12/2026.', '2. Văn phòng Sở: theo dõi chung./.'],
            {
              recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP.'],
            },
          ),
          'nhiem-vu/don-vi-thieu-noi-nhan',
        ),
      ),
      row(
        LIST,
        'Có phần phân công (tổ chức thực hiện)',
        found(
          whole(
            planWith({
              body: [
                'I. MỤC ĐÍCH, YÊU CẦU',
                'Hồ sơ được rà soát đầy đủ.',
                'II. NỘI DUNG',
                'Rà soát toàn bộ hồ sơ đã giải quyết xong./.',
              ],
            }),
          ),
          'the-thuc/thieu-to-chuc-thuc-hien',
        ),
      ),
      row(LIST, 'Giao đúng chức năng của đơn vị', byHand('phải biết chức năng, nhiệm vụ của từng đơn vị')),
    ],
  },
  {
    law: 'thong-le',
    title: 'Dẫn chiếu trong văn bản, tên gọi tắt, chữ viết tắt',
    rows: [
      row(
        LIST,
        'Mục được dẫn chiếu có thật',
        found('1. Các đơn vị thực hiện theo Mục IX Kế hoạch này;\n2. Báo cáo.', 'bo-cuc/dan-chieu-khong-co'),
      ),
      row(
        LIST,
        'Điều, khoản được dẫn chiếu có thật',
        found(
          whole(
            articles(
              'Điều 1. Phạm vi',
              '1. Thông tư này quy định về thư viện lưu động.',
              '2. Thư viện lưu động phục vụ xã.',
              'Điều 2. Áp dụng',
              'Thông tư này áp dụng trong trường hợp quy định tại khoản 5 Điều 1 Thông tư này.',
            ),
          ),
          'bo-cuc/dan-chieu-khong-co',
        ),
      ),
      row(
        LIST,
        'Phụ lục được dẫn chiếu có thật',
        found(
          whole(
            `${planWith({
              body: [
                'I. MỤC ĐÍCH, YÊU CẦU',
                'Hồ sơ được rà soát theo Phụ lục III kèm theo Kế hoạch này.',
                'II. NỘI DUNG',
                'Rà soát toàn bộ hồ sơ đã giải quyết xong theo Phụ lục I, Phụ lục II kèm theo Kế hoạch này.',
                'III. TỔ CHỨC THỰC HIỆN',
                'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
              ],
            })}\nPhụ lục I\nDANH MỤC HỒ SƠ\n${ATTACHED}\nHồ sơ công việc.\nPhụ lục II\nDANH MỤC KHO\n${ATTACHED}\nKho số 1.\n`,
          ),
          'bo-cuc/dan-chieu-khong-co',
        ),
      ),
      row(
        LIST,
        'Văn bản tự gọi mình đúng tên loại',
        found(
          '1. Các đơn vị chịu trách nhiệm thực hiện Quyết định này;\n2. Văn phòng theo dõi.',
          'the-thuc/dan-chieu-sai-loai',
        ),
      ),
      row(
        LIST,
        'Tên gọi tắt được đặt trước khi dùng',
        found(
          '1. Đẩy mạnh ứng dụng CNTT;\n2. Bồi dưỡng công nghệ thông tin (sau đây viết tắt là CNTT);\n3. Mua thiết bị CNTT.',
          'nhat-quan/goi-tat-truoc-khi-dat',
        ),
      ),
      row(
        LIST,
        'Tên gọi tắt đã đặt thì có dùng',
        found(
          '1. Thành lập Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc);\n2. Văn phòng theo dõi.',
          'nhat-quan/goi-tat-khong-dung',
        ),
      ),
      row(
        LIST,
        'Mỗi tên gọi tắt đặt một lần',
        found(
          '1. Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc) họp;\n2. Tổ giúp việc rà soát hồ sơ lưu trữ (gọi tắt là Tổ giúp việc) báo cáo;\n3. Tổ giúp việc tự giải thể.',
          'nhat-quan/goi-tat-hai-lan',
        ),
      ),
      row(
        LIST,
        'Đã đặt tên gọi tắt thì không ghi lại tên đầy đủ',
        found(
          '1. Thành lập Tổ giúp việc rà soát hồ sơ (sau đây gọi tắt là Tổ giúp việc);\n2. Tổ giúp việc rà soát hồ sơ họp hằng tuần; Tổ giúp việc tự giải thể.',
          'nhat-quan/ten-day-du-lai',
        ),
      ),
      row(
        LIST,
        'Trích yếu không dùng chữ viết tắt riêng của ngành',
        found(
          whole(planWith({ subject: 'Ứng dụng CNTT trong lưu trữ năm 2026' })),
          'nhat-quan/viet-tat-trong-trich-yeu',
        ),
      ),
      row(
        LIST,
        'Chữ viết tắt dùng nhiều lần được giải thích',
        found(
          '1. Rà soát các KCN của tỉnh;\n2. Hạ tầng KCN;\n3. Lao động trong KCN.',
          'nhat-quan/viet-tat-khong-giai-thich',
        ),
      ),
      row(LIST, 'Tên gọi tắt chỉ đúng một nghĩa', byHand('hai nghĩa của một tên chỉ người hiểu nội dung mới thấy')),
    ],
  },
];
