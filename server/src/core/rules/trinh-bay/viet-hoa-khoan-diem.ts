import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { dateOf, hasForm, isState } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';

/** In mid-sentence only: at its beginning the first word has its capital anyway. */
const PART = /(?<=[\p{Ll}\d,] )(?:Khoản(?= \d)|Điểm(?= [a-zđ][ ,]))/gu;
const OF_ARTICLE = /^[^.;:“”"()]{1,40}?(?<!\p{L})[Đđ]iều \d/u;

export default defineRule({
  id: 'trinh-bay/viet-hoa-khoan-diem',
  part: 'capitals',
  related: ['viet-hoa/dieu-chuong-chu-thuong', 'vien-dan/ten-loai-chu-thuong'],
  severity: 'hint',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 7', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: '“khoản”, “điểm” viết hoa giữa câu', en: '“khoản”, “điểm” with a capital in mid-sentence' },
  messages: {
    vi: { hoa: 'Khi viện dẫn, “khoản” và “điểm” viết thường: “{dung}”.', sua: 'Viết “{dung}”' },
    en: { hoa: 'In a reference “khoản” and “điểm” are in small letters: “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Khi viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa; khoản và điểm viết thường: “điểm a khoản 2 Điều 103”. Chỉ xét giữa câu, khi ngay sau đó là “Điều …”; không xét trong ngoặc kép, trong trích yếu và trong văn bản ghi ngày trước 05/3/2020. Tên của văn bản được viện dẫn giữ chữ hoa vốn có, nên quy tắc chỉ là gợi ý và cách sửa cần xem lại.',
    en: 'In a reference to a given document phần, chương, mục, tiểu mục and điều have a capital, khoản and điểm have none: “điểm a khoản 2 Điều 103”. Looked for in mid-sentence before “Điều …” only; not in quotation marks, in the subject, nor in documents dated before 05/3/2020. The title of a cited document keeps its own capitals, so this is a hint and its fix is to be looked at.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    const { doc, view } = context;
    if (!hasForm(context) || !isState(doc) || (dateOf(doc) ?? '2020-03-05') < '2020-03-05') return;
    for (const leaf of view.printed) {
      if (leaf.area !== 'main' || !TEXTS.has(leaf.role)) continue;
      const { text } = leaf.flat;
      for (const found of text.matchAll(PART)) {
        const before = text.slice(0, found.index);
        const quoted = before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
        if (quoted || !OF_ARTICLE.test(text.slice(found.index))) continue;
        const dung = found[0].toLowerCase();
        const initial = spanOf(leaf.flat, found.index, found.index + 1);
        report({
          span: spanOf(leaf.flat, found.index, found.index + found[0].length),
          message: 'hoa',
          values: { dung },
          fix: { title: 'sua', edits: [{ span: initial, text: dung.slice(0, 1) }] },
        });
      }
    }
  },
  examples: [
    {
      name: 'khoản, điểm viết hoa',
      text: planWith({
        opening: [
          'Thực hiện quy định tại ⟦Điểm⟧ a ⟦Khoản⟧ 2 Điều 5 Luật Lưu trữ, Sở Nội vụ xây dựng kế hoạch như sau:',
        ],
      }),
      message: '“điểm”',
      fixed: planWith({
        opening: ['Thực hiện quy định tại điểm a khoản 2 Điều 5 Luật Lưu trữ, Sở Nội vụ xây dựng kế hoạch như sau:'],
      }),
      whole: true,
    },
    {
      name: 'viết thường',
      text: planWith({
        opening: ['Thực hiện quy định tại điểm a khoản 2 Điều 5 Luật Lưu trữ, Sở Nội vụ xây dựng kế hoạch như sau:'],
      }),
      whole: true,
    },
    {
      name: 'trong ngoặc kép',
      text: planWith({
        opening: ['Sở Nội vụ thay cụm từ “quy định tại Khoản 2 Điều 5” và xây dựng kế hoạch như sau:'],
      }),
      whole: true,
    },
  ],
});

const TEXTS: ReadonlySet<string> = new Set(['opening', 'basis', 'text', 'closing']);
