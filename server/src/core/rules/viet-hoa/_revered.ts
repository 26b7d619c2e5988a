import type { PhraseTable } from './_index.ts';

/** Names of revered persons, and common nouns that have become names (Phụ lục II, Mục II, khoản 1, điểm b; Mục V, khoản 4). */
export const REVERED: PhraseTable = {
  phrases: ['~Bác Hồ', '~Vua Hùng', '~Ông Gióng', 'bộ đội |Cụ Hồ', 'của |Đảng'],
};

/** The people and the State where they are nouns by themselves (Phụ lục II, Mục V, khoản 1), told by the words around. */
export const PEOPLE_AND_STATE: PhraseTable = {
  phrases: [
    'tầng lớp |Nhân dân',
    'của |Nhân dân',
    'do |Nhân dân',
    'vì |Nhân dân',
    'phục vụ |Nhân dân',
    'trong |Nhân dân',
    'bà con |Nhân dân',
    'đông đảo |Nhân dân',
    'toàn thể |Nhân dân',
    'cán bộ và |Nhân dân',
    'cán bộ, |Nhân dân',
    'chiến sĩ và |Nhân dân',
    'đảng viên và |Nhân dân',
    'đảng viên, |Nhân dân',
    'của |Đảng và Nhà nước',
    'của |Đảng, Nhà nước',
    'Đảng và |Nhà nước',
    'Đảng, |Nhà nước',
    'của |Nhà nước',
    'bảo vệ |Tổ quốc',
    'pháp quyền |xã hội chủ nghĩa',
  ],
};

/** Bodies of other countries, by the rule for those of Việt Nam; abbreviations in capitals (Phụ lục II, Mục IV, khoản 2). */
export const FOREIGN_BODIES: PhraseTable = {
  phrases: ['~Liên hợp quốc', '~Tổ chức Y tế thế giới', '~UNESCO', '~UNICEF', '~UNDP', '~ASEAN'],
};

/** Named documents (Phụ lục II, Mục V, khoản 6); laws have a rule of their own. */
export const NAMED_TEXTS: PhraseTable = {
  quotedToo: true,
  phrases: ['Lời kêu gọi thi đua ái quốc'],
};
