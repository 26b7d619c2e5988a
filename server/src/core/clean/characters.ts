import { fixAll } from '../lint/fix.ts';
import type { Rule } from '../lint/rule.ts';
import { lint } from '../lint/run.ts';
import { parse } from '../parse.ts';
import chuNgoaiLai from '../rules/ky-tu/chu-ngoai-lai.ts';
import dangTrinhBay from '../rules/ky-tu/dang-trinh-bay.ts';
import khongNfc from '../rules/ky-tu/khong-nfc.ts';
import kyTuAn from '../rules/ky-tu/ky-tu-an.ts';
import type { Parsed } from '../tree/nodes.ts';
import type { Step } from './step.ts';

/** The rules on characters whose fixes are sure; a passage in another encoding is converted by a person, with a preview. */
const SURE: readonly Rule[] = [khongNfc, kyTuAn, chuNgoaiLai, dangTrinhBay];

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
    let read: Parsed = parsed;
    const found = (text: string) => {
      read = text === read.text ? read : parse(text, read);
      return lint(read, { language: 'vi', rules: SURE });
    };
    return fixAll(parsed.text, found).edits.map((edit) => ({ edits: [edit] }));
  },
};
