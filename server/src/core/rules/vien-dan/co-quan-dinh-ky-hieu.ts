import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { CITATION_BASIS } from './_citation.ts';

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
      const body = /(?<![\p{L}\d])(?:UBND|HĐND)(?![\p{L}\d])/u.exec(citation.symbol ?? '')?.[0];
      if (code === undefined || body === undefined) continue;
      const leaf = view.leafAt(code.span.end - 1);
      const place = leaf === undefined || leaf.role === 'cell' ? undefined : placeAfter(leaf, citation, code.span.end);
      if (place === undefined) continue;
      const values = { ma: code.text, noi: place.text, coQuan: `${body} ${place.text}` };
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

/** "huyện Hiệp Hòa" right after the symbol, before a comma, the date, or the end of the phrase. */
function placeAfter(leaf: Leaf, citation: Citation, offset: number) {
  const { flat } = leaf;
  const at = indexAt(flat, offset);
  // A named issuer later in the citation says that the place is something else.
  const { issuer } = citation.slots;
  if (issuer !== undefined && issuer.span.start > offset + 1) return undefined;
  PLACE.lastIndex = at;
  const found = PLACE.exec(flat.text)?.[0];
  if (found === undefined) return undefined;
  const text = found.trim();
  if (!/^(?:$|[,.;:)]| ngày| năm| về)/u.test(flat.text.slice(at + found.length))) return undefined;
  return { text, span: spanOf(flat, at + 1, at + found.length) };
}

const PLACE =
  / (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường)(?: (?:\p{Lu}[\p{L}\p{M}]{0,9}|\d{1,2})){1,4}(?:, (?:tỉnh|thành phố|huyện|quận|thị xã)(?: \p{Lu}[\p{L}\p{M}]{0,9}){1,4}){0,2}/uy;
