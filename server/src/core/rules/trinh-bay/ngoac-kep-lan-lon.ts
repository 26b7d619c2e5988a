import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';

export default defineRule({
  id: 'trinh-bay/ngoac-kep-lan-lon',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'dùng một kiểu dấu ngoặc kép trong văn bản', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Lẫn hai kiểu ngoặc kép trong một đoạn', en: 'Two styles of quotation marks in one paragraph' },
  messages: {
    vi: {
      lan: 'Đoạn này lẫn ngoặc kép thẳng (") với ngoặc kép cong (“ ”); nên dùng một kiểu.',
      doi: 'Đổi ngoặc thẳng trong đoạn thành ngoặc cong',
    },
    en: {
      lan: 'This paragraph mixes straight (") and curly (“ ”) quotation marks; one style is expected.',
      doi: 'Make the straight marks of the paragraph curly',
    },
  },
  docs: {
    vi: 'Hai kiểu ngoặc kép trong cùng một đoạn thường là dấu vết của việc ghép từ nhiều nguồn. Cách sửa đổi dấu thẳng thành dấu cong theo vị trí (đứng trước chữ là dấu mở, sau chữ là dấu đóng); nên xem lại nếu đoạn có đơn vị đo như 15".',
    en: 'Two styles in one paragraph are mostly the trace of text put together from several sources. The fix makes the straight marks curly by their place (before a word opening, after it closing); look again where a paragraph has inches.',
  },
  check({ parsed, view }, report) {
    for (const leaf of view.prose) {
      const text = leaf.flat.text;
      if (leaf.role === 'quoted' || !text.includes('"') || (!text.includes('“') && !text.includes('”'))) continue;
      const edits: Edit[] = [];
      for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
        if (/\p{Nd}/u.test(text[at - 1] ?? '')) continue;
        const opens = at === 0 || /[\s([{“‘/–-]/u.test(text[at - 1] ?? '');
        const span = spanOf(leaf.flat, at, at + 1);
        if (parsed.text.slice(span.start, span.end) === '"') edits.push({ span, text: opens ? '“' : '”' });
      }
      const first = edits[0];
      if (first === undefined) continue;
      report({ span: first.span, message: 'lan', fix: { title: 'doi', edits } });
    }
  },
  examples: [
    {
      name: 'hai kiểu trong một câu',
      text: 'Danh hiệu ⟦"⟧Chiến sĩ thi đua cơ sở", “Lao động tiên tiến”.',
      message: 'lẫn ngoặc kép thẳng',
      fixed: 'Danh hiệu “Chiến sĩ thi đua cơ sở”, “Lao động tiên tiến”.',
    },
    { name: 'chỉ một kiểu', text: 'Danh hiệu "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến".' },
    { name: 'dấu inch', text: 'Màn hình 15" hiển thị khẩu hiệu “Thi đua là yêu nước”.' },
  ],
});
