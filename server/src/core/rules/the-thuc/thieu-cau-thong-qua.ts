import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { headerState } from './_missing.ts';
import {
  circularWith,
  isFrom,
  isNormativeText,
  LAW_BODY,
  lastLeaves,
  lawWith,
  passingLeaf,
  SINCE_ND78,
} from './_normative.ts';

export default defineRule({
  id: 'the-thuc/thieu-cau-thong-qua',
  part: 'body',
  related: ['the-thuc/thieu-hieu-luc'],
  severity: 'info',
  basis: [{ law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' }],
  title: {
    vi: 'Luật, nghị quyết không có câu “… thông qua ngày …” ở cuối',
    en: 'Law or resolution without the sentence of its passing',
  },
  messages: {
    vi: {
      thieu: 'Dưới điều cuối chưa có câu “{ten} này được {ai} … thông qua ngày …”.',
    },
    en: { thieu: 'The sentence “{ten} này được {ai} … thông qua ngày …” doesn’t follow the last article.' },
  },
  docs: {
    vi: 'Luật, pháp lệnh, nghị quyết của Quốc hội, Ủy ban Thường vụ Quốc hội, Hội đồng nhân dân kết thúc bằng một câu nêu khóa, kỳ họp và ngày thông qua: “Nghị quyết này được Hội đồng nhân dân tỉnh … khóa …, Kỳ họp thứ … thông qua ngày …”. Nghị định, thông tư, quyết định không có câu này. Chỉ xét khi lưu, ở văn bản từ ngày 01/4/2025 đã có phần ký.',
    en: 'Laws, ordinances and resolutions of the National Assembly, its Standing Committee and the people’s councils end with a sentence that names term, session and day of the passing. Decrees, circulars and decisions have none. Computed on save, in texts from 1 April 2025 on that bear a signature.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc } = context;
    const passed = passedBy(doc);
    if (passed === undefined || !isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    if (headerState(context).standing.length < 2 || doc.conclusions.signatures.length === 0) return;
    const [last] = lastLeaves(context, 1);
    if (last === undefined || passingLeaf(context) !== undefined) return;
    const end = last.flat.text.length;
    report({ span: spanOf(last.flat, end - 1, end), message: 'thieu', values: passed });
  },
  examples: [
    {
      name: 'luật không có câu thông qua',
      text: lawWith({
        body: [...LAW_BODY.slice(0, -1), 'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2027⟦.⟧'],
      }),
      message: '“Luật này được Quốc hội … thông qua ngày …”',
      whole: true,
    },
    { name: 'có câu thông qua', text: lawWith({}), whole: true },
    { name: 'thông tư', text: circularWith({}), whole: true },
  ],
});

function passedBy({ kind, preface }: DocumentTree): { readonly ten: string; readonly ai: string } | undefined {
  if (kind === 'luat') return { ten: 'Luật', ai: 'Quốc hội' };
  if (kind === 'bo-luat') return { ten: 'Bộ luật', ai: 'Quốc hội' };
  if (kind === 'phap-lenh') return { ten: 'Pháp lệnh', ai: 'Ủy ban Thường vụ Quốc hội' };
  if (kind !== 'nghi-quyet') return undefined;
  const agency = preface.agency?.text ?? '';
  if (agency === 'QUỐC HỘI') return { ten: 'Nghị quyết', ai: 'Quốc hội' };
  if (/^HỘI ĐỒNG NHÂN DÂN(?= |$)/u.test(agency)) return { ten: 'Nghị quyết', ai: 'Hội đồng nhân dân' };
  return /THƯỜNG VỤ QUỐC HỘI$/u.test(agency) ? { ten: 'Nghị quyết', ai: 'Ủy ban Thường vụ Quốc hội' } : undefined;
}
