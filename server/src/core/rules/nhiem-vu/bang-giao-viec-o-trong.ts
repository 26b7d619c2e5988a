import { defineRule } from '../../lint/rule.ts';
import { givesTasks } from './_plan.ts';
import { type TaskColumn, type TaskRow, taskTables } from './_tables.ts';

const JUDGED: readonly TaskColumn[] = ['leads', 'deadline', 'product'];

export default defineRule({
  id: 'nhiem-vu/bang-giao-viec-o-trong',
  related: ['nhiem-vu/hai-don-vi-chu-tri'],
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'mỗi việc ghi rõ ai làm, bao giờ xong, ra sản phẩm gì', kind: 'thong-le' }],
  title: { vi: 'Bảng giao việc còn ô trống', en: 'Empty cell in a table of tasks' },
  messages: {
    vi: {
      thieu: 'Việc “{viec}” chưa ghi “{cot}”; các việc khác trong bảng đều có.',
      cot: 'Cột này',
    },
    en: {
      thieu: 'The task “{viec}” has no “{cot}”, unlike the others of the table.',
      cot: 'This column',
    },
  },
  labels: ['cot'],
  docs: {
    vi: 'Bảng phân công có cột đơn vị chủ trì, thời hạn, sản phẩm thì việc nào cũng phải điền, nếu không sau này không biết hỏi ai, kiểm tra gì. Quy tắc chỉ xét bảng kẻ bằng “|” có cột nhiệm vụ, và chỉ nhắc khi phần lớn các việc trong bảng đã điền cột ấy: cột còn để trống cả, dòng tiêu đề nhóm việc, ô gộp với nhiều dòng dưới không bị nhắc.',
    en: 'A table of tasks with columns for leader, deadline and product wants them for each task. Only tables written with bars are looked at, and only where most tasks have the column filled: a column not yet begun, heading rows of groups and cells merged over many rows are left alone.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!givesTasks(context)) return;
    for (const { columns, rows } of taskTables(context.doc, context.parsed)) {
      const task = columns.get('task');
      if (task === undefined) continue;
      const tasks = rows.filter(({ cells }) => cells[task.index]?.leaf !== undefined && isTask({ cells }));
      for (const column of JUDGED) {
        const one = columns.get(column);
        if (one === undefined) continue;
        const empty = tasks.filter(({ cells }) => cells[one.index]?.leaf === undefined);
        if (empty.length * 3 > tasks.length) continue;
        for (const { cells } of empty) {
          const span = cells[one.index]?.span;
          if (span === undefined) continue;
          report({
            span,
            message: 'thieu',
            values: { viec: cells[task.index]?.leaf?.flat.text ?? '', cot: one.heading.flat.text },
            related: [{ span: one.heading.span, message: 'cot' }],
          });
        }
      }
    }
  },
  examples: [
    {
      name: 'việc chưa có thời hạn',
      text: '| Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|\n| Lập hồ sơ | Phòng Tổng hợp | Tháng 6 |\n| Nộp lưu | Văn phòng |⟦ ⟧|\n| Kiểm tra | Văn phòng | Tháng 9 |',
      message: 'Việc “Nộp lưu” chưa ghi “Thời hạn”',
    },
    {
      name: 'việc chưa có đơn vị chủ trì, chưa có sản phẩm',
      text: '| TT | Nội dung | Đơn vị thực hiện | Thời gian | Sản phẩm |\n|---|---|---|---|---|\n| 1 | Lập hồ sơ |⟦ ⟧| Tháng 6 | Mục lục |\n| 2 | Nộp lưu | Văn phòng | Tháng 7 |⟦ ⟧|\n| 3 | Kiểm tra | Văn phòng | Tháng 9 | Báo cáo |\n| 4 | Tổng kết | Văn phòng | Tháng 12 | Báo cáo |',
      message: 'Việc “Lập hồ sơ” chưa ghi “Đơn vị thực hiện”',
    },
    {
      name: 'dòng tiêu đề nhóm, cột chưa điền',
      text: '| TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Thời hạn |\n|---|---|---|---|---|\n| I | Lập hồ sơ | | | |\n| 1 | Thu thập | Văn phòng | | Tháng 6 |\n| 2 | Sắp xếp | Phòng Tổng hợp | | Tháng 7 |\n| 3 | Kiểm tra | Văn phòng | | Tháng 9 |',
    },
    { name: 'bảng khác', text: '| Họ tên | Chức vụ |\n|---|---|\n| Lê Minh Khuê | |' },
  ],
});

/** A row with only a number and a name heads a group of tasks. */
function isTask({ cells }: TaskRow): boolean {
  const filled = cells.filter(({ leaf }) => leaf !== undefined).length;
  return filled >= 2 && filled * 2 > cells.length;
}
