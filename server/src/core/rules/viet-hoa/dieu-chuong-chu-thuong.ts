import { typeWordAt } from '../../citation/slots/type.ts';
import { defineRule } from '../../lint/rule.ts';
import { planWith } from '../the-thuc/_example.ts';
import { capitalHits } from './_hits.ts';
import { raised } from './_raised.ts';

const UNIT =
  /(?<![\p{L}\p{M}\d])(?<!iểu )(?:điều|chương|tiểu mục|mục|phần) (?:\d{1,3}[a-zđ]?|[IVXLC]{1,7}|này)(?![\p{L}\p{M}\d%]|[./,]\d)/gu;

/** A plan that speaks of its annex, up to the first line of it. */
const WITH_ANNEX = `${planWith({
  opening: ['Để hồ sơ nêu tại Phụ lục được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:'],
})}
Phụ lục
DANH MỤC HỒ SƠ
(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)`;

export default defineRule({
  id: 'viet-hoa/dieu-chuong-chu-thuong',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 7', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: {
    vi: '“điều”, “chương”, “mục” viết thường khi viện dẫn',
    en: '“điều”, “chương”, “mục” of a reference in small letters',
  },
  messages: {
    vi: {
      thuong: 'Khi viện dẫn, phần, chương, mục, tiểu mục, điều viết hoa chữ cái đầu: “{dung}”.',
      hoa: 'Sửa thành “{dung}”',
    },
    en: {
      thuong: 'In a reference phần, chương, mục, tiểu mục and điều take a capital: “{dung}”.',
      hoa: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa chữ cái đầu: “khoản 2 Điều 5”, “Mục II Chương III”; khoản và điểm viết thường (`trinh-bay/viet-hoa-khoan-diem`). “mục”, “phần”, “chương 2” là từ thông thường nên chỉ được xét khi ngay sau đó là tên văn bản, phụ lục hay một phần khác của văn bản; với phụ lục chỉ là gợi ý. Chỗ nói nhiều (“các điều 5, 6 và 7”), chữ trong ngoặc kép và tên của văn bản được viện dẫn không báo. Ở văn bản quy phạm pháp luật là gợi ý. Không xét văn bản của Đảng và văn bản ghi ngày trước 05/3/2020.',
    en: 'A reference to a phần, chương, mục, tiểu mục or điều of a given document has a capital: “khoản 2 Điều 5”, “Mục II Chương III”; khoản and điểm have none. “mục”, “phần” and “chương 2” are everyday words, so they count only where a document, an annex (a hint then) or another part follows at once. In normative texts a hint. Plurals (“các điều 5, 6 và 7”), quotations and titles of cited documents are left alone, as are Party documents and those dated before 05/3/2020.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    for (const { leaf, from, to, text } of capitalHits(context, UNIT)) {
      const whole = leaf.flat.text;
      const told = severityOf(text, whole.slice(Math.max(0, from - REACH), from), whole, to);
      if (told === undefined || from === 0) continue;
      // The layout of normative texts is known second hand only.
      const severity = context.doc.regime === 'quy-pham' ? 'hint' : told;
      const { span, dung, edits } = raised(leaf, from, to);
      report({ span, message: 'thuong', values: { dung }, severity, fix: { title: 'hoa', edits } });
    }
  },
  examples: [
    {
      name: 'điều sau khoản',
      text: 'Thực hiện quy định tại khoản 2 ⟦điều 5⟧ Luật Lưu trữ.',
      message: '“Điều 5”',
      fixed: 'Thực hiện quy định tại khoản 2 Điều 5 Luật Lưu trữ.',
    },
    {
      name: 'chương, mục',
      text: 'Các phòng áp dụng ⟦mục 2⟧ ⟦chương III⟧ Quy chế này và ⟦mục II⟧ Kế hoạch này.',
      fixed: 'Các phòng áp dụng Mục 2 Chương III Quy chế này và Mục II Kế hoạch này.',
    },
    {
      name: 'mục của phụ lục',
      text: 'Số liệu ghi tại ⟦mục III⟧ phụ lục kèm theo.',
      fixed: 'Số liệu ghi tại Mục III phụ lục kèm theo.',
    },
    {
      name: 'trong phụ lục',
      text: `${WITH_ANNEX}\n1. Hồ sơ nêu tại khoản 2 ⟦điều 5⟧ Luật Lưu trữ.\n2. Hồ sơ khác.`,
      fixed: `${WITH_ANNEX}\n1. Hồ sơ nêu tại khoản 2 Điều 5 Luật Lưu trữ.\n2. Hồ sơ khác.`,
      whole: true,
    },
    { name: 'viết hoa', text: 'Thực hiện khoản 2 Điều 5 Mục 1 Chương II Luật Lưu trữ.' },
    { name: 'điều là động từ', text: 'Công an tỉnh điều 5 xe đến hiện trường.' },
    { name: 'nói nhiều điều', text: 'Quy chế gồm 3 chương, 20 điều; các điều 5, 6 và 7 quy định việc lưu hồ sơ.' },
    {
      name: 'từ thông thường',
      text: 'Cán bộ ghi đủ mục 3 của phiếu; phần 2 của bài kiểm tra làm trên máy. Về điều này, Sở sẽ trả lời sau.',
    },
    { name: 'trong ngoặc kép', text: 'Cụm từ “khoản 2 điều 5” được thay bằng cụm từ “khoản 3 Điều 5”.' },
  ],
});

/** Undefined where the words are no reference, as far as can be told. */
function severityOf(unit: string, before: string, text: string, to: number): 'warning' | 'hint' | undefined {
  if (PINPOINT.test(before)) return 'warning';
  if (PLURAL.test(before) || unit.endsWith('này')) return undefined;
  if (/^chương [IVXLC]/u.test(unit)) return 'warning';
  if (unit.startsWith('điều')) return OF_A_TEXT.test(text.slice(to, to + REACH)) ? 'warning' : undefined;
  JOINT.lastIndex = to;
  const at = to + (JOINT.exec(text)?.[0].length ?? 0);
  OUTER.lastIndex = at;
  if (OUTER.test(text)) return 'warning';
  if (/^phụ lục(?!\p{L})/iu.test(text.slice(at, at + 8))) return 'hint';
  const type = typeWordAt(text, at);
  return type !== undefined && /^\p{Lu}/u.test(text.slice(type.from)) ? 'warning' : undefined;
}

/** "điều 5 xe cứu thương" sends them; what follows an article is its document, another one, or the end of the words. */
const OF_A_TEXT = /^(?:$|[.,;:)]| (?:của|tại|và|đến|hoặc|thuộc|trong|quy định|nêu|nói|kèm|\p{Lu}))/u;
const REACH = 24;
const PLURAL = /(?:các|những|mọi|mỗi|từng|mấy|số|\d) $/iu;
const PINPOINT = /(?<!\p{L})(?:khoản|điểm|điều|tiết|mục) [\da-zđIVXLC.]{1,5},? $/iu;
const JOINT = /,? (?:của |tại |trong )?/uy;
const OUTER = /(?:Điều|Chương|Phần|Mục|chương [IVXLC]|phần [IVXLC]|mục [IVXLC]) ?[\dIVXLC]/uy;
