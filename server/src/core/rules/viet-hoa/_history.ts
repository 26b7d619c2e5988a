import type { PhraseTable } from './_index.ts';

/** Events and dynasties (Phụ lục II, Mục V, khoản 9): what the decree prints, and dynasties of the same pattern. */
export const EVENTS: PhraseTable = {
  phrases: [
    'Cách mạng tháng Tám',
    'Phong trào Xô viết Nghệ Tĩnh',
    '~Triều Lý',
    '~Triều Trần',
    '~Triều Lê',
    '~Triều Nguyễn',
    '~Triều Tây Sơn',
  ],
};

/** Works, newspapers, magazines (khoản 10). The word for the kind has a capital where the publisher is meant: both are right. */
export const WORKS: PhraseTable = {
  phrases: [
    'tạp chí Cộng sản/Tạp chí Cộng sản',
    'tạp chí Xây dựng Đảng/Tạp chí Xây dựng Đảng',
    'từ điển Bách khoa toàn thư/Từ điển Bách khoa toàn thư',
    'Bình Ngô đại cáo',
  ],
};
