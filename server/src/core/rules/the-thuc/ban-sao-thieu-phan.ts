import { defineRule } from '../../lint/rule.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { copiedPlan, copyOf } from './_copy.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/ban-sao-thieu-phan',
  related: ['the-thuc/ban-sao-ky-hieu'],
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần II, Mục II, khoản 1', kind: 'truc-tiep' }],
  title: { vi: 'Bản sao thiếu thành phần', en: 'Copy without one of its parts' },
  messages: {
    vi: { thieu: 'Bản sao thiếu {phan}.' },
    en: { thieu: 'The copy lacks {phan}.' },
  },
  docs: {
    vi: 'Bản sao sang định dạng giấy có, ngay dưới văn bản được sao: hình thức sao (SAO Y, SAO LỤC hoặc TRÍCH SAO), tên cơ quan sao, số và ký hiệu bản sao, địa danh và thời gian sao, chức vụ và họ tên người ký, nơi nhận. Các phần còn thiếu được kể trong một lần báo, ở dòng hình thức sao. Bản sao điện tử ghi thông tin ở góc trên trang đầu, không xét.',
    en: 'A copy on paper bears, right below the document: its form (SAO Y, SAO LỤC or TRÍCH SAO), the agency that copied it, number and symbol of the copy, place and date, office and name of the signer, recipients. What is missing is told once, on the line of the form. Electronic copies bear their facts in the corner of the first page and are left alone.',
  },
  onSaveOnly: true,
  check(context, report) {
    const copy = copyOf(context);
    const form = copy?.preface.type;
    if (copy === undefined || form === undefined) return;
    const phan = missingParts(copy);
    if (phan.length > 0) report({ span: form.span, message: 'thieu', values: { phan: phan.join('; ') } });
  },
  examples: [
    {
      name: 'thiếu số và ngày',
      text: copiedPlan({ number: '', placeDate: '', form: '⟦SAO Y⟧' }),
      message: 'số, ký hiệu bản sao; địa danh và thời gian sao',
      whole: true,
    },
    {
      name: 'thiếu người ký',
      text: copiedPlan({ signature: [], form: '⟦SAO Y⟧' }),
      message: 'chức vụ, họ tên người ký',
      whole: true,
    },
    { name: 'đủ các phần', text: copiedPlan({}), whole: true },
    { name: 'không phải bản sao', text: planWith({}), whole: true },
  ],
});

function missingParts({ preface, conclusions }: DocumentTree): string[] {
  const parts: readonly (readonly [boolean, string])[] = [
    [preface.agency !== undefined, 'tên cơ quan sao'],
    [preface.number !== undefined, 'số, ký hiệu bản sao'],
    [preface.placeDate !== undefined, 'địa danh và thời gian sao'],
    [conclusions.signatures.length > 0, 'chức vụ, họ tên người ký'],
    [conclusions.recipientsLabel !== undefined, 'nơi nhận'],
  ];
  return parts.flatMap(([stands, name]) => (stands ? [] : [name]));
}
