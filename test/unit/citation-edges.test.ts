import { describe, expect, it } from 'vitest';
import { scanAll } from '../../server/src/core/citation/scan.ts';
import { flatOf } from '../../server/src/core/text/flat.ts';

/**
 * Where a citation begins and ends beside words that look like a part of it, and what of it is read: `⟦…⟧` are citations,
 * the lines below them type, number, date, issuer and title of each, in their order.
 */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'theo ⟦Quyết định số 12/QĐ-UBND ngày 01/02/2024 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu⟧ về việc giao chỉ tiêu;',
    ['quyet-dinh | 12 | 2024-02-01 | Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu | giao chỉ tiêu'],
  ],
  [
    'theo ⟦Quyết định số 12/QĐ-UBND ngày 01/02/2024 của Ủy ban nhân dân xã Ngọc Sơn, huyện Hiệp Hòa, tỉnh Sông Hoa⟧ và các văn bản',
    ['quyet-dinh | 12 | 2024-02-01 | Ủy ban nhân dân xã Ngọc Sơn, huyện Hiệp Hòa, tỉnh Sông Hoa | –'],
  ],
  [
    'theo ⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân phường 12, quận 3⟧, đã giao',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân phường 12, quận 3 | –'],
  ],
  ['theo ⟦Quyết định số 12/QĐ-UBND của UBND tỉnh⟧, Sở Nội vụ tham mưu', ['quyet-dinh | 12 | – | UBND tỉnh | –']],
  [
    '⟦Kế hoạch số 12/KH-SGDĐT ngày 01/02/2024 của Sở GD&ĐT tỉnh Sông Hoa⟧ triển khai thực hiện',
    ['ke-hoach | 12 | 2024-02-01 | Sở GD&ĐT tỉnh Sông Hoa | triển khai thực hiện'],
  ],
  [
    '⟦Kế hoạch số 12/KH-SGDĐT ngày 01/02/2024 của Sở Giáo dục và Đào tạo⟧, các trường thực hiện',
    ['ke-hoach | 12 | 2024-02-01 | Sở Giáo dục và Đào tạo | –'],
  ],
  ['⟦Công văn số 12/SNV-TC của Sở⟧, đề nghị các phòng', ['cong-van | 12 | – | Sở | –']],
  [
    '⟦Quyết định số 12-QĐ/ĐU của Đảng ủy Vietcombank Chi nhánh Sông Hoa⟧ về việc kiện toàn',
    ['quyet-dinh | 12 | – | Đảng ủy Vietcombank Chi nhánh Sông Hoa | kiện toàn'],
  ],
  [
    '⟦Thông tư liên tịch số 12/2015/TTLT-BGDĐT-BTC của Liên bộ Giáo dục và Đào tạo - Tài chính⟧ hướng dẫn thu học phí',
    ['thong-tu-lien-tich | 12 | – | Liên bộ Giáo dục và Đào tạo - Tài chính | hướng dẫn thu học phí'],
  ],
  [
    '⟦Thông tư liên tịch số 12/2015/TTLT-BGDĐT-BTC của Liên bộ: Bộ Giáo dục và Đào tạo, Bộ Tài chính⟧ về học phí.',
    ['thong-tu-lien-tich | 12 | – | Liên bộ: Bộ Giáo dục và Đào tạo, Bộ Tài chính | học phí'],
  ],
  [
    '⟦Quy chế phối hợp số 05/QCPH-CA-VKS của Liên ngành Công an - Viện kiểm sát - Tòa án⟧ về phối hợp.',
    ['quy-che | 05 | – | Liên ngành Công an - Viện kiểm sát - Tòa án | phối hợp'],
  ],
  [
    '⟦Thông tư số 12/2024/TT-BYT của Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Công Thương⟧ quy định về thực phẩm.',
    ['thong-tu | 12 | – | Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Công Thương | quy định về thực phẩm'],
  ],
  [
    '⟦Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Sông Hoa⟧ về giảm nghèo.',
    ['ke-hoach | 12 | – | Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Sông Hoa | giảm nghèo'],
  ],
  [
    '⟦Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo chuyển đổi số tỉnh Sông Hoa⟧ về dữ liệu.',
    ['ke-hoach | 12 | – | Ban Chỉ đạo chuyển đổi số tỉnh Sông Hoa | dữ liệu'],
  ],
  [
    '⟦Kế hoạch số 12/KH-PC06 của Phòng Cảnh sát QLHC về TTXH⟧ về căn cước.',
    ['ke-hoach | 12 | – | Phòng Cảnh sát QLHC về TTXH | căn cước'],
  ],
  [
    '⟦Kế hoạch số 12/KH-BTL của Bộ Tư lệnh Phòng không - Không quân⟧ về huấn luyện.',
    ['ke-hoach | 12 | – | Bộ Tư lệnh Phòng không - Không quân | huấn luyện'],
  ],
  [
    '⟦Công văn số 12/BTC-KH của Ban tổ chức Trung ương⟧ về việc nhận xét.',
    ['cong-van | 12 | – | Ban tổ chức Trung ương | nhận xét'],
  ],
  [
    '⟦Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ⟧, Bộ Nội vụ đã trình',
    ['quyet-dinh | 12 | – | Thủ tướng Chính phủ | –'],
  ],
  [
    '⟦Nghị quyết số 12-NQ/TW của Bộ Chính trị khóa XIII⟧ về khoa học.',
    ['nghi-quyet | 12 | – | Bộ Chính trị khóa XIII | khoa học'],
  ],
  [
    '⟦Nghị quyết số 12-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XII)⟧ về y tế.',
    ['nghi-quyet | 12 | – | Ban Chấp hành Trung ương Đảng (khóa XII) | y tế'],
  ],
  [
    '⟦Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh, khóa 16⟧, về đầu tư công',
    ['nghi-quyet | 12 | – | Hội đồng nhân dân tỉnh, khóa 16 | đầu tư công'],
  ],
  [
    '⟦Quyết định số 12/QĐ-CTN của Chủ tịch nước⟧ và ⟦Kế hoạch số 3/KH-UBND của Chủ tịch UBND huyện⟧',
    ['quyet-dinh | 12 | – | Chủ tịch nước | –', 'ke-hoach | 3 | – | Chủ tịch UBND huyện | –'],
  ],
  [
    '⟦Kết luận số 134-KL/TW của Bộ Chính trị, Ban Bí thư⟧, Thủ tướng Chính phủ đã chỉ đạo',
    ['ket-luan | 134 | – | Bộ Chính trị, Ban Bí thư | –'],
  ],
  [
    '⟦Hướng dẫn số 12/HD-LĐLĐ của Liên đoàn Lao động tỉnh Sông Hoa⟧ - cơ quan thường trực',
    ['huong-dan | 12 | – | Liên đoàn Lao động tỉnh Sông Hoa | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND ngày 01/02/2024 cua UBND xã⟧; ⟦Quyết định số 12/QĐ-UBND củа Chủ tịch UBND xã⟧',
    ['quyet-dinh | 12 | 2024-02-01 | UBND xã | –', 'quyet-dinh | 12 | – | Chủ tịch UBND xã | –'],
  ],
  [
    '⟦Chương trình số 12-CTr/TU của Tỉnh ủy Sông Hoa⟧ thực hiện ⟦Nghị quyết 57⟧',
    ['chuong-trinh | 12 | – | Tỉnh ủy Sông Hoa | thực hiện Nghị quyết 57', 'nghi-quyet | 57 | – | – | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-BNV ngày 1.2.2024 của Bộ Nội vụ⟧; ⟦Quyết định số 13/QĐ-BNV, 01-02-2024 của Bộ Nội vụ⟧',
    ['quyet-dinh | 12 | 2024-02-01 | Bộ Nội vụ | –', 'quyet-dinh | 13 | 2024-02-01 | Bộ Nội vụ | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-BNV đề ngày 01/02/2024⟧; ⟦Quyết định số 13/QĐ-BNV ký ban hành ngày 31/02/2024⟧',
    ['quyet-dinh | 12 | 2024-02-01 | – | –', 'quyet-dinh | 13 | – | – | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-BNV năm 2024 của Bộ Nội vụ⟧; ⟦Quyết định số 12/QĐ-BNV tháng 3/2024⟧',
    ['quyet-dinh | 12 | 2024 | Bộ Nội vụ | –', 'quyet-dinh | 12 | 2024-03 | – | –'],
  ],
  ['⟦Quyết định số 12/QĐ-UBND ngày … tháng … năm … của UBND xã⟧', ['quyet-dinh | 12 | – | UBND xã | –']],
  [
    '⟦Luật Đất đai (sửa đổi) năm 2024⟧ và ⟦Luật Nhà ở (sửa đổi, bổ sung) số 27/2023/QH15 ngày 27/11/2023 của Quốc hội⟧',
    ['luat | – | 2024 | – | Đất đai', 'luat | 27 | 2023-11-27 | Quốc hội | Nhà ở'],
  ],
  [
    '⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013⟧; ⟦Hiến pháp năm 1992⟧; Hiến pháp và pháp luật',
    ['hien-phap | – | 2013 | – | nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'hien-phap | – | 1992 | – | –'],
  ],
  [
    '⟦Điều lệ Đảng Cộng sản Việt Nam⟧; ⟦Điều lệ Đảng⟧; Điều lệ Công đoàn',
    ['dieu-le | – | – | – | Đảng Cộng sản Việt Nam', 'dieu-le | – | – | – | Đảng'],
  ],
  [
    '⟦Nghị định 30 của Chính phủ⟧; ⟦Nghị định 30⟧, các đơn vị; Nghị định 30 ngày; Nghị định 30%; Chỉ thị 05 về',
    ['nghi-dinh | 30 | – | Chính phủ | –', 'nghi-dinh | 30 | – | – | –'],
  ],
  ['⟦Kế hoạch số 12/KH-UBND của UBND xã An Sơn⟧, Công an xã phối hợp', ['ke-hoach | 12 | – | UBND xã An Sơn | –']],
  ['⟦Công văn số 12/UBND-VX của UBND⟧; các phòng', ['cong-van | 12 | – | UBND | –']],
  [
    '⟦Kế hoạch số 12/KH-ĐU của Đảng ủy các cơ quan Đảng tỉnh⟧ về việc; ⟦Kế hoạch số 12/KH-ĐU của Đảng ủy Sở Nội vụ⟧ về',
    ['ke-hoach | 12 | – | Đảng ủy các cơ quan Đảng tỉnh | –', 'ke-hoach | 12 | – | Đảng ủy Sở Nội vụ | –'],
  ],
  [
    '⟦Công văn số 12/SXD-QLN của Sở Xây dựng⟧ và ⟦Công văn số 13/SNV-TC của Sở Nội vụ⟧ gửi',
    ['cong-van | 12 | – | Sở Xây dựng | –', 'cong-van | 13 | – | Sở Nội vụ | –'],
  ],
  [
    '⟦Công văn số 12/BNV-TL của Bộ trưởng⟧; ⟦Công văn số 13/BNV-TL của Bộ⟧; ⟦Công văn số 14/BNV-TL của bộ phận một cửa⟧',
    ['cong-van | 12 | – | Bộ trưởng | –', 'cong-van | 13 | – | Bộ | –', 'cong-van | 14 | – | bộ phận một cửa | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Trưởng ban Ban Chỉ đạo⟧; ⟦Quyết định số 13/QĐ-UBND của Chủ tịch⟧',
    ['quyet-dinh | 12 | – | Trưởng ban Ban Chỉ đạo | –', 'quyet-dinh | 13 | – | Chủ tịch | –'],
  ],
  [
    '⟦Thông tư số 12/2024/TT-BTC của Bộ Tài chính⟧ và Bộ Nội vụ; ⟦Thông tư số 13/2024/TT-BTC của Bộ Tài chính⟧ - Bộ Nội vụ',
    ['thong-tu | 12 | – | Bộ Tài chính | –', 'thong-tu | 13 | – | Bộ Tài chính | –'],
  ],
  [
    '⟦Thông tư liên tịch số 12/2014/TTLT-BTC-BNV-BYT của Bộ Tài chính, Bộ Nội vụ và Bộ Y tế⟧, các địa phương',
    ['thong-tu-lien-tich | 12 | – | Bộ Tài chính, Bộ Nội vụ và Bộ Y tế | –'],
  ],
  [
    '⟦Thông tư liên tịch số 12/2014/TTLT-BTC-BNV của Bộ Tài chính, và Bộ Nội vụ⟧ quy định',
    ['thong-tu-lien-tich | 12 | – | Bộ Tài chính, và Bộ Nội vụ | –'],
  ],
  [
    '⟦Kế hoạch số 12/KH-HND của Hội Nông dân xã Ngọc Sơn⟧ phát động; ⟦Kế hoạch số 3/KH-HPN của Hội Liên hiệp Phụ nữ xã⟧ tổ chức',
    ['ke-hoach | 12 | – | Hội Nông dân xã Ngọc Sơn | –', 'ke-hoach | 3 | – | Hội Liên hiệp Phụ nữ xã | –'],
  ],
  [
    '⟦Kế hoạch số 12/KH-THCS của Trường THCS Nguyễn Du - Sông Hoa⟧ về; ⟦Kế hoạch số 12/KH-THCS của Trường THCS An Sơn⟧ và Trường Tiểu học An Sơn',
    ['ke-hoach | 12 | – | Trường THCS Nguyễn Du - Sông Hoa | –', 'ke-hoach | 12 | – | Trường THCS An Sơn | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-CHK của Tổng công ty Cảng hàng không Sông Hoa⟧ không phê duyệt',
    ['quyet-dinh | 12 | – | Tổng công ty Cảng hàng không Sông Hoa | –'],
  ],
  [
    '⟦Nghị định số 30/2020/NĐ-CP⟧ có hiệu lực; ⟦Nghị định số 30/2020/NĐ-CP⟧, ⟦Thông tư số 01/2024/TT-BNV⟧, ⟦số 02/2024/TT-BNV⟧',
    [
      'nghi-dinh | 30 | – | – | –',
      'nghi-dinh | 30 | – | – | –',
      'thong-tu | 01 | – | – | –',
      'thong-tu | 02 | – | – | –',
    ],
  ],
  [
    'Nghị quyết 57 hoặc 59 của Bộ Chính trị; ⟦Nghị quyết 57⟧; ⟦59 của Bộ Chính trị⟧; ⟦Chỉ thị 05⟧, 15% số hộ',
    ['nghi-quyet | 57 | – | – | –', 'nghi-quyet | 59 | – | Bộ Chính trị | –', 'chi-thi | 05 | – | – | –'],
  ],
  [
    '⟦Luật Đất đai⟧, ⟦Nhà ở⟧ và ⟦Xây dựng⟧; ⟦Luật Đất đai năm 2024⟧, Nhà ở; ⟦Luật Đất đai⟧, Nhà ở xã hội được hưởng',
    [
      'luat | – | – | – | Đất đai',
      'luat | – | – | – | Nhà ở',
      'luat | – | – | – | Xây dựng',
      'luat | – | 2024 | – | Đất đai',
      'luat | – | – | – | Đất đai',
    ],
  ],
  [
    'Báo cáo số 12 ngày 01/02/2024; ⟦Kế hoạch số 12 ngày 01/02/2024⟧; ⟦Kế hoạch số 12 ngày 01/02⟧; Quyết định 12 của UBND tỉnh',
    ['ke-hoach | 12 | 2024-02-01 | – | –', 'ke-hoach | 12 | – | – | –'],
  ],
  ['Quyết định 5; Quyết định 15; Quyết định 15%; Quyết định 15.000 đồng; Quyết định 15/3; Nghị quyết 5; Lệnh 15', []],
  [
    'Chỉ thị 12345; Chỉ thị 1234; ⟦Quyết định số 12345 của UBND tỉnh⟧; QĐ 15; NĐ 30; ⟦NĐ 30/2020⟧',
    ['quyet-dinh | 12345 | – | UBND tỉnh | –', 'nghi-dinh | 30 | – | – | –'],
  ],
  [
    '⟦kế hoạch 12/KH-UBND⟧; kế hoạch ⟦12/QĐ-UBND⟧; ⟦Kế hoạch 12/QĐ-UBND⟧; ⟦công văn 12/SNV-TC⟧; công văn 12/SNV; ⟦văn bản 12/UBND-VX⟧',
    [
      'ke-hoach | 12 | – | – | –',
      'quyet-dinh | 12 | – | – | –',
      'ke-hoach | 12 | – | – | –',
      'cong-van | 12 | – | – | –',
      'van-ban | 12 | – | – | –',
    ],
  ],
  [
    'pháp luật Đất đai; Pháp luật Đất đai; Quốc hội ban hành Luật Giá; ⟦LUẬT GIÁ⟧; theo ⟦LUẬT GIÁ⟧; luật giá; ⟦luật thi đua, khen thưởng⟧; ⟦luật giá năm 2023⟧',
    [
      'luat | – | – | – | GIÁ',
      'luat | – | – | – | GIÁ',
      'luat | – | – | – | thi đua, khen thưởng',
      'luat | – | 2023 | – | giá',
    ],
  ],
  [
    '⟦Luật Giá số 16/2023/QH15⟧; ⟦Luật Giá 16/2023/QH15⟧; ⟦Luật Giá⟧ ⟦16/2023/NĐ-CP⟧; ⟦Luật Giá⟧ số 16; ⟦Luật Giá ngày 19/6/2023⟧; ⟦Luật Giá⟧ ngày 19/6',
    [
      'luat | 16 | – | – | Giá',
      'luat | 16 | – | – | Giá',
      'luat | – | – | – | Giá',
      'nghi-dinh | 16 | – | – | –',
      'luat | – | – | – | Giá',
      'luat | – | 2023-06-19 | – | Giá',
      'luat | – | – | – | Giá',
    ],
  ],
  [
    'Hiến pháp; ⟦Hiến pháp nước CHXHCN Việt Nam⟧; ⟦Hiến pháp 2013⟧; ⟦Hiến pháp ngày 28/11/2013⟧',
    [
      'hien-phap | – | – | – | nước CHXHCN Việt Nam',
      'hien-phap | – | 2013 | – | –',
      'hien-phap | – | 2013-11-28 | – | –',
    ],
  ],
  [
    '⟦Công văn của Sở Nội vụ số 123/SNV-TC⟧; ⟦công văn của Sở Nội vụ số 123/SNV-TC⟧; ⟦Tờ trình của UBND xã số 12/TTr-UBND⟧; ⟦tờ trình của UBND xã số 12/TTr-UBND⟧',
    [
      'cong-van | 123 | – | Sở Nội vụ | –',
      'cong-van | 123 | – | Sở Nội vụ | –',
      'to-trinh | 12 | – | UBND xã | –',
      'to-trinh | 12 | – | UBND xã | –',
    ],
  ],
  [
    'báo cáo của UBND xã ⟦số 12/TTr-UBND⟧; ⟦Báo cáo của UBND xã số 12/TTr-UBND⟧; ⟦giấy phép xây dựng số 12/GP-UBND⟧; Kế hoạch, ⟦số 12/QĐ-UBND⟧; ⟦Kế hoạch, số 12/KH-UBND⟧',
    [
      'to-trinh | 12 | – | – | –',
      'bao-cao | 12 | – | UBND xã | –',
      'giay-phep | 12 | – | – | –',
      'quyet-dinh | 12 | – | – | –',
      'ke-hoach | 12 | – | – | –',
    ],
  ],
  [
    'Quyết định này và ⟦số 12/QĐ-UBND⟧; Quyết định kèm theo ⟦số 12/QĐ-UBND⟧; Quyết định của ⟦Quyết định số 12/QĐ-UBND⟧; Kế hoạch chuyển đổi ⟦số 12/KH-UBND⟧',
    [
      'quyet-dinh | 12 | – | – | –',
      'quyet-dinh | 12 | – | – | –',
      'quyet-dinh | 12 | – | – | –',
      'ke-hoach | 12 | – | – | –',
    ],
  ],
  [
    '⟦Quyết định (số 12/QĐ-UBND) của UBND xã⟧ về việc giao; ⟦quyết định (số 12/QĐ-UBND)⟧; Quyết định (số 12)',
    ['quyet-dinh | 12 | – | UBND xã | giao', 'quyet-dinh | 12 | – | – | –'],
  ],
  [
    '⟦1673/QĐ-UBND tỉnh Sông Hoa⟧; ⟦Công văn 1614/UBND-TNMT huyện An Sơn, ngày 01/02/2024⟧; ⟦Quyết định số 12/QĐ-UBND tỉnh ngày 01/02/2024⟧ về',
    [
      'quyet-dinh | 1673 | – | UBND tỉnh Sông Hoa | –',
      'cong-van | 1614 | 2024-02-01 | – | –',
      'quyet-dinh | 12 | 2024-02-01 | UBND tỉnh | –',
    ],
  ],
  [
    '(⟦số 33/2024/QH15⟧); ⟦Bộ luật Lao động⟧ (⟦số 45/2019/QH14⟧); ⟦Pháp lệnh Cảnh vệ⟧ và ⟦Nghị quyết (số 33/2024/QH15)⟧; ⟦số 5/2020/UBTVQH14⟧',
    [
      'van-ban | 33 | – | – | –',
      'bo-luat | – | – | – | Lao động',
      'bo-luat | 45 | – | – | –',
      'phap-lenh | – | – | – | Cảnh vệ',
      'nghi-quyet | 33 | – | – | –',
      'nghi-quyet | 5 | – | – | –',
    ],
  ],
  [
    'Công văn: ⟦số 12/SNV-TC⟧; các Tờ trình: ⟦số 12/TTr-SNV⟧; theo quy trình: ⟦số 12/TTr-SNV⟧',
    ['cong-van | 12 | – | – | –', 'to-trinh | 12 | – | – | –', 'to-trinh | 12 | – | – | –'],
  ],
  ['theo 12/SNV-TC của Sở Nội vụ', []],
  ['theo ⟦số 12/SNV-TC của Sở Nội vụ⟧', ['van-ban | 12 | – | Sở Nội vụ | –']],
  ['theo số 12-SNV-TC của Sở Nội vụ', []],
  ['theo số 12/2024/SNV-TC của Sở Nội vụ', []],
  ['theo số 12/SNV của Sở Nội vụ', []],
  ['theo mã số 12/SNV-TC của Sở Nội vụ', []],
  ['⟦Quyết định số 12/QĐ-UBND⟧ (tháng 01/2024) của UBND xã', ['quyet-dinh | 12 | – | – | –']],
  ['⟦Quyết định số 12/QĐ-UBND⟧ (năm 2024) của UBND xã', ['quyet-dinh | 12 | – | – | –']],
  ['⟦Quyết định số 12/QĐ-UBND của UBND xã An Sơn⟧ 12 hộ nghèo', ['quyet-dinh | 12 | – | UBND xã An Sơn | –']],
  ['⟦Quyết định số 12/QĐ-UBND của UBND phường 12⟧ giao', ['quyet-dinh | 12 | – | UBND phường 12 | –']],
  [
    '⟦Kế hoạch số 12/KH-BTC của Ban tổ chức Hội thi tỉnh Sông Hoa⟧ về việc chấm thi',
    ['ke-hoach | 12 | – | Ban tổ chức Hội thi tỉnh Sông Hoa | chấm thi'],
  ],
  [
    '⟦Giấy xác nhận số 12/GXN-UBND⟧; ⟦12/GXN-UBND của UBND xã⟧; ⟦12/GCN-UBND⟧; ⟦12/GP-SXD⟧',
    [
      'giay-xac-nhan | 12 | – | – | –',
      'giay-xac-nhan | 12 | – | UBND xã | –',
      'giay-chung-nhan | 12 | – | – | –',
      'giay-phep | 12 | – | – | –',
    ],
  ],
  [
    '⟦Quy định số 12-QDI/TW của Bộ Chính trị⟧; ⟦12-QĐi/TW⟧',
    ['quy-dinh | 12 | – | Bộ Chính trị | –', 'quy-dinh | 12 | – | – | –'],
  ],
  [
    '⟦Nghị quyết số 12-NQ/TW của Ban Bí thư, Bộ Chính trị⟧ về; ⟦Nghị quyết số 12-NQ/TW của Bộ Chính trị⟧, Chính phủ đã',
    ['nghi-quyet | 12 | – | Ban Bí thư, Bộ Chính trị | –', 'nghi-quyet | 12 | – | Bộ Chính trị | –'],
  ],
  [
    '⟦Thông tư số 12/2024/TT-BYT của Bộ trưởng Bộ Y tế⟧, Bộ Nội vụ đã; ⟦Thông tư số 12/2024/TT-BYT của Bộ Y tế⟧, Bộ trưởng Bộ Nội vụ đã',
    ['thong-tu | 12 | – | Bộ trưởng Bộ Y tế | –', 'thong-tu | 12 | – | Bộ Y tế | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧ về “Đề án “Sông xanh” và bến bãi” năm 2024',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | Đề án “Sông xanh” và bến bãi'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧ về giảm nghèo (2021-2025) bền vững; giao Sở Nội vụ',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | giảm nghèo (2021-2025) bền vững'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧ ban hành kèm theo Quy chế',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh ban hành ngày 01/02/2024⟧',
    ['quyet-dinh | 12 | 2024-02-01 | Ủy ban nhân dân tỉnh | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧, về việc giao chỉ tiêu, nhiệm vụ, đã được sửa đổi',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | giao chỉ tiêu, nhiệm vụ'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧ về giao chỉ tiêu và ⟦Kế hoạch số 5/KH-UBND⟧',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | giao chỉ tiêu', 'ke-hoach | 5 | – | – | –'],
  ],
  [
    '⟦Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh⟧ về giao chỉ tiêu nhằm giảm nghèo, để bảo đảm an sinh',
    ['quyet-dinh | 12 | – | Ủy ban nhân dân tỉnh | giao chỉ tiêu nhằm giảm nghèo'],
  ],
  [
    '⟦Nghị quyết Trung ương 6 lần 2 khóa VIII⟧; ⟦Nghị quyết Trung ương sáu khóa VIII⟧; Nghị quyết Trung ương khóa VIII',
    ['nghi-quyet | – | – | – | –', 'nghi-quyet | – | – | – | –'],
  ],
  [
    '⟦Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam (khóa XI)⟧ đã đề ra',
    ['nghi-quyet | – | – | – | –'],
  ],
  [
    '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng Cộng sản Việt Nam⟧; Nghị quyết Đại hội năm 2020',
    ['nghi-quyet | – | – | Đại hội đại biểu toàn quốc lần thứ XIII của Đảng Cộng sản Việt Nam | –'],
  ],
  [
    '⟦Nghị quyết Đại hội Công đoàn tỉnh, nhiệm kỳ 2023 - 2028⟧ đề ra; Nghị quyết Đại hội về công tác Đảng lần thứ hai',
    ['nghi-quyet | – | – | Đại hội Công đoàn tỉnh, nhiệm kỳ 2023 - 2028 | –'],
  ],
  [
    '⟦Nghị quyết số 12-NQ/TW tại Hội nghị Trung ương 5 khóa XI ngày 01/6/2012⟧ về bảo hiểm',
    ['nghi-quyet | 12 | 2012-06-01 | – | bảo hiểm'],
  ],
  [
    '⟦Phụ lục IIa kèm theo Nghị định số 30/2020/NĐ-CP⟧; ⟦Mẫu số 1.4 Phụ lục III Nghị định số 30/2020/NĐ-CP⟧; chi tiết 8 chỉ tiêu',
    ['nghi-dinh | 30 | – | – | –', 'nghi-dinh | 30 | – | – | –'],
  ],
  [
    '⟦Mục 3 Chương II Luật Giá⟧; ⟦tiểu mục 1 Mục 2 Kế hoạch số 12/KH-UBND⟧; ⟦Phần thứ nhất Bộ luật Dân sự⟧; Chương trình 135',
    ['luat | – | – | – | Giá', 'ke-hoach | 12 | – | – | –', 'bo-luat | – | – | – | Dân sự'],
  ],
  [
    '⟦Luật Phòng, chống ma túy năm 2021⟧, ⟦Luật Giá⟧ và ⟦Luật Phí, lệ phí⟧; ⟦Luật phòng chống ma túy⟧; ⟦Luật Phòng - chống ma túy⟧',
    [
      'luat | – | 2021 | – | Phòng, chống ma túy',
      'luat | – | – | – | Giá',
      'luat | – | – | – | Phí, lệ phí',
      'luat | – | – | – | phòng chống ma túy',
      'luat | – | – | – | Phòng - chống ma túy',
    ],
  ],
  [
    '⟦Luật Bến bãi, kho tàng và bảo quản số 12/2030/QH17⟧; ⟦Luật Bến bãi⟧. Kho tàng; ⟦Luật Bến bãi⟧ (dự thảo); ⟦Luật Bến bãi⟧ được thông qua',
    [
      'luat | 12 | – | – | Bến bãi, kho tàng và bảo quản',
      'luat | – | – | – | Bến bãi',
      'luat | – | – | – | Bến bãi',
      'luat | – | – | – | Bến bãi',
    ],
  ],
];

describe('the edges of citations', () => {
  it.each(CASES)('%s', (text, cards) => {
    const plain = text.replace(/[⟦⟧]/gu, '');
    const { citations } = scanAll(flatOf(plain, 0));
    expect(marked(plain, citations)).toBe(text);
    expect(
      citations.map((one) =>
        [one.type, one.number, one.date, one.issuer, one.title].map((field) => field ?? '–').join(' | '),
      ),
    ).toEqual(cards);
  });
});

function marked(text: string, citations: ReturnType<typeof scanAll>['citations']): string {
  let out = '';
  let at = 0;
  for (const { span } of citations) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return out + text.slice(at);
}
