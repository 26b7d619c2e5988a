import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { typeName } from '../../registry/phrase.ts';
import type { LeafRole } from '../../tree/nodes.ts';
import { SYMBOL_BASIS, symbolOf } from './_citation.ts';

/** Where a document may be named for short: titles, notes, lists of recipients, tables. */
const SHORT_PLACES: ReadonlySet<LeafRole> = new Set([
  'subject',
  'heading',
  'recipient',
  'annexNote',
  'annexHeading',
  'cell',
  'quoted',
] satisfies LeafRole[]);

const BARE: ReadonlySet<string> = new Set(['cong-van', 'quyet-dinh', 'ke-hoach', 'chi-thi', 'thong-bao', 'nghi-quyet']);

export default defineRule({
  id: 'vien-dan/thieu-ky-hieu',
  related: ['the-thuc/thieu-so-ky-hieu'],
  severity: 'warning',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  title: { vi: 'Viện dẫn thiếu ký hiệu', en: 'Citation without its symbol' },
  messages: {
    vi: {
      soTron: 'Viện dẫn “{ma}” chỉ có số, thiếu ký hiệu của văn bản.',
      loai: 'Ký hiệu “{ma}” thiếu chữ viết tắt tên loại; ký hiệu của {loai} có “{tat}”.',
      coQuan: 'Ký hiệu “{ma}” chỉ có chữ viết tắt tên loại; thiếu chữ viết tắt cơ quan ban hành.',
    },
    en: {
      soTron: 'The citation “{ma}” has a number without symbol.',
      loai: 'The symbol “{ma}” lacks the abbreviation of the type; that of {loai} has “{tat}”.',
      coQuan: 'The symbol “{ma}” has the abbreviation of the type alone; that of the issuer is missing.',
    },
  },
  docs: {
    vi: '“Công văn số 66” không cho biết văn bản của ai; “Quyết định số 16/BGDĐT” thiếu “QĐ”. Số, ký hiệu ghi đủ thì mới tìm được văn bản. Ký hiệu của văn bản trước năm 1998 viết theo lối khác nên không báo; viện dẫn không ghi ngày thì chỉ là gợi ý. Số đã được ghi đủ ở chỗ trước thì không báo.',
    en: '“Công văn số 66” doesn’t say whose it is; “Quyết định số 16/BGDĐT” lacks “QĐ”. Only a whole number and symbol can be found. Symbols of before 1998 followed other ways; without a date it is a hint. A number that was given in full before is left alone.',
  },
  regimes: ['nd30', 'dang'],
  check({ view }, report) {
    const whole = new Set<string>();
    for (const citation of view.citations) {
      const { code, type, number, so } = citation.slots;
      const leaf = view.leafAt(citation.span.start);
      if (leaf === undefined || leaf.area !== 'main' || type === undefined || number === undefined) continue;
      const name = `${citation.type} ${number.text}`;
      if (citation.symbol !== null) whole.add(name);
      if (SHORT_PLACES.has(leaf.role)) continue;
      if (citation.symbol === null) {
        if (so === undefined || !BARE.has(citation.type) || whole.has(name)) continue;
        const span = { start: type.span.start, end: number.span.end };
        report({ span, message: 'soTron', values: { ma: citation.text } });
        continue;
      }
      const tat = abbreviationLacking(citation);
      if (code === undefined || tat === undefined) continue;
      report({
        span: code.span,
        message: citation.symbol === tat ? 'coQuan' : 'loai',
        values: { ma: code.text, loai: typeName(citation.type).toLowerCase(), tat },
        ...(citation.date === null ? { severity: 'hint' as const } : {}),
      });
    }
  },
  examples: [
    { name: 'chỉ có số', text: 'Theo ⟦Công văn số 66⟧ ngày 19/02/2025 của Sở Nội vụ.', message: 'thiếu ký hiệu' },
    {
      name: 'thiếu chữ viết tắt tên loại',
      text: 'Theo Quyết định số ⟦16/SNV⟧ ngày 19/02/2025 của Sở Nội vụ.',
      message: 'của quyết định có “QĐ”',
    },
    {
      name: 'chỉ có chữ viết tắt tên loại',
      text: 'Theo Quyết định số ⟦16/QĐ⟧ ngày 19/02/2025 của Sở Nội vụ.',
      message: 'thiếu chữ viết tắt cơ quan ban hành',
    },
    { name: 'đủ', text: 'Theo Quyết định số 16/QĐ-SNV ngày 19/02/2025 của Sở Nội vụ.' },
    { name: 'ký hiệu trước năm 1998', text: 'Theo Nghị định số 25/CP ngày 23/5/1993 của Chính phủ.' },
    {
      name: 'đã ghi đủ ở chỗ trước',
      text: 'Theo Công văn số 66/SNV-TĐKT ngày 19/02/2025 của Sở Nội vụ.\n\nNội dung của Công văn số 66 được gửi các phòng.',
    },
  ],
});

/** The abbreviation that one authority alone in the symbol should follow; undefined where nothing is missing. */
function abbreviationLacking(citation: Citation): string | undefined {
  const abbreviation = ABBREVIATIONS.get(citation.type);
  if (abbreviation === undefined || citation.shared) return undefined;
  const reading = symbolOf(citation);
  if (reading === undefined || reading.type !== undefined || reading.year !== undefined) return undefined;
  if (reading.agencies.length !== 1 || citation.separator !== '/') return undefined;
  if (citation.date === null ? reading.family === 'cu' : Number(citation.date.slice(0, 4)) < 1998) return undefined;
  return abbreviation;
}

/** Their symbol always has an abbreviation of the type; a công văn's has none. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['nghi-dinh', 'NĐ'],
  ['quyet-dinh', 'QĐ'],
  ['chi-thi', 'CT'],
  ['thong-tu', 'TT'],
  ['thong-bao', 'TB'],
  ['ke-hoach', 'KH'],
  ['huong-dan', 'HD'],
  ['chuong-trinh', 'CTr'],
  ['bao-cao', 'BC'],
]);
