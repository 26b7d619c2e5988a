import { normaliseCharacters } from '../features/characters.ts';
import type { Step } from './step.ts';

/**
 * The rules on characters whose fixes are sure. Passages in another encoding are the matter of the command "Chuẩn hóa ký tự"
 * alone: what they mean has to be looked at by itself.
 */
const SURE: ReadonlySet<string> = new Set([
  'ky-tu/khong-nfc',
  'ky-tu/ky-tu-an',
  'ky-tu/chu-ngoai-lai',
  'ky-tu/dang-trinh-bay',
]);

export const characters: Step = {
  id: 'ky-tu',
  title: { vi: 'Chuẩn hóa ký tự', en: 'Characters' },
  why: {
    vi: 'Chữ có dấu tách rời thành chữ dựng sẵn, ký tự ẩn được bỏ, chữ ngoại lai trông giống (а, С của tiếng Nga) thành chữ Việt: mắt không thấy khác, nhưng tìm kiếm và tra số ký hiệu hết bị hụt.',
    en: 'Letters with separate marks become one character each, invisible characters go, foreign letters that look the same become Vietnamese ones: the eye sees no difference, but searching finds them again.',
  },
  done: { vi: 'chuẩn hóa ký tự ở {so} chỗ', en: 'mend characters in {so} places' },
  letters: true,
  changes(parsed) {
    return normaliseCharacters(parsed, { rules: SURE }).edits.map((edit) => ({ edits: [edit] }));
  },
};
