import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { allOf, hasForm, isMassBody, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';

/** Abbreviations that have one reading in the name of a State body. "THPT", "TNHH" are parts of official names. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['UBND', 'ỦY BAN NHÂN DÂN'],
  ['HĐND', 'HỘI ĐỒNG NHÂN DÂN'],
  ['GD&ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['GDĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['GD-ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['KH&ĐT', 'KẾ HOẠCH VÀ ĐẦU TƯ'],
  ['KH&CN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['KHCN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['NN&MT', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['NN&PTNT', 'NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['TN&MT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['TNMT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['TT&TT', 'THÔNG TIN VÀ TRUYỀN THÔNG'],
  ['VHTT&DL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['VHTTDL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['VH,TT&DL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['VHTT', 'VĂN HÓA VÀ THỂ THAO'],
  ['LĐTBXH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['LĐTB&XH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['LĐ-TB&XH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['BHXH', 'BẢO HIỂM XÃ HỘI'],
  ['TTYT', 'TRUNG TÂM Y TẾ'],
  ['BQL', 'BAN QUẢN LÝ'],
  ['BCĐ', 'BAN CHỈ ĐẠO'],
  ['TP.', 'THÀNH PHỐ'],
  ['TP', 'THÀNH PHỐ'],
  ['TX.', 'THỊ XÃ'],
  ['TX', 'THỊ XÃ'],
]);

const IN_THE_WARD = 'Bình Minh, ngày 15 tháng 3 năm 2026';

export default defineRule({
  id: 'the-thuc/co-quan-viet-tat',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 2, điểm a', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên cơ quan ban hành viết tắt', en: 'Issuing agency abbreviated' },
  messages: {
    vi: {
      tat: 'Tên cơ quan ban hành viết tắt “{viet}”; ghi tên chính thức, đầy đủ: “{dung}”.',
      sua: 'Viết đầy đủ “{dung}”',
    },
    en: {
      tat: 'The issuing agency is abbreviated, “{viet}”; its full official name is written: “{dung}”.',
      sua: 'Write “{dung}” in full',
    },
  },
  docs: {
    vi: 'Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ. Chỉ tên của cơ quan chủ quản trực tiếp, ở dòng trên, được viết tắt những cụm từ thông dụng (“UBND TỈNH …”). Chỉ những chữ tắt có một nghĩa được xét; “THPT”, “TNHH” và tương tự có thể là một phần của tên chính thức.',
    en: 'The name of the issuing agency is the official one, in full. Only that of the agency above it may abbreviate usual phrases (“UBND TỈNH …”). Only abbreviations with one meaning are looked at; “THPT”, “TNHH” and the like may belong to an official name.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || isMassBody(doc)) return;
    const leaf = doc.preface.agency?.leaves.at(-1);
    if (leaf === undefined) return;
    const { flat } = leaf;
    for (const word of flat.text.matchAll(/[^ ]{1,20}/gu)) {
      const dung = FULL.get(word[0]);
      if (dung === undefined) continue;
      const to = word.index + word[0].length;
      const edits = allOf([retype(flat, word.index, to, dung, parsed.text)]);
      const values = { viet: word[0], dung };
      report({ span: spanOf(flat, word.index, to), message: 'tat', values, fix: { title: 'sua', values, edits } });
    }
  },
  examples: [
    {
      name: 'ủy ban nhân dân viết tắt',
      text: planWith({ agency: '⟦UBND⟧ PHƯỜNG BÌNH MINH', placeDate: IN_THE_WARD }),
      message: '“ỦY BAN NHÂN DÂN”',
      fixed: planWith({ agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH', placeDate: IN_THE_WARD }),
      whole: true,
    },
    {
      name: 'tên sở viết tắt',
      text: planWith({ agency: 'SỞ ⟦GD&ĐT⟧' }),
      fixed: planWith({ agency: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO' }),
      whole: true,
    },
    {
      name: 'cơ quan chủ quản được viết tắt',
      text: planWith({}).replace('ỦY BAN NHÂN DÂN TỈNH', 'UBND TỈNH'),
      whole: true,
    },
    { name: 'trường trung học phổ thông', text: planWith({ agency: 'TRƯỜNG THPT BÌNH MINH' }), whole: true },
  ],
});
