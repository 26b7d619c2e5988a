import { defineRule } from '../../lint/rule.ts';
import { DATE_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ngay-thieu-so-khong',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ ...DATE_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Ngày, tháng viện dẫn thiếu số 0', en: 'Day or month of a citation without its zero' },
  messages: {
    vi: {
      ngay: 'Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước: “{dung}”.',
      thang: 'Tháng 1, tháng 2 phải ghi thêm số 0 phía trước: “{dung}”.',
      them: 'Sửa thành “{dung}”',
    },
    en: {
      ngay: 'A day below 10 takes a zero before it: “{dung}”.',
      thang: 'Months 1 and 2 take a zero before them: “{dung}”.',
      them: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; tháng 3 đến tháng 9 thì không. Nghị định đặt quy tắc này cho dòng địa danh và thời gian ban hành; văn bản chính thức viết ngày tháng trong viện dẫn cũng theo như vậy.',
    en: 'Days below 10 and months 1 and 2 take a zero before them; months 3 to 9 do not. The decree makes the rule for the line of place and date; official texts follow it in citations.',
  },
  check({ view }, report) {
    for (const { dateFields } of view.citations) {
      if (dateFields === undefined) continue;
      const { day, month } = dateFields;
      for (const [field, message, limit] of [
        [day, 'ngay', 10],
        [month, 'thang', 3],
      ] as const) {
        if (field === undefined || field.text.length !== 1 || field.value >= limit || field.value === 0) continue;
        const values = { dung: `0${field.text}` };
        const edits = [{ span: { start: field.span.start, end: field.span.start }, text: '0' }];
        report({ span: field.span, message, values, fix: { title: 'them', values, edits } });
      }
    }
  },
  examples: [
    {
      name: 'ngày',
      text: 'Chỉ thị số 34-CT/TW ngày ⟦7⟧/4/2014 của Bộ Chính trị.',
      message: '“07”',
      fixed: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
    },
    {
      name: 'tháng',
      text: 'Quyết định số 12/QĐ-UBND ngày 24/⟦1⟧/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: '“01”',
      fixed: 'Quyết định số 12/QĐ-UBND ngày 24/01/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'viết bằng chữ',
      text: 'Nghị định số 30/2020/NĐ-CP ngày ⟦5⟧ tháng 3 năm 2020 của Chính phủ.',
      fixed: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    { name: 'tháng 4 không thêm số 0', text: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.' },
    { name: 'ngày chưa điền', text: 'Kế hoạch số     /KH-UBND ngày   /3/2026 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
