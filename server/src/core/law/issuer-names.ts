import { AUTHORITIES, FIELDS } from './authorities.ts';

/**
 * Names of bodies whose capitals are beyond doubt (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV). What follows
 * them (a place, a term) isn't looked at.
 */
export const CAPITALISED_BODIES: readonly string[] = [
  'Ban Chấp hành Trung ương',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Dân vận Trung ương',
  'Ban Nội chính Trung ương',
  'Ban Kinh tế Trung ương',
  'Ban Chính sách, chiến lược Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Văn phòng Trung ương Đảng',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Thủ tướng Chính phủ',
  'Chủ tịch Ủy ban nhân dân',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Văn phòng Chính phủ',
  'Hội đồng Thi đua - Khen thưởng',
  ...ministries(),
];

/** Ministries by their own table; the names of fields alone also serve offices that write themselves otherwise. */
function ministries(): readonly string[] {
  const fields: ReadonlySet<string> = new Set(FIELDS);
  const names = AUTHORITIES.map(({ name }) => name).filter(
    (name) => name.startsWith('Bộ ') && fields.has(name.slice(3)),
  );
  return [...names, ...names.map((name) => `Bộ trưởng ${name}`)];
}
