import { typeWordAt } from '../../citation/slots/type.ts';
import { defineRule } from '../../lint/rule.ts';
import { capitalHits } from './_hits.ts';
import { raised } from './_raised.ts';

/** "này" is rarer than the words before it, and found first. */
const THIS = / này(?![\p{L}\p{M}])/gu;
/** Types in small letters before "này"; which of them the document is, is looked up. */
const TYPE =
  /(?<![\p{L}\p{M}])(?:nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|tờ trình|công văn|công điện|giấy mời)$/u;

export default defineRule({
  id: 'viet-hoa/van-ban-nay-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 6', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: '“kế hoạch này” viết thường', en: '“kế hoạch này” in small letters' },
  messages: {
    vi: {
      thuong: 'Tên loại chỉ chính văn bản đang đọc viết hoa chữ cái đầu: “{dung}”.',
      hoa: 'Sửa thành “{dung}”',
    },
    en: {
      thuong: 'The type word that means this very document takes a capital: “{dung}”.',
      hoa: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ cái đầu. “này” sau tên loại của chính văn bản là một văn bản cụ thể: “Kế hoạch này”, “Quyết định này”. Chỉ báo khi tên loại đúng là loại của văn bản; “chương trình này”, “báo cáo này”, “quy định này” có thể nói điều khác nên chỉ là gợi ý; “các kế hoạch này”, chữ trong ngoặc kép và tên của văn bản được viện dẫn không báo. Không xét văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'The type word of a particular document takes a capital, and “này” behind the type of the document itself means a particular one: “Kế hoạch này”. Told only where the word is the kind of the document; “chương trình này”, “báo cáo này” and the like may mean another one and are hints; plurals, quotations and titles of cited documents are left alone, as are Party documents and those dated before 05/3/2020.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from: blank, to } of capitalHits(context, THIS)) {
      const whole = leaf.flat.text;
      const word = TYPE.exec(whole.slice(Math.max(0, blank - REACH), blank))?.[0];
      const from = blank - (word?.length ?? 0);
      if (word === undefined || from === 0 || PLURAL.test(whole.slice(Math.max(0, from - REACH), from))) continue;
      if (typeWordAt(word, 0)?.slug !== context.doc.kind) continue;
      const { span, dung, edits } = raised(leaf, from, to);
      const severity = MAY_BE_ANOTHER.has(context.doc.kind) ? 'hint' : 'warning';
      report({ span, message: 'thuong', values: { dung }, severity, fix: { title: 'hoa', edits } });
    }
  },
  examples: [
    {
      name: 'kế hoạch này',
      text: 'Các phòng căn cứ ⟦kế hoạch này⟧ để thực hiện.',
      message: '“Kế hoạch này”',
      fixed: 'Các phòng căn cứ Kế hoạch này để thực hiện.',
    },
    { name: 'viết hoa', text: 'Các phòng căn cứ Kế hoạch này để thực hiện.' },
    { name: 'nói nhiều kế hoạch', text: 'Phòng Tổ chức theo dõi các kế hoạch này.' },
    { name: 'loại khác', text: 'Hồ sơ được lập trước khi có quyết định này thì giữ nguyên.' },
    { name: 'trong ngoặc kép', text: 'Ghi “theo kế hoạch này” vào sổ.' },
  ],
});

/** Everyday words too: a programme speaks of another programme, a report of those that it was made from. */
const MAY_BE_ANOTHER: ReadonlySet<string> = new Set([
  'chuong-trinh',
  'bao-cao',
  'huong-dan',
  'quy-dinh',
  'de-an',
  'du-an',
  'phuong-an',
]);
const REACH = 14;
const PLURAL = /(?:các|những|mỗi|từng|loại|hai|ba|bốn) $/iu;
