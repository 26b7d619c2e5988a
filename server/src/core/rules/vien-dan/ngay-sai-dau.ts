import { defineRule } from '../../lint/rule.ts';
import { DATE_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ngay-sai-dau',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ ...DATE_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Ngày viện dẫn dùng dấu gạch nối hoặc dấu chấm', en: 'Date of a citation with hyphens or full stops' },
  messages: {
    vi: { dau: 'Ngày “{viet}” viết kiểu báo chí; văn bản hành chính viết “{dung}”.', doi: 'Sửa thành “{dung}”' },
    en: {
      dau: 'The date “{viet}” is in press style; administrative documents write “{dung}”.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Thời gian ban hành được viết đầy đủ bằng chữ (“ngày 10 tháng 12 năm 2020”) hoặc viết gọn bằng dấu gạch chéo (“ngày 10/12/2020”). Dấu gạch nối và dấu chấm là cách viết của báo chí.',
    en: 'A date is written in words (“ngày 10 tháng 12 năm 2020”) or with slashes (“ngày 10/12/2020”). Hyphens and full stops are press style.',
  },
  check({ parsed, view }, report) {
    for (const { dateFields, dateStyle } of view.citations) {
      if (dateStyle !== 'dash' && dateStyle !== 'dot') continue;
      const { day, month, year } = dateFields ?? {};
      if (day === undefined || month === undefined || year === undefined) continue;
      const span = { start: day.span.start, end: year.span.end };
      const joints = [
        { start: day.span.end, end: month.span.start },
        { start: month.span.end, end: year.span.start },
      ];
      const values = { viet: parsed.text.slice(span.start, span.end), dung: `${day.text}/${month.text}/${year.text}` };
      report({
        span,
        message: 'dau',
        values,
        fix: { title: 'doi', values, edits: joints.map((joint) => ({ span: joint, text: '/' })) },
      });
    }
  },
  examples: [
    {
      name: 'gạch nối',
      text: 'Kế hoạch số 12/KH-UBND ngày ⟦10-12-2025⟧ của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: '“10/12/2025”',
      fixed: 'Kế hoạch số 12/KH-UBND ngày 10/12/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'gạch chéo', text: 'Kế hoạch số 12/KH-UBND ngày 10/12/2025 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
