import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from './_document.ts';
import { planWith } from './_example.ts';
import { insertSection, missingSections } from './_sections.ts';

const CONTENT = ['II. NỘI DUNG', 'Rà soát toàn bộ hồ sơ đã giải quyết xong.'];

export default defineRule({
  id: 'the-thuc/thieu-muc',
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
  title: { vi: 'Thiếu mục thường có', en: 'Usual section missing' },
  messages: {
    vi: {
      thieu: 'Văn bản loại này thường có mục “{muc}”; chưa thấy mục nào nói đến.',
      chen: 'Chèn mục “{muc}” kèm gợi ý nội dung',
    },
    en: {
      thieu: 'Documents of this kind usually have a section “{muc}”; none of the headings names it.',
      chen: 'Insert the section “{muc}” with guidance',
    },
  },
  docs: {
    vi: 'Bố cục của kế hoạch và bản phát động thi đua là thông lệ: không điều khoản nào buộc phải có một mục với tên cố định. Quy tắc chỉ gợi ý khi không tiêu đề hay dòng ngắn nào nhắc đến nội dung ấy (“Mục đích, yêu cầu” có thể là một mục hoặc hai mục).',
    en: 'The outline of a plan or a launch is custom: no article asks for a section of a fixed name. The rule hints only where no heading or short line speaks of the matter (“Mục đích, yêu cầu” may be one section or two).',
  },
  regimes: ['nd30', 'dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    for (const section of missingSections(context)) {
      if (section.id === 'to-chuc') continue;
      const edits = insertSection(context, section);
      report({
        span: titleSpan(context.doc, context.view),
        message: 'thieu',
        severity: section.severity,
        values: { muc: section.title },
        ...(edits.length === 0 ? {} : { fix: { title: 'chen', edits } }),
      });
    }
  },
  examples: [
    {
      name: 'kế hoạch không có mục đích, yêu cầu',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        body: ['I. NỘI DUNG', ...CONTENT.slice(1), 'II. TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở theo dõi, đôn đốc./.'],
      }),
      message: '“MỤC ĐÍCH, YÊU CẦU”',
      fixed: planWith({
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          '1. Mục đích',
          'Triển khai …; nâng cao …',
          '2. Yêu cầu',
          'Việc thực hiện bảo đảm đúng tiến độ, phân công rõ …',
          ...CONTENT,
          'III. TỔ CHỨC THỰC HIỆN',
          'Văn phòng Sở theo dõi, đôn đốc./.',
        ],
      }),
      whole: true,
    },
    {
      name: 'mục tiêu và yêu cầu là hai mục',
      text: planWith({
        body: [
          'I. MỤC TIÊU',
          'Hồ sơ được rà soát đầy đủ.',
          'II. YÊU CẦU',
          'Đúng thời hạn, đúng quy trình.',
          'III. NỘI DUNG',
          'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
          'IV. TỔ CHỨC THỰC HIỆN',
          'Văn phòng Sở theo dõi, đôn đốc./.',
        ],
      }),
      whole: true,
    },
  ],
});
