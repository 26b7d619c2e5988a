import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/trich-yeu-dau-cham',
  since: '0.1.0',
  part: 'subject',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1 đến 1.5', kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Trích yếu kết thúc bằng dấu câu', en: 'Subject ending with a punctuation mark' },
  messages: {
    vi: { thua: 'Trích yếu không có dấu “{dau}” ở cuối.', bo: 'Bỏ dấu “{dau}”' },
    en: { thua: 'The subject has no “{dau}” at its end.', bo: 'Remove “{dau}”' },
  },
  docs: {
    vi: 'Trích yếu là tên gọi tóm tắt của văn bản, trong các mẫu không có dấu chấm ở cuối.',
    en: 'The subject is the short title of the document; in the sample forms it has no full stop.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const leaf = context.doc.preface.subject?.leaves.at(-1);
    if (leaf === undefined) return;
    const { text } = leaf.flat;
    // An abbreviation keeps its point, a row of dots is a blank to be filled in, and a long text is no subject.
    if (!/[\p{Ll}\d”"')][.;,]$/u.test(text) || /\p{Lu}\p{L}?\.$/u.test(text) || text.length > 250) return;
    const span = spanOf(leaf.flat, text.length - 1, text.length);
    const dau = text.slice(-1);
    report({ span, message: 'thua', values: { dau }, fix: { title: 'bo', edits: [{ span, text: '' }] } });
  },
  examples: [
    {
      name: 'dấu chấm cuối trích yếu',
      text: planWith({ subject: 'Rà soát hồ sơ lưu trữ năm 2026⟦.⟧' }),
      message: 'không có dấu “.”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'không có dấu câu', text: planWith({}), whole: true },
  ],
});
