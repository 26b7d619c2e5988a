import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { isQuoted } from '../viet-hoa/_quotes.ts';

/** "14h30", "14g30"; "14:30" after a word that makes it a time of day; "14 giờ 30", "14 giờ 30 phút". */
const TIME = /[0-9]{1,2}(?:[hg][0-9]{2}| giờ [0-9]{2}(?: phút)?|:[0-9]{2})(?![\p{L}0-9:/])/gu;
const AT = /(?:lúc|hồi|từ|đến|vào|trước|sau) $/u;

export default defineRule({
  id: 'nhat-quan/gio-nhieu-kieu',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'một cách viết giờ trong cả văn bản', kind: 'thong-le' }],
  title: { vi: 'Giờ viết nhiều kiểu', en: 'Times of day written in several ways' },
  messages: {
    vi: {
      khac: 'Giờ “{viet}” viết khác kiểu “{mau}” dùng trong văn bản này; nên theo một kiểu.',
      kieu: 'Kiểu thường dùng trong văn bản này',
    },
    en: {
      khac: 'The time “{viet}” differs from the form “{mau}” of this document; keep to one.',
      kieu: 'The usual form of this document',
    },
  },
  labels: ['kieu'],
  docs: {
    vi: '“14 giờ 30 phút”, “14h30”, “14:30” đều đọc được, nhưng một văn bản nên theo một kiểu; văn bản hành chính thường viết “14 giờ 30”. Chỉ nhắc ở chỗ đầu tiên khác kiểu. Phần trong ngoặc kép, tỉ lệ (1:500) không xét; “phút” có hay không không tính là khác kiểu.',
    en: '“14 giờ 30 phút”, “14h30” and “14:30” can all be read, but a document should keep to one. Only the first place that differs is told. Quotations and ratios are left alone; with or without “phút” is one form.',
  },
  check({ view }, report) {
    const ways = new Map<string, Hit[]>();
    for (const hit of matchesIn(view.printedText, TIME)) {
      const { leaf, from, text } = hit;
      const before = leaf.flat.text.slice(Math.max(0, from - 8), from);
      if (/[\p{L}0-9.,:/-]$/u.test(before) || isQuoted(leaf, from)) continue;
      const sign = /[hg:]|giờ/u.exec(text.includes('giờ') ? 'giờ' : text)?.[0] ?? '';
      if (sign === ':' && !AT.test(before)) continue;
      const own = ways.get(sign);
      if (own === undefined) ways.set(sign, [hit]);
      else own.push(hit);
    }
    if (ways.size < 2) return;
    const [usual, ...others] = [...ways.values()].sort((a, b) => b.length - a.length);
    const model = usual?.[0];
    const first = others.flat().sort((a, b) => a.span.start - b.span.start)[0];
    if (model === undefined || first === undefined) return;
    report({
      span: first.span,
      message: 'khac',
      values: { viet: first.text, mau: model.text },
      related: [{ span: model.span, message: 'kieu' }],
    });
  },
  examples: [
    {
      name: 'hai kiểu',
      text: 'Sáng từ 07 giờ 30 đến 11 giờ 30 phút; chiều bắt đầu lúc ⟦13h30⟧, kết thúc lúc 16:30.',
      message: 'khác kiểu “07 giờ 30”',
    },
    {
      name: 'một kiểu, tỉ lệ',
      text: 'Sáng từ 07 giờ 30 đến 11 giờ 30 phút; bản đồ tỉ lệ 1:50, theo lịch “13h30 khai mạc”.',
    },
  ],
});
