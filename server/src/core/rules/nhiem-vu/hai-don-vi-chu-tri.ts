import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { tasksOf, unitsIn } from '../../tree/tasks.ts';
import { givesTasks } from './_plan.ts';
import { taskTables } from './_tables.ts';

export default defineRule({
  id: 'nhiem-vu/hai-don-vi-chu-tri',
  related: ['nhiem-vu/bao-cao-khong-thoi-han'],
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'một việc giao một nơi chủ trì, các nơi khác phối hợp', kind: 'thong-le' }],
  title: { vi: 'Một việc giao hai nơi chủ trì', en: 'Two leaders for one task' },
  messages: {
    vi: { hai: 'Một việc giao hai nơi chủ trì (“{mot}”, “{hai}”); nên giao một nơi chủ trì, nơi kia phối hợp.' },
    en: { hai: 'Two units lead one task (“{mot}”, “{hai}”); let one lead and the other join in.' },
  },
  docs: {
    vi: 'Hai nơi cùng chủ trì một việc thì khi chậm không rõ ai chịu trách nhiệm. Quy tắc báo khi trước “chủ trì” có hai đơn vị (“Sở A và Sở B chủ trì”), và trong ô của cột “chủ trì” ở bảng phân công có hai đơn vị. Tên một đơn vị có dấu phẩy, chữ “và” (Sở Văn hóa, Thể thao và Du lịch) không bị tách; “các sở”, “đồng chủ trì” không xét.',
    en: 'With two leaders nobody answers for a delay. Told where two units stand before “chủ trì”, and in a cell of the column of leaders. Names with a comma or “và” in them count as one; plurals (“các sở”) and “đồng chủ trì” are left alone.',
  },
  check(context, report) {
    if (!givesTasks(context)) return;
    for (const { leads, leaf } of tasksOf(context.doc)) {
      const [one, two] = leads;
      if (one === undefined || two === undefined || JOINT.test(leaf.flat.text)) continue;
      report({
        span: spanOf(leaf.flat, one.from, leads.at(-1)?.to ?? two.to),
        message: 'hai',
        values: { mot: one.text, hai: two.text },
      });
    }
    for (const cell of leadingCells(context)) {
      const units = unitsIn(cell.flat.text);
      const [one, two] = units.map(({ from, to }) => cell.flat.text.slice(from, to));
      if (one === undefined || two === undefined) continue;
      report({ span: spanOf(cell.flat, 0, cell.flat.text.length), message: 'hai', values: { mot: one, hai: two } });
    }
  },
  examples: [
    {
      name: 'hai sở chủ trì',
      text: 'Giao ⟦Sở Nội vụ và Sở Tài chính⟧ chủ trì xây dựng định mức chi.',
      message: '“Sở Nội vụ”, “Sở Tài chính”',
    },
    {
      name: 'trong bảng phân công',
      text: '| Nhiệm vụ | Đơn vị chủ trì |\n|---|---|\n| Lập hồ sơ | Phòng Tổng hợp |\n| Nộp lưu | ⟦Phòng Tổng hợp; Phòng Hành chính⟧ |',
    },
    {
      name: 'một tên dài',
      text: 'Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Nội vụ xây dựng định mức chi.',
    },
    { name: 'văn phòng chung', text: 'Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã chủ trì tổng hợp.' },
    { name: 'hai việc', text: 'Giao Sở Nội vụ chủ trì lập hồ sơ; giao Sở Tài chính chủ trì bố trí kinh phí.' },
  ],
});

const JOINT = /đồng chủ trì|theo chức năng|theo lĩnh vực|theo nhiệm vụ/iu;

/** Cells of the table columns whose heading speaks of who leads (and of nobody who joins in). */
function leadingCells({ doc, parsed }: RuleContext): Leaf[] {
  return taskTables(doc, parsed).flatMap(({ columns, rows }) => {
    const leads = columns.get('leads');
    if (leads === undefined || !/chủ trì/iu.test(leads.heading.flat.text)) return [];
    return rows.flatMap(({ cells }) => cells[leads.index]?.leaf ?? []);
  });
}
