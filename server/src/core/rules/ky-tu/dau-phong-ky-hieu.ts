import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';

/** Codes of no agreed meaning: what Word gives for a sign of the fonts Symbol and Wingdings, F000 and the code in the font. */
const PRIVATE = /[\ue000-\uf8ff]/gu;

/** Bullets: round, square, arrow, diamonds, tick, box, hand; the dash and the plus of Symbol. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '-',
  '\uf0a7': '-',
  '\uf0d8': '-',
  '\uf076': '-',
  '\uf075': '-',
  '\uf0fc': '-',
  '\uf0a8': '-',
  '\uf071': '-',
  '\uf06c': '-',
  '\uf06e': '-',
  '\uf0e8': '-',
  '\uf046': '-',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0b0': '-',
};

/** Signs of Symbol whose meaning nobody doubts. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf02d': '−',
  '\uf02b': '+',
  '\uf03d': '=',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0b0': '°',
  '\uf0ae': '→',
  '\uf0e0': '→',
};

const CAP = 5;

interface Sign extends Place {
  readonly code: string;
  readonly meant: string;
}

export default defineRule({
  id: 'ky-tu/dau-phong-ky-hieu',
  related: ['ky-tu/ky-tu-an'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'thong-le', at: 'dấu đầu dòng là ký tự thường, không phải ký tự của riêng một phông', kind: 'thong-le' },
  ],
  fix: 'review',
  title: { vi: 'Dấu của phông ký hiệu (Symbol, Wingdings)', en: 'Sign of a symbol font (Symbol, Wingdings)' },
  messages: {
    vi: {
      dau: 'Dấu ở đây ({ma}) là của riêng phông Symbol, Wingdings, nơi khác hiện thành ô vuông; cần là “{dung}”.',
      khong: 'Ký tự ở đây ({ma}) là của riêng một phông, nơi khác hiện thành ô vuông; cần thay bằng dấu thường.',
      nhieu:
        'Có {so} dấu của riêng phông Symbol, Wingdings, nơi khác hiện thành ô vuông; cần là dấu thường như “{dung}”.',
      thay: 'Thay bằng “{dung}”',
      thayhet: 'Thay bằng dấu thường ở cả {so} chỗ',
    },
    en: {
      dau: 'The sign here ({ma}) belongs to the fonts Symbol and Wingdings and shows as a box elsewhere; “{dung}” is expected.',
      khong: 'The character here ({ma}) belongs to one font and shows as a box elsewhere; a common sign is expected.',
      nhieu:
        '{so} signs belong to the fonts Symbol and Wingdings and show as boxes elsewhere; common ones such as “{dung}” are expected.',
      thay: 'Replace by “{dung}”',
      thayhet: 'Replace by common signs in all {so} places',
    },
  },
  docs: {
    vi: 'Dấu đầu dòng do Word tự đặt thường là ký tự của phông Symbol hay Wingdings (U+F0B7, U+F0A7, U+F0D8 …). Ngoài Word, ký tự ấy không có nghĩa chung: hiện thành ô vuông, và dòng không được đọc là gạch đầu dòng. Đầu dòng thì thay bằng “-” hoặc “+” như cách trình bày quen dùng trong văn bản hành chính; giữa dòng thì thay bằng dấu Unicode cùng hình. Ký tự không rõ nghĩa chỉ được báo.',
    en: 'Bullets set by Word are mostly characters of the fonts Symbol or Wingdings (U+F0B7, U+F0A7, U+F0D8 …). Outside Word they have no common meaning: they show as boxes, and the line isn’t read as an item. At the beginning of a line “-” or “+” takes their place, as is usual in administrative documents; within a line the Unicode sign of the same shape. Characters of unknown meaning are only reported.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const { text } = parsed;
    const known: Sign[] = [];
    for (const { 0: sign, index } of text.matchAll(PRIVATE)) {
      const role = view.leafAt(index)?.role;
      if (role === 'code' || role === 'outside') continue;
      const span = { start: index, end: index + 1 };
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`;
      const isFirst = beginsLine(text, index);
      const meant = (isFirst ? BULLETS : SIGNS)[sign];
      if (meant === undefined) report({ span, message: 'khong', values: { ma: code } });
      else known.push({ span, edits: [{ span, text: meant + (isFirst ? gapAfter(text, index) : '') }], code, meant });
    }
    reportMany(
      known,
      CAP,
      ({ span, edits, code, meant }) =>
        report({ span, message: 'dau', values: { ma: code, dung: meant }, fix: { title: 'thay', edits } }),
      ({ span, meant }, count, edits) =>
        report({ span, message: 'nhieu', values: { so: count, dung: meant }, fix: { title: 'thayhet', edits } }),
    );
  },
  examples: [
    {
      name: 'dấu tròn đầu dòng của Word',
      text: '⟦\uf0b7⟧ Rà soát hồ sơ lưu trữ.\n⟦\uf0b7⟧ Báo cáo kết quả.',
      message: 'U+F0B7',
      fixed: '- Rà soát hồ sơ lưu trữ.\n- Báo cáo kết quả.',
    },
    {
      name: 'dấu của phông Symbol giữa dòng',
      text: 'Tỷ lệ hồ sơ đúng hạn ⟦\uf0b3⟧ 95%.',
      message: '“≥”',
      fixed: 'Tỷ lệ hồ sơ đúng hạn ≥ 95%.',
    },
    { name: 'gạch đầu dòng thường', text: '- Rà soát hồ sơ lưu trữ.\n- Báo cáo kết quả.' },
  ],
});

function beginsLine(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && BLANK.test(text[before - 1] ?? '')) before -= 1;
  return before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r';
}

const BLANK = /[ \t\u00a0]/u;

/** A label wants a blank after it. */
function gapAfter(text: string, at: number): string {
  return /\s/u.test(text[at + 1] ?? ' ') ? '' : ' ';
}
