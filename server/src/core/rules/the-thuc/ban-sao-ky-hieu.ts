import { defineRule } from '../../lint/rule.ts';
import { copiedPlan, copyOf } from './_copy.ts';
import { ownNumber, placeOf } from './_number.ts';

/** Phụ lục III, Mục I: the letters of each form of a copy; "SAO Y BẢN CHÍNH" is what it was called until 2020. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['SAO Y', 'SY'],
  ['SAO Y BẢN CHÍNH', 'SY'],
  ['SAO LỤC', 'SL'],
  ['TRÍCH SAO', 'TrS'],
]);

export default defineRule({
  id: 'the-thuc/ban-sao-ky-hieu',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần II, Mục II, khoản 1, điểm c', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục III, Mục I', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Ký hiệu bản sao khác hình thức sao', en: 'Symbol of a copy that doesn’t fit its form' },
  messages: {
    vi: {
      khac: 'Ký hiệu bản sao “{chu}” không khớp “{hinhThuc}”; chữ viết tắt là “{dung}”.',
      thieu: 'Ký hiệu bản sao thiếu “{dung}”, chữ viết tắt của “{hinhThuc}”.',
      sua: 'Ghi “{dung}”',
    },
    en: {
      khac: 'The symbol of the copy says “{chu}”, its form is “{hinhThuc}”; the letters are “{dung}”.',
      thieu: 'The symbol of the copy lacks “{dung}”, the letters of “{hinhThuc}”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Ký hiệu bản sao có chữ viết tắt của hình thức sao rồi tên cơ quan sao: SY (sao y), SL (sao lục), TrS (trích sao), như “Số: 15/SY-SNV”. Số của bản sao đánh chung cho mọi hình thức.',
    en: 'The symbol of a copy has the letters of its form, then the agency that copied: SY (sao y), SL (sao lục), TrS (trích sao), as in “Số: 15/SY-SNV”. All forms share one series of numbers.',
  },
  check(context, report) {
    const copy = copyOf(context);
    const hinhThuc = copy?.preface.type?.text;
    const dung = hinhThuc === undefined ? undefined : LETTERS.get(hinhThuc);
    const own = copy === undefined ? undefined : ownNumber(copy);
    const symbol = own?.reading.symbol;
    if (hinhThuc === undefined || dung === undefined || own === undefined || symbol === undefined) return;
    const chu = symbol.text.split('-')[0] ?? '';
    if (chu === dung) return;
    // One group of letters is an agency without the letters of the form: where they go is plain, but not what is meant.
    if (!symbol.text.includes('-') || !KNOWN.has(chu.toUpperCase())) {
      report({ span: placeOf(own, symbol.from, symbol.to), message: 'thieu', values: { hinhThuc, dung } });
      return;
    }
    const span = placeOf(own, symbol.from, symbol.from + chu.length);
    const clean = context.parsed.text.slice(span.start, span.end) === chu;
    report({
      span,
      message: 'khac',
      values: { chu, hinhThuc, dung },
      ...(clean ? { fix: { title: 'sua', values: { dung }, edits: [{ span, text: dung }] } } : {}),
    });
  },
  examples: [
    {
      name: 'sao lục mang ký hiệu sao y',
      text: copiedPlan({ form: 'SAO LỤC', number: 'Số: 15/⟦SY⟧-SNV' }),
      message: 'chữ viết tắt là “SL”',
      fixed: copiedPlan({ form: 'SAO LỤC', number: 'Số: 15/SL-SNV' }),
      whole: true,
    },
    {
      name: 'trích sao viết sai chữ hoa',
      text: copiedPlan({ form: 'TRÍCH SAO', number: 'Số: 15/⟦TRS⟧-SNV' }),
      fixed: copiedPlan({ form: 'TRÍCH SAO', number: 'Số: 15/TrS-SNV' }),
      whole: true,
    },
    {
      name: 'không có chữ viết tắt của hình thức sao',
      text: copiedPlan({ number: 'Số: 15/⟦SNV-VP⟧' }),
      message: 'thiếu “SY”, chữ viết tắt của “SAO Y”',
      whole: true,
    },
    { name: 'khớp', text: copiedPlan({}), whole: true },
  ],
});

/** What people write for one of the forms, in capitals. */
const KNOWN: ReadonlySet<string> = new Set(['SY', 'SL', 'TRS', 'TS', 'SYBC', 'SAO', 'BS']);
