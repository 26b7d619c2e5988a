import type { Citation } from '../../citation/model.ts';
import { DOCUMENT_TYPES } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { symbolOf } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/ten-loai-khac-ky-hieu',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm b; Phụ lục III, Mục I', kind: 'suy-ra' }],
  title: { vi: 'Tên loại không khớp ký hiệu', en: 'Type word against symbol' },
  messages: {
    vi: {
      khac: 'Viện dẫn ghi “{viet}” nhưng ký hiệu “{ma}” là của {thuc}; kiểm tra lại tên loại hoặc số, ký hiệu.',
      la: 'Viện dẫn ghi “{viet}” nhưng ký hiệu “{ma}” có chữ viết tắt “{tat}”; của {loai} là “{dung}”.',
      congVan: 'Ký hiệu công văn của cơ quan nhà nước không có “CV”: “{ma}”.',
      khongTat: '“{loai}” thường có chữ viết tắt “{dung}” trong ký hiệu; “{ma}” là dạng của công văn.',
    },
    en: {
      khac: 'The citation says “{viet}” but the symbol “{ma}” is that of {thuc}; check the type or the number.',
      la: 'The citation says “{viet}” but the symbol “{ma}” has “{tat}”; that of {loai} is “{dung}”.',
      congVan: 'The symbol of a State công văn has no “CV”: “{ma}”.',
      khongTat: '“{loai}” usually has “{dung}” in its symbol; “{ma}” is the shape of a công văn.',
    },
  },
  docs: {
    vi: 'Chữ viết tắt trong ký hiệu cho biết tên loại: QĐ là quyết định, KH là kế hoạch, CT là chỉ thị… “Thông tư số 51/2008/QĐ-BGDĐT” vì vậy sai ở tên loại hoặc ở ký hiệu. Ký hiệu của văn bản trước năm 1998 viết theo lối khác nên không xét.',
    en: 'The abbreviation in the symbol names the type: QĐ is a decision, KH a plan, CT a directive. “Thông tư số 51/2008/QĐ-BGDĐT” is therefore wrong in one of them. Symbols of before 1998 followed other ways and are left alone.',
  },
  check({ view }, report) {
    for (const citation of view.citations) {
      if (citation.shared || citation.family === 'cu' || isOld(citation)) continue;
      const { type: word, code } = citation.slots;
      const reading = symbolOf(citation);
      const type = DOCUMENT_TYPES.find((one) => one.slug === citation.type);
      if (word === undefined || code === undefined || reading === undefined || type === undefined) continue;
      if (citation.type === 'van-ban') continue;
      const party = reading.family === 'dang' || reading.family === 'doan-the';
      const rights = [...(type.state === undefined ? [] : [type.state]), ...(type.party ?? [])];
      const values = {
        viet: word.text,
        loai: type.name,
        ma: code.text,
        dung: (party ? type.party?.[0] : type.state) ?? rights[0] ?? '',
        tat: reading.type ?? '',
        thuc: '',
      };
      const span = { start: word.span.start, end: code.span.end };
      if (citation.type === 'cong-van') {
        if (!party && /^CV(?=-)/u.test(citation.symbol ?? '')) report({ span: code.span, message: 'congVan', values });
        continue;
      }
      if (reading.type === undefined) {
        const letter =
          reading.family === 'hanh-chinh' &&
          reading.agencies.length > 1 &&
          type.state !== undefined &&
          reading.year === undefined &&
          !isOwnMade(reading.agencies[0], type.state);
        if (letter) report({ span, message: 'khongTat', values, severity: 'hint' });
        continue;
      }
      if (fits(reading.type, rights, citation, word.text)) continue;
      const real = DOCUMENT_TYPES.find(
        (one) => one.state === reading.type || one.party?.includes(reading.type ?? '') === true,
      );
      if (real === undefined) report({ span, message: 'la', values, severity: 'hint' });
      else report({ span, message: 'khac', values: { ...values, thuc: real.name.toLowerCase() } });
    }
  },
  examples: [
    {
      name: 'thông tư mang ký hiệu quyết định',
      text: 'Theo ⟦Thông tư số 51/2008/QĐ-BGDĐT⟧ ngày 15/9/2008 của Bộ Giáo dục và Đào tạo.',
      message: 'của quyết định',
    },
    {
      name: 'công văn có CV',
      text: 'Theo Công văn số ⟦111/CV-UBND⟧ ngày 05/02/2026 của Ủy ban nhân dân xã Vĩnh Hà.',
      message: 'không có “CV”',
    },
    { name: 'khớp', text: 'Theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.' },
    { name: 'công văn của Đảng có CV', text: 'Theo Công văn số 357-CV/BTCTU ngày 05/02/2026 của Ban Tổ chức Tỉnh ủy.' },
    {
      name: 'loại ghép, viết tắt theo chữ của nó',
      text: 'Theo Thông tư liên bộ số 04/TTLB-TC-GD ngày 05/02/2001 của Bộ Tài chính và Bộ Giáo dục; Chương trình phối hợp số 06/CTPH-SNV-SYT ngày 05/02/2026 của Sở Nội vụ và Sở Y tế.',
    },
    { name: 'quy định của Đảng', text: 'Theo Quy định số 41-QĐ/TW ngày 03/11/2021 của Bộ Chính trị.' },
    {
      name: 'ký hiệu có năm không phải dạng của công văn',
      text: 'Theo Quyết định số 12/2026/UBND-VX ngày 05/02/2026 và ⟦Quyết định số 12/UBND-VX⟧ ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
  ],
});

/** Until 1998 symbols were built the other way round. */
function isOld(citation: Citation): boolean {
  return citation.date !== null && Number(citation.date.slice(0, 4)) < 1998;
}

/** Joint circulars are called "Thông tư" for short; resolutions and laws of the Quốc hội carry no abbreviation. */
function fits(abbreviation: string, rights: readonly string[], citation: Citation, written: string): boolean {
  // "Thông tư liên bộ số 04/TTLB-…", "Chương trình phối hợp số 06/CTPH-…": the words as they are written, in short.
  if (rights.includes(abbreviation) || abbreviation === initialsOf(written)) return true;
  if (citation.type === 'thong-tu') return abbreviation === 'TTLT' || abbreviation === 'TTLB';
  if (citation.type === 'nghi-quyet') return abbreviation === 'NQLT';
  return false;
}

function initialsOf(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** "02/PANM-GTYB" of a "phương án nổ mìn": an abbreviation of the office's own making. */
function isOwnMade(first: string | undefined, abbreviation: string): boolean {
  return first?.startsWith(abbreviation) === true;
}
