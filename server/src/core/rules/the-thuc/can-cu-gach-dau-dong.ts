import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { lineStart } from './_insert.ts';
import { partyGuidance } from './_party.ts';

const CAP = 2;
const OPENING = 'Đảng ủy xây dựng kế hoạch như sau:';
const FIRST = 'Căn cứ Điều lệ Đảng;';
const LAST = 'Căn cứ Quy chế làm việc của Đảng ủy.';

export default defineRule({
  id: 'the-thuc/can-cu-gach-dau-dong',
  severity: 'info',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.2.3', kind: 'truc-tiep' }],
  fix: 'safe',
  title: {
    vi: 'Căn cứ trong văn bản của Đảng không có gạch đầu dòng',
    en: 'Căn cứ of a Party document without its dash',
  },
  messages: {
    vi: {
      thieu: 'Đầu dòng căn cứ thiếu gạch đầu dòng; văn bản của Đảng viết “- Căn cứ …;”.',
      nhieu: '{so} dòng căn cứ thiếu gạch đầu dòng; văn bản của Đảng viết “- Căn cứ …;”.',
      them: 'Thêm gạch đầu dòng',
    },
    en: {
      thieu: 'The dash before the căn cứ is missing; a Party document writes “- Căn cứ …;”.',
      nhieu: '{so} căn cứ lack the dash before them; a Party document writes “- Căn cứ …;”.',
      them: 'Add the dash',
    },
  },
  docs: {
    vi: 'Theo Hướng dẫn 05-HD/VPTW, mỗi căn cứ trong văn bản của Đảng viết trên một dòng riêng, có gạch đầu dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm. Văn bản ghi ngày trước 27/5/2026 theo Hướng dẫn 36-HD/VPTW nên không xét; văn bản hành chính của Nhà nước không có gạch đầu dòng ở căn cứ.',
    en: 'By Hướng dẫn 05-HD/VPTW each căn cứ of a Party document stands on a line of its own after a dash and ends with a semicolon, the last with a full stop. Documents dated before 27/5/2026 follow 36-HD/VPTW and are left alone; State documents have no dash there.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    if (!isParty(doc) || partyGuidance(context) !== 'hd05') return;
    const places: Place[] = [];
    for (const { type, leaf } of doc.preamble) {
      if (type !== 'basis' || !/^Căn cứ(?!\p{L})/u.test(leaf.flat.text)) continue;
      const { start } = leaf.span;
      // Marks of a list, of bold or italic stand before it: only a bare beginning of the line is surely without a dash.
      if (parsed.text.slice(lineStart(parsed.text, start), start).trim() !== '') continue;
      places.push({
        span: spanOf(leaf.flat, 0, 'Căn cứ'.length),
        edits: [{ span: { start, end: start }, text: '- ' }],
      });
    }
    reportMany(
      places,
      CAP,
      ({ span, edits }) => report({ span, message: 'thieu', fix: { title: 'them', edits } }),
      ({ span }, so, edits) => report({ span, message: 'nhieu', values: { so }, fix: { title: 'them', edits } }),
    );
  },
  examples: [
    {
      name: 'không có gạch đầu dòng',
      text: partyPlanWith({ opening: ['⟦Căn cứ⟧ Điều lệ Đảng;', '⟦Căn cứ⟧ Quy chế làm việc của Đảng ủy.', OPENING] }),
      message: 'thiếu gạch đầu dòng',
      fixed: partyPlanWith({ opening: [`- ${FIRST}`, `- ${LAST}`, OPENING] }),
      whole: true,
    },
    {
      name: 'nhiều căn cứ',
      text: partyPlanWith({ opening: [`⟦Căn cứ⟧ Điều lệ Đảng;`, FIRST, LAST, OPENING] }),
      message: '3 dòng',
      fixed: partyPlanWith({ opening: [`- ${FIRST}`, `- ${FIRST}`, `- ${LAST}`, OPENING] }),
      whole: true,
    },
    { name: 'có gạch đầu dòng', text: partyPlanWith({ opening: [`- ${FIRST}`, `- ${LAST}`, OPENING] }), whole: true },
    {
      name: 'văn bản ghi ngày trước 27/5/2026',
      text: partyPlanWith({
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        opening: [FIRST, LAST, OPENING],
      }),
      whole: true,
    },
    { name: 'văn bản của Nhà nước', text: planWith({ opening: [FIRST, OPENING] }), whole: true },
  ],
});
