import { reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import type { LeafRole } from '../../tree/nodes.ts';
import { letterWith } from '../the-thuc/_example.ts';

/** Labels, and the dashes of lists of receivers. Stars are Markdown's, which reads them with a blank only. */
const LABELS: ReadonlySet<LeafRole> = new Set(['label', 'mark'] satisfies LeafRole[]);
const DASH = /^[-+–]$/u;
const TEXT = /^[\p{L}“(]/u;
/** More in one document are told together. */
const CAP = 3;

export default defineRule({
  id: 'trinh-bay/nhan-dinh-chu',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: sau gạch đầu dòng, số thứ tự có dấu cách', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Gạch đầu dòng, số thứ tự viết dính với chữ', en: 'Dash or number of an item glued to its text' },
  messages: {
    vi: {
      dinh: 'Sau “{nhan}” ở đầu dòng thiếu dấu cách.',
      nhieu: '{so} dòng có gạch đầu dòng hay số thứ tự viết dính với chữ; sau nó có dấu cách.',
      them: 'Thêm dấu cách sau “{nhan}”',
      het: 'Thêm dấu cách ở cả {so} dòng',
    },
    en: {
      dinh: 'A blank is missing after “{nhan}” at the beginning of the line.',
      nhieu: 'In {so} lines the dash or number is glued to the text; a blank follows it.',
      them: 'Add a blank after “{nhan}”',
      het: 'Add a blank in all {so} lines',
    },
  },
  docs: {
    vi: 'Sau gạch đầu dòng, số thứ tự của mục, khoản, điểm có một dấu cách: “- Nội dung”, “1. Nội dung”, “a) Nội dung”. Viết dính thì chữ đầu các dòng không thẳng hàng, và trong Markdown dòng ấy không còn là một ý của danh sách. Số âm (“-5 độ”), ký hiệu bị ngắt dòng (“-HD/BTCTU”) không bị báo.',
    en: 'A blank follows the dash or number of an item. Without it the texts don’t line up, and Markdown no longer sees a list item. Negative figures and symbols broken over two lines are left alone.',
  },
  check({ view }, report) {
    const places = view.leaves.flatMap((leaf, index) => {
      if (!LABELS.has(leaf.role) || (leaf.role === 'mark' && !DASH.test(leaf.flat.text))) return [];
      const next = view.leaves[index + 1];
      if (next === undefined || next.span.start !== leaf.span.end || !TEXT.test(next.flat.text)) return [];
      const at = leaf.span.end;
      return [{ span: leaf.span, edits: [{ span: { start: at, end: at }, text: ' ' }], nhan: leaf.flat.text }];
    });
    reportMany(
      places,
      CAP,
      ({ span, edits, nhan }) =>
        report({ span, message: 'dinh', values: { nhan }, fix: { title: 'them', edits, values: { nhan } } }),
      ({ span }, so, edits) =>
        report({ span, message: 'nhieu', values: { so }, fix: { title: 'het', edits, values: { so } } }),
    );
  },
  examples: [
    {
      name: 'gạch đầu dòng',
      text: '⟦-⟧Nội dung gồm ba phần;\n- Hình thức trực tiếp;\n⟦+⟧Buổi sáng học tập trung.',
      message: 'Sau “-” ở đầu dòng thiếu dấu cách',
      fixed: '- Nội dung gồm ba phần;\n- Hình thức trực tiếp;\n+ Buổi sáng học tập trung.',
    },
    {
      name: 'số thứ tự, chữ cái',
      text: '⟦1.⟧Nội dung\n⟦a)⟧Phần thứ nhất;\nb) Phần thứ hai.\n2. Học tập trung.',
      fixed: '1. Nội dung\na) Phần thứ nhất;\nb) Phần thứ hai.\n2. Học tập trung.',
    },
    {
      name: 'nhiều dòng',
      text: '⟦-⟧Văn phòng;\n-Phòng Tổng hợp;\n-Phòng Tài chính;\n-Thanh tra.',
      message: '4 dòng',
      fixed: '- Văn phòng;\n- Phòng Tổng hợp;\n- Phòng Tài chính;\n- Thanh tra.',
    },
    {
      name: 'nơi nhận',
      text: letterWith({ recipients: ['Nơi nhận:', '⟦-⟧Như trên;', '- Lưu: VT, VP.'] }),
      fixed: letterWith({}),
      whole: true,
    },
    { name: 'số âm, có dấu cách', text: '-5 độ là mức thấp nhất.\n- Nội dung gồm ba phần;\n+ Buổi sáng.' },
  ],
});
