import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { capitalHits } from './_hits.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

const IN_FIGURES = /(?<![\p{L}\p{M}])[Cc]ách mạng [Tt]háng (?:8|10)(?![\p{L}\d/.-])/gu;

export default defineRule({
  id: 'viet-hoa/su-kien-lich-su',
  related: ['viet-hoa/ngay-le'],
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 9', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên sự kiện lịch sử, triều đại viết sai', en: 'Historical event or dynasty written wrongly' },
  messages: {
    vi: {
      ...CASE_MESSAGES.vi,
      so: 'Con số chỉ thời gian trong tên sự kiện lịch sử ghi bằng chữ và viết hoa: “{dung}”.',
    },
    en: {
      ...CASE_MESSAGES.en,
      so: 'The number of time in the name of an event is written in words with a capital: “{dung}”.',
    },
  },
  docs: {
    vi: 'Tên sự kiện lịch sử, triều đại viết hoa chữ cái đầu của âm tiết tạo thành tên gọi; con số chỉ thời gian ghi bằng chữ và viết hoa: “Cách mạng tháng Tám”, “Phong trào Xô viết Nghệ Tĩnh”, “Triều Lý”. Chỉ xét danh sách ngắn theo ví dụ của phụ lục. Khác một chữ cái với cách viết hay gặp (“Cách mạng Tháng Tám”, “triều Nguyễn”) chỉ là gợi ý. Không xét chữ trong ngoặc kép, viện dẫn, văn bản của Đảng, văn bản trước ngày 05/3/2020.',
    en: 'Events and dynasties take capitals on the syllables of the name, and a number of time is in words with a capital: “Cách mạng tháng Tám”, “Triều Lý”. A short list after the examples of the decree is looked for. Widespread spellings that differ in one letter (“Cách mạng Tháng Tám”, “triều Nguyễn”) are hints. Quotations, citations, Party documents and those dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    reportPhrases(context, 'su-kien-lich-su', (found) =>
      report(differences(found.values) > 1 ? found : { ...found, severity: 'hint' }),
    );
    for (const { leaf, from, to, text } of capitalHits(context, IN_FIGURES)) {
      const dung = text.endsWith('8') ? 'Cách mạng tháng Tám' : 'Cách mạng tháng Mười';
      const span = spanOf(leaf.flat, from, to);
      report({
        span,
        message: 'so',
        values: { dung },
        fix: { title: 'sua', safety: 'review', edits: [{ span, text: dung }] },
      });
    }
  },
  examples: [
    {
      name: 'hai chữ sai',
      text: 'Chương trình kỷ niệm ⟦cách mạng Tháng Tám⟧ và ⟦phong trào Xô Viết Nghệ Tĩnh⟧.',
      message: '“Cách mạng tháng Tám”',
      fixed: 'Chương trình kỷ niệm Cách mạng tháng Tám và Phong trào Xô viết Nghệ Tĩnh.',
    },
    {
      name: 'ghi bằng số',
      text: 'Chương trình kỷ niệm ⟦cách mạng Tháng 8⟧ và Quốc khánh.',
      message: 'bằng chữ',
      fixed: 'Chương trình kỷ niệm Cách mạng tháng Tám và Quốc khánh.',
    },
    {
      name: 'triều đại',
      text: 'Di tích có từ ⟦triều Lý⟧ được trùng tu.',
      fixed: 'Di tích có từ Triều Lý được trùng tu.',
    },
    { name: 'viết đúng', text: 'Kỷ niệm 81 năm Cách mạng tháng Tám; di tích từ Triều Lý, Triều Trần.' },
    { name: 'từ thông thường', text: 'Theo dõi mực nước triều lý thuyết; tháng 8 có hai đợt kiểm tra.' },
  ],
});

function differences(values: Readonly<Record<string, string | number>> | undefined): number {
  const written = String(values?.viet ?? '');
  const right = String(values?.dung ?? '');
  return [...written].filter((letter, i) => letter !== right[i]).length;
}
