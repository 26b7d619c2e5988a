import { defineRule } from '../../lint/rule.ts';
import { DATE_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ngay-thua-so-khong',
  since: '0.1.0',
  severity: 'hint',
  basis: [{ ...DATE_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Tháng viện dẫn thừa số 0', en: 'Month of a citation with a zero too many' },
  messages: {
    vi: { thua: 'Chỉ tháng 1 và tháng 2 ghi thêm số 0; tháng này viết “{dung}”.', bo: 'Sửa thành “{dung}”' },
    en: { thua: 'Only months 1 and 2 take a zero; this one is written “{dung}”.', bo: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Số 0 chỉ ghi trước ngày nhỏ hơn 10 và tháng 1, 2. Nhiều văn bản chính thức vẫn viết “tháng 04”, nên đây chỉ là gợi ý.',
    en: 'A zero stands only before days below 10 and months 1 and 2. Many official texts write “tháng 04” all the same: a hint only.',
  },
  check({ view }, report) {
    for (const { dateFields } of view.citations) {
      const month = dateFields?.month;
      if (month === undefined || !/^0[3-9]$/u.test(month.text)) continue;
      const values = { dung: month.text.slice(1) };
      const edits = [{ span: { start: month.span.start, end: month.span.start + 1 }, text: '' }];
      report({ span: month.span, message: 'thua', values, fix: { title: 'bo', values, edits } });
    }
  },
  examples: [
    {
      name: 'tháng 04',
      text: 'Chỉ thị số 34-CT/TW ngày 07/⟦04⟧/2014 của Bộ Chính trị.',
      message: 'viết “4”',
      fixed: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
    },
    { name: 'tháng 02', text: 'Quyết định số 12/QĐ-UBND ngày 24/02/2025 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
