import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { removeLines } from './_insert.ts';

/** Kinds that go to nobody in particular; the forms of invitations, telegrams and slips name their reader. */
const WITHOUT_ADDRESSEE: ReadonlySet<string> = new Set([
  'ke-hoach',
  'phat-dong',
  'chi-thi',
  'quyet-dinh',
  'nghi-quyet',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
]);

export default defineRule({
  id: 'the-thuc/kinh-gui',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b, c', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: '“Kính gửi” trong loại văn bản không dùng', en: '“Kính gửi” in a kind that has none' },
  messages: {
    vi: {
      thua: '{loai} không có “Kính gửi”; chỉ tờ trình, báo cáo gửi cấp trên và công văn có phần này.',
      bo: 'Bỏ phần “Kính gửi”',
    },
    en: {
      thua: '{loai}: no “Kính gửi”; only a submission, a report to a higher agency and an official letter have it.',
      bo: 'Remove “Kính gửi”',
    },
  },
  docs: {
    vi: '“Kính gửi” chỉ dùng cho tờ trình, báo cáo của cấp dưới gửi cấp trên và công văn. Các loại khác, trong đó có kế hoạch, ghi nơi nhận ở cuối văn bản.',
    en: '“Kính gửi” is used only in a submission, a report to a higher agency and an official letter. Other kinds, a plan among them, name their recipients at the end.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc)) return;
    const { doc, parsed } = context;
    const { addresseeLabel, addressees, type } = doc.preface;
    if (addresseeLabel === undefined || type === undefined || !WITHOUT_ADDRESSEE.has(doc.kind)) return;
    const last = addressees[addressees.length - 1] ?? addresseeLabel;
    const edits: Edit[] = [removeLines(parsed.text, addresseeLabel.span.start, last.span.end)];
    report({
      span: addresseeLabel.span,
      message: 'thua',
      values: { loai: kindById(doc.kind)?.name ?? type.text },
      fix: { title: 'bo', edits },
    });
  },
  examples: [
    {
      name: 'kế hoạch có Kính gửi',
      text: planWith({
        opening: [
          '⟦Kính gửi:⟧ Các phòng thuộc Sở.',
          'Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:',
        ],
      }),
      message: 'Kế hoạch không có “Kính gửi”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
