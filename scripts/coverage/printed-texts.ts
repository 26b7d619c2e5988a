/** Texts whose export the faults of the printed form are put into; all names are made up. */
const HEAD = (number: string): string => `UBND TỈNH SÔNG HOA

SỞ NỘI VỤ

${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Sông Hoa, ngày 05 tháng 3 năm 2026
`;

const TEXT =
  'Các phòng, đơn vị thuộc Sở rà soát toàn bộ hồ sơ đang giữ, lập mục lục từng hộp, bàn giao cho Trung tâm Lưu trữ lịch sử tỉnh theo đúng thời hạn đã đăng ký đầu năm.';

export const PLAN = `${HEAD('Số: 12/KH-SNV')}
KẾ HOẠCH

Rà soát hồ sơ lưu trữ năm 2026

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

Căn cứ Kế hoạch số 41/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa.

Sở Nội vụ ban hành Kế hoạch rà soát hồ sơ lưu trữ năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

${TEXT}

${TEXT}

2. Yêu cầu

${TEXT}

${TEXT}

${TEXT}

II. NỘI DUNG

1. ${TEXT}

2. ${TEXT}

${TEXT}

Trên đây là Kế hoạch rà soát hồ sơ lưu trữ năm 2026 của Sở Nội vụ./.

Nơi nhận:

- Ủy ban nhân dân tỉnh (để báo cáo);

- Lưu: VT.

KT. GIÁM ĐỐC

PHÓ GIÁM ĐỐC

Đỗ Thanh Sơn

Phụ lục I

DANH MỤC HỒ SƠ

(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)

1. ${TEXT}

2. ${TEXT}
`;

/** More than one page. */
export const LONG = PLAN.replace('II. NỘI DUNG', `${`${TEXT}\n\n`.repeat(25)}II. NỘI DUNG`);

const OFFICES = [
  'Phòng Tổ chức',
  'Phòng Hành chính',
  'Thanh tra Sở',
  'Phòng Tôn giáo',
  'Phòng Thanh niên',
  'Văn phòng Sở',
];

const tabled = (rows: readonly string[]): string =>
  PLAN.replace(/\n{2}2\. [^\n]+\n{2}[^\n]+(?=\n{2}Trên đây)/u, (found) =>
    [found, '', '| TT | Đơn vị | Hạn |', '| --- | --- | --- |', ...rows].join('\n'),
  );

/** Two pages, though its letters would go on one: a table, the signature and the gaps take the room. */
export const TABLED = tabled(OFFICES.map((name, i) => `| ${i + 1} | ${name} | 30/6 |`));

/** The table alone goes over a page. */
export const LONG_TABLE = tabled(Array.from({ length: 60 }, (_, i) => `| ${i + 1} | Tổ ${i + 1} | 30/6 |`));

/** Articles whose words are plain: only their numbers are bold. */
export const DECISION = `${HEAD('Số: 45/QĐ-SNV')}
QUYẾT ĐỊNH

Về việc thành lập Tổ rà soát hồ sơ lưu trữ

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ rà soát hồ sơ lưu trữ của Sở gồm 05 thành viên do Chánh Văn phòng Sở làm Tổ trưởng.

Điều 2. Tổ rà soát có nhiệm vụ lập mục lục hồ sơ của từng phòng, báo cáo Giám đốc Sở trước ngày 30/6/2026.

Điều 3. Chánh Văn phòng Sở, các phòng thuộc Sở và các ông, bà có tên tại Điều 1 thi hành Quyết định này./.

Nơi nhận:

- Như Điều 3;

- Lưu: VT.

GIÁM ĐỐC

Đỗ Thanh Sơn
`;

export const LETTER = `UBND TỈNH SÔNG HOA

SỞ NỘI VỤ

Số: 12/SNV-VTLT

V/v rà soát hồ sơ lưu trữ

HỎA TỐC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Sông Hoa, ngày 05 tháng 3 năm 2026

Kính gửi:

- Các sở, ban, ngành của tỉnh;

- Ủy ban nhân dân các xã, phường.

${TEXT}

${TEXT}

Đề nghị các cơ quan quan tâm thực hiện./.

Nơi nhận:

- Như trên;

- Lưu: VT, VTLT.

GIÁM ĐỐC

Đỗ Thanh Sơn
`;

export const CIRCULATED = `LƯU HÀNH NỘI BỘ

${PLAN}`;

/** A letter with the block of a copy below it. */
export const COPIED = `${LETTER}
ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH

Số: 31/SY-UBND

SAO Y

Bình Minh, ngày 08 tháng 9 năm 2026

Nơi nhận:

- Các phòng, đơn vị thuộc phường;

- Lưu: VT.

TL. CHỦ TỊCH

CHÁNH VĂN PHÒNG

Phạm Thị Hạnh
`;

/** A letter with drafter and address below the signature. */
export const ADDRESSED = `${LETTER.replace('- Lưu: VT, VTLT.', '- Lưu: VT, VTLT. LK.(60)')}
Địa chỉ: số 15 đường Lê Lợi, phường Bình Minh, tỉnh Sông Hoa. Điện thoại: 0210.3846.215. Thư điện tử: snv@songhoa.gov.vn
`;

export const CHAPTERS = `BỘ NỘI VỤ

Số: 12/2026/TT-BNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Hà Nội, ngày 05 tháng 3 năm 2026

THÔNG TƯ

Quy định việc rà soát hồ sơ lưu trữ

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định việc rà soát hồ sơ lưu trữ.

Chương I

QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

${TEXT}

Điều 2. Đối tượng áp dụng

${TEXT}

Chương II

TỔ CHỨC THỰC HIỆN

Điều 3. Hiệu lực thi hành

Thông tư này có hiệu lực thi hành từ ngày 20 tháng 4 năm 2026./.

Nơi nhận:

- Văn phòng Chính phủ;

- Lưu: VT, VTLT.

BỘ TRƯỞNG

Đỗ Thanh Sơn
`;

export const PARTY = `TỈNH ỦY SÔNG HOA

BAN TỔ CHỨC

*

Số 12-KH/BTC

ĐẢNG CỘNG SẢN VIỆT NAM

Sông Hoa, ngày 05 tháng 3 năm 2026

KẾ HOẠCH

rà soát hồ sơ đảng viên năm 2026

-----

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

${TEXT}

${TEXT}

2. Yêu cầu

${TEXT}

${TEXT}

II. TỔ CHỨC THỰC HIỆN

${TEXT}

${TEXT}

Nơi nhận:

- Thường trực Tỉnh ủy (để báo cáo),

- Lưu Văn phòng Ban.

TRƯỞNG BAN

Đỗ Thanh Sơn
`;
