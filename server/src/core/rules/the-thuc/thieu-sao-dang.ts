import { defineRule } from '../../lint/rule.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { mixedForms } from './_regime.ts';

export default defineRule({
  id: 'the-thuc/thieu-sao-dang',
  severity: 'info',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 2', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Dưới tên cơ quan của Đảng thiếu dấu “*”', en: 'Star under the Party agency missing' },
  messages: {
    vi: {
      thieu: 'Dưới tên cơ quan ban hành thiếu dấu “*”.',
      gach: 'Dưới tên cơ quan ban hành là “{viet}”; văn bản của Đảng dùng dấu “*”.',
      chen: 'Chèn dòng “*”',
      thay: 'Thay bằng “*”',
    },
    en: {
      thieu: 'The star “*” under the agency is missing.',
      gach: 'Under the agency stands “{viet}”; a Party document has a star “*”.',
      chen: 'Insert a line “*”',
      thay: 'Replace by “*”',
    },
  },
  docs: {
    vi: 'Dưới tên cơ quan ban hành văn bản của Đảng là dấu sao “*”, không phải đường kẻ như văn bản của cơ quan nhà nước. Dấu này dễ mất khi chép từ trang mạng nên chỉ là thông tin; quy tắc xét văn bản đã có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” và tên cơ quan.',
    en: 'Under the name of the issuing agency of a Party document stands a star, not a line as in State documents. It is easily lost in pasting, so this is an information; the rule looks at documents that have the Party title and the agency.',
  },
  regimes: ['dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const { agency, partyTitle, type, subject } = doc.preface;
    if (!isParty(doc) || agency === undefined || partyTitle === undefined || mixedForms(doc) !== undefined) return;
    const leaf = agency.leaves.at(-1);
    const until = type?.span.start ?? subject?.span.start;
    // A conversion may have put the header after the text.
    if (leaf === undefined || until === undefined || agency.span.end > until) return;
    const above = view.leaves.filter(({ area, span }) => area === 'main' && span.start < until);
    // In whatever column or table the header stands: the star itself is enough.
    if (above.some(({ flat }) => /(?:^|[ |\\])\*{1,3}$/u.test(flat.text))) return;
    const line = above.find(({ span, role }) => span.start >= agency.span.end && role !== 'comment');
    if (line?.role === 'ruleLine' && parsed.text.slice(line.span.start, line.span.end) === line.flat.text) {
      const edits = [{ span: line.span, text: '*' }];
      report({ span: line.span, message: 'gach', values: { viet: line.flat.text }, fix: { title: 'thay', edits } });
      return;
    }
    const edits = [linesAfter(parsed, agency.span.end, ['*'])];
    report({ span: leaf.span, message: 'thieu', fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'không có dấu sao',
      text: partyPlanWith({ agency: '⟦ĐẢNG ỦY PHƯỜNG BÌNH MINH⟧' }).replace('\n*', ''),
      message: 'thiếu dấu “*”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'dãy gạch thay cho dấu sao',
      text: partyPlanWith({}).replace('\n*', '\n⟦-------⟧'),
      message: 'văn bản của Đảng dùng dấu “*”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    { name: 'có dấu sao', text: partyPlanWith({}), whole: true },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
  ],
});
