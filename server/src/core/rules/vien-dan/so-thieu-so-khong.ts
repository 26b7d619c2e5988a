import { defineRule } from '../../lint/rule.ts';
import { faultsOf, SYMBOL_BASIS } from './_citation.ts';

const CODES = new Set(['number-zero'] as const);

export default defineRule({
  id: 'vien-dan/so-thieu-so-khong',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Số viện dẫn nhỏ hơn 10 thiếu số 0', en: 'Cited number below 10 without its zero' },
  messages: {
    vi: { thieu: 'Số của văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước: “{dung}”.', them: 'Sửa thành “{dung}”' },
    en: { thieu: 'A document number below 10 takes a zero before it: “{dung}”.', them: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Quy định này đặt ra cho số của chính văn bản; khi viện dẫn thì ghi đúng như số đã cấp.',
    en: 'Numbers below 10 take a zero before them. The rule is made for a document’s own number; a citation repeats the number as it was given.',
  },
  check(context, report) {
    for (const { fault } of faultsOf(context, CODES)) {
      if (fault.meant === undefined) continue;
      const values = { dung: fault.meant };
      report({
        span: fault.span,
        message: 'thieu',
        values,
        fix: { title: 'them', values, edits: [{ span: fault.span, text: fault.meant }] },
      });
    }
  },
  examples: [
    {
      name: 'số 5',
      text: 'Theo Chỉ thị số ⟦5⟧/CT-UBND ngày 13/3/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: '“05”',
      fixed: 'Theo Chỉ thị số 05/CT-UBND ngày 13/3/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'số 05', text: 'Theo Chỉ thị số 05/CT-UBND ngày 13/3/2025 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
