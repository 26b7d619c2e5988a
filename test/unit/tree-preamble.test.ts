import { describe, expect, it } from 'vitest';
import { HEADER, outline, parseJson } from '../harness/contract.ts';

/** What stands between the subject and the contents: name, lines, nodes of the preamble, outline of the body. */
const CASES: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'a căn cứ with a dash, one that goes on',
    ['- Căn cứ Luật Lưu trữ;', '_ Căn cứ Luật Giá;', 'Theo đề nghị của Chánh Văn phòng.', 'I. MỘT', 'Trồng.'],
    ['basis: Căn cứ Luật Lưu trữ;', 'basis: Căn cứ Luật Giá;', 'basis: Theo đề nghị của Chánh Văn phòng.'],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.'],
  ],
  [
    'Thực hiện …; is a ground, Thực hiện …, … như sau: opens',
    [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh;',
      'Trên cơ sở kết quả năm 2025;',
      'Thực hiện Kế hoạch số 12/KH-UBND, Sở Y tế ban hành kế hoạch như sau:',
      'I. MỘT',
      'Trồng.',
    ],
    [
      'basis: Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh;',
      'basis: Trên cơ sở kết quả năm 2025;',
      'paragraph: Thực hiện Kế hoạch số 12/KH-UBND, Sở Y tế ban hành kế hoạch như sau:',
    ],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.'],
  ],
  [
    'Căn cứ … ban hành … như sau: opens',
    ['Căn cứ Luật Lưu trữ, Sở Y tế ban hành kế hoạch với nội dung như sau:', 'I. MỘT', 'Trồng.'],
    ['paragraph: Căn cứ Luật Lưu trữ, Sở Y tế ban hành kế hoạch với nội dung như sau:'],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.'],
  ],
  [
    'Xét …',
    ['Xét đề nghị của Văn phòng,', 'Xét thấy cần thiết;', 'I. MỘT', 'Trồng.'],
    ['basis: Xét đề nghị của Văn phòng,', 'basis: Xét thấy cần thiết;'],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.'],
  ],
  [
    'who decides, over two lines',
    ['GIÁM ĐỐC SỞ Y TẾ', 'TỈNH AN SƠN', 'Căn cứ Luật Giá;', 'QUYẾT ĐỊNH:', 'Điều 1. Một'],
    ['paragraph: GIÁM ĐỐC SỞ Y TẾ', 'paragraph: TỈNH AN SƠN', 'basis: Căn cứ Luật Giá;', 'paragraph: QUYẾT ĐỊNH:'],
    ['article word 1 1 [Một]'],
  ],
  [
    'QUYẾT NGHỊ and NGHỊ ĐỊNH:',
    ['Căn cứ Luật Giá;', 'QUYẾT NGHỊ', 'Điều 1. Một'],
    ['basis: Căn cứ Luật Giá;', 'paragraph: QUYẾT NGHỊ'],
    ['article word 1 1 [Một]'],
  ],
  [
    'a line in capitals that orders nothing',
    ['Căn cứ Luật Giá;', 'CHỈ THỊ: ', '1. Một', '2. Hai'],
    ['basis: Căn cứ Luật Giá;', 'paragraph: CHỈ THỊ:'],
    ['item decimal 1 1 [Một]', 'item decimal 2 2 [Hai]'],
  ],
  [
    'no label follows: only the grounds are taken',
    ['Căn cứ Luật Giá;', 'Sở Y tế đề nghị các trạm trồng cây.', 'Trân trọng.'],
    ['basis: Căn cứ Luật Giá;'],
    ['¶ Sở Y tế đề nghị các trạm trồng cây.', '¶ Trân trọng.'],
  ],
  [
    'no label follows, no ground either',
    ['Sở Y tế đề nghị các trạm trồng cây.', 'Trân trọng.'],
    [],
    ['¶ Sở Y tế đề nghị các trạm trồng cây.', '¶ Trân trọng.'],
  ],
  [
    'text between two grounds',
    ['Căn cứ Luật Giá;', 'Sau khi trao đổi với các ngành;', 'Căn cứ Luật Lưu trữ;', 'Sở Y tế trồng cây.'],
    ['basis: Căn cứ Luật Giá;', 'paragraph: Sau khi trao đổi với các ngành;', 'basis: Căn cứ Luật Lưu trữ;'],
    ['¶ Sở Y tế trồng cây.'],
  ],
  [
    'a table begins the body',
    ['Căn cứ Luật Giá;', 'Sở Y tế giao:', '| a | b |', '|---|---|', '| 1 | 2 |', 'Hết.'],
    ['basis: Căn cứ Luật Giá;', 'paragraph: Sở Y tế giao:'],
    ['table a|b / 1|2', '¶ Hết.'],
  ],
  [
    'a heading of Markdown begins the body',
    ['Căn cứ Luật Giá;', 'Sở Y tế trồng cây.', '## Mục đích', 'Trồng.'],
    ['basis: Căn cứ Luật Giá;', 'paragraph: Sở Y tế trồng cây.'],
    ['section – – – [Mục đích]', '  ¶ Trồng.'],
  ],
  [
    'a comment between the grounds',
    ['Căn cứ Luật Giá;', '<!-- thêm -->', 'Căn cứ Luật Lưu trữ;', 'I. MỘT', 'Trồng.'],
    ['basis: Căn cứ Luật Giá;', 'basis: Căn cứ Luật Lưu trữ;'],
    ['section roman I 1 [MỘT]', '  ¶ Trồng.'],
  ],
  [
    'a list of dashes is body',
    ['- Trồng cây.', '- Chăm cây.', 'Hết.'],
    [],
    ['indent dash – –', '  ¶ Trồng cây.', 'indent dash – –', '  ¶ Chăm cây.', '¶ Hết.'],
  ],
];

describe('grounds and opening', () => {
  it.each(CASES)('%s', (_, lines, preamble, body) => {
    const doc = parseJson(HEADER + lines.join('\n'));
    expect(doc.preamble.map((node) => `${node.type}: ${node.text}`)).toEqual(preamble);
    expect(outline(doc.body)).toEqual(body);
  });
});
