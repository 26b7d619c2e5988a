import { defineRule } from '../../lint/rule.ts';
import { allOf, hasForm } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { faultsOf, mend, ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/so-thieu-so-khong',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Số văn bản dưới 10 thiếu số 0', en: 'Document number below 10 without a zero' },
  messages: {
    vi: { thieu: 'Số văn bản nhỏ hơn 10 phải thêm số 0 phía trước: “{dung}”.', them: 'Sửa thành “{dung}”' },
    en: { thieu: 'A document number below 10 takes a zero in front: “{dung}”.', them: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Số của văn bản ghi bằng chữ số Ả Rập; với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước: “Số: 05/KH-SNV”, “Số 05-KH/ĐU”.',
    en: 'The number is written in Arabic figures; a number below 10 takes a zero in front: “Số: 05/KH-SNV”, “Số 05-KH/ĐU”.',
  },
  check(context, report) {
    const own = hasForm(context) ? ownNumber(context.doc) : undefined;
    if (own === undefined) return;
    for (const fault of faultsOf(own, ['number-zero'])) {
      const edits = allOf([mend(own, fault, context.parsed.text)]);
      report({
        span: placeOf(own, fault.from, fault.to),
        message: 'thieu',
        values: { dung: fault.meant ?? '' },
        fix: { title: 'them', edits },
      });
    }
  },
  examples: [
    {
      name: 'số 7',
      text: planWith({ number: 'Số: ⟦7⟧/KH-SNV' }),
      message: '“07”',
      fixed: planWith({ number: 'Số: 07/KH-SNV' }),
      whole: true,
    },
    {
      name: 'văn bản của Đảng',
      text: partyPlanWith({ number: 'Số ⟦5⟧-KH/ĐU' }),
      fixed: partyPlanWith({ number: 'Số 05-KH/ĐU' }),
      whole: true,
    },
    { name: 'số từ 10 trở lên', text: planWith({ number: 'Số: 12/KH-SNV' }), whole: true },
    { name: 'số để trống', text: planWith({ number: 'Số:      /KH-SNV' }), whole: true },
  ],
});
