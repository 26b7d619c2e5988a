import { defineRule } from '../../lint/rule.ts';
import { CITATION_BASIS, faultsOf } from './_citation.ts';

const CODES = new Set(['so-missing', 'so-glued', 'so-colon'] as const);

export default defineRule({
  id: 'vien-dan/chu-so',
  since: '0.1.0',
  related: ['the-thuc/so-hai-cham'],
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Chữ “số” trong viện dẫn', en: 'The word “số” in a citation' },
  messages: {
    vi: {
      thieu: 'Viện dẫn “{viet}” thiếu chữ “số” trước số, ký hiệu.',
      dinh: 'Chữ “số” viết dính với số của văn bản.',
      haiCham: 'Sau chữ “số” trong viện dẫn không có dấu hai chấm; dấu hai chấm chỉ ở dòng “Số:” của phần đầu.',
      them: 'Thêm “số”',
      cach: 'Thêm dấu cách',
      bo: 'Bỏ dấu hai chấm',
    },
    en: {
      thieu: 'The citation “{viet}” lacks the word “số” before the number.',
      dinh: 'The word “số” is glued to the number.',
      haiCham: 'No colon stands after “số” in a citation; it belongs to the line “Số:” of the header.',
      them: 'Add “số”',
      cach: 'Add a blank',
      bo: 'Remove the colon',
    },
  },
  docs: {
    vi: 'Viện dẫn đầy đủ gồm tên loại; số, ký hiệu; thời gian ban hành; tên cơ quan; trích yếu. Trước số, ký hiệu là chữ “số”: “Chỉ thị số 34-CT/TW”. Thiếu chữ “số” chỉ là gợi ý vì nhiều văn bản chính thức cũng bỏ.',
    en: 'A citation names type; number and symbol; date; issuer; subject. The word “số” stands before the number: “Chỉ thị số 34-CT/TW”. Its absence is a hint only, since many official texts leave it out.',
  },
  check(context, report) {
    const { text } = context.parsed;
    for (const { citation, fault } of faultsOf(context, CODES)) {
      const { span } = fault;
      if (fault.code === 'so-missing') {
        const { type, code } = citation.slots;
        // "Chỉ thị 11" without a symbol is a short name that the text has given itself.
        if (type === undefined || code === undefined || citation.symbol === null) continue;
        const whole = { start: type.span.start, end: code.span.end };
        report({
          span: whole,
          message: 'thieu',
          values: { viet: `${type.text} ${code.text}` },
          severity: 'hint',
          fix: { title: 'them', edits: [{ span: { start: code.span.start, end: code.span.start }, text: 'số ' }] },
        });
      } else if (fault.code === 'so-glued') {
        const at = citation.slots.number?.span.start ?? span.end;
        report({ span, message: 'dinh', fix: { title: 'cach', edits: [{ span: { start: at, end: at }, text: ' ' }] } });
      } else {
        const from = text.indexOf(':', span.start);
        const colon = from >= 0 && from < span.end ? { start: from, end: from + 1 } : span;
        const blank = /^[ \u00a0]/u.test(text.slice(colon.end)) ? '' : ' ';
        report({ span: colon, message: 'haiCham', fix: { title: 'bo', edits: [{ span: colon, text: blank }] } });
      }
    }
  },
  examples: [
    {
      name: 'thiếu chữ số',
      text: 'Thực hiện ⟦Nghị quyết 29-NQ/TW⟧ ngày 04/11/2013 của Ban Chấp hành Trung ương.',
      message: 'thiếu chữ “số”',
      fixed: 'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.',
    },
    {
      name: 'có dấu hai chấm',
      text: 'Theo Công văn số⟦:⟧ 348/SNV-TĐKT ngày 05/02/2026 của Sở Nội vụ.',
      message: 'dấu hai chấm',
      fixed: 'Theo Công văn số 348/SNV-TĐKT ngày 05/02/2026 của Sở Nội vụ.',
    },
    { name: 'đủ', text: 'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương.' },
    { name: 'luật theo tên', text: 'Thực hiện Luật Thi đua, khen thưởng và các văn bản hướng dẫn.' },
  ],
});
