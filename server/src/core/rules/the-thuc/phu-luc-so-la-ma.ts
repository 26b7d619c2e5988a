import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { toRoman } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isMassBody, isState } from './_document.ts';
import { planWith } from './_example.ts';
import { isFrom, SINCE_ND78 } from './_normative.ts';

const NUMBER = /\d{1,2}/u;
const BODY = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
  'II. NỘI DUNG',
  'Rà soát toàn bộ hồ sơ theo danh mục kèm theo.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Văn phòng Sở theo dõi việc thực hiện./.',
];

const FROM = '\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)';

export default defineRule({
  id: 'the-thuc/phu-luc-so-la-ma',
  severity: 'hint',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm a', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Số của phụ lục không phải chữ số La Mã', en: 'Annex numbered in other than Roman numerals' },
  messages: {
    vi: {
      so: 'Văn bản có từ hai phụ lục: đánh số bằng chữ số La Mã, “Phụ lục {dung}”.',
      sua: 'Đổi số của các phụ lục sang chữ số La Mã',
    },
    en: {
      so: 'Of two annexes or more each has a Roman numeral: “Phụ lục {dung}”.',
      sua: 'Number the annexes in Roman numerals',
    },
  },
  docs: {
    vi: 'Văn bản hành chính, văn bản quy phạm pháp luật có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã (“Phụ lục I”, “Phụ lục II”). Chỉ báo một lần, ở phụ lục đầu tiên mang chữ số Ả Rập. Cách sửa đổi số của mọi phụ lục ấy; nó chỉ có khi trong văn bản không chỗ nào khác nhắc tới “phụ lục” kèm số, vì những chỗ đó cũng phải đổi theo. Văn bản của Đảng đánh số bằng chữ số Ả Rập nên không được xét.',
    en: 'An administrative or normative document of two annexes or more numbers them in Roman numerals (“Phụ lục I”, “Phụ lục II”). Told once, at the first annex with an Arabic figure. The fix changes all of them; it is offered only where no other place speaks of an annex by number, since that would have to change too. Party documents number in Arabic figures and are left alone.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc) || isMassBody(context.doc)) return;
    const { doc, view } = context;
    if (doc.regime === 'quy-pham' && !isFrom(context, SINCE_ND78)) return;
    const numbered = doc.attachments.flatMap(({ label }) => {
      const found = label === undefined ? null : NUMBER.exec(label.flat.text);
      if (label === undefined || found === null) return [];
      const span = spanOf(label.flat, found.index, found.index + found[0].length);
      return [{ span, dung: toRoman(Number(found[0])) }];
    });
    const first = numbered[0];
    if (first === undefined || doc.attachments.length < 2) return;
    const mentions = view.leaves.some(
      (leaf) => leaf.role !== 'annexLabel' && /phụ lục (?:số )?\d/u.test(leaf.flat.text.toLowerCase()),
    );
    const edits: Edit[] = numbered.map(({ span, dung }) => ({ span, text: dung }));
    report({
      span: first.span,
      message: 'so',
      values: { dung: first.dung },
      ...(mentions ? {} : { fix: { title: 'sua' as const, edits } }),
    });
  },
  examples: [
    {
      name: 'hai phụ lục đánh số Ả Rập',
      text: `${planWith({ body: BODY })}\nPhụ lục ⟦1⟧\nDANH MỤC HỒ SƠ${FROM}\nHồ sơ của Văn phòng.\nPhụ lục 2\nDANH SÁCH ĐƠN VỊ${FROM}\nVăn phòng Sở.`,
      message: '“Phụ lục I”',
      fixed: `${planWith({ body: BODY })}\nPhụ lục I\nDANH MỤC HỒ SƠ${FROM}\nHồ sơ của Văn phòng.\nPhụ lục II\nDANH SÁCH ĐƠN VỊ${FROM}\nVăn phòng Sở.`,
      whole: true,
    },
    {
      // Changing the numbers would leave the reference behind: told, not fixed.
      name: 'nội dung dẫn đến phụ lục theo số',
      text: `${planWith({ body: [...BODY.slice(0, -1), 'Văn phòng Sở rà soát hồ sơ theo Phụ lục 2, báo cáo kết quả./.'] })}\nPhụ lục ⟦1⟧\nDANH MỤC HỒ SƠ${FROM}\nHồ sơ của Văn phòng.\nPhụ lục 2\nDANH SÁCH ĐƠN VỊ${FROM}\nVăn phòng Sở.`,
      message: '“Phụ lục I”',
      whole: true,
    },
    {
      name: 'chữ số La Mã',
      text: `${planWith({ body: BODY })}\nPhụ lục I\nDANH MỤC HỒ SƠ${FROM}\nHồ sơ của Văn phòng.\nPhụ lục II\nDANH SÁCH ĐƠN VỊ${FROM}\nVăn phòng Sở.`,
      whole: true,
    },
    {
      name: 'chỉ một phụ lục',
      text: `${planWith({ body: BODY })}\nPhụ lục 1\nDANH MỤC HỒ SƠ${FROM}\nHồ sơ của Văn phòng.`,
      whole: true,
    },
  ],
});
