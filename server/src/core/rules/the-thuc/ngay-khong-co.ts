import { defineRule } from '../../lint/rule.ts';
import { isRealDate } from '../../text/date.ts';
import type { DateFields } from '../../tree/nodes.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/ngay-khong-co',
  since: '0.1.0',
  severity: 'error',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm b', kind: 'truc-tiep' }],
  title: { vi: 'Ngày ban hành không có trong lịch', en: 'Date of issue that does not exist' },
  messages: {
    vi: { sai: 'Không có {ngay}.', nam: 'Năm ban hành “{nam}” không phải bốn chữ số.' },
    en: { sai: 'There is no {ngay}.', nam: 'The year of issue “{nam}” does not have four figures.' },
  },
  docs: {
    vi: 'Thời gian ban hành phải là một ngày có thật: không có tháng 13, ngày 31 tháng 4 hay ngày 29 tháng 02 của năm không nhuận. Ngày, tháng, năm còn để trống không bị báo.',
    en: 'The date of issue must exist: no month 13, no 31 April, no 29 February outside leap years. Blanks are left alone.',
  },
  check(context, report) {
    const part = hasForm(context) ? context.doc.preface.placeDate : undefined;
    if (part === undefined) return;
    const { day, month, year } = part.date;
    if (year !== undefined && (year.text.length === 3 || year.text.length === 5)) {
      report({ span: year.span, message: 'nam', values: { nam: year.text } });
      return;
    }
    const ngay = impossible(part.date);
    if (ngay === undefined) return;
    const first = day !== undefined && ngay.startsWith('ngày') ? day : month;
    const last = ngay.includes('năm') ? year : ngay.includes('tháng') ? month : day;
    if (first === undefined || last === undefined) return;
    report({ span: { start: first.span.start, end: last.span.end }, message: 'sai', values: { ngay } });
  },
  examples: [
    {
      name: 'ngày 31 tháng 4',
      text: planWith({ placeDate: 'Sông Hoa, ngày ⟦31 tháng 4⟧ năm 2026' }),
      message: 'Không có ngày 31 tháng 4',
      whole: true,
    },
    {
      name: 'tháng 54',
      text: planWith({ placeDate: 'Sông Hoa, ngày 15 tháng ⟦54⟧ năm 2026' }),
      message: 'Không có tháng 54',
      whole: true,
    },
    {
      name: 'năm không nhuận',
      text: planWith({ placeDate: 'Sông Hoa, ngày ⟦29 tháng 02 năm 2026⟧' }),
      message: 'ngày 29 tháng 02 năm 2026',
      whole: true,
    },
    { name: 'ngày có thật', text: planWith({ placeDate: 'Sông Hoa, ngày 29 tháng 02 năm 2028' }), whole: true },
    { name: 'ngày để trống', text: planWith({ placeDate: 'Sông Hoa, ngày      tháng 4 năm 2026' }), whole: true },
  ],
});

/** The part of the date that can't be, in words; undefined where all that is filled in can. */
function impossible({ day, month, year }: DateFields): string | undefined {
  if (month !== undefined && (month.value < 1 || month.value > 12)) return `tháng ${month.text}`;
  if (day === undefined) return undefined;
  if (day.value < 1 || day.value > 31) return `ngày ${day.text}`;
  if (month === undefined) return undefined;
  // A leap year allows the most days of a month.
  if (!isRealDate(2000, month.value, day.value)) return `ngày ${day.text} tháng ${month.text}`;
  if (year === undefined || year.text.length !== 4 || isRealDate(year.value, month.value, day.value)) return undefined;
  return `ngày ${day.text} tháng ${month.text} năm ${year.text}`;
}
