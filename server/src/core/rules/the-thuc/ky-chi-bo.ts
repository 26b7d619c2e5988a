import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty, retype } from './_document.ts';
import { partyPlanWith } from './_example.ts';

const cell = (onBehalf: string): string =>
  partyPlanWith({
    agency: 'CHI BỘ VĂN PHÒNG',
    number: 'Số 12-KH/CB',
    signature: [onBehalf, 'BÍ THƯ', 'Trần Thị Lan'],
  });

export default defineRule({
  id: 'the-thuc/ky-chi-bo',
  severity: 'hint',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 7.1.1', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Văn bản của chi bộ ký thay mặt chi ủy', en: 'Paper of a cell signed on behalf of its committee' },
  messages: {
    vi: { chiUy: 'Văn bản của chi bộ ký “{viet}”; thường ký “T/M CHI BỘ”.', sua: 'Ghi “CHI BỘ”' },
    en: { chiUy: 'A paper of the cell is signed “{viet}”; it is signed “T/M CHI BỘ”.', sua: 'Write “CHI BỘ”' },
  },
  docs: {
    vi: 'Văn bản ghi tên cơ quan ban hành là chi bộ thì người ký thay mặt chi bộ: “T/M CHI BỘ”, “BÍ THƯ”. Chi bộ có chi ủy cũng ký như vậy khi văn bản là của chi bộ. Đây là gợi ý, vì chi ủy cũng có thể ban hành văn bản của mình.',
    en: 'A paper that names the cell as its issuer is signed on behalf of the cell: “T/M CHI BỘ”, “BÍ THƯ”. A hint, since the committee of a cell may issue papers of its own.',
  },
  regimes: ['dang'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isParty(doc) || !/^CHI BỘ(?!\p{L})/u.test(doc.preface.agency?.text ?? '')) return;
    for (const { onBehalf } of doc.conclusions.signatures) {
      const flat = onBehalf?.flat;
      const found = flat === undefined ? null : /CHI [ỦU][YỶ](?!\p{L})/u.exec(flat.text);
      if (flat === undefined || found === null) continue;
      const [from, to] = [found.index, found.index + found[0].length];
      const edit = retype(flat, from, to, 'CHI BỘ', parsed.text);
      report({
        span: spanOf(flat, from, to),
        message: 'chiUy',
        values: { viet: flat.text },
        ...(edit === undefined ? {} : { fix: { title: 'sua', edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'chi bộ ký “T/M CHI ỦY”',
      text: cell('T/M ⟦CHI ỦY⟧'),
      message: '“T/M CHI BỘ”',
      fixed: cell('T/M CHI BỘ'),
      whole: true,
    },
    { name: 'chi bộ ký “T/M CHI BỘ”', text: cell('T/M CHI BỘ'), whole: true },
    { name: 'đảng ủy', text: partyPlanWith({}), whole: true },
  ],
});
