import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { capitalHits } from './_hits.ts';

/** An office or a degree in small letters right before a surname and a name of one to three syllables more. */
const OFFICE_AND_NAME =
  /(?<![\p{L}\p{M}])(?<!Phó )((?:phó )?(?:giám đốc|tổng giám đốc|chủ tịch|bộ trưởng|thứ trưởng|bí thư|hiệu trưởng|chánh văn phòng|cục trưởng|vụ trưởng|chi cục trưởng|trưởng phòng|trưởng ban|trưởng khoa|viện trưởng|thủ tướng|tổng bí thư|giáo sư|tiến sĩ|thạc sĩ)) (?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Đoàn|Trịnh|Trương|Lương|Mai|Tô|Đào|Phùng|Tạ|Quách|Vương|Bế|Nông|Tôn|Chu|Lưu) \p{Lu}\p{Ll}{0,6}(?![\p{L}\p{M}])/gu;

export default defineRule({
  id: 'viet-hoa/chuc-vu-ho-ten',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 3', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Chức vụ, học vị gắn với họ tên viết thường', en: 'Office or degree before a name in small letters' },
  messages: {
    vi: { thuong: 'Chức vụ, học vị đi liền với tên người viết hoa: “{dung}”.', hoa: 'Sửa thành “{dung}”' },
    en: { thuong: 'An office or degree right before a name takes a capital: “{dung}”.', hoa: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Tên chức vụ, học vị viết hoa khi đi liền với tên người cụ thể: “Giám đốc Lê Minh Khuê”, “Giáo sư Trần Văn Bình”. Chỉ xét khi ngay sau đó là một họ hay gặp và tên đệm, tên; họ trùng tên đất (“Hà”, “Thái”) không xét, và báo chỉ ở mức thông tin, trừ “Chủ tịch Hồ Chí Minh”. Chức vụ không gắn với người (“các giám đốc sở”) không báo. Không xét chữ trong ngoặc kép, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'An office or a degree has a capital right before the name of a person: “Giám đốc Lê Minh Khuê”. Looked for before a common surname and a further syllable; surnames that begin names of places (“Hà”, “Thái”) are left out, and it is information only, but for “Chủ tịch Hồ Chí Minh”. An office without a person is left alone, as are quotations, Party documents and those dated before 05/3/2020.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, match } of capitalHits(context, OFFICE_AND_NAME)) {
      const office = match[1] ?? '';
      const letters = office.startsWith('phó ') ? [0, 4] : [0];
      const dung = [...office].map((letter, i) => (letters.includes(i) ? letter.toUpperCase() : letter)).join('');
      const edits = letters.map((i) => ({ span: spanOf(leaf.flat, from + i, from + i + 1), text: dung.charAt(i) }));
      const span = spanOf(leaf.flat, from, from + office.length);
      // Whoever else is named might be a place, a street, a school.
      const severity = PRESIDENT.test(leaf.flat.text.slice(from + office.length)) ? 'warning' : 'info';
      report({ span, message: 'thuong', values: { dung }, severity, fix: { title: 'hoa', edits } });
    }
  },
  examples: [
    {
      name: 'chức vụ, học vị trước họ tên',
      text: 'Đồng chí ⟦giám đốc⟧ Lê Minh Khuê chủ trì; ⟦phó giám đốc⟧ Trần Thị Lan và ⟦tiến sĩ⟧ Nguyễn Văn An dự.',
      message: '“Giám đốc”',
      fixed: 'Đồng chí Giám đốc Lê Minh Khuê chủ trì; Phó Giám đốc Trần Thị Lan và Tiến sĩ Nguyễn Văn An dự.',
    },
    { name: 'viết hoa', text: 'Đồng chí Giám đốc Lê Minh Khuê chủ trì, Phó giám đốc Trần Thị Lan dự.' },
    { name: 'không gắn với người', text: 'Các giám đốc, chủ tịch Hội đồng và trưởng phòng đều dự họp.' },
  ],
});

const PRESIDENT = /^ Hồ Chí Minh(?!\p{L})/u;
