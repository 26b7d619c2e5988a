import { paragraphs } from '../../clean/paragraphs.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'trinh-bay/thieu-dong-trong',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'dạng sạch của văn bản: giữa hai đoạn một dòng trống', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Không có dòng trống giữa các đoạn', en: 'No blank line between paragraphs' },
  messages: {
    vi: {
      thieu:
        'Có {so} chỗ hai đoạn đứng liền nhau; để trình xem Markdown nào cũng tách đoạn thì giữa chúng một dòng trống.',
      them: 'Thêm dòng trống ở cả {so} chỗ',
    },
    en: {
      thieu:
        'Two paragraphs stand right below each other in {so} places; a blank line parts them for any Markdown viewer.',
      them: 'Insert a blank line in all {so} places',
    },
  },
  docs: {
    vi: 'Thể Thức hiểu mỗi dòng là một đoạn, nên thiếu dòng trống không sao, và văn bản dán từ Word thường như vậy. Quy tắc này tắt sẵn; bật nó khi tệp còn được đọc bằng trình xem Markdown khác, vốn nối các dòng liền nhau thành một đoạn. Mỗi tệp báo một lần. Lệnh “Format Document” làm cùng việc ấy.',
    en: 'A line is a paragraph here, so blank lines may be missing, and in a paste from Word they are. The rule is off; switch it on where the file is read by other Markdown viewers too, which join such lines to one paragraph. It is told once for a file. “Format Document” does the same.',
  },
  wholeFile: true,
  betweenLines: true,
  offByDefault: true,
  check({ parsed }, report) {
    const edits = paragraphs
      .changes(parsed)
      .flatMap((change) => change.edits)
      .filter(({ span, text }) => text.length > span.end - span.start && span.end < parsed.text.trimEnd().length);
    const [first] = edits;
    const below = parsed.leaves.find((leaf) => first !== undefined && leaf.span.start >= first.span.end);
    if (below === undefined) return;
    const values = { so: edits.length };
    report({ span: below.span, message: 'thieu', values, fix: { title: 'them', edits } });
  },
  examples: [
    {
      name: 'hai đoạn liền nhau',
      text: 'Trồng cây trong khuôn viên.\n⟦Tưới cây hằng ngày.⟧\nThay cây chết.',
      message: '2 chỗ',
      fixed: 'Trồng cây trong khuôn viên.\n\nTưới cây hằng ngày.\n\nThay cây chết.',
    },
    { name: 'có dòng trống', text: 'Trồng cây trong khuôn viên.\n\nTưới cây hằng ngày.' },
    { name: 'bảng', text: '| Phòng | Việc |\n| --- | --- |\n| Phòng A | Trồng cây |' },
  ],
});
