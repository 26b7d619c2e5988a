import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { lineStart, linesBefore } from './_insert.ts';

/** Kinds that have a "Kính gửi"; in others it is what is out of place. */
const SENT: ReadonlySet<string> = new Set(['cong-van', 'to-trinh', 'bao-cao']);

export default defineRule({
  id: 'the-thuc/thieu-nhu-tren',
  part: 'recipients',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Có “Kính gửi” mà nơi nhận không có “Như trên”', en: '“Kính gửi” without “Như trên”' },
  messages: {
    vi: {
      thieu: 'Văn bản có “Kính gửi” nhưng nơi nhận không có dòng “Như trên”.',
      chen: 'Chèn dòng “Như trên”',
    },
    en: {
      thieu: 'The document has “Kính gửi” but its recipients have no line “Như trên”.',
      chen: 'Insert the line “Như trên”',
    },
  },
  docs: {
    vi: 'Công văn, tờ trình và báo cáo gửi cấp trên có “Kính gửi” ở đầu; dưới “Nơi nhận:” dòng đầu tiên là “Như trên”, chỉ những nơi đã nêu ở “Kính gửi”, rồi mới đến các nơi khác. “Như Kính gửi” cũng được chấp nhận.',
    en: 'Letters, submissions and reports to a higher agency have “Kính gửi” at the head; the first line below “Nơi nhận:” is “Như trên” for those named there, then come the others. “Như Kính gửi” is accepted as well.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || !SENT.has(doc.kind)) return;
    const { recipientsLabel, recipients } = doc.conclusions;
    const [first] = recipients;
    if (doc.preface.addresseeLabel === undefined || recipientsLabel === undefined || first === undefined) return;
    if (recipients.some(({ flat }) => ABOVE.test(flat.text))) return;
    const edit = lineAbove(first, parsed.text);
    report({
      span: recipientsLabel.span,
      message: 'thieu',
      ...(edit === undefined ? {} : { fix: { title: 'chen', edits: [edit] } }),
    });

    function lineAbove(leaf: Leaf, source: string): Edit | undefined {
      const from = lineStart(source, leaf.span.start);
      const dash = source.slice(from, leaf.span.start);
      // A line that holds the signature's column too is left to the drafter.
      if (!/^\s*[-–] ?$/u.test(dash)) return undefined;
      return linesBefore(parsed, leaf.span.start, [`${dash}Như trên;`]);
    }
  },
  examples: [
    {
      name: 'công văn không có “Như trên”',
      text: letterWith({ recipients: ['⟦Nơi nhận:⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      message: 'không có dòng “Như trên”',
      fixed: letterWith({ recipients: ['Nơi nhận:', '- Như trên;', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    {
      name: '“Như Kính gửi”',
      text: letterWith({ recipients: ['Nơi nhận:', '- Như Kính gửi;', '- Lưu: VT, VP.'] }),
      whole: true,
    },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});

const ABOVE = /^Như (?:trên|[“"]?kính (?:gửi|trình))/iu;
