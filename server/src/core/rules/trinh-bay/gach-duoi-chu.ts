import { blocksOf, lineEndOf } from '../../clean/lines.ts';
import { isUnderline } from '../../clean/paragraphs.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';

export default defineRule({
  id: 'trinh-bay/gach-duoi-chu',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'dạng sạch của văn bản: dòng gạch cách chữ một dòng trống', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Dòng gạch nằm ngay dưới chữ', en: 'A row of dashes right under text' },
  messages: {
    vi: {
      gach: 'Dòng gạch nằm ngay dưới chữ ({so} chỗ) làm chữ thành tiêu đề ở trình xem Markdown khác; giữa chúng cần một dòng trống.',
      cach: 'Thêm dòng trống trên dòng gạch',
    },
    en: {
      gach: 'A row of dashes right under text ({so} places) makes a heading of it in other Markdown viewers; a blank line belongs between them.',
      cach: 'Insert a blank line above the dashes',
    },
  },
  docs: {
    vi: 'Dòng “-----” dưới trích yếu, dưới tên cơ quan là cách kẻ bằng tay. Với Thể Thức nó không làm chữ ở trên đổi nghĩa; trình xem Markdown khác thì coi dòng chữ ấy là tiêu đề. Quy tắc này tắt sẵn, mỗi tệp báo một lần; lệnh “Format Document” làm cùng việc ấy.',
    en: 'A row “-----” under a title or an agency’s name is a rule drawn by hand. Here it changes nothing of the text above it; other Markdown viewers make a heading of that line. The rule is off and told once for a file; “Format Document” does the same.',
  },
  wholeFile: true,
  betweenLines: true,
  offByDefault: true,
  check({ parsed }, report) {
    const blocks = blocksOf(parsed);
    const under = blocks.filter((block, i) => {
      const above = blocks[i - 1];
      return above?.flow.type === 'line' && above.next === block.lineStart && isUnderline(block);
    });
    const [first] = under;
    if (first === undefined) return;
    const end = lineEndOf(parsed.text);
    const edits: Edit[] = under.map(({ lineStart }) => ({ span: { start: lineStart, end: lineStart }, text: end }));
    const { start, end: last } = first.flow;
    report({
      span: { start, end: last },
      message: 'gach',
      values: { so: under.length },
      fix: { title: 'cach', edits },
    });
  },
  examples: [
    {
      name: 'gạch ngay dưới chữ',
      text: 'Trồng cây trong khuôn viên.\n⟦-----⟧\n\nTưới cây hằng ngày.',
      message: 'nằm ngay dưới chữ (1 chỗ)',
      fixed: 'Trồng cây trong khuôn viên.\n\n-----\n\nTưới cây hằng ngày.',
    },
    { name: 'cách một dòng trống', text: 'Trồng cây trong khuôn viên.\n\n-----\n\nTưới cây hằng ngày.' },
    { name: 'gạch dưới không thành tiêu đề', text: 'Trồng cây trong khuôn viên.\n_____' },
  ],
});
