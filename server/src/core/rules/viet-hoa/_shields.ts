import type { PhraseTable } from './_index.ts';

/** Words in which a phrase of a table would be seen by its letters only. */
export const SHIELDS: PhraseTable = {
  shields: true,
  phrases: [
    // "… bộ" before the field of a ministry: "cán bộ y tế", "toàn bộ tài chính".
    'cán bộ',
    'toàn bộ',
    'nội bộ',
    'đồng bộ',
    'tiến bộ',
    'cục bộ',
    'đường bộ',
    'đảng bộ',
    'chi bộ',
    'liên bộ',
    'thủy bộ',
    'bộ bộ',
    // "… ban": "Tiểu ban Thi đua - Khen thưởng", "Trưởng ban Tổ chức Trung ương".
    'tiểu ban',
    'trưởng ban',
    'phó ban',
    'phòng ban',
    'liên ban',
    // "… sở": "cơ sở y tế", "cơ sở giáo dục và đào tạo".
    'cơ sở',
    'trụ sở',
    'hội sở',
    // "chính phủ" that is no government, or another country's.
    'phi chính phủ',
    'liên chính phủ',
    'của chính phủ các nước',
    'của chính phủ nước',
  ],
};
