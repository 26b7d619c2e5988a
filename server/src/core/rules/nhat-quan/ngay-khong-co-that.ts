import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { isRealDate } from '../../text/date.ts';

const SLASHED = /([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})/gu;
const IN_WORDS = /[Nn]gày ([0-9]{1,2}) tháng ([0-9]{1,2}) năm ([0-9]{4})/gu;
/** What makes the figures around a date a part of a number. */
const NUMBER = /[0-9/.-]/u;

export default defineRule({
  id: 'nhat-quan/ngay-khong-co-that',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'ngày, tháng ghi trong văn bản phải có trên lịch', kind: 'thong-le' }],
  title: { vi: 'Ngày không có trên lịch', en: 'A day that is on no calendar' },
  messages: {
    vi: { sai: 'Không có ngày {ngay}; kiểm tra lại ngày, tháng.' },
    en: { sai: 'There is no day {ngay}; check day and month.' },
  },
  docs: {
    vi: 'Thời hạn, thời gian tổ chức ghi một ngày không có trên lịch (31/9, 30/2) thì không ai thực hiện được. Ngày của văn bản được viện dẫn và ngày của chính văn bản có quy tắc riêng.',
    en: 'A deadline on a day that is on no calendar (31/9, 30/2) can’t be kept. The dates of cited documents and the document’s own have rules of their own.',
  },
  check({ view }, report) {
    const cited = view.citations.flatMap(({ slots }) => (slots.date === undefined ? [] : [slots.date.span]));
    for (const hit of [...matchesIn(view.proseText, SLASHED), ...matchesIn(view.proseText, IN_WORDS)]) {
      const [, day = '', month = '', year = ''] = hit.match;
      const { text } = hit.leaf.flat;
      if (NUMBER.test(text[hit.from - 1] ?? '') || /[0-9/-]/u.test(text[hit.to] ?? '')) continue;
      if (isRealDate(Number(year), Number(month), Number(day)) || Number(year) < 1900 || Number(year) > 2100) continue;
      if (cited.some((span) => span.start <= hit.span.start && hit.span.end <= span.end)) continue;
      report({ span: hit.span, message: 'sai', values: { ngay: `${day}/${month}/${year}` } });
    }
  },
  examples: [
    {
      name: 'tháng 9 có 30 ngày',
      text: 'Báo cáo gửi về Văn phòng Sở trước ngày ⟦31/9/2026⟧.',
      message: 'Không có ngày 31/9/2026',
    },
    { name: 'viết bằng chữ', text: 'Hoàn thành trước ⟦ngày 30 tháng 02 năm 2026⟧.' },
    { name: 'ngày có thật', text: 'Báo cáo gửi về Văn phòng Sở trước ngày 30/9/2026.' },
    { name: 'số, ký hiệu', text: 'Thực hiện Nghị định số 45/13/2013/NĐ-CP.' },
  ],
});
