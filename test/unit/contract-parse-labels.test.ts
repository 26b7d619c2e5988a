import { describe, expect, it, test } from 'vitest';
import { bodyOf, HEADER, type Node, outline, parseJson } from '../harness/contract.ts';

function nodesOf(body: string): readonly Node[] {
  return parseJson(HEADER + body).body;
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
}

describe('heading or running text', () => {
  const long = 'Chăm sóc cây xanh '.repeat(9).slice(0, 160).padEnd(160, 'x');

  test.each([
    ['a title', 'Mục tiêu', 'Mục tiêu'],
    ['a final colon is left out', 'Mục tiêu:', 'Mục tiêu'],
    ['also with a blank before it', 'Mục tiêu :', 'Mục tiêu'],
    ['160 characters', long, long],
    ['161 characters', `${long}y`, null],
    ['161 characters with the colon', `${long}:`, null],
    ['full stop', 'Tưới cây.', null],
    ['semicolon', 'Tưới cây;', null],
    ['comma', 'Tưới cây,', null],
    ['dots', 'Tưới cây…', null],
    ['three stops', 'Tưới cây...', null],
    ['a question mark is no end mark of the list', 'Tưới cây?', 'Tưới cây?'],
    ['a bracket neither', 'Tưới cây (hằng ngày)', 'Tưới cây (hằng ngày)'],
    ['a quotation mark neither', 'Chủ đề “Xanh.”', 'Chủ đề “Xanh.”'],
  ])('%s', (_, text, heading) => {
    const [node] = nodesOf(`1. ${text}\n2. Khác`);
    expect(node?.heading).toBe(heading);
    expect(node?.children?.map((child) => [child.type, child.text])).toEqual(
      heading === null ? [['paragraph', text]] : [],
    );
  });

  it('Phần, Chương, Mục take the next line in capitals, or bold, as their heading', () => {
    expect(
      bodyOf(
        'Phần thứ nhất\nQUY ĐỊNH CHUNG\nChương I\nPHẠM VI\nVÀ ĐỐI TƯỢNG\nMục 1\n**Phạm vi áp dụng**\nĐiều 1. Phạm vi\nChương II\nLời nói thường.',
      ),
    ).toEqual([
      'part word thứ nhất 1 [QUY ĐỊNH CHUNG]',
      '  chapter word I 1 [PHẠM VI VÀ ĐỐI TƯỢNG]',
      '    section word 1 1 [Phạm vi áp dụng]',
      '      article word 1 1 [Phạm vi]',
      '  chapter word II 2',
      '    ¶ Lời nói thường.',
    ]);
  });

  it('and a heading on their own line', () => {
    expect(bodyOf('Phần II. NỘI DUNG\nChương 3: Trồng cây\nTiểu mục 2. CHĂM SÓC\nĐiều 4: Tưới')).toEqual([
      'part word II 2 [NỘI DUNG]',
      '  chapter word 3 3 [Trồng cây]',
      '    subsection word 2 2 [CHĂM SÓC]',
      '      article word 4 4 [Tưới]',
    ]);
  });
});

describe('num, ordinal and style of each label', () => {
  const cases: [string, string][] = [
    ['IV. MỤC', 'section roman IV 4'],
    ['II/ MỤC', 'section roman II 2'],
    ['VI- MỤC', 'section roman VI 6'],
    ['B. MỤC', 'section upper-alpha B 2'],
    ['Mục 3. NỘI DUNG', 'section word 3 3'],
    ['3. Mục', 'item decimal 3 3'],
    ['3/ Mục', 'item decimal 3 3'],
    ['5a. Mục', 'item decimal 5a 5'],
    ['2.10. Mục', 'item decimal-multi 2.10 10'],
    ['1.1.3. Mục', 'item decimal-multi 1.1.3 3'],
    ['2) Mục', 'item paren 2 2'],
    ['(2) Mục', 'item paren 2 2'],
    ['đ) Mục', 'point alpha đ 5'],
    ['y) Mục', 'point alpha y 23'],
    ['b. Mục', 'point alpha b 2'],
    ['b/ Mục', 'point alpha b 2'],
    ['(c) Mục', 'point alpha c 3'],
    ['a1) Mục', 'point alpha a1 1'],
    ['ii) Mục', 'point roman ii 2'],
    ['- Mục', 'indent dash – –'],
    ['– Mục', 'indent dash – –'],
    ['+ Mục', 'indent plus – –'],
    ['* Mục', 'indent star – –'],
    ['• Mục', 'indent star – –'],
    ['Một là: Mục', 'item ordinal-word Một 1'],
    ['Ba là, Mục', 'item ordinal-word Ba 3'],
    ['Thứ hai, Mục', 'item ordinal-word Thứ hai 2'],
    ['Điều 7. Mục', 'article word 7 7'],
    ['Điều 7b. Mục', 'article word 7b 7'],
    ['Phần thứ tư', 'part word thứ tư 4'],
    ['Chương IX', 'chapter word IX 9'],
  ];
  test.each(cases)('%s', (line, expected) => {
    const lines = bodyOf(`I. ĐẦU\n1. Đầu\n${line}\n`).map((one) => one.trim().replace(/ \[.*\]$/u, ''));
    expect(lines[2]).toBe(expected);
  });

  it('a number under an article is a clause, elsewhere an item', () => {
    expect(bodyOf('Điều 1. Phạm vi\n1. Một\na) Điểm\n5a. Thêm\nChương II\nKHÁC\n1. Một')).toEqual([
      'article word 1 1 [Phạm vi]',
      '  clause decimal 1 1 [Một]',
      '    point alpha a 1 [Điểm]',
      '  clause decimal 5a 5 [Thêm]',
      'chapter word II 2 [KHÁC]',
      '  item decimal 1 1 [Một]',
    ]);
  });

  it('1.1.1 lies below 1.1', () => {
    expect(bodyOf('1. Một\n1.1. Hai\n1.1.1. Ba\n1.1.2 Bốn\n1.2. Năm\n2. Sáu')).toEqual([
      'item decimal 1 1 [Một]',
      '  item decimal-multi 1.1 1 [Hai]',
      '    item decimal-multi 1.1.1 1 [Ba]',
      '    item decimal-multi 1.1.2 2 [Bốn]',
      '  item decimal-multi 1.2 2 [Năm]',
      'item decimal 2 2 [Sáu]',
    ]);
  });

  it('stars stand above the dashes they introduce', () => {
    expect(bodyOf('* Các sở:\n- Trồng\n+ Tưới\n* Các xã:\n- Chăm sóc')).toEqual([
      'indent star – – [Các sở]',
      '  indent dash – – [Trồng]',
      '    indent plus – – [Tưới]',
      'indent star – – [Các xã]',
      '  indent dash – – [Chăm sóc]',
    ]);
  });

  it('letters after letters, Roman numbers after Roman numbers', () => {
    const letters = 'A. A\nB. B\nC. C\nD. D\nĐ. Đ\nE. E\nG. G\nH. H\nI. I\nK. K';
    expect(nodesOf(letters).map((node) => `${node.style} ${node.ordinal}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `upper-alpha ${n}`),
    );
    const roman = 'I. A\nII. B\nIII. C\nIV. D\nV. E\nVI. F';
    expect(nodesOf(roman).map((node) => `${node.style} ${node.ordinal}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `roman ${n}`),
    );
    const points = 'g) G\nh) H\ni) I\nk) K';
    expect(nodesOf(points).map((node) => `${node.style} ${node.ordinal}`)).toEqual(
      [7, 8, 9, 10].map((n) => `alpha ${n}`),
    );
    expect(bodyOf('a) A\ni) I\nii) II\nb) B')).toEqual([
      'point alpha a 1 [A]',
      '  point roman i 1 [I]',
      '  point roman ii 2 [II]',
      'point alpha b 2 [B]',
    ]);
  });

  test.each([
    '24/24 giờ',
    '1.000 đồng',
    '1,5 ha',
    '2021 cây',
    '-5 độ',
    'v.v. và nhiều nữa',
    'T/M cơ quan',
    'Phần mềm',
    'Mục II Kế hoạch này',
  ])('no label: %s', (line) => {
    expect(bodyOf(`I. MỤC\n${line} được tưới\n`)).toEqual(['section roman I 1 [MỤC]', `  ¶ ${line} được tưới`]);
  });

  test.each(['2025\\. Năm cây xanh', '1\\. Không phải mục', '\\- Không phải gạch', 'a\\) Không phải điểm'])(
    'a backslash defuses: %s',
    (line) => {
      expect(bodyOf(`I. MỤC\n${line}\n`)).toEqual(['section roman I 1 [MỤC]', `  ¶ ${line.replace('\\', '')}`]);
    },
  );
});

describe('where a node begins and ends', () => {
  it('begins at its label after the indent, ends with the last non-blank character of its last child', () => {
    const text = `${HEADER}I. MỤC\n\n   1. Tiêu đề\n\u00a0\u00a0- Gạch một;  \n\nII. HAI\n`;
    const [first] = parseJson(text).body;
    const all = flatten(first === undefined ? [] : [first]);
    expect(all.map((node) => text.slice(node.start, node.end))).toEqual([
      'I. MỤC\n\n   1. Tiêu đề\n\u00a0\u00a0- Gạch một;',
      '1. Tiêu đề\n\u00a0\u00a0- Gạch một;',
      '- Gạch một;',
      'Gạch một;',
    ]);
  });

  it('a marker inside ** starts at the marker', () => {
    const text = `${HEADER}**I. MỤC**\n**1.** Tiêu đề\n**Điều 1.** Phạm vi\n**Một là:**nội dung`;
    const starts = flatten(parseJson(text).body)
      .filter((node) => node.type !== 'paragraph')
      .map((node) => text.slice(node.start, node.start + 3));
    expect(starts).toEqual(['I. ', '1.*', 'Điề', 'Một']);
    expect(outline(parseJson(text).body)).toEqual([
      'section roman I 1 [MỤC]',
      '  item decimal 1 1 [Tiêu đề]',
      '  article word 1 1 [Phạm vi]',
      '    item ordinal-word Một 1 [nội dung]',
    ]);
  });
});

describe('tables and TABs', () => {
  it('a TAB after a marker belongs to it; rows with further TABs are table rows, never items', () => {
    expect(bodyOf('I.\tMỤC\n1.\tMục tiêu\nTT\tViệc\tHạn\n1.\tTrồng\t3/2026\n2.\tTưới\t4/2026\n2.\tYêu cầu')).toEqual([
      'section roman I 1 [MỤC]',
      '  item decimal 1 1 [Mục tiêu]',
      '    table TT|Việc|Hạn / 1.|Trồng|3/2026 / 2.|Tưới|4/2026',
      '  item decimal 2 2 [Yêu cầu]',
    ]);
  });

  it('Markdown tables', () => {
    expect(bodyOf('I. MỤC\n\n| TT | Việc |\n|---|---|\n| 1. | **Trồng** cây |\n\nHết.')).toEqual([
      'section roman I 1 [MỤC]',
      '  table TT|Việc / 1.|Trồng cây',
      '  ¶ Hết.',
    ]);
  });
});
