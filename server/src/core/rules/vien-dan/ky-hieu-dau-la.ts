import { defineRule } from '../../lint/rule.ts';
import { SYMBOL_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ky-hieu-dau-la',
  severity: 'info',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  title: { vi: 'Dấu lạ trong ký hiệu viện dẫn', en: 'Unusual sign in the symbol of a citation' },
  messages: {
    vi: {
      dau: 'Ký hiệu “{ma}” có dấu “{dau}”; ký hiệu chỉ gồm chữ viết tắt nối bằng gạch nối và gạch chéo, hãy đối chiếu với bản gốc.',
    },
    en: {
      dau: 'The symbol “{ma}” holds “{dau}”; a symbol is made of abbreviations joined by hyphen and slash: compare with the original.',
    },
  },
  docs: {
    vi: 'Dấu phẩy nối hai đơn vị (“SGDĐT-GDTrH,GDTX”) và dấu “&” (“PGD&ĐT”) không thuộc cách ghi ký hiệu. Văn bản gốc có thể đã ghi như vậy, nên chỉ là thông tin và không có cách sửa tự động. Mỗi ký hiệu báo một lần.',
    en: 'A comma between two units (“SGDĐT-GDTrH,GDTX”) and an ampersand (“PGD&ĐT”) are no part of how symbols are written. The original may be written so: information, without a fix. Each symbol is told once.',
  },
  regimes: ['nd30', 'quy-pham'],
  check({ view }, report) {
    const told = new Set<string>();
    for (const { slots, symbol } of view.citations) {
      const { code } = slots;
      if (code === undefined || symbol === null || told.has(symbol)) continue;
      const leaf = view.leafAt(code.span.start);
      if (leaf === undefined || leaf.role === 'quoted') continue;
      const sign = /[,&]/u.exec(code.text)?.[0];
      if (sign === undefined) continue;
      told.add(symbol);
      report({ span: code.span, message: 'dau', values: { ma: code.text, dau: sign } });
    }
  },
  examples: [
    {
      name: 'dấu phẩy',
      text: 'Theo Công văn số ⟦345/SNV-TĐKT,CCHC⟧ ngày 08/4/2025 của Sở Nội vụ.',
      message: 'có dấu “,”',
    },
    { name: 'dấu &', text: 'Theo Công văn số ⟦34/PGD&ĐT⟧ ngày 08/4/2025 của Phòng Giáo dục và Đào tạo.' },
    { name: 'gạch nối', text: 'Theo Công văn số 345/SNV-TĐKT ngày 08/4/2025 của Sở Nội vụ.' },
  ],
});
