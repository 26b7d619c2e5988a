import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { tasksOf } from '../../tree/tasks.ts';
import { carrying } from './_example.ts';
import { givesTasks, WHEN } from './_plan.ts';

export default defineRule({
  id: 'nhiem-vu/bao-cao-khong-thoi-han',
  related: ['nhiem-vu/dinh-ky-khong-ky', 'nhiem-vu/han-truoc-van-ban'],
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'giao báo cáo thì ghi thời hạn', kind: 'thong-le' }],
  title: { vi: 'Giao báo cáo mà không có thời hạn', en: 'A report without a deadline' },
  messages: {
    vi: {
      thieu: 'Văn bản giao báo cáo kết quả nhưng không chỗ nào nói báo cáo khi nào; ghi thời hạn hoặc kỳ báo cáo.',
    },
    en: { thieu: 'A report of results is asked for, but nowhere is said when; give a deadline or a period.' },
  },
  docs: {
    vi: 'Kế hoạch giao tổng hợp, báo cáo kết quả thì nơi thực hiện cần biết báo cáo khi nào. Nhiều kế hoạch nói thời hạn một lần cho mọi báo cáo, nên quy tắc nhìn cả văn bản: chỉ khi không câu nào về báo cáo, tổng hợp, sơ kết, tổng kết có thời gian thì mới nhắc, một lần, ở chỗ giao đầu tiên. “Báo cáo khi có vướng mắc”, “theo quy định”, “theo yêu cầu” là đã có câu trả lời.',
    en: 'Who has to report needs to know when. Many plans say it once for all reports, so the rule looks at the whole text: only where no sentence on reports or reviews tells a time is the first order pointed at, once. “When difficulties arise”, “as prescribed” and “as asked” count as an answer.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!givesTasks(context)) return;
    const orders = tasksOf(context.doc).filter((task) => task.reports !== undefined);
    const first = orders.find((task) => task.unit !== undefined || task.reportedTo !== undefined)?.reports;
    if (first === undefined) return;
    const timed = context.view.printed.some(
      ({ flat, area }) => area === 'main' && ABOUT.test(flat.text) && WHEN.test(flat.text),
    );
    if (timed) return;
    report({ span: spanOf(first.leaf.flat, first.from, first.to), message: 'thieu' });
  },
  examples: [
    {
      name: 'không chỗ nào có thời hạn',
      text: carrying(['Văn phòng Sở theo dõi, tổng hợp kết quả, ⟦báo cáo⟧ Giám đốc Sở./.']),
      message: 'không chỗ nào nói báo cáo khi nào',
      whole: true,
    },
    {
      name: 'thời hạn nói ở mục khác',
      text: carrying([
        '1. Văn phòng Sở theo dõi, tổng hợp kết quả, báo cáo Giám đốc Sở.',
        '2. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15 tháng 12 năm 2026./.',
      ]),
      whole: true,
    },
    {
      name: 'báo cáo khi có vướng mắc',
      text: carrying(['Văn phòng Sở tổng hợp khó khăn, vướng mắc trong kết quả thực hiện, báo cáo Giám đốc Sở./.']),
      whole: true,
    },
  ],
});

/** Paragraphs that speak of reports or of the reviews that reports are made for. */
const ABOUT = /báo cáo|tổng hợp|sơ kết|tổng kết/iu;
