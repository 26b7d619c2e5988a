import { defineRule } from '../../lint/rule.ts';
import type { DateField } from '../../tree/nodes.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/ngay-thieu-so-khong',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm b', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 4.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Ngày, tháng ban hành thiếu số 0', en: 'Day or month of issue without its zero' },
  messages: {
    vi: {
      ngay: 'Ngày nhỏ hơn 10 phải thêm số 0 phía trước: “{dung}”.',
      thang: 'Tháng 1, 2 phải thêm số 0 phía trước: “{dung}”.',
      them: 'Sửa thành “{dung}”',
    },
    en: {
      ngay: 'A day below 10 takes a zero in front: “{dung}”.',
      thang: 'The months 1 and 2 take a zero in front: “{dung}”.',
      them: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Ngày dưới 10 và tháng 1, 2 phải ghi thêm số 0 phía trước: “ngày 05 tháng 3 năm 2026”, “ngày 15 tháng 02 năm 2026”.',
    en: 'Days below 10 and the months 1 and 2 take a zero in front: “ngày 05 tháng 3 năm 2026”, “ngày 15 tháng 02 năm 2026”.',
  },
  check(context, report) {
    const date = hasForm(context) ? context.doc.preface.placeDate?.date : undefined;
    if (date === undefined) return;
    const tell = (message: 'ngay' | 'thang', field: DateField): void => {
      const dung = `0${field.text}`;
      const edits = [{ span: { start: field.span.start, end: field.span.start }, text: '0' }];
      report({ span: field.span, message, values: { dung }, fix: { title: 'them', edits } });
    };
    const { day, month } = date;
    if (day !== undefined && day.text.length === 1 && day.value > 0) tell('ngay', day);
    if (month !== undefined && month.text.length === 1 && (month.value === 1 || month.value === 2))
      tell('thang', month);
  },
  examples: [
    {
      name: 'ngày 5',
      text: planWith({ placeDate: 'Sông Hoa, ngày ⟦5⟧ tháng 3 năm 2026' }),
      message: '“05”',
      fixed: planWith({ placeDate: 'Sông Hoa, ngày 05 tháng 3 năm 2026' }),
      whole: true,
    },
    {
      name: 'tháng 2',
      text: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng ⟦2⟧ năm 2026' }),
      message: 'Tháng 1, 2',
      fixed: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng 02 năm 2026' }),
      whole: true,
    },
    { name: 'tháng 3 không thêm số 0', text: planWith({}), whole: true },
  ],
});
