import { defineRule } from '../../lint/rule.ts';
import { planWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-ten-co-quan',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm b', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 2', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu tên cơ quan ban hành', en: 'Issuing agency missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu tên cơ quan, tổ chức ban hành.',
      chen: 'Chèn chỗ ghi tên cơ quan vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks the name of the issuing agency.',
      chen: 'Insert the name of the issuing agency where it stands',
    },
  },
  docs: {
    vi: 'Tên cơ quan, tổ chức ban hành đứng ở góc trái trên cùng, viết in hoa; cơ quan chủ quản trực tiếp (nếu có) ở dòng trên. Quy tắc chỉ báo khi các phần khác của phần đầu văn bản đã có.',
    en: 'The name of the issuing agency stands at the top left in capitals, its direct superior above it. The rule speaks only where the rest of the header stands.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'agency');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu tên cơ quan',
      text: withoutAgency(planWith({ type: '⟦KẾ HOẠCH⟧' })),
      message: 'thiếu tên cơ quan',
      fixed: `TÊN CƠ QUAN, TỔ CHỨC\n${withoutAgency(planWith({}))}`,
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
  ],
});

/** The example plan names a superior and an issuer; both lines go. */
function withoutAgency(plan: string): string {
  return plan.split('\n').slice(2).join('\n');
}
