import { defineRule } from '../../lint/rule.ts';
import { isRealDate } from '../../text/date.ts';
import { CITATION_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ngay-khong-co-that',
  since: '0.1.0',
  severity: 'error',
  basis: [{ ...CITATION_BASIS, kind: 'truc-tiep' }],
  title: { vi: 'Ngày viện dẫn không có thật', en: 'Impossible date of a citation' },
  messages: {
    vi: { sai: 'Không có ngày {ngay}; kiểm tra lại thời gian ban hành của văn bản được viện dẫn.' },
    en: { sai: 'There is no day {ngay}; check the date of the cited document.' },
  },
  docs: {
    vi: 'Viện dẫn phải ghi thời gian ban hành của văn bản. Ngày không có trên lịch (ngày 31 tháng 4, tháng 13) chắc chắn là gõ nhầm.',
    en: 'A citation gives the date of the document. A day that is on no calendar (31 April, month 13) is certainly a slip.',
  },
  check({ view }, report) {
    for (const { dateFields } of view.citations) {
      const { day, month, year } = dateFields ?? {};
      if (day === undefined || month === undefined || year === undefined) continue;
      if (year.value < 1000 || isRealDate(year.value, month.value, day.value)) continue;
      report({
        span: { start: day.span.start, end: year.span.end },
        message: 'sai',
        values: { ngay: `${day.text}/${month.text}/${year.text}` },
      });
    }
  },
  examples: [
    {
      name: 'ngày 31 tháng 4',
      text: 'Kế hoạch số 12/KH-UBND ngày ⟦31/4/2025⟧ của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: 'Không có ngày 31/4/2025',
    },
    { name: 'tháng 13', text: 'Nghị định số 30/2020/NĐ-CP ngày ⟦05 tháng 13 năm 2020⟧ của Chính phủ.' },
    { name: 'năm nhuận', text: 'Kế hoạch số 12/KH-UBND ngày 29/02/2024 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
