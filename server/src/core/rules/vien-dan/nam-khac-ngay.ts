import type { Slot } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { symbolOf } from './_citation.ts';
import { judgedByRegister } from './_compared.ts';
import { nearMissOf } from './_near.ts';

export default defineRule({
  id: 'vien-dan/nam-khac-ngay',
  since: '0.1.0',
  related: ['vien-dan/khoa-quoc-hoi-khac-nam'],
  severity: 'warning',
  basis: [{ law: 'luat-64-2025', at: 'Điều 7, khoản 3 (năm ban hành trong ký hiệu)', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Năm trong số, ký hiệu khác năm ban hành', en: 'Year of the number against year of the date' },
  messages: {
    vi: {
      khac: 'Số “{ma}” là của năm {namSo} nhưng ngày ban hành ghi năm {namNgay}; một trong hai chỗ sai.',
      so: 'Năm trong số, ký hiệu',
      thieu: 'Năm trong số “{ma}” không có bốn chữ số.',
      doi: 'Sửa thành “{dung}” theo ngày ban hành',
    },
    en: {
      khac: 'The number “{ma}” is of {namSo} but the date says {namNgay}; one of them is wrong.',
      so: 'The year inside the number',
      thieu: 'The year in “{ma}” does not have four digits.',
      doi: 'Change to “{dung}” as in the date',
    },
  },
  labels: ['so'],
  docs: {
    vi: 'Ký hiệu của văn bản quy phạm pháp luật có năm ban hành (30/2020/NĐ-CP). Năm ấy phải trùng với năm của ngày ban hành. Mọi chỗ lệch gặp trong văn bản thật đều là lỗi.',
    en: 'The symbol of a normative document holds the year of issue (30/2020/NĐ-CP), which must be that of its date. Every difference met in real texts was an error.',
  },
  check(context, report) {
    const { view } = context;
    for (const citation of view.citations) {
      const { code, symbol } = citation.slots;
      if (code === undefined) continue;
      const bad = citation.faults.find((fault) => fault.code === 'symbol-year');
      if (bad !== undefined) {
        const { meant, span } = bad;
        const fix =
          meant === undefined
            ? {}
            : { fix: { title: 'doi' as const, values: { dung: meant }, edits: [{ span, text: meant }] } };
        report({ span, message: 'thieu', values: { ma: code.text }, ...fix });
        continue;
      }
      const year = symbolOf(citation)?.year?.text;
      const dated = citation.dateFields?.year;
      // Laws of the Quốc hội are numbered by the year too; a date's year alone counts when it is whole.
      if (year === undefined || dated === undefined || dated.text.length !== 4 || Number(year) === dated.value)
        continue;
      // Where the register knows the document, the place that is wrong is told by itself.
      if (judgedByRegister(context).dates.has(citation) || nearMissOf(context, citation) !== undefined) continue;
      const start = yearStart(symbol, year);
      report({
        // Either year may be the wrong one, so both are in the range.
        span: { start: start ?? code.span.start, end: dated.span.end },
        message: 'khac',
        values: { ma: code.text, namSo: year, namNgay: dated.text },
        related: [{ span: start === undefined ? code.span : { start, end: start + year.length }, message: 'so' }],
      });
    }
  },
  examples: [
    {
      name: 'lệch năm',
      text: 'Nghị định số 113/⟦2017/NĐ-CP ngày 09 tháng 10 năm 2018⟧ của Chính phủ.',
      message: 'năm 2017 nhưng ngày ban hành ghi năm 2018',
    },
    {
      name: 'năm hai chữ số',
      text: 'Nghị định số 30/⟦20⟧/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
      message: 'không có bốn chữ số',
      fixed: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    {
      name: 'danh mục cho biết năm nào sai',
      also: ['vien-dan/khac-danh-muc', 'vien-dan/so-gan-dung'],
      text: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ; Nghị định số 152/2024/NĐ-CP ngày 14/6/2025 của Chính phủ.',
    },
    { name: 'khớp', text: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.' },
    { name: 'không có năm trong ký hiệu', text: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.' },
  ],
});

/** The symbol begins with the year: `2020/NĐ-CP`. */
function yearStart(symbol: Slot | undefined, year: string): number | undefined {
  return symbol?.text.startsWith(year) === true ? symbol.span.start : undefined;
}
