import { defineRule } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { decisionWith } from '../the-thuc/_example.ts';
import { CIRCULAR_BODY, circularWith } from '../the-thuc/_normative.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf } from './_division.ts';
import { regulationOf } from './_example.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/dieu-thieu-ten',
  related: ['bo-cuc/tieu-de-trung'],
  severity: 'warning',
  basis: [
    { law: 'nd78-2025', at: 'Điều 63, khoản 3', kind: 'truc-tiep' },
    { law: 'luat-64-2025', at: 'Điều 7, khoản 2', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm d', kind: 'truc-tiep' },
  ],
  title: { vi: 'Chương, mục, điều không có tên', en: 'Chapter, section or article without a name' },
  messages: {
    vi: {
      thieu: '“{so}” chưa có tên; trong văn bản quy phạm pháp luật, phần, chương, mục, điều đều có tên.',
      hanhchinh: '“{so}” chưa có tiêu đề; văn bản chia phần, chương, mục thì điều có tiêu đề.',
    },
    en: {
      thieu: '“{so}” has no name; in a normative text every part, chapter, section and article has one.',
      hanhchinh: '“{so}” has no heading; where a document has parts, chapters or sections, so do its articles.',
    },
  },
  docs: {
    vi: 'Phần, chương, mục, tiểu mục, điều của văn bản quy phạm pháp luật đều có tên; văn bản hành chính (quy chế, quy định …) chia phần, chương, mục thì phần, chương, mục, điều có tiêu đề. Điều viết thành một câu ngay sau số (thường gặp ở văn bản ngắn không chia chương, văn bản sửa đổi) không xét; nội dung sửa đổi đặt trong ngoặc kép cũng không xét. Chỉ xét khi lưu.',
    en: 'Every part, chapter, section and article of a normative text has a name; so have those of an administrative document that is arranged by parts, chapters or sections. An article that is a sentence right after its number (short texts without chapters, amending acts) is left alone, and so is quoted new text. Computed on save.',
  },
  regimes: ['quy-pham', 'nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || isAmending(doc)) return;
    const members = listsOf(context).flatMap((list) => (list.level === 'muc' ? list.members : []));
    const chaptered = members.some((one) => one.type === 'chapter');
    const administrative = doc.regime === 'nd30';
    // Articles of a decision are sentences: only chapters ask for headings there.
    if (administrative && !chaptered) return;
    const message = administrative ? 'hanhchinh' : 'thieu';
    for (const one of members) {
      if (one.heading !== undefined || one.style !== 'word' || one.children.length === 0) continue;
      const isNameless = one.type === 'article' ? opensWithLabel(one, parsed.text, chaptered) : beginsBelow(one);
      if (isNameless) report({ span: labelSpan(one), message, values: { so: nameOf(one) } });
    }
  },
  examples: [
    {
      name: 'điều chỉ có số, nội dung ở dòng dưới',
      whole: true,
      text: circularWith({
        body: [
          'Chương I',
          'QUY ĐỊNH CHUNG',
          '⟦Điều 1.⟧',
          'Thông tư này quy định về tủ sách cơ sở.',
          'Chương II',
          'ĐIỀU KHOẢN THI HÀNH',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
      message: '“Điều 1” chưa có tên',
    },
    {
      name: 'chương không có tên',
      whole: true,
      text: circularWith({
        body: [
          '⟦Chương I⟧',
          ...CIRCULAR_BODY.slice(0, 2),
          'Chương II',
          'ĐIỀU KHOẢN THI HÀNH',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
      message: '“Chương I” chưa có tên',
    },
    {
      name: 'điều của quy chế chia chương',
      whole: true,
      text: regulationOf(
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        'Quy chế này quy định việc rà soát.',
        '⟦Điều 2.⟧',
        '1. Tổ có năm người.',
        '2. Tổ họp hằng tuần.',
        'Chương II',
        'TỔ CHỨC THỰC HIỆN',
        'Điều 3. Trách nhiệm',
        'Văn phòng Sở tổ chức thực hiện./.',
      ),
      message: 'văn bản chia phần, chương, mục thì điều có tiêu đề',
    },
    { name: 'điều của quyết định', whole: true, text: decisionWith({}) },
    { name: 'điều có tên', whole: true, text: circularWith({}) },
    {
      name: 'điều là một câu, không chia chương',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Ban hành kèm theo Thông tư này Quy chế tủ sách cơ sở.',
          'Điều 2. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
      }),
    },
  ],
});

/** A regulation of an invented department, arranged by chapters. */

/** `Điều 4.` alone on its line. Without chapters a paragraph below it may be its one sentence; clauses below it are not. */
function opensWithLabel(one: Division, source: string, chaptered: boolean): boolean {
  const first = one.children[0];
  if (first === undefined) return false;
  const between = source.slice(labelSpan(one).end, first.span.start);
  return (chaptered || isDivision(first)) && /[\r\n]/u.test(between);
}

/** A name in small letters is read as a paragraph: that is another fault. */
function beginsBelow(one: Division): boolean {
  const first = one.children[0];
  return first !== undefined && isDivision(first) && (first.type === 'section' || first.type === 'article');
}
