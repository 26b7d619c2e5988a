import { kindById } from '../../kinds/index.ts';
import { DOCUMENT_TYPES } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasForm, headerSpan, titleSpan } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { linesAfter, linesBefore } from './_insert.ts';
import { headerState } from './_missing.ts';
import { typeInSmallLetters, typeStandsLower } from './_type.ts';

export default defineRule({
  id: 'the-thuc/thieu-ten-loai',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm đ', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 5', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu tên loại văn bản', en: 'Type line missing' },
  messages: {
    vi: { thieu: 'Thiếu dòng tên loại “{loai}” dưới phần đầu văn bản.', chen: 'Chèn dòng “{loai}”' },
    en: { thieu: 'The type line “{loai}” is missing below the header.', chen: 'Insert the line “{loai}”' },
  },
  docs: {
    vi: 'Mọi văn bản, trừ công văn, có tên loại viết in hoa trên một dòng riêng dưới phần đầu văn bản. Loại văn bản được đoán từ ký hiệu (“KH” là kế hoạch) hoặc lấy từ khóa “loai” ở đầu tệp.',
    en: 'Every document but an official letter bears its type in capitals on a line of its own below the header. The type is guessed from the symbol (“KH” is a plan) or taken from the key “loai” of the front matter.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const loai = typeLineOf(doc.kind);
    if (loai === undefined || doc.preface.type !== undefined || typeInSmallLetters(context) !== undefined) return;
    if (typeStandsLower(context)) return;
    if (headerState(context).standing.length < 2) return;
    const header = headerSpan(view, doc);
    const title = titleSpan(doc, view);
    const edit =
      header === undefined ? linesBefore(parsed, title.start, [loai]) : linesAfter(parsed, header.end, [loai]);
    report({
      span: doc.preface.number?.span ?? title,
      message: 'thieu',
      values: { loai },
      fix: { title: 'chen', edits: [edit] },
    });
  },
  examples: [
    {
      name: 'ký hiệu là kế hoạch nhưng không có dòng tên loại',
      text: planWith({ number: '⟦Số: 12/KH-SNV⟧', type: '' }),
      message: '“KẾ HOẠCH”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'công văn không có tên loại', text: letterWith({}), whole: true },
  ],
});

/** The type line of the kind in capitals; undefined for a công văn and for what heads no document. */
function typeLineOf(kind: string): string | undefined {
  const own = kindById(kind);
  if (own !== undefined) return own.typeLines[0];
  return DOCUMENT_TYPES.find((type) => type.slug === kind && type.heads)?.name.toUpperCase();
}
