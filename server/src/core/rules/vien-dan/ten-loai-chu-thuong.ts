import { defineRule } from '../../lint/rule.ts';
import { indexAt } from '../../text/flat.ts';
import { startsLower } from '../../text/letters.ts';

/** Types that are always written for a particular document; "biên bản", "hợp đồng", "phiếu" with a number often are a file's. */
const TYPES: ReadonlySet<string> = new Set([
  'nghi-dinh',
  'nghi-quyet',
  'quyet-dinh',
  'quy-dinh',
  'chi-thi',
  'thong-tu',
  'thong-tu-lien-tich',
  'thong-bao',
  'huong-dan',
  'ket-luan',
  'ke-hoach',
  'chuong-trinh',
  'cong-van',
  'cong-dien',
  'phap-lenh',
  'to-trinh',
  'bao-cao',
  'quy-che',
]);

export default defineRule({
  id: 'vien-dan/ten-loai-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 6', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên loại văn bản cụ thể không viết hoa', en: 'Type word of a particular document in small letters' },
  messages: {
    vi: { thuong: 'Tên loại của một văn bản cụ thể viết hoa: “{dung}”.', hoa: 'Sửa thành “{dung}”' },
    en: { thuong: 'The type word of a particular document takes a capital: “{dung}”.', hoa: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Viết hoa chữ cái đầu của tên loại văn bản khi nói đến một văn bản cụ thể: “Công văn số 575/PGDĐT”, “Nghị quyết số 29-NQ/TW”. Chỗ nói chung (“các quyết định số 12 và số 13”) không báo.',
    en: 'The type word takes a capital where a particular document is meant: “Công văn số 575/PGDĐT”. A plural (“các quyết định số 12 và số 13”) is left alone.',
  },
  regimes: ['nd30'],
  check({ view }, report) {
    for (const { type, slots, symbol, date } of view.citations) {
      const word = slots.type;
      // A number alone is a citation only with its date ("công văn số 66 ngày 19/02/2021").
      const named = symbol !== null || (slots.so !== undefined && date !== null);
      if (word === undefined || !named || !TYPES.has(type) || !startsLower(word.text)) continue;
      const leaf = view.leafAt(word.span.start);
      if (leaf === undefined || leaf.role === 'quoted') continue;
      if (PLURAL.test(leaf.flat.text.slice(0, indexAt(leaf.flat, word.span.start)))) continue;
      const letter = (word.text[0] ?? '').toUpperCase();
      const values = { dung: `${letter}${word.text.slice(1)}` };
      const edits = [{ span: { start: word.span.start, end: word.span.start + 1 }, text: letter }];
      report({ span: word.span, message: 'thuong', values, fix: { title: 'hoa', values, edits } });
    }
  },
  examples: [
    {
      name: 'công văn',
      text: 'Theo ⟦công văn⟧ số 575/SNV-TĐKT ngày 05/02/2026 của Sở Nội vụ.',
      message: '“Công văn”',
      fixed: 'Theo Công văn số 575/SNV-TĐKT ngày 05/02/2026 của Sở Nội vụ.',
    },
    {
      name: 'nghị quyết',
      text: 'Thực hiện ⟦nghị quyết⟧ số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.',
      fixed: 'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.',
    },
    {
      name: 'tờ trình, báo cáo',
      text: 'Xét ⟦tờ trình⟧ số 22/TTr-SNV ngày 05/02/2026 của Sở Nội vụ và ⟦báo cáo⟧ số 139/BC-SNV ngày 06/02/2026 của Sở Nội vụ.',
      fixed:
        'Xét Tờ trình số 22/TTr-SNV ngày 05/02/2026 của Sở Nội vụ và Báo cáo số 139/BC-SNV ngày 06/02/2026 của Sở Nội vụ.',
    },
    { name: 'viết hoa', text: 'Theo Công văn số 575/SNV-TĐKT ngày 05/02/2026 của Sở Nội vụ.' },
    {
      name: 'nói chung',
      text: 'Bãi bỏ các quyết định số 12/QĐ-SVHTT ngày 05/02/2025 và số 13/QĐ-SVHTT ngày 06/02/2025 của Sở Văn hóa và Thể thao.',
    },
  ],
});

const PLURAL = /(?:các|những|một số|hai|ba|bốn|mỗi|từng) $/iu;
