import { describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { textWidth } from '../../server/src/core/layout/measure.ts';
import type { Block, ColumnsBlock, Layout, StyleId, TextBlock } from '../../server/src/core/layout/model.ts';
import { parse } from '../../server/src/core/parse.ts';
import { paragraphsOf } from '../harness/paper.ts';

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const PLACE = 'Sông Hoa, ngày 08 tháng 9 năm 2026';
const SIGNED = ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VTLT.', 'GIÁM ĐỐC', 'Đỗ Thanh Sơn'];

function paperOf(...lines: string[]): Layout {
  return layout(parse(lines.join('\n\n')));
}

/** A plan with this body. */
function planOf(...body: string[]): Layout {
  return paperOf('SỞ NỘI VỤ', 'Số: 12/KH-SNV', ...NATION, PLACE, 'KẾ HOẠCH', 'Rà soát hồ sơ', ...body);
}

function textOf(block: TextBlock): string {
  return block.runs.map((run) => run.text).join('');
}

function of(paper: Layout, id: StyleId): TextBlock[] {
  return paragraphsOf(paper).filter((block) => block.style === id);
}

function only(paper: Layout, id: StyleId): TextBlock {
  const [first, ...rest] = of(paper, id);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + 1} of ${id}`);
  return first;
}

/** As a word processor fills it: as many words as go in. */
function firstLine(block: TextBlock, column: number): string {
  const width = column - (block.left ?? 0) - (block.right ?? 0);
  const look = { size: 14, bold: block.runs[0]?.bold === true, italic: block.runs[0]?.italic === true };
  let line = '';
  for (const word of textOf(block).split(' ')) {
    const longer = `${line} ${word}`.trim();
    if (line !== '' && textWidth(longer, look) > width) break;
    line = longer;
  }
  return line;
}

function columnsOf(paper: Layout, role: ColumnsBlock['role']): ColumnsBlock[] {
  const inBlock = (block: Block): ColumnsBlock[] =>
    block.type === 'columns' ? [block, ...block.columns.flatMap(({ blocks }) => blocks.flatMap(inBlock))] : [];
  return paper.sections.flatMap(({ blocks }) => blocks.flatMap(inBlock)).filter((block) => block.role === role);
}

function inColumns({ columns }: ColumnsBlock): string[][] {
  return columns.map(({ blocks }) => blocks.flatMap((block) => (block.type === 'text' ? [textOf(block)] : [])));
}

function isBold(block: TextBlock): boolean {
  return block.runs.every((run) => run.bold || run.text.trim() === '');
}

describe('head', () => {
  it('number and place stand in a row of their own, whichever column above is taller', () => {
    const paper = paperOf(
      'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
      'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
      'Số: 12/KH-SNN',
      ...NATION,
      PLACE,
      'KẾ HOẠCH',
      'Thử',
      '1. Một.',
    );
    const [above, row] = columnsOf(paper, 'head').map(inColumns);
    expect(above?.[1]).toEqual(NATION);
    expect(row).toEqual([['Số: 12/KH-SNN'], [PLACE]]);
  });

  it('a công văn: its subject under the number with 6 points between, then the stamps in their boxes', () => {
    const paper = paperOf(
      'LƯU HÀNH NỘI BỘ',
      'SỞ NỘI VỤ',
      'Số: 12/SNV-VTLT',
      'V/v di chuyển hồ sơ',
      'MẬT',
      'THƯỢNG KHẨN',
      ...NATION,
      PLACE,
      'Kính gửi: Ủy ban nhân dân tỉnh',
      'Sở Nội vụ báo cáo như sau:',
      '1. Một.',
    );
    const [, row] = columnsOf(paper, 'head').map(inColumns);
    expect(row?.[0]).toEqual(['Số: 12/SNV-VTLT', 'V/v di chuyển hồ sơ', 'MẬT', 'THƯỢNG KHẨN']);
    expect(paper.styles.find(({ id }) => id === 'trichYeuCongVan')?.before).toBe(6);
    expect(only(paper, 'mucDoKhan').box).toMatchObject({ width: 40, height: 8 });
    expect(only(paper, 'mucDoMat').box).toBeDefined();
    expect(paper.sections[0]?.top.map(textOf)).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(textOf(only(paper, 'kinhGui'))).toBe('Kính gửi: Ủy ban nhân dân tỉnh');
  });

  it('a long line of the left column keeps away from the title of the State', () => {
    const paper = paperOf('CHUYÊN MÔN VÀ CÔNG ĐOÀN', 'SỞ NỘI VỤ', 'Số: 12/KH-SNV', ...NATION, PLACE, 'KẾ HOẠCH', 'Thử');
    const [left] = columnsOf(paper, 'head')[0]?.columns ?? [];
    const [superior] = of(paper, 'coQuanChuQuan');
    expect(textWidth('CHUYÊN MÔN VÀ CÔNG ĐOÀN', { size: 13, bold: false, italic: false })).toBeLessThan(
      left?.width ?? 0,
    );
    expect(superior?.left).toBeGreaterThanOrEqual(2);
    expect(superior?.right).toBe(superior?.left);
    expect(only(paper, 'coQuanBanHanh').left).toBeUndefined();
  });

  it('a copy stands on the sheet of what it copies, its form beside the agency', () => {
    const paper = planOf(
      '1. Một.',
      ...SIGNED,
      'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
      'Số: 31/SY-UBND',
      'SAO Y',
      'Bình Minh, ngày 08 tháng 9 năm 2026',
      'Nơi nhận:',
      '- Các phòng;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Phạm Thị Hạnh',
    );
    expect(paper.sections).toHaveLength(1);
    const [, , above, row] = columnsOf(paper, 'head').map(inColumns);
    expect(above).toEqual([['ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH'], ['SAO Y']]);
    expect(row).toEqual([['Số: 31/SY-UBND'], ['Bình Minh, ngày 08 tháng 9 năm 2026']]);
    expect(paragraphsOf(paper).filter(({ rule }) => rule?.length === 165)).toHaveLength(1);
    expect(of(paper, 'tenLoai').map(textOf)).toEqual(['KẾ HOẠCH', 'SAO Y']);
  });

  it('a type without a subject keeps the room below it that a subject has', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số: 12/GGT-SNV',
      ...NATION,
      PLACE,
      'GIẤY GIỚI THIỆU',
      'Sở Nội vụ trân trọng giới thiệu:',
    );
    expect(only(paper, 'tenLoai').after).toBe(12);
    expect(only(paper, 'tenLoai').rule).toBeUndefined();
    expect(only(planOf('1. Một.'), 'tenLoai').after).toBeUndefined();
  });

  it('an authority on two lines is one name', () => {
    const paper = paperOf(
      'HỘI ĐỒNG NHÂN DÂN XÃ SÔNG HOA',
      'Số: 12/NQ-HĐND',
      ...NATION,
      PLACE,
      'NGHỊ QUYẾT',
      'Về việc thử',
      'HỘI ĐỒNG NHÂN DÂN XÃ SÔNG HOA',
      'KHÓA II, KỲ HỌP THỨ HAI',
      'Căn cứ Luật Thư viện;',
      'QUYẾT NGHỊ:',
      'Điều 1. Thông qua.',
    );
    expect(of(paper, 'thamQuyen').map(({ before }) => before)).toEqual([undefined, 0]);
  });

  it('where no agency stands beside it the title stands in the middle', () => {
    const paper = paperOf(...NATION, PLACE, 'BIÊN BẢN', 'Bàn giao hồ sơ', '1. Một.');
    expect(columnsOf(paper, 'head')).toEqual([]);
    expect(only(paper, 'tieuNgu').rule).toBeDefined();
    expect(only(paper, 'diaDanhThoiGian').align).toBe('right');
  });

  it('room left for number and day stays', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số:      /KH-SNV',
      ...NATION,
      'Sông Hoa, ngày      tháng 9 năm 2026',
      'KẾ HOẠCH',
      'Thử',
    );
    expect(textOf(only(paper, 'soKyHieu'))).toBe('Số:      /KH-SNV');
    expect(textOf(only(paper, 'diaDanhThoiGian'))).toBe('Sông Hoa, ngày      tháng 9 năm 2026');
  });

  it('several addressees: dashes under the colon', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số: 12/SNV-VP',
      ...NATION,
      PLACE,
      'Kính gửi:',
      '- Sở Y tế;',
      '- Sở Tài chính.',
      'Một.',
    );
    const label = only(paper, 'kinhGui');
    const rows = of(paper, 'kinhGuiDong');
    expect(rows.map(textOf)).toEqual(['- Sở Y tế;', '- Sở Tài chính.']);
    expect(new Set(rows.map(({ left }) => left)).size).toBe(1);
    // The dash begins where the colon stands: indent, and what "Kính gửi" takes.
    const dash = (rows[0]?.left ?? 0) + (rows[0]?.firstLine ?? 0);
    expect(dash - (label.left ?? 0)).toBeCloseTo(17.6, 0);
  });

  it('a công điện: sender and receivers in the middle of the sheet', () => {
    const paper = paperOf(
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
      'Số: 05/CĐ-UBND',
      ...NATION,
      PLACE,
      'CÔNG ĐIỆN',
      'Về việc ứng phó bão số 3',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
      '- Giám đốc các sở;',
      '- Chủ tịch Ủy ban nhân dân các xã, phường.',
      'Bão số 3 đang mạnh lên. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
      '- Theo dõi diễn biến của bão;',
      '- Báo cáo hằng ngày./.',
    );
    expect(textOf(only(paper, 'kinhGui'))).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:');
    const rows = of(paper, 'kinhGuiDong');
    expect(rows.map(textOf)).toEqual(['- Giám đốc các sở;', '- Chủ tịch Ủy ban nhân dân các xã, phường.']);
    expect(new Set(rows.map(({ left }) => left)).size).toBe(1);
    expect(rows[0]?.left).toBeGreaterThan(30);
    expect(of(paper, 'gach').map(textOf)).toEqual(['- Theo dõi diễn biến của bão;', '- Báo cáo hằng ngày./.']);
  });

  it('a title of two lines is set in lines of like length', () => {
    const long = 'Tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2026';
    const paper = planOf();
    expect(only(paper, 'trichYeu').left).toBeUndefined();
    const block = only(
      paperOf('SỞ NỘI VỤ', 'Số: 12/KH-SNV', ...NATION, PLACE, 'KẾ HOẠCH', long, '1. Một.'),
      'trichYeu',
    );
    expect(block.left).toBeGreaterThan(20);
    expect(block.right).toBe(block.left);
  });

  it.each([
    ['Phát động phong trào thi đua “Vĩnh Hà chung sức xây dựng nông thôn mới” năm 2026', 'sức'],
    ['Về việc đề nghị ban hành Quy chế tổ chức phong trào thi đua xây dựng đời sống văn hóa cơ sở', 'trào'],
    ['Về việc tăng cường công tác phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026', 'tai'],
    // However long, or a word wider than the column.
    [`Rà soát ${'Q'.repeat(60)} và ${'Q'.repeat(60)} năm 2026`, ''],
  ])('no line of a title ends inside a word of two syllables: %s', (title, end) => {
    const block = only(
      paperOf('SỞ NỘI VỤ', 'Số: 12/KH-SNV', ...NATION, PLACE, 'KẾ HOẠCH', title, '1. Một.'),
      'trichYeu',
    );
    expect(textOf(block)).toBe(title);
    if (end !== '') expect(firstLine(block, 165).split(' ').at(-1)).toBe(end);
  });

  it('before a number no line ends with what it counts', () => {
    const note = '(Kèm theo Quyết định số 214/QĐ-SYT ngày 18 tháng 3 năm 2026 của Giám đốc Sở Y tế)';
    const paper = planOf('1. Một.', 'Phụ lục', 'BIỂU TỔNG HỢP', note, 'Một.');
    expect(firstLine(only(paper, 'kemTheo'), 165)).not.toMatch(/(?:ngày|tháng|năm|số)$/u);
  });

  it('a subject of four hundred letters is one; running text of that length, with its end mark, is not', () => {
    const words = `Sửa đổi, bổ sung ${'một số điều của Quy chế về công tác văn thư, lưu trữ, '.repeat(7)}Quy chế khác`;
    expect(words.length).toBeGreaterThan(380);
    const of = (line: string) =>
      paperOf('SỞ NỘI VỤ', 'Số: 12/QĐ-SNV', ...NATION, PLACE, 'QUYẾT ĐỊNH', line, 'Điều 1. Một.');
    expect(textOf(only(of(words), 'trichYeu'))).toBe(words);
    expect(paragraphsOf(of(`${words}.`)).filter(({ style }) => style === 'trichYeu')).toEqual([]);
  });

  it('Party: title with its line, a star, five hyphens, the draft’s mark, lines of 18 points', () => {
    const paper = paperOf(
      'TỈNH ỦY SÔNG HOA',
      '*',
      'Số 12-KH/TU',
      'Dự thảo lần 2',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      PLACE,
      'KẾ HOẠCH',
      'thực hiện chỉ thị',
      '-----',
      '1. Một.',
    );
    expect(paper.regime).toBe('dang');
    expect(only(paper, 'tieuDeDang').rule?.length).toBeGreaterThan(60);
    expect(of(paper, 'dauSao').map(textOf)).toEqual(['*', '-----']);
    expect(textOf(only(paper, 'duThao'))).toBe('Dự thảo lần 2');
    expect(only(paper, 'coQuanBanHanh').rule).toBeUndefined();
    expect(paper.styles.find(({ id }) => id === 'khoan')?.line).toEqual({ kind: 'exactly', value: 18 });
  });
});

describe('body', () => {
  it('what is a title is bold, what is a sentence is not', () => {
    const paper = planOf(
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      'Làm tốt.',
      '2. Rà soát hồ sơ lưu trữ.',
      '3. Giao các phòng thực hiện các việc sau:',
      'a) Một;',
      'b) Hai.',
    );
    expect(of(paper, 'mucLaMa').map(isBold)).toEqual([true]);
    expect(of(paper, 'khoanTieuDe').map(textOf)).toEqual(['1. Yêu cầu']);
    expect(of(paper, 'khoan').map(textOf)).toEqual([
      '2. Rà soát hồ sơ lưu trữ.',
      '3. Giao các phòng thực hiện các việc sau:',
    ]);
    expect(of(paper, 'khoan').some(isBold)).toBe(false);
  });

  it('of a khoản with a colon the neighbours tell whether it is a title', () => {
    const titles = planOf('1. Mục đích:', 'Một.', '2. Yêu cầu:', 'Hai.');
    expect(of(titles, 'khoanTieuDe').map(textOf)).toEqual(['1. Mục đích:', '2. Yêu cầu:']);
    const sentences = planOf('1. Tham mưu cho Giám đốc.', '2. Đề nghị khen thưởng:', 'a) Một;', 'b) Hai.');
    expect(of(sentences, 'khoanTieuDe')).toEqual([]);
  });

  it('Điều: the label bold, its text not, its title bold', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số: 12/QĐ-SNV',
      ...NATION,
      PLACE,
      'QUYẾT ĐỊNH',
      'Về việc thử',
      'Điều 1. Thành lập Tổ công tác.',
      'Điều 2. Nhiệm vụ của Tổ',
      '1. Một.',
    );
    const [first, second] = of(paper, 'dieu');
    expect(first?.runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['Điều 1.', true],
      [' ', false],
      ['Thành lập Tổ công tác.', false],
    ]);
    expect(second !== undefined && isBold(second)).toBe(true);
    expect(first?.label).toMatchObject({ runs: 1, style: 'article', ordinal: 1, before: 'Điều ', after: '.' });
  });

  it('bold, italic, links and escapes of the source', () => {
    const paper = planOf('1. **Kết quả** và *hạn chế* theo [bản tin](https://songhoa.vn), [kho](javascript:x) 2\\*3.');
    const runs = only(paper, 'khoan').runs.filter((run) => run.source !== undefined);
    expect(runs.map(({ text, bold, italic, href }) => [text, bold, italic, href])).toEqual([
      ['1.', false, false, undefined],
      ['Kết quả', true, false, undefined],
      [' và ', false, false, undefined],
      ['hạn chế', false, true, undefined],
      [' theo ', false, false, undefined],
      ['bản tin', false, false, 'https://songhoa.vn'],
      [', ', false, false, undefined],
      ['kho', false, false, undefined],
      [' 2*3.', false, false, undefined],
    ]);
  });

  it('chapters and their titles stand on lines of their own', () => {
    const paper = planOf('Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1. PHẠM VI', 'Điều 1. Phạm vi', 'Một.');
    expect(textOf(only(paper, 'chuong'))).toBe('Chương I');
    expect(textOf(only(paper, 'tenChuong'))).toBe('QUY ĐỊNH CHUNG');
    expect(textOf(only(paper, 'muc'))).toBe('Mục 1. PHẠM VI');
  });

  it('the sentence of passing is in italics under a normative text', () => {
    const paper = paperOf(
      'QUỐC HỘI',
      'Luật số: 99/2026/QH16',
      ...NATION,
      'LUẬT',
      'THƯ VIỆN',
      'Điều 1. Phạm vi',
      'Luật này quy định một việc.',
      'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI, Kỳ họp thứ 2 thông qua ngày 25 tháng 6 năm 2026.',
    );
    expect(of(paper, 'doan').map(({ runs }) => runs[0]?.italic)).toEqual([false, true]);
  });
});

describe('tables', () => {
  const TABLE =
    '| TT | Nội dung công việc phải làm trong năm | Đơn vị |\n|---|---|---|\n| 1 | **Một** | |\n| 2 | Hai<br>Ba | Sở Y tế |';
  const table = (paper: Layout) => {
    const found = paper.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'table');
    if (found?.type !== 'table') throw new Error('no table');
    return found;
  };

  it('take the whole width, numbers little of it; the first row is the head', () => {
    const one = table(planOf('I. BẢNG', TABLE));
    const [count = 0, text = 0] = one.widths;
    expect(one.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(165, 1);
    expect(count).toBeLessThan(15);
    expect(text).toBeGreaterThan(80);
    expect(one.heads).toBe(1);
    expect(one.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
  });

  it('whose words don’t fit get smaller letters; an address may break and pushes no column away', () => {
    const cells = Array.from({ length: 8 }, () => 'nghiêng nghiêng nghiêng');
    const row = `| ${cells.join(' | ')} | https://songhoa.gov.vn/mot/hai/ba/bon/nam/sau/bay/tam/chin.html |`;
    const one = table(planOf('I. BẢNG', `${row}\n${row.replace(/[^|]+/gu, '---')}\n${row}`));
    const sizes = new Set(one.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks[0]?.runs[0]?.size)));
    expect([...sizes]).toEqual([11]);
    expect(Math.max(...one.widths)).toBeLessThan(40);
    const word = textWidth('nghiêng', { size: 11, bold: true, italic: false });
    for (const width of one.widths) expect(width).toBeGreaterThan(word + 2 * one.padding);
  });

  it('the room goes where it makes the rows low: a long task gets more of it than a short name', () => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const head = [
      'STT',
      'Nội dung',
      'Chủ trì',
      'Phối hợp',
      'Thời gian hoàn thành',
      'Sản phẩm',
      'Kinh phí (đồng)',
      'Nguồn',
    ];
    const task = 'Xây dựng và ban hành kế hoạch tuyên truyền phong trào thi đua';
    const cells = [
      '1',
      task,
      'Phòng Tổ chức cán bộ',
      'Văn phòng',
      'Quý II/2026',
      'Kế hoạch',
      '12.500.000',
      'Ngân sách tỉnh',
    ];
    const one = table(planOf('I. BẢNG', [row(head), row(head.map(() => '---')), row(cells)].join('\n')));
    const lines = cells.map((words, i) => {
      const inner = (one.widths[i] ?? 0) - 2 * one.padding;
      return textWidth(words, { size: 13, bold: false, italic: false }) / inner;
    });
    expect(Math.max(...lines)).toBeLessThan(5);
    expect(one.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(165, 1);
  });

  it('where all columns miss a hair only one of them breaks its text', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ', 'Chức danh trong Hội đồng'],
      ['1', 'Bà Đặng Thị Bích Ngọc', 'Giám đốc Sở', 'Chủ tịch'],
      ['2', 'Ông Lê Văn An', 'Trưởng phòng Tổ chức cán bộ', 'Ủy viên'],
    ];
    const [head = '', ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const one = table(planOf('I. BẢNG', [head, '|---|---|---|---|', ...others].join('\n')));
    const broken = one.widths.filter((width, k) =>
      rows.some((cells, i) => {
        const look = { size: 13, bold: i === 0, italic: false };
        return textWidth(cells[k] ?? '', look) > width - 2 * one.padding;
      }),
    );
    expect(broken.length).toBeLessThan(2);
  });

  it('nothing is taken from a column whose rows would get taller for it', () => {
    const months = Array.from({ length: 8 }, (_, i) => `Tháng ${i + 1}`);
    const rows = [
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', ...months],
      ...['1', '2', '3', '4'].map((n) => [
        n,
        'Nguyễn Văn Hoàng Long',
        'Nghiêm túc',
        'Phường Thượng Cát',
        ...months.map(() => '3'),
      ]),
    ];
    const [head = '', ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const one = table(planOf('I. BẢNG', [head, head.replace(/[^|]+/gu, '---'), ...others].join('\n')));
    const size = one.rows[1]?.cells[1]?.blocks[0]?.runs[0]?.size ?? 13;
    const name = textWidth('Nguyễn Văn Hoàng Long', { size, bold: false, italic: false });
    expect(name / ((one.widths[1] ?? 0) - 2 * one.padding)).toBeLessThan(2);
  });

  it('fifteen columns upright: small letters, no word broken', () => {
    const head = `| STT | Đơn vị | ${Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`).join(' | ')} | Cộng |`;
    const one = table(
      planOf(
        'I. BẢNG',
        `${head}\n${head.replace(/[^|]+/gu, '---')}\n${head.replace('Đơn vị', 'Trung tâm Nghệ thuật')}`,
      ),
    );
    const [run] = one.rows[0]?.cells[2]?.blocks[0]?.runs ?? [];
    const word = textWidth('Tháng', { size: run?.size ?? 13, bold: true, italic: false });
    for (const width of one.widths.slice(2, 14)) expect(width - 2 * one.padding).toBeGreaterThan(word);
  });

  it('an empty head of a Markdown table is none', () => {
    const one = table(planOf('I. BẢNG', '| | |\n|---|---|\n| Một | Hai |\n| Ba | Bốn |'));
    expect(one.heads).toBe(0);
    expect(one.rows).toHaveLength(2);
  });

  it('keep empty cells in their places, and line breaks', () => {
    const one = table(planOf('I. BẢNG', TABLE));
    const cell = (row: number, column: number) => one.rows[row]?.cells[column]?.blocks[0];
    expect(cell(1, 2)?.runs).toEqual([]);
    expect(cell(2, 1)?.runs.map(({ text, breakBefore }) => [text, breakBefore === true])).toEqual([
      ['Hai', false],
      ['Ba', true],
    ]);
    expect(cell(1, 1)?.runs[0]?.bold).toBe(true);
  });

  it('keep a gap from what stands above them: a title, a paragraph, the title of an annex', () => {
    const above = (paper: Layout): readonly (number | undefined)[] =>
      paper.sections.flatMap(({ blocks }) =>
        blocks.flatMap((one, i) => {
          const before = blocks[i - 1];
          return one.type === 'table' ? [before?.type === 'text' ? before.after : undefined] : [];
        }),
      );
    const two = '| A | B |\n|---|---|\n| C | D |';
    expect(above(planOf('I. BẢNG', two, '1. Chỉ tiêu', two, 'Bảng sau:', two))).toEqual([6, 6, 6]);
    expect(above(planOf('1. Một.', ...SIGNED, 'Phụ lục', 'BẢNG TỔNG HỢP', two))).toEqual([6]);
  });

  it('numbers stand in the middle of their cells, words do not', () => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const cells = ['1', '1.500', '12.000.000', '98,5', '40%', '1.2', '03/4/2026', '12 bản', '1.500.'];
    const one = table(planOf('I. BẢNG', [row(cells), row(cells.map(() => '---')), row(cells)].join('\n')));
    const aligned = one.rows[1]?.cells.map(({ blocks }) => {
      const [first] = blocks;
      return first?.type === 'text' && first.align === 'center';
    });
    expect(aligned).toEqual([true, true, true, true, true, true, false, false, false]);
  });

  it('an annex with a wide one lies on its side', () => {
    const head = `| TT | ${Array.from({ length: 9 }, (_, i) => `Cột ${i}`).join(' | ')} |`;
    const wide = `${head}\n${head.replace(/[^|]+/gu, '---')}\n${head}`;
    const paper = planOf('1. Một.', ...SIGNED, 'Phụ lục', 'BẢNG TỔNG HỢP', wide);
    expect(paper.sections.map(({ kind, page }) => [kind, page.width, page.height])).toEqual([
      ['main', 210, 297],
      ['annex', 297, 210],
    ]);
  });
});

describe('end', () => {
  it('recipients on the left, who signs on the right with room for it', () => {
    const paper = planOf('1. Một.', ...SIGNED);
    const [end] = columnsOf(paper, 'conclusions');
    expect(end === undefined ? [] : inColumns(end)).toEqual([
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VTLT.'],
      ['GIÁM ĐỐC', 'Đỗ Thanh Sơn'],
    ]);
    expect(end?.columns[1]?.blocks.some((block) => block.type === 'gap' && block.height > 50)).toBe(true);
    // The last words of the text go with the signature.
    expect(only(paper, 'khoan').keepNext).toBe(true);
  });

  it('names of several who sign stand on one line', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số: 12/KH-SNV',
      ...NATION,
      PLACE,
      'KẾ HOẠCH',
      'Thử',
      '1. Một.',
      'KT. GIÁM ĐỐC\tTRƯỞNG BAN',
      'PHÓ GIÁM ĐỐC\t',
      'Đỗ Thanh Sơn\tVi Văn Thành',
    );
    const [signers] = columnsOf(paper, 'signatures');
    if (signers === undefined) throw new Error('no signers');
    expect(signers.columns).toHaveLength(2);
    const room = signers.columns.map(({ blocks }) => blocks.find((block) => block.type === 'gap'));
    const lines = inColumns(signers).map((texts) => texts.length - 1);
    expect(lines).toEqual([2, 1]);
    const heights = room.map((block, i) => (block?.type === 'gap' ? block.height : 0) + (lines[i] ?? 0) * 14 * 1.15);
    expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 0);
  });

  it('two offices of one signer stand above one room for his name', () => {
    const paper = planOf('1. Một.', ...SIGNED.slice(0, 3), 'GIÁM ĐỐC', 'kiêm', 'TRƯỞNG BAN CHỈ ĐẠO', 'Đỗ Thanh Sơn');
    const [end] = columnsOf(paper, 'conclusions');
    expect(end?.columns[1]?.blocks.map((block) => (block.type === 'text' ? textOf(block) : block.type))).toEqual([
      'GIÁM ĐỐC',
      'kiêm',
      'TRƯỞNG BAN CHỈ ĐẠO',
      'gap',
      'Đỗ Thanh Sơn',
    ]);
  });

  it('the drafter’s mark under the recipients, the address at the foot, annexes after it', () => {
    const paper = planOf(
      '1. Một.',
      ...SIGNED.slice(0, 3),
      'PL.(12)',
      ...SIGNED.slice(3),
      'Địa chỉ: Số 1 đường Bờ Sông',
      'Phụ lục I',
      'DANH SÁCH',
      '1. Hai.',
    );
    expect(textOf(only(paper, 'nguoiSoan'))).toBe('PL.(12)');
    expect(paper.sections.map(({ kind, foot }) => [kind, foot.map(textOf)])).toEqual([
      ['main', ['Địa chỉ: Số 1 đường Bờ Sông']],
      ['annex', []],
    ]);
  });

  it('further documents and annexes are sections of their own, pages numbered from 1', () => {
    const paper = paperOf(
      'SỞ NỘI VỤ',
      'Số: 12/QĐ-SNV',
      ...NATION,
      PLACE,
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế',
      'Điều 1. Ban hành Quy chế.',
      ...SIGNED,
      'QUY CHẾ',
      'Làm việc của Sở',
      '(Ban hành kèm theo Quyết định số 12/QĐ-SNV)',
      'Điều 1. Phạm vi',
      'Một.',
    );
    expect(paper.sections.map(({ kind }) => kind)).toEqual(['main', 'further']);
    expect(textOf(only(paper, 'kemTheo'))).toBe('(Ban hành kèm theo Quyết định số 12/QĐ-SNV)');
    expect(paper.title).toBe('Quyết định số 12/QĐ-SNV');
  });
});

describe('recipients', () => {
  const listOf = (count: number): string[] => [
    'Nơi nhận:',
    ...Array.from({ length: count }, (_, i) => `- Ủy ban nhân dân xã Sông Hoa ${i + 1};`),
    '- Lưu: VT, VP.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Đỗ Thanh Sơn',
  ];

  it('sixty of them: those beside the signature stay with it, the others may go on over the page', () => {
    const [long] = columnsOf(planOf('1. Một.', ...listOf(59)), 'conclusions');
    expect(long?.kept).toBeGreaterThan(5);
    expect(long?.kept).toBeLessThan(12);
    expect(long?.columns[0]?.blocks).toHaveLength(61);
    const [short] = columnsOf(planOf('1. Một.', ...listOf(15)), 'conclusions');
    expect(short?.kept).toBeUndefined();
  });
});
