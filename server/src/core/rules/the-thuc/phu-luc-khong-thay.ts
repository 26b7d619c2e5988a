import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { CIRCULAR_BODY, circularWith, isNormativeText } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/phu-luc-khong-thay',
  part: 'attachments',
  severity: 'hint',
  basis: [{ law: 'nd78-2025', at: 'Điều 68, khoản 2', kind: 'suy-ra' }],
  title: { vi: 'Phụ lục được dẫn chưa có trong tệp', en: 'Annex that is pointed to but not in the file' },
  messages: {
    vi: {
      thieu: 'Nội dung dẫn đến “{cum}” nhưng tệp chưa có phụ lục nào; phụ lục để ở tệp khác thì bỏ qua gợi ý này.',
    },
    en: { thieu: 'The text points to “{cum}” but the file has no annex; if it is kept in another file, never mind.' },
  },
  docs: {
    vi: 'Phụ lục ban hành kèm theo là một phần của văn bản. Khi nội dung dẫn đến “Phụ lục II ban hành kèm theo Thông tư này” mà sau phần ký của tệp không có phụ lục nào, có thể phụ lục chưa được soạn hoặc để ở tệp khác: một gợi ý, mỗi văn bản một lần, chỉ khi lưu. Tệp đã có phụ lục mà thiếu đúng phụ lục ấy thì `bo-cuc/dan-chieu-khong-co` báo.',
    en: 'An annex is a part of its text. Where the text points to “Phụ lục II ban hành kèm theo Thông tư này” and no annex follows the signature, it is either still to be written or kept in another file: a hint, once per document, computed on save. Where the file has annexes but not this one, `bo-cuc/dan-chieu-khong-co` says so.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed, view } = context;
    // What follows the signature may hold the annex under a title that isn't read as one.
    if (!isNormativeText(context) || doc.attachments.length > 0 || parsed.documents.length > 0) return;
    if (parsed.outside.some(({ start }) => start > doc.span.end) || doc.conclusions.signatures.length === 0) return;
    const found = matchesIn(view.proseText, POINTED).find(({ leaf }) => leaf.area === 'main' && leaf.role !== 'quoted');
    if (found !== undefined) report({ span: found.span, message: 'thieu', values: { cum: found.text } });
  },
  examples: [
    {
      name: 'không có phụ lục nào',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Danh mục',
          'Danh mục sách tối thiểu theo ⟦Phụ lục II ban hành kèm theo Thông tư này⟧.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
      message: 'nhưng tệp chưa có phụ lục nào',
    },
    {
      name: 'có phụ lục',
      whole: true,
      text: `${circularWith({
        body: [
          'Điều 1. Danh mục',
          'Danh mục sách tối thiểu theo Phụ lục ban hành kèm theo Thông tư này.',
          ...CIRCULAR_BODY.slice(2),
        ],
      })}\nPhụ lục\nDANH MỤC SÁCH\n(Kèm theo Thông tư số 12/2026/TT-BTV)\nSách thiếu nhi.`,
    },
  ],
});

const POINTED =
  /Phụ lục (?:số )?(?:(?:[IVXLC]{1,6}|\d{1,2}) )?(?:(?:được )?(?:ban hành )?kèm theo |của )?(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) này/gu;
