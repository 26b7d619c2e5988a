import { defineRule } from '../../lint/rule.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { abbreviationsIn } from './_abbreviations.ts';

export default defineRule({
  id: 'nhat-quan/viet-tat-trong-trich-yeu',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'trích yếu viết đủ chữ, vì được dẫn lại ở văn bản khác', kind: 'thong-le' }],
  title: { vi: 'Chữ viết tắt trong trích yếu', en: 'Abbreviation in the subject' },
  messages: {
    vi: { tat: '“{viet}” trong trích yếu là chữ viết tắt; trích yếu nên viết đủ chữ.' },
    en: { tat: '“{viet}” in the subject is an abbreviation; the subject is better written in full.' },
  },
  docs: {
    vi: 'Trích yếu đứng trước mọi lời giải thích và được chép lại trong sổ văn bản, trong căn cứ của văn bản khác, nơi không ai biết chữ viết tắt nghĩa là gì. Chữ ai cũng biết (UBND, HĐND, TNHH, GDP…), số La Mã, ký hiệu văn bản không xét; trích yếu in hoa cả không xét. Chỉ là gợi ý.',
    en: 'The subject stands before any explanation and is copied into registers and into the căn cứ of other documents. Letters that everyone knows (UBND, HĐND, TNHH, GDP …), Roman numerals, symbols of documents and subjects in capitals are left alone. A hint only.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    for (const { leaf, span, text } of abbreviationsIn(context.view)) {
      if (leaf.role === 'subject') report({ span, message: 'tat', values: { viet: text } });
    }
  },
  examples: [
    {
      name: 'chữ viết tắt của ngành',
      text: planWith({ subject: 'Ứng dụng ⟦CNTT⟧ trong lưu trữ năm 2026' }),
      message: 'trích yếu nên viết đủ chữ',
      whole: true,
    },
    {
      name: 'chữ ai cũng biết, số La Mã, ký hiệu',
      text: planWith({ subject: 'Giúp UBND xã rà soát hồ sơ khóa XIV theo Kế hoạch số 15/KH-BCĐ' }),
      whole: true,
    },
    { name: 'trích yếu in hoa', text: planWith({ subject: 'ỨNG DỤNG CNTT TRONG LƯU TRỮ NĂM 2026' }), whole: true },
  ],
});
