import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { CITATION_BASIS, isOwnNumber, symbolOf } from './_citation.ts';
import { judgedByRegister } from './_compared.ts';

export default defineRule({
  id: 'vien-dan/ngay-sau-van-ban',
  since: '0.1.0',
  related: ['vien-dan/ngay-khong-co-that'],
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  title: { vi: 'Viện dẫn văn bản có ngày sau ngày của văn bản này', en: 'Cited date later than the document’s own' },
  messages: {
    vi: {
      sau: 'Văn bản được viện dẫn ghi ngày {ngay}, sau ngày của chính văn bản này ({rieng}).',
      rieng: 'Ngày của văn bản này',
    },
    en: {
      sau: 'The cited document is dated {ngay}, after this document’s own date ({rieng}).',
      rieng: 'This document’s date',
    },
  },
  labels: ['rieng'],
  docs: {
    vi: 'Không thể viện dẫn một văn bản chưa ban hành. Thường là gõ nhầm năm ở viện dẫn, hoặc dòng ngày tháng của văn bản mẫu chưa được sửa.',
    en: 'A document that does not exist yet can’t be cited. Usually the year of the citation is mistyped, or the date of last year’s file was left in place.',
  },
  check(context, report) {
    const { doc, view } = context;
    const own = doc.preface.placeDate;
    const date = own?.date.iso;
    if (own === undefined || date === undefined) return;
    for (const citation of view.citations) {
      const { date: cited, slots } = citation;
      if (cited === null || slots.date === undefined || isOwnNumber(context, citation)) continue;
      const length = Math.min(date.length, cited.length);
      if (cited.slice(0, length) <= date.slice(0, length)) continue;
      // The year in the number or the register says what is wrong with the date.
      if (isOfAnotherYear(citation) || judgedByRegister(context).dates.has(citation)) continue;
      report({
        span: slots.date.span,
        message: 'sau',
        values: { ngay: readable(cited), rieng: readable(date) },
        related: [{ span: own.span, message: 'rieng' }],
      });
    }
  },
  examples: [
    {
      name: 'năm sau',
      text: 'Thực hiện Kế hoạch số 52/KH-UBND ⟦ngày 30/01/2027⟧ của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: 'sau ngày của chính văn bản này (15/3/2026)',
    },
    {
      name: 'năm trong số, ký hiệu hay danh mục đã nói lên',
      also: ['vien-dan/khac-danh-muc', 'vien-dan/nam-khac-ngay'],
      text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2027 của Chính phủ; Nghị định số 999/2024/NĐ-CP ngày 05/3/2027 của Chính phủ.',
    },
    { name: 'trước đó', text: 'Thực hiện Kế hoạch số 52/KH-UBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa.' },
    { name: 'cùng ngày', text: 'Thực hiện Kế hoạch số 52/KH-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});

/** `30/2020/NĐ-CP` of 2027: a fault of its own. */
function isOfAnotherYear(citation: Citation): boolean {
  const year = symbolOf(citation)?.year?.text;
  return year !== undefined && year.length === 4 && citation.date?.startsWith(year) === false;
}

/** `2026-03-15` as drafters write it: 15/3/2026. */
function readable(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return day === undefined ? `${shortMonth}/${year}` : `${day}/${shortMonth}/${year}`;
}
