import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import type { Parsed } from '../../tree/nodes.ts';
import { hasForm } from './_document.ts';
import { decisionWith, GROUND } from './_example.ts';
import { paragraphGap } from './_insert.ts';

/** A căn cứ that ends and another one that begins behind it. */
const NEXT = /(?<=[;.,]) ?Căn cứ(?= \p{Lu})/gu;

const FIRST = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;';

export default defineRule({
  id: 'the-thuc/can-cu-chung-dong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Hai căn cứ trên một dòng', en: 'Two căn cứ on one line' },
  messages: {
    vi: { chung: 'Căn cứ này viết chung dòng với căn cứ trước; mỗi căn cứ một dòng.', tach: 'Tách thành dòng riêng' },
    en: { chung: 'This căn cứ stands on the line of the one before; each has its own.', tach: 'Put on its own line' },
  },
  docs: {
    vi: 'Mỗi căn cứ ban hành viết trên một dòng riêng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm. Câu mở đầu nêu nhiều căn cứ rồi nói ban hành việc gì không xét.',
    en: 'Each căn cứ stands on a line of its own and ends with a semicolon, the last with a full stop. An opening sentence that names several and says what is issued is left alone.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const apart = lazyGap(parsed);
    for (const node of doc.preamble) {
      if (node.type !== 'basis') continue;
      const { flat } = node.leaf;
      const breaks = new Set(flat.breaks);
      for (const found of flat.text.matchAll(NEXT)) {
        const from = found.index + (found[0].startsWith(' ') ? 1 : 0);
        // Lines of a PDF that the tree has joined stand apart already.
        if (from === 0 || breaks.has(found.index)) continue;
        const span = spanOf(flat, from, found.index + found[0].length);
        const gap = { start: spanOf(flat, found.index - 1, found.index).end, end: span.start };
        const edit: Edit = { span: gap, text: apart() };
        const clean = parsed.text.slice(gap.start, gap.end).trim() === '';
        report({ span, message: 'chung', ...(clean ? { fix: { title: 'tach', edits: [edit] } } : {}) });
      }
    }
  },
  examples: [
    {
      name: 'hai căn cứ một dòng',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST} ⟦Căn cứ⟧${GROUND.slice(6)}`, 'QUYẾT ĐỊNH:'] }),
      message: 'mỗi căn cứ một dòng',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', FIRST, GROUND, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'mỗi căn cứ một dòng',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', FIRST, GROUND, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
  ],
});

/** Worked out at most once: it looks at every paragraph of the file. */
function lazyGap(parsed: Parsed): () => string {
  let gap: string | undefined;
  return () => {
    gap ??= paragraphGap(parsed);
    return gap;
  };
}
