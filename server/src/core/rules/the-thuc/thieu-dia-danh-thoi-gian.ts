import { defineRule } from '../../lint/rule.ts';
import { planWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-dia-danh-thoi-gian',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm d', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 4', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu địa danh, thời gian ban hành', en: 'Place and date missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu địa danh và thời gian ban hành.',
      chen: 'Chèn dòng địa danh, thời gian vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks place and date.',
      chen: 'Insert place and date where it stands',
    },
  },
  docs: {
    vi: 'Địa danh và thời gian ban hành đứng dưới Tiêu ngữ, ngang hàng với số, ký hiệu: “Hà Nội, ngày 05 tháng 3 năm 2026”. Ngày, tháng để trống khi đang soạn thảo không phải là lỗi. Luật, pháp lệnh không có phần này.',
    en: 'Place and date stand below the motto, level with the number: “Hà Nội, ngày 05 tháng 3 năm 2026”. A blank day or month in a draft is no fault. Laws and ordinances have no such line.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'placeDate');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu địa danh, thời gian',
      text: planWith({ placeDate: '', type: '⟦KẾ HOẠCH⟧' }),
      message: 'thiếu địa danh',
      fixed: planWith({ placeDate: '…, ngày … tháng … năm …' }),
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
    {
      name: 'ngày để trống khi soạn thảo',
      text: planWith({ placeDate: 'Sông Hoa, ngày      tháng 3 năm 2026' }),
      whole: true,
    },
  ],
});
