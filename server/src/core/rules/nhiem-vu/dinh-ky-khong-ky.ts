import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { givesTasks, WHEN } from './_plan.ts';

/** "định kỳ" as an order: what is to be done follows. "Kiểm tra định kỳ và đột xuất", "báo cáo định kỳ" name a thing. */
const REGULARLY =
  /định kỳ(?=,? (?:tổng hợp|báo cáo|tổ chức|kiểm tra|rà soát|sơ kết|đánh giá|họp|giao ban|gửi|công bố|thống kê|cập nhật|đôn đốc))/giu;

export default defineRule({
  id: 'nhiem-vu/dinh-ky-khong-ky',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'nhiệm vụ giao định kỳ ghi rõ kỳ thực hiện', kind: 'thong-le' }],
  title: { vi: '“Định kỳ” không nói kỳ nào', en: '“Định kỳ” without a period' },
  messages: {
    vi: { thieu: '“{viet}” chưa nói kỳ nào; ghi rõ hằng tháng, hằng quý hay mấy tháng một lần.' },
    en: { thieu: '“{viet}” names no period; say monthly, quarterly or every how many months.' },
  },
  docs: {
    vi: 'Nơi được giao “định kỳ báo cáo” mà không biết kỳ nào thì mỗi nơi hiểu một cách. Quy tắc chỉ xét kế hoạch, chỉ thị, văn bản phát động, và chỉ khi sau “định kỳ” là việc phải làm mà cả đoạn không có từ nào nói về thời gian (hằng tháng, 6 tháng, trước ngày, theo quy định, theo yêu cầu…).',
    en: 'Who is told to report “định kỳ” without a period has to guess it. Only plans, directives and launches are looked at, only where an order follows “định kỳ” and nothing in the whole paragraph tells a time.',
  },
  check(context, report) {
    if (!givesTasks(context)) return;
    for (const hit of matchesIn(context.view.proseText, REGULARLY)) {
      const { text } = hit.leaf.flat;
      if (WHEN.test(text) || hit.leaf.area !== 'main' || hit.leaf.role === 'basis') continue;
      report({ span: hit.span, message: 'thieu', values: { viet: hit.text } });
    }
  },
  examples: [
    {
      name: 'không có kỳ',
      text: 'Các phòng, đơn vị ⟦định kỳ⟧ báo cáo kết quả về Văn phòng Sở để tổng hợp.',
      message: 'chưa nói kỳ nào',
    },
    { name: 'có kỳ', text: 'Các phòng, đơn vị định kỳ hằng quý báo cáo kết quả về Văn phòng Sở.' },
    {
      name: 'kỳ nói ở câu sau',
      text: 'Các phòng định kỳ báo cáo Văn phòng Sở. Báo cáo gửi trước ngày 25 của tháng cuối quý.',
    },
    { name: 'tên gọi, không phải việc được giao', text: 'Tăng cường kiểm tra định kỳ và đột xuất việc lập hồ sơ.' },
  ],
});
