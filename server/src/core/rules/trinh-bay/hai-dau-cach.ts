import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import type { LeafRole } from '../../tree/nodes.ts';

/** Two or three blanks between two words; four and more are alignment. The look-behind keeps it to the run's start. */
const RUN = /(?<=[^\s])[ \u00a0]{2,3}(?=[^\s])/gu;
const ALIGNED = /\S[ \u00a0\t]{4,}\S|\t/u;
const CAP = 25;

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
  'addressee',
] satisfies LeafRole[]);

export default defineRule({
  id: 'trinh-bay/hai-dau-cach',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: giữa hai từ một dấu cách', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Nhiều dấu cách giữa hai từ', en: 'Several blanks between two words' },
  messages: {
    vi: {
      thua: 'Có {so} dấu cách liền nhau; giữa hai từ chỉ một dấu cách.',
      nhieu: 'Có {so} chỗ gõ hai, ba dấu cách liền nhau; giữa hai từ chỉ một dấu cách.',
      bot: 'Để lại một dấu cách',
      bothet: 'Để lại một dấu cách ở cả {so} chỗ',
    },
    en: {
      thua: 'There are {so} blanks in a row; one stands between two words.',
      nhieu: 'Two or three blanks in a row stand in {so} places; one stands between two words.',
      bot: 'Leave one blank',
      bothet: 'Leave one blank in all {so} places',
    },
  },
  docs: {
    vi: 'Hai, ba dấu cách liền nhau làm khoảng giữa các từ không đều khi căn đều hai lề, và làm tìm kiếm theo cụm từ bị hụt. Phần đầu văn bản, bảng, chữ ký và những dòng được canh bằng từ bốn dấu cách trở lên không bị báo.',
    en: 'Two or three blanks in a row give uneven gaps in justified text and make phrase searches fail. The header, tables, signatures and lines aligned by four or more blanks are left alone.',
  },
  check({ parsed, view }, report) {
    const places: (Place & { readonly length: number })[] = [];
    const source = parsed.text;
    for (const match of source.matchAll(RUN)) {
      const start = match.index;
      const end = start + match[0].length;
      const leaf = view.leafAt(start);
      if (leaf === undefined || !ROLES.has(leaf.role) || leaf.span.end < end) continue;
      const written = source.slice(leaf.span.start, leaf.span.end);
      if (ALIGNED.test(written) || /[._…]{3}$/u.test(source.slice(leaf.span.start, start))) continue;
      if (
        /^[._…]{3}/u.test(source.slice(end, end + 3)) ||
        isSlot(source.slice(Math.max(0, start - 8), start), source[end])
      )
        continue;
      // The blank that stays keeps its kind: a no-break space only where all of them are.
      const kept = match[0].includes(' ') ? ' ' : '\u00a0';
      places.push({ span: { start, end }, edits: [{ span: { start, end }, text: kept }], length: match[0].length });
    }
    reportMany(
      places,
      CAP,
      ({ span, edits, length }) =>
        report({ span, message: 'thua', values: { so: length }, fix: { title: 'bot', edits } }),
      ({ span }, count, edits) =>
        report({ span, message: 'nhieu', values: { so: count }, fix: { title: 'bothet', edits } }),
    );
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
    { name: 'canh cột bằng nhiều dấu cách', text: 'Đơn vị chủ trì     Văn phòng  Sở' },
    { name: 'chỗ trống chờ điền ngày', text: 'Thực hiện Nghị quyết ban hành ngày   tháng 02 năm 2022 của Hội đồng.' },
  ],
});

/** A blank day, month or number left to be filled in: "ngày   tháng", "số   /KH". */
function isSlot(before: string, next: string | undefined): boolean {
  return /(?:số:?|ngày|tháng|năm)$/iu.test(before) || next === '/';
}
