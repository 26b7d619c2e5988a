import { defineRule } from '../../lint/rule.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelSpan } from './_division.ts';
import { type List, listsOf } from './_lists.ts';
import { looseLabels } from './_loose.ts';
import { oddBetween, oddEdit, rightLabel } from './_odd.ts';
import { breaksOf } from './_sequence.ts';
import { shapeEdit, shapeOf, usualShape } from './_shape.ts';
import { straysOf } from './_stray.ts';

export default defineRule({
  id: 'bo-cuc/kieu-danh-so-lan-lon',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục V, dòng 6', kind: 'suy-ra' },
    { law: 'thong-le', at: 'một danh sách dùng một kiểu đánh số', kind: 'thong-le' },
  ],
  fix: 'safe',
  title: { vi: 'Một danh sách dùng lẫn nhiều kiểu đánh số', en: 'Mixed numbering style in one list' },
  messages: {
    vi: {
      lan: '“{so}” khác kiểu với “{mau}” trong cùng danh sách; viết “{dung}”.',
      doi: 'Sửa thành “{dung}”',
      mau: 'Kiểu của danh sách này',
    },
    en: {
      lan: '“{so}” differs from “{mau}” in the same list; write “{dung}”.',
      doi: 'Write “{dung}”',
      mau: 'The style of this list',
    },
  },
  labels: ['mau'],
  docs: {
    vi: 'Các ý cùng cấp viết dấu sau số theo một kiểu: “1.” rồi “2.”, “a)” rồi “b)”. Kiểu được dùng nhiều nhất là kiểu của danh sách; bằng nhau thì theo Nghị định 30 (dấu chấm sau chữ số, dấu ngoặc đơn sau chữ cái). Cách sửa chỉ đổi dấu sau số.',
    en: 'Items of one level write the mark after the number in one way: “1.” then “2.”, “a)” then “b)”. The most frequent form is the list’s own; on a tie the form of Nghị định 30 (a point after figures, a bracket after letters). The fix changes nothing but that mark.',
  },
  check(context, report) {
    const { parsed } = context;
    for (const list of listsOf(context)) {
      for (const found of breaksOf(list)) {
        const odd = oddBetween(found);
        const right = rightLabel(found);
        if (odd !== undefined && right !== undefined && !straysOf(list).includes(odd)) {
          const edit = oddEdit(odd, right, parsed.text);
          report({
            span: labelSpan(odd),
            message: 'lan',
            values: { so: odd.marker, mau: found.at.marker, dung: right },
            ...(edit === undefined ? {} : { fix: { title: 'doi', edits: [edit], safety: 'review' } }),
            related: [{ span: labelSpan(found.at), message: 'mau' }],
          });
        }
        for (const { span, written, right, edit } of looseLabels(context, found)) {
          report({
            span,
            message: 'lan',
            values: { so: written, mau: found.at.marker, dung: right },
            ...(edit === undefined ? {} : { fix: { title: 'doi', edits: [edit] } }),
            related: [{ span: labelSpan(found.at), message: 'mau' }],
          });
        }
      }
      const shape = usualShape(list);
      const model = list.members.find((one) => shapeOf(one) === shape);
      if (shape === undefined || model === undefined) continue;
      for (const odd of oddOnes(list, shape)) {
        const edit = shapeEdit(odd, parsed.text, shape);
        report({
          span: labelSpan(odd),
          message: 'lan',
          values: { so: odd.marker, mau: model.marker, dung: shape.replace('#', odd.num) },
          ...(edit === undefined ? {} : { fix: { title: 'doi', edits: [edit] } }),
          related: [{ span: labelSpan(model), message: 'mau' }],
        });
      }
    }
  },
  examples: [
    {
      name: 'ngoặc đơn giữa các dấu chấm',
      text: '1. Rà soát văn bản.\n\n⟦2)⟧ Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
      message: 'viết “2.”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
    },
    {
      name: 'dấu chấm giữa các ngoặc đơn',
      text: 'a) Rà soát văn bản;\n\n⟦b.⟧ Tập huấn nghiệp vụ;\n\nc) Báo cáo kết quả.',
      fixed: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\nc) Báo cáo kết quả.',
    },
    {
      name: 'thiếu dấu sau số',
      text: '1. Rà soát văn bản.\n\n⟦2⟧ Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
      message: 'viết “2.”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
    },
    {
      name: 'gạch đầu dòng giữa các điểm',
      text: 'a) Rà soát văn bản;\n\n⟦-⟧ Tập huấn nghiệp vụ;\n\nc) Báo cáo kết quả.',
      message: 'viết “b)”',
      fixed: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\nc) Báo cáo kết quả.',
    },
    {
      name: 'điểm giữa các khoản',
      text: '1. Rà soát văn bản.\n\n⟦b)⟧ Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
      message: 'viết “2.”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Báo cáo kết quả.',
    },
    {
      name: 'điều thiếu dấu chấm',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\n⟦Điều 2⟧ Tổ có năm thành viên.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
      message: 'viết “Điều 2.”',
      fixed:
        'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\nĐiều 2. Tổ có năm thành viên.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
    },
    {
      name: 'mỗi cấp một kiểu',
      text: '1. Văn phòng:\n\na) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ:\n\n1) Văn thư;\n\n2) Lưu trữ.\n\n2. Các phòng lập hồ sơ.',
    },
  ],
});

function oddOnes(list: List, shape: string): Division[] {
  const odd = list.members.filter((one) => {
    const own = shapeOf(one);
    return own !== undefined && own !== shape;
  });
  return [...odd, ...straysOf(list)];
}
