import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

const WORDS = 'Nơi nhận';

export default defineRule({
  id: 'the-thuc/noi-nhan-sai-chu',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: '“Nơi nhận” viết sai chữ hoa', en: 'Capitals in “Nơi nhận”' },
  messages: {
    vi: {
      chu: '“{viet}” viết chữ hoa không đúng chỗ; từ “Nơi nhận” trình bày bằng chữ in thường.',
      sua: 'Sửa thành “Nơi nhận”',
    },
    en: {
      chu: '“{viet}” has capitals out of place; the words “Nơi nhận” are set in small letters.',
      sua: 'Write “Nơi nhận”',
    },
  },
  docs: {
    vi: 'Từ “Nơi nhận” đứng trên một dòng riêng, sau có dấu hai chấm, trình bày bằng chữ in thường (kiểu chữ nghiêng, đậm), không viết “NƠI NHẬN”, “Nơi Nhận”.',
    en: 'The words “Nơi nhận” stand on a line of their own before a colon, in small letters (bold italic): not “NƠI NHẬN”, not “Nơi Nhận”.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const label = context.doc.conclusions.recipientsLabel;
    if (label === undefined || !hasForm(context)) return;
    const viet = label.flat.text.slice(0, WORDS.length);
    if (viet === WORDS) return;
    const span = spanOf(label.flat, 0, WORDS.length);
    const clean = context.parsed.text.slice(span.start, span.end) === viet;
    const fix = { title: 'sua' as const, edits: [{ span, text: WORDS }] };
    report({ span, message: 'chu', values: { viet }, ...(clean ? { fix } : {}) });
  },
  examples: [
    {
      name: 'chữ in hoa',
      text: planWith({ recipients: ['⟦NƠI NHẬN⟧:', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      message: '“NƠI NHẬN”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'chữ hoa đầu từng từ',
      text: planWith({ recipients: ['⟦Nơi Nhận⟧:', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      fixed: planWith({}),
      whole: true,
    },
    { name: 'đúng chữ', text: planWith({}), whole: true },
    {
      name: 'trong nội dung',
      text: 'Các đơn vị ghi đúng tên nơi nhận báo cáo.',
    },
  ],
});
