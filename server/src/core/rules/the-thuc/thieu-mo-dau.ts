import { demandsOn } from '../../kinds/index.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { PreambleNode } from '../../tree/nodes.ts';
import { hasForm, titleSpan } from './_document.ts';
import { decisionWith, planWith } from './_example.ts';
import { linesBefore } from './_insert.ts';
import { requirement } from './_missing.ts';
import { CIRCULAR_OPENING, circularWith, isEnactingSentence } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-mo-dau',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a', kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1, 1.2, 1.3', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 62', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu căn cứ hoặc phần mở đầu', en: 'Grounds or opening missing' },
  messages: {
    vi: {
      cancu: 'Văn bản thiếu căn cứ ban hành; căn cứ đứng sau trích yếu, mỗi căn cứ một dòng.',
      modau: 'Văn bản vào thẳng mục đánh số; thường có một đoạn mở đầu hoặc căn cứ ban hành trước đó.',
      chen: 'Chèn phần mở đầu',
    },
    en: {
      cancu: 'The grounds are missing; they stand after the subject, one per line.',
      modau: 'The text begins right with a numbered section; usually an opening or the grounds come first.',
      chen: 'Insert an opening',
    },
  },
  docs: {
    vi: 'Quyết định, nghị quyết và văn bản quy phạm pháp luật phải nêu căn cứ ban hành (cảnh báo). Các loại khác chỉ nêu căn cứ khi có; khi văn bản vào thẳng mục I mà không có đoạn mở đầu nào, quy tắc nhắc ở mức thông tin.',
    en: 'Decisions, resolutions and normative texts must state their grounds (a warning). Other kinds do so where there are any; where a text begins right with section I the rule reminds as an information.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, view } = context;
    const wanted = requirement(doc, 'preamble');
    const first = doc.body[0];
    if (wanted === undefined || first === undefined || doc.preface.type === undefined || first.type === 'paragraph')
      return;
    const wantsGrounds = wanted.severity === 'warning';
    // What stands below the type line as a first căn cứ of another wording is not told from an opening.
    // The enacting sentence of a normative text is none: the căn cứ stand above it.
    const sentence = doc.regime === 'quy-pham' ? doc.preamble.find(isSentence) : undefined;
    if (doc.preamble.some((node) => node.type === 'basis' || (node.type === 'opening' && node !== sentence))) return;
    if (view.leavesOf('annexNote').some((leaf) => leaf.area === 'main' && leaf.span.start < first.span.start)) return;
    const lines = openingLines(context, wantsGrounds);
    const at = (sentence ?? doc.preamble.find((node) => node.type === 'enacting'))?.span.start ?? first.span.start;
    report({
      span: titleSpan(doc, view),
      message: wantsGrounds ? 'cancu' : 'modau',
      severity: wanted.severity,
      ...(lines.length === 0 ? {} : { fix: { title: 'chen', edits: [linesBefore(context.parsed, at, lines)] } }),
    });
  },
  examples: [
    {
      name: 'quyết định không có căn cứ',
      text: decisionWith({ type: '⟦QUYẾT ĐỊNH⟧', opening: ['GIÁM ĐỐC SỞ NỘI VỤ', 'QUYẾT ĐỊNH:'] }),
      message: 'thiếu căn cứ',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', 'Căn cứ …;', 'Theo đề nghị của ….', 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'kế hoạch vào thẳng mục I',
      text: planWith({ type: '⟦KẾ HOẠCH⟧', opening: [] }),
      message: 'vào thẳng mục',
      fixed: planWith({ opening: ['Căn cứ …, … xây dựng kế hoạch như sau:'] }),
      whole: true,
    },
    {
      name: 'thông tư chỉ có câu ban hành',
      text: circularWith({ type: '⟦THÔNG TƯ⟧', opening: CIRCULAR_OPENING.slice(2) }),
      message: 'thiếu căn cứ',
      whole: true,
    },
    { name: 'thông tư có căn cứ', text: circularWith({}), whole: true },
    { name: 'có đoạn mở đầu', text: planWith({}), whole: true },
  ],
});

function isSentence(node: PreambleNode): boolean {
  return node.type === 'opening' && isEnactingSentence(node.leaf.flat.text);
}

/** The kind's own opening with blanks for what only the drafter knows. */
function openingLines({ doc }: RuleContext, grounds: boolean): readonly string[] {
  const lines = demandsOn(doc)?.kind.opening ?? [];
  return lines
    .filter((line) => !grounds || /^(?:Căn cứ|Xét|Theo)/u.test(line))
    .map((line) => line.replaceAll('{agency}', '…').replaceAll(' {subject}', ''));
}
