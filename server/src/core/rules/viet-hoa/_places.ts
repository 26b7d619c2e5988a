import type { PhraseTable } from './_index.ts';

/** Provinces since 01/7/2025 (Nghị quyết 202/2025/QH15 of Quốc hội): 28; the cities follow below. */
const PROVINCES: readonly string[] = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Tĩnh',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'Tuyên Quang',
  'Vĩnh Long',
];

/** Provinces that were joined to others on that day; documents before it, and of history, name them. */
const FORMER_PROVINCES: readonly string[] = [
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Đắk Nông',
  'Hà Giang',
  'Hà Nam',
  'Hải Dương',
  'Hậu Giang',
  'Hòa Bình',
  'Kiên Giang',
  'Kon Tum',
  'Long An',
  'Nam Định',
  'Ninh Thuận',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Sóc Trăng',
  'Thái Bình',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Trà Vinh',
  'Vĩnh Phúc',
  'Yên Bái',
];

/** The cities under the centre but for Thành phố Hồ Chí Minh, and Thái Nguyên, which the decree itself prints. */
const CITIES: readonly string[] = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Huế', 'Thái Nguyên'];

/** Phụ lục II, Mục III, khoản 1, điểm a, c: the common noun small before a proper name, but for the two cities named there. */
export const UNIT_NAMES: PhraseTable = {
  phrases: [
    ...[...PROVINCES, ...FORMER_PROVINCES].map((name) => `~tỉnh ${name}`),
    ...CITIES.map((name) => `~thành phố ${name}`),
    '~Thủ đô Hà Nội',
    '~Thành phố Hồ Chí Minh',
  ],
};

/** Phụ lục II, Mục III, khoản 1, điểm b: a number is a name; as many as any city had of them. */
export const NUMBERED_UNITS: PhraseTable = {
  phrases: [
    ...numbers(12).map((number) => `Quận ${number}`),
    ...numbers(28).map((number) => `Phường ${number}`),
    ...numbers(9).map((number) => `Phường 0${number}`),
  ],
};

function numbers(last: number): readonly number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}

/** Persons of history after whom districts and wards are named. */
const HEROES: readonly string[] = [
  'Bà Triệu',
  'Đinh Tiên Hoàng',
  'Hai Bà Trưng',
  'Hoàng Diệu',
  'Hoàng Văn Thụ',
  'Lê Hồng Phong',
  'Lê Lợi',
  'Lê Thánh Tông',
  'Lý Thái Tổ',
  'Lý Thường Kiệt',
  'Minh Khai',
  'Ngô Quyền',
  'Nguyễn Du',
  'Nguyễn Huệ',
  'Nguyễn Trãi',
  'Phạm Ngũ Lão',
  'Phan Bội Châu',
  'Phan Chu Trinh',
  'Phan Đình Phùng',
  'Quang Trung',
  'Trần Hưng Đạo',
  'Trần Phú',
  'Trần Quốc Toản',
  'Võ Thị Sáu',
];

/** Phụ lục II, Mục III, khoản 1, điểm b: the common noun has a capital too before the name of a person or an event. */
export const UNITS_OF_HEROES: PhraseTable = {
  phrases: [
    '~Phường Điện Biên Phủ',
    '~Quận Hai Bà Trưng',
    '~Quận Ngô Quyền',
    ...HEROES.map((name) => `~Phường ${name}`),
  ],
};

/** Phụ lục II, Mục III, khoản 1, điểm đ; beyond its three examples the regions of the State's plans. */
export const REGIONS: PhraseTable = {
  phrases: [
    // Alone these two may be points of the compass: "Tây bắc giáp …".
    ...['vùng', 'các tỉnh', 'vùng núi', 'miền núi', 'tiểu vùng', 'đồng bào'].flatMap((noun) => [
      `~${noun} |Tây Bắc`,
      `~${noun} |Đông Bắc`,
    ]),
    '~Tây Nguyên',
    '~Bắc Bộ',
    '~Trung Bộ',
    '~Nam Bộ',
    '~Bắc Trung Bộ',
    '~Nam Trung Bộ',
    '~Đông Nam Bộ',
    '~Tây Nam Bộ',
  ],
};

/** Phụ lục II, Mục III, khoản 1, điểm d: its own examples, and names of the same make that mean one place only. */
export const TERRAIN: PhraseTable = {
  phrases: [
    // The common noun has become the name. Without a capital on the name itself it may be a common noun ("cửa lò").
    '~Cửa Lò/Cửa lò',
    '~Vũng Tàu',
    '~Lạch Trường',
    '~Vàm Cỏ',
    '~quận |Cầu Giấy',
    '~phường |Cầu Giấy',
    // The common noun stands before a name.
    '~biển Cửa Lò',
    '~chợ Bến Thành',
    '~sông Cửu Long',
    '~sông Vàm Cỏ',
    '~vịnh Bắc Bộ',
    '~vịnh Hạ Long',
    '~quần đảo Hoàng Sa',
    '~quần đảo Trường Sa',
  ],
};

/** Phụ lục II, Mục II, khoản 2 and Mục III, khoản 2: a capital for each part, hyphens and small letters inside it. */
export const FOREIGN_NAMES: PhraseTable = {
  phrases: [
    '~Lê-nin',
    '~Ăng-ghen',
    '~Vla-đi-mia I-lích Lê-nin',
    '~Phri-đrích Ăng-ghen',
    '~Kim Nhật Thành',
    '~Mao Trạch Đông',
    '~Mát-xcơ-va',
    '~Men-bơn',
    '~Bắc Kinh',
    '~Bình Nhưỡng',
    '~Cam-pu-chia',
    '~In-đô-nê-xi-a',
    '~Ma-lai-xi-a',
    '~Mi-an-ma',
    '~Phi-líp-pin',
    '~Xin-ga-po',
    '~Ô-xtơ-rây-li-a',
    '~Ca-na-đa',
    '~I-ta-li-a',
  ],
};
