import { defineRule } from '../../lint/rule.ts';
import type { JoinedText } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';

/**
 * Function words that are never right twice in a row. Content words may be ("thi công công trình"), and of the function
 * words `được`, `tại`, `từ`, `không`, `theo`, `trên`, `bằng`, `có` may be too.
 */
const WORDS: ReadonlySet<string> = new Set(
  'các những của và với cho để là thì mà nhưng hoặc nếu vì nhằm về đã sẽ đang cũng phải khi do trong đến vào này đó rằng mọi mỗi bởi trên theo việc một'.split(
    ' ',
  ),
);
const LONGEST = 5;
/** Ends of compounds that the second word may rightly follow: "tự do do", "bên trong trong", "ra vào vào". */
const COMPOUND = /(?:^|[^\p{L}\p{M}])(?:tự|lý|bên|công|làm|kèm|tiếp|tuân|dựa|noi|ra|ở|để|đi|trước|nghĩa|nghiêng) $/iu;

export default defineRule({
  id: 'trinh-bay/lap-tu',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'lỗi gõ lặp từ', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Lặp từ', en: 'Function word written twice' },
  messages: {
    vi: { lap: 'Từ “{tu}” bị gõ hai lần liền nhau; chỉ cần một.', bo: 'Bỏ một từ “{tu}”' },
    en: { lap: 'The word “{tu}” stands twice in a row; once is expected.', bo: 'Remove one “{tu}”' },
  },
  docs: {
    vi: 'Chỉ kiểm tra một danh sách ngắn các hư từ (các, của, và, cho, những…), vì nhiều từ lặp lại là đúng: “thi công công trình”, “phân công công tác”, “hiện tại tại”. Cách sửa bỏ từ thứ hai; nên xem lại câu vì có khi một từ khác bị gõ nhầm.',
    en: 'Only a short closed list of function words is checked, for many a word is right twice: “thi công công trình”. The fix drops the second one; look at the sentence, for sometimes another word was meant.',
  },
  check({ parsed, view }, report) {
    for (const { leaf, from, to } of doubled(view.proseText)) {
      const word = leaf.flat.text.slice(from, (from + to - 1) / 2);
      const first = leaf.flat.text.slice(from, from + word.length);
      const second = leaf.flat.text.slice(to - word.length, to);
      // A capital on the second word begins a name: "của Của Ông".
      if (second !== second.toLowerCase() && first !== first.toUpperCase()) continue;
      if (COMPOUND.test(leaf.flat.text.slice(Math.max(0, from - 10), from))) continue;
      const gone = spanOf(leaf.flat, from + word.length, to);
      const written = parsed.text.slice(gone.start, gone.end);
      report({
        span: spanOf(leaf.flat, from, to),
        message: 'lap',
        values: { tu: word.toLowerCase() },
        ...(/[*_`[\]<>]/u.test(written) ? {} : { fix: { title: 'bo', edits: [{ span: gone, text: '' }] } }),
      });
    }
  },
  examples: [
    {
      name: 'các các',
      text: 'Đề nghị ⟦các các⟧ đơn vị báo cáo kết quả.',
      message: '“các”',
      fixed: 'Đề nghị các đơn vị báo cáo kết quả.',
    },
    {
      name: 'từ lặp lại mà đúng',
      text: 'Hiện tại tại các đơn vị thi công công trình, kinh phí thu được được quản lý chung.',
    },
    { name: 'giới từ', text: 'Thi hành ⟦trên trên⟧ địa bàn tỉnh.', fixed: 'Thi hành trên địa bàn tỉnh.' },
    { name: 'đuôi của từ ghép', text: 'Quyền tự do do pháp luật quy định; tài liệu kèm theo theo danh mục.' },
  ],
});

/** Where a word of the list stands twice. Letters are compared in place: cutting out every word of a file is slow. */
function doubled(joined: JoinedText): { readonly leaf: Leaf; readonly from: number; readonly to: number }[] {
  const found: { leaf: Leaf; from: number; to: number }[] = [];
  for (const leaf of joined.leaves) {
    const text = leaf.flat.text;
    let from = 0;
    for (let gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
      const length = gap - from;
      if (length <= LONGEST && length > 0 && sameLetters(text, from, gap + 1, length)) {
        const to = gap + 1 + length;
        if (!LETTER.test(text[to] ?? '') && WORDS.has(text.slice(gap + 1, to).toLowerCase()))
          found.push({ leaf, from, to });
      }
      from = gap + 1;
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{M}]/u;

/** The same letters, but for the case of the first: "Các các". */
function sameLetters(text: string, a: number, b: number, length: number): boolean {
  for (let i = length - 1; i > 0; i -= 1) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false;
  return text.charCodeAt(a) === text.charCodeAt(b) || text[a]?.toLowerCase() === text[b]?.toLowerCase();
}
