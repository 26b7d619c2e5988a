import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

export default defineRule({
  id: 'trinh-bay/ngoac-kep-lan-lon',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'dùng một kiểu dấu ngoặc kép trong văn bản', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Lẫn hai kiểu ngoặc kép', en: 'Two styles of quotation marks' },
  messages: {
    vi: {
      vanban:
        'Đoạn này dùng ngoặc kép thẳng ("), các đoạn khác trong văn bản dùng ngoặc kép cong (“ ”); nên dùng một kiểu.',
      doihet: 'Đổi ngoặc thẳng trong văn bản thành ngoặc cong',
      lan: 'Đoạn này lẫn ngoặc kép thẳng (") với ngoặc kép cong (“ ”); nên dùng một kiểu.',
      doi: 'Đổi ngoặc thẳng trong đoạn thành ngoặc cong',
    },
    en: {
      vanban:
        'This paragraph has straight (") quotation marks, others of this document curly (“ ”) ones; one style is expected.',
      doihet: 'Make the straight marks of the document curly',
      lan: 'This paragraph mixes straight (") and curly (“ ”) quotation marks; one style is expected.',
      doi: 'Make the straight marks of the paragraph curly',
    },
  },
  docs: {
    vi: 'Hai kiểu ngoặc kép trong cùng một đoạn thường là dấu vết của việc ghép từ nhiều nguồn. Ở các đoạn khác nhau thì chỉ là gợi ý, khi phần lớn văn bản dùng dấu cong. Cách sửa đổi dấu thẳng thành dấu cong theo vị trí (đứng trước chữ là dấu mở, sau chữ là dấu đóng); nên xem lại nếu đoạn có đơn vị đo như 15".',
    en: 'Two styles in one paragraph are mostly the trace of text put together from several sources. In different paragraphs it is a hint, where most of the document is curly. The fix makes the straight marks curly by their place (before a word opening, after it closing); look again where a paragraph has inches.',
  },
  check({ parsed, view }, report) {
    const straight: Leaf[] = [];
    let curly = 0;
    for (const leaf of view.prose) {
      const text = leaf.flat.text;
      if (leaf.role === 'quoted') continue;
      const hasCurly = text.includes('“') || text.includes('”');
      if (hasCurly) curly += 1;
      if (!text.includes('"')) continue;
      if (!hasCurly) {
        straight.push(leaf);
        continue;
      }
      const edits = curlyEdits(leaf, parsed.text);
      const first = edits[0];
      if (first === undefined) continue;
      report({ span: first.span, message: 'lan', fix: { title: 'doi', edits } });
    }
    // A document in straight marks throughout has its style; a few beside many curly ones came from somewhere else.
    const paired = straight
      .map((leaf) => curlyEdits(leaf, parsed.text))
      .filter((own) => own.length > 0 && own.length % 2 === 0);
    const first = paired[0]?.[0];
    if (first === undefined || curly <= paired.length) return;
    const edits = paired.flat();
    report({ span: first.span, message: 'vanban', severity: 'hint', fix: { title: 'doihet', edits } });
  },
  examples: [
    {
      name: 'hai kiểu trong một câu',
      text: 'Danh hiệu ⟦"⟧Chiến sĩ thi đua cơ sở", “Lao động tiên tiến”.',
      message: 'lẫn ngoặc kép thẳng',
      fixed: 'Danh hiệu “Chiến sĩ thi đua cơ sở”, “Lao động tiên tiến”.',
    },
    {
      name: 'khác các đoạn khác',
      text: 'Danh hiệu “Lao động tiên tiến” xét hằng năm.\nDanh hiệu “Tập thể lao động tiên tiến” cũng vậy.\nDanh hiệu ⟦"⟧Chiến sĩ thi đua cơ sở" xét sau.',
      message: 'các đoạn khác trong văn bản dùng ngoặc kép cong',
      fixed:
        'Danh hiệu “Lao động tiên tiến” xét hằng năm.\nDanh hiệu “Tập thể lao động tiên tiến” cũng vậy.\nDanh hiệu “Chiến sĩ thi đua cơ sở” xét sau.',
    },
    { name: 'chỉ một kiểu', text: 'Danh hiệu "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến".' },
    { name: 'dấu inch', text: 'Màn hình 15" hiển thị khẩu hiệu “Thi đua là yêu nước”.' },
  ],
});

/** Before a word, at the start or after a blank a mark opens, elsewhere it closes; inches stay. */
function curlyEdits({ flat }: Leaf, source: string): Edit[] {
  const { text } = flat;
  const edits: Edit[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (/\p{Nd}/u.test(text[at - 1] ?? '')) continue;
    const opens = at === 0 || /[\s([{“‘/–-]/u.test(text[at - 1] ?? '');
    const span = spanOf(flat, at, at + 1);
    if (source.slice(span.start, span.end) === '"') edits.push({ span, text: opens ? '“' : '”' });
  }
  return edits;
}
