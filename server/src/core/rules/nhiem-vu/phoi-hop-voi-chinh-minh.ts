import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { unitsIn } from '../../tree/tasks.ts';
import { givesTasks } from './_plan.ts';
import { taskTables } from './_tables.ts';
import { taskedUnits } from './_units.ts';

export default defineRule({
  id: 'nhiem-vu/phoi-hop-voi-chinh-minh',
  related: ['nhiem-vu/hai-don-vi-chu-tri'],
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'nơi phối hợp khác nơi chủ trì', kind: 'thong-le' }],
  title: { vi: 'Đơn vị phối hợp với chính mình', en: 'A unit that joins itself' },
  messages: {
    vi: {
      trung: '“{ten}” vừa chủ trì vừa phối hợp trong cùng một việc; kiểm tra lại tên đơn vị.',
      chu: 'Nơi chủ trì',
    },
    en: { trung: '“{ten}” leads the task and joins it too; check the name.', chu: 'The leader' },
  },
  labels: ['chu'],
  docs: {
    vi: 'Chép một mục sang mục khác rồi đổi tên đơn vị chủ trì thì hay quên bỏ tên ấy khỏi danh sách phối hợp: “Sở A chủ trì, phối hợp với Sở A, Sở B”. Quy tắc so tên ghi đầy đủ, trong câu và trong bảng phân công có cột chủ trì và cột phối hợp.',
    en: 'Copying an item and changing its leader leaves the name among those who join in: “Sở A chủ trì, phối hợp với Sở A, Sở B”. Full names are compared, in sentences and in tables with a column of each.',
  },
  check(context, report) {
    if (!givesTasks(context)) return;
    for (const { leaf, from, to, text: name } of taskedUnits(context.doc)) {
      const rest = leaf.flat.text.slice(to, to + FAR).split(/[.;]/u)[0] ?? '';
      const lead = WITH.exec(rest);
      if (lead === null) continue;
      const start = lead.index + lead[0].length;
      const at = rest.indexOf(name, start);
      if (at < 0 || /^\p{L}/u.test(rest.slice(at + name.length))) continue;
      // Only where nothing but names of units stands between: "phối hợp với các phòng giúp Sở A" is no list.
      const last = unitsIn(rest.slice(start, at + name.length)).at(-1);
      if (last === undefined || start + last.from !== at) continue;
      const related = [{ span: spanOf(leaf.flat, from, to), message: 'chu' as const }];
      report({
        span: spanOf(leaf.flat, to + at, to + at + name.length),
        message: 'trung',
        values: { ten: name },
        related,
      });
    }
    for (const { columns, rows } of taskTables(context.doc, context.parsed)) {
      const [leads, joins] = [columns.get('leads'), columns.get('joins')];
      if (leads === undefined || joins === undefined) continue;
      for (const { cells } of rows) {
        const [lead, join] = [cells[leads.index]?.leaf, cells[joins.index]?.leaf];
        if (lead === undefined || join === undefined) continue;
        const own = new Set(unitsIn(lead.flat.text).map(({ from, to }) => lead.flat.text.slice(from, to)));
        for (const { from, to } of unitsIn(join.flat.text)) {
          const name = join.flat.text.slice(from, to);
          if (!own.has(name)) continue;
          const related = [{ span: lead.span, message: 'chu' as const }];
          report({ span: spanOf(join.flat, from, to), message: 'trung', values: { ten: name }, related });
        }
      }
    }
  },
  examples: [
    {
      name: 'trong câu',
      text: 'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, ⟦Sở Nội vụ⟧ xây dựng định mức chi.',
      message: '“Sở Nội vụ” vừa chủ trì vừa phối hợp',
    },
    {
      name: 'trong bảng',
      text: '| Nhiệm vụ | Chủ trì | Phối hợp |\n|---|---|---|\n| Lập hồ sơ | Phòng Tổng hợp | ⟦Phòng Tổng hợp⟧; Phòng Tài chính |',
    },
    {
      name: 'hai đơn vị khác nhau',
      text: 'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu Sở Nội vụ thẩm định định mức chi.',
    },
    {
      name: 'hai câu',
      text: 'Giao Sở Nội vụ chủ trì lập hồ sơ. Các phòng phối hợp với Sở Nội vụ nộp lưu.',
    },
  ],
});

/** A list of partners is not longer. */
const FAR = 400;
const WITH = /phối hợp (?:chặt chẽ )?(?:với|cùng) /iu;
