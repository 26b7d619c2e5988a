import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { isQuoted } from '../viet-hoa/_quotes.ts';

/** Words with two accepted spellings or orders: at the same index what stands for what. */
const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['hằng năm', 'hằng tháng', 'hằng quý', 'hằng tuần', 'hằng ngày'],
    ['hàng năm', 'hàng tháng', 'hàng quý', 'hàng tuần', 'hàng ngày'],
  ],
  [['bảo đảm'], ['đảm bảo']],
  [['tỷ lệ'], ['tỉ lệ']],
  [
    ['quy định', 'quy chế', 'quy trình', 'quy mô'],
    ['qui định', 'qui chế', 'qui trình', 'qui mô'],
  ],
  [
    ['chiến sĩ', 'bác sĩ', 'thạc sĩ', 'tiến sĩ'],
    ['chiến sỹ', 'bác sỹ', 'thạc sỹ', 'tiến sỹ'],
  ],
  [
    ['kỹ thuật', 'kỹ năng'],
    ['kĩ thuật', 'kĩ năng'],
  ],
  [
    ['lý do', 'lý luận', 'xử lý', 'quản lý'],
    ['lí do', 'lí luận', 'xử lí', 'quản lí'],
  ],
];

/** All of them, so that the text is gone through once. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${PAIRS.flatMap(([one, other]) => [...one, ...other])
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);

export default defineRule({
  id: 'nhat-quan/hai-cach-viet',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'một từ viết một cách trong cả văn bản', kind: 'thong-le' }],
  fix: 'review',
  offByDefault: true,
  title: { vi: 'Một từ viết hai cách', en: 'One word written in two ways' },
  messages: {
    vi: {
      lech: 'Văn bản viết cả “{viet}” ({it} chỗ) và “{mau}” ({nhieu} chỗ); nên theo một cách.',
      doi: 'Đổi {it} chỗ theo cách viết “{mau}”',
      kieu: 'Cách thường viết trong văn bản này',
    },
    en: {
      lech: 'The text has both “{viet}” ({it} times) and “{mau}” ({nhieu} times); keep to one.',
      doi: 'Change {it} places to the way of “{mau}”',
      kieu: 'The usual way of this document',
    },
  },
  labels: ['kieu'],
  docs: {
    vi: 'Cả hai cách đều được dùng: hằng năm, hàng năm; bảo đảm, đảm bảo; tỷ lệ, tỉ lệ; quy định, qui định; chiến sĩ, chiến sỹ; kỹ thuật, kĩ thuật; lý do, lí do. Cơ quan nào muốn giữ một cách trong mỗi văn bản thì bật quy tắc này; mặc định nó tắt, vì không cách nào sai. Cách dùng nhiều hơn trong văn bản được coi là cách của văn bản. Phần trong ngoặc kép giữ nguyên.',
    en: 'Both ways are in use: hằng năm, hàng năm; bảo đảm, đảm bảo; tỷ lệ, tỉ lệ; quy định, qui định; chiến sĩ, chiến sỹ. An office that wants one of them throughout a document switches this rule on; it is off by default, for neither is wrong. The more frequent one is the document’s own. Quotations are left alone.',
  },
  check({ parsed, view }, report) {
    const found = matchesIn(view.proseText, ANY).filter(
      ({ leaf, from }) => leaf.role !== 'quoted' && !isQuoted(leaf, from),
    );
    for (const [one, other] of PAIRS) {
      const ones = found.filter(({ text }) => one.includes(text.toLowerCase()));
      const others = found.filter(({ text }) => other.includes(text.toLowerCase()));
      const few = others.length > ones.length ? ones : others;
      const many = few === ones ? others : ones;
      const [first, model] = [few[0], many[0]];
      if (first === undefined || model === undefined) continue;
      const [from, to] = few === ones ? [one, other] : [other, one];
      const values = {
        viet: first.text.toLowerCase(),
        it: few.length,
        mau: model.text.toLowerCase(),
        nhieu: many.length,
      };
      const edits = few.flatMap((hit) => editOf(hit, from, to, parsed.text));
      report({
        span: first.span,
        message: 'lech',
        values,
        ...(edits.length === few.length ? { fix: { title: 'doi', edits, values } } : {}),
        related: [{ span: model.span, message: 'kieu' }],
      });
    }
  },
  examples: [
    {
      name: 'hàng năm, hằng năm',
      text: 'Báo cáo hằng năm gửi trước 15/12; tổng kết hằng năm, sơ kết ⟦hàng quý⟧. ⟦Đảm bảo⟧ kinh phí, bảo đảm tiến độ.',
      message: 'cả “hàng quý” (1 chỗ) và “hằng năm” (2 chỗ)',
      fixed: 'Báo cáo hằng năm gửi trước 15/12; tổng kết hằng năm, sơ kết hằng quý. Bảo đảm kinh phí, bảo đảm tiến độ.',
    },
    {
      name: 'một cách, ngoặc kép, hàng ngang',
      text: 'Bảo đảm tiến độ hàng năm, khẩu hiệu “Tất cả để đảm bảo thắng lợi”; xếp hàng dọc, quản lý hằng số.',
    },
  ],
});

/** The counterpart, with a capital where the word has one; nothing where marks or a line end stand inside. */
function editOf({ text, span }: Hit, from: readonly string[], to: readonly string[], source: string) {
  const right = to[from.indexOf(text.toLowerCase())];
  if (right === undefined || source.slice(span.start, span.end).normalize('NFC') !== text) return [];
  const capital = /^\p{Lu}/u.test(text);
  return [{ span, text: capital ? right.charAt(0).toUpperCase() + right.slice(1) : right }];
}
