import { LAW_BODY, lawWith } from '../../server/src/core/rules/the-thuc/_normative.ts';
import { byHand, type CoverageSection, found, row, whole } from './model.ts';
import { amending, articles, circularWith, decreeWith, GROUNDS } from './samples.ts';

const circular = (parts: Parameters<typeof circularWith>[0]) => whole(circularWith(parts));

/** The last article of a circular that points to its annexes. */
const POINTING = [
  'Điều 3. Hiệu lực thi hành',
  '1. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
  '2. Ban hành kèm theo Thông tư này các phụ lục./.',
];

/** Nghị định 78/2025/NĐ-CP, Luật 64/2025/QH15: citations, amending, effect, annexes. */
export const NORMATIVE_REST: readonly CoverageSection[] = [
  {
    law: 'nd78-2025',
    title: 'Văn bản quy phạm pháp luật: viện dẫn, sửa đổi, hiệu lực, phụ lục',
    rows: [
      row(
        'Phụ lục I',
        'Viện dẫn từ nhỏ đến lớn: điểm, khoản, Điều',
        found(
          whole(articles('Điều 1. Phạm vi', 'Việc rà soát theo Điều 5 khoản 2 Luật Lưu trữ số 33/2024/QH15.')),
          'vien-dan/thu-tu-dieu-khoan',
        ),
      ),
      row(
        'Phụ lục I',
        '“Điều” viết hoa, “khoản”, “điểm” viết thường',
        found(
          whole(articles('Điều 1. Phạm vi', 'Việc rà soát theo Khoản 2 điều 5 Luật Lưu trữ số 33/2024/QH15.')),
          'trinh-bay/viet-hoa-khoan-diem',
          'viet-hoa/dieu-chuong-chu-thuong',
        ),
      ),
      row(
        'Điều 68, khoản 2',
        'Điều, khoản được dẫn trong chính văn bản phải có',
        found(
          [
            whole(articles('Điều 1. Phạm vi', 'Hồ sơ được rà soát theo Điều 9 Thông tư này.')),
            whole(
              articles(
                'Điều 1. Phạm vi',
                '1. Hồ sơ đủ.',
                '2. Hồ sơ đúng hạn.',
                'Điều 2. Trách nhiệm',
                'Các đơn vị thực hiện khoản 5 Điều 1 Thông tư này.',
              ),
            ),
          ],
          'bo-cuc/dan-chieu-khong-co',
        ),
      ),
      row(
        'Điều 68, khoản 2',
        'Phụ lục được dẫn trong chính văn bản phải có',
        found(
          whole(articles('Điều 1. Phạm vi', 'Danh mục hồ sơ theo Phụ lục II ban hành kèm theo Thông tư này.')),
          'the-thuc/phu-luc-khong-thay',
        ),
      ),
      row(
        'Điều 68, khoản 2',
        '“Thông tư này” đúng loại của văn bản',
        found(
          [whole(articles('Điều 1. Phạm vi', 'Nghị định này quy định việc rà soát hồ sơ.'))],
          'the-thuc/dan-chieu-sai-loai',
        ),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Năm, khóa Quốc hội trong ký hiệu viện dẫn khớp ngày ban hành',
        found(
          [
            whole(
              articles(
                'Điều 1. Phạm vi',
                'Việc rà soát theo Thông tư số 26/2025/TT-BNV ngày 12 tháng 01 năm 2026 của Bộ trưởng Bộ Nội vụ về rà soát hồ sơ.',
              ),
            ),
            whole(
              articles(
                'Điều 1. Phạm vi',
                'Việc rà soát theo Nghị quyết số 12/2026/QH13 ngày 12 tháng 01 năm 2026 của Quốc hội về rà soát hồ sơ.',
              ),
            ),
          ],
          'vien-dan/nam-khac-ngay',
          'vien-dan/khoa-quoc-hoi-khac-nam',
        ),
      ),
      row(
        'Điều 68, khoản 1',
        'Viện dẫn lần đầu ghi đủ, lần sau ghi tên loại và số',
        found(
          [
            circular({ grounds: [GROUNDS[0] ?? '', 'Căn cứ Nghị định số 25/2025/NĐ-CP;', GROUNDS[1] ?? ''] }),
            whole(
              articles(
                'Điều 1. Phạm vi',
                '1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
                '2. Việc rà soát theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ được báo cáo.',
              ),
            ),
          ],
          'vien-dan/quy-pham-lan-dau-thieu',
          'vien-dan/lan-sau-day-du',
        ),
      ),
      row(
        'Điều 69',
        'Văn bản mới sau “như sau:” đặt trong ngoặc kép',
        found(
          [
            whole(
              amending(
                '1. Sửa đổi khoản 2 Điều 3 như sau:',
                '2. Hồ sơ được rà soát hằng năm.',
                '2. Bãi bỏ khoản 3 Điều 7.',
              ),
            ),
          ],
          'bo-cuc/sua-doi-thieu-trich',
        ),
      ),
      row(
        'Điều 69',
        'Nhãn trong ngoặc kép đúng với lệnh',
        found(
          whole(
            amending(
              '1. Sửa đổi khoản 2 Điều 3 như sau:',
              '“3. Hồ sơ được rà soát hằng năm.”.',
              '2. Bãi bỏ khoản 3 Điều 7.',
            ),
          ),
          'bo-cuc/trich-sai-nhan',
        ),
      ),
      row(
        'Điều 69, khoản 4',
        'Điều, khoản thêm mang số trước và chữ cái (5a)',
        found(
          [
            whole(
              amending(
                '1. Bổ sung Điều 6 vào sau Điều 5 như sau:',
                '“Điều 6. Rà soát hằng năm',
                'Hồ sơ được rà soát hằng năm.”.',
                '2. Bãi bỏ khoản 3 Điều 7.',
              ),
            ),
            whole(
              amending(
                '1. Bổ sung khoản 1a vào sau khoản 2 Điều 5 như sau:',
                '“1a. Hồ sơ được rà soát hằng năm.”.',
                '2. Bãi bỏ khoản 3 Điều 7.',
              ),
            ),
          ],
          'bo-cuc/them-sai-so',
        ),
      ),
      row(
        'Điều 69',
        'Ngoặc kép cân đối',
        found(
          whole(articles('Điều 1. Phạm vi', 'Thông tư này quy định việc “rà soát hồ sơ lưu trữ.')),
          'trinh-bay/ngoac-kep-khong-khop',
        ),
      ),
      row(
        'Điều 69, khoản 2',
        'Tên văn bản sửa đổi nêu văn bản được sửa',
        found(circular({ subject: 'Sửa đổi, bổ sung một số điều' }), 'the-thuc/ten-sua-doi-thieu-van-ban'),
      ),
      row(
        'Điều 67, khoản 2',
        'Câu hiệu lực có ngày, tháng, năm',
        found(
          [
            circular({
              effect: ['Điều 3. Hiệu lực thi hành', 'Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký./.'],
            }),
          ],
          'the-thuc/thieu-hieu-luc',
        ),
      ),
      row(
        'Luật 64/2025/QH15, Điều 53, khoản 1',
        'Ít nhất 45 ngày (trung ương), 10 ngày (địa phương) sau khi ký',
        found(
          circular({
            effect: ['Điều 3. Hiệu lực thi hành', 'Thông tư này có hiệu lực thi hành từ ngày 20 tháng 3 năm 2026./.'],
          }),
          'the-thuc/hieu-luc-som',
        ),
      ),
      row(
        'Điều 67, khoản 3, 4',
        'Văn bản bị thay thế, bãi bỏ liệt kê cụ thể',
        found(
          circular({
            effect: [
              'Điều 3. Hiệu lực thi hành',
              '1. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
              '2. Các quy định trước đây trái với Thông tư này đều bãi bỏ./.',
            ],
          }),
          'the-thuc/bai-bo-chung',
        ),
      ),
      row(
        'Phụ lục I',
        'Nghị định ký “TM. CHÍNH PHỦ”; hội đồng nhân dân ký “CHỦ TỊCH”, không “TM.”',
        found(
          [
            whole(decreeWith({ signature: ['THỦ TƯỚNG', 'Nguyễn Văn An'] })),
            whole(
              circularWith({
                type: 'NGHỊ QUYẾT',
                number: 'Số: 12/2026/NQ-HĐND',
                enacting: ['Hội đồng nhân dân ban hành Nghị quyết quy định việc rà soát hồ sơ lưu trữ.'],
                placeDate: 'Sông Hoa, ngày 15 tháng 3 năm 2026',
                grounds: ['Căn cứ Luật Lưu trữ số 33/2024/QH15;'],
                effect: [
                  'Điều 3. Hiệu lực thi hành',
                  'Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
                  'Nghị quyết này được Hội đồng nhân dân tỉnh Sông Hoa khóa XI, Kỳ họp thứ 5 thông qua ngày 15 tháng 3 năm 2026./.',
                ],
                signature: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'],
              })
                .replace('BỘ NỘI VỤ', 'HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG HOA')
                .replaceAll('Thông tư này', 'Nghị quyết này'),
            ),
          ],
          'the-thuc/tm-quy-pham',
        ),
      ),
      row(
        'Phụ lục I',
        'Cơ quan nhà nước ký “KT.”, “TM.” đúng dấu',
        found(circular({ signature: ['K/T BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Văn An'] }), 'the-thuc/ky-thay-mat-lan'),
      ),
      row(
        'Phụ lục I',
        'Luật, nghị quyết: câu “… thông qua ngày …” dưới điều cuối',
        found(whole(lawWith({ body: LAW_BODY })), 'the-thuc/thieu-cau-thong-qua'),
      ),
      row(
        'Phụ lục I',
        'Từ hai phụ lục thì đánh số La Mã',
        found(
          circular({
            effect: POINTING,
            annex: [
              'Phụ lục 1',
              'DANH MỤC HỒ SƠ',
              '(Kèm theo Thông tư số 12/2026/TT-BNV)',
              'Hồ sơ năm 2024.',
              'Phụ lục 2',
              'MẪU BÁO CÁO',
              '(Kèm theo Thông tư số 12/2026/TT-BNV)',
              'Báo cáo gồm hai phần.',
            ],
          }),
          'the-thuc/phu-luc-so-la-ma',
        ),
      ),
      row(
        'Phụ lục I',
        'Phụ lục được nội dung dẫn đến',
        found(
          circular({
            annex: ['Phụ lục', 'DANH MỤC HỒ SƠ', '(Kèm theo Thông tư số 12/2026/TT-BNV)', 'Hồ sơ năm 2024.'],
          }),
          'the-thuc/phu-luc-khong-dan-chieu',
        ),
      ),
      row(
        'Phụ lục I',
        'Dưới tên phụ lục có dòng “(Kèm theo …)”',
        found(
          circular({ effect: POINTING, annex: ['Phụ lục', 'DANH MỤC HỒ SƠ', 'Hồ sơ năm 2024.'] }),
          'the-thuc/phu-luc-thieu-kem-theo',
        ),
      ),
      row(
        'Luật 64/2025/QH15, Điều 54, khoản 2',
        'Văn bản địa phương nêu phạm vi địa bàn',
        byHand('phải hiểu nội dung'),
      ),
      row('Luật 64/2025/QH15, Điều 8', 'Cùng cơ quan, cùng loại mới sửa đổi', byHand('phải biết thẩm quyền')),
    ],
  },
];
