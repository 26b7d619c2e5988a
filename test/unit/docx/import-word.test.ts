import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../server/src/core/clean/clean.ts';
import { encodeTcvn3 } from '../../../server/src/core/encoding/tcvn3.ts';
import { encodeVni } from '../../../server/src/core/encoding/vni.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';
import { field, inList, list, num, p, r, style, table, type WordFile, wordFile } from '../../harness/word-file.ts';

interface Read {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

/** Paragraphs of the text that is read, and the ids of the notes; the text is in its clean form. */
function read(file: WordFile): Read {
  const result = readDocx(wordFile(file));
  if (result.type === 'refused') throw new Error(result.id);
  expect(cleanText(result.text).text).toBe(result.text);
  for (const { start, end } of result.places) expect(start).toBeLessThanOrEqual(end);
  return { lines: result.text.trimEnd().split(/\n\n?/u), notes: result.notes.map(({ id }) => id) };
}

function linesOf(body: string, more: Omit<WordFile, 'body'> = {}): readonly string[] {
  return read({ body, ...more }).lines;
}

const HEADER = table([
  [
    p('ỦY BAN NHÂN DÂN', '<w:jc w:val="center"/>') + p('TỈNH SÔNG HOA') + p(r('SỞ NỘI VỤ', '<w:b/>')),
    p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')) + p(r('Độc lập - Tự do - Hạnh phúc', '<w:b/>')) + p('_______'),
  ],
  [p('Số: 12/KH-SNV'), p(r('Sông Hoa, ngày 05 tháng 3 năm 2026', '<w:i/>'))],
]);

describe('the header', () => {
  test('two columns come one after the other; lines drawn by hand go', () => {
    const { lines } = read({ body: HEADER + p(r('KẾ HOẠCH', '<w:b/>')) });
    expect(lines).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH SÔNG HOA',
      'SỞ NỘI VỤ',
      'Số: 12/KH-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Hoa, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
    ]);
  });

  test('a table inside a cell of the header is read in its place', () => {
    const inner = table([[p('UBND TỈNH SÔNG HOA')], [p('SỞ NỘI VỤ')]]);
    const body = table([
      [inner + p(''), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
      [p('Số: 1/KH-SNV'), p('Sông Hoa, ngày 05 tháng 3 năm 2026')],
    ]);
    expect(linesOf(body)).toEqual([
      'UBND TỈNH SÔNG HOA',
      'SỞ NỘI VỤ',
      'Số: 1/KH-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Sông Hoa, ngày 05 tháng 3 năm 2026',
    ]);
  });

  test('columns by tabs are parted, and the document is read', () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      p(r('UBND TỈNH SÔNG HOA') + tab + r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      p(r('SỞ NỘI VỤ') + tab + r('Độc lập - Tự do - Hạnh phúc')) +
      p(r('Số: 12/KH-SNV') + tab + r('Sông Hoa, ngày 05 tháng 3 năm 2026')) +
      p('KẾ HOẠCH') +
      p('Rà soát hồ sơ lưu trữ');
    const { lines } = read({ body });
    expect(lines.join('\n')).not.toContain('\t');
    const { preface } = parse(lines.join('\n\n')).main;
    expect(preface.agency?.text).toBe('SỞ NỘI VỤ');
    expect(preface.placeDate?.date.iso).toBe('2026-03-05');
  });
});

describe('automatic numbers', () => {
  const numbering =
    list(0, 'upperRoman:%1.', 'decimal:%2.', 'lowerLetter:%3)', 'bullet:-') +
    list(1, 'decimal:%1.', 'decimal:%1.%2.', 'decimal:%1.%2.%3') +
    num(1, 0) +
    num(2, 1) +
    num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');

  test('are written as Word shows them, and begin anew below each heading', () => {
    const body = [
      p('MỤC ĐÍCH', inList(1)),
      p('Mục đích', inList(1, 1)),
      p('Nâng cao chất lượng;', inList(1, 2)),
      p('Rút ngắn thời gian.', inList(1, 2)),
      p('Ở cơ sở;', inList(1, 3)),
      p('Yêu cầu', inList(1, 1)),
      p('Bảo đảm tiến độ.', inList(1, 2)),
      p('NỘI DUNG', inList(1)),
      p('Tuyên truyền', inList(1, 1)),
    ].join('');
    expect(linesOf(body, { numbering })).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      'a) Nâng cao chất lượng;',
      'b) Rút ngắn thời gian.',
      '- Ở cơ sở;',
      '2. Yêu cầu',
      'a) Bảo đảm tiến độ.',
      'II. NỘI DUNG',
      '1. Tuyên truyền',
    ]);
  });

  test('go on in a second list of the same description, unless it has a start of its own', () => {
    const body = [
      p('Một', inList(2)),
      p('Một một', inList(2, 1)),
      p('Hai', inList(2)),
      p('Hai một', inList(2, 1)),
      p('Hai một một', inList(2, 2)),
      p('Lại một', inList(3)),
      p('Lại hai', inList(3)),
    ].join('');
    expect(linesOf(body, { numbering })).toEqual([
      '1. Một',
      '1.1. Một một',
      '2. Hai',
      '2.1. Hai một',
      '2.1.1 Hai một một',
      '1. Lại một',
      '2. Lại hai',
    ]);
  });

  test('come from the style, whose level is the one tied to it', () => {
    const tied =
      '<w:abstractNum w:abstractNumId="0">' +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Khoan"/><w:lvlText w:val="%2."/></w:lvl>' +
      '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styles =
      style('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Khoan', '<w:basedOn w:val="Muc"/>');
    const as = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p('MỤC ĐÍCH', as('Muc')) + p('Mục đích', as('Khoan')) + p('Yêu cầu', as('Khoan')) + p('NỘI DUNG', as('Muc'));
    expect(linesOf(body, { numbering: tied, styles })).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NỘI DUNG',
    ]);
  });

  test('of letters have no đ in Word: kept, and said', () => {
    const letters = list(0, 'lowerLetter:%1)') + num(1, 0);
    const body = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((word) => p(`${word};`, inList(1))).join('');
    const { lines, notes } = read({ body, numbering: letters });
    expect(lines).toEqual(['a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'e) Năm;']);
    expect(notes).toContain('autoLetters');
  });

  test('that restart nowhere, or in figures only, do so', () => {
    const own =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1"/><w:suff w:val="space"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="Điều %2."/></w:lvl>' +
      '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:isLgl/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = [
      p('QUY ĐỊNH CHUNG', inList(1)),
      p('Phạm vi', inList(1, 1)),
      p('NHIỆM VỤ', inList(1)),
      p('Giao việc', inList(1, 1)),
      p('Việc thứ nhất', inList(1, 2)),
    ].join('');
    expect(linesOf(body, { numbering: own })).toEqual([
      'Chương I QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      'Chương II NHIỆM VỤ',
      'Điều 2. Giao việc',
      '2.1 Việc thứ nhất',
    ]);
  });

  test('bullets of fonts of symbols become the signs of the dialect', () => {
    const bullets =
      '<w:abstractNum w:abstractNumId="0">' +
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr></w:lvl>' +
      '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a7"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl></w:abstractNum>' +
      num(1, 0);
    const body = p('Một.', inList(1)) + p('Hai.', inList(1, 1)) + p('Ba.', inList(1, 2));
    expect(linesOf(body, { numbering: bullets })).toEqual(['• Một.', '+ Hai.', '- Ba.']);
  });
});

describe('words', () => {
  test('in .VnTime are converted run by run, those in .VnTimeH to capitals', () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const body =
      p(r(encodeTcvn3('kế hoạch'), font('.VnTimeH'))) +
      p(
        r(encodeTcvn3('Thực hiện '), font('.VnTime')) +
          r('chỉ tiêu', font('Times New Roman')) +
          r(encodeTcvn3(' được giao.'), font('.VnTime')),
      );
    const { lines, notes } = read({ body });
    expect(lines).toEqual(['KẾ HOẠCH', 'Thực hiện chỉ tiêu được giao.']);
    expect(notes).toContain('oldFonts');
  });

  test('in VNI-Times are converted, also where a run ends between letter and mark', () => {
    const font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const all = encodeVni('Thực hiện nhiệm vụ được giao.');
    for (let at = 1; at < all.length; at += 1) {
      const body = p(r(all.slice(0, at), font) + r(all.slice(at), font));
      expect(linesOf(body)).toEqual(['Thực hiện nhiệm vụ được giao.']);
    }
  });

  test('in Unicode stay as they are whatever their font is called', () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    expect(linesOf(p(r('Thực hiện nhiệm vụ', font)))).toEqual(['Thực hiện nhiệm vụ']);
  });

  test('decomposed letters are composed; special hyphens are hyphens, or gone', () => {
    const body = p(`${r('Thu\u031b\u0323c') + r(' hiện 34')}<w:r><w:noBreakHyphen/></w:r>${r('CT và hồ\u00ad sơ')}`);
    expect(linesOf(body)).toEqual(['Thực hiện 34-CT và hồ sơ']);
  });

  test('of tracked changes are those after accepting all', () => {
    const body =
      p(
        `${r('Giao cho ')}<w:del w:id="1">${r('Phòng A').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2">${r('Phòng B')}</w:ins>${r(' thực hiện.')}`,
      ) +
      p(r('Phần đầu '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      p(r('và phần sau.'));
    const { lines, notes } = read({ body });
    expect(lines).toEqual(['Giao cho Phòng B thực hiện.', 'Phần đầu và phần sau.']);
    expect(notes).toContain('inserted');
  });

  test('of fields are their results; page numbers have none', () => {
    const body =
      p(r('Tính đến ') + field('DATE \\@ "dd/MM/yyyy"', r('05/3/2026')) + r(', trang ') + field('PAGE', r('7'))) +
      p(`<w:fldSimple w:instr=" NUMPAGES ">${r('12')}</w:fldSimple>${r(' trang.')}`) +
      p(field('IF 1 = 1 "a" "b"', r('Đạt') + field('PAGE', r('3'))) + r(' yêu cầu.'));
    expect(linesOf(body)).toEqual(['Tính đến 05/3/2026, trang', '12 trang.', 'Đạt yêu cầu.']);
  });

  test('hidden ones, comments and pictures go, and it is said', () => {
    const body = p(
      `${r('Nội dung ')}${r('ghi chú riêng', '<w:vanish/>')}${r('chính thức.')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><a:graphic><a:graphicData uri="x"><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    );
    const comments = `<w:comment w:id="0">${p('Xem lại số liệu')}</w:comment>`;
    const { lines, notes } = read({ body, comments });
    expect(lines).toEqual(['Nội dung chính thức.']);
    expect(notes).toEqual(['comments', 'hidden', 'pictures']);
  });

  test('of footnotes stand in brackets at their place', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p(r('Theo số liệu năm 2025.'))}</w:footnote>`;
    const body = p(`${r('Đạt 95%')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' kế hoạch.')}`);
    expect(linesOf(body, { footnotes })).toEqual(['Đạt 95% (Theo số liệu năm 2025.) kế hoạch.']);
  });

  test('of text boxes are written once, whichever way the box is written', () => {
    const box = `<w:txbxContent>${p('HỎA TỐC')}</w:txbxContent>`;
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('SỞ NỘI VỤ')}`,
    );
    expect(linesOf(body)).toEqual(['SỞ NỘI VỤ', 'HỎA TỐC']);
  });

  test('shown in capitals by the style are capitals', () => {
    const styles = style('Ten', '<w:rPr><w:caps/></w:rPr>');
    expect(linesOf(p('Kế hoạch', '<w:pStyle w:val="Ten"/>'), { styles })).toEqual(['KẾ HOẠCH']);
  });

  test('bold and italic ones keep their marks in running text only', () => {
    const body =
      HEADER +
      p(r('KẾ HOẠCH', '<w:b/>')) +
      p(r('Rà soát hồ sơ', '<w:b/>')) +
      p(r('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', '<w:i/>')) +
      p(r('I. MỤC ĐÍCH', '<w:b/>')) +
      p(r('1. Phạm vi:', '<w:b/>') + r(' hồ sơ của các phòng.')) +
      p(r('2.', '<w:b/>') + r(' Hồ sơ nộp ') + r('trước ngày 30/6/2026', '<w:b/>') + r('.'));
    const { lines } = read({ body });
    expect(lines.slice(-5)).toEqual([
      'Rà soát hồ sơ',
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'I. MỤC ĐÍCH',
      '1. **Phạm vi:** hồ sơ của các phòng.',
      '2. Hồ sơ nộp **trước ngày 30/6/2026**.',
    ]);
  });

  test('that Markdown would take for marks are read as they are', () => {
    const words = [
      'Mẫu *1 và *2 của bảng',
      'Ký hiệu <số>/KH_SNV_2026 [1]',
      '# không phải tiêu đề',
      'a | b',
      '`mã`',
      'C:\\_hồ sơ',
    ];
    const { lines } = read({ body: words.map((text) => p(text)).join('') });
    const parsed = parse(lines.join('\n\n'));
    expect(parsed.flow.map((flow) => (flow.type === 'line' ? flow.flat.text : flow.type))).toEqual(words);
  });

  test('on both sides of a line break are one sentence, or two paragraphs', () => {
    const br = '<w:r><w:br/></w:r>';
    const body = p(r('Các phòng, đơn vị') + br + r('thuộc Sở thực hiện;') + br + r('Văn phòng theo dõi.'));
    expect(linesOf(body)).toEqual(['Các phòng, đơn vị thuộc Sở thực hiện;', 'Văn phòng theo dõi.']);
  });
});

describe('a long document', () => {
  test('keeps its bold words and headings beyond the first hundreds', () => {
    const body = Array.from({ length: 1_500 }, (_, i) =>
      p(r(`Đơn vị ${i} nộp hồ sơ `) + r('đúng hạn', '<w:b/>') + r(' theo hồ_sơ số *.')),
    );
    const headings = Array.from({ length: 1_500 }, (_, i) => p(`Nội dung của phần ${i}`, '<w:outlineLvl w:val="1"/>'));
    const result = readDocx(wordFile({ body: [p('I. NỘI DUNG'), ...body, ...headings].join('') }));
    if (result.type === 'refused') throw new Error(result.id);
    expect(result.text.match(/ \*\*đúng hạn\*\* /gu)).toHaveLength(1_500);
    expect(result.text.match(/^## Nội dung/gmu)).toHaveLength(1_500);
    expect(result.notes).toEqual([]);
  });
});

describe('tables', () => {
  test('with lines become those of Markdown', () => {
    const body = table(
      [
        [p(r('TT', '<w:b/>')), p(r('Nhiệm vụ', '<w:b/>')), p(r('Thời hạn', '<w:b/>'))],
        [p('1'), p('Rà soát quy trình') + p('- Lập danh mục'), p('30/6/2026')],
        [p('2'), p('Số hóa | quét hồ sơ'), p('')],
      ],
      true,
    );
    const { lines, notes } = read({ body });
    expect(lines).toEqual([
      '| TT | Nhiệm vụ | Thời hạn |',
      '| --- | --- | --- |',
      '| 1 | Rà soát quy trình - Lập danh mục | 30/6/2026 |',
      '| 2 | Số hóa \\| quét hồ sơ |  |',
    ]);
    expect(notes).toEqual(['cellLines']);
  });

  test('merged cells and tables within cells lose no word, and it is said', () => {
    const wide = (text: string): string => `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(text)}`;
    const down = (text: string, merge: string): string => `<w:tcPr><w:vMerge${merge}/></w:tcPr>${p(text)}`;
    const body = table(
      [
        [p('Nội dung'), wide('Số lượng')],
        [down('Hồ sơ', ' w:val="restart"'), p('Giấy'), p('Điện tử')],
        [down('', ''), table([[p('12')], [p('13')]], true), p('5')],
      ],
      true,
    );
    const { lines, notes } = read({ body });
    expect(lines).toEqual([
      '| Nội dung | Số lượng |  |',
      '| --- | --- | --- |',
      '| Hồ sơ | Giấy | Điện tử |',
      '|  | 12 13 | 5 |',
    ]);
    expect(notes).toEqual(['merged', 'nested', 'cellLines']);
  });

  test('recipients and signature stand one after the other', () => {
    const body =
      HEADER +
      p('KẾ HOẠCH') +
      p('Rà soát hồ sơ') +
      p('I. MỤC ĐÍCH') +
      p('Rõ ràng./.') +
      table([
        [
          p(r('Nơi nhận:', '<w:b/><w:i/>')) + p('- Như trên;') + p('- Lưu: VT.'),
          p('KT. GIÁM ĐỐC') + p('PHÓ GIÁM ĐỐC') + p('') + p('Đỗ Thanh Sơn'),
        ],
      ]);
    expect(linesOf(body).slice(-6)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Đỗ Thanh Sơn',
    ]);
  });
});

describe('pages', () => {
  test('page numbers at their edges go in silence, other words are told of', () => {
    const parts = {
      'header1.xml': p(field('PAGE', r('2'))),
      'footer1.xml': p('Sở Nội vụ tỉnh Sông Hoa'),
    };
    const body = `${p('Nội dung.')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`;
    const { lines, notes } = read({ body, parts });
    expect(lines).toEqual(['Nội dung.']);
    expect(notes).toEqual(['pageText']);
  });

  test('a table of contents is left out, and nothing beside it', () => {
    const entry = (text: string): string =>
      p(`<w:hyperlink w:anchor="_Toc1">${r(text)}${field('PAGEREF _Toc1 \\h', r('1'))}</w:hyperlink>`);
    const open = p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1">${r('I. MỤC ĐÍCH')}</w:hyperlink>`,
    );
    const close = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    const body = open + entry('II. NỘI DUNG') + close + p('I. MỤC ĐÍCH') + p('Rõ ràng.');
    const { lines, notes } = read({ body });
    expect(lines).toEqual(['I. MỤC ĐÍCH', 'Rõ ràng.']);
    expect(notes).toEqual(['contents']);
  });
});
