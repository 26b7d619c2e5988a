/** A whole plan of an invented agency, without a fault. `insert` goes in as a paragraph of the opening. */
export function plan(insert = ''): string {
  return `UBND HUYỆN SƠN LÂM
PHÒNG NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-PNV

Sơn Lâm, ngày 12 tháng 01 năm 2026

KẾ HOẠCH

Tuyên truyền cải cách hành chính năm 2026

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
${insert === '' ? '' : `\n${insert}\n`}
Phòng Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Tạo khí thế làm việc sôi nổi trong toàn cơ quan;

b) Hoàn thành tốt nhiệm vụ được giao trong năm.

2. Yêu cầu

Việc tuyên truyền phải thiết thực, gắn với nhiệm vụ của từng bộ phận.

II. NỘI DUNG TUYÊN TRUYỀN

1. Quy trình giải quyết hồ sơ tại bộ phận một cửa.

2. Việc nộp hồ sơ qua mạng.

III. TỔ CHỨC THỰC HIỆN

1. Các bộ phận đăng ký nội dung tuyên truyền trước ngày 20 tháng 01 năm 2026.

2. Bộ phận Văn thư theo dõi, tổng hợp, báo cáo kết quả.

Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2026 của Phòng Nội vụ./.

Nơi nhận:
- UBND huyện (để báo cáo);
- Các bộ phận;
- Lưu: VT.

TRƯỞNG PHÒNG

Trần Minh Khôi
`;
}

/** The same over several pages, with a table that goes over the end of one. */
export function longPlan(): string {
  const task = (i: number): string =>
    `${i + 1}. Việc thứ ${i + 1} của năm 2026: rà soát quy trình, tổng hợp kết quả và công khai tại bộ phận một cửa; phân công công chức theo dõi, báo cáo Trưởng phòng trước ngày 20 hằng tháng.`;
  const row = (i: number): string =>
    `| ${i + 1} | Tuyên truyền ở thôn số ${i + 1} về việc nộp hồ sơ qua mạng | Bộ phận Văn thư | Tháng ${(i % 12) + 1} |`;
  const tasks = Array.from({ length: 40 }, (_, i) => task(i)).join('\n\n');
  const rows = Array.from({ length: 30 }, (_, i) => row(i)).join('\n');
  return plan().replace(
    /1\. Quy trình[\s\S]*?qua mạng\.\n/u,
    `${tasks}\n\n| STT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n${rows}\n`,
  );
}

/** A date that every version of the rules must object to: the day lacks its zero. */
export const FAULTY = 'Thực hiện Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị.';
export const MENDED = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';
export const FAULT = 'vien-dan/ngay-thieu-so-khong';
