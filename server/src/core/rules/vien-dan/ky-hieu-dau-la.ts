import { defineRule } from '../../lint/rule.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import { SYMBOL_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ky-hieu-dau-la',
  severity: 'info',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  title: { vi: 'Dấu lạ trong ký hiệu viện dẫn', en: 'Unusual sign in the symbol of a citation' },
  messages: {
    vi: {
      dau: 'Ký hiệu “{ma}” có dấu “{dau}”; ký hiệu chỉ gồm chữ viết tắt nối bằng gạch nối và gạch chéo, hãy đối chiếu với bản gốc.',
      ngoac: 'Sau ký hiệu “{ma}” có “{dau}”; nếu là một phần của ký hiệu thì viết liền, không có ngoặc.',
    },
    en: {
      dau: 'The symbol “{ma}” holds “{dau}”; a symbol is made of abbreviations joined by hyphen and slash: compare with the original.',
      ngoac: '“{dau}” follows the symbol “{ma}”; if it belongs to the symbol it is written without brackets.',
    },
  },
  docs: {
    vi: 'Dấu phẩy nối hai đơn vị (“SGDĐT-GDTrH,GDTX”), dấu “&” (“PGD&ĐT”), ngoặc đơn sau chữ viết tắt của ban chỉ đạo (“KH-BCĐ (138)”) không thuộc cách ghi ký hiệu. Văn bản gốc có thể đã ghi như vậy, nên chỉ là thông tin và không có cách sửa tự động. Mỗi ký hiệu báo một lần.',
    en: 'A comma between two units (“SGDĐT-GDTrH,GDTX”), an ampersand (“PGD&ĐT”), brackets after the sign of a steering committee (“KH-BCĐ (138)”) are no part of how symbols are written. The original may be written so: information, without a fix. Each symbol is told once.',
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
      if (sign !== undefined) {
        told.add(symbol);
        report({ span: code.span, message: 'dau', values: { ma: code.text, dau: sign } });
        continue;
      }
      BRACKET.lastIndex = indexAt(leaf.flat, code.span.end);
      const bracket = symbol.endsWith('BCĐ') ? BRACKET.exec(leaf.flat.text)?.[0] : undefined;
      if (bracket === undefined) continue;
      told.add(symbol);
      const end = spanOf(leaf.flat, BRACKET.lastIndex - 1, BRACKET.lastIndex).end;
      report({
        span: { start: code.span.start, end },
        message: 'ngoac',
        values: { ma: code.text, dau: bracket.trim() },
      });
    }
  },
  examples: [
    {
      name: 'dấu phẩy',
      text: 'Theo Công văn số ⟦345/SNV-TĐKT,CCHC⟧ ngày 08/4/2025 của Sở Nội vụ.',
      message: 'có dấu “,”',
    },
    { name: 'dấu &', text: 'Theo Công văn số ⟦34/PGD&ĐT⟧ ngày 08/4/2025 của Phòng Giáo dục và Đào tạo.' },
    { name: 'ngoặc', text: 'Theo Kế hoạch số ⟦26/KH-BCĐ (138)⟧ ngày 08/4/2025 của Ban Chỉ đạo.', message: '“(138)”' },
    { name: 'gạch nối', text: 'Theo Công văn số 345/SNV-TĐKT ngày 08/4/2025 của Sở Nội vụ.' },
  ],
});

const BRACKET = / ?\(\d{2,4}\)/uy;
