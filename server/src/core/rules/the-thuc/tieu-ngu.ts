import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { bare } from '../../text/letters.ts';
import { allOf, hasForm, retype } from './_document.ts';
import { planWith } from './_example.ts';

const RIGHT = 'Độc lập - Tự do - Hạnh phúc';
/** Up to the last word of the motto; what follows (a footnote figure, a row of dashes) is left alone. */
const MOTTO = /^.*?(?:ph[uú]c|PH[UÚ]C)(?!\p{L})[.,;:!]{0,2}/iu;

export default defineRule({
  id: 'the-thuc/tieu-ngu',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 1, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tiêu ngữ viết sai', en: 'Motto miswritten' },
  messages: {
    vi: {
      gach: 'Tiêu ngữ “{viet}” dùng gạch nối, dấu cách chưa đúng; giữa các cụm từ là “ - ” (gạch nối có một dấu cách hai bên).',
      chu: 'Tiêu ngữ viết “{viet}”; đúng là “{dung}” (chỉ viết hoa chữ cái đầu mỗi cụm từ).',
      sai: 'Tiêu ngữ viết “{viet}”; đúng là “{dung}”.',
      cuoi: 'Tiêu ngữ không có dấu “{dau}” ở cuối.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      gach: 'The motto “{viet}” has other dashes or blanks; “ - ” (a hyphen with one blank on each side) stands between its phrases.',
      chu: 'The motto reads “{viet}”; it should be “{dung}” (a capital only at the beginning of each phrase).',
      sai: 'The motto reads “{viet}”; it should be “{dung}”.',
      cuoi: 'The motto has no “{dau}” at its end.',
      sua: 'Correct to “{dung}”',
    },
  },
  docs: {
    vi: 'Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”: chữ cái đầu của mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối (-), hai bên mỗi gạch nối có một dấu cách. Word hay tự đổi gạch nối thành gạch ngang dài.',
    en: 'The motto is written “Độc lập - Tự do - Hạnh phúc”: the first letter of each phrase is a capital, a hyphen with one blank on each side stands between. Word often turns the hyphen into a dash.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const leaf = context.doc.preface.motto?.leaves[0];
    const viet = leaf === undefined ? undefined : MOTTO.exec(leaf.flat.text)?.[0];
    if (leaf === undefined || viet === undefined || viet.length > 40) return;
    // The non-breaking hyphen prints the same and keeps the line together.
    if (viet.replaceAll('‑', '-') === RIGHT) return;
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
    const sure = letters(bare(viet)) === letters(bare(RIGHT));
    const edits = allOf([retype(leaf.flat, 0, viet.length, RIGHT, context.parsed.text)]);
    const dau = /[.,;:!]{1,2}$/u.exec(viet)?.[0] ?? '';
    const told = viet.slice(0, viet.length - dau.length);
    const onlyEnd = told.replaceAll('‑', '-') === RIGHT;
    const written = letters(viet);
    report({
      span: spanOf(leaf.flat, onlyEnd ? told.length : 0, viet.length),
      message: onlyEnd
        ? 'cuoi'
        : written === letters(RIGHT)
          ? 'gach'
          : written.toLowerCase() === letters(RIGHT).toLowerCase()
            ? 'chu'
            : 'sai',
      values: { viet, dung: RIGHT, dau },
      fix: { title: 'sua', edits, ...(sure ? {} : { safety: 'review' as const }) },
    });
  },
  examples: [
    {
      name: 'gạch ngang dài',
      text: planWith({ motto: '⟦Độc lập – Tự do – Hạnh phúc⟧' }),
      message: 'một dấu cách hai bên',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'viết hoa thừa',
      text: planWith({ motto: '⟦Độc lập - Tự do - Hạnh Phúc⟧' }),
      message: 'đúng là “Độc lập - Tự do - Hạnh phúc”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu dấu cách trước gạch nối',
      text: planWith({ motto: '⟦Độc lập- Tự do - Hạnh phúc⟧' }),
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'dấu chấm cuối',
      text: planWith({ motto: 'Độc lập - Tự do - Hạnh phúc⟦.⟧' }),
      message: 'không có dấu “.” ở cuối',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'sai dấu thanh',
      text: planWith({ motto: '⟦Độc lập - Tự do - Hạnh phuc⟧' }),
      message: 'đúng là “Độc lập - Tự do - Hạnh phúc”.',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'dãy gạch của đường kẻ theo sau',
      text: planWith({ motto: '⟦Độc lập – Tự do – Hạnh phúc⟧ -----' }),
      fixed: planWith({ motto: 'Độc lập - Tự do - Hạnh phúc -----' }),
      whole: true,
    },
    { name: 'đúng mẫu', text: planWith({}), whole: true },
  ],
});
