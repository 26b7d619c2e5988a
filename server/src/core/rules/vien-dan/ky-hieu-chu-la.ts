import { plainLetters } from '../../citation/abbreviations.ts';
import { defineRule } from '../../lint/rule.ts';
import { faultsOf, SYMBOL_BASIS } from './_citation.ts';

const CODES = new Set(['symbol-homoglyph'] as const);
const LETTERED = new Set(['number-letter'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-chu-la',
  since: '0.1.0',
  severity: 'error',
  basis: [
    { ...SYMBOL_BASIS, kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Chữ của bảng mã khác trong ký hiệu viện dẫn', en: 'Look-alike letter in the symbol of a citation' },
  messages: {
    vi: {
      la: 'Ký hiệu “{ma}” có chữ “{chu}” (U+{diem}) không phải chữ tiếng Việt tuy trông giống “{dung}”.',
      chuSo: 'Số “{ma}” có chữ cái thay cho chữ số; viết “{dung}”.',
      doi: 'Sửa thành “{dung}”',
    },
    en: {
      la: 'The symbol “{ma}” holds “{chu}” (U+{diem}), which only looks like “{dung}”.',
      chuSo: 'The number “{ma}” holds a letter for a figure; write “{dung}”.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Chữ “Ð” (eth) thay cho “Đ”, chữ “С”, “Р”, “Т” của bảng chữ Nga thay cho “C”, “P”, “T” trông y hệt nhưng máy coi là chữ khác: tìm theo số, ký hiệu không ra văn bản. Đã gặp trong số của văn bản thật.',
    en: '“Ð” (eth) for “Đ” and Cyrillic “С”, “Р”, “Т” look the same but are other letters to a machine: a search for the number finds nothing. Seen in the numbers of real documents.',
  },
  check(context, report) {
    const { text } = context.parsed;
    for (const { citation, fault } of faultsOf(context, LETTERED)) {
      const written = citation.number ?? '';
      const { span, meant: dung } = fault;
      const edits = dung !== undefined && text.slice(span.start, span.end) === written ? [{ span, text: dung }] : [];
      const values = { ma: written, dung: dung ?? written };
      report({
        span,
        message: 'chuSo',
        values,
        ...(edits.length === 0 ? {} : { fix: { title: 'doi', values, edits } }),
      });
    }
    for (const { citation, fault } of faultsOf(context, CODES)) {
      const written = text.slice(fault.span.start, fault.span.end);
      const ma = citation.slots.code?.text ?? citation.text;
      const { meant } = fault;
      if (meant !== undefined && meant.length !== written.length) {
        // "QĐÐ": the right letter stands beside its double.
        const at = [...written].findIndex((letter) => plainLetters(letter) !== letter);
        const chu = written[at] ?? written;
        const values = { ma, chu, dung: plainLetters(chu), diem: pointOf(chu) };
        const fix = { title: 'doi' as const, values: { dung: meant }, edits: [{ span: fault.span, text: meant }] };
        report({ span: fault.span, message: 'la', values, fix });
        continue;
      }
      for (const at of differences(written, fault.meant)) {
        const chu = written[at] ?? '';
        // "qð" in small letters: the small letter before is another fault, though the same repair covers both.
        if (plainLetters(chu) === chu) continue;
        const dung = fault.meant?.[at] ?? '?';
        const span = { start: fault.span.start + at, end: fault.span.start + at + 1 };
        const diem = pointOf(chu);
        const fix = { title: 'doi' as const, values: { dung }, edits: [{ span, text: dung }] };
        report({ span, message: 'la', values: { ma, chu, dung, diem }, ...(dung === '?' ? {} : { fix }) });
      }
    }
  },
  examples: [
    {
      name: 'chữ Ð (eth)',
      text: 'Theo Quyết định số 2403/Q⟦Ð⟧-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: 'trông giống “Đ”',
      fixed: 'Theo Quyết định số 2403/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'chữ O thay số 0',
      text: 'Theo Nghị định số ⟦3O⟧/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
      message: 'viết “30”',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    {
      name: 'chữ O trong số của kế hoạch',
      text: 'Theo Kế hoạch số ⟦1O⟧/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      fixed: 'Theo Kế hoạch số 10/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'Đ viết hai lần, một là chữ eth',
      text: 'Theo Quyết định số 36/⟦QĐÐ⟧-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      fixed: 'Theo Quyết định số 36/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'chữ Đ', text: 'Theo Quyết định số 2403/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});

/** Indexes at which the written letters differ from those meant; none where the lengths differ. */
function differences(written: string, meant: string | undefined): readonly number[] {
  if (meant === undefined || meant.length !== written.length) return [];
  return [...written].flatMap((letter, i) => (letter === meant[i] ? [] : [i]));
}

function pointOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
