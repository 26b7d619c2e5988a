import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from './_document.ts';
import { planWith } from './_example.ts';
import { insertSection, missingSections } from './_sections.ts';

const GOAL = ['I. MỤC ĐÍCH, YÊU CẦU', 'Hồ sơ được rà soát đầy đủ, đúng thời hạn.'];
const CLOSING = 'Trên đây là kế hoạch của Sở Nội vụ./.';

export default defineRule({
  id: 'the-thuc/thieu-to-chuc-thuc-hien',
  since: '0.1.0',
  part: 'body',
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'bố cục thường gặp; Nghị định 30/2020/NĐ-CP không quy định tên và thứ tự các mục',
      kind: 'thong-le',
    },
    { law: 'luat-06-2022', at: 'Điều 17, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu mục tổ chức thực hiện', en: 'Section on carrying out missing' },
  messages: {
    vi: {
      thieu: 'Chưa thấy mục “Tổ chức thực hiện” (ai chủ trì, ai phối hợp, báo cáo khi nào).',
      chen: 'Chèn mục “TỔ CHỨC THỰC HIỆN” kèm gợi ý nội dung',
    },
    en: {
      thieu: 'No section “Tổ chức thực hiện” is seen (who leads, who takes part, when to report).',
      chen: 'Insert the section “TỔ CHỨC THỰC HIỆN” with guidance',
    },
  },
  docs: {
    vi: 'Kế hoạch cần nói rõ đơn vị chủ trì, đơn vị phối hợp, thời hạn và việc báo cáo. Tên mục là thông lệ nên quy tắc chỉ gợi ý, và im lặng khi có mục “Phân công thực hiện”, “Tổ chức triển khai” hay tương tự.',
    en: 'A plan should say who leads, who takes part, by when, and how to report. The name of the section is custom, so the rule only hints, and is silent where a section of another usual name stands.',
  },
  regimes: ['nd30', 'dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const section = missingSections(context).find((one) => one.id === 'to-chuc');
    if (section === undefined) return;
    const edits = insertSection(context, section);
    report({
      span: titleSpan(context.doc, context.view),
      message: 'thieu',
      severity: section.severity,
      ...(edits.length === 0 ? {} : { fix: { title: 'chen', edits } }),
    });
  },
  examples: [
    {
      name: 'kế hoạch không nói ai thực hiện',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        body: [...GOAL, 'II. NỘI DUNG', 'Rà soát toàn bộ hồ sơ đã giải quyết xong.', CLOSING],
      }),
      message: '“Tổ chức thực hiện”',
      fixed: planWith({
        body: [
          ...GOAL,
          'II. NỘI DUNG',
          'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
          'III. TỔ CHỨC THỰC HIỆN',
          '1. … chủ trì, phối hợp với … thực hiện Kế hoạch này.',
          '2. Các đơn vị báo cáo kết quả về … trước ngày …',
          CLOSING,
        ],
      }),
      whole: true,
    },
    {
      name: 'các mục khác mang tên riêng',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        body: [
          'I. CẤP TỈNH',
          'Mục đích: đúng hạn. Nội dung: rà soát hồ sơ.',
          'II. CẤP XÃ',
          'Rà soát hồ sơ của xã.',
          CLOSING,
        ],
      }),
      fixed: planWith({
        body: [
          'I. CẤP TỈNH',
          'Mục đích: đúng hạn. Nội dung: rà soát hồ sơ.',
          'II. CẤP XÃ',
          'Rà soát hồ sơ của xã.',
          'III. TỔ CHỨC THỰC HIỆN',
          '1. … chủ trì, phối hợp với … thực hiện Kế hoạch này.',
          '2. Các đơn vị báo cáo kết quả về … trước ngày …',
          CLOSING,
        ],
      }),
      whole: true,
    },
    { name: 'có mục tổ chức thực hiện', text: planWith({}), whole: true },
    {
      name: 'mục có tên “Phân công”',
      text: planWith({
        body: [
          ...GOAL,
          'II. NỘI DUNG',
          'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
          'III. PHÂN CÔNG',
          'Văn phòng chủ trì, báo cáo Giám đốc Sở trước ngày 30/6/2026.',
          CLOSING,
        ],
      }),
      whole: true,
    },
  ],
});
