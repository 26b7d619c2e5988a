import { describe, expect, it } from 'vitest';
import { csv } from '../../server/src/cli/csv.ts';
import { table } from '../../server/src/cli/table.ts';
import { displayWidth, wrapText } from '../../server/src/cli/width.ts';

describe('width of a text on a terminal', () => {
  it.each([
    ['Thể Thức', 8],
    ['Thể Thức'.normalize('NFD'), 8],
    ['kế\u200b hoạch', 8],
    ['文書', 4],
    ['', 0],
  ])('%j', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('wraps at blanks, and breaks what is longer than a line', () => {
    expect(wrapText('Căn cứ Nghị định', 8)).toEqual(['Căn cứ', 'Nghị', 'định']);
    expect(wrapText('a/rất-dài/đường-dẫn.vbhc b', 8)).toEqual(['a/rất-', 'dài/', 'đường-', 'dẫn.vbhc', 'b']);
    expect(wrapText('', 8)).toEqual(['']);
  });
});

describe('table', () => {
  const columns = [{ title: 'Văn bản', least: 10 }, { title: 'Ngày' }, { title: 'Chỗ', right: true }];
  const rows = [
    { cells: ['Kế hoạch số 5/KH-SNV', '06/3/2026', '12'], notes: [] },
    { cells: ['Luật', '', '1'], notes: ['Viết nhiều cách: “Thi đua” và “thi đua” ở hai tệp khác nhau.'] },
  ];

  it('leaves more room to a column of more weight', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười';
    const widths = (weight: number): number[] =>
      (
        table(
          [
            { title: 'A', least: 5, weight },
            { title: 'B', least: 5 },
          ],
          [{ cells: [long, long], notes: [] }],
          50,
        ).split('\n')[1] ?? ''
      )
        .split('  ')
        .map((line) => line.length);
    expect(widths(1)).toEqual([24, 24]);
    expect(widths(2)).toEqual([32, 16]);
  });

  it('aligns by what letters take', () => {
    expect(table(columns, rows, 80).split('\n')).toEqual([
      'Văn bản               Ngày       Chỗ',
      '────────────────────  ─────────  ───',
      'Kế hoạch số 5/KH-SNV  06/3/2026   12',
      'Luật                               1',
      '  ! Viết nhiều cách: “Thi đua” và “thi đua” ở hai tệp khác nhau.',
    ]);
    const decomposed = rows.map(({ cells, notes }) => ({ cells: cells.map((cell) => cell.normalize('NFD')), notes }));
    expect(table(columns, decomposed, 80)).toBe(table(columns, rows, 80));
  });

  it('stays within the width as far as the least widths allow', () => {
    for (const width of [30, 36, 40, 60]) {
      for (const line of table(columns, rows, width).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(table(columns, rows, 30)).toContain('hoạch số');
    expect(displayWidth(table(columns, rows, 5).split('\n')[1] ?? '')).toBe(26);
  });
});

describe('csv', () => {
  it('begins with a byte order mark; quotes what needs it; CRLF', () => {
    expect(csv([['Số, ký hiệu', 'nói “A”', 'nói "A"', 'hai\ndòng', '']])).toBe(
      '\ufeff"Số, ký hiệu",nói “A”,"nói ""A""","hai\ndòng",\r\n',
    );
    expect(
      csv(
        [
          ['a', 'b'],
          ['c;d', 'e,f'],
        ],
        ';',
      ),
    ).toBe('\ufeffa;b\r\n"c;d";e,f\r\n');
  });

  it.each(['=1+1', '+84', '-1', '@a', '\t=1', '\r=1'])(
    'a cell that a spreadsheet would compute is text: %j',
    (cell) => {
      expect(csv([[cell]])).toMatch(/^\ufeff"?'/u);
    },
  );
});
