import { defineRule } from '../../lint/rule.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-so-ky-hieu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm c', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu số, ký hiệu', en: 'Number and symbol missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu số, ký hiệu.',
      chen: 'Chèn dòng số, ký hiệu vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks number and symbol.',
      chen: 'Insert number and symbol where it stands',
    },
  },
  docs: {
    vi: 'Số và ký hiệu đứng dưới tên cơ quan ban hành: “Số: …/KH-…” (văn bản hành chính), “Số …-KH/…” (văn bản của Đảng), “Số: …/2026/NĐ-CP” (văn bản quy phạm pháp luật). Số để trống khi đang soạn thảo không phải là lỗi; quy tắc chỉ báo khi không có cả dòng.',
    en: 'Number and symbol stand below the issuer: “Số: …/KH-…” (State), “Số …-KH/…” (Party), “Số: …/2026/NĐ-CP” (normative). A blank number in a draft is no fault; the rule speaks only where the whole line is absent.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'number');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu dòng số, ký hiệu',
      text: planWith({ number: '', type: '⟦KẾ HOẠCH⟧' }),
      message: 'thiếu số, ký hiệu',
      fixed: planWith({ number: 'Số: …/KH-…' }),
      whole: true,
    },
    {
      name: 'văn bản của Đảng thiếu dòng số, ký hiệu',
      text: partyPlanWith({ number: '', type: '⟦KẾ HOẠCH⟧' }),
      fixed: partyPlanWith({ number: 'Số …-KH/…' }),
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
    { name: 'số để trống khi soạn thảo', text: planWith({ number: 'Số:      /KH-SNV' }), whole: true },
  ],
});
