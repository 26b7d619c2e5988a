/** One type of document that drafters name: its slug, its name, its abbreviation in symbols. */
export interface DocumentType {
  readonly slug: string;
  readonly name: string;
  /** In State symbols (Nghị định 30/2020/NĐ-CP, Phụ lục III) or normative ones; undefined: none. */
  readonly state?: string;
  /** In Party symbols (Hướng dẫn 05-HD/VPTW, mục I, điểm 3.1.2a); several where practice changed. */
  readonly party?: readonly string[];
  /** May head a document of its own (a type line in capitals). */
  readonly heads: boolean;
}

/** Longest names first within a common beginning, so that a scanner can try them in order. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { slug: 'thong-tu-lien-tich', name: 'Thông tư liên tịch', state: 'TTLT', heads: true },
  { slug: 'nghi-quyet-lien-tich', name: 'Nghị quyết liên tịch', state: 'NQLT', heads: true },
  { slug: 'van-ban-hop-nhat', name: 'Văn bản hợp nhất', state: 'VBHN', heads: false },
  { slug: 'chuong-trinh', name: 'Chương trình hành động', state: 'CTr', party: ['CTr'], heads: true },
  { slug: 'chuong-trinh', name: 'Chương trình', state: 'CTr', party: ['CTr'], heads: true },
  { slug: 'bo-luat', name: 'Bộ luật', heads: true },
  { slug: 'luat', name: 'Luật', heads: true },
  { slug: 'phap-lenh', name: 'Pháp lệnh', state: 'PL', heads: true },
  { slug: 'nghi-quyet', name: 'Nghị quyết', state: 'NQ', party: ['NQ'], heads: true },
  { slug: 'nghi-dinh', name: 'Nghị định', state: 'NĐ', heads: true },
  { slug: 'quyet-dinh', name: 'Quyết định', state: 'QĐ', party: ['QĐ'], heads: true },
  { slug: 'quy-dinh', name: 'Quy định', state: 'QyĐ', party: ['QĐ', 'QĐi'], heads: true },
  { slug: 'quy-che', name: 'Quy chế', state: 'QC', party: ['QC'], heads: true },
  { slug: 'chi-thi', name: 'Chỉ thị', state: 'CT', party: ['CT'], heads: true },
  { slug: 'thong-tu', name: 'Thông tư', state: 'TT', heads: true },
  { slug: 'thong-tri', name: 'Thông tri', party: ['TT'], heads: true },
  { slug: 'thong-cao', name: 'Thông cáo', state: 'TC', party: ['TC'], heads: true },
  { slug: 'thong-bao', name: 'Thông báo', state: 'TB', party: ['TB'], heads: true },
  { slug: 'huong-dan', name: 'Hướng dẫn', state: 'HD', party: ['HD'], heads: true },
  { slug: 'ket-luan', name: 'Kết luận', state: 'KL', party: ['KL'], heads: true },
  { slug: 'ke-hoach', name: 'Kế hoạch', state: 'KH', party: ['KH'], heads: true },
  { slug: 'phuong-an', name: 'Phương án', state: 'PA', party: ['PA'], heads: true },
  { slug: 'de-an', name: 'Đề án', state: 'ĐA', party: ['ĐA'], heads: true },
  { slug: 'du-an', name: 'Dự án', state: 'DA', heads: true },
  { slug: 'bao-cao', name: 'Báo cáo', state: 'BC', party: ['BC'], heads: true },
  { slug: 'bien-ban', name: 'Biên bản', state: 'BB', party: ['BB'], heads: true },
  { slug: 'to-trinh', name: 'Tờ trình', state: 'TTr', party: ['TTr'], heads: true },
  { slug: 'hop-dong', name: 'Hợp đồng', state: 'HĐ', heads: true },
  { slug: 'cong-dien', name: 'Công điện', state: 'CĐ', heads: true },
  { slug: 'cong-van', name: 'Công văn', party: ['CV'], heads: true },
  { slug: 'ban-ghi-nho', name: 'Bản ghi nhớ', state: 'BGN', heads: true },
  { slug: 'ban-thoa-thuan', name: 'Bản thỏa thuận', state: 'BTT', heads: true },
  { slug: 'giay-uy-quyen', name: 'Giấy ủy quyền', state: 'GUQ', heads: true },
  { slug: 'giay-moi', name: 'Giấy mời', state: 'GM', heads: true },
  { slug: 'giay-gioi-thieu', name: 'Giấy giới thiệu', state: 'GGT', heads: true },
  { slug: 'giay-nghi-phep', name: 'Giấy nghỉ phép', state: 'GNP', heads: true },
  { slug: 'phieu-gui', name: 'Phiếu gửi', state: 'PG', heads: true },
  { slug: 'phieu-chuyen', name: 'Phiếu chuyển', state: 'PC', heads: true },
  { slug: 'phieu-bao', name: 'Phiếu báo', state: 'PB', heads: true },
  { slug: 'thu-cong', name: 'Thư công', heads: true },
  { slug: 'dieu-le', name: 'Điều lệ', state: 'ĐL', party: ['ĐL'], heads: true },
  { slug: 'noi-quy', name: 'Nội quy', heads: true },
  { slug: 'lenh', name: 'Lệnh', state: 'L', heads: true },
  { slug: 'hien-phap', name: 'Hiến pháp', heads: true },
  { slug: 'loi-keu-goi', name: 'Lời kêu gọi', heads: true },
  { slug: 'van-ban', name: 'Văn bản', heads: false },
];

const KIND_SLUGS: ReadonlySet<string> = new Set([
  'phat-dong',
  ...DOCUMENT_TYPES.filter((type) => type.heads).map((type) => type.slug),
]);

/** True for the slug of a kind that a document can be. */
export function isKindSlug(slug: string): boolean {
  return KIND_SLUGS.has(slug);
}

/** Slugs of what the Quốc hội and its standing committee give a name: cited by that name, with or without a number. */
export const LAW_TYPES: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh']);
