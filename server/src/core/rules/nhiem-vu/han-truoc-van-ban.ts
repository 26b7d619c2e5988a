import { defineRule } from '../../lint/rule.ts';
import { dateFigures } from '../../registry/phrase.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { tasksOf } from '../../tree/tasks.ts';
import { dateOf, hasForm } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { yearsIn } from '../thi-dua/_period.ts';
import { type CellDeadline, deadlineIn } from './_deadline.ts';
import { givesTasks } from './_plan.ts';
import { taskTables } from './_tables.ts';

export default defineRule({
  id: 'nhiem-vu/han-truoc-van-ban',
  severity: 'warning',
  basis: [
    { law: 'thong-le', at: 'thời hạn hoàn thành ở sau ngày ban hành, trong thời gian của kế hoạch', kind: 'thong-le' },
  ],
  title: {
    vi: 'Thời hạn đã qua hoặc ngoài thời gian của kế hoạch',
    en: 'Deadline already past or outside the plan’s time',
  },
  messages: {
    vi: {
      qua: 'Thời hạn “{han}” ở trước ngày của văn bản ({ngay}); kiểm tra lại năm, tháng.',
      xa: 'Thời hạn “{han}” ở rất xa thời gian ghi trong trích yếu (“{nam}”); kiểm tra lại năm.',
    },
    en: {
      qua: 'The deadline “{han}” is before the date of the document ({ngay}); check year and month.',
      xa: 'The deadline “{han}” is far from the time in the subject (“{nam}”); check the year.',
    },
  },
  docs: {
    vi: 'Văn bản soạn từ bản năm trước dễ còn thời hạn cũ. Quy tắc đọc thời hạn của việc phải hoàn thành, gửi, nộp, báo cáo (“trước ngày …”, “chậm nhất ngày …”, có đủ năm) và so với ngày của văn bản; văn bản chưa ghi ngày thì so với năm trong trích yếu. Cột thời hạn của bảng giao việc cũng được đọc (“30/6/2026”, “Quý II/2026”), ở mức thông tin. “Hồ sơ phát sinh trước ngày …”, “đã hoàn thành trước ngày …” không phải thời hạn. Thời hạn cách năm, giai đoạn ghi ở trích yếu từ hai năm trở lên chỉ là thông tin, vì báo cáo năm thường nộp vào đầu năm sau; kế hoạch thực hiện một văn bản khác thì năm ở trích yếu có thể là của văn bản ấy nên không xét.',
    en: 'A text made from last year’s keeps old deadlines easily. The rule reads deadlines of what is to be finished, sent or reported (“trước ngày …”, with the year) and compares them with the document’s date; without a date, with the year of the subject. The column of deadlines of a table of tasks is read too, as information. “Files that arose before …” and “finished before …” are no deadlines. Two years or more away from the years of the subject is information only; the subject of a plan that carries out another document may bear the years of that one and is left alone.',
  },
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || doc.kind === 'bao-cao') return;
    const issued = dateOf(doc);
    const subject = doc.preface.subject?.text ?? '';
    const period = GIVING_YEAR.has(doc.kind) && !OTHERS.test(subject) ? yearsIn(subject) : undefined;
    const told = (leaf: Leaf, { from, to, text, iso }: CellDeadline, lower?: 'info'): void => {
      const span = spanOf(leaf.flat, from, to);
      if (issued !== undefined && issued.length >= 4) {
        const length = Math.min(issued.length, iso.length);
        if (iso.slice(0, length) < issued.slice(0, length)) {
          const values = { han: text, ngay: dateFigures(issued) };
          report({ span, message: 'qua', values, ...(lower === undefined ? {} : { severity: lower }) });
          return;
        }
      }
      if (period === undefined) return;
      const year = Number(iso.slice(0, 4));
      // Reports on a year are due early in the next one; work on a period often begins in the year before.
      if (year < period.from - 1 || year > period.to + 1) {
        const nam = subject.slice(period.at, period.until);
        report({ span, message: 'xa', severity: 'info', values: { han: text, nam } });
      }
    };
    for (const { deadlines } of tasksOf(doc)) for (const one of deadlines) told(one.leaf, one);
    if (!givesTasks(context)) return;
    for (const { columns, rows } of taskTables(doc, context.parsed)) {
      const column = columns.get('deadline');
      // "Thời gian" may be when something was done; only what is to be finished has a deadline.
      if (column === undefined || !/thời hạn|hoàn thành/iu.test(column.heading.flat.text)) continue;
      for (const { cells } of rows) {
        const leaf = cells[column.index]?.leaf;
        const one = leaf === undefined ? undefined : deadlineIn(leaf.flat);
        if (leaf !== undefined && one !== undefined) told(leaf, one, 'info');
      }
    }
  },
  examples: [
    {
      name: 'năm cũ còn sót',
      text: 'Các phòng gửi báo cáo về Văn phòng Sở trước ⟦ngày 15/12/2025⟧.',
      message: 'trước ngày của văn bản (15/3/2026)',
    },
    {
      name: 'xa năm của kế hoạch',
      text: planWith({
        placeDate: 'Sông Hoa, ngày … tháng … năm …',
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
          'II. NỘI DUNG',
          'Các phòng hoàn thành việc rà soát trước ⟦ngày 30/6/2016⟧.',
          'III. TỔ CHỨC THỰC HIỆN',
          'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
        ],
      }),
      message: 'rất xa thời gian',
      whole: true,
    },
    {
      name: 'ngoài giai đoạn của kế hoạch',
      text: planWith({
        subject: 'Rà soát hồ sơ lưu trữ từ năm 2026 đến năm 2028',
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
          'II. NỘI DUNG',
          'Các phòng hoàn thành việc rà soát trước ⟦ngày 30/6/2036⟧, nộp báo cáo trước ngày 31/01/2029.',
          'III. TỔ CHỨC THỰC HIỆN',
          'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
        ],
      }),
      message: 'thời gian ghi trong trích yếu (“từ năm 2026 đến năm 2028”)',
      whole: true,
    },
    {
      name: 'năm cũ trong bảng giao việc',
      text: '| Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|\n| Lập hồ sơ | Phòng Tổng hợp | ⟦Quý II/2025⟧ |\n| Nộp lưu | Văn phòng | Trước ⟦ngày 30/11/2025⟧ |\n| Kiểm tra | Văn phòng | Tháng 9/2026 |',
      message: 'Thời hạn “Quý II/2025” ở trước ngày của văn bản',
    },
    { name: 'sau ngày của văn bản', text: 'Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15/01/2027.' },
    {
      name: 'không phải thời hạn',
      text: 'Lập hồ sơ, tổng hợp các vụ việc phát sinh trước ngày 01/7/2025; nộp lưu hồ sơ đã tiếp nhận trước ngày 01/7/2025.',
    },
  ],
});

/** A plan that carries out another document names the years of that one. */
const OTHERS =
  /(?:thực hiện|triển khai) (?:các )?(?:Nghị quyết|Chỉ thị|Quyết định|Kết luận|Kế hoạch|Đề án|Chương trình)|số [0-9]/iu;
/** Kinds whose subject names the time of the work; the year of an official letter may be that of what it speaks of. */
const GIVING_YEAR: ReadonlySet<string> = new Set(['ke-hoach', 'phat-dong', 'chuong-trinh']);
