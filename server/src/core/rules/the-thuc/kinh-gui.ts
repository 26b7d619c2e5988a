import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { removeLines } from './_insert.ts';

/** Kinds that go to nobody in particular. */
const WITHOUT_ADDRESSEE: ReadonlySet<string> = new Set([
  'ke-hoach',
  'phat-dong',
  'chi-thi',
  'quyet-dinh',
  'nghi-quyet',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'phuong-an',
  'de-an',
  'du-an',
  'bien-ban',
]);

/** Their forms name the receiver in the text; practice often writes "Kính gửi" there, so it is a hint. */
const NAMED_IN_TEXT: ReadonlySet<string> = new Set([
  'cong-dien',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
]);

export default defineRule({
  id: 'the-thuc/kinh-gui',
  since: '0.1.0',
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
    vi: '“Kính gửi” chỉ dùng cho tờ trình, báo cáo của cấp dưới gửi cấp trên và công văn. Các loại khác, trong đó có kế hoạch, ghi nơi nhận ở cuối văn bản. Công điện, giấy mời, giấy giới thiệu và các loại phiếu nêu nơi nhận ngay trong nội dung theo mẫu riêng, nên ở đó chỉ là gợi ý.',
    en: '“Kính gửi” is used only in a submission, a report to a higher agency and an official letter. Other kinds, a plan among them, name their recipients at the end. Telegrams, invitations, letters of introduction and slips name the receiver in their text by forms of their own; there it is a hint.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc)) return;
    const { doc, parsed } = context;
    const { addresseeLabel, addressees, type } = doc.preface;
    if (addresseeLabel === undefined || type === undefined) return;
    const hinted = NAMED_IN_TEXT.has(doc.kind);
    if (!hinted && !WITHOUT_ADDRESSEE.has(doc.kind)) return;
    const last = addressees[addressees.length - 1] ?? addresseeLabel;
    const edits: Edit[] = [removeLines(parsed.text, addresseeLabel.span.start, last.span.end)];
    report({
      span: addresseeLabel.span,
      message: 'thua',
      ...(hinted ? { severity: 'hint' as const } : {}),
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
    {
      name: 'giấy mời có Kính gửi (gợi ý)',
      text: planWith({
        number: 'Số: 15/GM-SNV',
        type: 'GIẤY MỜI',
        subject: 'Dự họp về công tác lưu trữ',
        opening: ['⟦Kính gửi:⟧ Các phòng thuộc Sở.', 'Sở Nội vụ trân trọng kính mời đại diện các phòng dự họp.'],
        body: ['Thời gian: 8 giờ ngày 18 tháng 3 năm 2026.', 'Địa điểm: Phòng họp số 1 của Sở./.'],
      }),
      message: 'Giấy mời không có “Kính gửi”',
      whole: true,
    },
    { name: 'công văn', text: letterWith({}), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
