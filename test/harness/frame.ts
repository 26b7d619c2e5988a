/**
 * The small faultless plan into which a rule's example is put when it is a fragment: it stands on lines of its own in
 * section II. Agency, place and names are invented.
 */
const BEFORE = `ỦY BAN NHÂN DÂN TỈNH SÔNG HOA
SỞ VĂN HÓA VÀ THỂ THAO

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SVHTT

Sông Hoa, ngày 15 tháng 3 năm 2026

KẾ HOẠCH
Nâng cao chất lượng công tác văn thư năm 2026

Để công tác văn thư của cơ quan đi vào nền nếp, Sở Văn hóa và Thể thao xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

Bảo đảm văn bản được soạn thảo đúng thể thức, gửi đúng hạn và lưu đầy đủ.

II. NỘI DUNG

`;

const AFTER = `

III. TỔ CHỨC THỰC HIỆN

Văn phòng Sở theo dõi, đôn đốc việc thực hiện và báo cáo Giám đốc Sở trước ngày 15 tháng 12 năm 2026./.

Nơi nhận:

- Giám đốc Sở;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC

Lê Minh Khuê
`;

/** Offset of the fragment in the framed text. */
export const FRAME_OFFSET = BEFORE.length;

export function framed(fragment: string): string {
  return BEFORE + fragment + AFTER;
}

/** The fragment inside a framed text that fixes may have changed; undefined when the frame itself was changed. */
export function unframed(text: string): string | undefined {
  if (!text.startsWith(BEFORE) || !text.endsWith(AFTER)) return undefined;
  return text.slice(BEFORE.length, text.length - AFTER.length);
}
