import { defineRule } from '../../lint/rule.ts';
import { romanValue, toRoman } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { circularWith } from '../the-thuc/_normative.ts';
import { isRomanSection, labelEdit, labelSpan, numRange } from './_division.ts';
import { type List, listsOf } from './_lists.ts';
import { lawfulShape, shapeEdit, shapeOf, usualShape } from './_shape.ts';

/** Two articles of a circular, the first with these clauses. */
const clauses = (...lines: readonly string[]): string[] => [
  'Điều 1. Phạm vi',
  ...lines,
  'Điều 2. Hiệu lực thi hành',
  'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
];

export default defineRule({
  id: 'bo-cuc/sai-kieu-danh-so',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ và Mục V, dòng 6', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 64, khoản 3', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Kiểu đánh số không đúng với cấp', en: 'Numbering style wrong for its level' },
  messages: {
    vi: {
      dieu: 'Sau số của điều là dấu chấm; viết “{dung}”.',
      laMa: 'Phần, chương đánh số bằng chữ số La Mã; viết “{dung}”.',
      aRap: 'Mục, tiểu mục đánh số bằng chữ số Ả Rập; viết “{dung}”.',
      dau: 'Nhãn “{so}” không theo mẫu của Nghị định 30; viết “{dung}”.',
      khoan: 'Khoản đánh số bằng chữ số Ả Rập và dấu chấm; viết “{dung}”.',
      doi: 'Sửa thành “{dung}”',
      doiHet: 'Sửa thành “{dung}” và sửa các nhãn cùng kiểu ({cho} chỗ)',
    },
    en: {
      dieu: 'The number of an article is followed by a point; write “{dung}”.',
      laMa: 'Parts and chapters carry Roman numerals; write “{dung}”.',
      aRap: 'Mục and tiểu mục carry Arabic numerals; write “{dung}”.',
      dau: 'The label “{so}” isn’t in the form of Nghị định 30; write “{dung}”.',
      khoan: 'A khoản carries an Arabic numeral and a point; write “{dung}”.',
      doi: 'Write “{dung}”',
      doiHet: 'Write “{dung}” and change the labels of this style ({cho} places)',
    },
  },
  docs: {
    vi: 'Phần, chương: số La Mã. Mục, tiểu mục: số Ả Rập. Điều: số Ả Rập và dấu chấm (“Điều 1.”). Khoản: “1.”. Điểm: “a)”. Văn bản chia theo phần, mục, khoản, điểm: “I.”, “1.”, “a)”. Các kiểu “I/”, “I-”, “1/”, “a.”, “a/”, và “1)” ngay dưới mục, không có trong Nghị định 30 nhưng quen dùng: chỉ là gợi ý, mỗi kiểu báo một lần trong văn bản hành chính; ở văn bản quy phạm là cảnh báo. Văn bản của Đảng không xét các kiểu này. Cách sửa đổi mọi nhãn cùng kiểu, phải xem lại.',
    en: 'Parts and chapters: Roman numerals. Mục and tiểu mục: Arabic. Articles: an Arabic numeral and a point (“Điều 1.”). Khoản: “1.”. Điểm: “a)”. “I/”, “I-”, “1/”, “a.”, “a/”, and “1)” right under a section, aren’t in Nghị định 30 but are in use: a hint, once for each style of an administrative document, a warning in normative texts; Party documents are left alone. The fix changes all labels of the style and is to be looked at.',
  },
  check(context, report) {
    const { parsed, doc } = context;
    const lists = listsOf(context);
    const members = lists.flatMap((list) => list.members);
    const one = (
      group: readonly Fault[],
      message: 'dieu' | 'laMa' | 'aRap' | 'dau' | 'khoan',
      isHint: boolean,
    ): void => {
      const first = group[0];
      if (first === undefined) return;
      const edits = group.flatMap((fault) => (fault.edit === undefined ? [] : [fault.edit]));
      report({
        span: labelSpan(first.at),
        message,
        values: { so: first.at.marker, dung: first.right, cho: edits.length },
        ...(edits.length === 0 ? {} : { fix: { title: edits.length > 1 ? 'doiHet' : 'doi', edits } }),
        ...(isHint ? { severity: 'hint' } : {}),
      });
    };
    one(
      members.flatMap((at) => articleFault(at, parsed.text)),
      'dieu',
      false,
    );
    one(
      members.flatMap((at) => numeralFault(at, 'laMa', parsed.text)),
      'laMa',
      false,
    );
    const inChapters = doc.regime === 'quy-pham' || members.some((at) => at.type === 'chapter');
    one(
      members.flatMap((at) => numeralFault(at, 'aRap', parsed.text)),
      'aRap',
      !inChapters,
    );
    const normative = doc.regime === 'quy-pham';
    if (normative)
      one(
        lists.flatMap((list) => clauseFaults(list, parsed.text)),
        'khoan',
        false,
      );
    if (!normative && doc.regime !== 'nd30') return;
    for (const group of shapeFaults(lists, parsed.text).values()) one(group, 'dau', !normative);
  },
  examples: [
    {
      name: 'điều với dấu hai chấm',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\n⟦Điều 1:⟧ Thành lập Tổ giúp việc.\n\nĐiều 2: Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
      message: 'viết “Điều 1.”',
      fixed:
        'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
    },
    {
      name: 'chương số Ả Rập, mục số La Mã',
      whole: true,
      text: 'QUY CHẾ\nLàm việc của Tổ giúp việc\n\n⟦Chương 1⟧\nQUY ĐỊNH CHUNG\n\n⟦Mục I⟧\nPHẠM VI\n\nĐiều 1. Phạm vi\n\nViệc họp.\n',
      message: 'viết “Chương I”',
      fixed:
        'QUY CHẾ\nLàm việc của Tổ giúp việc\n\nChương I\nQUY ĐỊNH CHUNG\n\nMục 1\nPHẠM VI\n\nĐiều 1. Phạm vi\n\nViệc họp.\n',
    },
    {
      name: 'dấu gạch chéo sau số La Mã',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\n⟦I/⟧ MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII/ TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'viết “I.”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'điểm với dấu chấm',
      text: '1. Văn phòng:\n\n⟦a.⟧ Rà soát văn bản;\n\nb. Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
      fixed: '1. Văn phòng:\n\na) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
    {
      name: 'số với dấu ngoặc ngay dưới mục',
      text: '⟦1)⟧ Rà soát văn bản.\n\n2) Tập huấn nghiệp vụ.',
      message: 'viết “1.”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.',
    },
    {
      name: 'khoản với dấu ngoặc trong thông tư',
      whole: true,
      text: circularWith({ body: clauses('⟦1)⟧ Hồ sơ đủ.', '2) Hồ sơ đúng hạn.') }),
      message: 'Khoản đánh số bằng chữ số Ả Rập và dấu chấm; viết “1.”',
      fixed: circularWith({ body: clauses('1. Hồ sơ đủ.', '2. Hồ sơ đúng hạn.') }),
    },
    {
      name: 'số với dấu ngoặc dưới điểm',
      text: '1. Văn phòng:\n\na) Rà soát văn bản:\n\n1) Văn bản đi;\n\n2) Văn bản đến;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
    {
      name: 'đúng mẫu',
      text: '1. Văn phòng:\n\na) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng\n\n2.1. Lập hồ sơ.\n\n2.2. Nộp lưu hồ sơ.',
    },
  ],
});

interface Fault {
  readonly at: Division;
  readonly right: string;
  readonly edit: Edit | undefined;
}

/** `Điều 1:` and `Điều 1 .`; an article alone on its line needs no mark. */
function articleFault(at: Division, source: string): Fault[] {
  const place = numRange(at);
  if (at.type !== 'article' || place === undefined) return [];
  const close = at.marker.slice(place.to);
  if (close === '.' || close === '') return [];
  const right = `${at.marker.slice(0, place.to)}.`;
  return [{ at, right, edit: labelEdit(at, source, place.to, at.marker.length, '.') }];
}

function numeralFault(at: Division, wanted: 'laMa' | 'aRap', source: string): Fault[] {
  const place = numRange(at);
  if (at.style !== 'word' || place === undefined || at.suffix !== undefined) return [];
  const isRomanLevel = at.type === 'part' || at.type === 'chapter';
  const isArabicLevel = at.type === 'section' || at.type === 'subsection';
  let num: string | undefined;
  if (wanted === 'laMa' && isRomanLevel && /^\d+$/u.test(at.num)) num = toRoman(at.ordinal);
  if (wanted === 'aRap' && isArabicLevel && romanValue(at.num) > 0) num = String(at.ordinal);
  if (num === undefined) return [];
  const right = `${at.marker.slice(0, place.from)}${num}`;
  return [{ at, right, edit: labelEdit(at, source, place.from, place.to, num) }];
}

/** `1)` right under an article. */
function clauseFaults(list: List, source: string): Fault[] {
  if (list.parent?.type !== 'article') return [];
  return list.members.flatMap((at) =>
    at.style === 'paren' && !at.marker.startsWith('(')
      ? [{ at, right: `${at.num}.`, edit: shapeEdit(at, source, '#.') }]
      : [],
  );
}

/** "1)" right under a section, or with nothing above it, stands where the form has "1."; below "a)" the form has nothing. */
function bracketed(first: Division, parent: Division | undefined): string | undefined {
  if (first.style !== 'paren' || !/^\d+\)$/u.test(first.marker)) return undefined;
  return parent === undefined || isRomanSection(parent) ? '#.' : undefined;
}

/** Labels in a form of the list's own; those that differ inside the list have their own rule. By style and form. */
function shapeFaults(lists: readonly List[], source: string): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const list of lists) {
    const first = list.members[0];
    const shape = usualShape(list);
    const lawful = first === undefined ? undefined : (lawfulShape(first) ?? bracketed(first, list.parent));
    if (first === undefined || shape === undefined || lawful === undefined || shape === lawful) continue;
    if (shape.startsWith('(')) continue;
    if (first.style === 'roman' && !isRomanSection(first)) continue;
    const key = `${first.style} ${shape}`;
    const group = groups.get(key) ?? [];
    for (const at of list.members) {
      if (shapeOf(at) !== shape) continue;
      group.push({ at, right: lawful.replace('#', at.num), edit: shapeEdit(at, source, lawful) });
    }
    groups.set(key, group);
  }
  return groups;
}
