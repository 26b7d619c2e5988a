/** A whole plan of an invented agency, without a fault. `insert` goes in as a paragraph of the opening. */
export function plan(insert = ''): string {
  return `UBND HUYỆN SƠN LÂM
PHÒNG NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-PNV

Sơn Lâm, ngày 12 tháng 01 năm 2026

KẾ HOẠCH

Phát động phong trào thi đua yêu nước năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
${insert === '' ? '' : `\n${insert}\n`}
Phòng Nội vụ ban hành Kế hoạch phát động phong trào thi đua yêu nước năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Tạo khí thế thi đua sôi nổi trong toàn cơ quan;

b) Hoàn thành tốt nhiệm vụ được giao trong năm.

2. Yêu cầu

Phong trào thi đua phải thiết thực, gắn với nhiệm vụ của từng bộ phận.

II. NỘI DUNG THI ĐUA

1. Thi đua hoàn thành nhiệm vụ chuyên môn.

2. Thi đua cải cách hành chính.

III. TỔ CHỨC THỰC HIỆN

1. Các bộ phận đăng ký nội dung thi đua trước ngày 20 tháng 01 năm 2026.

2. Bộ phận Văn thư theo dõi, tổng hợp, báo cáo kết quả.

Trên đây là Kế hoạch phát động phong trào thi đua yêu nước năm 2026 của Phòng Nội vụ./.

Nơi nhận:
- UBND huyện (để báo cáo);
- Các bộ phận;
- Lưu: VT.

TRƯỞNG PHÒNG

Trần Minh Khôi
`;
}

/** A date that every version of the rules must object to: the day lacks its zero. */
export const FAULTY = 'Thực hiện Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị.';
export const MENDED = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';
export const FAULT = 'vien-dan/ngay-thieu-so-khong';
