import { CAPITALISED_BODIES } from '../../law/issuer-names.ts';
import type { PhraseTable } from './_index.ts';

/** Fields of the departments of a province, as the decrees of 2014, 2025 name them; each by the pattern of "Sở Tài chính". */
const DEPARTMENTS: readonly string[] = [
  'Công Thương',
  'Dân tộc và Tôn giáo',
  'Du lịch',
  'Giáo dục và Đào tạo',
  'Giao thông vận tải',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội',
  'Ngoại vụ',
  'Nội vụ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài chính',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Tư pháp',
  'Văn hóa và Thể thao',
  'Văn hóa, Thể thao và Du lịch',
  'Xây dựng',
  'Y tế',
];

/**
 * Names of bodies (Phụ lục II, Mục IV, khoản 1). Only names whose capitals the decree prints, or that follow at once from
 * its examples; where laws and decrees themselves write a name in two ways, both are right.
 */
export const BODY_NAMES: PhraseTable = {
  phrases: [
    ...CAPITALISED_BODIES.filter((name) => !/^(?:Chủ tịch|Bộ trưởng) /u.test(name)).map((name) =>
      /^(?:Bộ (?!Chính trị)|Hội đồng Thi đua)/u.test(name) ? sureName(name) : name,
    ),
    'Ban Chấp hành Trung ương Đảng',
    'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    'Đảng Cộng sản Việt Nam',
    'của |Đảng Cộng sản Việt Nam',
    'Mặt trận Tổ quốc Việt Nam',
    'Ủy ban Mặt trận Tổ quốc',
    'Văn phòng Quốc hội',
    'Văn phòng Chủ tịch nước',
    'Thanh tra Chính phủ',
    'Ngân hàng Nhà nước Việt Nam',
    'Quân đội nhân dân Việt Nam',
    '~Ban Thi đua - Khen thưởng',
    '~Tập đoàn Điện lực Việt Nam',
    'Tổng Liên đoàn Lao động Việt Nam',
    '~Liên đoàn Lao động',
    '~Ủy ban Dân tộc',
    '~Ban Dân tộc',
    '~Phòng Giáo dục và Đào tạo',
    '~Phòng Nội vụ',
    '~Phòng Tài chính - Kế hoạch',
    '~Phòng Văn hóa - Xã hội',
    '~Trung tâm Phục vụ hành chính công',
    // Committees of the Party: "Đảng Ủy" is no form of theirs, "đảng ủy" is one in general.
    '~Tỉnh ủy',
    '~Thành ủy',
    '~Huyện ủy',
    '~Quận ủy',
    '~Đảng ủy',
    '~Quân ủy Trung ương',
    'của |Chính phủ',
    'của |Quốc hội',
    'Ủy ban Thường vụ Quốc hội/Ủy ban thường vụ Quốc hội',
    'Tòa án nhân dân',
    'Viện kiểm sát nhân dân/Viện Kiểm sát nhân dân',
    ...DEPARTMENTS.map((field) => sureName(`Sở ${field}`)),
  ],
};

/** "Thanh tra Bộ xây dựng kế hoạch" has a verb after the noun. */
function sureName(name: string): string {
  return name.endsWith(' Xây dựng') ? `~${name}/${name.replace('Xây', 'xây')}` : `~${name}`;
}
