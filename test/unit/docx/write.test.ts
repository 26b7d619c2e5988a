import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BlockLabel, Layout, TextBlock } from '../../../server/src/core/layout/model.ts';
import { hashOf } from '../../../server/src/core/layout/off-paper.ts';
import { readOffPaper } from '../../../server/src/docx/off-paper-part.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { columns, layoutOf, PAGE, run, table, text } from '../../harness/layouts.ts';
import { noSchemas, schemaFaults } from '../../harness/ooxml.ts';

const RULE = { length: 30, weight: 0.75, gap: 2 };

function item(words: string, label: BlockLabel): TextBlock {
  return text('doan', [run(`${label.before}${words.split(' ')[0]}`), run(` ${words.split(' ').slice(1).join(' ')}`)], {
    label,
  });
}

const point = (mark: string, ordinal: number): TextBlock =>
  item(`${mark}) việc ${mark}`, { runs: 1, style: 'alpha', level: 1, ordinal, before: '', after: ')' });
const clause = (ordinal: number): TextBlock =>
  item(`${ordinal}. khoản`, { runs: 1, style: 'decimal', level: 0, ordinal, before: '', after: '.' });

/** A bit of all that a layout can hold. */
const FULL: Layout = layoutOf(
  [
    columns(
      'head',
      [
        65,
        [
          text('coQuanBanHanh', 'SỞ THỬ', { rule: RULE }),
          text('coQuanBanHanh', 'HỎA TỐC', { box: { width: 30, height: 8, border: 0.75 } }),
        ],
      ],
      [100, [text('quocHieu', 'CỘNG HÒA'), text('tieuNgu', 'Độc lập', { rule: { ...RULE, length: 60 } })]],
    ),
    text('tenLoai', 'KẾ HOẠCH'),
    text('mucLaMa', 'I. MỤC ĐÍCH', { source: { start: 0, end: 11 } }),
    text('doan', [
      run('Xem '),
      run('trang', { href: 'https://song-hoa.example/?a=1&b=2' }),
      run(' và '),
      run('tệp', { href: 'file:///etc/passwd' }),
    ]),
    text('doan', [run('nghiêng', { italic: true }), run('dòng hai', { breakBefore: true }), run('\u0001cuối')]),
    ...[1, 2].map(clause),
    ...['a', 'b', 'c'].map((mark, i) => point(mark, i + 1)),
    clause(3),
    table(
      [20, 100, 45],
      [
        ['TT', 'Việc', 'Hạn'],
        ['1', 'a', 'b'],
      ],
    ),
    columns('conclusions', [80, [text('noiNhanDong', '- Như trên;')]], [85, [text('quyenHan', 'GIÁM ĐỐC')]]),
  ],
  { title: 'Kế hoạch số 12/KH-ST & nữa', subject: 'Thử', agency: 'Sở Thử' },
);
const WITH_ANNEX: Layout = {
  ...FULL,
  sections: [
    ...FULL.sections,
    {
      kind: 'annex',
      page: { ...PAGE, width: 297, height: 210 },
      blocks: [table([100, 152], [['A', 'B']])],
      top: [text('doan', 'LƯU HÀNH')],
      foot: [text('doan', 'Địa chỉ')],
    },
  ],
};

async function partsOf(layout: Layout, options = {}): Promise<Map<string, string>> {
  const parts = unzipSync(await writeDocx(layout, options));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const main = async (layout: Layout, options = {}): Promise<string> =>
  (await partsOf(layout, options)).get('word/document.xml') ?? '';

describe('a .docx', () => {
  test('is the same file each time', async () => {
    const options = { source: 'x', autoNumber: true, remarks: [{ span: { start: 0, end: 1 }, text: 'Sai' }] };
    const first = await writeDocx(WITH_ANNEX, options);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.compare(await writeDocx(WITH_ANNEX, options), first)).toBe(0);
  });

  test('names title, subject and agency, and no day', async () => {
    const core = (await partsOf(FULL)).get('docProps/core.xml');
    expect(core).toContain('<dc:title>Kế hoạch số 12/KH-ST &amp; nữa</dc:title>');
    expect(core).toContain('<dc:subject>Thử</dc:subject><dc:creator>Sở Thử</dc:creator>');
    expect(core).not.toMatch(/created|modified>|\d{4}-\d\d/u);
  });

  test('has a style with an outline level for each of the layout', async () => {
    const styles = (await partsOf(FULL)).get('word/styles.xml') ?? '';
    const heading = /<w:style w:type="paragraph" w:styleId="mucLaMa".*?<\/w:style>/u.exec(styles)?.[0];
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
    expect(heading).toContain('<w:keepNext/>');
    expect(await main(FULL)).toContain('<w:pStyle w:val="mucLaMa"/></w:pPr><w:r><w:t xml:space="preserve">I. MỤC ĐÍCH');
  });

  test('draws each line as a shape of exact length', async () => {
    const lines = [...(await main(FULL)).matchAll(/<v:line id="(\w+)"[^>]*from="0,2pt" to="([\d.]+)pt,2pt"/gu)];
    expect(lines.map(([, id, points]) => [id, Number(points)])).toEqual([
      ['duongKe1', 85.04],
      ['duongKe2', 170.08],
    ]);
  });

  test('says all widths in twips, whose sum is that of the columns', async () => {
    const xml = await main(FULL);
    expect(xml).not.toContain('w:type="pct"');
    expect(xml).not.toContain('w:type="auto"');
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gu)].map(([, grid]) =>
      [...(grid ?? '').matchAll(/w:w="(\d+)"/gu)].reduce((sum, [, w]) => sum + Number(w), 0),
    );
    expect(grids).toEqual([9354, 1701, 9354, 9354]);
  });

  test('numbers its pages from the second on, each section from 1, a wide sheet lying', async () => {
    const parts = await partsOf(WITH_ANNEX);
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(2);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const headers = [...parts].filter(([name]) => /^word\/header\d/u.test(name)).map(([, xml]) => xml);
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(2);
    expect(headers.filter((header) => header.includes('LƯU HÀNH'))).toHaveLength(1);
  });

  test('has its address under a line of the text’s width, on the first page of its own section only', async () => {
    const parts = await partsOf({ ...WITH_ANNEX, sections: [...WITH_ANNEX.sections].reverse() });
    const feet = [...parts].filter(([name]) => /^word\/footer\d/u.test(name)).map(([, xml]) => xml);
    expect(feet).toHaveLength(4);
    expect(feet.filter((foot) => foot.includes('Địa chỉ'))).toEqual([expect.stringContaining('to="714.33pt,2pt"')]);
    expect((await partsOf(FULL)).has('word/footer1.xml')).toBe(false);
  });

  test('repeats the head of a table', async () => {
    expect((await main(FULL)).match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  test('follows links of the web and of mail only', async () => {
    const parts = await partsOf(FULL);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="https://song-hoa.example/?a=1&amp;b=2"');
    expect([...parts.values()].join('')).not.toContain('passwd');
  });

  test('has no page for a main part without a block', async () => {
    const [annex] = WITH_ANNEX.sections.slice(1);
    const main = { ...FULL.sections[0], blocks: [] };
    const xml = (await partsOf({ ...FULL, sections: [main, annex] as Layout['sections'] })).get('word/document.xml');
    expect(xml?.match(/<w:sectPr>/gu)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
  });

  test('ends a section behind a table in the thinnest of paragraphs', async () => {
    const xml = await main(layoutOf([columns('conclusions', [165, [text('doan', 'x')]])]));
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:keepNext w:val="false"\/><w:spacing [^>]*w:line="1" w:lineRule="exact"\/>/u,
    );
  });

  test('leaves out characters that XML has no way of holding', async () => {
    expect(await main(FULL)).toContain('>cuối<');
  });

  test('holds what paper does not show, when the source is known', async () => {
    const layout = layoutOf([text('doan', 'Sông Hoa', { source: { start: 3, end: 11 } })]);
    const parts = await partsOf(layout, { source: '## Sông Hoa\n' });
    expect(readOffPaper(parts.get('customXml/item1.xml') ?? '')).toEqual([
      { type: 'unit', hash: hashOf('Sông Hoa'), shape: '## {8}', style: 'doan', paper: 0 },
      { type: 'gap', text: '\n' },
    ]);
    expect((await partsOf(layout)).has('customXml/item1.xml')).toBe(false);
  });
});

describe('automatic numbers', () => {
  test('take the place of the typed ones, one list for each series', async () => {
    const xml = await main(FULL, { autoNumber: true });
    const used = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(used).toHaveLength(6);
    expect(new Set(used).size).toBe(2);
    expect(used[5]).toBe(used[0]);
    expect(xml).toContain('<w:t xml:space="preserve">khoản</w:t>');
    expect(xml).not.toContain('a)');
  });

  test('leave a list with đ typed', async () => {
    const points = ['a', 'b', 'c', 'd', 'đ'].map((mark, i) => point(mark, i + 1));
    const xml = await main(layoutOf(points), { autoNumber: true });
    expect(xml).not.toContain('<w:numId');
    expect(xml).toContain('đ)');
  });

  test('leave a label typed that Word would count otherwise, and go on after it', async () => {
    const inserted = item('1a. khoản', { runs: 1, style: 'decimal', level: 0, ordinal: 1, before: '', after: '.' });
    const xml = await main(layoutOf([clause(1), inserted, clause(2)]), { autoNumber: true });
    expect([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id)).toHaveLength(2);
    expect(xml).toContain('1a.');
    expect(
      (await partsOf(layoutOf([clause(1), inserted, clause(2)]), { autoNumber: true }))
        .get('word/numbering.xml')
        ?.match(/<w:lvlText w:val="%1\."\/>/gu),
    ).toHaveLength(1);
  });

  test('are not asked for: all are typed', async () => {
    expect(await main(FULL)).not.toContain('<w:numId');
  });
});

describe('comments', () => {
  const at = (start: number, end: number) => ({ source: { start, end } });
  const layout = layoutOf([
    text('doan', [run('Một hai ba', at(0, 10))], at(0, 10)),
    text('doan', [run('bốn', at(11, 14))], at(11, 14)),
  ]);

  test('stand at the words they are about', async () => {
    const remarks = [{ span: { start: 4, end: 7 }, text: 'Dòng một\nDòng hai' }];
    const parts = await partsOf(layout, { remarks });
    expect(parts.get('word/document.xml')).toMatch(
      /Một <\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">hai<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/u,
    );
    const comments = parts.get('word/comments.xml') ?? '';
    expect(comments).toContain('Dòng hai');
    expect(comments).not.toContain('w:date');
  });

  test('of what is not printed stand at the paragraph before it', async () => {
    const xml = await main(layout, { remarks: [{ span: { start: 10, end: 11 }, text: 'Thiếu' }] });
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">Một hai ba<\/w:t>/u);
  });

  test('on a number that Word counts stand at the text behind it', async () => {
    const label = { runs: 1, style: 'decimal', level: 0, ordinal: 1, before: '', after: '.' } as const;
    const numbered = text('doan', [run('1.', at(0, 2)), run(' '), run('Việc', at(3, 7))], { label, ...at(0, 7) });
    for (const span of [
      { start: 0, end: 2 },
      { start: 0, end: 5 },
    ]) {
      const xml = await main(layoutOf([numbered]), { autoNumber: true, remarks: [{ span, text: 'Sai' }] });
      const [start, words, end] = ['commentRangeStart', 'Vi', 'commentRangeEnd'].map((one) => xml.indexOf(one));
      expect([start, words, end]).toEqual([start, words, end].sort((a = 0, b = 0) => a - b));
      expect(start).toBeGreaterThan(0);
    }
  });

  test('on an empty stretch begin before they end', async () => {
    const empty = text('doan', [run('', at(0, 4)), run('x')], at(0, 4));
    const xml = await main(layoutOf([empty]), { remarks: [{ span: { start: 0, end: 1 }, text: 'Sai' }] });
    expect(xml.indexOf('commentRangeStart')).toBeLessThan(xml.indexOf('commentRangeEnd'));
    expect(xml).toContain('commentRangeStart');
  });

  test('of several paragraphs stand at the first', async () => {
    const xml = await main(layout, { remarks: [{ span: { start: 8, end: 14 }, text: 'Lặp' }] });
    expect(xml.indexOf('commentRangeEnd')).toBeLessThan(xml.indexOf('bốn'));
  });
});

describe('the schemas of the standard', () => {
  const reason = noSchemas();
  if (reason !== undefined) console.log(`Không kiểm tra .docx theo lược đồ OOXML: ${reason}.`);
  test.skipIf(reason !== undefined)('know every element and attribute', async () => {
    for (const options of [
      {},
      { autoNumber: true, source: 'x', remarks: [{ span: { start: 0, end: 1 }, text: 'Sai' }] },
    ]) {
      const parts = await partsOf(WITH_ANNEX, options);
      const words = [...parts].filter(([name]) =>
        /^word\/(?:document|styles|comments|numbering|settings|(?:header|footer)\d+)\.xml$/u.test(name),
      );
      expect(words.map(([name]) => name).includes('word/comments.xml')).toBe('remarks' in options);
      expect(schemaFaults(new Map(words))).toBe('');
      // The check itself sees a fault.
      expect(
        schemaFaults(
          new Map([['document', (parts.get('word/document.xml') ?? '').replace('<w:body>', '<w:body><w:x/>')]]),
        ),
      ).toContain('element x');
    }
  });
});
