import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/thang-thua-so-khong',
  since: '0.1.0',
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm b', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Tháng ban hành thừa số 0', en: 'Month of issue with a zero too many' },
  messages: {
    vi: { thua: 'Chỉ tháng 1, 2 thêm số 0; viết “tháng {dung}”.', bo: 'Sửa thành “{dung}”' },
    en: { thua: 'Only the months 1 and 2 take a zero; write “tháng {dung}”.', bo: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Nghị định chỉ yêu cầu thêm số 0 trước ngày dưới 10 và tháng 1, 2; các tháng 3 đến 9 viết một chữ số. Nhiều văn bản đã ban hành vẫn viết “tháng 04” nên đây chỉ là gợi ý.',
    en: 'The decree asks for a zero before days below 10 and the months 1 and 2 only; the months 3 to 9 have one figure. Many published documents write “tháng 04” all the same, so this is a hint.',
  },
  check(context, report) {
    const month = hasForm(context) ? context.doc.preface.placeDate?.date.month : undefined;
    if (month === undefined || !/^0[3-9]$/u.test(month.text)) return;
    const zero = { start: month.span.start, end: month.span.start + 1 };
    report({
      span: month.span,
      message: 'thua',
      values: { dung: month.value },
      ...(context.parsed.text.slice(zero.start, zero.end) === '0'
        ? { fix: { title: 'bo' as const, edits: [{ span: zero, text: '' }] } }
        : {}),
    });
  },
  examples: [
    {
      name: 'tháng 04',
      text: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng ⟦04⟧ năm 2026' }),
      message: '“tháng 4”',
      fixed: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 4 năm 2026' }),
      whole: true,
    },
    { name: 'tháng 02', text: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 02 năm 2026' }), whole: true },
  ],
});
