import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from './_document.ts';
import { decisionWith, GROUND } from './_example.ts';
import { linesBefore } from './_insert.ts';
import { headerState, requirement } from './_missing.ts';
import { mixedNormativeForm } from './_normative.ts';

const GROUNDS = ['GIÁM ĐỐC SỞ NỘI VỤ', GROUND];

export default defineRule({
  id: 'the-thuc/thieu-dong-quyet-dinh',
  since: '0.1.0',
  part: 'preamble',
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1, 1.2, 1.3', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Thiếu dòng “QUYẾT ĐỊNH:”', en: '“QUYẾT ĐỊNH:” missing' },
  messages: {
    vi: { thieu: 'Giữa căn cứ và Điều 1 thường có dòng “{dong}”.', chen: 'Chèn dòng “{dong}”' },
    en: { thieu: 'Between the grounds and Điều 1 the line “{dong}” usually stands.', chen: 'Insert the line “{dong}”' },
  },
  docs: {
    vi: 'Mẫu quyết định, nghị quyết hành chính có dòng “QUYẾT ĐỊNH:” (“QUYẾT NGHỊ:”) giữa các căn cứ và Điều 1. Văn bản quy phạm pháp luật hiện nay thay dòng này bằng câu ban hành nên không được xét.',
    en: 'The forms of an administrative decision or resolution have the line “QUYẾT ĐỊNH:” (“QUYẾT NGHỊ:”) between the grounds and Điều 1. Normative texts have an enacting sentence instead and are left alone.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context) || headerState(context).standing.length < 2) return;
    if (mixedNormativeForm(context) !== undefined) return;
    const { doc, parsed, view } = context;
    const dong = kindById(doc.kind)?.enactingLine;
    const first = doc.body[0];
    if (dong === undefined || first?.type !== 'article' || requirement(doc, 'enacting') === undefined) return;
    if (doc.preamble.some((node) => node.type === 'enacting')) return;
    // "quyết định:" in small letters or in another wording stands in the opening.
    const opening = doc.preamble.map((node) => node.leaf.flat.text.toLowerCase()).join('\n');
    if (/(?:quyết định|quyết nghị|nghị quyết) ?:? ?(?:$|\n)/u.test(opening)) return;
    report({
      span: titleSpan(doc, view),
      message: 'thieu',
      values: { dong },
      fix: { title: 'chen', edits: [linesBefore(parsed, first.span.start, [dong])] },
    });
  },
  examples: [
    {
      name: 'quyết định không có dòng “QUYẾT ĐỊNH:”',
      text: decisionWith({ type: '⟦QUYẾT ĐỊNH⟧', opening: GROUNDS }),
      message: '“QUYẾT ĐỊNH:”',
      fixed: decisionWith({}),
      whole: true,
    },
    {
      name: 'có dòng “QUYẾT ĐỊNH:”',
      text: decisionWith({}),
      whole: true,
    },
  ],
});
