import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';
import { ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/so-ky-hieu-dau-la',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', kind: 'suy-ra' }],
  title: { vi: 'Dấu lạ trong số, ký hiệu', en: 'Unusual sign in number and symbol' },
  messages: {
    vi: { dau: 'Ký hiệu “{kyhieu}” có dấu “{dau}”; ký hiệu chỉ gồm chữ viết tắt nối bằng gạch nối và gạch chéo.' },
    en: { dau: 'The symbol “{kyhieu}” holds “{dau}”; a symbol is made of abbreviations joined by hyphen and slash.' },
  },
  docs: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan, nối bằng gạch nối, gạch chéo. Dấu “&” (“PGD&ĐT”) và dấu phẩy (“GDTrH,GDTX”) không thuộc cách ghi ấy; nhiều cơ quan đã quen dùng nên chỉ là thông tin.',
    en: 'A symbol is made of the abbreviations of type and agency, joined by hyphen and slash. An ampersand (“PGD&ĐT”) or a comma (“GDTrH,GDTX”) is no part of it; many offices are used to it, so this is information.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    const own = hasForm(context) ? ownNumber(context.doc) : undefined;
    const symbol = own?.reading.symbol;
    if (own === undefined || symbol === undefined) return;
    const at = own.flat.text.slice(symbol.from, symbol.to).search(/[&,]/u);
    if (at < 0) return;
    const dau = own.flat.text[symbol.from + at] ?? '';
    report({
      span: placeOf(own, symbol.from, symbol.to),
      message: 'dau',
      values: { kyhieu: symbol.text, dau },
    });
  },
  examples: [
    {
      name: 'dấu &',
      text: planWith({ agency: 'PHÒNG NỘI VỤ', number: 'Số: 12/⟦KH-PNV&LĐ⟧' }),
      message: '“&”',
      whole: true,
    },
    { name: 'gạch nối', text: planWith({}), whole: true },
  ],
});
