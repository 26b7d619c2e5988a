import { toRoman } from '../../server/src/core/text/letters.ts';

/** A long normative text of our own, with what it has to be read as. */
export interface LongText {
  readonly text: string;
  readonly chapters: number;
  readonly sections: number;
  readonly articles: number;
  /** Quotations of new text; each holds Điều, khoản and điểm that are another text's. */
  readonly quotes: number;
}

/** A decree of at least so many bytes: chapters of two Mục, numbered through, each with an amendment that quotes whole Điều. */
export function longDecree(bytes: number): LongText {
  const lines = [...HEADER];
  let size = Buffer.byteLength(HEADER.join('\n'));
  let chapters = 0;
  let articles = 0;
  for (; size < bytes || chapters < 2; chapters += 1) {
    const chapter = chapterOf(chapters + 1, articles);
    articles += ARTICLES_A_CHAPTER;
    lines.push(...chapter);
    size += Buffer.byteLength(chapter.join('\n'));
  }
  lines.push(...lastChapter(chapters + 1, articles), ...CONCLUSIONS);
  return {
    text: `${lines.join('\n')}\n`,
    chapters: chapters + 1,
    sections: chapters * 2,
    articles: articles + 2,
    quotes: chapters,
  };
}

const ARTICLES_A_CHAPTER = 6;

const HEADER = [
  'CHÍNH PHỦ',
  'Số: 412/2026/NĐ-CP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hà Nội, ngày 20 tháng 11 năm 2026',
  'NGHỊ ĐỊNH',
  'Quy định về thư viện cộng đồng, tủ sách cơ sở và sửa đổi, bổ sung một số nghị định có liên quan',
  'Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;',
  'Theo đề nghị của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch;',
  'Chính phủ ban hành Nghị định quy định về thư viện cộng đồng, tủ sách cơ sở và sửa đổi, bổ sung một số nghị định có liên quan.',
];

const CONCLUSIONS = [
  'Nơi nhận:',
  '- Ban Bí thư Trung ương Đảng;',
  '- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;',
  '- Lưu: VT, KGVX (2).',
  'TM. CHÍNH PHỦ',
  'KT. THỦ TƯỚNG',
  'PHÓ THỦ TƯỚNG',
  'Trần Văn Sông',
];

function chapterOf(chapter: number, before: number): string[] {
  const at = (n: number): string => `Điều ${before + n}.`;
  return [
    `Chương ${toRoman(chapter)}`,
    `TỔ CHỨC VÀ HOẠT ĐỘNG CỦA THƯ VIỆN NHÓM ${chapter}`,
    'Mục 1',
    'THÀNH LẬP, THÔNG BÁO HOẠT ĐỘNG',
    `${at(1)} Điều kiện thành lập thư viện nhóm ${chapter}`,
    '1. Có ít nhất 500 đầu sách và không gian đọc tối thiểu 20 m², trong đó khu vực dành cho trẻ em không nhỏ hơn 05 m².',
    '2. Có người phụ trách từ đủ 18 tuổi trở lên, đã qua lớp tập huấn nghiệp vụ do thư viện công cộng cấp tỉnh tổ chức.',
    `${at(2)} Thông báo hoạt động của thư viện nhóm ${chapter}`,
    '1. Trong thời hạn 15 ngày kể từ ngày thành lập, người phụ trách gửi thông báo bằng văn bản đến Ủy ban nhân dân cấp xã.',
    '2. Thông báo gồm các nội dung sau:',
    'a) Tên, địa chỉ, thời gian phục vụ của thư viện trong tuần;',
    'b) Họ tên, số điện thoại của người phụ trách và của người thay thế khi vắng mặt;',
    'c) Số lượng đầu sách, nguồn sách, danh mục sách quý cần bảo quản;',
    'd) Nội quy sử dụng thư viện;',
    'đ) Cam kết về phòng cháy và an toàn cho người đọc.',
    'Mục 2',
    'QUYỀN VÀ TRÁCH NHIỆM',
    `${at(3)} Quyền của thư viện nhóm ${chapter}`,
    '1. Tiếp nhận sách, thiết bị, kinh phí tài trợ theo quy định của pháp luật.',
    '2. Được luân chuyển sách từ thư viện công cộng ít nhất 02 lần mỗi năm; số lượng mỗi lần do hai bên thỏa thuận.',
    `${at(4)} Trách nhiệm của thư viện nhóm ${chapter}`,
    `1. Phục vụ đúng thời gian đã thông báo theo quy định tại điểm a khoản 2 Điều ${before + 2} Nghị định này.`,
    '2. Báo cáo tình hình hoạt động với Ủy ban nhân dân cấp xã trước ngày 15 tháng 12 hằng năm.',
    `${at(5)} Sửa đổi, bổ sung quy chế hoạt động của thư viện nhóm ${chapter}`,
    '1. Sửa đổi, bổ sung Điều 5 như sau:',
    '“Điều 5. Kinh phí hoạt động',
    '1. Nguồn kinh phí hoạt động gồm:',
    'a) Ngân sách nhà nước hỗ trợ theo nhiệm vụ được giao;',
    'b) Tài trợ của tổ chức, cá nhân.',
    '2. Việc quản lý, sử dụng kinh phí thực hiện công khai, có sổ theo dõi.',
    'Điều 6. Kiểm kê tài sản',
    'Thư viện kiểm kê tài sản mỗi năm một lần vào quý IV.”.',
    '2. Bãi bỏ khoản 3 Điều 9.',
    `${at(6)} Phối hợp với cơ sở giáo dục trên địa bàn nhóm ${chapter}`,
    'Thư viện phối hợp với trường học tổ chức ngày hội đọc sách, trao đổi sách giữa các lớp và giới thiệu sách mới mỗi quý một lần.',
  ];
}

function lastChapter(chapter: number, before: number): string[] {
  return [
    `Chương ${toRoman(chapter)}`,
    'ĐIỀU KHOẢN THI HÀNH',
    `Điều ${before + 1}. Hiệu lực thi hành`,
    'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.',
    `Điều ${before + 2}. Trách nhiệm thi hành`,
    'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các cấp chịu trách nhiệm thi hành Nghị định này./.',
  ];
}
