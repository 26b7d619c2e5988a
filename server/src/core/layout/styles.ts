import { CUSTOM } from '../law/paper.ts';
import { PARTS, STYLE_IDS } from '../law/paper-parts.ts';
import type { Form } from './form.ts';
import type { LineSpacing, Style, StyleId } from './model.ts';

/** All styles of a form, in the order of the sheet. */
export function stylesOf(form: Form): ReadonlyMap<StyleId, Style> {
  return new Map(STYLE_IDS.map((id) => [id, styleOf(id, form)]));
}

/** By its name, which word processors keep; ids they make anew when they save. */
export function styleNamed(name: string | undefined): StyleId | undefined {
  return name === undefined ? undefined : ID_OF.get(name);
}

function styleOf(id: StyleId, form: Form): Style {
  const part = PARTS[form.regime][id];
  const { name, place, keepNext = false, outline } = NAMES[id];
  const body = place === 'body' || place === 'centred';
  return {
    id,
    name,
    size: part.size[form.large ? 1 : 0],
    bold: part.bold,
    italic: part.italic,
    ...(part.underline === true ? { underline: true } : {}),
    align: part.align,
    firstLine: place === 'body' ? form.firstLine : 0,
    left: 0,
    before: body ? form.gap : place === 'letterSubject' ? form.paper.text.letterSubject.value : GAPS[place],
    after: 0,
    line: body ? form.line : SINGLE,
    keepNext,
    keepLines: keepNext,
    outline,
  };
}

const SINGLE: LineSpacing = { kind: 'times', value: 1 };

type Place = 'body' | 'centred' | 'close' | 'type' | 'letterSubject';

const GAPS: Readonly<Record<Exclude<Place, 'body' | 'centred' | 'letterSubject'>, number>> = {
  close: 0,
  type: CUSTOM.typeGap,
};

interface Named {
  readonly name: string;
  readonly place: Place;
  readonly keepNext?: boolean;
  readonly outline?: number;
}

/** Names as a word processor lists them, where a part stands, what has to stay with the next line, depth in the outline. */
const NAMES: Readonly<Record<StyleId, Named>> = {
  coQuanChuQuan: { name: 'Cơ quan chủ quản', place: 'close' },
  coQuanBanHanh: { name: 'Cơ quan ban hành', place: 'close' },
  soKyHieu: { name: 'Số, ký hiệu', place: 'close' },
  quocHieu: { name: 'Quốc hiệu', place: 'close' },
  tieuNgu: { name: 'Tiêu ngữ', place: 'close' },
  tieuDeDang: { name: 'Tiêu đề Đảng', place: 'close' },
  diaDanhThoiGian: { name: 'Địa danh và thời gian', place: 'close' },
  dauSao: { name: 'Dấu ngăn cách', place: 'close' },
  trichYeuCongVan: { name: 'Trích yếu công văn', place: 'letterSubject' },
  mucDoMat: { name: 'Mức độ mật', place: 'letterSubject' },
  mucDoKhan: { name: 'Mức độ khẩn', place: 'letterSubject' },
  phamViLuuHanh: { name: 'Phạm vi lưu hành', place: 'close' },
  duThao: { name: 'Dự thảo', place: 'close' },
  tenLoai: { name: 'Tên loại', place: 'type', keepNext: true },
  trichYeu: { name: 'Trích yếu', place: 'close', keepNext: true },
  kinhGui: { name: 'Kính gửi', place: 'centred' },
  kinhGuiDong: { name: 'Kính gửi, từng nơi', place: 'close' },
  thamQuyen: { name: 'Thẩm quyền ban hành', place: 'centred', keepNext: true },
  canCu: { name: 'Căn cứ', place: 'body' },
  moDau: { name: 'Mở đầu', place: 'body' },
  quyetDinh: { name: 'Quyết định', place: 'centred', keepNext: true },
  phan: { name: 'Phần', place: 'centred', keepNext: true, outline: 1 },
  tenPhan: { name: 'Tên phần', place: 'centred', keepNext: true, outline: 1 },
  chuong: { name: 'Chương', place: 'centred', keepNext: true, outline: 2 },
  tenChuong: { name: 'Tên chương', place: 'centred', keepNext: true, outline: 2 },
  muc: { name: 'Mục', place: 'centred', keepNext: true, outline: 3 },
  tenMuc: { name: 'Tên mục', place: 'centred', keepNext: true, outline: 3 },
  tieuMuc: { name: 'Tiểu mục', place: 'centred', keepNext: true, outline: 4 },
  tenTieuMuc: { name: 'Tên tiểu mục', place: 'centred', keepNext: true, outline: 4 },
  mucChu: { name: 'Mục A', place: 'body', keepNext: true, outline: 2 },
  mucLaMa: { name: 'Mục I', place: 'body', keepNext: true, outline: 3 },
  dieu: { name: 'Điều', place: 'body', outline: 5 },
  khoanTieuDe: { name: 'Khoản có tiêu đề', place: 'body', keepNext: true, outline: 6 },
  khoan: { name: 'Khoản', place: 'body' },
  diem: { name: 'Điểm', place: 'body' },
  gach: { name: 'Gạch đầu dòng', place: 'body' },
  tieuDe: { name: 'Tiêu đề không đánh số', place: 'body', keepNext: true, outline: 3 },
  doan: { name: 'Đoạn văn', place: 'body' },
  trichDan: { name: 'Trích dẫn', place: 'body' },
  bangDau: { name: 'Đầu bảng', place: 'close', keepNext: true },
  bangO: { name: 'Ô trong bảng', place: 'close' },
  noiNhan: { name: 'Nơi nhận', place: 'close', keepNext: true },
  noiNhanDong: { name: 'Nơi nhận, từng nơi', place: 'close' },
  quyenHan: { name: 'Quyền hạn', place: 'close', keepNext: true },
  chucVu: { name: 'Chức vụ', place: 'close', keepNext: true },
  chuKy: { name: 'Chữ ký', place: 'close', keepNext: true },
  hoTen: { name: 'Họ và tên', place: 'close' },
  phuLuc: { name: 'Phụ lục', place: 'close', keepNext: true, outline: 1 },
  tenPhuLuc: { name: 'Tên phụ lục', place: 'close', keepNext: true, outline: 1 },
  kemTheo: { name: 'Kèm theo', place: 'close' },
  nguoiSoan: { name: 'Ký hiệu người soạn', place: 'close' },
  diaChi: { name: 'Địa chỉ', place: 'close' },
  soTrang: { name: 'Số trang', place: 'close' },
};

const ID_OF: ReadonlyMap<string, StyleId> = new Map(STYLE_IDS.map((id) => [NAMES[id].name, id]));
