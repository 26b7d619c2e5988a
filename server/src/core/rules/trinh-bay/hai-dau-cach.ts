import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';

/** A run of blanks; two or three are a fault, four and more alignment. */
const RUN = /[ \u00a0]{2,}/gu;
const BLANK = /\s/u;
const ALIGNED = /\S[ \u00a0\t]{4,}\S|\t/u;
/** More gaps than this in one paragraph are told together. */
const IN_PARAGRAPH = 3;

const ROLES: ReadonlySet<LeafRole> = new Set([
  'subject',
  'basis',
  'opening',
  'heading',
  'text',
  'quoted',
  'closing',
  'annexHeading',
  'recipient',
] satisfies LeafRole[]);

export default defineRule({
  id: 'trinh-bay/hai-dau-cach',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: giữa hai từ một dấu cách', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Nhiều dấu cách giữa hai từ', en: 'Several blanks between two words' },
  messages: {
    vi: {
      thua: 'Có {so} dấu cách liền nhau; giữa hai từ chỉ một dấu cách.',
      nhieu: 'Đoạn này có {so} chỗ gõ hai, ba dấu cách liền nhau; giữa hai từ chỉ một dấu cách.',
      bot: 'Để lại một dấu cách',
      bothet: 'Để lại một dấu cách ở cả {so} chỗ',
    },
    en: {
      thua: 'There are {so} blanks in a row; one stands between two words.',
      nhieu: 'This paragraph has two or three blanks in a row in {so} places; one stands between two words.',
      bot: 'Leave one blank',
      bothet: 'Leave one blank in all {so} places',
    },
  },
  docs: {
    vi: 'Hai, ba dấu cách liền nhau làm khoảng giữa các từ không đều khi căn đều hai lề, và làm tìm kiếm theo cụm từ bị hụt. Phần đầu văn bản, bảng, chữ ký và những dòng được canh bằng từ bốn dấu cách trở lên không bị báo.',
    en: 'Two or three blanks in a row give uneven gaps in justified text and make phrase searches fail. The header, tables, signatures and lines aligned by four or more blanks are left alone.',
  },
  check({ parsed, view }, report) {
    const source = parsed.text;
    const inLeaf = new Map<Leaf, Edit[]>();
    let current: Leaf | undefined;
    let aligned = false;
    // A file may hold thousands of documents; each looks at its own stretch only.
    const from = view.leaves[0]?.span.start ?? 0;
    const to = view.leaves[view.leaves.length - 1]?.span.end ?? 0;
    for (const match of source.slice(from, to).matchAll(RUN)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (match[0].length > 3 || BLANK.test(source[start - 1] ?? ' ') || BLANK.test(source[end] ?? ' ')) continue;
      const leaf = view.leafAt(start);
      if (leaf === undefined || !ROLES.has(leaf.role) || leaf.span.end < end) continue;
      // Looked at once for a leaf: a line of a megabyte may have a hundred thousand gaps.
      if (leaf !== current) {
        current = leaf;
        aligned = ALIGNED.test(source.slice(leaf.span.start, leaf.span.end));
      }
      if (aligned) continue;
      if (isSlot(source.slice(Math.max(leaf.span.start, start - 8), start), source.slice(end, end + 12))) continue;
      // The blank that stays keeps its kind: a no-break space only where all of them are.
      const edit = { span: { start, end }, text: match[0].includes(' ') ? ' ' : '\u00a0' };
      const edits = inLeaf.get(leaf);
      if (edits === undefined) inLeaf.set(leaf, [edit]);
      else edits.push(edit);
    }
    for (const edits of inLeaf.values()) {
      // A line stretched by its converter has a wide gap at every word; that is one fault of the paragraph.
      const groups = edits.length > IN_PARAGRAPH ? [edits] : edits.map((edit) => [edit]);
      for (const group of groups) {
        const first = group[0];
        if (first === undefined) continue;
        report({
          span: first.span,
          message: group.length > 1 ? 'nhieu' : 'thua',
          values: { so: group.length > 1 ? group.length : first.span.end - first.span.start },
          fix: { title: group.length > 1 ? 'bothet' : 'bot', edits: group },
        });
      }
    }
  },
  examples: [
    {
      name: 'hai dấu cách',
      text: 'Các đơn vị⟦  ⟧báo cáo kết quả.',
      message: '2 dấu cách',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'ba dấu cách có dấu cách không ngắt',
      text: 'Nội dung⟦ \u00a0 ⟧như sau.',
      fixed: 'Nội dung như sau.',
    },
    {
      name: 'cả đoạn bị giãn',
      text: 'Các⟦  ⟧đơn  vị  báo  cáo  kết quả.',
      message: '5 chỗ',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'trước số của văn bản',
      text: 'Theo Quyết định số⟦  ⟧30/2014/QĐ-UBND ngày 30 tháng 12 năm 2014 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'canh cột bằng nhiều dấu cách', text: 'Đơn vị chủ trì     Văn phòng  Sở' },
    { name: 'chỗ trống chờ điền ngày', text: 'Thực hiện Nghị quyết ban hành ngày   tháng 02 năm 2022 của Hội đồng.' },
  ],
});

/** Something left to be filled in: "ngày   tháng", "số   /KH", "ngày ……  tháng ……". */
function isSlot(before: string, after: string): boolean {
  if (/(?:số:?|ngày|tháng|năm)$/iu.test(before)) return !/^\p{Nd}/u.test(after);
  return after.startsWith('/') || /…|[._]{3}/u.test(before) || /…|[._]{3}/u.test(after);
}
