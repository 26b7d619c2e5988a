import { defineRule } from '../../lint/rule.ts';
import { partyPlanWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-tieu-de-dang',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 1', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Thiếu tiêu đề văn bản của Đảng', en: 'Party title missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
      chen: 'Chèn tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks the title “ĐẢNG CỘNG SẢN VIỆT NAM”.',
      chen: 'Insert the title “ĐẢNG CỘNG SẢN VIỆT NAM” where it stands',
    },
  },
  docs: {
    vi: 'Văn bản của Đảng mang tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở dòng đầu, bên phải, thay cho Quốc hiệu và Tiêu ngữ của cơ quan nhà nước. Quy tắc chỉ báo khi tên cơ quan ban hành là một tổ chức đảng.',
    en: 'Party documents bear the title “ĐẢNG CỘNG SẢN VIỆT NAM” at the top right, in place of the national title and motto. The rule speaks only where the issuer is a Party body.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'partyTitle');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu tiêu đề',
      text: partyPlanWith({ nationalTitle: '', type: '⟦KẾ HOẠCH⟧' }),
      message: 'thiếu tiêu đề',
      fixed: partyPlanWith({}),
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: partyPlanWith({}), whole: true },
  ],
});
