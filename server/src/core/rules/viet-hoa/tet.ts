import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import { capitalHits } from './_hits.ts';

const NAMED = /(?<![\p{L}\p{M}])tết (?:nguyên đán|đoan ngọ|trung thu|hàn thực|nguyên tiêu)(?![\p{L}\p{M}])/giu;
/** Alone behind words that only the new year's Tết has; what follows names no other one. */
const ALONE =
  /(?<=(?<![\p{L}\p{M}])(?:dịp|đón|trước|sau|vui|trực) )tết(?=[.,;:)]|$| (?:và|cho|được|tại|đến|từ|này|năm (?:\d|nay|tới)|trên|của người dân)(?![\p{L}\p{M}]))/gmu;

export default defineRule({
  id: 'viet-hoa/tet',
  related: ['viet-hoa/ngay-le', 'viet-hoa/nam-am-lich'],
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 8, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên ngày tết viết hoa sai', en: 'Name of a tết with wrong capitals' },
  messages: {
    vi: {
      ten: 'Tên ngày tết viết hoa âm tiết đầu của tên, “tết” viết thường: “{dung}”.',
      thay: '“Tết” đứng một mình thay cho tết Nguyên đán thì viết hoa.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      ten: 'Of the name of a tết the first syllable has the capital, “tết” itself has none: “{dung}”.',
      thay: '“Tết” alone, for tết Nguyên đán, has a capital.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tên ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên: “tết Nguyên đán”, “tết Trung thu”, “tết Đoan ngọ”; “Tết” viết hoa khi đứng thay cho tết Nguyên đán: “dịp Tết”. “Tết Nguyên đán” là cách viết hay gặp nên chỉ là gợi ý, cũng như “dịp tết”. Chỗ nói chung (“các ngày lễ, tết”), chữ trong ngoặc kép, tên của văn bản được viện dẫn, tiêu đề, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020 không xét.',
    en: 'The name of a tết has a capital on the first syllable of the name: “tết Nguyên đán”; “Tết” alone stands for it: “dịp Tết”. “Tết Nguyên đán” is widespread and therefore a hint only, as is “dịp tết”. The tết in general (“các ngày lễ, tết”), quotations, titles of cited documents, headings, Party documents and those dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, to, text } of capitalHits(context, NAMED)) {
      const low = text.toLowerCase();
      // The first word of a sentence has its capital anyway.
      const begins = from === 0 || /[.?!:] $/u.test(leaf.flat.text.slice(Math.max(0, from - 2), from));
      const dung = `${begins ? text.charAt(0) : 't'}${low.slice(1, 4)}${low.charAt(4).toUpperCase()}${low.slice(5)}`;
      if (dung === text || isAllCaps(text)) continue;
      const wrong = [...text].flatMap((letter, i) => (letter === dung[i] ? [] : [i]));
      const edits = wrong.map((i) => ({ span: spanOf(leaf.flat, from + i, from + i + 1), text: dung.charAt(i) }));
      const severity = wrong.length === 1 && wrong[0] === 0 ? 'hint' : 'warning';
      const span = spanOf(leaf.flat, from, to);
      report({ span, message: 'ten', values: { dung }, severity, fix: { title: 'sua', edits } });
    }
    for (const { leaf, from, to } of capitalHits(context, ALONE)) {
      const edits = [{ span: spanOf(leaf.flat, from, from + 1), text: 'T' }];
      const span = spanOf(leaf.flat, from, to);
      report({ span, message: 'thay', values: { dung: 'Tết' }, severity: 'hint', fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'tên tết',
      text: 'Các phòng trực trong dịp ⟦Tết Nguyên Đán⟧, tổ chức ⟦tết trung thu⟧ cho thiếu nhi, báo cáo sau ⟦Tết Nguyên đán⟧.',
      message: '“tết Nguyên đán”',
      fixed:
        'Các phòng trực trong dịp tết Nguyên đán, tổ chức tết Trung thu cho thiếu nhi, báo cáo sau tết Nguyên đán.',
    },
    {
      name: 'Tết đứng một mình',
      text: 'Lịch trực dịp ⟦tết⟧ được gửi trước ngày 20.',
      message: 'đứng một mình',
      fixed: 'Lịch trực dịp Tết được gửi trước ngày 20.',
    },
    { name: 'viết đúng', text: 'Tết Nguyên đán năm nay nghỉ 07 ngày; lịch trực tết Nguyên đán và dịp Tết đã gửi.' },
    {
      name: 'nói chung',
      text: 'Cán bộ được nghỉ các ngày lễ, tết; dịp tết cổ truyền của từng dân tộc nghỉ theo quy định.',
    },
  ],
});
