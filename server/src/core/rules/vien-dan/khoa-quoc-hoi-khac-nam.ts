import { ASSEMBLY_TERMS, termsOf } from '../../law/terms.ts';
import { defineRule } from '../../lint/rule.ts';
import { isPlain } from './_around.ts';

export default defineRule({
  id: 'vien-dan/khoa-quoc-hoi-khac-nam',
  severity: 'warning',
  basis: [{ law: 'luat-64-2025', at: 'Điều 7, khoản 3 (năm ban hành và khóa Quốc hội trong ký hiệu)', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Khóa Quốc hội không khớp năm ban hành', en: 'Term of the National Assembly against the year' },
  messages: {
    vi: {
      khac: 'Số “{ma}” ghi năm {nam} nhưng Quốc hội khóa {khoa} làm việc {tu}–{den}; một trong hai sai.',
      doi: 'Sửa thành “{dung}”',
    },
    en: {
      khac: '“{ma}” says {nam}, but term {khoa} of the National Assembly ran {tu}–{den}; one of them is wrong.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Ký hiệu của luật, nghị quyết Quốc hội, pháp lệnh có năm ban hành và khóa Quốc hội (06/2022/QH15). Khóa XV làm việc từ 2021 đến 2026: “28/2005/PL-UBTVQH13” vì vậy sai ở năm hoặc ở khóa.',
    en: 'The symbol of a law or ordinance holds the year and the term of the National Assembly (06/2022/QH15). Term XV ran from 2021 to 2026, so “28/2005/PL-UBTVQH13” is wrong in one of them.',
  },
  check({ view, parsed, registry }, report) {
    for (const { slots, symbol } of view.citations) {
      const { code } = slots;
      const found = SYMBOL.exec(symbol ?? '');
      if (code === undefined || found === null) continue;
      const year = Number(found[1]);
      const term = Number(found[2]);
      const years = ASSEMBLY_TERMS.find((one) => one.term === term);
      if (years === undefined || (year >= years.from && year <= years.to)) continue;
      const values = { ma: code.text, nam: year, khoa: term, tu: years.from, den: years.to };
      const [right, ...more] = termsOf(year);
      const dung = right === undefined || more.length > 0 ? undefined : code.text.replace(/\d{1,2}$/u, String(right));
      // Which of the two is wrong only a list of laws can tell.
      const sure = dung !== undefined && registry.byCode(dung).length > 0 && isPlain(parsed.text, code.span, code.text);
      report({
        span: code.span,
        message: 'khac',
        values,
        ...(sure ? { fix: { title: 'doi', values: { dung }, edits: [{ span: code.span, text: dung }] } } : {}),
      });
    }
  },
  examples: [
    {
      name: 'khóa sau năm',
      text: 'Theo Pháp lệnh Ngoại hối số ⟦28/2005/PL-UBTVQH13⟧ của Ủy ban Thường vụ Quốc hội.',
      message: 'ghi năm 2005 nhưng Quốc hội khóa 13 làm việc 2011–2016',
    },
    {
      name: 'luật đã biết',
      text: 'Theo Luật Thi đua, khen thưởng số ⟦06/2022/QH14⟧ của Quốc hội.',
      fixed: 'Theo Luật Thi đua, khen thưởng số 06/2022/QH15 của Quốc hội.',
    },
    { name: 'khớp', text: 'Theo Luật Thi đua, khen thưởng số 06/2022/QH15 của Quốc hội.' },
    { name: 'năm có hai khóa', text: 'Theo Nghị quyết số 23/2021/QH15 và Nghị quyết số 08/2021/QH14 của Quốc hội.' },
  ],
});

const SYMBOL = /^(\d{4})\/(?:\p{Lu}{2,4}-)?(?:UBTV)?QH(\d{1,2})$/u;
