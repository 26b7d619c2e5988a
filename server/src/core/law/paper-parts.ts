import type { Align, StyleId } from '../layout/model.ts';
import type { Regime } from '../tree/nodes.ts';
import type { Basis, BasisKind, LawId } from './source.ts';

/** How one part of the form is printed. */
export interface PartForm {
  /** The two sizes of the steps 12–13–13 and 13–14–14 (Party: 14 and 15); equal where there is one. Points. */
  readonly size: readonly [small: number, large: number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline?: boolean;
  readonly align: Align;
  readonly basis: Basis;
}

type Look = 'plain' | 'bold' | 'italic' | 'bold italic';
type Row = readonly [small: number, large: number, look: Look, align: Align, at: string, kind?: BasisKind];
type Rows = Readonly<Record<StyleId, Row>>;

const STATE: Rows = {
  coQuanChuQuan: [12, 13, 'plain', 'center', 'Mục II, khoản 2; Mục V, số 2'],
  coQuanBanHanh: [12, 13, 'bold', 'center', 'Mục II, khoản 2; Mục V, số 2'],
  soKyHieu: [13, 13, 'plain', 'center', 'Mục II, khoản 3; Mục V, số 3'],
  quocHieu: [12, 13, 'bold', 'center', 'Mục II, khoản 1; Mục V, số 1'],
  tieuNgu: [13, 14, 'bold', 'center', 'Mục II, khoản 1; Mục V, số 1'],
  tieuDeDang: [12, 13, 'bold', 'center', 'tên đoàn thể ở chỗ của Quốc hiệu', 'thong-le'],
  diaDanhThoiGian: [13, 14, 'italic', 'center', 'Mục II, khoản 4; Mục V, số 4'],
  dauSao: [13, 14, 'plain', 'center', 'không có trong văn bản nhà nước', 'thong-le'],
  trichYeuCongVan: [12, 13, 'plain', 'center', 'Mục II, khoản 5, điểm b; Mục V, số 5.b'],
  mucDoMat: [13, 14, 'bold', 'center', 'Mục III, khoản 2, điểm a', 'suy-ra'],
  mucDoKhan: [13, 14, 'bold', 'center', 'Mục III, khoản 2, điểm b'],
  phamViLuuHanh: [13, 14, 'bold', 'center', 'Mục III, khoản 2, điểm c'],
  duThao: [13, 14, 'bold', 'center', 'dấu dự thảo', 'thong-le'],
  tenLoai: [13, 14, 'bold', 'center', 'Mục II, khoản 5, điểm b; Mục V, số 5.a'],
  trichYeu: [13, 14, 'bold', 'center', 'Mục II, khoản 5, điểm b; Mục V, số 5.a'],
  kinhGui: [13, 14, 'plain', 'center', 'Mục II, khoản 9, điểm d; Mục V, số 8.a'],
  kinhGuiDong: [13, 14, 'plain', 'left', 'Mục II, khoản 9, điểm d; Mục V, số 8.a'],
  thamQuyen: [13, 14, 'bold', 'center', 'Phụ lục III, Mẫu 1.2, 1.3', 'suy-ra'],
  canCu: [13, 14, 'italic', 'both', 'Mục II, khoản 6, điểm a'],
  moDau: [13, 14, 'plain', 'both', 'Mục II, khoản 6, điểm e; Mục V, số 6'],
  quyetDinh: [13, 14, 'bold', 'center', 'Phụ lục III, Mẫu 1.2, 1.3', 'suy-ra'],
  phan: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  tenPhan: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  chuong: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  tenChuong: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  muc: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  tenMuc: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  tieuMuc: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  tenTieuMuc: [13, 14, 'bold', 'center', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  mucChu: [13, 14, 'bold', 'both', 'mục đánh chữ cái in hoa', 'thong-le'],
  mucLaMa: [13, 14, 'bold', 'both', 'Mục V, số 6.b'],
  dieu: [13, 14, 'bold', 'both', 'Mục II, khoản 6, điểm đ; Mục V, số 6.a'],
  khoanTieuDe: [13, 14, 'bold', 'both', 'Mục II, khoản 6, điểm đ; Mục V, số 6.b'],
  khoan: [13, 14, 'plain', 'both', 'Mục II, khoản 6, điểm đ; Mục V, số 6.b'],
  diem: [13, 14, 'plain', 'both', 'Mục II, khoản 6, điểm đ; Mục V, số 6.b'],
  gach: [13, 14, 'plain', 'both', 'đoạn có gạch đầu dòng', 'thong-le'],
  tieuDe: [13, 14, 'bold', 'both', 'tiêu đề không đánh số', 'thong-le'],
  doan: [13, 14, 'plain', 'both', 'Mục II, khoản 6, điểm e; Mục V, số 6'],
  trichDan: [13, 14, 'plain', 'both', 'Mục II, khoản 6, điểm e; Mục V, số 6', 'suy-ra'],
  bangDau: [12, 13, 'bold', 'center', 'bảng', 'thong-le'],
  bangO: [12, 13, 'plain', 'left', 'bảng', 'thong-le'],
  noiNhan: [12, 12, 'bold italic', 'left', 'Mục II, khoản 9, điểm d; Mục V, số 8.b'],
  noiNhanDong: [11, 11, 'plain', 'left', 'Mục II, khoản 9, điểm d; Mục V, số 8.b'],
  quyenHan: [13, 14, 'bold', 'center', 'Mục II, khoản 7, điểm đ; Mục V, số 7'],
  chucVu: [13, 14, 'bold', 'center', 'Mục II, khoản 7, điểm đ; Mục V, số 7'],
  chuKy: [13, 14, 'plain', 'center', 'khoảng trống ký tên', 'thong-le'],
  hoTen: [13, 14, 'bold', 'center', 'Mục II, khoản 7, điểm đ; Mục V, số 7'],
  phuLuc: [14, 14, 'bold', 'center', 'Mục III, khoản 1; Mục V, số 9'],
  tenPhuLuc: [13, 14, 'bold', 'center', 'Mục III, khoản 1, điểm b; Mục V, số 9'],
  kemTheo: [13, 14, 'italic', 'center', 'Mục III, khoản 1, điểm c'],
  nguoiSoan: [11, 11, 'plain', 'left', 'Mục III, khoản 3; Mục V, số 11'],
  diaChi: [11, 12, 'plain', 'center', 'Mục III, khoản 4; Mục V, số 12'],
  soTrang: [13, 14, 'plain', 'center', 'Mục I, khoản 7; Mục V, số 14'],
};

/** Where the Party's table differs (Hướng dẫn 36-HD/VPTW, Phụ lục 3; that of Hướng dẫn 05 was not seen). */
const PARTY: Partial<Rows> = {
  coQuanChuQuan: [14, 14, 'plain', 'center', 'Phụ lục 3, số 2'],
  coQuanBanHanh: [14, 14, 'bold', 'center', 'Phụ lục 3, số 2'],
  soKyHieu: [14, 14, 'plain', 'center', 'Phụ lục 3, số 3'],
  tieuDeDang: [15, 15, 'bold', 'center', 'Phụ lục 3, số 1'],
  diaDanhThoiGian: [14, 14, 'italic', 'center', 'Phụ lục 3, số 4'],
  dauSao: [14, 14, 'plain', 'center', 'Phụ lục 3'],
  trichYeuCongVan: [12, 12, 'italic', 'center', 'Phụ lục 3, số 5'],
  mucDoMat: [14, 14, 'bold', 'center', 'Phụ lục 3, số 10'],
  mucDoKhan: [14, 14, 'bold', 'center', 'Phụ lục 3, số 10'],
  phamViLuuHanh: [12, 12, 'bold', 'right', 'Phụ lục 3, số 11'],
  duThao: [14, 14, 'italic', 'center', 'Phụ lục 3, số 11'],
  tenLoai: [15, 16, 'bold', 'center', 'Phụ lục 3, số 5'],
  kinhGui: [14, 14, 'italic', 'center', 'Phụ lục 3, số 9'],
  kinhGuiDong: [14, 14, 'plain', 'left', 'Phụ lục 3, số 9'],
  noiNhan: [14, 14, 'plain', 'left', 'Phụ lục 3, số 9'],
  noiNhanDong: [12, 12, 'plain', 'left', 'Phụ lục 3, số 9'],
  quyenHan: [14, 14, 'bold', 'center', 'Phụ lục 3, số 7'],
  chucVu: [14, 14, 'plain', 'center', 'Phụ lục 3, số 7'],
  chuKy: [14, 14, 'plain', 'center', 'khoảng trống ký tên', 'thong-le'],
  hoTen: [14, 14, 'bold', 'center', 'Phụ lục 3, số 7'],
  nguoiSoan: [8, 8, 'plain', 'left', 'Phụ lục 3, số 12'],
  diaChi: [10, 10, 'plain', 'center', 'Phụ lục 3, số 13'],
  soTrang: [14, 14, 'plain', 'center', 'Phụ lục 3, số 15'],
};

/** Where the normative form differs from the State's: the sizes that are fixed, the enacting sentence in italics. */
const NORMATIVE: Partial<Rows> = {
  tenLoai: [14, 14, 'bold', 'center', 'Phụ lục I'],
  canCu: [14, 14, 'italic', 'both', 'Phụ lục I'],
  moDau: [14, 14, 'italic', 'both', 'Phụ lục I'],
};

/** All parts, in the order of the sheet. */
export const STYLE_IDS: readonly StyleId[] = Object.keys(STATE) as StyleId[];

export const PARTS: Readonly<Record<Regime, Readonly<Record<StyleId, PartForm>>>> = {
  nd30: table((id) => form(STATE[id], 'nd30-2020', 'truc-tiep')),
  dang: table((id) => {
    const own = PARTY[id];
    if (own !== undefined) return form(own, 'hd36-2018', 'suy-ra', id === 'noiNhan');
    return form(raised(STATE[id]), 'hd36-2018', 'suy-ra');
  }),
  'quy-pham': table((id) => form(NORMATIVE[id] ?? STATE[id], 'nd187-2025', 'suy-ra')),
};

/** The Party's text is 14 to 15 where the State's is 13 to 14. */
function raised(row: Row): Row {
  const [small, large, look, align, , kind] = row;
  const by = small === 13 && large === 14 ? 1 : 0;
  const at = 'Phụ lục 3, số 6';
  return kind === undefined
    ? [small + by, large + by, look, align, at]
    : [small + by, large + by, look, align, at, kind];
}

function table(of: (id: StyleId) => PartForm): Readonly<Record<StyleId, PartForm>> {
  const out: Partial<Record<StyleId, PartForm>> = {};
  for (const id of STYLE_IDS) out[id] = of(id);
  return out as Readonly<Record<StyleId, PartForm>>;
}

function form([small, large, look, align, at, own]: Row, law: LawId, kind: BasisKind, underline = false): PartForm {
  const basis: Basis = { law: own === 'thong-le' ? 'thong-le' : law, at, kind: own ?? kind };
  const bold = look === 'bold' || look === 'bold italic';
  const italic = look === 'italic' || look === 'bold italic';
  return { size: [small, large], bold, italic, align, basis, ...(underline ? { underline } : {}) };
}
