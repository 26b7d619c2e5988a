import type { PhraseTable } from './_index.ts';

/** Orders with classes (Luật Thi đua, khen thưởng, Điều 34 to 52). */
const ORDERS: readonly string[] = [
  'Huân chương Độc lập',
  'Huân chương Quân công',
  'Huân chương Lao động',
  'Huân chương Bảo vệ Tổ quốc',
  'Huân chương Chiến công',
];

const RANKS: readonly string[] = ['Nhất', 'Nhì', 'Ba'];

/**
 * Orders, medals, honours, titles of emulation (Phụ lục II, Mục V, khoản 2), as Luật Thi đua, khen thưởng 06/2022/QH15 writes
 * them. Where decree and law write differently (Nghệ sĩ Nhân dân, Nghệ sĩ nhân dân) both are right.
 */
export const HONOURS: PhraseTable = {
  quotedToo: true,
  phrases: [
    'Huân chương Sao vàng',
    'Huân chương Hồ Chí Minh',
    ...ORDERS,
    // The Law quotes the name and leaves the class outside: “Huân chương Lao động” hạng Nhất.
    ...ORDERS.flatMap((order) => RANKS.flatMap((rank) => [`${order} hạng ${rank}`, `${order}” hạng ${rank}`])),
    'Huân chương Đại đoàn kết dân tộc',
    'Huân chương Dũng cảm',
    'Huân chương Hữu nghị',
    'Huy chương Quân kỳ quyết thắng',
    'Huy chương Vì an ninh Tổ quốc',
    'Huy chương Chiến sĩ vẻ vang',
    'Huy chương Thanh niên xung phong vẻ vang',
    'Huy chương Hữu nghị',
    'Bà mẹ Việt Nam anh hùng/Bà mẹ Việt Nam Anh hùng',
    '~Anh hùng Lao động',
    '~Anh hùng Lực lượng vũ trang nhân dân/Anh hùng Lực lượng vũ trang Nhân dân',
    '~Nhà giáo Nhân dân/Nhà giáo nhân dân',
    '~Nhà giáo Ưu tú/Nhà giáo ưu tú',
    '~Thầy thuốc Nhân dân/Thầy thuốc nhân dân',
    '~Thầy thuốc Ưu tú/Thầy thuốc ưu tú',
    '~Nghệ sĩ Nhân dân/Nghệ sĩ nhân dân',
    '~Nghệ sĩ Ưu tú/Nghệ sĩ ưu tú',
    '~Nghệ nhân Nhân dân/Nghệ nhân nhân dân',
    '~Nghệ nhân Ưu tú/Nghệ nhân ưu tú',
    '~Giải thưởng Hồ Chí Minh',
    // Titles of emulation: the first letter only.
    '~Cờ thi đua của Chính phủ',
    '~Chiến sĩ thi đua toàn quốc',
    '~Chiến sĩ thi đua cơ sở',
    '~Chiến sỹ thi đua toàn quốc',
    '~Chiến sỹ thi đua cơ sở',
    '~Chiến sĩ thi đua',
    '~Chiến sỹ thi đua',
    '~Chiến sĩ tiên tiến',
    '~Lao động tiên tiến',
    '~Tập thể lao động xuất sắc',
    '~Tập thể lao động tiên tiến',
    '~Đơn vị quyết thắng',
    '~Đơn vị tiên tiến',
    '~Gia đình văn hóa',
  ],
};

/** Names of the day itself (Phụ lục II, Mục V, khoản 5); the word before it is left as it stands. */
export const HOLIDAYS: PhraseTable = {
  phrases: [
    'ngày |Quốc khánh',
    'lễ |Quốc khánh',
    'dịp |Quốc khánh',
    'mừng |Quốc khánh',
    'ngày |Quốc tế Lao động',
    'ngày |Quốc tế Phụ nữ',
    'ngày |Quốc tế Thiếu nhi',
    'ngày |Phụ nữ Việt Nam',
    'ngày |Nhà giáo Việt Nam',
    'ngày |Thầy thuốc Việt Nam',
    'ngày |Gia đình Việt Nam',
    'ngày |Doanh nhân Việt Nam',
    'ngày |Thương binh - Liệt sĩ',
    'ngày |Thương binh - Liệt sỹ',
    'ngày |Tổng tuyển cử đầu tiên',
  ],
};
