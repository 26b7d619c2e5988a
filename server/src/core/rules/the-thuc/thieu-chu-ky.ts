import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { requirement } from './_missing.ts';
import { LAW_BODY, LAW_PASSED, lawWith, passingLeaf } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-chu-ky',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm g', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 7', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 71, khoản 2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu phần ký', en: 'Signature missing' },
  messages: {
    vi: {
      thieu: 'Có nơi nhận nhưng thiếu chức vụ và họ tên của người ký.',
      thongQua: 'Sau câu thông qua thiếu chức vụ và họ tên của người ký.',
      chen: 'Chèn chỗ ghi chức vụ, họ tên',
    },
    en: {
      thieu: 'There are recipients but no office and name of a signer.',
      thongQua: 'Office and name of the signer don’t follow the sentence of the passing.',
      chen: 'Insert a place for office and name',
    },
  },
  docs: {
    vi: 'Phần ký gồm quyền hạn (TM., KT., TL., TUQ., Q. nếu có), chức vụ viết in hoa và họ tên người ký. Quy tắc chỉ báo khi văn bản đã có nơi nhận, hoặc (luật, nghị quyết) đã có câu “… thông qua ngày …” ở cuối. Nếu văn bản còn đang soạn, chỗ ghi họ tên có thể để trống.',
    en: 'The signature has the capacity where there is one, the office in capitals, and the name. The rule speaks only once the recipients stand, or in a law the sentence of its passing; in a draft the name may be left blank.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const { recipientsLabel, recipients, signatures, span } = doc.conclusions;
    if (requirement(doc, 'signature') === undefined) return;
    const passed = doc.regime === 'quy-pham' && signatures.length === 0 ? passingLeaf(context) : undefined;
    if (passed !== undefined && recipientsLabel === undefined) {
      const { flat } = passed;
      report({ span: spanOf(flat, flat.text.length - 1, flat.text.length), message: 'thongQua', severity: 'info' });
      return;
    }
    if (recipientsLabel === undefined || recipients.length === 0 || signatures.length > 0 || span === undefined) return;
    if (parsed.outside.some((one) => one.start >= span.end && one.start - span.end < 80)) return;
    const edits = [linesAfter(parsed, span.end, ['CHỨC VỤ CỦA NGƯỜI KÝ', '(Chữ ký, họ và tên)'])];
    // Right above the header of a further document the new lines would be taken for a part of that header.
    const alone = parsed.documents.length === 0;
    report({
      span: recipientsLabel.span,
      message: 'thieu',
      ...(alone ? { fix: { title: 'chen' as const, edits } } : {}),
    });
  },
  examples: [
    {
      name: 'có nơi nhận nhưng không có phần ký',
      text: planWith({ recipients: ['⟦Nơi nhận:⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'], signature: [] }),
      message: 'thiếu chức vụ',
      fixed: planWith({ signature: ['CHỨC VỤ CỦA NGƯỜI KÝ', '(Chữ ký, họ và tên)'] }),
      whole: true,
    },
    {
      name: 'luật đã có câu thông qua',
      text: lawWith({ body: [...LAW_BODY, `${LAW_PASSED.slice(0, -1)}⟦.⟧`], signature: [] }),
      message: 'Sau câu thông qua',
      whole: true,
    },
    { name: 'luật có phần ký', text: lawWith({}), whole: true },
    { name: 'có phần ký', text: planWith({}), whole: true },
    { name: 'chưa soạn đến phần cuối', text: planWith({ recipients: [], signature: [] }), whole: true },
  ],
});
