import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { tasksOf } from '../../tree/tasks.ts';
import { carrying } from './_example.ts';
import { givesTasks } from './_plan.ts';

const reporting = (...lines: readonly string[]): string =>
  carrying(lines, ['Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT, VP.']);

export default defineRule({
  id: 'nhiem-vu/bao-cao-khong-noi-nhan',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'giao báo cáo thì ghi báo cáo ai', kind: 'thong-le' }],
  title: { vi: 'Giao báo cáo mà không nói báo cáo ai', en: 'A report without a receiver' },
  messages: {
    vi: {
      thieu: 'Văn bản giao báo cáo kết quả nhưng không chỗ nào nói báo cáo ai, gửi về đâu; ghi nơi nhận báo cáo.',
    },
    en: { thieu: 'A report of results is asked for, but nowhere is said to whom; name the receiver.' },
  },
  docs: {
    vi: 'Nơi được giao báo cáo cần biết gửi cho ai. Nhiều kế hoạch nói một lần cho mọi báo cáo (“gửi về Văn phòng Sở để tổng hợp”), nên quy tắc nhìn cả văn bản: chỉ khi không câu nào nói báo cáo, gửi, trình cho một nơi hay một người thì mới nhắc, một lần, ở chỗ giao đầu tiên.',
    en: 'Who has to report needs to know to whom. Many plans say it once for all reports, so the rule looks at the whole text: only where nothing is reported, sent or submitted to an office or a person is the first order pointed at, once.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!givesTasks(context)) return;
    const orders = tasksOf(context.doc).filter((task) => task.reports !== undefined);
    const first = orders.find((task) => task.unit !== undefined)?.reports;
    if (first === undefined || orders.some((task) => task.reportedTo !== undefined)) return;
    const said = context.view.printed.some(({ flat, area }) => area === 'main' && RECEIVED.test(flat.text));
    if (said) return;
    report({ span: spanOf(first.leaf.flat, first.from, first.to), message: 'thieu' });
  },
  examples: [
    {
      name: 'không nói báo cáo ai',
      text: reporting('Phòng Tổng hợp: theo dõi, ⟦báo cáo kết quả⟧ trước ngày 15 tháng 12 năm 2026./.'),
      message: 'không chỗ nào nói báo cáo ai',
      whole: true,
    },
    {
      name: 'nói ở mục khác',
      text: reporting(
        '1. Phòng Tổng hợp: theo dõi, báo cáo kết quả trước ngày 15 tháng 12 năm 2026.',
        '2. Mọi báo cáo gửi về Văn phòng Sở./.',
      ),
      whole: true,
    },
    {
      name: 'có người nhận',
      text: reporting('Phòng Tổng hợp: báo cáo kết quả với Giám đốc Sở trước ngày 15 tháng 12 năm 2026./.'),
      whole: true,
    },
  ],
});

/** Words that lead to whoever receives something, in any sentence of the document. */
const RECEIVED =
  /(?:báo cáo|gửi|trình|tham mưu|tham mưu cho) (?:về |cho |lên |với |đến |tới |qua |bằng )?(?:\p{Lu}|cấp|cơ quan|đơn vị|lãnh đạo|người|các)|(?:gửi|báo cáo|kết quả) (?:báo cáo |kết quả |thực hiện )?(?:về|cho|lên|với|tới) /u;
