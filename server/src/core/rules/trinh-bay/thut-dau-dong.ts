import { indents } from '../../clean/indents.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: 'trinh-bay/thut-dau-dong',
  severity: 'hint',
  basis: [
    { law: 'thong-le', at: 'dạng sạch của văn bản: dòng bắt đầu sát lề; máy thụt dòng khi in', kind: 'thong-le' },
  ],
  fix: 'review',
  title: { vi: 'Thụt đầu dòng bằng dấu cách', en: 'Lines indented by blanks' },
  messages: {
    vi: {
      thut: 'Có {so} dòng thụt vào từ bốn dấu cách; trình xem Markdown khác coi là mã chương trình, nên để sát lề.',
      bo: 'Bỏ thụt đầu dòng ở cả {so} dòng',
    },
    en: {
      thut: '{so} lines are indented by four blanks or more, which other Markdown viewers take for code; they belong at the margin.',
      bo: 'Remove the indent of all {so} lines',
    },
  },
  docs: {
    vi: 'Khoảng lùi đầu dòng do máy đặt khi in, theo đúng quy định, nên trong tệp không cần. Thể Thức bỏ qua dấu cách đầu dòng; trình xem Markdown khác thì coi dòng lùi bốn dấu cách là mã chương trình. Quy tắc này tắt sẵn, mỗi tệp báo một lần; lệnh “Format Document” làm cùng việc ấy.',
    en: 'The indent is set when the document is printed, so the file needs none. Blanks at the beginning of a line mean nothing here; other Markdown viewers take four of them for code. The rule is off and told once for a file; “Format Document” does the same.',
  },
  wholeFile: true,
  offByDefault: true,
  check({ parsed }, report) {
    // In wrapped text the indent says where a paragraph begins.
    if (parsed.wrapped) return;
    const edits = indents
      .changes(parsed)
      .flatMap((change) => change.edits)
      .filter(({ span }) => widthOf(parsed.text.slice(span.start, span.end)) >= 4);
    const [first] = edits;
    const indented = parsed.leaves.find((leaf) => first !== undefined && leaf.span.start >= first.span.end);
    if (indented === undefined) return;
    report({
      span: indented.span,
      message: 'thut',
      values: { so: edits.length },
      fix: { title: 'bo', edits },
    });
  },
  examples: [
    {
      name: 'dòng thụt bốn dấu cách',
      text: '    ⟦Trồng cây trong khuôn viên.⟧\n\n\tTưới cây hằng ngày.',
      message: '2 dòng',
      fixed: 'Trồng cây trong khuôn viên.\n\nTưới cây hằng ngày.',
    },
    { name: 'ý nhỏ lùi hai dấu cách', text: '- Trồng cây:\n\n  + Cây xanh.' },
  ],
});

/** A TAB is as wide as four blanks. */
function widthOf(blanks: string): number {
  return blanks.replace(/\t/gu, '    ').length;
}
