import { LAW_TYPES } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { partyPlanWith } from '../the-thuc/_example.ts';
import { partyGuidance } from '../the-thuc/_party.ts';

const grounds = (law: string): string =>
  partyPlanWith({
    opening: [`- Căn cứ ${law};`, '- Căn cứ Quy chế làm việc của Đảng ủy.', 'Đảng ủy xây dựng kế hoạch như sau:'],
  });

export default defineRule({
  id: 'vien-dan/luat-co-so-dang',
  severity: 'info',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.2.3', kind: 'truc-tiep' }],
  fix: 'review',
  part: 'preamble',
  title: {
    vi: 'Căn cứ của văn bản Đảng ghi số của luật',
    en: 'Law with its number in the grounds of a Party document',
  },
  messages: {
    vi: {
      so: '“{luat}” ghi kèm số “{ma}”; trong căn cứ của văn bản Đảng, luật và pháp lệnh ghi tên và năm.',
      sua: 'Ghi “năm {nam}” thay số',
    },
    en: {
      so: '“{luat}” is given with its number “{ma}”; in the grounds of a Party document laws are named by name and year.',
      sua: 'Write “năm {nam}” instead of the number',
    },
  },
  docs: {
    vi: 'Căn cứ của văn bản Đảng ghi luật, pháp lệnh bằng tên và năm: “Luật Cán bộ, công chức năm 2025”. Luật sửa đổi, bổ sung, vốn gọi theo số, không xét. Chỉ xét văn bản theo Hướng dẫn 05-HD/VPTW.',
    en: 'The grounds of a Party document name laws and ordinances by name and year: “Luật Cán bộ, công chức năm 2025”. Amending laws, which go by their number, are left alone. Judged only under Hướng dẫn 05-HD/VPTW.',
  },
  regimes: ['dang'],
  check(context, report) {
    if (partyGuidance(context) !== 'hd05') return;
    for (const citation of context.view.citations) {
      const { so, code, title, type, date } = citation.slots;
      if (!LAW_TYPES.has(citation.type) || code === undefined || title === undefined || type === undefined) continue;
      if (title.span.start > code.span.start || /^sửa đổi/iu.test(title.text)) continue;
      if (context.view.leafAt(code.span.start)?.role !== 'basis') continue;
      const span = { start: so?.span.start ?? code.span.start, end: code.span.end };
      const nam = /\/(\d{4})\//u.exec(code.text)?.[1];
      // A date behind the number would stand beside the year.
      const plain = nam !== undefined && date === undefined && !title.text.endsWith(nam);
      report({
        span,
        message: 'so',
        values: { luat: `${type.text} ${title.text}`, ma: code.text },
        ...(plain ? { fix: { title: 'sua', values: { nam }, edits: [{ span, text: `năm ${nam}` }] } } : {}),
      });
    }
  },
  examples: [
    {
      name: 'ghi kèm số',
      text: grounds('Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧'),
      message: 'ghi tên và năm',
      fixed: grounds('Luật Thi đua, khen thưởng năm 2022'),
      whole: true,
    },
    { name: 'tên và năm', text: grounds('Luật Thi đua, khen thưởng năm 2022'), whole: true },
    {
      name: 'luật sửa đổi gọi theo số',
      text: grounds('Luật số 57/2024/QH15 sửa đổi, bổ sung một số điều của Luật Đấu thầu'),
      whole: true,
    },
  ],
});
