import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { allOf, hasForm, isState, retype } from './_document.ts';
import { decisionWith, letterWith, planWith } from './_example.ts';

const SHORT = /^[Vv]\/[vV]\.?(?=[ :])/u;

export default defineRule({
  id: 'the-thuc/trich-yeu-vv',
  severity: 'info',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5', kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.2, 1.5', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: '“V/v” trong trích yếu của văn bản có tên loại', en: '“V/v” in the subject below a type line' },
  messages: {
    vi: { thua: '“{viet}” chỉ dùng cho trích yếu công văn; dưới tên loại viết “Về việc”.', sua: 'Thay bằng “Về việc”' },
    en: { thua: '“{viet}” belongs to an official letter; below a type line write “Về việc”.', sua: 'Write “Về việc”' },
  },
  docs: {
    vi: 'Chữ viết tắt “V/v” đứng trước trích yếu của công văn, dưới số và ký hiệu. Văn bản có tên loại ghi trích yếu ngay dưới tên loại, không có “V/v”; mẫu quyết định ghi “Về việc …”.',
    en: 'The abbreviation “V/v” stands before the subject of an official letter, below its number. A document with a type line has its subject below that line, without “V/v”; the form of a decision writes “Về việc …”.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc) || context.doc.kind === 'cong-van') return;
    const { type, subject } = context.doc.preface;
    const leaf = subject?.leaves[0];
    if (type === undefined || leaf === undefined) return;
    // A subject above the type line is that of a letter: there the type is what is out of place.
    if (leaf.span.start < type.span.start) return;
    const found = SHORT.exec(leaf.flat.text);
    if (found === null) return;
    const colon = /^ ?:/u.exec(leaf.flat.text.slice(found[0].length))?.[0].length ?? 0;
    const edits = allOf([retype(leaf.flat, 0, found[0].length + colon, 'Về việc', context.parsed.text)]);
    report({
      span: spanOf(leaf.flat, 0, found[0].length + colon),
      message: 'thua',
      values: { viet: found[0] },
      fix: { title: 'sua', edits },
    });
  },
  examples: [
    {
      name: 'kế hoạch ghi “V/v”',
      text: planWith({ subject: '⟦V/v⟧ rà soát hồ sơ lưu trữ năm 2026' }),
      message: 'chỉ dùng cho trích yếu công văn',
      fixed: planWith({ subject: 'Về việc rà soát hồ sơ lưu trữ năm 2026' }),
      whole: true,
    },
    {
      name: '“V/v:” có dấu hai chấm',
      text: planWith({ subject: '⟦V/v:⟧ rà soát hồ sơ lưu trữ năm 2026' }),
      fixed: planWith({ subject: 'Về việc rà soát hồ sơ lưu trữ năm 2026' }),
      whole: true,
    },
    {
      name: 'quyết định ghi “v/v” chữ thường',
      text: decisionWith({ subject: '⟦v/v⟧ thành lập Tổ rà soát hồ sơ' }),
      message: '“v/v” chỉ dùng cho trích yếu công văn',
      fixed: decisionWith({}),
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
