import { defineRule } from '../../lint/rule.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { lineStart, removeLines } from './_insert.ts';

export default defineRule({
  id: 'the-thuc/nhu-tren',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b, c', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: '“Như trên” khi không có “Kính gửi”', en: '“Như trên” without “Kính gửi”' },
  messages: {
    vi: { thua: '“Như trên” chỉ dùng khi văn bản có “Kính gửi”; văn bản này không có.', bo: 'Bỏ dòng “Như trên”' },
    en: { thua: '“Như trên” stands only where the document has “Kính gửi”; this one has none.', bo: 'Remove the line' },
  },
  docs: {
    vi: '“Như trên” trong nơi nhận chỉ các cơ quan đã nêu ở “Kính gửi”, nên chỉ có trong công văn, tờ trình và báo cáo. Các loại khác ghi thẳng tên nơi nhận; quyết định, nghị quyết ghi “Như Điều …”.',
    en: '“Như trên” points to those named after “Kính gửi”, so it stands only in letters, submissions and reports. Other kinds name the recipients; decisions and resolutions write “Như Điều …”.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc)) return;
    const { doc, parsed, view } = context;
    if (doc.preface.addresseeLabel !== undefined || doc.preface.type === undefined) return;
    if (/(?:^|\n)kính (?:gửi|trình)/u.test(view.lower)) return;
    const leaf = doc.conclusions.recipients.find((one) => /^Như trên(?!\p{L})/u.test(one.flat.text));
    if (leaf === undefined) return;
    const source = parsed.text;
    const edit = removeLines(source, leaf.span.start, leaf.span.end);
    // A line that holds the signature's column too is not taken out.
    const alone = /^[\s*\-–+]*$/u.test(source.slice(lineStart(source, leaf.span.start), leaf.span.start));
    const nothingAfter = source.slice(leaf.span.end, edit.span.end).trim() === '';
    report({
      span: leaf.span,
      message: 'thua',
      ...(alone && nothingAfter ? { fix: { title: 'bo' as const, edits: [edit] } } : {}),
    });
  },
  examples: [
    {
      name: 'kế hoạch ghi Như trên',
      text: planWith({ recipients: ['Nơi nhận:', '- ⟦Như trên;⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      message: 'chỉ dùng khi văn bản có “Kính gửi”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
