import { defineRule } from '../../lint/rule.ts';
import { planWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-tieu-ngu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm a', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 1, điểm b', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 71, khoản 2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu Tiêu ngữ', en: 'Motto missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu Tiêu ngữ.',
      chen: 'Chèn Tiêu ngữ vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks the motto.',
      chen: 'Insert the motto where it stands',
    },
  },
  docs: {
    vi: 'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” đứng ngay dưới Quốc hiệu. Quy tắc chỉ báo khi các phần khác của phần đầu văn bản đã có.',
    en: 'The motto stands right below the national title. The rule speaks only where the rest of the header stands.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'motto');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu Tiêu ngữ',
      text: planWith({ motto: '', type: '⟦KẾ HOẠCH⟧' }),
      message: 'thiếu Tiêu ngữ',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
  ],
});
