import { defineRule } from '../../lint/rule.ts';
import { CITATION_BASIS } from './_citation.ts';
import { placeAfterSymbol } from './_hanging.ts';

export default defineRule({
  id: 'vien-dan/co-quan-dinh-ky-hieu',
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Địa danh viết liền sau ký hiệu', en: 'Place name hanging on the symbol' },
  messages: {
    vi: {
      dinh: 'Sau ký hiệu “{ma}” là “{noi}”; tên cơ quan ban hành ghi đủ sau thời gian ban hành: “của {coQuan}”.',
      doi: 'Viết “… của {coQuan}”',
    },
    en: {
      dinh: '“{noi}” hangs on the symbol “{ma}”; the issuer is named in full after the date: “của {coQuan}”.',
      doi: 'Write “… của {coQuan}”',
    },
  },
  docs: {
    vi: '“Quyết định số 1673/QĐ-UBND tỉnh Sông Hoa ngày …” nối địa danh vào ký hiệu, như thể địa danh là một phần của ký hiệu. Viện dẫn đủ là “Quyết định số 1673/QĐ-UBND ngày … của UBND tỉnh Sông Hoa”.',
    en: '“Quyết định số 1673/QĐ-UBND tỉnh Sông Hoa ngày …” hangs the place on the symbol as if it belonged to it. In full: “Quyết định số 1673/QĐ-UBND ngày … của UBND tỉnh Sông Hoa”.',
  },
  regimes: ['nd30', 'quy-pham'],
  check({ view, parsed }, report) {
    for (const citation of view.citations) {
      const { code, date } = citation.slots;
      if (code === undefined) continue;
      const leaf = view.leafAt(code.span.end - 1);
      const place = leaf === undefined ? undefined : placeAfterSymbol(leaf, citation);
      if (place === undefined) continue;
      const values = { ma: code.text, noi: place.text, coQuan: `${place.body} ${place.text}` };
      const span = { start: code.span.start, end: place.span.end };
      const gone = { start: code.span.end, end: place.span.end };
      const fixable = date !== undefined && parsed.text.slice(gone.start, gone.end) === ` ${place.text}`;
      const edits = fixable
        ? [
            { span: gone, text: '' },
            { span: { start: date.span.end, end: date.span.end }, text: ` của ${values.coQuan}` },
          ]
        : [];
      report({ span, message: 'dinh', values, ...(fixable ? { fix: { title: 'doi', values, edits } } : {}) });
    }
  },
  examples: [
    {
      name: 'tỉnh sau ký hiệu',
      text: 'Thực hiện Quyết định số ⟦1673/QĐ-UBND tỉnh Sông Hoa⟧ ngày 06/8/2021 về cải cách hành chính.',
      message: 'của UBND tỉnh Sông Hoa',
      fixed: 'Thực hiện Quyết định số 1673/QĐ-UBND ngày 06/8/2021 của UBND tỉnh Sông Hoa về cải cách hành chính.',
    },
    {
      name: 'xã sau ký hiệu, chưa có ngày',
      text: 'Theo Công văn số ⟦1614/UBND-VX xã Vĩnh Hà⟧.',
    },
    {
      name: 'xã và huyện',
      text: 'Thực hiện Quyết định số ⟦16/QĐ-UBND xã Vĩnh Hà, huyện Bình An⟧ ngày 06/8/2021 về cải cách hành chính.',
      fixed:
        'Thực hiện Quyết định số 16/QĐ-UBND ngày 06/8/2021 của UBND xã Vĩnh Hà, huyện Bình An về cải cách hành chính.',
    },
    {
      name: 'đủ',
      text: 'Thực hiện Quyết định số 1673/QĐ-UBND ngày 06/8/2021 của UBND tỉnh Sông Hoa về cải cách hành chính.',
    },
    { name: 'việc khác sau ký hiệu', text: 'Quyết định số 1673/QĐ-UBND ngày 06/8/2021 của UBND tỉnh giao các huyện.' },
  ],
});
