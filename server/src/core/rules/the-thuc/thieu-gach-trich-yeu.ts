import { defineRule } from '../../lint/rule.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { mixedForms } from './_regime.ts';

export default defineRule({
  id: 'the-thuc/thieu-gach-trich-yeu',
  severity: 'info',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 5', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.5', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Dưới trích yếu của văn bản Đảng thiếu năm gạch nối', en: 'Five hyphens under a Party subject missing' },
  messages: {
    vi: {
      thieu: 'Dưới trích yếu thiếu “-----”; văn bản của Đảng có năm gạch nối ở đó.',
      chen: 'Chèn dòng “-----”',
    },
    en: {
      thieu: 'Under the subject “-----” is missing; a Party document has five hyphens there.',
      chen: 'Insert a line “-----”',
    },
  },
  docs: {
    vi: 'Dưới tên loại và trích yếu của văn bản Đảng có năm gạch nối “-----” (văn bản của cơ quan nhà nước có đường kẻ, không ghi trong chữ). Dấu này dễ mất khi chép từ trang mạng nên chỉ là thông tin. Công văn không xét vì trích yếu ở dưới số.',
    en: 'Under type and subject of a Party document stand five hyphens (a State document has a drawn line). They are easily lost in pasting, so this is an information. Official letters are left alone: their subject stands under the number.',
  },
  regimes: ['dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const { subject, partyTitle, type } = doc.preface;
    if (!isParty(doc) || partyTitle === undefined || type === undefined || doc.kind === 'cong-van') return;
    if (subject === undefined || subject.span.start < type.span.start || mixedForms(doc) !== undefined) return;
    // The body that decides, named once more below the type, is no subject.
    if (subject.text === doc.preface.agency?.text) return;
    const leaf = subject.leaves.at(-1);
    const next = view.leaves.find(({ area, span }) => area === 'main' && span.start >= subject.span.end);
    // A row of dashes may have run into the first line of the text ("----Căn cứ …").
    if (leaf === undefined || next === undefined || next.role === 'ruleLine') return;
    if (/[-–_]{3}/u.test(parsed.text.slice(subject.span.end, next.span.start + 3))) return;
    const edits = [linesAfter(parsed, subject.span.end, ['-----'])];
    report({ span: leaf.span, message: 'thieu', fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'không có năm gạch nối',
      text: partyPlanWith({ subject: '⟦Rà soát hồ sơ lưu trữ năm 2026⟧' }).replace('\n-----', ''),
      message: 'thiếu “-----”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    { name: 'có năm gạch nối', text: partyPlanWith({}), whole: true },
    {
      name: 'tên tác giả đứng giữa tên loại và trích yếu',
      text: partyPlanWith({ subject: 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nvề rà soát hồ sơ lưu trữ năm 2026' }),
      whole: true,
    },
    {
      name: 'tên tác giả, rồi trích yếu không mở đầu bằng “về”',
      text: partyPlanWith({ subject: 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nrà soát hồ sơ lưu trữ năm 2026' }),
      whole: true,
    },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
  ],
});
