import { lawWith } from '../../server/src/core/rules/the-thuc/_normative.ts';
import { byHand, type CoverageSection, found, printed, row, whole } from './model.ts';
import { circularWith, decreeWith, GROUNDS } from './samples.ts';

const circular = (parts: Parameters<typeof circularWith>[0]) => whole(circularWith(parts));
const LAST = GROUNDS[1] ?? '';

/** Nghị định 78/2025/NĐ-CP, Luật 64/2025/QH15: header, căn cứ, enacting sentence. */
export const NORMATIVE_HEADER: readonly CoverageSection[] = [
  {
    law: 'nd78-2025',
    title: 'Văn bản quy phạm pháp luật: phần đầu, căn cứ',
    rows: [
      row(
        'Điều 71, khoản 2',
        'Có Quốc hiệu và Tiêu ngữ',
        found(
          [
            whole(circularWith({}).replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n', '')),
            whole(circularWith({}).replace('Độc lập - Tự do - Hạnh phúc\n', '')),
          ],
          'the-thuc/thieu-quoc-hieu',
          'the-thuc/thieu-tieu-ngu',
        ),
      ),
      row(
        'Điều 71, khoản 2',
        'Có tên cơ quan ban hành',
        found(whole(circularWith({}).replace('BỘ NỘI VỤ\n', '')), 'the-thuc/thieu-ten-co-quan'),
      ),
      row('Điều 71, khoản 2', 'Có số, ký hiệu', found(circular({ number: '' }), 'the-thuc/thieu-so-ky-hieu')),
      row(
        'Điều 71, khoản 2',
        'Có địa danh, thời gian (trừ luật)',
        found(circular({ placeDate: '' }), 'the-thuc/thieu-dia-danh-thoi-gian'),
      ),
      row(
        'Điều 71, khoản 2',
        'Có tên gọi (nghị định)',
        found(whole(decreeWith({ subject: '' })), 'the-thuc/thieu-trich-yeu'),
      ),
      row('Điều 71, khoản 2', 'Có tên gọi (thông tư)', found(circular({ subject: '' }), 'the-thuc/thieu-trich-yeu')),
      row(
        'Điều 71, khoản 2',
        'Có chức vụ, họ tên người ký',
        found(circular({ signature: [] }), 'the-thuc/thieu-chu-ky'),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Ký hiệu có năm ban hành',
        found(circular({ number: 'Số: 12/TT-BNV' }), 'the-thuc/so-ky-hieu-kieu'),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Năm trong ký hiệu là năm ban hành',
        found(circular({ number: 'Số: 12/2025/TT-BNV' }), 'the-thuc/nam-ky-hieu-khac-ngay'),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Số, ký hiệu viết liền, gạch nối ngắn',
        found(
          [circular({ number: 'Số: 12 /2026/TT-BNV' }), circular({ number: 'Số: 12/2026/TT–BNV' })],
          'the-thuc/so-ky-hieu-khoang-trang',
          'the-thuc/so-ky-hieu-gach',
        ),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Chữ tên loại trong ký hiệu khớp tên loại',
        found(circular({ number: 'Số: 12/2026/QĐ-BNV' }), 'the-thuc/ky-hieu-ten-loai'),
      ),
      row(
        'Luật 64/2025/QH15, Điều 7, khoản 3',
        'Luật, pháp lệnh: “Luật số:” ở dòng số',
        found(whole(lawWith({ number: 'Số: 41/2026/QH16' })), 'the-thuc/luat-so-thieu-ten-loai'),
      ),
      row(
        'Phụ lục I',
        'Ngày, tháng ở phần đầu thêm, bỏ số 0 như Nghị định 30',
        found(
          [
            circular({ placeDate: 'Hà Nội, ngày 5 tháng 3 năm 2026' }),
            circular({ placeDate: 'Hà Nội, ngày 15 tháng 03 năm 2026' }),
          ],
          'the-thuc/ngay-thieu-so-khong',
          'the-thuc/thang-thua-so-khong',
        ),
      ),
      row(
        'Phụ lục I',
        'Không có cơ quan chủ quản ở trên tên cơ quan',
        found([whole(circularWith({}).replace('BỘ NỘI VỤ', 'CHÍNH PHỦ\nBỘ NỘI VỤ'))], 'the-thuc/thua-co-quan-chu-quan'),
      ),
      row(
        'Phụ lục I',
        'Tên gọi không có dấu ở cuối',
        found(circular({ subject: 'Quy định việc rà soát hồ sơ lưu trữ.' }), 'the-thuc/trich-yeu-dau-cham'),
      ),
      row('Điều 62', 'Có căn cứ', found(circular({ grounds: [], enacting: [] }), 'the-thuc/thieu-mo-dau')),
      row(
        'Phụ lục I',
        'Căn cứ không phải dòng cuối kết thúc “;”',
        found(circular({ grounds: [`${(GROUNDS[0] ?? '').slice(0, -1)}.`, LAST] }), 'the-thuc/can-cu-dau-cuoi'),
      ),
      row(
        'Phụ lục I',
        'Dòng cuối trước câu ban hành kết thúc “;”',
        found(
          circular({ grounds: [GROUNDS[0] ?? '', 'Theo đề nghị của Vụ trưởng Vụ Pháp chế,'] }),
          'the-thuc/can-cu-dau-cuoi',
        ),
      ),
      row(
        'Điều 68, khoản 1',
        'Luật trong căn cứ ghi số (từ 01/7/2025)',
        found(
          [circular({ grounds: ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', LAST] })],
          'vien-dan/luat-thieu-so',
        ),
      ),
      row(
        'Điều 68, khoản 1',
        'Luật đã sửa đổi: “được sửa đổi, bổ sung bởi …”',
        found(
          [
            circular({
              grounds: ['Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 (sửa đổi năm 2025);', LAST],
            }),
            circular({ grounds: ['Căn cứ Luật Lưu trữ số 33/2024/QH15 được sửa đổi, bổ sung năm 2025;', LAST] }),
          ],
          'vien-dan/luat-sua-doi-cach-ghi',
        ),
      ),
      row(
        'Điều 62',
        'Căn cứ xếp theo thứ bậc',
        found(
          circular({
            grounds: [
              'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
              GROUNDS[0] ?? '',
              LAST,
            ],
          }),
          'vien-dan/can-cu-sai-thu-tu',
        ),
      ),
      row(
        'Điều 62',
        'Căn cứ có hiệu lực cao hơn văn bản',
        found(
          circular({
            grounds: [
              'Căn cứ Thông tư số 10/2025/TT-BNV ngày 15 tháng 5 năm 2025 của Bộ trưởng Bộ Nội vụ về rà soát hồ sơ;',
              LAST,
            ],
          }),
          'vien-dan/can-cu-khong-cao-hon',
        ),
      ),
      row(
        'Phụ lục I',
        'Nghị định, quyết định, thông tư có “Theo đề nghị của …” ở cuối',
        found(
          [circular({ grounds: [GROUNDS[0] ?? ''] }), circular({ grounds: [LAST, GROUNDS[0] ?? ''] })],
          'the-thuc/thieu-theo-de-nghi',
        ),
      ),
      row(
        'Phụ lục I',
        'Có câu ban hành (từ 01/4/2025)',
        found([circular({ enacting: [] })], 'the-thuc/thieu-cau-ban-hanh'),
      ),
      row(
        'Phụ lục I',
        'Câu ban hành kết thúc dấu chấm, nhắc đúng tên gọi',
        found(
          [
            circular({ enacting: ['Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định việc rà soát hồ sơ lưu trữ:'] }),
            circular({ enacting: ['Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn nộp lưu hồ sơ.'] }),
          ],
          'the-thuc/cau-ban-hanh',
        ),
      ),
      row(
        'Phụ lục I',
        'Quyết định quy phạm không có dòng “QUYẾT ĐỊNH:”',
        byHand('chưa rõ mẫu 19 có dòng ấy hay không'),
      ),
      row('Điều 62', 'Căn cứ phù hợp với thẩm quyền, nội dung', byHand('phải hiểu nội dung')),
      row(
        'Phụ lục I',
        'Khổ giấy, lề, cỡ chữ, kiểu chữ từng thành phần',
        printed('khổ giấy, lề 15–20/30–35 mm, cỡ chữ (mức suy ra)', 'lề trên văn bản quy phạm'),
      ),
      row('Phụ lục I', 'Căn cứ, câu ban hành chữ nghiêng', printed('kiểu chữ căn cứ', 'nghiêng: căn cứ quy phạm')),
    ],
  },
];
