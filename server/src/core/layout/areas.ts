import type { StyleId } from './model.ts';

/** Parts above the text that have one place each. */
export const HEAD_STYLES: readonly StyleId[] = [
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'quocHieu',
  'tieuNgu',
  'tieuDeDang',
  'diaDanhThoiGian',
  'dauSao',
  'trichYeuCongVan',
  'mucDoMat',
  'mucDoKhan',
  'phamViLuuHanh',
  'duThao',
  'tenLoai',
  'trichYeu',
  'kinhGui',
];

/** Parts of who signs. */
export const SIGNATURE_STYLES: readonly StyleId[] = ['quyenHan', 'chucVu', 'chuKy', 'hoTen'];
