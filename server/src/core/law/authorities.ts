/** One abbreviation that stands for an authority in document symbols. */
export interface Authority {
  readonly abbreviation: string;
  readonly name: string;
  readonly family: AuthorityFamily;
}

/** State (laws, Nghị định 30/2020/NĐ-CP), Party (Hướng dẫn 05-HD/VPTW) or mass organisation. */
export type AuthorityFamily = 'nha-nuoc' | 'dang' | 'doan-the';

/**
 * Fields of ministries, present and former. "Bộ", "Bộ trưởng Bộ" stand before them; several serve "Sở" and "Phòng" too.
 * A name within which "và" or a comma stands can't be told from a list by its letters, so the names are listed.
 */
export const FIELDS: readonly string[] = [
  'Công an',
  'Công Thương',
  'Công nghiệp',
  'Dân tộc và Tôn giáo',
  'Dân tộc - Tôn giáo',
  'Dân tộc',
  'Du lịch',
  'Đại học và Trung học chuyên nghiệp',
  'Giáo dục và Đào tạo',
  'Giáo dục',
  'Giao thông Công chính',
  'Giao thông - Xây dựng',
  'Giao thông vận tải',
  'Kế hoạch và Đầu tư',
  'Kế hoạch - Tài chính',
  'Khoa học và Công nghệ',
  'Khoa học, Công nghệ và Môi trường',
  'Kinh tế, Hạ tầng và Đô thị',
  'Kinh tế và Hạ tầng',
  'Kinh tế',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động Thương binh và Xã hội',
  'Lao động',
  'Ngoại giao',
  'Ngoại vụ',
  'Nội vụ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp',
  'Quốc phòng',
  'Quy hoạch - Kiến trúc',
  'Quản lý đô thị',
  'Tài chính',
  'Tài chính - Kế hoạch',
  'Tài nguyên và Môi trường',
  'Tài nguyên Môi trường',
  'Thông tin và Truyền thông',
  'Thủy sản',
  'Thương mại',
  'Tổ chức',
  'Tổ chức - Cán bộ',
  'Tư pháp',
  'Văn hóa',
  'Văn hóa - Thông tin',
  'Văn hóa - Xã hội',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa, Khoa học và Thông tin',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thể thao, Du lịch',
  'Văn hóa thể thao du lịch',
  'Văn hóa - Thể thao và Du lịch',
  'Văn hóa, Thông tin và Thể thao',
  'Văn hóa, Thông tin',
  'Xây dựng',
  'Y tế',
];

/**
 * Abbreviations in symbols with their full names: the State's and the Party's as collected from published symbols,
 * the ministries of before 01/3/2025 included, since older documents keep being cited.
 */
export const AUTHORITIES: readonly Authority[] = [
  state('QH', 'Quốc hội'),
  state('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  state('CTN', 'Chủ tịch nước'),
  state('CP', 'Chính phủ'),
  state('TTg', 'Thủ tướng Chính phủ'),
  state('VPCP', 'Văn phòng Chính phủ'),
  state('VPQH', 'Văn phòng Quốc hội'),
  state('VPCTN', 'Văn phòng Chủ tịch nước'),
  state('TANDTC', 'Tòa án nhân dân tối cao'),
  state('HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'),
  state('VKSNDTC', 'Viện kiểm sát nhân dân tối cao'),
  state('KTNN', 'Kiểm toán nhà nước'),
  state('TTCP', 'Thanh tra Chính phủ'),
  state('NHNN', 'Ngân hàng Nhà nước Việt Nam'),
  state('HĐBCQG', 'Hội đồng Bầu cử quốc gia'),
  state('ĐCTUBTWMTTQVN', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'),
  state('HĐND', 'Hội đồng nhân dân'),
  state('UBND', 'Ủy ban nhân dân'),
  state('VPUB', 'Văn phòng Ủy ban nhân dân'),
  state('BNV', 'Bộ Nội vụ'),
  state('BTC', 'Bộ Tài chính'),
  state('BTP', 'Bộ Tư pháp'),
  state('BCA', 'Bộ Công an'),
  state('BQP', 'Bộ Quốc phòng'),
  state('BNG', 'Bộ Ngoại giao'),
  state('BCT', 'Bộ Công Thương'),
  state('BXD', 'Bộ Xây dựng'),
  state('BYT', 'Bộ Y tế'),
  state('BGDĐT', 'Bộ Giáo dục và Đào tạo'),
  state('BKHCN', 'Bộ Khoa học và Công nghệ'),
  state('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'),
  state('BNNMT', 'Bộ Nông nghiệp và Môi trường'),
  state('BDTTG', 'Bộ Dân tộc và Tôn giáo'),
  state('UBDT', 'Ủy ban Dân tộc'),
  state('BKHĐT', 'Bộ Kế hoạch và Đầu tư'),
  state('BGTVT', 'Bộ Giao thông vận tải'),
  state('BTNMT', 'Bộ Tài nguyên và Môi trường'),
  state('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'),
  state('BTTTT', 'Bộ Thông tin và Truyền thông'),
  state('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'),
  state('SNV', 'Sở Nội vụ'),
  state('SYT', 'Sở Y tế'),
  state('SCT', 'Sở Công Thương'),
  state('SGDĐT', 'Sở Giáo dục và Đào tạo'),
  state('PGDĐT', 'Phòng Giáo dục và Đào tạo'),
  state('BDT', 'Ban Dân tộc'),
  state('HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng'),
  state('BTĐKT', 'Ban Thi đua - Khen thưởng'),
  state('HĐPH', 'Hội đồng phối hợp'),
  state('BCĐ', 'Ban Chỉ đạo'),
  party('TW', 'Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư'),
  party('VPTW', 'Văn phòng Trung ương Đảng'),
  party('UBKTTW', 'Ủy ban Kiểm tra Trung ương'),
  party('BTCTW', 'Ban Tổ chức Trung ương'),
  party('BTGTW', 'Ban Tuyên giáo Trung ương'),
  party('BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'),
  party('BNCTW', 'Ban Nội chính Trung ương'),
  party('QUTW', 'Quân ủy Trung ương'),
  party('TU', 'Tỉnh ủy, Thành ủy'),
  party('HU', 'Huyện ủy'),
  party('QU', 'Quận ủy'),
  party('ThU', 'Thị ủy, Thành ủy thuộc tỉnh'),
  party('ĐU', 'Đảng ủy'),
  party('VPTU', 'Văn phòng Tỉnh ủy, Thành ủy'),
  party('UBKTTU', 'Ủy ban kiểm tra Tỉnh ủy, Thành ủy'),
  party('BTCTU', 'Ban tổ chức Tỉnh ủy, Thành ủy'),
  party('BTGTU', 'Ban tuyên giáo Tỉnh ủy, Thành ủy'),
  party('BTGDVTU', 'Ban tuyên giáo và dân vận Tỉnh ủy, Thành ủy'),
  party('BDVTU', 'Ban dân vận Tỉnh ủy, Thành ủy'),
  mass('TWĐTN', 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'),
  mass('MTTW', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'),
  mass('MTTQ', 'Mặt trận Tổ quốc'),
  mass('TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'),
  mass('LĐLĐ', 'Liên đoàn Lao động'),
  mass('CĐN', 'Công đoàn ngành'),
  mass('LĐ', 'Liên đội'),
];

const BY_ABBREVIATION: ReadonlyMap<string, Authority> = new Map(AUTHORITIES.map((one) => [one.abbreviation, one]));

/** The authority of an abbreviation as it stands in a symbol; the term of `QH15`, `UBTVQH15` is ignored. */
export function authorityOf(abbreviation: string): Authority | undefined {
  return BY_ABBREVIATION.get(abbreviation) ?? BY_ABBREVIATION.get(abbreviation.replace(/\d{1,2}$/u, ''));
}

/**
 * To whose family an abbreviation belongs, where its letters tell: listed ones, and those built by the usual endings
 * (`…TW`, `…TU` of the Party, `UBND…`, `SXD`, `CĐGD`). Undefined: nobody can say.
 */
export function authorityFamilyOf(abbreviation: string): AuthorityFamily | undefined {
  const listed = authorityOf(abbreviation)?.family;
  if (listed !== undefined) return listed;
  if (MASS.test(abbreviation)) return 'doan-the';
  if (CENTRAL_STATE.test(abbreviation)) return 'nha-nuoc';
  if (CENTRAL_UNSURE.test(abbreviation)) return undefined;
  if (PARTY.test(abbreviation)) return 'dang';
  return STATE.test(abbreviation) ? 'nha-nuoc' : undefined;
}

const MASS = /ĐTN|LĐLĐ|MTTQ|MTTW|HSV|^(?:TĐTN|HND|HPN|HLHPN|HCCB|CCB|LHPN|HCTĐ)$|^CĐ(?:$|N|GD|CS|VC|VN|BC|KV|YT)/u;
/** "Trung ương" in the names of State bodies: the central board and council of emulation. */
const CENTRAL_STATE = /TĐKTTW$/u;
/** Steering committees of both, hospitals, associations: `TB-BCĐTW` and `TB/BCĐTW` are both real. */
const CENTRAL_UNSURE = /^(?:BCĐ|BV|V|H|VPĐP|TT)\p{Lu}*TW$/u;
const PARTY = /(?:TW|TU|HU|QU|ThU|ĐU)$|^(?:ĐU|BCSĐ|ĐĐ|UBKT)|^(?:CB|ĐH)$/u;
const STATE = /^(?:UBND|HĐND|TTHĐND|VPUB)/u;

function state(abbreviation: string, name: string): Authority {
  return { abbreviation, name, family: 'nha-nuoc' };
}

function party(abbreviation: string, name: string): Authority {
  return { abbreviation, name, family: 'dang' };
}

function mass(abbreviation: string, name: string): Authority {
  return { abbreviation, name, family: 'doan-the' };
}
