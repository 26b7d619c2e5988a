import { defineRule } from '../../lint/rule.ts';
import { bare } from '../../text/letters.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/du-thao-sai-cho',
  severity: 'hint',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục II', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 2.2', kind: 'truc-tiep' },
  ],
  part: 'stamps',
  title: { vi: 'Chữ “dự thảo” đứng sai chỗ, không ghi lần', en: 'Draft mark out of its place, or without its count' },
  messages: {
    vi: {
      cho: 'Chữ “{chu}” đứng trên số, ký hiệu; văn bản của Đảng ghi “dự thảo” dưới số, ký hiệu.',
      lan: 'Chữ “{chu}” không ghi lần dự thảo; văn bản của Đảng ghi cả lần, như “Dự thảo lần 2”.',
    },
    en: {
      cho: '“{chu}” stands above number and symbol; a Party document has it below them.',
      lan: '“{chu}” lacks its count; a Party document says which draft it is, as “Dự thảo lần 2”.',
    },
  },
  docs: {
    vi: 'Bản dự thảo của văn bản Đảng ghi chữ “dự thảo” và lần dự thảo ở dưới số, ký hiệu. Trên văn bản dán từ Word, chữ này có thể bị chuyển chỗ, nên chỉ là gợi ý. Nghị định 30 không có thành phần này nên văn bản nhà nước không bị xét.',
    en: 'A draft of a Party document says “dự thảo” and which draft it is under number and symbol. A paste from Word may move the mark, hence a hint. Nghị định 30 has no such part, so State documents are left alone.',
  },
  regimes: ['dang'],
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || !isParty(doc)) return;
    const mark = doc.preface.stamps.find((leaf) => bare(leaf.flat.text).includes('du thao'));
    const { number } = doc.preface;
    if (mark === undefined) return;
    const chu = mark.flat.text;
    if (number !== undefined && mark.span.start < number.span.start) {
      report({ span: mark.span, message: 'cho', values: { chu } });
    } else if (!/\d|lần|LẦN/u.test(chu)) {
      report({ span: mark.span, message: 'lan', values: { chu } });
    }
  },
  examples: [
    {
      name: 'ở dòng đầu',
      text: `⟦DỰ THẢO LẦN 2⟧\n${partyPlanWith({})}`,
      message: 'dưới số, ký hiệu',
      whole: true,
    },
    {
      name: 'không ghi lần',
      text: partyPlanWith({ number: 'Số     -KH/ĐU\n⟦Dự thảo⟧' }),
      message: '“Dự thảo lần 2”',
      whole: true,
    },
    { name: 'đúng chỗ', text: partyPlanWith({ number: 'Số     -KH/ĐU\nDự thảo lần 2' }), whole: true },
    { name: 'văn bản nhà nước', text: `DỰ THẢO\n${planWith({})}`, whole: true },
  ],
});
