import { describe, expect, it } from 'vitest';
import { bodyOf, parseJson } from '../harness/contract.ts';

/** What the lines of a body make: name, lines, outline as `test/harness/contract.ts` draws it. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'headings of Markdown nest by their number of signs',
    [
      'Mở đầu.',
      '# Mục đích',
      'Trồng cây.',
      '## Cây gỗ',
      'Gỗ.',
      '### Cây nhỏ',
      'Nhỏ.',
      '#### Cây con',
      'Con.',
      '### Cây lớn',
      'Lớn.',
      '## Cây ăn quả',
      'Quả.',
      '# Thực hiện',
      'Giao.',
    ],
    [
      'section – – – [Mục đích]',
      '  ¶ Trồng cây.',
      '  section – – – [Cây gỗ]',
      '    ¶ Gỗ.',
      '    section – – – [Cây nhỏ]',
      '      ¶ Nhỏ.',
      '      section – – – [Cây con]',
      '        ¶ Con.',
      '    section – – – [Cây lớn]',
      '      ¶ Lớn.',
      '  section – – – [Cây ăn quả]',
      '    ¶ Quả.',
      'section – – – [Thực hiện]',
      '  ¶ Giao.',
    ],
  ],
  [
    'a heading of Markdown above numbered ones, and below them',
    ['Mở đầu.', '## Mục đích', '1. Trồng', 'a) Gỗ', '## Yêu cầu', '1. Đúng', '### Ghi chú', 'Thêm.'],
    [
      'section – – – [Mục đích]',
      '  item decimal 1 1 [Trồng]',
      '    point alpha a 1 [Gỗ]',
      'section – – – [Yêu cầu]',
      '  item decimal 1 1 [Đúng]',
      '  section – – – [Ghi chú]',
      '    ¶ Thêm.',
    ],
  ],
  [
    'letters in capitals over Roman numerals',
    ['A. TÌNH HÌNH', 'I. Một', 'B. NHIỆM VỤ', 'I. Hai', 'II. Ba', 'C. THỰC HIỆN', 'Giao.'],
    [
      'section upper-alpha A 1 [TÌNH HÌNH]',
      '  section roman I 1 [Một]',
      'section upper-alpha B 2 [NHIỆM VỤ]',
      '  section roman I 1 [Hai]',
      '  section roman II 2 [Ba]',
      'section upper-alpha C 3 [THỰC HIỆN]',
      '  ¶ Giao.',
    ],
  ],
  [
    'C., D. after B. are letters, alone they are Roman',
    ['A. MỘT', 'B. HAI', 'C. BA', 'D. BỐN', 'Giao.'],
    [
      'section upper-alpha A 1 [MỘT]',
      'section upper-alpha B 2 [HAI]',
      'section upper-alpha C 3 [BA]',
      'section upper-alpha D 4 [BỐN]',
      '  ¶ Giao.',
    ],
  ],
  [
    'I., V., X. are Roman',
    ['IV. BỐN', 'V. NĂM', 'VI. SÁU', 'X. MƯỜI', 'Giao.'],
    [
      'section roman IV 4 [BỐN]',
      'section roman V 5 [NĂM]',
      'section roman VI 6 [SÁU]',
      'section roman X 10 [MƯỜI]',
      '  ¶ Giao.',
    ],
  ],
  [
    'i) before ii) is a numeral, after h) a letter',
    ['I. MỘT', 'i) Nhỏ', 'ii) Nhỏ nữa', 'II. HAI', 'h) Hát', 'i) In', 'k) Kể'],
    [
      'section roman I 1 [MỘT]',
      '  point roman i 1 [Nhỏ]',
      '  point roman ii 2 [Nhỏ nữa]',
      'section roman II 2 [HAI]',
      '  point alpha h 8 [Hát]',
      '  point alpha i 9 [In]',
      '  point alpha k 10 [Kể]',
    ],
  ],
  [
    'dashes, pluses, stars, ordinals in words',
    ['I. MỘT', '1. Việc:', '- a', '+ b', '- c', '2. Việc khác:', '* d', 'Một là, e', 'Hai là, f'],
    [
      'section roman I 1 [MỘT]',
      '  item decimal 1 1 [Việc]',
      '    indent dash – – [a]',
      '      indent plus – – [b]',
      '    indent dash – – [c]',
      '  item decimal 2 2 [Việc khác]',
      '    indent star – – [d]',
      '    item ordinal-word Một 1 [e]',
      '    item ordinal-word Hai 2 [f]',
    ],
  ],
  [
    '1.1 counts only below 1. or after its like',
    ['I. MỘT', '1. Có:', '1.1 Nhỏ', '1.2 Nhỏ', '2. Hai', '3.5 Triệu đồng là đủ', '2.1.1. Sâu'],
    [
      'section roman I 1 [MỘT]',
      '  item decimal 1 1 [Có]',
      '    item decimal-multi 1.1 1 [Nhỏ]',
      '    item decimal-multi 1.2 2 [Nhỏ]',
      '  item decimal 2 2 [Hai]',
      '    ¶ 3.5 Triệu đồng là đủ',
      '    item decimal-multi 2.1.1 1 [Sâu]',
    ],
  ],
  [
    'brackets on one side and on both',
    ['I. MỘT', 'Trồng:', '1) Một', '2) Hai', '(3) Ba'],
    [
      'section roman I 1 [MỘT]',
      '  ¶ Trồng:',
      '  item paren 1 1 [Một]',
      '  item paren 2 2 [Hai]',
      '  item paren 3 3 [Ba]',
    ],
  ],
  [
    'a pasted row goes on the table above it only behind TABs',
    ['I. MỘT', 'TT\tTên\tSố', '1\tXã A\t5', '2\tXã B\t6', '3.\tXã C', 'II. HAI', 'Hết.'],
    [
      'section roman I 1 [MỘT]',
      '  table TT|Tên|Số / 1|Xã A|5 / 2|Xã B|6',
      '  item decimal 3 3 [Xã C]',
      'section roman II 2 [HAI]',
      '  ¶ Hết.',
    ],
  ],
  [
    'all divisions of a law',
    [
      'Phần thứ nhất',
      'QUY ĐỊNH',
      'Chương I',
      'CHUNG',
      'Mục 1',
      'MỘT',
      'Tiểu mục 1',
      'NHỎ',
      'Điều 1. Một',
      '1. Khoản.',
      'a) Điểm.',
      'Phần thứ hai',
      'RIÊNG',
      'Chương II',
      'HAI',
      'Điều 2. Hai',
      'Hết.',
    ],
    [
      'part word thứ nhất 1 [QUY ĐỊNH]',
      '  chapter word I 1 [CHUNG]',
      '    section word 1 1 [MỘT]',
      '      subsection word 1 1 [NHỎ]',
      '        article word 1 1 [Một]',
      '          clause decimal 1 1',
      '            ¶ Khoản.',
      '            point alpha a 1',
      '              ¶ Điểm.',
      'part word thứ hai 2 [RIÊNG]',
      '  chapter word II 2 [HAI]',
      '    article word 2 2 [Hai]',
      '      ¶ Hết.',
    ],
  ],
  [
    'new text between marks is quoted, a motto is not',
    [
      'I. MỘT',
      'Một câu dài nói về mục đích của kế hoạch này:',
      '“Học tập tốt”',
      'II. HAI',
      '1. Sửa đổi khoản 2 Điều 3 như sau:',
      '“2. Mới.',
      '3. Nữa.”',
      '2. Bãi bỏ Điều 9.',
    ],
    [
      'section roman I 1 [MỘT]',
      '  ¶ Một câu dài nói về mục đích của kế hoạch này:',
      '  ¶ “Học tập tốt”',
      'section roman II 2 [HAI]',
      '  item decimal 1 1 [Sửa đổi khoản 2 Điều 3 như sau]',
      '    quote',
      '      ¶ “2. Mới.',
      '      ¶ 3. Nữa.”',
      '  item decimal 2 2',
      '    ¶ Bãi bỏ Điều 9.',
    ],
  ],
  [
    'a quotation whose closing mark is lost ends at the next command',
    ['1. Sửa đổi khoản 2 Điều 3 như sau:', '“2. Mới.', '3. Nữa.', '2. Bãi bỏ Điều 9.', '3. Thay thế Điều 10.'],
    [
      'item decimal 1 1 [Sửa đổi khoản 2 Điều 3 như sau]',
      '  quote',
      '    ¶ “2. Mới.',
      '    ¶ 3. Nữa.',
      'item decimal 2 2',
      '  ¶ Bãi bỏ Điều 9.',
      'item decimal 3 3',
      '  ¶ Thay thế Điều 10.',
    ],
  ],
  [
    'new text without marks ends at the next command',
    [
      'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế',
      '1. Sửa đổi Điều 8 như sau:',
      'Điều 8. Cảng',
      '1. Cảng là bến.',
      '2. Bổ sung Điều 8a như sau:',
      'Điều 8a. Bến',
      '1. Bến là cảng.',
      'Điều 2. Hiệu lực',
      'Từ ngày ký.',
    ],
    [
      'article word 1 1 [Sửa đổi, bổ sung một số điều của Quy chế]',
      '  clause decimal 1 1 [Sửa đổi Điều 8 như sau]',
      '    quote',
      '      ¶ Điều 8. Cảng',
      '      ¶ 1. Cảng là bến.',
      '  clause decimal 2 2 [Bổ sung Điều 8a như sau]',
      '    quote',
      '      ¶ Điều 8a. Bến',
      '      ¶ 1. Bến là cảng.',
      'article word 2 2 [Hiệu lực]',
      '  ¶ Từ ngày ký.',
    ],
  ],
  [
    'a title with a colon, sentences, a title',
    ['1. Nội dung:', 'Trồng.', '2. Mỗi xã trồng một cây.', '3. Chăm sóc, bảo vệ;', '4. Khác'],
    [
      'item decimal 1 1 [Nội dung]',
      '  ¶ Trồng.',
      'item decimal 2 2',
      '  ¶ Mỗi xã trồng một cây.',
      'item decimal 3 3',
      '  ¶ Chăm sóc, bảo vệ;',
      'item decimal 4 4 [Khác]',
    ],
  ],
  [
    'a comment and code between the lines',
    ['I. MỘT', '<!-- riêng -->', 'Trồng.', '```', 'mã', '```', '1. Hai'],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.', '  item decimal 1 1 [Hai]'],
  ],
];

describe('the outline of a body', () => {
  it.each(CASES)('%s', (_, lines, outline) => {
    expect(bodyOf(lines.join('\n'))).toEqual(outline);
  });
});

const header = (number: string) =>
  `UBND TỈNH SÔNG HOA\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\nSông Hoa, ngày 07 tháng 3 năm 2026\n`;
const plan = 'KẾ HOẠCH\nTrồng cây\nI. MỘT\nTrồng.\nII. HAI\nGiao./.\n';

describe('a header that a paste has put below the text', () => {
  /** Number and date of the main document, then number and kind of each further one. */
  function numbers(text: string): unknown[] {
    const { preface, documents, kind } = parseJson(text);
    const further = documents.map((one) => `${one.kind} ${one.preface.number?.text}`);
    return [kind, preface.number?.text, preface.type?.text, preface.placeDate?.date, ...further];
  }

  it('is the header of the document above it', () => {
    expect(numbers(plan + header('12/KH-SNV'))).toEqual(['ke-hoach', 'Số: 12/KH-SNV', 'KẾ HOẠCH', '2026-03-07']);
  });

  it.each([
    [
      'of a document that has its own header',
      header('12/KH-SNV') + plan + header('13/KH-SNV'),
      ['ke-hoach', 'Số: 12/KH-SNV', 'KẾ HOẠCH', '2026-03-07', 'ke-hoach Số: 13/KH-SNV'],
    ],
    [
      'of a document that has a number',
      `SỞ NỘI VỤ\nSố: 11/KH-SNV\n${plan}${header('12/KH-SNV')}`,
      ['ke-hoach', 'Số: 11/KH-SNV', 'KẾ HOẠCH', undefined, 'ke-hoach Số: 12/KH-SNV'],
    ],
    [
      'where a căn cứ follows it',
      `${plan}${header('12/KH-SNV')}Căn cứ Luật Giá;\n`,
      ['ke-hoach', undefined, 'KẾ HOẠCH', undefined, 'ke-hoach Số: 12/KH-SNV'],
    ],
    [
      'where a document of its own follows it',
      plan + header('12/KH-SNV') + plan,
      ['ke-hoach', undefined, 'KẾ HOẠCH', undefined, 'ke-hoach Số: 12/KH-SNV'],
    ],
    [
      'where a letter follows it',
      `${plan}${header('12/SNV-VP')}V/v trồng cây\nKính gửi: Xã A.\nĐề nghị.\n`,
      ['ke-hoach', undefined, 'KẾ HOẠCH', undefined, 'cong-van Số: 12/SNV-VP'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});
