import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';

/** A text that stands in no file. */
export interface Made {
  readonly name: string;
  readonly text: string;
}

const STATE = { agency: 'Sở Nội vụ', superior: 'Ủy ban nhân dân tỉnh Sông Hoa', place: 'Sông Hoa', year: '2026' };
const PARTY = { agency: 'Đảng ủy xã An Bình', place: 'An Bình', subject: 'Về công tác văn thư', year: '2026' };

/** New documents of every kind, in each form that it has, and what no sample holds. */
export function madeDocuments(): Made[] {
  const drafts = KINDS.flatMap(({ id }) => [
    { name: `moi-${id}`, text: scaffold(id, STATE) },
    { name: `moi-${id}-qppl`, text: scaffold(id, STATE, 'quy-pham') },
    { name: `moi-${id}-dang`, text: scaffold(id, PARTY) },
  ]);
  const kinds = drafts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  return [...kinds, { name: 'bang-ngang', text: WIDE_ANNEX }, { name: 'ba-nguoi-ky', text: SIGNERS }];
}

const HEAD = `UBND TỈNH SÔNG HOA
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const COLUMNS = ['TT', 'Việc', 'Chủ trì', 'Phối hợp', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Kinh phí', 'Ghi chú'];

const WIDE_ANNEX = `${HEAD}
Số: 12/KH-SNV

Sông Hoa, ngày 15 tháng 3 năm 2026

KẾ HOẠCH

Rà soát hồ sơ lưu trữ năm 2026

I. MỤC ĐÍCH

Rà soát, sắp xếp hồ sơ lưu trữ của Sở theo danh mục kèm theo.

II. TỔ CHỨC THỰC HIỆN

Các phòng thực hiện theo Phụ lục kèm theo Kế hoạch này./.

Nơi nhận:
- Các phòng thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC

Lê Minh Khuê

Phụ lục

TIẾN ĐỘ RÀ SOÁT
(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)

${[COLUMNS, COLUMNS.map(() => '---')].map(row).join('\n')}
${Array.from({ length: 40 }, (_, i) => row([String(i + 1), `Rà soát hồ sơ của phòng số ${i + 1}, lập danh mục`, 'Văn phòng Sở', 'Các phòng', 'x', 'x', '', 'x', '1.250.000', ''])).join('\n')}
`;

const SIGNERS = `MẬT

HỎA TỐC

SỞ NỘI VỤ - SỞ TÀI CHÍNH - CÔNG AN TỈNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/QC-SNV-STC-CAT

Sông Hoa, ngày 15 tháng 3 năm 2026

QUY CHẾ

Phối hợp giữ gìn hồ sơ

Điều 1. Phạm vi

Quy chế này quy định việc phối hợp giữ gìn hồ sơ.

Điều 2. Hiệu lực

Quy chế này có hiệu lực từ ngày ký./.

SỞ NỘI VỤ
GIÁM ĐỐC

Lê Minh Khuê

SỞ TÀI CHÍNH
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Thị Lan

CÔNG AN TỈNH
GIÁM ĐỐC

Hà Văn Nam

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
`;
