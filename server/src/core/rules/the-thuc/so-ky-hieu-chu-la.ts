import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { allOf, hasForm, retype } from './_document.ts';
import { decisionWith, planWith } from './_example.ts';
import { faultsOf, mend, ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/so-ky-hieu-chu-la',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm b', kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: 'Chữ lạ hoặc chữ sai trong ký hiệu', en: 'Look-alike or wrong letter in the symbol' },
  messages: {
    vi: {
      la: 'Trong ký hiệu, “{viet}” có chữ không phải chữ Việt dù trông giống; cần là “{dung}”.',
      sai: 'Ký hiệu viết “{viet}”; đúng là “{dung}”.',
      chuso: 'Số “{viet}” có chữ cái thay cho chữ số; đúng là “{dung}”.',
      thay: 'Thay bằng “{dung}”',
    },
    en: {
      la: 'In the symbol “{viet}” has a letter that only looks like a Vietnamese one; “{dung}” is expected.',
      sai: 'The symbol reads “{viet}”; it should be “{dung}”.',
      chuso: 'The number “{viet}” holds a letter for a figure; it should be “{dung}”.',
      thay: 'Replace by “{dung}”',
    },
  },
  docs: {
    vi: 'Chữ Kirin (С, Р, Т…) và chữ Ð của tiếng Iceland trông hệt chữ Việt nhưng là ký tự khác, nên tra cứu số, ký hiệu không ra. Quy tắc cũng báo “QD”, “ND” thiếu dấu của Đ, chữ viết tắt sai kiểu hoa thường (“QĐ-Ttg”) và vài tên cơ quan hay gõ sai (“HDND”).',
    en: 'Cyrillic letters (С, Р, Т…) and the Icelandic Ð look just like Vietnamese letters but are others, so a search for the symbol fails. The rule also tells “QD”, “ND” without the stroke of Đ, wrong case (“QĐ-Ttg”) and some often mistyped agencies (“HDND”).',
  },
  check(context, report) {
    const line = hasForm(context) ? context.doc.preface.number?.leaves[0]?.flat : undefined;
    const mixed = line === undefined ? null : LETTERED.exec(line.text);
    if (line !== undefined && mixed !== null && /\d/u.test(mixed[0]) && /[OoIl]/u.test(mixed[0])) {
      const to = mixed.index + mixed[0].length;
      const dung = mixed[0].replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
      const edits = allOf([retype(line, mixed.index, to, dung, context.parsed.text)]);
      const span = spanOf(line, mixed.index, to);
      report({ span, message: 'chuso', values: { viet: mixed[0], dung }, fix: { title: 'thay', edits } });
    }
    const own = hasForm(context) ? ownNumber(context.doc) : undefined;
    if (own === undefined) return;
    for (const fault of faultsOf(own, ['symbol-homoglyph', 'symbol-d', 'symbol-case', 'symbol-agency'])) {
      const viet = own.flat.text.slice(fault.from, fault.to);
      const edits = allOf([mend(own, fault, context.parsed.text)]);
      report({
        span: placeOf(own, fault.from, fault.to),
        message: fault.code === 'symbol-homoglyph' ? 'la' : 'sai',
        values: { viet, dung: fault.meant ?? '' },
        fix: { title: 'thay', edits },
      });
    }
  },
  examples: [
    {
      name: 'chữ Ð của tiếng Iceland',
      text: decisionWith({ number: 'Số: 12/⟦QÐ⟧-SNV' }),
      message: 'không phải chữ Việt',
      fixed: decisionWith({ number: 'Số: 12/QĐ-SNV' }),
      whole: true,
    },
    {
      name: 'thiếu dấu của Đ',
      text: decisionWith({ number: 'Số: 12/⟦QD⟧-SNV' }),
      message: 'đúng là “QĐ”',
      fixed: decisionWith({ number: 'Số: 12/QĐ-SNV' }),
      whole: true,
    },
    {
      name: 'chữ l thay số 1',
      text: planWith({ number: 'Số: ⟦l2⟧/KH-SNV' }),
      message: '“12”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'chữ Việt', text: planWith({}), whole: true },
  ],
});

const LETTERED = /(?<=^[Ss]ố ?:? ?)[\dOoIl]{2,5}(?=[/-])/u;
