import { defineRule } from '../../lint/rule.ts';
import { capitalEdits, isInCapitals } from '../bo-cuc/_capitals.ts';
import { ATTACHED_TO_PLAN, annexedPlan, labelledAnnexes } from './_annex.ts';

export default defineRule({
  id: 'the-thuc/phu-luc-tieu-de-chu-thuong',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm b', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Tên phụ lục chưa viết in hoa', en: 'Title of an annex not in capitals' },
  messages: {
    vi: { thuong: 'Tên phụ lục chưa viết in hoa.', hoa: 'Viết in hoa tên phụ lục' },
    en: { thuong: 'The title of the annex isn’t in capitals.', hoa: 'Put it in capitals' },
  },
  docs: {
    vi: 'Từ “Phụ lục” và số của nó ở một dòng, chữ thường; tên phụ lục (nếu có) ở dòng dưới, chữ in hoa. Chỉ xét tên đứng ngay trên dòng “(Kèm theo …)”, nơi chắc chắn là tên phụ lục. Phần trong ngoặc đơn và trong ngoặc kép không xét.',
    en: '“Phụ lục” with its number stands on a line of its own in small letters, the title (if any) below it in capitals. Judged only right above the line “(Kèm theo …)”, where it surely is the title. Brackets and quotations are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { annex } of labelledAnnexes(context)) {
      const { heading, note } = annex;
      if (heading === undefined || note === undefined || isInCapitals(heading.leaves[0])) continue;
      const edits = heading.leaves.flatMap((leaf) => capitalEdits(leaf, context.parsed.text));
      report({
        span: heading.span,
        message: 'thuong',
        ...(edits.length === 0 ? {} : { fix: { title: 'hoa', edits } }),
      });
    }
  },
  examples: [
    {
      name: 'tên viết thường',
      text: annexedPlan('Phụ lục', '⟦Danh mục hồ sơ⟧', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      message: 'chưa viết in hoa',
      fixed: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'tên viết in hoa',
      text: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ (năm 2026)', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'không có tên',
      text: annexedPlan('Phụ lục', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
  ],
});
